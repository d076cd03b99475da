"""A day as a phrase says it, and how the rules look at words, weekdays and months."""

from calendar import monthrange
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from receptionist.domain.when.spelling import Token

WEEKS = {"week": 1, "fortnight": 2}
_FAR = 60
"""Months ahead in which a day is looked for: a 29th of February comes every fourth year."""


@dataclass(frozen=True)
class Day:
    """A day, or the days from the first to the last (both included). `size`: how many tokens it was said in."""

    first: date
    last: date
    size: int
    ambiguous: bool = False
    bare: bool = False
    """A weekday or number alone, which a second phrase may still place ("friday next week")."""
    assumed: tuple[str, ...] = ()
    """Which of two readings was taken."""
    of_week: bool = False
    """A weekday that was said with its week: in "wed or thu next week" both are in that week."""

    @property
    def is_range(self) -> bool:
        return self.first != self.last


def word(said: Sequence[Token], at: int) -> str:
    return said[at].word if 0 <= at < len(said) else ""


def number(said: Sequence[Token], at: int) -> int | None:
    return said[at].number if 0 <= at < len(said) else None


def is_day(said: Sequence[Token], at: int) -> bool:
    """Whether a number that a month can have stands here."""
    found = number(said, at)
    return found is not None and 1 <= found <= 31


def which(said: Sequence[Token], at: int) -> int | None:
    """ "first" to "fifth" as a number, -1 for "last", -2 for the one before it."""
    if (from_the_end := {"last": -1, "penultimate": -2}.get(word(said, at))) is not None:
        return from_the_end
    found = number(said, at)
    return found if found is not None and 1 <= found <= 5 and said[at].ordinal else None


def point(day: date, size: int, *, ambiguous: bool = False, bare: bool = False) -> Day:
    return Day(day, day, size, ambiguous, bare)


def week_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def month_end(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def next_month(day: date) -> date:
    """The first of the month after this day's."""
    return (day.replace(day=1) + timedelta(days=32)).replace(day=1)


def coming(weekday: int, today: date) -> date:
    """The next day of that name, today included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def nth(first: date, weekday: int, which: int) -> date:
    """This weekday in the month of that first day: the second for 2, the last for -1."""
    if which < 0:
        last = month_end(first)
        return last - timedelta(days=(last.weekday() - weekday) % 7 + 7 * (-1 - which))
    return coming(weekday, first) + timedelta(days=7 * (which - 1))


def future(month: int, day: int, year: int | None, today: date) -> date | None:
    """The next such date from today on, or that of the year; None for a 31st of February."""
    for candidate in [year] if year else range(today.year, today.year + 5):
        if 1 <= month <= 12 and 1 <= day <= monthrange(candidate, month)[1]:
            found = date(candidate, month, day)
            if year or found >= today:
                return found
    return None


def meeting(day: int, weekday: int | None, today: date) -> date | None:
    """The next day with this number, which is this weekday if one is given."""
    found = (first.replace(day=day) for first in _months(today) if day <= month_end(first).day)
    return next((one for one in found if one >= today and weekday in (None, one.weekday())), None)


def _months(today: date) -> Iterator[date]:
    first = today.replace(day=1)
    for _ in range(_FAR):
        yield first
        first = next_month(first)
