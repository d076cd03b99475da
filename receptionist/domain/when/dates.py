"""Dates by number: march 3rd · the 3rd of march · the 14th · 3/5 · the 15th of next month · last friday of october."""

from collections.abc import Sequence
from datetime import date, timedelta

from receptionist.domain.when import day_words
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.names import MONTHS, WEEKDAYS
from receptionist.domain.when.spelling import Token, word_set

PICKED = word_set(
    """
    one option time slot choice thing opinion thought visit appointment floor session try attempt avenue ave street
    grade anniversary
    """
)
"""What an ordinal picks from a list, or counts: "the second one" is no date."""
_JOINTS = ("to", "-", "–", "—", "until", "and")


def with_month(said: Sequence[Token], at: int, today: date) -> Day | None:
    """march 3rd · 3rd of march · the 3 march 2027 · tuesday march 3 · march, 3rd · the third day of march."""
    start, weekday = at, None
    if day_words.word(said, at) in WEEKDAYS:
        weekday, at = WEEKDAYS.index(day_words.word(said, at)), at + 1
    at = _past(said, at, "the", ",", "on", "for")
    found = _month_first(said, at) or _day_first(said, at)
    if found is None:
        return None
    month, number, at = found
    return _dated(said, start, at, month, number, weekday, today)


def _past(said: Sequence[Token], at: int, *words: str) -> int:
    while day_words.word(said, at) in words:
        at += 1
    return at


