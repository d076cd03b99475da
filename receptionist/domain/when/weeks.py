"""Weeks, months and weekends, whole or by their beginning, middle and end."""

from collections.abc import Sequence
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words
from receptionist.domain.when.day_words import MONTHS, Day
from receptionist.domain.when.spelling import Token

_EDGES = ("end", "beginning", "start", "early", "late", "middle", "mid")


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """this week · next week · this weekend · next month · end of next month · beginning of the week."""
    start = at
    edge = day_words.word(said, at) if day_words.word(said, at) in _EDGES else ""
    if edge:
        at += 1
        while day_words.word(said, at) in ("of", "in", "the"):
            at += 1
    which = day_words.word(said, at) if day_words.word(said, at) in ("this", "next", "the", "coming") else ""
    at += bool(which)
    if day_words.word(said, at) in ("coming", "following") and which in ("this", "the"):
        which, at = day_words.word(said, at), at + 1
    unit = day_words.word(said, at)
    if unit in MONTHS and (edge or which == "next" or day_words.word(said, start - 1) == "in"):
        first = day_words.future(MONTHS.index(unit) + 1, 1, None, today.replace(day=1)) or today
        return _edged(first, day_words.month_end(first), edge, at + 1 - start)
    if unit == "week" and [day_words.word(said, at + 1), day_words.word(said, at + 2)] == ["after", "next"]:
        monday = day_words.week_of(today) + timedelta(days=14)
        return Day(monday, monday + timedelta(days=6), at + 3 - start)
    vague = not which and not edge and unit != "weekend"
    if unit not in ("week", "weekend", "month") or vague or (which == "the" and not edge):
        return None
    first, last = _unit(unit, which, today)
    return _edged(first, last, edge, at + 1 - start)


def _unit(unit: str, which: str, today: date) -> tuple[date, date]:
    later = which in ("next", "following") or (which == "coming" and unit != "weekend")
    if unit == "month":
        first = day_words.next_month(today) if later else today
        return first, day_words.month_end(first)
    monday = day_words.week_of(today) + timedelta(days=7 * later)
    if unit == "weekend":
        return max(monday + timedelta(days=5), today if not later else monday), monday + timedelta(days=6)
    return (monday if later else today), monday + timedelta(days=6)


def _edged(first: date, last: date, edge: str, size: int) -> Day:
    third = timedelta(days=max(1, (last - first).days // 3))
    if edge in ("end", "late"):
        first = last - third
    elif edge in ("beginning", "start", "early"):
        last = first + third
    elif edge:
        first, last = first + third, last - third
    return Day(first, last, size)


def week_of_a_day(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the week of the 18th · week beginning february 4 · w/c feb 4."""
    start = at
    at += day_words.word(said, at) == "the"
    if day_words.word(said, at) != "week" or day_words.word(said, at + 1) not in ("of", "beginning", "commencing"):
        return None
    at += 2
    # "of the 18th" of next month is no day of this week: the rule wants the article in front of a lone number.
    day = dates.with_month(said, at, today) or dates.alone(said, at, today)
    if day is None:
        return None
    monday = day_words.week_of(day.first)
    return Day(monday, monday + timedelta(days=6), at + day.size - start)


def next_few(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the next 3 days · in the next two weeks · within 2 weeks · the next few days."""
    start = at
    lead = day_words.word(said, at) == "within"
    at += lead
    at += day_words.word(said, at) == "the"
    follows = day_words.word(said, at) in ("next", "coming", "following")
    at += follows
    count = 3 if day_words.word(said, at) == "few" else 2 if day_words.word(said, at) == "couple" else None
    count = count if count is not None else day_words.number(said, at)
    at += 1 + (day_words.word(said, at + 1) == "of")
    days = {"day": 1, "week": 7, "month": 30}.get(day_words.word(said, at))
    if not (lead or follows) or count is None or days is None or not 1 <= count <= 60:
        return None
    first = today if lead else today + timedelta(days=1)
    return Day(first, today + timedelta(days=count * days), at + 1 - start)
