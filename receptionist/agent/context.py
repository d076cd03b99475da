"""What a tool has at hand: parts that are bound to one caller by code. Nothing here takes a contact."""

from collections.abc import Callable, Sequence
from contextvars import ContextVar
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TypeVar

from sqlmodel import Session

from receptionist.domain import acceptance, booking, handoff, holds, lead, text
from receptionist.domain.answers import faq_of
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.handoff import Handoff, Reason
from receptionist.domain.lead import Lead
from receptionist.domain.names import as_name
from receptionist.domain.rows import insert_once
from receptionist.engine import Database
from receptionist.errors import ToolProblem

Result = TypeVar("Result")


class Waiting:
    """Whether somebody still waits for what a tool does: what comes too late must change nothing."""

    def __init__(self) -> None:
        self.over = False

    def must_go_on(self) -> None:
        if self.over:
            raise ToolProblem("Not done: it took too long, and the turn went on without it.")


under_way: ContextVar[Waiting] = ContextVar("the tool call under way", default=Waiting())  # noqa: B039 never written to
"""The tool call that a task belongs to, so that one which was given up writes nothing later."""


@dataclass(frozen=True)
class Bound:
    """Whose turn it is, from the verified sender: every part of the context works on this and nothing else."""

    database: Database
    business: Business
    conversation_id: int
    contact_id: int
    turn: str
    burst: str
    """The caller's newest words: the only ones that can say yes."""
    last_told: str
    """Our newest text that left."""
    offered: tuple[str, ...]
    """The handles of the times which that text named, in its order."""
    to_cancel: tuple[str, ...]
    """The handles of the caller's appointments that those words agree to cancel."""
    wants_to_move: bool
    """The caller has asked to move an appointment, or says yes to our question whether to."""
    requests_only: bool
    """The calendar outside cannot be written: a booking is a request that a person confirms."""
    now: datetime

    async def write(self, work: Callable[[Session], Result]) -> Result:
        """Runs `work` in one transaction, unless whoever asked for it has gone on without it: then nothing is kept."""
        waiting = under_way.get()

        def write(session: Session) -> Result:
            waiting.must_go_on()
            result = work(session)
            # The transaction may have waited long for its turn; what is raised here takes it back.
            waiting.must_go_on()
            return result

        return await self.database.write(write)

    def desk(self, session: Session) -> booking.Desk:
        contact = session.get_one(Contact, self.contact_id)
        return booking.Desk(self.business, self.conversation_id, contact, self.now)


def shown(bound: Bound, row: Appointment | Hold) -> dict[str, Any]:
    """A time or an appointment as a model and a caller see it."""
    return {
        "id": row.handle,
        "starts": row.starts.astimezone(bound.business.zone).isoformat(),
        "says": bound.business.says_when(row.starts),
        "with": row.person or None,
    }


def booked(bound: Bound, row: Appointment) -> dict[str, Any]:
    return {**shown(bound, row), "service": row.service}


class Times:
    """Looking for times: what is found is held for this caller."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    async def find(self, service: str, when: str) -> dict[str, Any]:
        bound = self._bound

        def look(session: Session) -> dict[str, Any]:
            offer = holds.offer(session, bound.business, bound.conversation_id, service, when, bound.now)
            times = [shown(bound, hold) for hold in offer.holds]
            return {"times": times, "understood": offer.understood, "note": offer.note}

        return await bound.write(look)


class Appointments:
    """The caller's own appointments. Writing needs the caller's own yes in the newest text, whatever a model says."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    async def mine(self) -> list[dict[str, Any]]:
        bound = self._bound
        return await bound.database.read(
            lambda session: [booked(bound, row) for row in booking.coming(session, bound.desk(session))]
        )

    async def book(self, time_id: str, name: str, note: str | None) -> dict[str, Any]:
        return await self._write(lambda session: self._book(session, time_id, name, note))

    async def move(self, appointment_id: str, time_id: str) -> dict[str, Any]:
        return await self._write(lambda session: self._move(session, appointment_id, time_id))

    async def cancel(self, appointment_id: str) -> dict[str, Any]:
        return await self._write(lambda session: self._cancel(session, appointment_id))

    async def _write(self, work: Callable[[Session], dict[str, Any]]) -> dict[str, Any]:
        def write(session: Session) -> dict[str, Any]:
            self._hear_nothing_newer(session)
            return work(session)

        return await self._bound.write(write)

    def _hear_nothing_newer(self, session: Session) -> None:
        """What the caller says while a model thinks may take back the yes that it thinks about."""
        open_texts = text.unanswered(session, self._bound.conversation_id)
        if any(one.turn != self._bound.turn for one in open_texts):
            raise ToolProblem("Not done: the caller has just written more. End this turn; it is read next.")

    def _book(self, session: Session, time_id: str, name: str, note: str | None) -> dict[str, Any]:
        bound = self._bound
        hold = self._accepted(session, time_id)
        if isinstance(hold, dict):
            return hold
        row = booking.book(session, bound.desk(session), hold, name, note, request=bound.requests_only)
        return {row.status: booked(bound, row)}

    def _move(self, session: Session, appointment_id: str, time_id: str) -> dict[str, Any]:
        bound = self._bound
        hold = self._accepted(session, time_id)
        if isinstance(hold, dict):
            return hold
        if not bound.wants_to_move:
            raise ToolProblem("The caller has not asked to move an appointment. Book the time, or ask what they want.")
        services = {one.handle: one.service for one in booking.coming(session, bound.desk(session))}
        if services.get(appointment_id, hold.service) != hold.service:
            # A chaotic model moved a cleaning to the time of a filling: the caller would have lost the cleaning.
            raise ToolProblem(f"That time is for a {hold.service}, and this appointment is another. Ask which to move.")
        row = booking.move(session, bound.desk(session), appointment_id, hold, request=bound.requests_only)
        return {row.status: booked(bound, row)}

    def _cancel(self, session: Session, appointment_id: str) -> dict[str, Any]:
        bound, desk = self._bound, self._bound.desk(session)
        row = booking.mine(session, desk, appointment_id, also_cancelled=True)
        again = row.status == "cancelled" and acceptance.agrees_to_cancel(bound.burst, bound.last_told)
        if row.handle not in bound.to_cancel and not again:
            raise ToolProblem("The caller has not asked to cancel this one in the newest text. Ask whether, or which.")
        return {"cancelled": booked(bound, booking.cancel(session, desk, appointment_id))}

    def _accepted(self, session: Session, time_id: str) -> Hold | dict[str, Any]:
        """The held time, if the caller's newest text accepts it; else the problem, with what was offered."""
        bound = self._bound
        hold = booking.held(session, bound.conversation_id, time_id)
        if hold is None:
            raise ToolProblem(booking.UNKNOWN)
        offered = booking.offered(session, bound.conversation_id, bound.offered)
        yes = acceptance.accepted(bound.burst, offered, bound.business, bound.now)
        if yes is not None and (yes.starts, yes.service) == (hold.starts, hold.service):
            return hold
        problem = (
            f"Not done: the caller has not said yes to {bound.business.says_when(hold.starts)} in the newest text. "
            "Ask whether that time suits, or offer the times."
        )
        return {"problem": problem, "times": [shown(bound, one) for one in offered]}


