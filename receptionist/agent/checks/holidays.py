"""The holidays of the United States by their names."""

import re
from datetime import date, timedelta

NAMED = re.compile(
    r"\b(?P<thanksgiving>thanksgiving)|\b(?P<eve>christmas eve|nochebuena)|\b(?P<christmas>christmas|xmas|navidad)"
    r"|\b(?P<silvester>new year'?s eve)|\b(?P<newyear>new year(?:'?s)?(?: day)?|ano nuevo)"
    r"|\b(?P<july4>(?:4th of july|july 4th|independence day))"
    r"|\b(?P<labor>labor day)|\b(?P<memorial>memorial day)|\b(?P<mlk>mlk day|martin luther king)"
    r"|\b(?P<presidents>presidents'? day)",
    re.I,
)


def of(name: str, today: date) -> date | None:
    """The next one of this name, in the United States."""
    for year in (today.year, today.year + 1):
        days = {
            "thanksgiving": _nth(year, 11, 3, 4), "eve": date(year, 12, 24), "christmas": date(year, 12, 25),
            "silvester": date(year, 12, 31), "newyear": date(year, 1, 1), "july4": date(year, 7, 4),
            "labor": _nth(year, 9, 0, 1), "memorial": _nth(year, 5, 0, 5), "mlk": _nth(year, 1, 0, 3),
            "presidents": _nth(year, 2, 0, 3),
        }  # fmt: skip
        if (day := days.get(name)) is not None and day >= today:
            return day
    return None


def _nth(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth such weekday of a month; the last one where there are not so many."""
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (nth - 1))
    return day if day.month == month else day - timedelta(days=7)
