"""What comes after: work that was given up becomes a task for a person, and nobody is left without an answer."""

import logging

from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.domain import conversation, task
from receptionist.domain.handoff import Handoff
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import DeadLetter, Delivery, flow, now, on_dead_letter, step
from receptionist.flows import handoff, outgoing_text

log = logging.getLogger(__name__)


@on_dead_letter
@flow("follow_up.given_up")
async def given_up(letter_id: int) -> None:
    """Work failed for good: a person is told, and the caller of an unanswered text hears that one will answer."""
    conversation_id = await leave_to_a_person(letter_id)
    if conversation_id is not None:
        await outgoing_text.leave(conversation_id)


@step("follow_up.leave_to_a_person")
async def leave_to_a_person(letter_id: int) -> int | None:
    return await desk.current().database.write(lambda session: _leave_to_a_person(session, letter_id))


def _leave_to_a_person(session: Session, letter_id: int) -> int | None:
    letter = session.get_one(DeadLetter, letter_id)
    log.error("work was given up", extra={"flow": letter.flow, "why": letter.why})
    row = _text_of(session, letter)
    business_name = row.business if row else _business_of(session, letter)
    note = f"Work on “{letter.flow}” failed {letter.attempts} times and was given up."
    left = Task(business=business_name, kind="look_at_work", key=f"given-up:{letter.id}", note=note, created=now())
    left.conversation_id = row.conversation_id if row else None
    task.leave(session, left)
    return _hand_off(session, row) if row is not None and letter.flow == "answer.answer" else None


def _hand_off(session: Session, row: Text) -> int | None:
    business = desk.current().businesses.by_slug(row.business)
    thread = conversation.locked(session, row.conversation_id)
    if business is None or thread.holder != "assistant":
        return outgoing_text.due(session, thread.id)
    key = f"handoff:given-up:{row.id}"
    left = Handoff(
        key=key,
        business=row.business,
        conversation_id=row.conversation_id,
        phone=thread.phone,
        reason="other",
        note="The receptionist failed on the caller's last text.",
        created=now(),
    )
    handoff.hand_off(session, business, thread, left, now())
    body = handoff.says_handed(business, now())
    outgoing_text.put(session, thread, body, key=f"handed:{key}", kind="handed", at=now(), author="system")
    return thread.id


def _text_of(session: Session, letter: DeadLetter) -> Text | None:
    if letter.flow != "answer.answer" or not letter.args:
        return None
    return session.exec(select(Text).where(col(Text.id) == letter.args[0])).first()


def _business_of(session: Session, letter: DeadLetter) -> str:
    """The business of the delivery that the work began with, where there is one."""
    found = session.exec(select(Delivery.business).where(Delivery.key == letter.workflow_id)).first()
    return found or ""
