"""Offers: a few free times that fit a caller's wish, held for that caller from the moment they are found."""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy import bindparam, insert
from sqlmodel import Session, col, select, update
from sqlmodel.sql.expression import Select

from receptionist.domain import wish
from receptionist.domain.appointment import STANDS, Appointment, Chair, Hold
from receptionist.domain.business import Business, Service
from receptionist.domain.free_times import FreeTime
from receptionist.domain.names import is_named
from receptionist.domain.rows import change, columns, insert_once
from receptionist.domain.said_times import said_times
from receptionist.errors import ToolProblem

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without 0, 1, i, l and o: a handle is sometimes read aloud."""


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
    found, note = wish.choose(business, service, taken, spans, now)
    holds = [_hold(business, conversation_id, service, chairs[one.person], one, now) for one in found]
    if holds:
        # All at once: for the ids, which nobody asks for, the ORM would write one after the other.
        session.connection().execute(_KEEP, [hold.model_dump(exclude={"id"}) for hold in holds])
    return Offer(holds, wish.says_understood(business, spans), note)


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
