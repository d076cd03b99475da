"""Dates and clock times that a text says, read by the evals themselves: they do not judge a check by its own eyes."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal


@dataclass(frozen=True)
class Moment:
    """One of them: `means` is equal for equal ones (month-day, hour:minute, or both), `words` is how it was said."""

    kind: Literal["date", "time", "moment"]
    means: str
    words: str
    at: int


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = (
    re.compile(rf"\b{_MONTH} {_DAY}\b(?!:)", re.I),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH}(?!\w)", re.I),
    re.compile(r"\b\d{4}-(?P<month>\d\d)-(?P<day>\d\d)"),
    re.compile(r"(?<![\d/$.])(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/\d{2,4})?(?![\d/])"),
)
_CLOCKS = (
    re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?\s?m\b\.?", re.I),
    re.compile(r"(?<![\d:-])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d)?(?![\d:]| ?[ap]\.?m)", re.I),
    re.compile(r"\b(?P<word>noon|midnight)\b", re.I),
)
_ISO = re.compile(r"\b(?P<date>\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d|Z)?")


def said(text: str) -> list[Moment]:
    """Every date and clock time in a text; a date with a time beside it is a `moment` as well."""
    dates, clocks = list(_dates(text)), list(_clocks(text))
    return [*dates, *clocks, *_moments(text, dates, clocks)]


def _dates(text: str) -> Iterator[Moment]:
    for pattern in _DATES:
        for one in pattern.finditer(text):
            month = one["month"].lower()
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
            if 1 <= number <= 12 and 1 <= int(one["day"]) <= 31:
                yield Moment("date", f"{number:02}-{int(one['day']):02}", one.group(), one.start())


def _clocks(text: str) -> Iterator[Moment]:
    for pattern in _CLOCKS:
        for one in pattern.finditer(text):
            if clock := _clock(one.groupdict()):
                yield Moment("time", clock, one.group(), one.start())
    for one in _ISO.finditer(text):
        yield Moment("time", f"{one['hour']}:{one['minute']}", one.group(), one.start())


def _clock(found: dict[str, str | None]) -> str:
    if word := found.get("word"):
        return "12:00" if word.lower() == "noon" else "00:00"
    hour, minute = int(found["hour"] or 0), int(found.get("minute") or 0)
    half = (found.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour <= 23 and minute <= 59 else ""


def _moments(text: str, dates: list[Moment], clocks: list[Moment]) -> Iterator[Moment]:
    """A date with a clock time right behind it: both may be true, and the two together a lie."""
    for day in dates:
        ends = day.at + len(day.words)
        for clock in clocks:
            between = text[ends : clock.at]
            if 0 <= clock.at - ends <= 12 and re.fullmatch(
                r"(?:,? ?\d{4})?,?(?: (?:at|@|around|from))?[ ,T(-]*", between
            ):
                yield Moment("moment", f"{day.means} {clock.means}", text[day.at : clock.at + len(clock.words)], day.at)
    for one in _ISO.finditer(text):
        yield Moment("moment", f"{one['date'][5:]} {one['hour']}:{one['minute']}", one.group(), one.start())


def date_of(found: Moment, today: date) -> date | None:
    """The day that a `date` means: the one nearest to today; None for a 30th of February."""
    month, number = (int(part) for part in found.means.split("-"))
    near = [one for year in (today.year - 1, today.year, today.year + 1) if (one := _date(year, month, number))]
    return min(near, key=lambda one: abs(one - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
