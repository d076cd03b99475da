"""What the caller wishes for by now: "the 9th", then "at 3:15", is the 9th at 3:15; "make it the 10th" moves the day.

Each text may leave out what an earlier one said. A day and a time of day are taken over, and the days of a stretch or
of a choice for a time that names none; a limit stands for itself.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from itertools import groupby

from receptionist.agent.situation import Situation
from receptionist.agent.thread import Said
from receptionist.domain.hearing import hear
from receptionist.domain.said_times import said_times
from receptionist.domain.when import Span
from receptionist.domain.wish import names_no_day

_ANY_TIME = re.compile(r"\bany ?time|\bwhenever\b|\ball day\b|\bwhat times\b|\bwhich times\b", re.IGNORECASE)
_TODAY = re.compile(r"\b(?:today|tonight|this)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Wish:
    """The day and the time of day that were said last; where it was a stretch of days, that in words."""

    day: date | None = None
    clock: time | None = None
    stretch: str = ""


def words(now: Situation) -> str:
    """The wish for a new appointment, in words: the newest text's own, unless they leave out what was said before."""
    wish = _by_now(now, Wish())
    if not now.spans and wish.day and not now.heard.no:
        return _written(now, wish.day, wish.clock)
    return _whole(now, wish)


def words_for_move(now: Situation, starts: str) -> str:
    """The wish for an appointment that begins at `starts` (ISO 8601): a time alone means another time of its day."""
    begins = datetime.fromisoformat(starts).astimezone(now.business.zone)
    return _whole(now, _by_now(now, Wish(begins.date(), begins.time() if now.corrects else None)))


def _whole(now: Situation, wish: Wish) -> str:
    """The day and the time together; the newest words alone when they insist on what was just said not to be free."""
    is_part = len(now.spans) == 1 and now.spans[0].kind in ("date", "time")
    if not (is_part and wish.day and wish.clock):
        return _on_day(now, wish)
    written = _written(now, wish.day, wish.clock)
    refused = written in now.last and written not in [one.says for one in now.thread.offered]
    return now.wish_words if refused else written


def _on_day(now: Situation, wish: Wish) -> str:
    """ "In the afternoon" after "next monday" is that Monday's, and "mornings" after "next week" that week's."""
    words = now.wish_words
    said = now.spans[0] if len(now.spans) == 1 else None
    if said is not None and wish.stretch and names_no_day(said):
        return f"{wish.stretch} {words}"
    if wish.day is None or said is None or said.kind not in ("part", "after", "before", "timerange"):
        return words
    if (own := said.start or said.end) and own.date() == wish.day and not names_no_day(said):
        return words
    whole = f"{_written(now, wish.day, None)} {words}"
    spans = said_times(whole, now.business, now.thread.now)
    edge = (spans[0].start or spans[0].end) if len(spans) == 1 else None
    same = edge is not None and spans[0].kind == said.kind and edge.date() == wish.day
    return whole if same else words


def _written(now: Situation, day: date, clock: time | None) -> str:
    said = now.business.says_when(datetime.combine(day, clock or time(), now.business.zone))
    return said if clock else said.split(" at ")[0]


def _by_now(now: Situation, wish: Wish) -> Wish:
    *before, newest = _texts_of_caller(now)
    for said in before:
        wish = _with(now, wish, said)
    return _with(now, _on_offered_week(now, wish), replace(newest, body=now.wish_words))


def _on_offered_week(now: Situation, wish: Wish) -> Wish:
    """The wish for a Thursday, where times of another Thursday were offered since, is one for that."""
    days = {one.says.split(" at ")[0] for one in now.thread.offered}
    spans = now.times_in(days.pop()) if len(days) == 1 else ()
    offered = spans[0].start.date() if spans and spans[0].start else None
    if offered is None or wish.day is None or offered < wish.day or offered.weekday() != wish.day.weekday():
        return wish
    return replace(wish, day=offered)


def _texts_of_caller(now: Situation) -> list[Said]:
    """What the caller said since something was settled last: one text for each of ours."""
    texts: list[Said] = []
    for is_caller, group in groupby(now.thread.said, lambda one: one.author == "caller"):
        said = list(group)
        if is_caller:
            texts.append(replace(said[-1], body="\n".join(one.body for one in said)))
        elif any(now.tells_of_appointment(one.body) for one in said):
            texts = []
    return texts


def _with(now: Situation, wish: Wish, said: Said) -> Wish:
    """The wish after a text; words as of the day on which they were said."""
    at = said.at.astimezone(now.business.zone)
    spans = said_times(said.body, now.business, at)
    if hear(said.body).wants_to_cancel:
        return Wish()
    if not spans:
        return wish
    days = {_day(span, at, wish) for span in spans}
    clocks = [span.start.time() for span in spans if span.kind in ("time", "datetime") and span.start]
    if len(spans) == 1 and spans[0].kind == "date":
        clocks = [wish.clock] if wish.clock and not _ANY_TIME.search(said.body) else []
    day, clock = days.pop() if len(days) == 1 else None, clocks[0] if len(clocks) == 1 else None
    return Wish(day, clock, _stretch(spans, wish) if day is None else "")


def _stretch(spans: Sequence[Span], wish: Wish) -> str:
    """The days of "next week" or of "today or tomorrow", which a text without a day leaves as they are."""
    said = spans[0] if len(spans) == 1 else None
    if said is not None and said.kind == "range" and said.start and said.end:
        return f"{said.start:%b} {said.start.day} to {said.end:%b} {said.end.day}"
    days = [span.start for span in spans if span.kind == "date" and span.start]
    if len(days) == len(spans) > 1:
        return " or ".join(f"{day:%b} {day.day}" for day in days)
    return wish.stretch if all(names_no_day(span) for span in spans) else ""


def _day(span: Span, at: datetime, wish: Wish) -> date | None:
    """The day of a span; the one so far for a time that names none, and none for a stretch of days."""
    edge = span.start or span.end
    if span.kind == "time" or edge is None:
        return wish.day
    if span.kind == "range":
        return None
    nothing_said = span.kind not in ("date", "datetime") and edge.date() == at.date() and not _TODAY.search(span.words)
    return wish.day if nothing_said else edge.date()
