"""What a caller wishes for, of the free times: which fit, which are the nearest, and why none does."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time
from itertools import islice

from receptionist.domain import free_times
from receptionist.domain.business import Business, Service
from receptionist.domain.free_times import FreeTime
from receptionist.domain.when import Span

MOST_LOOKED_AT, MOST_SOON = 4000, 60
"""Free times that a search looks at, with a wish and without: a year of short steps has tens of thousands."""
_NAMES_NO_DAY = re.compile(
    r"(?:\b(?:first thing|in the|the|early|late|mid|mornings?|afternoons?|evenings?|nights?|noon|midday|lunch ?time"
    r"|[ap]\.?m|o.?clock|half|past|quarter|to|till|until|and|or|from|between|at|like|around|about|ish|one|two|three|four|five|six|seven"
    r"|eight|nine|ten|eleven|twelve|thirty|fifteen|\d{1,2}(?:[:.]?\d\d)?(?: ?[ap]m)?)\b|[\s:.,-])+",
    re.IGNORECASE,
)
_HALF = re.compile(r"\b(?:early|late)\b", re.IGNORECASE)


def choose(
    business: Business, service: Service, taken: free_times.Taken, spans: Sequence[Span], now: datetime
) -> tuple[list[FreeTime], str | None]:
    """The times that fit the wish, at most four; else the nearest to it, with a note that says why.

    `now`: aware, in the business's zone.
    """
    first, last = _first_day(spans), _last_day(spans)

    def some(first: date | None, last: date | None, most: int = MOST_LOOKED_AT) -> list[FreeTime]:
        return list(islice(free_times.free(business, service, taken, now, first, last), most))

    if not spans and (soonest := some(None, None, MOST_SOON)):
        return free_times.spread(soonest, business), None
    fitting = [one for one in some(first, last) if wished(spans, one.starts.astimezone(business.zone))]
    if fitting:
        return free_times.spread(_rather_so(business, spans, fitting), business), None
    candidates = some(first, None) or some(None, None)
    if not candidates:
        return [], f"Nothing is free in the next {business.booking.days_ahead} days."
    return _nearest(business, candidates, spans), _why_none(business, spans, now)


def names_no_day(span: Span) -> bool:
    """ "Mornings", "after 3", "between 1 and 4": a time of any day, whatever day it was read for."""
    if span.kind == "time":
        return True
    return span.kind in ("part", "after", "before", "timerange") and bool(_NAMES_NO_DAY.fullmatch(span.words))


def _parted(spans: Sequence[Span]) -> tuple[list[Span], list[Span], bool]:
    """The days of the wish, its times of any day, and whether these narrow those: "next week after 3".

    Beside a time of one day they are another choice: "tuesday morning, or mornings". One that was read for that day
    as well is of that day: "tuesday morning or afternoon".
    """
    named = {_edge(span).date() for span in spans if not names_no_day(span) and not _is_of_whole_days(span)}
    times = [span for span in spans if names_no_day(span) and _edge(span).date() not in named]
    days = [span for span in spans if span not in times]
    return days, times, all(_is_of_whole_days(span) for span in days)


def _edge(span: Span) -> datetime:
    """Where it begins, or where it ends if only that was said."""
    edge = span.start or span.end
    assert edge is not None
    return edge


def _is_of_whole_days(span: Span) -> bool:
    return span.kind in ("range", "date") or (span.kind in ("after", "before") and _edge(span).time() == time())


def _first_day(spans: Sequence[Span]) -> date | None:
    """The first day on which the wish can be met; None for one that today may meet."""
    days, times, narrow = _parted(spans)
    starts = [span.start for span in days if span.start is not None]
    if not starts or len(starts) < len(days) or (times and not narrow):
        return None
    return min(start.date() for start in starts)


def _last_day(spans: Sequence[Span]) -> date | None:
    """The last day on which the wish can be met; None where it may be any later one."""
    days, times, narrow = _parted(spans)
    ends = [span.end for span in days if span.end is not None]
    if not ends or len(ends) < len(days) or (times and not narrow):
        return None
    return max(end.date() for end in ends)


def wished(spans: Sequence[Span], at: datetime) -> bool:
    """Whether a moment, in the business's zone, is in the wish. Several days or times are choices."""
    days, times, narrow = _parted(spans)
    on_day = any(_is_met(span, at) for span in days)
    of_all = all if _can_all_be_met(times) else any
    by_clock = bool(times) and of_all(_by_clock(span, at) for span in times)
    if days and times and narrow:
        return on_day and by_clock
    return on_day or by_clock


def _is_met(span: Span, at: datetime) -> bool:
    """ "thursday after 5" wishes for that Thursday; "after the 3rd" for no day in particular."""
    if span.kind == "time":
        # Of a day that was named beside it.
        return at == span.start
    of_its_day = span.kind in ("after", "before") and not _is_of_whole_days(span)
    return free_times.fits(span, at) and (not of_its_day or _edge(span).date() == at.date())


def _can_all_be_met(times: Sequence[Span]) -> bool:
    """ "After school, so 3:30 or later" is one limit by the other; "before 10 or after 3" are two choices."""
    after = [span.start.time() for span in times if span.kind == "after" and span.start]
    before = [span.end.time() for span in times if span.kind == "before" and span.end]
    limits_alone = len(after) + len(before) == len(times)
    return limits_alone and max(after, default=time.min) < min(before, default=time.max)


