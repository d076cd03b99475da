"""An appointment is made, moved, cancelled: rows only, decided by the database, told by code afterwards."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from receptionist.domain import appointment, free_times, holds, overlap, task
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.names import as_name
from receptionist.domain.task import Task
from receptionist.errors import ToolProblem

UNKNOWN = "I do not know that one. Call find_times again and use an id from its result."


@dataclass(frozen=True)
class Desk:
    """Whose booking it is: bound by code to the conversation, never by what a model says."""

    business: Business
    conversation_id: int
    contact: Contact
    now: datetime
    """Aware, in the business's zone."""


def held(session: Session, conversation_id: int, handle: str) -> Hold | None:
    """The time with this handle, if it was offered in this conversation."""
    return session.exec(select(Hold).where(Hold.handle == handle, Hold.conversation_id == conversation_id)).first()


_OFFERED = select(Hold).where(
    col(Hold.handle).in_(bindparam("handles", expanding=True)), Hold.conversation_id == bindparam("conversation")
)


def offered(session: Session, conversation_id: int, handles: Sequence[str]) -> list[Hold]:
    """The times with these handles that were offered in this conversation, in the same order."""
    if not handles:
        return []
    found = session.exec(_OFFERED, params={"handles": handles, "conversation": conversation_id}).all()
    return sorted(found, key=lambda hold: handles.index(hold.handle))


def book(session: Session, desk: Desk, hold: Hold, name: str, note: str | None, *, request: bool) -> Appointment:
    """Books a held time; the same hold again gives the same appointment.

    With `request` it stands as asked for, and a person confirms. ToolProblem when the time has been taken, is no
    longer one that can be booked, or was booked and cancelled.
    """
    if (made := _made_of(session, hold)) is not None:
        if made.status == "cancelled":
            raise ToolProblem("That time was booked and cancelled again. Call find_times and use an id of its result.")
        return made
    _still_free(session, desk, hold)
    row = Appointment(
        key=f"hold:{hold.handle}",
        handle=holds.new_handle(),
        business=desk.business.slug,
        conversation_id=desk.conversation_id,
        contact_id=desk.contact.id,
        phone=desk.contact.phone,
        name=as_name(name) or desk.contact.name,
        service=hold.service,
        chair_id=hold.chair_id,
        person=hold.person,
        starts=hold.starts,
        ends=hold.ends,
        blocks_until=hold.blocks_until,
        status="requested" if request else "booked",
        note=(note or "")[:500] or None,
        created=desk.now,
    )
    _write(session, row)
    remember_name(session, desk.contact, row.name)
    holds.let_go(session, desk.conversation_id)
    if request:
        _ask_to_confirm(session, desk, row)
    return row


def move(session: Session, desk: Desk, handle: str, hold: Hold, *, request: bool) -> Appointment:
    """Moves one of the caller's appointments to a held time; the old time is free with the same commit."""
    row = mine(session, desk, handle)
    if row.key == f"hold:{hold.handle}":
        return row
    _still_free(session, desk, hold, but=row)
    row.key, row.service, row.chair_id, row.person = f"hold:{hold.handle}", hold.service, hold.chair_id, hold.person
    row.starts, row.ends, row.blocks_until = hold.starts, hold.ends, hold.blocks_until
    row.status, row.version = "requested" if request else "booked", row.version + 1
    _write(session, row)
    holds.let_go(session, desk.conversation_id)
    if request:
        _ask_to_confirm(session, desk, row)
    return row


def cancel(session: Session, desk: Desk, handle: str) -> Appointment:
    """Cancels one of the caller's appointments; one that is cancelled already is given back as it is."""
    row = mine(session, desk, handle, also_cancelled=True)
    if row.status != "cancelled":
        row.status, row.version = "cancelled", row.version + 1
        session.add(row)
        session.flush()
    return row