def _month_first(said: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    if day_words.word(said, at) not in MONTHS:
        return None
    after = _past(said, at + 1, "the", ",")
    if not day_words.is_day(said, after) or day_words.word(said, after + 1) in ("am", "pm"):
        return None
    return MONTHS.index(day_words.word(said, at)) + 1, said[after].number or 0, after + 1


def _day_first(said: Sequence[Token], at: int) -> tuple[int, int, int] | None:
    if not day_words.is_day(said, at):
        return None
    after = _past(said, at + 1, "day", "of")
    if day_words.word(said, after) not in MONTHS:
        return None
    return MONTHS.index(day_words.word(said, after)) + 1, said[at].number or 0, after + 1


def _dated(
    said: Sequence[Token], start: int, at: int, month: int, number: int, weekday: int | None, today: date
) -> Day | None:
    year, at = year_at(said, at, today)
    day = day_words.future(month, number, year, today)
    if day is None:
        return None
    if weekday is None and day_words.word(said, at) in WEEKDAYS:
        weekday, at = WEEKDAYS.index(day_words.word(said, at)), at + 1
    return day_words.point(day, at - start, ambiguous=weekday is not None and day.weekday() != weekday)


def year_at(said: Sequence[Token], at: int, today: date) -> tuple[int | None, int]:
    """A year that stands here, "of 2020", ", 2020" and "of next year" as well, and where the words go on."""
    behind = _past(said, at, ",", "of", "in")
    if day_words.word(said, behind) in ("next", "this") and day_words.word(said, behind + 1) == "year":
        return today.year + (day_words.word(said, behind) == "next"), behind + 2
    year = day_words.number(said, behind)
    return (year, behind + 1) if year is not None and 2000 <= year < 2100 else (None, at)


def range_in_month(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the 13th to 15th of july · 1-8 september · 4-23 in next month · between the 9th and 17th of april."""
    start = at
    at = _past(said, at, "the", "between", "from")
    first, joint = day_words.number(said, at), at + 1
    if not day_words.is_day(said, at) or day_words.word(said, joint) not in _JOINTS:
        return None
    behind = _past(said, joint + 1, "the")
    last = day_words.number(said, behind)
    if first is None or last is None or not first < last <= 31:
        return None
    named = month_behind(said, _past(said, behind + 1, "of", "in", "the", "day"), today)
    if named is None or last > day_words.month_end(named[0]).day:
        return None
    return Day(named[0].replace(day=first), named[0].replace(day=last), named[1] - start)


def month_behind(said: Sequence[Token], at: int, today: date) -> tuple[date, int] | None:
    """The first of the month that is named here, and where the words go on."""
    word = day_words.word(said, at)
    if word in MONTHS:
        year, behind = year_at(said, at + 1, today)
        first = day_words.future(MONTHS.index(word) + 1, 1, year, today.replace(day=1))
        return (first, behind) if first else None
    if word == "month" and [day_words.word(said, at + 1), day_words.word(said, at + 2)] == ["after", "next"]:
        return day_words.next_month(day_words.next_month(today)), at + 3
    if word in ("next", "following") and day_words.word(said, at + 1) == "month":
        return day_words.next_month(today), at + 2
    if word == "this" and day_words.word(said, at + 1) == "month":
        return today.replace(day=1), at + 2
    at += word in ("each", "every")
    return (today.replace(day=1), at + 1) if day_words.word(said, at) == "month" else None


def ordinal_range(said: Sequence[Token], at: int, today: date) -> Day | None:
    """from the 1st to the 12th: both with their endings, and the month is the next in which the first one comes."""
    start = at
    at = _past(said, at, "the")
    joint = at + 1
    behind = _past(said, joint + 1, "the")
    if day_words.word(said, joint) not in _JOINTS or not (_is_ordinal(said, at) and _is_ordinal(said, behind)):
        return None
    first = day_words.meeting(said[at].number or 0, None, today)
    last = day_words.meeting(said[behind].number or 0, None, first) if first else None
    return Day(first, last, behind + 1 - start) if first and last else None


def _is_ordinal(said: Sequence[Token], at: int) -> bool:
    return day_words.is_day(said, at) and said[at].ordinal


def alone(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the 14th · tuesday the 14th · 20 of next month · the 15th day of this month."""
    start, weekday = at, None
    if day_words.word(said, at) in WEEKDAYS:
        weekday, at = WEEKDAYS.index(day_words.word(said, at)), at + 1
    at = _past(said, at, "the", ",", "on")
    if not day_words.is_day(said, at):
        return None
    behind = _past(said, at + 1, "day")
    if (placed := _of_a_month(said, start, at, behind, today)) is not None:
        return placed
    of_a_month = day_words.word(said, at + 1) in WEEKDAYS and day_words.word(said, at + 2) in ("of", "in")
    if not said[at].ordinal or _is_picked(said, at) or of_a_month:
        return None
    if day_words.word(said, behind) in ("next", "this") and day_words.word(said, behind + 1) == "month":
        named = month_behind(said, behind, today)
        return day_words.point(named[0].replace(day=said[at].number or 1), named[1] - start) if named else None
    lone = at == start and start > 0 and weekday is None
    if lone and day_words.word(said, start - 1) not in ("the", "on", "of", "for", "until", "by", "to", "from"):
        return None
    met = day_words.meeting(said[at].number or 0, weekday, today)
    return day_words.point(met, at + 1 - start) if met else None


def _is_picked(said: Sequence[Token], at: int) -> bool:
    """the second one · the first or second week: no date."""
    last = _past_list(said, at)
    following = day_words.word(said, last + 1)
    return following in PICKED or (last > at and following in (*WEEKDAYS, "week", "weekend"))


def in_listed_month(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the 5th (or 6th of may): the month is told once, behind the last of the list."""
    start = at
    at = _past(said, at, "the", "on")
    if not _is_ordinal(said, at) or (last := _past_list(said, at)) == at or not (dated := _day_first(said, last)):
        return None
    day = day_words.future(dated[0], said[at].number or 0, year_at(said, dated[2], today)[0], today)
    return day_words.point(day, at + 1 - start) if day else None


def _of_a_month(said: Sequence[Token], start: int, at: int, behind: int, today: date) -> Day | None:
    """the 20th "of next month" · the 1st "of each month": of a month without a name the day is still to come."""
    if day_words.word(said, behind) not in ("of", "in"):
        return None
    month = _past(said, behind + 1, "the")
    number, named = said[at].number or 1, month_behind(said, month, today)
    if named is None or number > day_words.month_end(named[0]).day:
        return None
    day, returns = named[0].replace(day=number), day_words.word(said, month) in ("each", "every")
    if day < today and (returns or day_words.word(said, month) == "month"):
        day = day_words.meeting(number, None, today) or day
    return day_words.point(day, named[1] - start, ambiguous=returns)


def _past_list(said: Sequence[Token], at: int) -> int:
    """the 5th "or 6th" of may · the first "or second" week: where the last ordinal of a list stands."""
    behind = at + 1
    while day_words.word(said, behind) in (",", "or", "and", "&", "/", "the"):
        behind += 1
    return _past_list(said, behind) if behind > at + 1 and _is_ordinal(said, behind) else at


def in_month(said: Sequence[Token], at: int, today: date) -> Day | None:
    """next month on the 5th · this month, the 20th."""
    named = month_behind(said, at, today) if day_words.word(said, at) in ("next", "this") else None
    if named is None:
        return None
    behind = _past(said, named[1], ",", "on", "the")
    if behind == named[1] or not _is_ordinal(said, behind) or not day_words.is_day(said, behind):
        return None
    day = said[behind].number or 1
    if day > day_words.month_end(named[0]).day:
        return None
    return day_words.point(named[0].replace(day=day), behind + 1 - at)


def numeric(said: Sequence[Token], at: int, today: date) -> Day | None:
    """2026-03-05 · 3/5 · 3/5/26 · friday 7/6, month first as in the United States unless that cannot be."""
    if day_words.word(said, at) in WEEKDAYS:
        behind = _past(said, at + 1, ",", "the")
        found = _in_digits(said, behind, today)
        fits = found is not None and found.weekday() == WEEKDAYS.index(day_words.word(said, at))
        return day_words.point(found, behind + 1 - at, ambiguous=not fits) if found else None
    found = _in_digits(said, at, today)
    if found is None:
        return None
    either_way = found.month != found.day <= 12 and not day_words.word(said, at).startswith(str(found.year))
    return Day(found, found, 1, assumed=("the month comes first",) if either_way else ())


def _in_digits(said: Sequence[Token], at: int, today: date) -> date | None:
    word = day_words.word(said, at)
    parts = word.replace("-", "/").replace(".", "/").split("/")
    if not all(part.isdigit() for part in parts) or len(parts) < 2 or ("." in word and len(parts) < 3):
        return None
    numbers = [int(part) for part in parts]
    year: int | None = None
    if len(numbers) == 3 and numbers[0] > 31:
        year, month, number = numbers
    else:
        month, number = numbers[:2]
        year = (numbers[2] + 2000 if numbers[2] < 100 else numbers[2]) if len(numbers) == 3 else None
    if month > 12:
        month, number = number, month
    return day_words.future(month, number, year, today)


def nth_weekday(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the last friday of october · the first monday of next month · the last day of the month."""
    start = at
    at = _past(said, at, "the")
    which = day_words.which(said, at)
    last_day = which is not None and which < 0 and day_words.word(said, at + 1) == "day"
    if which is None or not (last_day or day_words.word(said, at + 1) in WEEKDAYS):
        return None
    if day_words.word(said, at + 2) not in ("of", "in"):
        return None
    behind = _past(said, at + 3, "the")
    named = month_behind(said, behind, today)
    fresh = day_words.word(said, behind) in ("next", "new")
    if day_words.word(said, behind + fresh) == "year" and (fresh or which == -1):
        named = date(today.year + fresh, 12 if which == -1 else 1, 1), behind + fresh + 1
    if named is None:
        return None
    if last_day:
        return day_words.point(day_words.month_end(named[0]) + timedelta(days=which + 1), named[1] - start)
    weekday = WEEKDAYS.index(day_words.word(said, at + 1))
    day = day_words.nth(named[0], weekday, which)
    returns = {day_words.word(said, behind), day_words.word(said, start - 1)} & {"each", "every"}
    if day < today and (returns or day_words.word(said, behind) == "month"):
        day = day_words.nth(day_words.next_month(today), weekday, which)
    return day_words.point(day, named[1] - start, ambiguous=bool(returns))
