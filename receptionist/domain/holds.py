"""Offers: a caller's wish in words becomes a few free times, held for that caller from the moment they are found."""

import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import islice

from sqlalchemy import bindparam, insert
from sqlmodel import Session, col, select, update
from sqlmodel.sql.expression import Select

from receptionist.domain import free_times
from receptionist.domain.appointment import STANDS, Appointment, Chair, Hold
from receptionist.domain.business import Business, Service
from receptionist.domain.free_times import FreeTime
from receptionist.domain.names import is_named
from receptionist.domain.rows import change, columns, insert_once
from receptionist.domain.said_times import said_times
from receptionist.domain.when import Span
from receptionist.errors import ToolProblem

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without 0, 1, i, l and o: a handle is sometimes read aloud."""
MOST_LOOKED_AT, MOST_SOON = 4000, 60
"""Free times that a search looks at, with a wish and without: a year of short steps has tens of thousands."""


@dataclass(frozen=True)
class Offer:
    """Times found and held; what was understood of the wish; what the caller should hear about it, if anything."""

    holds: list[Hold]
    understood: str
    note: str | None


_KEEP = insert(Hold)


def offer(
    session: Session, business: Business, conversation_id: int, service_name: str, when: str, now: datetime
) -> Offer:
    """Finds at most four times and holds them, in one transaction that locks the chairs; earlier holds are let go.

    `now`: aware, in the business's zone. ToolProblem for a service that the business does not have.
    """
    service = _by_whom(business, needed_service(business, service_name), when)
    chairs = lock_chairs(session, business, service)
    let_go(session, conversation_id)
    taken = _taken(session, chairs, conversation_id, now)
    spans = said_times(when, business, now)
    found, note = _choose(business, service, taken, spans, now)
    holds = [_hold(business, conversation_id, service, chairs[one.person], one, now) for one in found]
    if holds:
        # All at once: for the ids, which nobody asks for, the ORM would write one after the other.
        session.connection().execute(_KEEP, [hold.model_dump(exclude={"id"}) for hold in holds])
    return Offer(holds, says_understood(business, spans), note)


def needed_service(business: Business, name: str) -> Service:
    if (service := business.service(name)) is None:
        known = ", ".join(business.names_of_services())
        raise ToolProblem(f"There is no service {name!r}. Use one of: {known}.")
    return service


def _by_whom(business: Business, service: Service, when: str) -> Service:
    """The service as done by those whom the wish names, of all who do it; as it is where it names none of them."""
    named = tuple(person for person in business.chairs(service) if person and is_named(person, when))
    return replace(service, people=named) if named else service


_CHAIRS = (
    select(Chair)
    .where(Chair.business == bindparam("business"), col(Chair.person).in_(bindparam("people", expanding=True)))
    .order_by(col(Chair.id))
    .with_for_update()
)


def lock_chairs(session: Session, business: Business, service: Service) -> dict[str, Chair]:
    """The chairs of a service, their rows held until the transaction ends: offers and bookings on them queue."""
    names = business.chairs(service)
    asked = {"business": business.slug, "people": names}
    locked = {chair.person: chair for chair in session.exec(_CHAIRS, params=asked)}
    if new := [name for name in names if name not in locked]:
        for name in new:
            insert_once(session, Chair, {"business": business.slug, "person": name})
        locked = {chair.person: chair for chair in session.exec(_CHAIRS, params=asked)}
    return locked


_HELD = (
    select(Hold)
    .where(Hold.conversation_id == bindparam("conversation"), col(Hold.let_go).is_(False))
    .order_by(col(Hold.id))
)


def of(session: Session, conversation_id: int) -> list[Hold]:
    """The times that are held for this conversation since its last search."""
    return list(session.exec(_HELD, params={"conversation": conversation_id}))


_LET_GO = (
    update(Hold)
    .where(col(Hold.conversation_id) == bindparam("conversation"), col(Hold.let_go).is_(False))
    .values(let_go=True)
)


def let_go(session: Session, conversation_id: int) -> None:
    """This conversation's holds keep a time from nobody any more; their handles stay known here."""
    change(session, _LET_GO, {"conversation": conversation_id})