def _by_clock(span: Span, at: datetime) -> bool:
    """Whether it is that time of day, on whatever day."""
    begins = _edge(span).time()
    if span.kind == "time":
        return at.time() == begins
    if span.kind in ("after", "before"):
        return (at.time() >= begins) == (span.kind == "after")
    if span.kind == "timerange" and span.end is not None:
        return begins <= at.time() < span.end.time()
    return span.part is not None and free_times.in_part(span.part, at)


def _rather_so(business: Business, spans: Sequence[Span], fitting: list[FreeTime]) -> list[FreeTime]:
    """Of these the later ones for a "late afternoon" and the earlier ones for an "early morning", if there are any."""
    said = spans[0] if len(spans) == 1 else None
    if said is None or said.part is None or not (half := _HALF.search(said.words)):
        return fitting
    middle = {"morning": 10, "afternoon": 15, "evening": 19, "night": 20}[said.part]
    is_late = half.group().lower() == "late"
    return [one for one in fitting if (one.starts.astimezone(business.zone).hour >= middle) == is_late] or fitting


def _nearest(business: Business, candidates: Sequence[FreeTime], spans: Sequence[Span]) -> list[FreeTime]:
    days, times, narrow = _parted(spans)
    if times and (narrow or not days):
        on_days = [one for one in candidates if any(_is_met(day, one.starts.astimezone(business.zone)) for day in days)]
        near = sorted(
            on_days or candidates, key=lambda one: _hours_apart(one.starts.astimezone(business.zone), _edge(times[0]))
        )
        return sorted(near[: free_times.MOST], key=lambda one: one.starts)
    wanted = _edge(days[0])
    later = [one for one in candidates if one.starts >= wanted] or list(candidates)
    if days[0].kind in ("date", "part", "range"):
        return free_times.spread(later[:12], business)
    same_day = [one for one in candidates if one.starts.astimezone(business.zone).date() == wanted.date()]
    by_clock = [one for one in later if _by_clock(days[0], one.starts.astimezone(business.zone))]
    near = sorted(same_day or by_clock or later, key=lambda one: abs(one.starts - wanted))[: free_times.MOST]
    return sorted(near, key=lambda one: one.starts)


def _hours_apart(at: datetime, wanted: datetime) -> float:
    """Between two times of day."""
    return abs((at.hour - wanted.hour) + (at.minute - wanted.minute) / 60)


def _why_none(business: Business, spans: Sequence[Span], now: datetime) -> str:
    """Why the wished time is not offered, in a sentence that the caller may hear."""
    days, times, narrow = _parted(spans)
    at_times = " or ".join(says_span(business, span) for span in times)
    if not days:
        return f"Nothing is free {at_times}."
    said = says_span(business, days[0])
    if (closed := _why_not_that_day(business, days[0], said, now)) is not None:
        return closed
    return f"{said}: nothing is free {at_times}." if times and narrow else f"{said} is not free."


def _why_not_that_day(business: Business, span: Span, said: str, now: datetime) -> str | None:
    earliest, latest = free_times.window(business, now)
    at = _edge(span)
    closure = business.closure(at.date())
    if (span.end or at) < now and span.kind != "date":
        return f"{said} has passed already."
    if at > latest:
        return f"We book {business.booking.days_ahead} days ahead at most, so {said} is too far away."
    if closure:
        return f"We are closed on {said_day(business, at)}{f' ({closure.why})' if closure.why else ''}."
    if not business.periods(at.date()) and span.kind != "range":
        return f"We are closed on {at:%A}s."
    if span.kind == "datetime" and at.astimezone(earliest.tzinfo) < earliest:
        return f"We need {business.booking.notice_hours} hours' notice, so {said} is too soon."
    if span.kind == "datetime" and not business.is_open(at):
        return f"{said} is outside our hours."
    return None


def said_day(business: Business, at: datetime) -> str:
    return business.says_when(at).split(" at ")[0]


def says_span(business: Business, span: Span) -> str:
    """The wish as code understood it; with weekday and date, where it is one of a day."""
    day, clock = business.says_when(_edge(span)).split(" at ")
    if span.kind == "range" and span.end is not None:
        return f"{day} to {said_day(business, span.end)}{f', {span.part}s' if span.part else ''}"
    said = "" if names_no_day(span) else day
    if span.kind in ("datetime", "time"):
        said += f" at {clock}"
    elif span.kind in ("after", "before"):
        said += f" {span.kind} {clock}"
    elif span.kind == "timerange" and span.end is not None:
        said += f" between {clock} and {business.says_when(span.end).split(' at ')[1]}"
    elif span.part:
        said += f" in the {span.part}"
    return said.strip()


def says_understood(business: Business, spans: Sequence[Span]) -> str:
    """All of the wish; what narrows its days stands behind them."""
    days, times, narrow = _parted(spans)
    parts = [" or ".join(says_span(business, span) for span in some) for some in (days, times) if some]
    return (", " if narrow else " or ").join(parts) or "any time"
