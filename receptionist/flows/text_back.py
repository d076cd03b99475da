"""What a missed call is answered with: the rules that choose the text, or the one recorded reason why there is none.

Read `settle`, then `_why_not`, then `_heading`.
"""

import logging
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlmodel import Session

from receptionist import desk
from receptionist.domain import consent, contact, conversation, task, text
from receptionist.domain.appointment import booked_before
from receptionist.domain.business import Business, VoicemailRule
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.number import Number
from receptionist.domain.segments import plain
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.flows import outgoing_text

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Caller:
    """Who is owed a text, as far as it decides which."""

    contact: Contact
    is_new: bool
    is_client: bool


def settle(session: Session, business: Business, call: Call, number: Number, at: datetime) -> None:
    """Settles what this call is owed, once: a text in the outbox, or the reason why there is none.

    Everything is decided in one transaction that holds the caller's row, so that two calls at the same moment, or one
    call told three times, are texted once.
    """
    if call.ended is None or call.outcome == "answered" or call.text == "pocket_call":
        return
    if call.text is None and call.text_id is None:
        _text_back(session, business, call, number, at)
    else:
        _follow_up(session, business, call, at)


def _text_back(session: Session, business: Business, call: Call, number: Number, at: datetime) -> None:
    rule = business.voicemail_rule(call.transcript)
    if number.e164 is None and rule is not None and rule.alert:
        _raise_alarm(session, None, call, at)
    if number.e164 is None or (reason := _not_ours_to_text(business, number)):
        _no_text(session, call, number.problem or reason or "withheld", at)
        return
    caller = _meet(session, business, call, number.e164, at)
    reason = number.problem or _why_not(session, business, caller.contact, rule, at)
    thread = _thread(session, caller.contact, call, rule, at)
    if reason:
        _no_text(session, call, reason, at)
        return
    words = _words(business, caller.contact, _heading(business, caller, rule, at), at)
    call.text_id = _put(session, thread, call, words, "first", at).id
    session.add(call)


def _meet(session: Session, business: Business, call: Call, phone: str, at: datetime) -> Caller:
    known = contact.find(session, business.slug, phone) is not None
    found = contact.meet(session, business.slug, phone, at, name=call.name)
    call.name = call.name or found.name
    consent.note(session, found, "called", call.call_sid, at)
    client = found.client or booked_before(session, found.id, call.created)
    return Caller(found, is_new=not known, is_client=client)


def _not_ours_to_text(business: Business, number: Number) -> str | None:
    """The business's own numbers and people: a text to them would talk to ourselves."""
    if number.e164 == business.public_phone or desk.current().businesses.by_number(number.e164 or ""):
        return "own_number"
    staff = {*business.calls.ring, *(person.phone for person in business.people)}
    return "staff" if number.e164 in staff else None


def _why_not(
    session: Session, business: Business, caller: Contact, rule: VoicemailRule | None, at: datetime
) -> str | None:
    """The first reason that stands against a text. A rule with `alert` is exempt from cool-down and budget."""
    if caller.opted_out:
        return "opted_out"
    if caller.blocked:
        return "blocked"
    if caller.not_textable:
        return "not_textable"
    if rule is not None and rule.alert:
        return None
    since = at - timedelta(minutes=business.texting.cooldown_minutes)
    if text.automatic_since(session, caller.id, since):
        return "cooldown"
    midnight = business.midnight(at)
    if text.first_texts_since(session, business.slug, midnight) >= business.texting.texts_per_day:
        _budget_alert(session, business, midnight, at)
        return "budget"
    return None


def _heading(business: Business, caller: Caller, rule: VoicemailRule | None, at: datetime) -> str:
    """Which of the owner's texts: what the voicemail says, then the hours, then who calls."""
    if rule is not None:
        return rule.text
    if not business.is_open(at):
        return "After hours"
    if caller.is_client:
        return "Missed call, existing client"
    return "Missed call, new caller" if caller.is_new else "Missed call"


