"""Weeks, months and weekends, whole or by their beginning, middle and end."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words, holidays
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.names import MONTHS
from receptionist.domain.when.spelling import Token

_EDGES = ("end", "beginning", "start", "early", "late", "middle", "mid", "rest", "remainder")
_LATEST = {"beginning": 1, "start": 1, "early": 1, "middle": 3, "mid": 3}
"""Until which weekday "the beginning of the week" can be that of this week."""
_LATER = ("coming", "following")
_AHEAD_OF_A_MONTH = ("in", "before", "after", "until", "by", "during", "for", "sometime", "through", "since")
"""Without one of these "may" and "march" are no months."""
_OTHER_WORDS = {"may", "march"}
_NAMES = {"april", "june", "august"}
"""Also people: alone they are asked about."""
_LENGTHS = {"day": 1, "week": 7, "month": 30}
_VAGUE = {"few": 3, "couple": 2}
_SEASONS = {"spring": 3, "summer": 6, "fall": 9, "autumn": 9, "winter": 12}
"""The first of the three months of each, as the weather has it."""


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """this week · next weekend · the rest of the week · end of next month · early may · march 2027 · in spring."""
    start = at
    edge, at = _edge(said, at)
    which, at = _which(said, at)
    unit = day_words.word(said, at)
    if unit in MONTHS:
        return _month(said, start, at, edge, which, today)
    if day_words.word(said, at + 1) == "after" and day_words.word(said, at + 2) in ("next", "this"):
        one = day_words.word(said, at + 3) == "one"
        return _after(day_words.word(said, at + 2), unit, at + 3 + one - start, today)
    if unit in _SEASONS and (which or edge or day_words.word(said, start - 1) in ("in", "the")):
        return _edged(*_season(unit, which, today), edge, at + 1 - start)
    vague = not which and not edge and unit != "weekend"
    if unit not in ("week", "weekend", "month", "year") or vague or (which == "the" and not edge):
        return None
    if unit == "week" and which in ("", "the") and today.weekday() > _LATEST.get(edge, 6):
        return replace(_edged(*_unit(unit, "next", today), edge, at + 1 - start), ambiguous=True)
    first, last = _unit(unit, which, today)
    # The middle of a week that has begun: of what is left, or of the whole.
    running = unit == "week" and first == today and edge in ("middle", "mid")
    return replace(_edged(first, last, edge, at + 1 - start), ambiguous=running)


def nth(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the first week of march · the last weekend in june: a week is seven days from the first, and is asked about."""
    start = at
    at += day_words.word(said, at) == "the"
    which = day_words.which(said, at)
    unit = day_words.word(said, at + 1)
    if which is None or unit not in ("week", "weekend") or day_words.word(said, at + 2) not in ("of", "in"):
        return None
    named = dates.month_behind(said, at + 3 + (day_words.word(said, at + 3) == "the"), today)
    if named is None:
        return None
    first, size = named[0], named[1] - start
    if unit == "weekend":
        saturday = day_words.nth(first, 5, which)
        return Day(saturday, saturday + timedelta(days=1), size)
    counted_from = day_words.month_end(first) + timedelta(days=1) if which < 0 else first - timedelta(days=7)
    begins = counted_from + timedelta(days=7 * which)
    return Day(begins, begins + timedelta(days=6), size, ambiguous=True)


def _edge(said: Sequence[Token], at: int) -> tuple[str, int]:
    behind = at + (day_words.word(said, at) == "the")
    edge = day_words.word(said, behind)
    if edge not in _EDGES:
        return "", at
    behind += 1
    while day_words.word(said, behind) in ("of", "in", "the"):
        behind += 1
    return edge, behind


def _which(said: Sequence[Token], at: int) -> tuple[str, int]:
    """this, next, coming; "the coming" and "this following" are one."""
    which = day_words.word(said, at) if day_words.word(said, at) in ("this", "next", "the", *_LATER) else ""
    at += bool(which)
    if day_words.word(said, at) in (*_LATER, "next") and which in ("this", "the"):
        return day_words.word(said, at), at + 1
    return which, at


def _month(said: Sequence[Token], start: int, at: int, edge: str, which: str, today: date) -> Day | None:
    """in march · next june · early september · march 2027."""
    year, behind = dates.year_at(said, at + 1, today)
    said_so = bool(edge or year or which in ("this", "next") or day_words.word(said, start - 1) in _AHEAD_OF_A_MONTH)
    name = day_words.word(said, at)
    verb = day_words.word(said, at + 1) in ("would", "works", "work") or (start == 0 and len(said) == at + 1)
    if not said_so and ((name in _OTHER_WORDS and not verb) or day_words.number(said, at - 1) is not None):
        return None
    first = day_words.future(MONTHS.index(name) + 1, 1, year, today.replace(day=1)) or today
    whole = _edged(first, day_words.month_end(first), edge, behind - start)
    return replace(whole, ambiguous=not said_so and name in _NAMES)


