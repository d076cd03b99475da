"""A text comes in: write it down, settle at once what needs no thought, else let the receptionist answer.

Read `hear`, then `_settle_at_once`. The answer is thought up in answer.py, after the burst has ended.
"""

import logging
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.domain import answerer, appointment, consent, contact, conversation, number, task, text
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.hearing import Heard
from receptionist.domain.hearing import hear as read_words
from receptionist.domain.rows import column
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import Delivery, delivery, note, now, submit
from receptionist.flows import handoff, outgoing_text

log = logging.getLogger(__name__)

CARRIER_KEYWORDS = {"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"}
"""Whole texts to which the carrier of a long code answers by itself, and blocks (Twilio, "opt-out keywords")."""
TOLL_FREE_KEYWORDS = {"stop"}
"""On a toll-free number the network takes this one only: after the others a confirmation still gets through."""


HEAR = "incoming_text.hear"


@note(HEAR)
def hear(session: Session, delivery_id: int) -> None:
    """A text came: it stands in its conversation when this is done, and its answer is on the way."""
    conversation_id = _write_down(session, delivery_id, now())
    if conversation_id is not None:
        submit(session, outgoing_text.leave, conversation_id, id=f"leave:heard:{delivery_id}")


def _write_down(session: Session, delivery_id: int, at: datetime) -> int | None:
    """Writes the text down, once; the conversation whose outbox has something at once (HELP, an opt-out), if it has."""
    told = delivery(session, delivery_id)
    business = desk.current().businesses.by_slug(told.business or "")
    if business is None:
        log.warning("a text for a business that is not served any more", extra={"business": told.business})
        return None
    sender = number.read(told.payload.get("From", ""))
    caller = contact.meet(session, business.slug, _sender(told.payload), at)
    thread = conversation.open_for(session, caller, "texted", at)
    row = text.receive(session, _row(thread, delivery_id, told.payload, at))
    if row is None:
        return outgoing_text.due(session, thread.id)
    consent.note(session, caller, "texted_us", row.provider_sid or "", at)
    if sender.problem or desk.current().businesses.by_number(sender.e164 or "") or caller.blocked:
        _leave_unanswered(session, thread, at)
        return None
    return _answer(session, business, caller, thread, row, told.payload, at)


_TO_HEAR = select(col(Delivery.payload)).where(
    Delivery.flow == HEAR, Delivery.business == bindparam("business"), col(Delivery.submitted).is_(None)
)


def still_to_hear(session: Session, thread: Conversation) -> bool:
    """Whether a text of this caller was accepted and is not written down yet: a burst is answered whole."""
    accepted = column(session, _TO_HEAR, {"business": thread.business})
    return any(_sender(payload) == thread.phone for payload in accepted)


def _sender(params: Mapping[str, Any]) -> str:
    """The number, or for what is none (a short code, a name) what stands in its place."""
    return number.read(params.get("From", "")).e164 or str(params.get("From", ""))[:64]


def _row(thread: Conversation, delivery_id: int, params: Mapping[str, Any], at: datetime) -> Text:
    media = str(params.get("NumMedia", "0"))
    return Text(
        business=thread.business,
        conversation_id=thread.id or 0,
        direction="in",
        author="caller",
        kind="text",
        body=params.get("Body", ""),
        media=int(media) if media.isdigit() else 0,
        status="received",
        provider_sid=params["MessageSid"],
        delivery_id=delivery_id,
        at=at,
        created=at,
    )


def _leave_unanswered(session: Session, thread: Conversation, at: datetime) -> None:
    """Short codes, our own numbers and blocked ones are written down and get nothing: answering them feeds a loop."""
    text.settle_unanswered(session, thread.id or 0, at)
    thread.holder = "nobody" if thread.holder == "assistant" else thread.holder
    session.add(thread)


def _answer(
    session: Session,
    business: Business,
    caller: Contact,
    thread: Conversation,
    row: Text,
    params: Mapping[str, Any],
    at: datetime,
) -> int | None:
    heard = read_words(row.body)
    if settled := _settle_at_once(session, business, caller, thread, row, heard, str(params.get("OptOutType", "")), at):
        return settled.id
    if caller.opted_out or heard.automatic:
        text.settle_unanswered(session, thread.id or 0, at)
        return None
    if thread.holder == "assistant" and answerer.is_one(session, row, heard):
        _leave_to_a_person(session, caller, thread, at)
        return None
    thread.waiting_since = thread.waiting_since or at
    thread.holder = "assistant" if thread.holder == "nobody" else thread.holder
    session.add(thread)
    if thread.holder == "staff":
        return None
    if business.assistant.mode == "off":
        return _hand_to_staff(session, business, caller, thread, at)
    wait = business.texting.bundle_seconds
    submit(session, "answer.answer", row.id, id=f"answer:{row.id}", lane=thread.lane, order=row.delivery_id, after=wait)
    return None


