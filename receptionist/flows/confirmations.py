"""What was really done in a turn, told from the stored rows in the owner's words."""

import hashlib
from collections.abc import Sequence
from datetime import datetime

from sqlmodel import Session, select

from receptionist.agent.thread import Step
from receptionist.domain import lead, task
from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task

_HEADINGS = {"booked": "Booked", "cancelled": "Cancelled"}


def of(session: Session, business: Business, steps: Sequence[Step]) -> list[str]:
    """One sentence or two for each thing done, each from its row, the last state of a row only."""
    told: dict[str, str] = {}
    for step in steps:
        for result, shown in step.result.items():
            if result in ("booked", "requested", "cancelled") and isinstance(shown, dict):
                row = session.exec(select(Appointment).where(Appointment.handle == shown["id"])).one()
                told[row.handle] = says(business, row, moved=step.name == "move_appointment")
    return list(told.values())


def says(business: Business, row: Appointment, *, moved: bool = False) -> str:
    """What the caller is told of an appointment, rendered from its row."""
    when = business.says_when(row.starts)
    if row.status == "requested":
        return f"I've asked for {row.service} on {when}. A person will confirm it to you here."
    heading = "Moved" if moved and row.status == "booked" else _HEADINGS[row.status]
    return business.fill(heading, name=row.name or "", service=row.service, when=when, person=row.person)


def leave_follow_up(
    session: Session, thread: Conversation, steps: Sequence[Step], open_question: str | None, at: datetime
) -> None:
    """A lead that was taken, or a question that nothing answered, is a task for a person."""
    saved = any(step.name == "save_lead" and "problem" not in step.result for step in steps)
    row = lead.of(session, thread.id or 0) if saved else None
    if row is not None:
        which = hashlib.sha256(row.need.encode()).hexdigest()[:12]
        _leave(session, thread, f"follow-up:{row.id}:{which}", row.need, at)
    elif open_question is not None:
        which = hashlib.sha256(open_question.casefold().encode()).hexdigest()[:12]
        _leave(session, thread, f"question:{thread.id}:{which}", f"Question: {open_question}", at)


def _leave(session: Session, thread: Conversation, key: str, note: str, at: datetime) -> None:
    caller = session.get_one(Contact, thread.contact_id)
    left = Task(business=thread.business, kind="follow_up", key=key, note=note[:1000], created=at)
    left.phone, left.name, left.conversation_id = caller.phone, caller.name, thread.id
    task.leave(session, left)
