"""The days that a text in figures names.

A weekday means every coming one: a mention is a set of days, and it is so when one of the set is.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from receptionist.agent.checks.folding import unaccented

_SPANISH_DAYS = ("lunes", "martes", "miercoles", "jueves", "viernes", "sabados?", "domingos?")
_SHORT_DAYS = ("mon", "tues?", "wed(?:nes)?|weds", "thu(?:rs?)?", "fri", "sat(?:ur)?", "sun")
_DAY_NAMES = tuple(
    re.compile(rf"(?:{short})(?:day)?s?|{spanish}") for short, spanish in zip(_SHORT_DAYS, _SPANISH_DAYS, strict=True)
)
DAY_NAME = "|".join(pattern.pattern for pattern in _DAY_NAMES)
_MONTHS = (
    "jan|enero", "feb|febrero", "mar|marzo", "apr|abril", "may|mayo", "jun|junio", "jul|julio", "aug|agosto",
    "sep|septiembre", "oct|octubre", "nov|noviembre", "dec|diciembre",
)  # fmt: skip
_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre"
    r"|noviembre|diciembre)"
)
_ST = r"(?:st|nd|rd|th)"
_TH = rf"{_ST}?"
_NO_DAY = r"(?!\ (?:floor|visit|time|1|one|tooth|street|option|of\ the))"
_DAY = re.compile(
    rf"""
    \b(?P<month>{_MONTH})\.?\ (?:the\ )?(?P<day>\d{{1,2}}){_TH}\b(?!:|\ ?[ap]m)(?:,?\ (?P<year>20\d\d)\b)?
       (?:\ ?(?P<to>-|–|to|through|thru|until|and|or|,)\ ?(?P<day2>\d{{1,2}}){_TH}\b(?!:|\ ?[ap]m|/))?
    |\b(?:(?P<sday1>\d{{1,2}})\ (?P<sto>al?|-|y)\ )?(?P<sday>\d{{1,2}}){_TH}(?:\ of|\ de)?\ (?P<smonth>{_MONTH})\b
    |\b(?P<iyear>\d{{4}})-(?P<imonth>\d\d)-(?P<iday>\d\d)
    |(?<![\d/$.])(?P<nmonth>\d{{1,2}})/(?P<nday>\d{{1,2}})(?:/\d{{2,4}})?(?![\d/])
    |\b(?:the|el|los|las|on)\ (?P<ordinal>\d{{1,2}}){_ST}\b{_NO_DAY}
    |\b(?P<after>day\ after\ tomorrow|pasado\ manana)\b
    |\bin\ (?P<ahead>\d{{1,2}})\ days?\b
    |\b(?P<tomorrow>tomorrow|tmrw|tmr|tmw|2moro|tomorow|(?<!la\ )(?<!esta\ )(?<!por\ la\ )manana)\b
    |\b(?P<today>today|tonight|this\ (?:morning|afternoon|evening)|hoy|esta\ (?:tarde|noche|manana))\b
    |\b(?P<weekday>{DAY_NAME})\b
    """,
    re.X | re.I,
)


@dataclass(frozen=True)
class Day:
    """A day that is named: what it may mean, and where. `named`: by its date; `weekday`: 0 to 6 if by its name."""

    dates: frozenset[date]
    words: str
    at: int
    ends: int
    named: bool = False
    weekday: int | None = None
    plural: bool = False
    fits: bool = True
    """False where a weekday and a date stand beside each other that are not the same day."""


@lru_cache(maxsize=256)
def named(text: str, today: date) -> tuple[Day, ...]:
    """The days that a text names, in their order; a weekday beside its date is one day."""
    found = [day for one in _DAY.finditer(unaccented(text).lower()) for day in _days_of(one, today)]
    merged: list[Day] = []
    for day in found:
        if merged and _same_day(merged[-1], day, text):
            merged[-1] = _both(merged[-1], day, text)
        else:
            merged.append(day)
    return tuple(merged)


def _days_of(one: re.Match[str], today: date) -> Iterator[Day]:
    def day(dates: Iterator[date] | Sequence[date], **more: bool | int | None) -> Day:
        return Day(frozenset(dates), one.group(), one.start(), one.end(), **more)  # type: ignore[arg-type]

    if one["weekday"]:
        which = next(number for number, name in enumerate(_DAY_NAMES) if name.fullmatch(one["weekday"]))
        first = today + timedelta(days=(which - today.weekday()) % 7)
        coming = [first + timedelta(weeks=week) for week in range(9)]
        yield day(coming, weekday=which, plural=one["weekday"].endswith("days"))
    elif one["today"] or one["tomorrow"] or one["after"] or one["ahead"]:
        ahead = 0 if one["today"] else 1 if one["tomorrow"] else 2 if one["after"] else int(one["ahead"])
        yield day([today + timedelta(days=ahead)])
    elif one["ordinal"]:
        near = [today + timedelta(days=ahead) for ahead in range(62)]
        yield day([found for found in near if found.day == int(one["ordinal"])], named=True)
    else:
        for month, number, year in _dates_of(one):
            if 1 <= month <= 12 and 1 <= number <= 31:
                yield day([found for found in (nearest(month, number, today, year),) if found], named=True)


def _dates_of(one: re.Match[str]) -> Iterator[tuple[int, int, int | None]]:
    if one["month"]:
        month, year = _month(one["month"]), int(one["year"]) if one["year"] else None
        yield month, int(one["day"]), year
        if one["day2"]:
            yield month, int(one["day2"]), year
    elif one["smonth"]:
        if one["sday1"]:
            yield _month(one["smonth"]), int(one["sday1"]), None
        yield _month(one["smonth"]), int(one["sday"]), None
    elif one["imonth"]:
        yield int(one["imonth"]), int(one["iday"]), int(one["iyear"])
    else:
        yield int(one["nmonth"]), int(one["nday"]), None


def _month(name: str) -> int:
    return next(n for n, names in enumerate(_MONTHS, 1) if any(name.startswith(each) for each in names.split("|")))


def nearest(month: int, day: int, today: date, year: int | None = None) -> date | None:
    """The day of this month and day that is nearest to today; None for a 30th of February."""
    years = [year] if year else range(today.year - 1, today.year + 2)
    near = [found for each in years if (found := _date(each, month, day))]
    return min(near, key=lambda one: abs(one - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _same_day(one: Day, other: Day, text: str) -> bool:
    """ "Wed, Nov 25", "tomorrow (Wed)", "tomorrow, Wednesday, at 2"; not "today, tomorrow or Thursday"."""
    between = text[one.ends : other.at].lower()
    kinds = {_kind(one), _kind(other)}
    if len(kinds) == 1 or not re.fullmatch(r",? ?\(?(?:the |el |which is )?| (?:is|es|falls on) (?:an? )?", between):
        return False
    listed = re.match(r",? ?(?:or|and|y|o)\b|,? ?[-–]|,? ?(?:to|through)\b", text[other.ends :], re.I)
    return ("date" in kinds and "weekday" in kinds) or "(" in between or not listed


def _kind(day: Day) -> str:
    return "date" if day.named else "weekday" if day.weekday is not None else "relative"


def _both(one: Day, other: Day, text: str) -> Day:
    common = one.dates & other.dates
    # A date further off than the weekdays that are listed still has its weekday.
    weekday = one.weekday if one.weekday is not None else other.weekday
    dates = one.dates if one.named else other.dates
    named = one.named or other.named
    fitting = (
        frozenset(day for day in dates if day.weekday() == weekday) if named and weekday is not None else frozenset()
    )
    both = common or fitting
    return Day(both or dates, text[one.at : other.ends], one.at, other.ends, named, weekday, fits=bool(both))
