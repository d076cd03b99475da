"""The grammar of days: the rules for what a day can be called, and the longest phrase that fits."""

from calendar import monthrange
from collections.abc import Callable, Sequence
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words, holidays, stretches, weekdays, weeks
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.names import WEEKDAYS
from receptionist.domain.when.spelling import Token

SATURDAY = 5

Rule = Callable[[Sequence[Token], int, date], Day | None]


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """The longest phrase of a day that begins at this token; None where none does."""
    found = [day for rule in RULES if (day := rule(said, at, today)) is not None]
    return max(found, key=lambda day: day.size, default=None)


def _near_words(said: Sequence[Token], at: int, today: date) -> Day | None:
    """today · tomorrow · tomorrow week · from now until friday."""
    word, following = day_words.word(said, at), day_words.word(said, at + 1)
    if word == "now":
        # Alone it is mostly a filler: "now, can you".
        begins = day_words.word(said, at - 1) in ("from", "between") and following in ("until", "to", "and")
        return day_words.point(today, 1) if begins else None
    if word not in ("today", "tomorrow"):
        return None
    day = today + timedelta(days=word == "tomorrow")
    further = day_words.WEEKS.get(following, 0)
    return day_words.point(day + timedelta(days=7 * further), 1 + bool(further))


def _beside(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the day after tomorrow · the day before christmas · the second monday after it."""
    start = at
    at += day_words.word(said, at) == "the"
    counted = day_words.which(said, at) if day_words.word(said, at + 1) in WEEKDAYS else None
    at += counted is not None and counted > 0
    word, side = day_words.word(said, at), day_words.word(said, at + 1)
    if side not in ("after", "before") or day_words.number(said, start - 1) is not None:
        return None
    if word == "day" and day_words.word(said, start - 1) in ("any", "every", "each", "some", "whatever", "all"):
        return None  # "any day after wednesday" is a limit
    if word not in ("day", *WEEKDAYS) or (anchor := read(said, at + 2, today)) is None or anchor.is_range:
        return None
    size, step = at + 2 + anchor.size - start, timedelta(days=1 if side == "after" else -1)
    day = anchor.first + step
    while word in WEEKDAYS and day.weekday() != WEEKDAYS.index(word):
        day += step
    day += 7 * step * (max(counted or 1, 1) - 1)
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
    """in 3 days · 2 weeks from tomorrow · a week from friday · 3 days after the 5th · a week before christmas."""
    start = at
    lead = day_words.word(said, at) == "in"
    at += lead
    if day_words.word(said, start - 1) in ("once", "twice", "times", "per", "every"):
        return None
    few = day_words.word(said, at) == "a" and day_words.word(said, at + 1) == "few"
    count, at = (3, at + 2) if few else _count(said, at)
    if hedged := count is not None and _hedge(said, at, "to", "or", "-"):
        at += 2
    unit = day_words.word(said, at)
    if count is None or unit not in ("day", "week", "month", "fortnight", "year"):
        return None
    at += 1
    if lead and not hedged and (hedged := _hedge(said, at, "or")):
        at += 2
    joint = day_words.word(said, at)
    base, marked = today, lead
    half = [day_words.word(said, at + n) for n in range(3)] == ["and", "a", "half"]
    at += 3 * half
    joint_size = _joint(said, at, unit)
    if joint_size is not None and (anchor := _anchor(said, at + joint_size, today)):
        base, at, marked = anchor.first, at + joint_size + anchor.size, True
        count = -count if joint == "before" else count
    elif joint in ("later", "time", "hence") or (joint == "away"):
        at, marked = at + 1, True
    if not marked:
        return None
    day = _moved(base, count, unit)
    if half:
        day = _moved(day, *{"year": (6, "month"), "month": (15, "day")}.get(unit, (4, "day")))
    return day_words.point(day, at - start, ambiguous=few or hedged or (half and unit != "year"))


def _hedge(said: Sequence[Token], at: int, *joints: str) -> bool:
    """in 2 "or 3" days · a week "or so": the sooner of the two is taken, and asked about."""
    more = day_words.number(said, at + 1) is not None or day_words.word(said, at + 1) == "so"
    return more and day_words.word(said, at) in joints and day_words.word(said, at + 2) not in ("am", "pm", "oclock")


def _this_time(said: Sequence[Token], at: int, today: date) -> Day | None:
    """this time next week · same time next week: the same weekday, and of its hour it is asked."""
    named = [day_words.word(said, at + n) for n in range(4)]
    if named[0] not in ("this", "same") or named[1:3] != ["time", "next"] or named[3] not in ("week", "month", "year"):
        return None
    return day_words.point(_moved(today, 1, named[3]), 4, ambiguous=True)


def _joint(said: Sequence[Token], at: int, unit: str) -> int | None:
    """How many words join a length of time to the day it is counted from; "a week tomorrow" needs none."""
    if day_words.word(said, at) in ("from", "after", "before"):
        return 1
    if unit not in day_words.WEEKS:
        return None
    if day_words.word(said, at) == "on":
        return 1 + (day_words.word(said, at + 1) == "a")
    return 0 if day_words.word(said, at) in ("today", "tomorrow", "this", "next", *WEEKDAYS) else None


def _anchor(said: Sequence[Token], at: int, today: date) -> Day | None:
    found = day_words.point(today, 1) if day_words.word(said, at) == "now" else read(said, at, today)
    return None if found is None or found.is_range else found


def _count(said: Sequence[Token], at: int) -> tuple[int | None, int]:
    word = day_words.word(said, at)
    if word in ("a", "an"):
        if day_words.word(said, at + 1) == "couple":
            return 2, at + 2 + (day_words.word(said, at + 2) == "of")
        return 1, at + 1
    if word == "fortnight":
        return 1, at
    if word == "couple":
        return 2, at + 1 + (day_words.word(said, at + 1) == "of")
    return (day_words.number(said, at), at + 1) if day_words.number(said, at) is not None else (None, at)


def _moved(day: date, count: int, unit: str) -> date:
    if unit in ("month", "year"):
        months = day.month - 1 + count * (12 if unit == "year" else 1)
        year, month = day.year + months // 12, months % 12 + 1
        return date(min(year, 9999), month, min(day.day, monthrange(min(year, 9999), month)[1]))
    return day + timedelta(days=min(count, 5000) * {"day": 1, "week": 7, "fortnight": 14}[unit])


def _weekdays_from_now(said: Sequence[Token], at: int, today: date) -> Day | None:
    """2 sundays from now · the second sunday from now."""
    start = at
    at += day_words.word(said, at) == "the"
    number, word = day_words.number(said, at), day_words.word(said, at + 1)
    if number is None or word not in (*WEEKDAYS, "weekend") or day_words.word(said, at + 2) != "from":
        return None
    if day_words.word(said, at + 3) not in ("now", "today") or not 1 <= number <= 52:
        return None
    first = day_words.coming(SATURDAY if word == "weekend" else WEEKDAYS.index(word), today + timedelta(days=1))
    if word == "weekend":
        first += timedelta(days=7 * (number - 1))
        return Day(first, first + timedelta(days=1), at + 4 - start, ambiguous=True)
    return day_words.point(first + timedelta(days=7 * (number - 1)), at + 4 - start)


RULES: tuple[Rule, ...] = (
    _near_words,
    _beside,
    _week_beside,
    weekdays.read,
    dates.with_month,
    dates.range_in_month,
    dates.in_listed_month,
    dates.alone,
    dates.in_month,
    dates.numeric,
    dates.nth_weekday,
    _counted,
    _weekdays_from_now,
    weeks.read,
    weeks.nth,
    weeks.week_of_a_day,
    weeks.next_few,
    stretches.read,
    _this_time,
    holidays.read,
)