def _thread(session: Session, caller: Contact, call: Call, rule: VoicemailRule | None, at: datetime) -> Conversation:
    """The conversation in which this call shows; a call inside an open one raises its priority."""
    before = conversation.current(session, caller.business, caller.phone)
    thread = conversation.open_for(session, caller, "missed_call", at)
    if before is not None and before.id == thread.id:
        thread.priority = max(thread.priority, 1)
    if rule is not None and rule.alert:
        _raise_alarm(session, thread, call, at)
    session.add(thread)
    call.conversation_id = thread.id
    return thread


def _raise_alarm(session: Session, thread: Conversation | None, call: Call, at: datetime) -> None:
    """A person is told of an emergency once, also where no text can reach the caller."""
    left = Task(business=call.business, kind="call_back", key=f"alarm:{call.call_sid}", created=at)
    left.phone, left.name, left.conversation_id = call.phone, call.name, thread.id if thread else None
    left.note = f"Emergency on the voicemail: {call.transcript or ''}"
    if task.leave(session, left) and thread is not None:
        thread.priority, thread.why = 2, "emergency"
        thread.waiting_since = thread.waiting_since or at
        session.add(thread)


def _words(business: Business, caller: Contact, heading: str, at: datetime) -> str:
    return business.fill(heading, name=caller.name or "", opens=business.says_opens(at))


def _key(kind: str, call: Call) -> str:
    return f"{kind}:{call.call_sid}"


def _put(session: Session, thread: Conversation, call: Call, body: str, kind: str, at: datetime) -> Text:
    return outgoing_text.put(session, thread, body, key=_key(kind, call), kind=kind, at=at, author="system")


def _no_text(session: Session, call: Call, reason: str, at: datetime) -> None:
    """The reason is recorded; a caller who can't be texted becomes a task to call back."""
    call.text = reason
    session.add(call)
    log.info("no text for a missed call", extra={"call_id": call.id, "reason": reason})
    if reason in ("withheld", "not_textable", "opted_out"):
        left = Task(business=call.business, kind="call_back", key=f"call-back:{call.call_sid}", created=at)
        left.phone, left.name, left.conversation_id = call.phone, call.name, call.conversation_id
        left.note = _CALL_BACK[reason]
        task.leave(session, left)


_CALL_BACK = {
    "withheld": "Called with a withheld number, so no text could go out.",
    "not_textable": "Called from a number that cannot receive texts.",
    "opted_out": "Called, and wants no texts.",
}


def _follow_up(session: Session, business: Business, call: Call, at: datetime) -> None:
    """A transcript came after the first text: a rule that it matches sends its text, once.

    Only a rule with `alert` goes out inside the cool-down that the first text began.
    """
    rule = business.voicemail_rule(call.transcript)
    if rule is not None and rule.alert and call.phone is None:
        _raise_alarm(session, None, call, at)
    if rule is None or call.phone is None or call.conversation_id is None:
        return
    caller = contact.meet(session, business.slug, call.phone, at)
    thread = conversation.locked(session, call.conversation_id)
    if rule.alert:
        _raise_alarm(session, thread, call, at)
    first = session.get(Text, call.text_id) if call.text_id is not None else None
    if first is not None and first.body == plain(_words(business, caller, rule.text, at)):
        return
    if text.is_there(session, _key("follow_up", call)) or _why_not(session, business, caller, rule, at):
        return
    told = _put(session, thread, call, _words(business, caller, rule.text, at), "follow_up", at)
    # A call that was texted nothing so far, because of the cool-down, is texted by this.
    call.text_id = call.text_id or told.id
    session.add(call)


def _budget_alert(session: Session, business: Business, midnight: datetime, at: datetime) -> None:
    """One alert a day that automatic texts have stopped."""
    note = f"{business.texting.texts_per_day} automatic texts went out today; missed calls get none until tomorrow."
    key = f"budget:{business.slug}:{midnight:%Y-%m-%d}"
    task.leave(session, Task(business=business.slug, kind="budget", key=key, note=note, created=at))
