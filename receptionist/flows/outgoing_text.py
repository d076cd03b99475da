"""A text leaves: look again at the last moment, hand it to the provider, note its id.

Read `put`, then `leave`. What becomes of a text afterwards stands in text_fate.py.
"""

import logging
from dataclasses import dataclass
from datetime import datetime
from time import monotonic
from typing import Any, TypedDict, Unpack
from uuid import uuid4

from sqlmodel import Session

from receptionist import desk
from receptionist.domain import call, contact, conversation, handoff, text
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.segments import plain
from receptionist.domain.text import Text
from receptionist.engine import flow, now, submit
from receptionist.errors import ProviderProblem, Refused
from receptionist.flows import text_fate
from receptionist.ports import SentText

log = logging.getLogger(__name__)

VALID_SECONDS = 15 * 60
"""A text that is still queued at the carrier after this is dropped: ten hours late it does harm."""

STOOD_STILL = 5.0
"""Seconds after which a text may have been settled by a peer, who takes this process for dead."""


class More(TypedDict, total=False):
    """What a text of the outbox may carry besides its words: see `domain.text.Text`."""

    author: str
    status: str
    staff: str
    turn: str
    offered: list[str]
    checks: list[dict[str, Any]]


def put(
    session: Session, thread: Conversation, body: str, *, key: str, kind: str, at: datetime, **more: Unpack[More]
) -> Text:
    """Writes a text into the outbox; the same key again is the same text. Whoever calls it lets `leave` follow."""
    values: More = {"author": "assistant", "status": "waiting", **more}
    row = Text(
        business=thread.business,
        conversation_id=thread.id or 0,
        direction="out",
        body=plain(body),
        key=key,
        kind=kind,
        at=at,
        created=at,
        **values,
    )
    written, _ = text.write(session, row)
    return written


def due(session: Session, conversation_id: int | None) -> int | None:
    """The conversation, if its outbox holds something for `leave`.

    Asked of the rows, never of what a step has just done: after a crash between our commit and the engine's note of
    the step it runs again, finds all of it done, and the text must leave all the same.
    """
    return conversation_id if text.waits(session, conversation_id) else None


@flow("outgoing_text.leave", remembers=False)
async def leave(conversation_id: int) -> None:
    """Sends what waits in the outbox of one conversation, oldest first, until nothing waits or a fate is open."""
    while await _send_next(conversation_id):
        pass


async def _send_next(conversation_id: int) -> bool:
    """Sends the oldest waiting text; whether another may go after it. A crash in here leaves it `sending`."""
    claimed = await desk.current().database.write(lambda session: _claim(session, conversation_id, now()))
    return claimed is not None and await _hand_over(claimed)


@dataclass(frozen=True)
class Envelope:
    """A text that is taken for sending: by which attempt, between which numbers, since when (`time.monotonic`)."""

    text_id: int
    attempt: int
    conversation_id: int
    sender: str
    to: str
    body: str
    since: float


def _claim(session: Session, conversation_id: int, at: datetime) -> Envelope | None:
    """Takes the next text for sending; its status says so before anything is sent."""
    thread = conversation.locked(session, conversation_id)
    if unsettled := text.unsettled(session, conversation_id):
        text_fate.look_up_later(session, *unsettled)
        return None
    while row := text.next_waiting(session, conversation_id):
        reason = _why_not(session, thread, row)
        if reason is None:
            sender = text_fate.sender_of(row)
            row.status, row.attempts, row.at = "sending", row.attempts + 1, at
            session.add(row)
            return Envelope(row.id or 0, row.attempts, conversation_id, sender, thread.phone, row.body, monotonic())
        _withhold(session, thread, row, reason, at)
    return None


def _why_not(session: Session, thread: Conversation, row: Text) -> str | None:
    """Looks again, at the last moment: why this text must not leave, if so."""
    caller = contact.by_id(session, thread.contact_id)
    if caller.blocked:
        return "blocked"
    if caller.opted_out and row.kind != "opted_out":
        return "opted_out"
    if row.kind in ("reply", "confirmation") and thread.holder != "assistant" and row.author == "assistant":
        return "held_by_a_person"
    if row.kind == "reply" and any(newer.turn is None for newer in text.unanswered(session, thread.id or 0)):
        return "newer_text"
    return None