_STANDING = select(Appointment.chair_id, Appointment.starts, Appointment.blocks_until).where(
    col(Appointment.chair_id).in_(bindparam("chairs", expanding=True)),
    col(Appointment.status).in_(STANDS),
    col(Appointment.blocks_until) > bindparam("now"),
)


def _taken(
    session: Session, chairs: dict[str, Chair], conversation_id: int, now: datetime
) -> dict[str, list[tuple[datetime, datetime]]]:
    names = {chair.id: person for person, chair in chairs.items()}
    taken: dict[str, list[tuple[datetime, datetime]]] = {person: [] for person in chairs}
    standing = columns(session, _STANDING, {"chairs": list(names), "now": now})
    held = columns(session, _others_holds(names, conversation_id, now), {})
    for chair_id, starts, until in (*standing, *held):
        taken[names[chair_id]].append((starts, until))
    return taken


def _others_holds(chairs: Iterable[int | None], here: int, now: datetime) -> Select[int, datetime, datetime]:
    return select(Hold.chair_id, Hold.starts, Hold.blocks_until).where(
        col(Hold.chair_id).in_(chairs),
        col(Hold.let_go).is_(False),
        col(Hold.expires) > now,
        Hold.conversation_id != here,
    )


def held_by_another(
    session: Session, chair_id: int, starts: datetime, until: datetime, conversation_id: int, now: datetime
) -> bool:
    """Whether somebody else was offered an overlapping time that is still kept for them."""
    query = _others_holds([chair_id], conversation_id, now)
    overlapping = query.where(col(Hold.starts) < until, col(Hold.blocks_until) > starts).limit(1)
    return bool(columns(session, overlapping, {}))


def _hold(
    business: Business, conversation_id: int, service: Service, chair: Chair, one: FreeTime, now: datetime
) -> Hold:
    return Hold(
        handle=new_handle(),
        business=business.slug,
        conversation_id=conversation_id,
        service=service.name,
        chair_id=chair.id or 0,
        person=one.person,
        starts=one.starts,
        ends=one.ends,
        blocks_until=one.blocks_until,
        # In UTC: by the clock on the wall, ten minutes over a change of clocks are seventy, or over at once.
        expires=now.astimezone(UTC) + timedelta(minutes=business.booking.hold_minutes),
        created=now,
    )


def new_handle() -> str:
    """Short and opaque; good only in the conversation that was given it."""
    return "".join(secrets.choice(_LETTERS) for _ in range(8))


def _choose(
    business: Business, service: Service, taken: free_times.Taken, spans: Sequence[Span], now: datetime
) -> tuple[list[FreeTime], str | None]:
    """The times that fit the wish; else the nearest to it, with a note that says why."""
    first, last = _first_day(spans, business), _last_day(spans, business)

    def some(first: date | None, last: date | None, most: int = MOST_LOOKED_AT) -> list[FreeTime]:
        return list(islice(free_times.free(business, service, taken, now, first, last), most))

    if not spans and (soonest := some(None, None, MOST_SOON)):
        return free_times.spread(soonest, business), None
    fitting = [one for one in some(first, last) if wished(spans, one.starts.astimezone(business.zone))]
    if len(spans) == 1:
        fitting = _on_its_day(business, spans[0], fitting)
    if fitting:
        return free_times.spread(fitting, business), None
    candidates = some(first, None) or some(None, None)
    if not candidates:
        return [], f"Nothing is free in the next {business.booking.days_ahead} days."
    return _nearest(business, candidates, spans[0]), _why_none(business, service, spans[0], now)


def _first_day(spans: Sequence[Span], business: Business) -> date | None:
    """The first day on which the wish can be met; None for one that today may meet."""
    starts = [span.start for span in spans if span.start is not None and span.kind != "time"]
    if not starts or len(starts) < len(spans):
        return None
    return min(start.astimezone(business.zone).date() for start in starts)


def _last_day(spans: Sequence[Span], business: Business) -> date | None:
    """The last day on which the wish can be met; None where it may be any later one."""
    if any(span.end is None or span.kind in ("after", "time") for span in spans):
        return None
    return max((span.end.astimezone(business.zone).date() for span in spans if span.end is not None), default=None)


