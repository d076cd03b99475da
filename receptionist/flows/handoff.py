"""A person takes over: the assistant falls silent, staff take the thread and give it back.

Read `hand_off`, then `nobody_yet`, then what staff do: `take`, `release`, `finish`, `snooze`.
"""

from datetime import datetime, timedelta

from sqlmodel import Session

from receptionist import desk
from receptionist.domain import conversation, handoff, text
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.languages import language_of
from receptionist.engine import flow, now, step, submit
from receptionist.flows import outgoing_text

TAKEN_WITHIN = timedelta(minutes=10)
"""So long a caller waits for a person before the honest note that nobody is free yet."""

_PRIORITY = {"emergency": 2, "complaint": 1}


def hand_off(session: Session, business: Business, thread: Conversation, row: Handoff, at: datetime) -> None:
    """From this row on the assistant is silent in this conversation and the caller waits for a person."""
    thread.holder, thread.why, thread.status = "staff", row.reason, "open"
    thread.priority = max(thread.priority, _PRIORITY.get(row.reason, 0))
    thread.waiting_since = thread.waiting_since or at
    session.add_all([thread, row])
    session.flush()
    if business.is_open(at):
        submit(session, nobody_yet, row.id, id=f"nobody-yet:{row.id}", after=TAKEN_WITHIN)


def says_handed(business: Business, at: datetime, said: str = "") -> str:
    """What the caller is told, in the owner's words, with the time that the hours allow.

    `said`: the caller's words; to Spanish ones it is told in Spanish, which an owner's English text is not.
    """
    closed = not business.is_open(at)
    if language_of(said) == "Spanish":
        opens = business.says_opens_in_spanish(at) if closed else ""
        return business.fill("Handed to a person, Spanish", opens=opens)
    return business.fill("Handed to a person", opens=business.says_opens(at) if closed else "")


@flow("handoff.nobody_yet")
async def nobody_yet(handoff_id: int) -> None:
    """Some minutes after a handoff in opening hours: if nobody has taken it, the caller hears so, once."""
    conversation_id = await say_nobody_yet(handoff_id)
    if conversation_id is not None:
        await outgoing_text.leave(conversation_id)


@step("handoff.say_nobody_yet")
async def say_nobody_yet(handoff_id: int) -> int | None:
    return await desk.current().database.write(lambda session: _say_nobody_yet(session, handoff_id, now()))


def _say_nobody_yet(session: Session, handoff_id: int, at: datetime) -> int | None:
    row = session.get_one(Handoff, handoff_id)
    business = desk.current().businesses.by_slug(row.business)
    thread = conversation.locked(session, row.conversation_id)
    if row.taken_at or row.released_at or thread.holder != "staff" or business is None:
        return None
    if business.assistant.mode == "off":
        # The caller is told once that a person answers, by the handoff, and hears nothing more of us.
        return None
    body = business.fill("Nobody free yet", opens=business.says_opens(at))
    outgoing_text.put(session, thread, body, key=f"nobody-yet:{row.id}", kind="notice", at=at, author="system")
    thread.priority += 1
    session.add(thread)
    return thread.id


async def take(conversation_id: int, staff: str) -> None:
    """This member of staff answers from now on; the assistant's unsent words are withheld when they try to leave."""

    def work(session: Session) -> None:
        handoff.take(session, conversation.locked(session, conversation_id), staff, now())

    await desk.current().database.write(work)


async def release(conversation_id: int, staff: str) -> None:
    """The assistant answers again. What the caller wrote meanwhile counts as settled by staff."""

    def work(session: Session) -> None:
        thread = conversation.locked(session, conversation_id)
        at = now()
        text.settle_unanswered(session, conversation_id, at)
        thread.waiting_since = None
        handoff.release(session, thread, at)

    await desk.current().database.write(work)


async def finish(conversation_id: int, staff: str) -> None:
    """The thread is done; the caller's next text opens a new one."""

    def work(session: Session) -> None:
        thread = conversation.locked(session, conversation_id)
        text.settle_unanswered(session, conversation_id, now())
        handoff.release(session, thread, now())
        thread.status, thread.holder, thread.waiting_since = "done", "nobody", None
        session.add(thread)

    await desk.current().database.write(work)


async def snooze(conversation_id: int, staff: str, until: datetime) -> None:
    """Out of sight until that moment (aware), or until the caller writes."""

    def work(session: Session) -> None:
        thread = conversation.locked(session, conversation_id)
        thread.status, thread.snoozed_until = "snoozed", until
        session.add(thread)
        submit(session, wake, conversation_id, id=f"wake:{conversation_id}:{until.isoformat()}", after=until - now())

    await desk.current().database.write(work)


@flow("handoff.wake")
async def wake(conversation_id: int) -> None:
    """A snoozed thread comes back into sight, unless it was woken before or snoozed for longer."""
    await wake_now(conversation_id)


@step("handoff.wake_now")
async def wake_now(conversation_id: int) -> None:
    def work(session: Session) -> None:
        thread = conversation.locked(session, conversation_id)
        if thread.status == "snoozed" and thread.snoozed_until is not None and thread.snoozed_until <= now():
            thread.status, thread.snoozed_until = "open", None
            session.add(thread)

    await desk.current().database.write(work)