def _after(which: str, unit: str, size: int, today: date) -> Day | None:
    """ "the week after next", "the weekend after this one"; of weekends it is asked which, as "next" is two to many."""
    monday = day_words.week_of(today) + timedelta(days=14 if which == "next" else 7)
    if unit == "month":
        first = day_words.next_month(today)
        first = day_words.next_month(first) if which == "next" else first
        return Day(first, day_words.month_end(first), size)
    if unit == "week":
        return Day(monday, monday + timedelta(days=6), size)
    if unit != "weekend":
        return None
    return Day(monday + timedelta(days=5), monday + timedelta(days=6), size, ambiguous=True)


def _season(unit: str, which: str, today: date) -> tuple[date, date]:
    """The next three months of that season that are not over; "next" means not the running one."""
    month = _SEASONS[unit]
    for year in (today.year - 1, today.year, today.year + 1):
        first = date(year, month, 1)
        last = day_words.month_end(day_words.next_month(day_words.next_month(first)))
        if last >= today and not (which == "next" and first <= today):
            break
    return max(first, today), last


def _unit(unit: str, which: str, today: date) -> tuple[date, date]:
    later = which in ("next", "following") or (which == "coming" and unit != "weekend")
    if unit == "year":
        return (date(today.year + 1, 1, 1) if later else today), date(today.year + later, 12, 31)
    if unit == "month":
        first = day_words.next_month(today) if later else today
        return first, day_words.month_end(first)
    monday = day_words.week_of(today) + timedelta(days=7 * later)
    if unit == "weekend":
        return max(monday + timedelta(days=5), today if not later else monday), monday + timedelta(days=6)
    return (monday if later else today), monday + timedelta(days=6)


def _edged(first: date, last: date, edge: str, size: int) -> Day:
    # The end of a year is its last month.
    third = timedelta(days=min(30, max(1, (last - first).days // 3)))
    if edge in ("end", "late"):
        first = last - third
    elif edge in ("beginning", "start", "early"):
        last = first + third
    elif edge in ("middle", "mid"):
        first, last = first + third, last - third
    return Day(first, last, size)


def week_of_a_day(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the week of the 18th · week beginning february 4 · early in the week of thanksgiving · christmas week."""
    if (named := holidays.read(said, at, today)) and day_words.word(said, at + named.size) == "week":
        return _week_around(named.first, "", named.size + 1)
    start = at
    edge, at = _edge(said, at)
    at += day_words.word(said, at) == "the"
    if day_words.word(said, at) != "week" or day_words.word(said, at + 1) not in ("of", "beginning", "commencing"):
        return None
    at += 2
    # "of the 18th" of next month is no day of this week: the rule wants the article in front of a lone number.
    day = dates.with_month(said, at, today) or dates.alone(said, at, today) or holidays.read(said, at, today)
    return _week_around(day.first, edge, at + day.size - start) if day else None


def _week_around(day: date, edge: str, size: int) -> Day:
    monday = day_words.week_of(day)
    return _edged(monday, monday + timedelta(days=6), edge, size)


def next_few(said: Sequence[Token], at: int, today: date) -> Day | None:
    """the next 3 days · in the next two weeks · within 2 weeks · the next few days · in the next week or so."""
    start = at
    within, during = day_words.word(said, at) == "within", day_words.word(said, at) in ("in", "over")
    at += within or during
    at += day_words.word(said, at) == "the"
    follows = day_words.word(said, at) in ("next", "coming", "following")
    at += follows
    # "In the next week" is seven days from now, or the week that comes: it is asked which.
    uncounted = during and follows and day_words.word(said, start + 1) == "the" and day_words.word(said, at) in _LENGTHS
    count, at = (1, at) if uncounted else _how_many(said, at)
    days = _LENGTHS.get(day_words.word(said, at))
    if not (within or follows) or count is None or days is None or not 1 <= count <= 60:
        return None
    hedged = [day_words.word(said, at + n) for n in (1, 2)] == ["or", "so"]
    first = today if within else today + timedelta(days=1)
    size = at + 1 + 2 * hedged - start
    return Day(first, today + timedelta(days=count * days), size, ambiguous=uncounted or hedged)


def _how_many(said: Sequence[Token], at: int) -> tuple[int | None, int]:
    """few · a · a couple of · 3: how many, and where the words go on."""
    word = day_words.word(said, at)
    at += word == "a" and day_words.word(said, at + 1) in _VAGUE
    count = _VAGUE.get(day_words.word(said, at)) or (1 if word == "a" else day_words.number(said, at))
    return count, at + 1 + (day_words.word(said, at + 1) == "of")