def _on_its_day(business: Business, span: Span, fitting: list[FreeTime]) -> list[FreeTime]:
    """ "thursday after 5" wishes for that Thursday; "after the 3rd" for no day in particular."""
    limit = span.start or span.end
    if span.kind not in ("after", "before") or limit is None or limit.time() == time():
        return fitting
    return [one for one in fitting if one.starts.astimezone(business.zone).date() == limit.date()]


def wished(spans: Sequence[Span], at: datetime) -> bool:
    """Whether a moment is in the wish. Several days or times are choices; a limit narrows the days beside it."""
    days = [span for span in spans if span.kind not in ("after", "before", "time")]
    limits = [span for span in spans if span.kind in ("after", "before", "time")]
    if days and limits and all(span.kind in ("range", "date") for span in days):
        return any(free_times.fits(span, at) for span in days) and any(_by_clock(span, at) for span in limits)
    return any(free_times.fits(span, at) for span in spans)


def _by_clock(span: Span, at: datetime) -> bool:
    limit = span.start or span.end
    assert limit is not None
    if span.kind in ("time", "datetime"):
        return at.time() == limit.time()
    return at.time() >= limit.time() if span.kind == "after" else at.time() < limit.time()


def _nearest(business: Business, candidates: Sequence[FreeTime], span: Span) -> list[FreeTime]:
    wanted = span.start or span.end
    assert wanted is not None
    if span.kind in ("date", "part", "range"):
        later = [one for one in candidates if one.starts >= wanted] or list(candidates)
        return free_times.spread(later[:12], business)
    same_day = [one for one in candidates if one.starts.astimezone(business.zone).date() == wanted.date()]
    later = [one for one in candidates if one.starts >= wanted] or list(candidates)
    by_clock = [one for one in later if _by_clock(span, one.starts.astimezone(business.zone))]
    pool = same_day or by_clock or later
    near = sorted(pool, key=lambda one: abs(one.starts - wanted))[: free_times.MOST]
    return sorted(near, key=lambda one: one.starts)


def _why_none(business: Business, service: Service, span: Span, now: datetime) -> str:
    """Why the wished time is not offered, in a sentence that the caller may hear."""
    at = span.start or span.end
    assert at is not None
    said = says_span(business, span)
    earliest, latest = free_times.window(business, now)
    day = at.date()
    if (span.end or at) < now and span.kind != "date":
        return f"{said} has passed already."
    if at > latest:
        return f"We book {business.booking.days_ahead} days ahead at most, so {said} is too far away."
    closure = business.closure(day)
    if closure:
        return f"We are closed on {said_day(business, at)}{f' ({closure.why})' if closure.why else ''}."
    if not business.periods(day) and span.kind != "range":
        return f"We are closed on {at:%A}s."
    if span.kind == "datetime" and at.astimezone(earliest.tzinfo) < earliest:
        return f"We need {business.booking.notice_hours} hours' notice, so {said} is too soon."
    if span.kind == "datetime" and not business.is_open(at):
        return f"{said} is outside our hours."
    return f"{said} is not free."


def said_day(business: Business, at: datetime) -> str:
    return business.says_when(at).split(" at ")[0]


def says_span(business: Business, span: Span) -> str:
    """The wish as code understood it, with weekday and date."""
    first = span.start or span.end
    assert first is not None
    day, clock = business.says_when(first).split(" at ")
    if span.kind in ("datetime", "time"):
        return f"{day} at {clock}"
    if span.kind in ("after", "before"):
        return f"{day} {span.kind} {clock}"
    if span.kind == "timerange" and span.end is not None:
        return f"{day} between {clock} and {business.says_when(span.end).split(' at ')[1]}"
    if span.kind == "range" and span.end is not None:
        return f"{day} to {said_day(business, span.end)}{f', {span.part}s' if span.part else ''}"
    return f"{day}{f' in the {span.part}' if span.part else ''}"


def says_understood(business: Business, spans: Sequence[Span]) -> str:
    return " or ".join(says_span(business, span) for span in spans) or "any time"
