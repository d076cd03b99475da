"""The grammar of days: the rules for what a day can be called, and the longest phrase that fits."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words, weekdays, weeks
from receptionist.domain.when.day_words import WEEKDAYS, Day
from receptionist.domain.when.spelling import Token

HOLIDAYS = {"christmas": (12, 25), "xmas": (12, 25), "halloween": (10, 31), "valentine": (2, 14)}
MOVABLE = {"thanksgiving": (11, 3, 4), "labor": (9, 0, 1), "memorial": (5, 0, -1), "presidents": (2, 0, 3)}
"""Holidays of the United States that fall on a weekday: month, weekday, and which of them in that month."""

SATURDAY = 5

Rule = Callable[[Sequence[Token], int, date], Day | None]


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """The longest phrase of a day that begins at this token; None where none does."""
    found = [day for rule in RULES if (day := rule(said, at, today)) is not None]
    return max(found, key=lambda day: day.size, default=None)


def _near_words(said: Sequence[Token], at: int, today: date) -> Day | None:
    """today, tomorrow, the day after tomorrow."""
    words = [day_words.word(said, at + n) for n in range(4)]
    if words[0] == "today":
        return day_words.point(today, 1)
    if words[0] == "tomorrow":
        return day_words.point(today + timedelta(days=1), 1)
    return None


def _beside(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the day after tomorrow · the day before christmas · the monday after thanksgiving."""
    start = at
    at += day_words.word(said, at) == "the"
    word, side = day_words.word(said, at), day_words.word(said, at + 1)
    if side not in ("after", "before") or day_words.number(said, start - 1) is not None:
        return None
    if word not in ("day", *WEEKDAYS) or (anchor := read(said, at + 2, today)) is None or anchor.is_range:
        return None
    size, step = at + 2 + anchor.size - start, timedelta(days=1 if side == "after" else -1)
    day = anchor.first + step
    while word in WEEKDAYS and day.weekday() != WEEKDAYS.index(word):
        day += step
    # "monday before noon" never comes here; "monday after 5" has no day behind it.
    return day_words.point(day, size, ambiguous=anchor.ambiguous)


def _week_beside(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the week after thanksgiving · the week before the 20th · the weekend of the 12th."""
    start = at
    at += day_words.word(said, at) == "the"
    unit, side = day_words.word(said, at), day_words.word(said, at + 1)
    if unit not in ("week", "weekend") or side not in ("after", "before", *(("of",) if unit == "weekend" else ())):
        return None
    counted = day_words.word(said, start - 1) in ("a", "an") or day_words.number(said, start - 1) is not None
    if counted or (anchor := read(said, at + 2, today)) is None or anchor.is_range:
        return None
    day = anchor.first
    weeks_on = {"after": 1, "before": -1, "of": 0}[side]
    if unit == "weekend" and side == "after" and day.weekday() < SATURDAY:
        weeks_on = 0
    monday = day_words.week_of(day) + timedelta(days=7 * weeks_on)
    first = monday + timedelta(days=SATURDAY if unit == "weekend" else 0)
    return Day(first, monday + timedelta(days=6), at + 2 + anchor.size - start, anchor.ambiguous)


def _counted(said: Sequence[Token], at: int, today: date) -> Day | None:
    """in 3 days · 2 weeks from tomorrow · a week from friday · 3 days after the 5th · in a fortnight."""
    start = at
    lead = day_words.word(said, at) == "in"
    at += lead
    count, at = _count(said, at)
    unit = day_words.word(said, at)
    if count is None or unit not in ("day", "week", "month", "fortnight", "year"):
        return None
    at += 1
    joint = day_words.word(said, at)
    base, marked = today, lead
    joined = joint in ("from", "after") or (joint == "on" and unit == "week")
    if joined and (anchor := read(said, at + 1, today) or _now(said, at + 1, today)):
        base, at, marked = anchor.first, at + 1 + anchor.size, True
    elif joint in ("later", "time", "hence") or (joint == "away"):
        at, marked = at + 1, True
    if not marked:
        return None
    return day_words.point(_moved(base, count, unit), at - start)


def _now(said: Sequence[Token], at: int, today: date) -> Day | None:
    return day_words.point(today, 1) if day_words.word(said, at) in ("now", "today") else None


def _count(said: Sequence[Token], at: int) -> tuple[int | None, int]:
    word = day_words.word(said, at)
    if word in ("a", "an"):
        if day_words.word(said, at + 1) == "couple":
            return 2, at + 2 + (day_words.word(said, at + 2) == "of")
        return 1, at + 1
    if word in ("couple",):
        return 2, at + 1 + (day_words.word(said, at + 1) == "of")
    return (day_words.number(said, at), at + 1) if day_words.number(said, at) is not None else (None, at)


def _moved(day: date, count: int, unit: str) -> date:
    if unit in ("month", "year"):
        months = day.month - 1 + count * (12 if unit == "year" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(min(year, 9999), month, min(day.day, monthrange(min(year, 9999), month)[1]))
    return day + timedelta(days=min(count, 5000) * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _holiday(said: Sequence[Token], at: int, today: date) -> Day | None:
    word = day_words.word(said, at)
    if word == "new" and day_words.word(said, at + 1) == "year":
        eve = day_words.word(said, at + 2) == "evening"
        day = day_words.future(12, 31, None, today) if eve else day_words.future(1, 1, None, today)
        return day_words.point(day, 2 + eve) if day else None
    if word in MOVABLE:
        month, weekday, week = MOVABLE[word]
        years = (_nth(year, month, weekday, week) for year in (today.year, today.year + 1))
        return day_words.point(next(one for one in years if one >= today), 1 + (day_words.word(said, at + 1) == "day"))
    if word not in HOLIDAYS:
        return None
    day = day_words.future(*HOLIDAYS[word], None, today)
    if day is None:
        return None
    eve = day_words.word(said, at + 1) == "evening"
    return day_words.point(day - timedelta(days=eve), 1 + (eve or day_words.word(said, at + 1) == "day"))


def _nth(year: int, month: int, weekday: int, week: int) -> date:
    first = date(year, month, 1)
    if week < 0:
        last = day_words.month_end(first)
        return last - timedelta(days=(last.weekday() - weekday) % 7)
    return day_words.coming(weekday, first) + timedelta(days=7 * (week - 1))


def _weekdays_from_now(said: Sequence[Token], at: int, today: date) -> Day | None:
    """2 sundays from now."""
    number, word = day_words.number(said, at), day_words.word(said, at + 1)
    if number is None or word not in WEEKDAYS or day_words.word(said, at + 2) != "from":
        return None
    if day_words.word(said, at + 3) not in ("now", "today") or not 1 <= number <= 52:
        return None
    first = day_words.coming(WEEKDAYS.index(word), today + timedelta(days=1))
    return day_words.point(first + timedelta(days=7 * (number - 1)), 4)


RULES: tuple[Rule, ...] = (
    _near_words,
    _beside,
    _week_beside,
    weekdays.read,
    dates.with_month,
    dates.range_in_month,
    dates.alone,
    dates.numeric,
    dates.nth_weekday,
    _counted,
    _weekdays_from_now,
    weeks.read,
    weeks.week_of_a_day,
    weeks.next_few,
    _holiday,
)
