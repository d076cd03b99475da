"""The grammar of days: today, weekdays, dates, weeks and months, and ranges of them."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta

from receptionist.domain.when import day_words, weeks
from receptionist.domain.when.day_words import MONTHS, WEEKDAYS, Day
from receptionist.domain.when.spelling import Token

HOLIDAYS = {"christmas": (12, 25), "xmas": (12, 25), "halloween": (10, 31), "valentines": (2, 14)}
PICKED = {"one", "option", "time", "slot", "choice"}
"""What an ordinal picks from a list: "the second one" is no date."""


Rule = Callable[[Sequence[Token], int, date], Day | None]


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """The longest phrase of a day that begins at this token; None where none does."""
    found = [day for rule in RULES if (day := rule(said, at, today)) is not None]
    return max(found, key=lambda day: day.size, default=None)


def _near_words(said: Sequence[Token], at: int, today: date) -> Day | None:
    """today, tomorrow, the day after tomorrow, tonight."""
    word = day_words.word(said, at)
    if word == "today" or word == "tonight":
        return day_words.point(today, 1 if word == "today" else 0) if word == "today" else None
    if word == "tomorrow":
        return day_words.point(today + timedelta(days=1), 1)
    if [day_words.word(said, at + n) for n in range(3)] == ["day", "after", "tomorrow"]:
        return day_words.point(today + timedelta(days=2), 3)
    if [day_words.word(said, at + n) for n in range(4)] == ["the", "day", "after", "tomorrow"]:
        return day_words.point(today + timedelta(days=2), 4)
    return None


def _weekday(said: Sequence[Token], at: int, today: date) -> Day | None:
    """friday · this friday · next friday · friday next week · friday week · a week from friday."""
    word = day_words.word(said, at)
    if word in WEEKDAYS:
        return _weekday_alone(said, at, today)
    if word in ("this", "coming") and day_words.word(said, at + 1) in WEEKDAYS:
        return replace(_weekday_alone(said, at + 1, today), size=2)
    if word == "next" and day_words.word(said, at + 1) in WEEKDAYS:
        weekday = WEEKDAYS.index(day_words.word(said, at + 1))
        later = day_words.week_of(today) + timedelta(days=7 + weekday)
        soon = day_words.coming(weekday, today + timedelta(days=1))
        return day_words.point(later, 2, ambiguous=soon != later)
    return None


def _weekday_alone(said: Sequence[Token], at: int, today: date) -> Day:
    weekday = WEEKDAYS.index(day_words.word(said, at))
    rest = at + 1
    while day_words.word(said, rest) in (",", "of", "on", "in"):
        rest += 1
    if day_words.word(said, rest) == "next" and day_words.word(said, rest + 1) == "week":
        return day_words.point(day_words.week_of(today) + timedelta(days=7 + weekday), rest + 2 - at)
    if day_words.word(said, rest) == "this" and day_words.word(said, rest + 1) == "week":
        return day_words.point(day_words.week_of(today) + timedelta(days=weekday), rest + 2 - at)
    if day_words.word(said, rest) == "week" and rest == at + 1:
        return day_words.point(day_words.coming(weekday, today) + timedelta(days=7), 2)
    return day_words.point(day_words.coming(weekday, today), 1, bare=True)


def _month_and_day(said: Sequence[Token], at: int, today: date) -> Day | None:
    """march 3rd · 3rd of march · the 3 march 2027 · tuesday march 3 · march 3 to 5."""
    start = at
    weekday = None
    if day_words.word(said, at) in WEEKDAYS:
        weekday, at = WEEKDAYS.index(day_words.word(said, at)), at + 1
    while day_words.word(said, at) in ("the", ",", "on"):
        at += 1
    month, number = None, None
    if day_words.word(said, at) in MONTHS and _is_day(said, at + 1 + (day_words.word(said, at + 1) == "the")):
        after = at + 1 + (day_words.word(said, at + 1) == "the")
        month, number, at = MONTHS.index(day_words.word(said, at)) + 1, day_words.number(said, after), after + 1
    elif _is_day(said, at):
        after = at + 1 + (day_words.word(said, at + 1) == "of")
        if day_words.word(said, after) in MONTHS:
            month, number, at = MONTHS.index(day_words.word(said, after)) + 1, day_words.number(said, at), after + 1
    if month is None or number is None:
        return _ordinal_alone(said, start, at, weekday, today)
    return _dated(said, start, at, month, number, weekday, today)


def _is_day(said: Sequence[Token], at: int) -> bool:
    number = day_words.number(said, at)
    return number is not None and 1 <= number <= 31


def _dated(
    said: Sequence[Token], start: int, at: int, month: int, number: int, weekday: int | None, today: date
) -> Day | None:
    year = day_words.number(said, at + (day_words.word(said, at) == ","))
    if year is not None and 2000 <= year < 2100:
        at += 1 + (day_words.word(said, at) == ",")
    else:
        year = None
    day = day_words.future(month, number, year, today)
    if day is None:
        return None
    if weekday is None and day_words.word(said, at) in WEEKDAYS:
        weekday, at = WEEKDAYS.index(day_words.word(said, at)), at + 1
    return day_words.point(day, at - start, ambiguous=weekday is not None and day.weekday() != weekday)


def _ordinal_alone(said: Sequence[Token], start: int, at: int, weekday: int | None, today: date) -> Day | None:
    """the 14th · tuesday the 14th · the 14th of next month; "the second one" is a pick from a list."""
    if not (_is_day(said, at) and said[at].ordinal) or day_words.word(said, at + 1) in PICKED:
        return None
    if at == start and start > 0 and day_words.word(said, start - 1) not in ("the", "on", "of") and weekday is None:
        return None
    number, size = said[at].number or 0, at + 1 - start
    first = today.replace(day=1)
    following = [day_words.word(said, at + n) for n in (1, 2, 3)]
    following = [word for word in following if word not in ("the", "day")]
    if following[:3] == ["of", "this", "month"] or following[:3] == ["of", "month"]:
        size += 3
    elif following[-3:] == ["of", "next", "month"] or following[:2] == ["next", "month"]:
        first = (first + timedelta(days=32)).replace(day=1)
        size += 3 if following[0] == "of" else 2
    for _ in range(14):
        if number <= monthrange(first.year, first.month)[1]:
            day = first.replace(day=number)
            if day >= today and (weekday is None or day.weekday() == weekday):
                return day_words.point(day, size)
        first = (first + timedelta(days=32)).replace(day=1)
    return None


def _numeric(said: Sequence[Token], at: int, today: date) -> Day | None:
    """2026-03-05 · 3/5 · 3/5/26, month first as in the United States unless that cannot be."""
    if at >= len(said):
        return None
    parts = said[at].word.replace("-", "/").replace(".", "/").split("/")
    if not all(part.isdigit() for part in parts) or len(parts) < 2 or ("." in said[at].word and len(parts) < 3):
        return None
    numbers = [int(part) for part in parts]
    year: int | None = None
    if len(numbers) == 3 and numbers[0] > 31:
        year, month, number = numbers
    else:
        month, number = numbers[:2]
        year = (numbers[2] + 2000 if numbers[2] < 100 else numbers[2]) if len(numbers) == 3 else None
    swapped = month > 12
    day = day_words.future(number, month, year, today) if swapped else day_words.future(month, number, year, today)
    return day_words.point(day, 1) if day else None


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
    if joint in ("from", "after") and (anchor := read(said, at + 1, today) or _now(said, at + 1, today)):
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
    if word not in HOLIDAYS:
        return None
    day = day_words.future(*HOLIDAYS[word], None, today)
    if day is None:
        return None
    eve = day_words.word(said, at + 1) == "evening"
    return day_words.point(day - timedelta(days=eve), 1 + (eve or day_words.word(said, at + 1) == "day"))


RULES: tuple[Rule, ...] = (_near_words, _weekday, _month_and_day, _numeric, _counted, weeks.read, _holiday)
