"""A call is missed: signals of a call come in any order, and the first that proves it missed sends the text back.

Read `signal`, then the functions of `SIGNALS`. What is texted, and why not, stands in text_back.py.
"""

import logging
from collections.abc import Callable, Mapping
from datetime import datetime, timedelta

from sqlmodel import Session

from receptionist import desk
from receptionist.domain import call, number
from receptionist.domain.business import Business
from receptionist.domain.call import Call
from receptionist.domain.names import as_name
from receptionist.engine import arrived, delivery, flow, note, now, step, submit
from receptionist.flows import outgoing_text, text_back

log = logging.getLogger(__name__)

SILENT_FOR = timedelta(minutes=4)
"""A call of which nothing more is heard has ended: the longest ring and the longest voicemail are shorter."""

OVER = ("completed", "busy", "no-answer", "failed", "canceled")


@note("missed_call.signal")
def signal(session: Session, delivery_id: int) -> None:
    """Something happened in a call. Where that proves it missed, the text back leaves in the same breath."""
    conversation_id = _take_signal(session, delivery_id, now())
    if conversation_id is not None:
        submit(session, outgoing_text.leave, conversation_id, id=f"leave:signal:{delivery_id}")


@flow("missed_call.check")
async def check(call_id: int) -> None:
    """Some minutes after a call came in: one whose end was never told is treated as ended, so that it is not lost."""
    conversation_id = await end_silent(call_id)
    if conversation_id is not None:
        await outgoing_text.leave(conversation_id)


@step("missed_call.end_silent")
async def end_silent(call_id: int) -> int | None:
    return await desk.current().database.write(lambda session: _end_silent(session, call_id, now()))


def _take_signal(session: Session, delivery_id: int, at: datetime) -> int | None:
    """Writes down what the signal says; the conversation whose outbox has a text now, if it has."""
    told = delivery(session, delivery_id)
    business = desk.current().businesses.by_slug(told.business or "")
    if business is None:
        log.warning("a call for a business that is not served any more", extra={"business": told.business})
        return None
    caller = number.read(told.payload.get("From", ""))
    found = call.meet(session, told.payload["CallSid"], business.slug, caller.e164, at)
    found.phone = found.phone or caller.e164
    if "From" not in told.payload:
        caller = number.read(found.phone or "")
    found.name = found.name or as_name(told.payload.get("CallerName", ""))
    if arrived(session, f"{found.call_sid}:accepted"):
        # Flows of one call run side by side: the end must not overtake the key that was pressed before it.
        found.outcome = "answered"
    SIGNALS[told.payload["signal"]](session, business, found, told.payload, at)
    session.add(found)
    text_back.settle(session, business, found, caller, at)
    return outgoing_text.due(session, found.conversation_id)


def _end_silent(session: Session, call_id: int, at: datetime) -> int | None:
    found = session.get_one(Call, call_id)
    business = desk.current().businesses.by_slug(found.business)
    if found.ended is None and business is not None:
        log.warning("the end of a call was never told", extra={"call_id": call_id})
        _ended(found, at)
        text_back.settle(session, business, found, number.read(found.phone or ""), at)
    return outgoing_text.due(session, found.conversation_id)


def _came_in(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """The phone rings; nothing is decided, but a check is left in case no end is ever told."""
    found.rang_first = bool(business.calls.ring)
    session.add(found)
    session.flush()
    submit(session, check, found.id, id=f"check-call:{found.call_sid}", after=SILENT_FOR)


def _accepted(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """A person pressed 1. Only that is an answer: a voicemail that picks up looks `completed` as well."""
    found.outcome = "answered"


def _dialled(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """The ringing is over, told by the `<Dial>` action."""
    _ended(found, at)


def _over(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """The number's own status callback at the end of the call."""
    if params.get("CallStatus") not in OVER:
        return
    undecided = found.ended is None and found.outcome == "ringing"
    _ended(found, at)
    if undecided and business.calls.ring and _given_up_at_once(business, found, params, at):
        found.text = "pocket_call"


def _given_up_at_once(business: Business, found: Call, params: Mapping[str, str], at: datetime) -> bool:
    """Whether the caller rang off sooner than anybody could answer; a busy line is not the caller's doing."""
    seconds, status = params.get("CallDuration", ""), params.get("CallStatus")
    if status in ("busy", "failed") or not seconds.isdigit() or int(seconds) >= business.calls.pocket_seconds:
        return False
    # A call that was never connected has lasted 0 seconds, however long it rang.
    return status == "completed" or at - found.created < timedelta(seconds=business.calls.pocket_seconds)


def _voicemail(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """A recording ended, so the call did. Under a second somebody only heard the tone: that is no voicemail."""
    seconds = params.get("RecordingDuration", "")
    if params.get("RecordingUrl") and (not seconds.isdigit() or int(seconds) > 1):
        found.voicemail_url = params["RecordingUrl"]
        found.voicemail_seconds = int(seconds) if seconds.isdigit() else found.voicemail_seconds
        found.outcome = "voicemail" if found.outcome != "answered" else found.outcome
    _ended(found, at)


def _transcribed(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """What a voicemail says. It is a caller's words: shown and matched, never obeyed."""
    found.transcript = params.get("TranscriptionText") or found.transcript


def _hooked(session: Session, business: Business, found: Call, params: Mapping[str, str], at: datetime) -> None:
    """Another phone system tells of a call that it missed, with what the caller said to its voicemail."""
    found.source, found.created = "hook", datetime.fromisoformat(params["at"])
    found.transcript = params.get("TranscriptionText") or None
    found.outcome = "voicemail" if found.transcript else "missed"
    found.ended = found.created


def _ended(found: Call, at: datetime) -> None:
    found.ended = found.ended or at
    if found.outcome == "ringing":
        found.outcome = "missed"
    if found.outcome == "answered":
        found.text = "answered"


Signal = Callable[[Session, Business, Call, Mapping[str, str], datetime], None]

SIGNALS: Mapping[str, Signal] = {
    "came_in": _came_in,
    "accepted": _accepted,
    "dialled": _dialled,
    "over": _over,
    "voicemail": _voicemail,
    "transcript": _transcribed,
    "hook": _hooked,
}
