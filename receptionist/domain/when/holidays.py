"""Holidays by name, and the day before them: christmas eve · thanksgiving · easter monday · new year's day."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from receptionist.domain.when import dates, day_words
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.spelling import Token

_FIXED = {
    "christmas": (12, 25), "xmas": (12, 25), "halloween": (10, 31), "valentine": (2, 14), "valentines": (2, 14),
    "boxing": (12, 26), "independence": (7, 4), "juneteenth": (6, 19), "veterans": (11, 11), "patrick": (3, 17),
    "patricks": (3, 17), "nye": (12, 31), "groundhog": (2, 2), "cinco": (5, 5), "flag": (6, 14), "tax": (4, 15),
}  # fmt: skip
_BY_WEEKDAY = {
    "thanksgiving": (11, 3, 4), "labor": (9, 0, 1), "memorial": (5, 0, -1), "presidents": (2, 0, 3),
    "mlk": (1, 0, 3), "columbus": (10, 0, 2), "mother": (5, 6, 2), "mothers": (5, 6, 2), "father": (6, 6, 3),
    "fathers": (6, 6, 3),
}  # fmt: skip
"""Holidays of the United States that fall on a weekday: month, weekday, and which of them in that month."""
_BESIDE_EASTER = {
    ("good", "friday"): -2, ("ash", "wednesday"): -46, ("palm", "sunday"): -7, ("mardi", "gras"): -47,
    ("maundy", "thursday"): -3, ("easter", "monday"): 1, ("easter", "sunday"): 0,
}  # fmt: skip
_BESIDE_THANKSGIVING = {("black", "friday"): 1, ("cyber", "monday"): 4}
"""Days that are counted from another: how many days after it."""
_WITH_DAY = {
    "boxing", "independence", "veterans", "patrick", "patricks", "labor", "memorial", "presidents", "mlk", "columbus",
    "mother", "mothers", "father", "fathers", "groundhog", "flag", "tax",
}  # fmt: skip
"""Words that are a holiday only in front of "day"."""


def read(said: Sequence[Token], at: int, today: date) -> Day | None:
    """A holiday, its eve, or its weekend: the next one from today on. "4th of july weekend" is one of a date."""
    if [day_words.word(said, at), said[at + 1].said if at + 1 < len(said) else ""] == ["the", "holidays"]:
        return _the_holidays(today)
    named = _named(said, at, today)
    dated = named or dates.with_month(said, at, today)
    if dated is None or day_words.word(said, at + dated.size) != "weekend":
        return named
    return _weekend(dated.first, dated.size + 1)


def _the_holidays(today: date) -> Day:
    """From Christmas to New Year's Day, those that are not over; who means others is asked."""
    year = today.year - (today == date(today.year, 1, 1))
    return Day(date(year, 12, 25), date(year + 1, 1, 1), 2, ambiguous=True)


def _weekend(day: date, size: int) -> Day:
    """ "memorial day weekend": the weekend beside the holiday, and the holiday."""
    monday = day_words.week_of(day)
    saturday = monday + timedelta(days=-2 if day.weekday() < 3 else 5)
    return Day(min(saturday, day), max(saturday + timedelta(days=1), day), size)


def _named(said: Sequence[Token], at: int, today: date) -> Day | None:
    word, following = day_words.word(said, at), day_words.word(said, at + 1)
    if word == "new" and following == "year":
        return _sized(_new_year, said, at, 2, today)
    for table, anchor in ((_BESIDE_EASTER, _easter), (_BESIDE_THANKSGIVING, _thanksgiving)):
        if (word, following) in table:
            return _beside(anchor, timedelta(days=table[word, following]), today)
    if word == "easter":
        return day_words.point(_next(_easter, today), 1)
    if word == "cinco":
        return day_words.point(_next(lambda year: _in_year(word, year), today), 3) if following == "de" else None
    if (word in _WITH_DAY and following != "day") or (word not in _FIXED and word not in _BY_WEEKDAY):
        return None
    return _sized(lambda year: _in_year(word, year), said, at, 1, today)


def _beside(anchor: Callable[[int], date], distance: timedelta, today: date) -> Day:
    return day_words.point(_next(lambda year: anchor(year) + distance, today), 2)


def _sized(holiday: Callable[[int], date], said: Sequence[Token], at: int, size: int, today: date) -> Day:
    """The holiday whose name has this size; its eve is the day before, and is looked for from today on."""
    following = day_words.word(said, at + size)
    eve = timedelta(days=following == "evening" and day_words.word(said, at) != "nye")
    return day_words.point(_next(lambda year: holiday(year) - eve, today), size + (bool(eve) or following == "day"))


def _next(holiday: Callable[[int], date], today: date) -> date:
    years = (holiday(year) for year in range(today.year, today.year + 3))
    return next(one for one in years if one >= today)


def _new_year(year: int) -> date:
    return date(year, 1, 1)


def _in_year(word: str, year: int) -> date:
    if word in _FIXED:
        return date(year, *_FIXED[word])
    month, weekday, which = _BY_WEEKDAY[word]
    return day_words.nth(date(year, month, 1), weekday, which)


def _thanksgiving(year: int) -> date:
    return _in_year("thanksgiving", year)


def _easter(year: int) -> date:
    """Easter Sunday in the Gregorian calendar, by the algorithm of Meeus, Jones and Butcher."""
    golden, century = year % 19, year // 100
    correction = (century - century // 4 - (8 * century + 13) // 25 + 19 * golden + 15) % 30
    moon = correction - correction // 28 * (1 - 29 // (correction + 1) * ((21 - golden) // 11))
    weekday = (year + year // 4 + moon + 2 - century + century // 4) % 7
    shift = moon - weekday
    month = 3 + (shift + 40) // 44
    return date(year, month, shift + 28 - 31 * (month // 4))