def _withhold(session: Session, thread: Conversation, row: Text, reason: str, at: datetime) -> None:
    row.status = "withheld"
    row.checks = [*row.checks, {"what": "looked at again before sending", "against": reason, "ok": False}]
    session.add(row)
    if reason == "newer_text" and row.turn:
        text.let_go(session, row.turn)
    if row.kind == "confirmation":
        note = f"This was done, but the caller was not told: {row.body}"
        text_fate.leave_task(session, thread, "look_at_text", f"untold:{row.id}", note, at)
    if row.kind in ("first", "follow_up"):
        call.told(session, row.id, reason)
    session.flush()
    log.info("text withheld", extra={"text_id": row.id, "reason": reason})


async def _hand_over(taken: Envelope) -> bool:
    """One request to the provider, and its outcome written down; whether another text waits and may go."""
    here = desk.current()
    if monotonic() - taken.since > STOOD_STILL and not await here.database.read(
        lambda session: _is_mine(session, taken)
    ):
        log.warning("this process stood still, and a peer has settled its text", extra={"text_id": taken.text_id})
        return False
    callback = f"{here.public_url}/twilio/texts/status?o={taken.text_id}"
    try:
        sent = await here.phone.send_text(
            sender=taken.sender, to=taken.to, body=taken.body, callback=callback, valid_seconds=VALID_SECONDS
        )
    except ProviderProblem as problem:
        failure = problem
        return await here.database.write(lambda session: _not_sent(session, taken, failure))
    return await here.database.write(lambda session: _sent(session, taken, sent))


def _is_mine(session: Session, taken: Envelope) -> bool:
    row = session.get_one(Text, taken.text_id)
    return (row.status, row.attempts) == ("sending", taken.attempt)


def _sent(session: Session, taken: Envelope, known: SentText) -> bool:
    # Under the conversation's lock: who came before it and found this text under way has gone home.
    conversation.lock(session, taken.conversation_id)
    text_fate.sent(session, taken.text_id, known, now())
    return text.waits(session, taken.conversation_id)


def _not_sent(session: Session, taken: Envelope, problem: ProviderProblem) -> bool:
    conversation.lock(session, taken.conversation_id)
    text_fate.not_sent(session, taken.text_id, problem, now())
    return not problem.temporary and text.waits(session, taken.conversation_id)


async def staff_reply(conversation_id: int, staff: str, body: str) -> int:
    """A member of staff answers: takes the conversation and puts the text into the outbox; its id.

    `Refused` with status 409 when no text may go to this caller. A draft that waits is replaced by it.
    """
    return await desk.current().database.write(
        lambda session: _staff_text(session, conversation_id, staff, body.strip(), now())
    )


async def send_draft(text_id: int, staff: str, body: str | None = None) -> int:
    """A member of staff sends a draft, as it is or mended; the id of the text that leaves."""

    def send(session: Session) -> int:
        draft = text.locked(session, text_id)
        if draft.status != "draft":
            raise Refused("This draft was sent or replaced already.", status=409)
        return _staff_text(session, draft.conversation_id, staff, (body or draft.body).strip(), now(), draft=draft)

    return await desk.current().database.write(send)


def _staff_text(
    session: Session, conversation_id: int, staff: str, body: str, at: datetime, *, draft: Text | None = None
) -> int:
    if not body:
        raise Refused("There is nothing to send.", status=422)
    thread = conversation.locked(session, conversation_id)
    caller = session.get_one(Contact, thread.contact_id)
    if problem := text_fate.cannot_text(caller):
        raise Refused(problem, status=409)
    if draft is None:
        handoff.take(session, thread, staff, at)
    text.drop_drafts(session, conversation_id)
    row = put(session, thread, body, key=f"staff:{uuid4().hex}", kind="staff", at=at, author="staff", staff=staff)
    text.settle_unanswered(session, conversation_id, at)
    thread.waiting_since, thread.updated = None, at
    session.add(thread)
    submit(session, leave, conversation_id, id=f"leave:{row.id}")
    assert row.id is not None
    return row.id
