"""What a text says of opening hours, held against them: days that are open or closed, and the times beside them."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from receptionist.agent.checks import values
from receptionist.domain.business import Business
from receptionist.domain.hours import Period

_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_NAME = r"(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?s?"
_WEEKDAY = re.compile(rf"\b{_NAME}\b", re.I)
_RANGE = re.compile(rf"\b(?P<first>{_NAME})\.? ?(?:-|–|to|through|thru) ?(?P<last>{_NAME})\b", re.I)
_CLAUSE = re.compile(r"[.;!?\n]+(?:\s|$)|,? but |,? and (?=(?:we|we're|it's)\b)", re.I)
_OPEN = re.compile(
    r"\b(?:we are|we're|are|is|be|stay) (?:still )?open\b|\bopen (?:on|from|until|till|\d|daily)|\bour hours\b",
    re.I,
)
_SHUT = re.compile(r"\b(?:closed|not open|aren't open|isn't open|won't be open)\b", re.I)
_NOW = re.compile(r"\b(?:right now|currently|at the moment|now)\b", re.I)


@dataclass(frozen=True)
class Day:
    """A day that is named. `closure`: an exception falls on it."""

    periods: tuple[Period, ...]
    closure: bool


def clauses(text: str) -> Iterator[str]:
    """The clauses that say something of the hours."""
    for clause in _CLAUSE.split(text):
        if _SHUT.search(clause) or _OPEN.search(clause):
            yield clause.strip()


def wrong(text: str, business: Business, now: datetime) -> Iterator[str]:
    """Those of them that are not so. `now`: aware, in the business's zone."""
    for clause in clauses(text):
        if not _holds(clause, business, now, shut=bool(_SHUT.search(clause))):
            yield clause


def _holds(clause: str, business: Business, now: datetime, *, shut: bool) -> bool:
    days = [*_dates(clause, business, now), *_weekdays(clause, business, now)]
    clocks = [one.means for one in values.said(clause) if one.kind == "time"]
    if not days:
        # "closed right now, back at 8 AM" tells of the moment; without one there is nothing to hold it against.
        return not _NOW.search(clause) or business.is_open(now) != shut
    if shut:
        return bool(clocks) or all(day.closure or not day.periods for day in days)
    edges = {edge for day in days for period in day.periods for edge in period}
    return all(day.periods for day in days) and all(_clock(clock) in edges for clock in clocks)


def _dates(clause: str, business: Business, now: datetime) -> Iterator[Day]:
    found = [values.date_of(one, now.date()) for one in values.said(clause) if one.kind == "date"]
    found += [now.date()] if re.search(r"\btoday\b", clause, re.I) else []
    found += [now.date() + timedelta(days=1)] if re.search(r"\btomorrow\b", clause, re.I) else []
    for day in found:
        if day is not None:
            periods = tuple((opens.time(), closes.time()) for opens, closes in business.periods(day))
            yield Day(periods, business.closure(day) is not None)


def _weekdays(clause: str, business: Business, now: datetime) -> Iterator[Day]:
    """The weekdays of a clause that names no date; a closure on the next such day makes "closed" true as well."""
    if any(one.kind == "date" for one in values.said(clause)):
        return
    named = {_weekday(one.group()) for one in _WEEKDAY.finditer(clause)}
    for one in _RANGE.finditer(clause):
        first, last = _weekday(one["first"]), _weekday(one["last"])
        named |= {(first + step) % 7 for step in range((last - first) % 7 + 1)}
    for weekday in named:
        coming = now.date() + timedelta(days=(weekday - now.weekday()) % 7)
        yield Day(tuple(business.hours.get(weekday, ())), business.closure(coming) is not None)


def _weekday(name: str) -> int:
    return _DAYS.index(name.lower()[:3])


def _clock(means: str) -> time:
    hour, minute = (int(part) for part in means.split(":"))
    return time(hour, minute)
