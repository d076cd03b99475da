"""What becomes of a text: sent, refused, reported as delivered, or unknown and looked up at the provider."""

import logging
from datetime import datetime, timedelta

from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.domain import call, consent, conversation, task, text
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import delivery, flow, note, now, step, submit
from receptionist.errors import ProviderProblem
from receptionist.ports import SentText

log = logging.getLogger(__name__)

LOOKED_UP_AFTER = timedelta(seconds=30)
"""The provider may take 26 s to give up on a request (twilio-ruby#519): sooner, its list proves nothing."""
MOST_ATTEMPTS = 3
MOST_WAITS = 12
"""Tries after a clear "not now" (429): nothing was taken, so repeating is safe; about 40 minutes in all."""

NOT_TEXTABLE_CODES = {21211, 21612, 21614, 21635, 21408, 30004, 30005, 30006}
OPTED_OUT_CODES = {21610}


def cannot_text(caller: Contact) -> str | None:
    """Why no text can go to this caller, as staff read it."""
    if caller.opted_out:
        return "This caller opted out of texts. You can call instead."
    if caller.blocked:
        return "This number is blocked."
    return "This number cannot receive texts. You can call instead." if caller.not_textable else None


def envelope(session: Session, text_id: int) -> tuple[Text, str, str]:
    """A text with the number that it leaves from and the one that it goes to."""
    row = session.get_one(Text, text_id)
    return row, sender_of(row), session.get_one(Conversation, row.conversation_id).phone


def sender_of(row: Text) -> str:
    """The number that a text leaves from; a ProviderProblem for good when its business is gone."""
    business = desk.current().businesses.by_slug(row.business)
    if business is None:
        raise ProviderProblem(f"The business {row.business} is not served any more.", temporary=False)
    return business.phone


def look_up_later(session: Session, text_id: int, attempt: int) -> None:
    """Has a text of unknown fate looked up, once for each attempt, when the provider's list is worth it."""
    name = f"settle:{text_id}:{attempt}"
    submit(session, "text_fate.settle", text_id, attempt, id=name, after=LOOKED_UP_AFTER)


def sent(session: Session, text_id: int, known: SentText, at: datetime) -> None:
    row = text.locked(session, text_id)
    row.provider_sid = row.provider_sid or known.sid
    row.at = at
    text.advance(row, known.status, known.error_code)
    session.add(row)
    call.told(session, text_id, "sent")
    log.info("text sent", extra={"text_id": text_id, "kind": row.kind})


def not_sent(session: Session, text_id: int, problem: ProviderProblem, at: datetime) -> None:
    """A refusal for good ends the text; a safe "later" puts it back; an unknown fate waits for `settle`."""
    row = text.locked(session, text_id)
    thread = conversation.locked(session, row.conversation_id)
    log.warning("text not sent", extra={"text_id": text_id, "code": problem.code, "unknown": problem.unknown})
    if problem.unknown:
        text.advance(row, "uncertain", problem.code)
        look_up_later(session, text_id, row.attempts)
    elif problem.temporary and row.attempts < MOST_WAITS:
        row.status, row.error_code = "waiting", problem.code
        delay = timedelta(seconds=min(5 * 2**row.attempts, 300))
        submit(session, "outgoing_text.leave", thread.id, id=f"leave:{row.id}:{row.attempts}", after=delay)
    else:
        refused(session, thread, row, problem.code, at)
    session.add(row)


def refused(session: Session, thread: Conversation, row: Text, code: int | None, at: datetime) -> None:
    """The text did not and will not arrive: say so on its row, its call and its contact, and leave a task."""
    row.status, row.error_code = ("failed" if row.status in ("sending", "uncertain", "waiting") else row.status), code
    caller = session.get_one(Contact, thread.contact_id)
    outcome = "failed"
    if code in OPTED_OUT_CODES:
        consent.opt_out(session, caller, "keyword", f"provider:{code}", at)
        outcome = "opted_out"
    elif code in NOT_TEXTABLE_CODES:
        caller.not_textable = True
        outcome = "not_textable"
    session.add_all([row, caller])
    if outcome != "opted_out":
        kind: task.Kind = "call_back" if row.kind in ("first", "follow_up") else "look_at_text"
        leave_task(session, thread, kind, f"unsent:{row.id}", f"This text did not arrive: {row.body}", at)
    call.told(session, row.id, outcome)


