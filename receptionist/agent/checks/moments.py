"""Which of the days and clock times that a text in figures says belong together."""

import re
from collections.abc import Sequence
from datetime import date
from functools import lru_cache

from receptionist.agent.checks import clocks, days
from receptionist.agent.checks.clocks import Clock
from receptionist.agent.checks.days import Day


@lru_cache(maxsize=256)
def paired(text: str, today: date, *, bare: bool = False) -> tuple[tuple[Day | None, Clock], ...]:
    """Each clock time of a sentence with the day that it is said of: beside it, else in front, else behind."""
    named, said = days.named(text, today), clocks.said(text, bare=bare)
    found: list[tuple[Day | None, Clock]] = []
    for clock in reversed(said):
        day, behind = _day_of(clock, named, text), found[-1] if found else None
        if behind and behind[0] and day is not behind[0] and behind[0].at > behind[1].at:
            # "or 8 or 5:30 on Thursday": both are Thursday's, whatever day was said before.
            listed = re.fullmatch(r",? ?(?:or|and|&|,|y|o) ?(?:at |a las )?", text[clock.ends : behind[1].at])
            apart = day and re.search(r",? (?:or|and|y|o) $|[,;:] $", text[day.ends : clock.at])
            day = behind[0] if listed and apart else day
        found.append((day, clock))
    return tuple(found[::-1])


def _day_of(clock: Clock, named: Sequence[Day], text: str) -> Day | None:
    before = [day for day in named if day.ends <= clock.at]
    behind = [day for day in named if day.at >= clock.ends]
    beside = r"[ ,:(]*(?:at|@|around|about|a las?|morning|evening|afternoon| )*"
    if before and re.fullmatch(beside, text[before[-1].ends : clock.at], re.I):
        return before[-1]
    if behind and re.fullmatch(r" (?:on |the |this |next |el |for )*", text[clock.ends : behind[0].at], re.I):
        return behind[0]
    return before[-1] if before else behind[0] if behind else None
