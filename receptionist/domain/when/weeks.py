"""Weeks, months and weekends, whole or by their beginning, middle and end."""

from calendar import monthrange
from collections.abc import Sequence
from datetime import date, timedelta

from receptionist.domain.when import day_words
from receptionist.domain.when.day_words import MONTHS, Day
from receptionist.domain.when.spelling import Token


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """this week · next week · this weekend · next month · end of next month · beginning of the week."""
    start = at
    edge = (
        day_words.word(said, at)
        if day_words.word(said, at) in ("end", "beginning", "start", "early", "late", "middle", "mid")
        else ""
    )
    if edge:
        at += 1
        while day_words.word(said, at) in ("of", "in", "the"):
            at += 1
    which = day_words.word(said, at) if day_words.word(said, at) in ("this", "next", "the", "coming") else ""
    at += bool(which)
    at += which in ("this", "the") and day_words.word(said, at) == "coming"
    unit = day_words.word(said, at)
    if unit in MONTHS and (edge or which == "next" or day_words.word(said, start - 1) == "in"):
        first = day_words.future(MONTHS.index(unit) + 1, 1, None, today.replace(day=1)) or today
        return _edged(first, _month_end(first), edge, at + 1 - start)
    if unit not in ("week", "weekend", "month") or (not which and unit != "weekend") or (which == "the" and not edge):
        return None
    first, last = _unit(unit, which, today)
    return _edged(first, last, edge, at + 1 - start)


def _unit(unit: str, which: str, today: date) -> tuple[date, date]:
    later = which == "next"
    if unit == "month":
        first = (today.replace(day=1) + timedelta(days=32)).replace(day=1) if later else today
        return first, _month_end(first)
    monday = day_words.week_of(today) + timedelta(days=7 * later)
    if unit == "weekend":
        return max(monday + timedelta(days=5), today if not later else monday), monday + timedelta(days=6)
    return (monday if later else today), monday + timedelta(days=6)


def _month_end(first: date) -> date:
    return first.replace(day=monthrange(first.year, first.month)[1])


def _edged(first: date, last: date, edge: str, size: int) -> Day:
    third = timedelta(days=max(1, (last - first).days // 3))
    if edge in ("end", "late"):
        first = last - third
    elif edge in ("beginning", "start", "early"):
        last = first + third
    elif edge:
        first, last = first + third, last - third
    return Day(first, last, size)
