"""Voice deliveries: a call comes in, rings, is answered by a person or not, leaves a voicemail."""

from urllib.parse import quote

from starlette.routing import Route

from receptionist import desk
from receptionist.domain import number
from receptionist.engine import arrived
from receptionist.webhooks import twiml
from receptionist.webhooks.edge import Account, Delivered, Endpoint

FLOW = "missed_call.signal"


def routes(account: Account) -> list[Route]:
    """The routes below /twilio/calls."""
    handlers = {
        "/twilio/calls": came_in,
        "/twilio/calls/screen": screen,
        "/twilio/calls/screen/answer": screen_answer,
        "/twilio/calls/ended": ended,
        "/twilio/calls/voicemail": voicemail,
        "/twilio/calls/transcript": transcript,
    }
    return [Route(path, Endpoint(account, handler), methods=["POST"]) for path, handler in handlers.items()]


def _url(path: str) -> str:
    return f"{desk.current().public_url}/twilio/calls{path}"


def _ours(told: Delivered) -> str:
    """For an address of ours: a ringing leg, and a recording that is ready, do not name the number that was called."""
    return f"ours={quote(told.business.phone)}"


async def came_in(told: Delivered) -> str:
    """Rings the people of the business first, else says that we text and takes a voicemail."""
    sid, calls = told.need("CallSid"), told.business.calls
    await told.write_down(f"{sid}:came_in", FLOW, signal="came_in")
    if not calls.ring:
        return _greet(told)
    screening = _url(f"/screen?call={sid}&{_ours(told)}")
    return twiml.ring(calls.ring, seconds=calls.ring_seconds, ended=_url("/ended"), screen=screening)


def _greet(told: Delivered) -> str:
    sentence = f"You have reached {told.business.name}. Sorry we missed you."
    if number.read(told.params.get("From", "")).problem is None:
        sentence += " We are sending you a text message now."
    if not told.business.calls.voicemail:
        return twiml.say_and_hang_up(sentence)
    return twiml.take_voicemail(
        f"{sentence} You can also leave a message after the tone.",
        ended=_url(f"/voicemail?{_ours(told)}"),
        recorded=_url(f"/voicemail?{_ours(told)}"),
        transcribed=_url(f"/transcript?{_ours(told)}"),
    )


async def screen(told: Delivered) -> str:
    """On the leg of a person who picked up: a voicemail cannot press 1."""
    pressed = _url(f"/screen/answer?call={told.need('call')}&{_ours(told)}")
    return twiml.ask_to_press_1(f"A call for {told.business.name}. Press 1 to answer.", pressed)


async def screen_answer(told: Delivered) -> str:
    """1 connects the two; anything else hangs this leg up and the caller was missed."""
    if told.params.get("Digits") != "1":
        return twiml.hang_up()
    sid = told.need("call")
    await told.write_down(f"{sid}:accepted", FLOW, CallSid=sid, From="", signal="accepted")
    return twiml.nothing()


async def ended(told: Delivered) -> str:
    """The ringing is over (`DialCallStatus`), or the whole call is (`CallStatus` without it)."""
    sid = told.need("CallSid")
    if "DialCallStatus" in told.params:
        await told.write_down(f"{sid}:dialled", FLOW, signal="dialled")
        answered = await desk.current().database.read(lambda session: arrived(session, f"{sid}:accepted"))
        return twiml.hang_up() if answered else _greet(told)
    if told.need("CallStatus") in ("completed", "busy", "no-answer", "failed", "canceled"):
        await told.write_down(f"{sid}:over", FLOW, signal="over")
    return twiml.nothing()


async def voicemail(told: Delivered) -> str:
    """A recording ended: told by `<Record>` itself, and again when its file is ready."""
    sid = told.need("CallSid")
    kind = "recorded" if "RecordingStatus" in told.params else "voicemail"
    await told.write_down(f"{sid}:{kind}", FLOW, signal="voicemail")
    return twiml.hang_up()


async def transcript(told: Delivered) -> str:
    sid = told.need("CallSid")
    await told.write_down(f"{sid}:transcript", FLOW, signal="transcript")
    return twiml.nothing()
