"""The holidays of the United States by their names in a draft; their days are those of callers' words."""

import re
from datetime import date

from receptionist.domain.when import holidays
from receptionist.domain.when.spelling import tokens

NAMED = re.compile(
    r"\b(?P<thanksgiving>thanksgiving)|\b(?P<eve>christmas eve|nochebuena)|\b(?P<christmas>christmas|xmas|navidad)"
    r"|\b(?P<silvester>new year'?s eve)|\b(?P<newyear>new year(?:'?s)?(?: day)?|ano nuevo)"
    r"|\b(?P<july4>(?:4th of july|july 4th|independence day))"
    r"|\b(?P<labor>labor day)|\b(?P<memorial>memorial day)|\b(?P<mlk>mlk day|martin luther king)"
    r"|\b(?P<presidents>presidents'? day)",
    re.I,
)
_IN_WORDS = {
    "eve": "christmas eve",
    "silvester": "new year's eve",
    "newyear": "new year",
    "july4": "independence day",
    "labor": "labor day",
    "memorial": "memorial day",
    "mlk": "mlk day",
    "presidents": "presidents day",
}
"""The names of the groups of `NAMED`, where they are not the holiday's own."""


def of(name: str, today: date) -> date | None:
    """The next one of this name, in the United States."""
    found = holidays.read(tokens(_IN_WORDS.get(name, name)), 0, today)
    return found.first if found else None