class Answers:
    """What the owner has written down."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    async def find(self, question: str) -> list[dict[str, str]]:
        """The entries that come nearest, best first; one with `fit` "loose" may well be about something else."""
        entries = self._bound.business.faq
        faq = faq_of(tuple((entry.question, entry.answer) for entry in entries))
        found = [(entries[one.index], {"fit": "loose"} if one.is_loose else {}) for one in faq.find(question, most=5)]
        return [{"question": entry.question, "answer": entry.answer} | fit for entry, fit in found]


class LeadBook:
    """What somebody needs, written down for staff."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    async def save(self, need: str, name: str | None, urgency: str, answers: Sequence[dict[str, str]]) -> list[str]:
        """Saves the lead; the owner's questions that are still open."""
        bound = self._bound

        def write(session: Session) -> list[str]:
            row = lead.of(session, bound.conversation_id) or self._fresh(session)
            row.need, row.urgency, row.name = need[:1000] or row.need, urgency, as_name(name) or row.name
            known = {one["question"]: one for one in row.answers}
            known.update({one["question"]: one for one in answers if one["answer"].strip()})
            row.answers = list(known.values())
            session.add(row)
            booking.remember_name(session, session.get_one(Contact, bound.contact_id), row.name)
            return [question for question in bound.business.ask if question not in known]

        return await bound.write(write)

    def _fresh(self, session: Session) -> Lead:
        contact = session.get_one(Contact, self._bound.contact_id)
        bound = self._bound
        return Lead(
            business=bound.business.slug,
            conversation_id=bound.conversation_id,
            phone=contact.phone,
            need="",
            urgency="soon",
            created=bound.now,
        )


class Desk:
    """The people at the desk."""

    def __init__(self, bound: Bound) -> None:
        self._bound = bound

    async def hand_off(self, reason: Reason, note: str) -> str:
        """Leaves the row; what follows (silence, the text to the caller) is the flow's. Gives what to expect."""
        bound = self._bound

        def write(session: Session) -> None:
            contact = session.get_one(Contact, bound.contact_id)
            row = Handoff(
                key=handoff_key(bound.turn),
                business=bound.business.slug,
                conversation_id=bound.conversation_id,
                phone=contact.phone,
                name=contact.name,
                reason=reason,
                note=note[:1000],
                created=bound.now,
            )
            insert_once(session, Handoff, row.model_dump(exclude={"id"}))

        await bound.write(write)
        opens = "" if bound.business.is_open(bound.now) else bound.business.says_opens(bound.now)
        return f"A person answers after {opens}." if opens else "A person answers here as soon as one is free."


def handoff_key(turn: str) -> str:
    """One handoff for a turn, however often it is asked for."""
    return f"handoff:{turn}"


def handoff_of(session: Session, turn: str) -> Handoff | None:
    return handoff.find(session, handoff_key(turn))


@dataclass(frozen=True)
class ToolContext:
    """What a tool may use. It holds no session, no settings, no address of anybody."""

    now: datetime
    times: Times
    appointments: Appointments
    answers: Answers
    lead: LeadBook
    desk: Desk

    @property
    def today(self) -> date:
        return self.now.date()


def build(bound: Bound) -> ToolContext:
    """The context of one turn."""
    return ToolContext(bound.now, Times(bound), Appointments(bound), Answers(bound), LeadBook(bound), Desk(bound))
