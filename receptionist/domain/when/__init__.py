"""Dates and times in words: "next tuesday after lunch" becomes a span of time in the business's zone.

Read spelling.py (what people type), days.py and clock.py (phrases of the grammar), sentence.py (how the findings of one
message belong together), then `understand`.
"""

from collections.abc import Mapping, Sequence
from datetime import datetime, time

from receptionist.domain.when import sentence
from receptionist.domain.when.span import Kind, Part, Span
from receptionist.domain.when.spelling import tokens

__all__ = ["Kind", "Part", "Span", "understand"]

Hours = Mapping[int, Sequence[tuple[time, time]]]

MOST_CHARACTERS = 1600
"""A text has no more; what comes after it is not read, so that no text can keep us busy."""


def understand(text: str, now: datetime, *, hours: Hours | None = None) -> list[Span]:
    """What this text says about time, in the order in which it says it; empty when it says nothing.

    `now`: aware, in the zone of the business, and so are the answers. `hours` (weekday 0 to 6 to its open periods)
    settles whether "at 3" is in the afternoon. Refused times ("not tuesday") are left out. Never raises. A bare small
    number ("2") may be the pick from a list and is no time.
    """
    if now.tzinfo is None:
        raise ValueError("`now` has no time zone.")
    return sentence.read(tokens(text[:MOST_CHARACTERS]), now, hours or {})
