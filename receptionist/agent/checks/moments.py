"""The days and clock times that a text in figures says, and which of them belong together.

A clock time without its half of the day ("at 2") means two times, and a weekday every coming one: a mention is a set,
and it is so when one of the set is.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from functools import lru_cache

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
_NOT_COUNTED = (
    r"(?!\d|\ ?[ap]m\b|[ap]\b|[:/.,%]\d|\)|st\b|nd\b|rd\b|th\b|%|[-\ ]?(?:minutes?|mins?|min|hours?|hrs?|h"
    r"|days?|weeks?|months?|monthly|years?|yrs?"
    r"|people|persons?|kids?|children|stars?|dollars?|bucks?|per|percent|euros?|cents?|pages?|parts?|gallons?"
    r"|times?|options?|on\ \w+,\ \d"
    r"|minutos?|horas?|dias?|semanas?|meses|working|business|for\b|of\b|de\ [a-z]+bre|more|other|x\b|to\ [a-z])\b)"
)
_CLOCK = re.compile(
    rf"""
    \b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\ ?(?P<half>[ap])\ ?m\b
    |\b(?P<chour>\d{{1,2}})(?P<cminute>[0-5]\d)\ ?(?P<chalf>[ap])m\b
    |\b(?P<ahour>\d{{1,2}})(?::(?P<aminute>\d\d))?(?P<ahalf>[ap])\b
    |(?<![\d:])(?P<bhour>\d{{1,2}}):(?P<bminute>\d\d)(?::\d\d)?(?![\d:])
    |(?<=\bat\ )(?P<hhour>1\d|2[0-3])(?P<hminute>[0-5]\d)\b
    |\b(?P<mhour>0\d|1\d|2[0-3])(?P<mminute>[0-5]\d)(?=\ (?:or|hrs|hours|tomorrow|today))
    |(?:\b(?:at|@|until|till?|'til|by|before|after|around|about|closes?|opens?|again|las?)\ (?#at)
       |(?<=\bfrom\ )|(?<=\bde\ )|(?<=\bat\ about\ ))
        (?P<phour>\d{{1,2}})\b{_NOT_COUNTED}
    """,
    re.X | re.I,
)
_CHAINED = re.compile(
    rf"(?P<link>,? (?:or|and|y|o|u) (?:at |las |a las )?|, |&| & | ?[-–] ?| to | til | till | until | a "
    rf"| hasta las | and )(?P<hour>\d{{1,2}})\b{_NOT_COUNTED}",
    re.I,
)
_RANGE = re.compile(
    rf"(?<![\d$:/.,-])\b(?P<first>\d{{1,2}})(?::(?P<minute>\d\d))? ?(?P<link>[-–]|to|till?|until|through|thru|a"
    rf"|and|or)"
    rf" ?(?=(?P<second>\d{{1,2}})(?::\d\d)? ?(?:[ap]m?\b)?{_NOT_COUNTED})",
    re.I,
)
_TO = re.compile(r"^ ?(?:[-–]|to|till?|until|through|thru|a|hasta las) ?(?:las )?$", re.I)


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


@dataclass(frozen=True)
class Clock:
    """A clock time: what it may mean, and where. `to`: the end of the range that this one begins."""

    times: frozenset[time]
    words: str
    at: int
    ends: int
    begins: bool = False
    """A range begins here, and ends with the next clock time."""


def unaccented(text: str) -> str:
    """Letter for letter, so that places stay."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[:1] for letter in text)


@lru_cache(maxsize=2_000)
def days(text: str, today: date) -> tuple[Day, ...]:
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


@lru_cache(maxsize=2_000)
def clocks(text: str, *, bare: bool = False) -> tuple[Clock, ...]:
    """The clock times that a text names, in their order. `bare`: "8-5" is a range of times here, not of numbers."""
    plain_text = unaccented(text)
    found = {one.at: one for one in _written(plain_text)}
    _chain(plain_text, found)
    for one in _RANGE.finditer(plain_text):
        at = one.start("first")
        # "9-5 PM", "9 or 2 PM": the first takes its meaning from what is said behind it.
        known = any(one.end() <= clock.at <= one.end() + 1 for clock in found.values())
        if (bare or known) and at not in found and not any(c.at <= at < c.ends for c in found.values()):
            found[at] = _clock(one["first"], one["minute"], None, one, at, one.start("link"))
            if one.end() not in found and not known:
                found[one.end()] = _clock(one["second"], None, None, one, one.end(), one.end() + len(one["second"]))
    _chain(plain_text, found)
    ordered = [one for _, one in sorted(found.items()) if one.times]
    return tuple(_begins(one, ordered[n + 1 : n + 2], plain_text) for n, one in enumerate(ordered))


def _chain(text: str, found: dict[int, Clock]) -> None:
    """ "at 9 or 2": what is linked to a clock time is one."""
    waiting = list(found.values())
    while waiting:
        last = waiting.pop()
        if (one := _CHAINED.match(text, last.ends)) and one.start("hour") not in found:
            if any(clock.at <= one.start("hour") < clock.ends for clock in found.values()):
                continue
            clock = _clock(one["hour"], None, None, one, one.start("hour"), one.end("hour"))
            if clock.times:
                found[clock.at] = clock
                waiting.append(clock)


def _written(text: str) -> Iterator[Clock]:
    for one in _CLOCK.finditer(text):
        for prefix in ("", "c", "a", "b", "h", "m", "p"):
            name = f"{prefix}hour"
            if one[name]:
                parts = one.groupdict()
                clock = _clock(
                    one[name], parts.get(f"{prefix}minute"), parts.get(f"{prefix}half"), one, one.start(name), one.end()
                )
                if clock.times:
                    yield clock


def _clock(hour: str, minute: str | None, half: str | None, one: re.Match[str], at: int, ends: int) -> Clock:
    number, minutes = int(hour), int(minute or 0)
    words = one.string[at:ends].strip()
    if number > 23 or minutes > 59 or (half and not 1 <= number <= 12) or (not minute and not half and number == 0):
        return Clock(frozenset(), words, at, ends)
    if half:
        hours = [number % 12 + (12 if half.lower() == "p" else 0)]
    elif number > 12 or (minute is not None and hour.startswith("0")):
        hours = [number]
    else:
        hours = [number % 12, number % 12 + 12]
    return Clock(frozenset(time(each, minutes) for each in hours), words, at, ends)


def _begins(one: Clock, rest: Sequence[Clock], text: str) -> Clock:
    between = text[one.ends : rest[0].at] if rest else "no"
    to = bool(_TO.match(between)) or (
        between.strip() in ("and", "y") and bool(re.search(r"\b(?:between|entre las?) $", text[: one.at], re.I))
    )
    return Clock(one.times, one.words, one.at, one.ends, begins=to) if to else one


@lru_cache(maxsize=2_000)
def paired(text: str, today: date, *, bare: bool = False) -> tuple[tuple[Day | None, Clock], ...]:
    """Each clock time of a sentence with the day that it is said of: beside it, else in front, else behind."""
    named, said = days(text, today), clocks(text, bare=bare)
    found: list[tuple[Day | None, Clock]] = []
    for clock in reversed(said):
        day, behind = _day_of(clock, named, text), found[-1] if found else None
        if behind and behind[0] and day is not behind[0] and behind[0].at > behind[1].at:
            # "or 8 or 5:30 on Thursday": both are Thursday's, whatever day was said before.
            listed = re.fullmatch(r",? ?(?:or|and|&|,|y|o) ?(?:at |a las )?", text[clock.ends : behind[1].at])
            apart = day and re.search(r",? (?:or|and|y|o) $|[,;:] $", text[day.ends : clock.at])
            day = behind[0] if listed and apart else day
        found.append((day, clock))
    return tuple(found[::-1])


def _day_of(clock: Clock, named: Sequence[Day], text: str) -> Day | None:
    before = [day for day in named if day.ends <= clock.at]
    behind = [day for day in named if day.at >= clock.ends]
    beside = r"[ ,:(]*(?:at|@|around|about|a las?|morning|evening|afternoon| )*"
    if before and re.fullmatch(beside, text[before[-1].ends : clock.at], re.I):
        return before[-1]
    if behind and re.fullmatch(r" (?:on |the |this |next |el |for )*", text[clock.ends : behind[0].at], re.I):
        return behind[0]
    return before[-1] if before else behind[0] if behind else None
