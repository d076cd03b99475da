"""When a visit would be over: a time that was found or booked, and the minutes of the service that was spoken of."""

import re
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from receptionist.agent.checks import clocks, contexts
from receptionist.agent.checks.clocks import Clock
from receptionist.agent.checks.known import Known

_OVER = re.compile(
    r"\b(?:out|done|finish(?:ed)?|over|through|ends?|ending|leav(?:e|ing)|free again|on your way|termina\w*|sale"
    r"|saldria)\b"
    r"[\w ]{0,30}$",
    re.I,
)


def ends(sentence: str, clock: Clock, so: Known) -> Iterator[tuple[date, time]]:
    """The ends, with their days, that this clock time may be: of the starts named beside it, else of every known one.

    Nothing where the words in front of it do not speak of an end.
    """
    if not _OVER.search(sentence[: clock.at]):
        return
    for day, at in _starts(sentence, clock, so):
        for each in minutes(so, sentence):
            end = datetime.combine(day, at) + timedelta(minutes=each)
            yield end.date(), end.time()


def spans(first: Clock, last: Clock) -> set[int]:
    """The minutes that may lie between two clock times."""
    return {(b.hour - a.hour) * 60 + b.minute - a.minute for a in first.times for b in last.times if b > a}


def _starts(sentence: str, clock: Clock, so: Known) -> set[tuple[date, time]]:
    said = {at for one in clocks.said(sentence) if one.at != clock.at for at in one.times}
    named = {(day, at) for day, at in so.moments if at in said}
    return named or set(so.moments)


def minutes(so: Known, sentence: str = "") -> set[int]:
    """How long the services take that the sentence names, else those of which this conversation has spoken."""
    business = so.business
    named = contexts.named(sentence, business) or so.sought
    named = named or contexts.named(f"{so.words} {so.callers_words}", business)
    return {one.minutes for one in business.services if one.name in named}