def leave_task(session: Session, thread: Conversation, kind: task.Kind, key: str, note: str, at: datetime) -> None:
    caller = session.get_one(Contact, thread.contact_id)
    left = Task(business=thread.business, kind=kind, key=key, note=note, created=at)
    left.phone, left.name, left.conversation_id = caller.phone, caller.name, thread.id
    task.leave(session, left)


@flow("text_fate.settle")
async def settle(text_id: int, attempt: int) -> None:
    """Half a minute after an attempt: a text that is still `sending` or `uncertain` is looked up at the provider."""
    await look_up(text_id, attempt)


@step("text_fate.look_up")
async def look_up(text_id: int, attempt: int) -> None:
    """Finds out what became of a text, and lets the outbox of its conversation go on."""
    here = desk.current()
    row, sender, to = await here.database.read(lambda session: envelope(session, text_id))
    if row.status not in ("sending", "uncertain") or row.attempts != attempt:
        return
    besides = await here.database.read(lambda session: text.sids(session, row.conversation_id))
    found = await here.phone.find_text(sender=sender, to=to, body=row.body, since=row.created, besides=besides)
    if found:
        await here.database.write(lambda session: _was_taken(session, text_id, found, now()))
    else:
        await here.database.write(lambda session: _never_left(session, text_id, now()))


def _was_taken(session: Session, text_id: int, known: SentText, at: datetime) -> None:
    sent(session, text_id, known, at)
    _go_on(session, text.locked(session, text_id))


def _never_left(session: Session, text_id: int, at: datetime) -> None:
    """The provider does not know the text: it may be sent again, a bounded number of times."""
    row = text.locked(session, text_id)
    if row.status not in ("sending", "uncertain"):
        return
    if row.attempts < MOST_ATTEMPTS:
        row.status = "waiting"
    else:
        refused(session, conversation.locked(session, row.conversation_id), row, row.error_code, at)
    session.add(row)
    _go_on(session, row)


@note("text_fate.report", can_wait=True)
def report(session: Session, delivery_id: int) -> None:
    """The provider tells what became of a text: three times for each that arrives, so it must cost little."""
    told, at = delivery(session, delivery_id), now()
    row = _reported(session, told.payload.get("MessageSid", ""), told.payload.get("o", ""))
    if row is None:
        return
    was_open = row.status in ("sending", "uncertain")
    row.provider_sid = row.provider_sid or told.payload["MessageSid"]
    code = int(told.payload.get("ErrorCode") or 0) or None
    if text.advance(row, told.payload.get("MessageStatus", ""), code):
        if row.status in ("failed", "undelivered"):
            refused(session, conversation.locked(session, row.conversation_id), row, code, at)
        else:
            call.told(session, row.id, "sent")
    session.add(row)
    if was_open:
        _go_on(session, row)


def _reported(session: Session, sid: str, row_id: str) -> Text | None:
    """The row that a report is about: by the provider's id, else by ours (a report may come before the answer did)."""
    row = session.exec(select(Text).where(Text.provider_sid == sid).with_for_update()).first()
    if row is None and row_id.isdigit():
        row = session.exec(select(Text).where(col(Text.id) == int(row_id)).with_for_update()).first()
    return row


def _go_on(session: Session, row: Text) -> None:
    """The fate is known: what waits behind this text in its conversation may leave."""
    submit(session, "outgoing_text.leave", row.conversation_id, id=f"go-on:{row.id}:{row.attempts}:{row.status}")
