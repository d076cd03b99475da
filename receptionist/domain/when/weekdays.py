"""Weekdays: friday · this friday · next friday · friday next week · friday in a week · friday the 14th."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from receptionist.domain.when import day_words
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.names import MONTHS, WEEKDAYS
from receptionist.domain.when.spelling import Token

_WEEK = timedelta(days=7)


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """A weekday with what stands around it; None for no weekday."""
    word, following = day_words.word(said, at), day_words.word(said, at + 1)
    if word == "this" and following == "coming" and (day := read(said, at + 1, today)) is not None:
        return replace(day, size=day.size + 1)
    if word in WEEKDAYS:
        return _placed(said, at, today)
    if following not in WEEKDAYS:
        return None
    weekday = WEEKDAYS.index(following)
    if word == "this":
        return replace(_placed(said, at + 1, today), size=2)
    if word == "coming":
        return day_words.point(day_words.coming(weekday, today + timedelta(days=1)), 2)
    if word in ("next", "following"):
        soon, later = day_words.coming(weekday, today + timedelta(days=1)), _in_week(today, weekday, 1)
        assumed = ("the one of next week",) if soon != later else ()
        return Day(later, later, 2, ambiguous=soon != later, assumed=assumed)
    return None


def _in_week(today: date, weekday: int, weeks: int) -> date:
    return day_words.week_of(today) + timedelta(days=7 * weeks + weekday)


def _placed(said: Sequence[Token], at: int, today: date) -> Day:
    """A weekday that what follows it may put into a week or on a date."""
    weekday, rest = WEEKDAYS.index(day_words.word(said, at)), at + 1
    coming = day_words.coming(weekday, today)
    while day_words.word(said, rest) in (",", "of", "on", "in", "the"):
        rest += 1
    words = [day_words.word(said, rest + n) for n in range(3)]
    if words[0] in ("next", "following", "coming") and words[1] == "week":
        day = _in_week(today, weekday, 1)
        return Day(day, day, rest + 2 - at, of_week=True)
    if words[0] == "this" and words[1] == "week":
        return day_words.point(_in_week(today, weekday, 0), rest + 2 - at)
    if words[1] in day_words.WEEKS and day_words.word(said, rest - 1) == "in":
        number = 1 if words[0] == "a" else day_words.number(said, rest)
        if number is not None and number <= 60:
            return day_words.point(coming + number * day_words.WEEKS[words[1]] * _WEEK, rest + 2 - at)
    if number := _weeks_from_now(said, rest):
        return day_words.point(coming + number * _WEEK, rest + 4 - at)
    if words[0] in day_words.WEEKS and rest == at + 1:
        return day_words.point(coming + day_words.WEEKS[words[0]] * _WEEK, 2)
    if words[:2] == ["after", "next"] and rest == at + 1 and words[2] not in (*WEEKDAYS, *day_words.WEEKS, "month"):
        later = _in_week(today, weekday, 1)
        return day_words.point(later if later > coming else later + _WEEK, 3, ambiguous=True)
    if dated := _with_number(said, at, weekday, today):
        return dated
    # Who means today says "today": a bare weekday on that very day is the next one, and is asked about.
    same_day = coming == today
    day, assumed = (coming + _WEEK, ("in a week, not today",)) if same_day else (coming, ())
    return Day(day, day, 1, ambiguous=same_day or _returns(said, at), bare=True, assumed=assumed)


def _returns(said: Sequence[Token], at: int) -> bool:
    """every friday · fridays: the next one, and it is asked whether only that."""
    return said[at].said.endswith("days") or day_words.word(said, at - 1) in ("every", "each")


def _weeks_from_now(said: Sequence[Token], at: int) -> int:
    """friday "two weeks from now": how many weeks, 0 for none."""
    tail = [day_words.word(said, at + n) for n in (1, 2, 3)]
    if tail not in (["week", "from", "now"], ["week", "from", "today"]):
        return 0
    number = 1 if day_words.word(said, at) == "a" else day_words.number(said, at) or 0
    return number if number <= 60 else 0


def _with_number(said: Sequence[Token], at: int, weekday: int, today: date) -> Day | None:
    """sunday 31 · monday 21: a number past twelve is no time, and the month is the one in which they meet."""
    number = day_words.number(said, at + 1)
    if number is None or not 12 < number <= 31 or said[at + 1].ordinal or not said[at + 1].word.isdigit():
        return None
    behind, further = day_words.number(said, at + 2), day_words.word(said, at + 3)
    # "Fri 18 10 am" has a date and an hour, "fri 18 10" is at ten past six.
    hour = behind is not None and behind <= 12 and further in ("am", "pm", "oclock")
    if day_words.word(said, at + 2) in ("am", "pm", "h", "hour", *MONTHS) or (behind and not hour):
        return None
    day = day_words.meeting(number, weekday, today)
    return day_words.point(day, 2) if day else None
