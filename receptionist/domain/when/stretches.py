"""A share of a week or month: the first half of october · the last 3 days of the month · the first two weeks of may."""

from collections.abc import Sequence
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words, weeks
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.spelling import Token

_SIDES = {"first": 1, "second": -1, "last": -1, "latter": -1, "final": -1, "opening": 1, "1st": 1, "2nd": -1}
_DAYS = {"day": 1, "week": 7}
_VAGUE = {"few": 3, "couple": 2}


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """The stretch that begins at this token, its first and last day."""
    start = at
    at += day_words.word(said, at) == "the"
    side = _SIDES.get(day_words.word(said, at))
    return None if side is None else _half(said, start, at + 1, side, today) or _some(said, start, at + 1, side, today)


def _half(said: Sequence[Token], start: int, at: int, side: int, today: date) -> Day | None:
    whole = _whole(said, at + 1, today) if day_words.word(said, at) == "half" else None
    if whole is None:
        return None
    first, last, behind = whole
    # The odd day of a long month is in its second half, which begins on the 16th.
    second = first + timedelta(days=((last - first).days + 1) // 2)
    ends = (first, second - timedelta(days=1)) if side > 0 else (second, last)
    return Day(*ends, behind - start)


def _some(said: Sequence[Token], start: int, at: int, side: int, today: date) -> Day | None:
    vague = _VAGUE.get(day_words.word(said, at))
    count = vague or day_words.number(said, at)
    at += 1 + (vague is not None and day_words.word(said, at + 1) == "of")
    days = _DAYS.get(day_words.word(said, at))
    whole = _whole(said, at + 1, today) if count and days else None
    if whole is None or count is None or days is None or day_words.word(said, start + 1) in ("second", "2nd"):
        return None
    first, last, behind = whole
    length = timedelta(days=min(count * days - 1, (last - first).days))
    ends = (first, first + length) if side > 0 else (last - length, last)
    return Day(*ends, behind - start, ambiguous=vague is not None or days > 1)


def _whole(said: Sequence[Token], at: int, today: date) -> tuple[date, date, int] | None:
    """of october · in the month · of next week: the first day, the last, and where the words go on."""
    if day_words.word(said, at) not in ("of", "in"):
        return None
    at += 1
    at += day_words.word(said, at) == "the"
    if month := dates.month_behind(said, at, today):
        return month[0], day_words.month_end(month[0]), month[1]
    if day_words.word(said, at) == "week":
        monday = day_words.week_of(today)
        return monday, monday + timedelta(days=6), at + 1
    found = weeks.read(said, at, today)
    return (found.first, found.last, at + found.size) if found and found.is_range else None
