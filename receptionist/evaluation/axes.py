"""The same scenario elsewhere in time: six zones, the nights on which clocks change, and the way people text.

What must be so is the same, up to the shift: that is the test, and it needs no new expectations.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Any

from receptionist.domain import hours
from receptionist.evaluation.scenario import Happening, Scenario

ZONES = (
    "America/New_York",
    "America/Los_Angeles",
    "America/St_Johns",
    "Pacific/Honolulu",
    "Asia/Kolkata",
    "Pacific/Auckland",
)
"""Both coasts, half an hour beside the hour, no summer time, ahead of UTC by a half, and a day ahead of America."""


@dataclass(frozen=True)
class Night:
    """A night on which clocks change. `week`: a Tuesday; what was to be on its day of the week is so in this week."""

    name: str
    zone: str
    week: date


NIGHTS = (
    Night("an hour is missing on Sunday", "America/New_York", date(2027, 3, 9)),
    Night("an hour comes twice on Sunday", "America/New_York", date(2026, 10, 27)),
    Night("an hour is missing on Friday", "Africa/Cairo", date(2027, 4, 27)),
    Night("an hour comes twice on Thursday", "Africa/Cairo", date(2026, 10, 27)),
)
"""In Cairo clocks change between two working days, so that a visit on Friday is booked across it."""

_DAY = re.compile(r"\b(?:mon|tue|wed|thu|fri|sat|sun)\w*, \w+ \d+\b", re.IGNORECASE)
_CLOSED_ON = re.compile(rf"\bclosed on {_DAY.pattern}", re.IGNORECASE)
_ISO = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d")
_DATED = re.compile(r"\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]*\.? \\?d?\d*|\d/\d", re.IGNORECASE)

SPELLINGS = {
    "appointment": "appt",
    "are you": "r u",
    "before": "b4",
    "because": "cuz",
    "can you": "can u",
    "do you": "do u",
    "going to": "gonna",
    "i am": "im",
    "minutes": "mins",
    "next week": "nxt week",
    "please": "pls",
    "thanks": "thx",
    "thank you": "thank u",
    "thursday": "thurs",
    "to you": "to u",
    "tomorrow": "tmrw",
    "tonight": "tonite",
    "want to": "wanna",
    "wednesday": "wed",
    "you are": "ur",
    "you have": "u have",
    "your": "ur",
}
"""How people in the United States shorten words in a text, as far as they mostly do."""
_SPELLED = re.compile(rf"\b(?:{'|'.join(sorted(SPELLINGS, key=len, reverse=True))})\b")


def in_zone(scenario: Scenario, zone: str) -> Scenario:
    """The same clock on the wall, in another zone: not a word may differ."""
    return replace(scenario, name=f"{scenario.name} in {zone}", zone=zone)


def on_night(scenario: Scenario, night: Night) -> Scenario | None:
    """The same days of the week around a change of clocks; None for a scenario whose dates cannot be moved."""
    expect, by = scenario.expect, _weeks(scenario.at.date(), night.week)
    loose = [_DAY.sub("", words) for words in (*_spoken(scenario), *expect.said, *expect.never)]
    if scenario.facts or expect.rows or any(_DATED.search(words) for words in loose):
        return None
    if any(_CLOSED_ON.search(words) for words in expect.said):
        # The day on which the owner has closed stays where it is.
        return None

    def moved(words: str) -> str:
        return _later(words, by, scenario.at)

    free = scenario.only_free
    return replace(
        scenario,
        name=f"{scenario.name}, {night.name}",
        zone=night.zone,
        at=scenario.at + by,
        says=tuple(_mapped(one, moved) for one in scenario.says),
        given=tuple(replace(one, starts=one.starts + by) for one in scenario.given),
        only_free=tuple(one + by for one in free) if free is not None else None,
        expect=replace(
            expect,
            booked=tuple(map(moved, expect.booked)),
            said=tuple(map(moved, expect.said)),
            never=tuple(map(moved, expect.never)),
        ),
    )


def in_texting_style(scenario: Scenario) -> Scenario:
    """The caller's lines in small letters, with the usual spellings, and no mark at the end."""
    says = tuple(_mapped(one, texting_style) for one in scenario.says)
    return replace(scenario, name=f"{scenario.name} in texting style", says=says)


def texting_style(words: str) -> str:
    """Words as people text them. What a script picks is left as it is."""
    if "{pick" in words or "://" in words or not re.search("[a-z]", words, re.IGNORECASE):
        return words
    return _SPELLED.sub(lambda found: SPELLINGS[found.group()], words.lower()).rstrip(".!?, ")


def without_days(transcript: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """A transcript in which every date is the same: two that differ by a shift alone are equal."""
    return [(who, _DAY.sub("that day", words)) for who, words in transcript]


def _weeks(at: date, week: date) -> timedelta:
    """Whole weeks, so that a Tuesday stays a Tuesday."""
    return timedelta(weeks=round((week - at) / timedelta(weeks=1)))


def _later(words: str, by: timedelta, at: datetime) -> str:
    """Words in which every moment, and every day that is said with its weekday, is so much later."""
    words = _ISO.sub(lambda found: f"{datetime.fromisoformat(found.group()) + by:%Y-%m-%dT%H:%M}", words)
    return _DAY.sub(lambda found: hours.says_day(_day(found.group(), at) + by), words)


def _day(said: str, at: datetime) -> datetime:
    """The day that is said, in the year that begins with the story."""
    _, month, number = said.replace(",", "").split()
    day = at.replace(month=[name.lower() for name in hours.MONTHS].index(month[:3].lower()) + 1, day=int(number))
    return day if day >= at - timedelta(days=60) else day.replace(year=at.year + 1)


_SAID_BY_CALLER = ("agrees", "burst", "picture")


def _spoken(scenario: Scenario) -> Iterator[str]:
    for one in scenario.says:
        yield from [one] if isinstance(one, str) else [str(value) for value in one.values()]


def _mapped(one: Happening, change: Callable[[str], str]) -> Happening:
    if isinstance(one, str):
        return change(one)
    return {name: _value(value, change) if name in _SAID_BY_CALLER else value for name, value in one.items()}


def _value(value: Any, change: Callable[[str], str]) -> Any:
    return [change(words) for words in value] if isinstance(value, list) else change(value)