def _leave_to_a_person(session: Session, caller: Contact, thread: Conversation, at: datetime) -> None:
    """An automatic answerer gets no text: each would bring the next one. A person may look, once for this episode."""
    text.settle_unanswered(session, thread.id or 0, at)
    note = "An automatic answerer seems to write from this number. It got no reply: look whether that is right."
    key = f"answerer:{thread.id}:{thread.episode_since.isoformat()}"
    left = Task(business=thread.business, kind="look_at_text", key=key, note=note, created=at)
    left.phone, left.name, left.conversation_id = caller.phone, caller.name, thread.id
    task.leave(session, left)


def _settle_at_once(
    session: Session,
    business: Business,
    caller: Contact,
    thread: Conversation,
    row: Text,
    heard: Heard,
    carrier_says: str,
    at: datetime,
) -> Conversation | None:
    """STOP, START, HELP and opting out in free words need no thought. The thread when one of them was it.

    Free words may be misread: whoever is in danger besides is answered as such, and stays reachable.
    """
    carrier_says = carrier_says.upper()
    if carrier_says == "STOP" or heard.opt_out_keyword:
        _opt_out_by_keyword(session, business, caller, thread, row, carrier_says == "STOP", at)
    elif carrier_says == "START" or heard.opt_in_keyword:
        consent.opt_in(session, caller, row.provider_sid or "", at)
    elif carrier_says == "HELP" or heard.help_keyword:
        if not carrier_says and not caller.opted_out:
            _say(session, thread, business.fill("Help"), f"help:{row.id}", "help", at)
    elif heard.opt_out_words:
        if heard.emergency or heard.self_harm:
            note = (
                f"An opt-out and an emergency in one text: {row.body.strip()[:300]!r}. Look what they want, and call."
            )
            _have_checked(session, caller, thread, row, note, at)
        if _in_danger(heard):
            # They are told whom to call; whether they also want no texts, a person finds out.
            return None
        if consent.opt_out(session, caller, "words", row.provider_sid or "", at):
            _say(session, thread, business.fill("Opted out"), f"opted-out:{row.id}", "opted_out", at)
    else:
        return None
    text.settle_unanswered(session, thread.id or 0, at)
    thread.waiting_since = None
    session.add(thread)
    return thread


def _opt_out_by_keyword(
    session: Session,
    business: Business,
    caller: Contact,
    thread: Conversation,
    row: Text,
    carrier_told: bool,
    at: datetime,
) -> None:
    """The carrier has answered and blocked its own keywords: a text of ours would be refused, and paid for.

    A bare CANCEL may have meant the appointment: it stands, and a person looks.
    """
    new = consent.opt_out(session, caller, "keyword", row.provider_sid or "", at)
    open_ones = appointment.coming(session, caller.id, at)
    if open_ones:
        note = f"Texted only {row.body.strip()!r}: opted out, with an appointment open. It stands: call and ask."
        _have_checked(session, caller, thread, row, note, at)
    theirs = TOLL_FREE_KEYWORDS if number.is_toll_free(business.phone) else CARRIER_KEYWORDS
    if new and not carrier_told and row.body.strip().strip(".!").casefold() not in theirs:
        stands = [f"Your appointment on {business.says_when(one.starts)} still stands." for one in open_ones[:1]]
        body = " ".join([business.fill("Opted out"), *stands])
        _say(session, thread, body, f"opted-out:{row.id}", "opted_out", at)


def _in_danger(heard: Heard) -> bool:
    return heard.self_harm or heard.emergency == "danger_to_life"


def _have_checked(session: Session, caller: Contact, thread: Conversation, row: Text, note: str, at: datetime) -> None:
    """A person looks whether an opt-out was meant so."""
    left = Task(business=thread.business, kind="check_opt_out", key=f"opt-out:{row.id}", note=note, created=at)
    left.phone, left.name, left.conversation_id = caller.phone, caller.name, thread.id
    task.leave(session, left)
    thread.priority = max(thread.priority, 1)
    session.add(thread)


def _say(session: Session, thread: Conversation, body: str, key: str, kind: str, at: datetime) -> None:
    outgoing_text.put(session, thread, body, key=key, kind=kind, at=at, author="system")


def _hand_to_staff(
    session: Session, business: Business, caller: Contact, thread: Conversation, at: datetime
) -> int | None:
    """With the assistant off every caller who texts is handed to a person, and told so once."""
    key = f"handoff:off:{thread.id}:{thread.episode_since.isoformat()}"
    row = Handoff(
        key=key,
        business=business.slug,
        conversation_id=thread.id or 0,
        phone=caller.phone,
        name=caller.name,
        reason="other",
        note="The assistant is switched off.",
        created=at,
    )
    handoff.hand_off(session, business, thread, row, at)
    _say(session, thread, handoff.says_handed(business, at), f"handed:{key}", "handed", at)
    return thread.id
