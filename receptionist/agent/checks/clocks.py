"""The clock times that a text in figures says. Without its half of the day ("at 2") one means two times: a set."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import time
from functools import lru_cache

from receptionist.agent.checks.folding import unaccented

_NOT_COUNTED = (
    r"(?!\d|\ ?[ap]m\b|[ap]\b|[:/.,%]\d|\)|st\b|nd\b|rd\b|th\b|%|[-\ ]?(?:minutes?|mins?|min|hours?|hrs?|h"
    r"|days?|weeks?|months?|monthly|years?|yrs?"
    r"|people|persons?|kids?|children|stars?|dollars?|bucks?|per|percent|euros?|cents?|pages?|parts?|gallons?"
    r"|times?|options?|on\ \w+,\ \d"
    r"|minutos?|horas?|dias?|semanas?|meses|working|business|for\b|of\b|de\ [a-z]+bre|more|other|x\b|to\ [a-z])\b)"
)
_CLOCK = re.compile(
    rf"""
    \b(?P<hour>\d{{1,2}})(?:[:.](?P<minute>\d\d))?\ ?(?P<half>[ap])\ ?m\b
    |\b(?P<chour>\d{{1,2}})(?P<cminute>[0-5]\d)\ ?(?P<chalf>[ap])m\b
    |\b(?P<ahour>\d{{1,2}})(?::(?P<aminute>\d\d))?(?P<ahalf>[ap])\b
    |(?<![\d:])(?P<bhour>\d{{1,2}}):(?P<bminute>\d\d)(?::\d\d)?(?![\d:])
    |(?<=\bat\ )(?P<hhour>1\d|2[0-3])(?P<hminute>[0-5]\d)\b
    |\b(?P<mhour>0\d|1\d|2[0-3])(?P<mminute>[0-5]\d)(?=\ (?:or|hrs|hours|tomorrow|today))
    |(?:\b(?:at|@|until|till?|'til|by|before|after|around|about|closes?|opens?|again|las?)\ (?#at)
       |(?<=\bfrom\ )|(?<=\bde\ )|(?<=\bat\ about\ ))
        (?P<phour>\d{{1,2}})\b{_NOT_COUNTED}
    """,
    re.X | re.I,
)
_CHAINED = re.compile(
    rf"(?P<link>,? (?:or|and|y|o|u) (?:at |las |a las )?|, |&| & | ?[-–] ?| to | til | till | until | a "
    rf"| hasta las | and )(?P<hour>\d{{1,2}})\b{_NOT_COUNTED}",
    re.I,
)
_RANGE = re.compile(
    rf"(?<![\d$:/.,-])\b(?P<first>\d{{1,2}})(?::(?P<minute>\d\d))? ?(?P<link>[-–]|to|till?|until|through|thru|a"
    rf"|and|or)"
    rf" ?(?=(?P<second>\d{{1,2}})(?::\d\d)? ?(?:[ap]m?\b)?{_NOT_COUNTED})",
    re.I,
)
_TO = re.compile(r"^ ?(?:[-–]|to|till?|until|through|thru|a|hasta las) ?(?:las )?$", re.I)


@dataclass(frozen=True)
class Clock:
    """A clock time: what it may mean, and where."""

    times: frozenset[time]
    words: str
    at: int
    ends: int
    begins: bool = False
    """A range begins here, and ends with the next clock time."""


@lru_cache(maxsize=256)
def said(text: str, *, bare: bool = False) -> tuple[Clock, ...]:
    """The clock times that a text names, in their order. `bare`: "8-5" is a range of times here, not of numbers."""
    plain_text = unaccented(text)
    found = {one.at: one for one in _written(plain_text)}
    _chain(plain_text, found)
    for one in _RANGE.finditer(plain_text):
        at = one.start("first")
        # "9-5 PM", "9 or 2 PM": the first takes its meaning from what is said behind it.
        known = any(one.end() <= clock.at <= one.end() + 1 for clock in found.values())
        if (bare or known) and at not in found and not any(c.at <= at < c.ends for c in found.values()):
            found[at] = _clock(one["first"], one["minute"], None, one, at, one.start("link"))
            if one.end() not in found and not known:
                found[one.end()] = _clock(one["second"], None, None, one, one.end(), one.end() + len(one["second"]))
    _chain(plain_text, found)
    ordered = [one for _, one in sorted(found.items()) if one.times]
    return tuple(_begins(one, ordered[n + 1 : n + 2], plain_text) for n, one in enumerate(ordered))


def _chain(text: str, found: dict[int, Clock]) -> None:
    """ "at 9 or 2": what is linked to a clock time is one."""
    waiting = list(found.values())
    while waiting:
        last = waiting.pop()
        if (one := _CHAINED.match(text, last.ends)) and one.start("hour") not in found:
            if any(clock.at <= one.start("hour") < clock.ends for clock in found.values()):
                continue
            clock = _clock(one["hour"], None, None, one, one.start("hour"), one.end("hour"))
            if clock.times:
                found[clock.at] = clock
                waiting.append(clock)


def _written(text: str) -> Iterator[Clock]:
    for one in _CLOCK.finditer(text):
        for prefix in ("", "c", "a", "b", "h", "m", "p"):
            name = f"{prefix}hour"
            if one[name]:
                parts = one.groupdict()
                clock = _clock(
                    one[name], parts.get(f"{prefix}minute"), parts.get(f"{prefix}half"), one, one.start(name), one.end()
                )
                if clock.times:
                    yield clock


def _clock(hour: str, minute: str | None, half: str | None, one: re.Match[str], at: int, ends: int) -> Clock:
    number, minutes = int(hour), int(minute or 0)
    words = one.string[at:ends].strip()
    if number > 23 or minutes > 59 or (half and not 1 <= number <= 12) or (not minute and not half and number == 0):
        return Clock(frozenset(), words, at, ends)
    if half:
        hours = [number % 12 + (12 if half.lower() == "p" else 0)]
    elif number > 12 or (minute is not None and hour.startswith("0")):
        hours = [number]
    else:
        hours = [number % 12, number % 12 + 12]
    return Clock(frozenset(time(each, minutes) for each in hours), words, at, ends)


def _begins(one: Clock, rest: Sequence[Clock], text: str) -> Clock:
    between = text[one.ends : rest[0].at] if rest else "no"
    to = bool(_TO.match(between)) or (
        between.strip() in ("and", "y") and bool(re.search(r"\b(?:between|entre las?) $", text[: one.at], re.I))
    )
    return Clock(one.times, one.words, one.at, one.ends, begins=to) if to else one
