"""The times that a text names, as one business reads them: each text is read once, however many rules ask about it."""

import re
from datetime import datetime
from functools import lru_cache

from receptionist.domain.business import Business, Period
from receptionist.domain.minute import of_its_minute
from receptionist.domain.when import Span, understand

_MOST_REMEMBERED = 512
"""A turn asks about the same few wordings again and again: reading them anew was 9 % of a turn with a lost model."""


def said_times(text: str, business: Business, now: datetime) -> tuple[Span, ...]:
    """What `understand` finds in the text, in the business's zone, whose hours settle am and pm. `now`: aware.

    A "First consultation" is not on the first: what is one of the business's services is no time.
    """
    local = of_its_minute(now.astimezone(business.zone))
    # Two zones' times of one instant are equal, and so are those of an hour that comes twice: the zone is told apart
    # by its name, the hour by its fold.
    hours, services = tuple(business.hours.items()), tuple(business.names_of_services())
    return _read(text, local, local.fold, str(business.zone), hours, services)


@lru_cache(maxsize=_MOST_REMEMBERED)
def _read(
    text: str,
    now: datetime,
    fold: int,
    zone: str,
    hours: tuple[tuple[int, tuple[Period, ...]], ...],
    services: tuple[str, ...],
) -> tuple[Span, ...]:
    names = "|".join(re.escape(name) for name in services)
    plain = re.sub(rf"\b(?:{names})\b", "visit", text, flags=re.IGNORECASE) if names else text
    return tuple(understand(plain, now, hours=dict(hours)))
