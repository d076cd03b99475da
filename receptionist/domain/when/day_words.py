"""A day as a phrase says it, and how the rules look at words, weekdays and months."""

from calendar import monthrange
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from receptionist.domain.when.spelling import Token

WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
MONTHS = [
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
]  # fmt: skip


@dataclass(frozen=True)
class Day:
    """A day, or the days from the first to the last (both included). `size`: how many tokens it was said in."""

    first: date
    last: date
    size: int
    ambiguous: bool = False
    bare: bool = False
    """A weekday or number alone, which a second phrase may still place ("friday next week")."""

    @property
    def is_range(self) -> bool:
        return self.first != self.last


def word(said: Sequence[Token], at: int) -> str:
    return said[at].word if 0 <= at < len(said) else ""


def number(said: Sequence[Token], at: int) -> int | None:
    return said[at].number if 0 <= at < len(said) else None


def point(day: date, size: int, *, ambiguous: bool = False, bare: bool = False) -> Day:
    return Day(day, day, size, ambiguous, bare)


def week_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def coming(weekday: int, today: date) -> date:
    """The next day of that name, today included."""
    return today + timedelta(days=(weekday - today.weekday()) % 7)


def future(month: int, number: int, year: int | None, today: date) -> date | None:
    for candidate in [year] if year else [today.year, today.year + 1, today.year + 2, today.year + 3, today.year + 4]:
        if 1 <= month <= 12 and number <= monthrange(candidate, month)[1]:
            day = date(candidate, month, number)
            if year or day >= today:
                return day
    return None
