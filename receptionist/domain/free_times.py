"""Times to offer: opening hours, less what is taken, within notice and window, chosen by what the caller wished for."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from receptionist.domain.business import Business, Service
from receptionist.domain.when import Span

Taken = Mapping[str, Sequence[tuple[datetime, datetime]]]
"""For each person (empty for the business itself) what is taken: aware, sorted by start."""

MOST = 4


@dataclass(frozen=True)
class FreeTime:
    """A time that can be offered, aware and in UTC. `blocks_until` is the end with the service's buffer."""

    person: str
    starts: datetime
    ends: datetime
    blocks_until: datetime


def window(business: Business, now: datetime) -> tuple[datetime, datetime]:
    """The first and the last moment at which an appointment may begin, in UTC.

    Notice is real hours, also on the nights on which clocks change; the last day ends at today's time of day.
    """
    rules = business.booking
    notice = now.astimezone(UTC) + timedelta(hours=rules.notice_hours)
    return notice, (now.astimezone(business.zone) + timedelta(days=rules.days_ahead)).astimezone(UTC)


def starts_on(business: Business, service: Service, day: date) -> list[datetime]:
    """Every start on the grid of a day, in UTC: the service fits into its period, the buffer may run past closing."""
    step, length = timedelta(minutes=business.booking.step_minutes), timedelta(minutes=service.minutes)
    found = []
    for opens, closes in business.periods(day):
        # Counted in UTC: on the nights on which clocks change, wall-clock sums are an hour off.
        start, end = opens.astimezone(UTC), closes.astimezone(UTC)
        while start + length <= end:
            found.append(start)
            start += step
    return found


def is_open_for(business: Business, starts: datetime, ends: datetime) -> bool:
    """Whether the business is open from start to end, by its hours and closures of now."""
    day = starts.astimezone(business.zone).date()
    return any(opens <= starts and ends <= closes for opens, closes in business.periods(day))


def free(
    business: Business,
    service: Service,
    taken: Taken,
    now: datetime,
    first: date | None = None,
    last: date | None = None,
) -> Iterator[FreeTime]:
    """Free times in their order, each once, with the first person who is free then; lazy.

    `first`, `last`: days of the business's zone, both included.
    """
    earliest, latest = window(business, now)
    day = max(first or date.min, earliest.astimezone(business.zone).date())
    last = min(last or date.max, latest.astimezone(business.zone).date())
    length = timedelta(minutes=service.minutes)
    blocked = length + timedelta(minutes=service.buffer_minutes)
    prepared = {chair: _Busy(taken.get(chair, ())) for chair in business.chairs(service)}
    while day <= last:
        for start in starts_on(business, service, day):
            if earliest <= start <= latest:
                person = next((one for one, busy in prepared.items() if busy.free(start, start + blocked)), None)
                if person is not None:
                    yield FreeTime(person, start, start + length, start + blocked)
        day += timedelta(days=1)


class _Busy:
    """What is taken of one person, merged so that one look to the left tells whether a stretch is free."""

    def __init__(self, spans: Sequence[tuple[datetime, datetime]]) -> None:
        merged: list[tuple[datetime, datetime]] = []
        for start, end in sorted(spans):
            if merged and start <= merged[-1][1]:
                merged[-1] = (merged[-1][0], max(merged[-1][1], end))
            else:
                merged.append((start, end))
        self.starts = [start for start, _ in merged]
        self.ends = [end for _, end in merged]

    def free(self, start: datetime, end: datetime) -> bool:
        at = bisect_left(self.starts, end)
        return at == 0 or self.ends[at - 1] <= start


def fits(span: Span, at: datetime) -> bool:
    """Whether a start lies in what the caller wished for (both in the business's zone)."""
    if span.kind in ("datetime", "time"):
        wanted = span.start
        assert wanted is not None
        return at == wanted if span.kind == "datetime" else at.time() == wanted.time()
    if span.kind == "after":
        return span.start is not None and at >= span.start
    if span.kind == "before":
        return span.end is not None and at < span.end
    if span.kind == "timerange":
        return span.start is not None and span.end is not None and span.start <= at < span.end
    return _in_days(span, at)


def _in_days(span: Span, at: datetime) -> bool:
    assert span.start is not None
    assert span.end is not None
    if span.kind == "part":
        return span.start <= at < span.end
    inside = span.start.date() <= at.date() <= span.end.date()
    return inside and (span.part is None or in_part(span.part, at))


def in_part(part: str, at: datetime) -> bool:
    begins, ends = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 24), "night": (17, 24)}[part]
    return begins <= at.hour < ends


def spread(times: Sequence[FreeTime], business: Business, most: int = MOST) -> list[FreeTime]:
    """A few of many, far apart: morning and afternoon, one day and another, rather than four half hours in a row."""
    if len(times) <= most:
        return list(times)
    by_day: dict[date, list[FreeTime]] = {}
    for one in times:
        by_day.setdefault(one.starts.astimezone(business.zone).date(), []).append(one)
    if len(by_day) == 1:
        picks = [round(n * (len(times) - 1) / (most - 1)) for n in range(most)]
        return [times[n] for n in dict.fromkeys(picks)]
    days = list(by_day.values())[:most]
    chosen = [day[0] for day in days]
    for day in days:
        if len(chosen) < most and len(day) > 1:
            chosen.append(day[len(day) // 2])
    return sorted(chosen, key=lambda one: one.starts)