def mine(session: Session, desk: Desk, handle: str, *, also_cancelled: bool = False) -> Appointment:
    """The caller's own coming appointment with this handle; ToolProblem for any other."""
    query = select(Appointment).where(Appointment.handle == handle, Appointment.contact_id == desk.contact.id)
    row = session.exec(query.with_for_update()).first()
    if row is None or (row.status == "cancelled" and not also_cancelled) or row.ends <= desk.now:
        raise ToolProblem("I do not know that appointment. Call list_appointments and use an id from its result.")
    return row


def coming(session: Session, desk: Desk) -> list[Appointment]:
    """The caller's coming appointments, the next one first."""
    return appointment.coming(session, desk.contact.id, desk.now)


def _made_of(session: Session, hold: Hold) -> Appointment | None:
    return session.exec(select(Appointment).where(Appointment.key == f"hold:{hold.handle}")).first()


def _still_free(session: Session, desk: Desk, hold: Hold, *, but: Appointment | None = None) -> None:
    """Looks before the database decides, so that the refusal is a sentence."""
    service = holds.needed_service(desk.business, hold.service)
    holds.lock_chairs(session, desk.business, service)
    _still_offered(desk, hold)
    overlapping = select(Appointment).where(
        Appointment.chair_id == hold.chair_id,
        col(Appointment.status).in_(appointment.STANDS),
        col(Appointment.starts) < hold.blocks_until,
        col(Appointment.blocks_until) > hold.starts,
    )
    others = [row for row in session.exec(overlapping) if but is None or row.id != but.id]
    kept = holds.held_by_another(session, hold.chair_id, hold.starts, hold.blocks_until, desk.conversation_id, desk.now)
    if others or kept:
        raise _taken()


def _still_offered(desk: Desk, hold: Hold) -> None:
    """A yes may come days after the offer, or after the owner has closed the day or let somebody go."""
    earliest, _ = free_times.window(desk.business, desk.now)
    if hold.starts <= desk.now:
        raise ToolProblem("That time has passed. Call find_times for another one.")
    # A time that is still kept for the caller is theirs, though the notice begins to run out meanwhile.
    if hold.starts < earliest and hold.expires <= desk.now:
        raise ToolProblem("That time is too soon by now. Call find_times for another one.")
    service = holds.needed_service(desk.business, hold.service)
    by_whom = hold.person in desk.business.chairs(service)
    if not by_whom or not free_times.is_open_for(desk.business, hold.starts, hold.ends):
        raise ToolProblem("That time can no longer be booked. Call find_times for another one.")


def _write(session: Session, row: Appointment) -> None:
    try:
        with session.begin_nested():
            session.add(row)
            session.flush()
    except IntegrityError as error:
        if overlap.refused(error):
            raise _taken() from error
        raise


def _taken() -> ToolProblem:
    return ToolProblem("Somebody else has just taken that time. Call find_times and offer other times.")


def remember_name(session: Session, contact: Contact, name: str | None) -> None:
    """A name that the caller gave is the contact's, unless one is known."""
    if name and not contact.name:
        contact.name = name
        session.add(contact)


def _ask_to_confirm(session: Session, desk: Desk, row: Appointment) -> None:
    note = f"Asked for {row.service} on {desk.business.says_when(row.starts)}. Confirm it or offer another time."
    key = f"confirm:{row.handle}:{row.version}"
    left = Task(business=row.business, kind="confirm_request", key=key, note=note, created=desk.now)
    left.phone, left.name, left.conversation_id = row.phone, row.name, row.conversation_id
    task.leave(session, left)


def name_caller(session: Session, contact: Contact, name: str, at: datetime) -> None:
    """The caller said their name: it is the contact's, and that of their coming appointments without one."""
    remember_name(session, contact, name)
    name_visits(session, contact, contact.name, at)


def name_visits(session: Session, contact: Contact, name: str | None, at: datetime) -> None:
    """Whom the caller's coming appointments without a name are for, who need not be the caller."""
    for row in appointment.coming(session, contact.id, at):
        row.name = row.name or name
        session.add(row)
