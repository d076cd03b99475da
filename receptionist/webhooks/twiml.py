"""What we answer to the phone provider, in its own markup."""

from collections.abc import Sequence
from functools import cache

from twilio.twiml.messaging_response import MessagingResponse
from twilio.twiml.voice_response import Dial, Gather, VoiceResponse

LONGEST_VOICEMAIL = 115
"""Seconds. A recording of 120 or more is not transcribed (Twilio, error 13617)."""
SCREEN_SECONDS = 6


@cache
def nothing() -> str:
    """Nothing to do: what was going on goes on."""
    return str(VoiceResponse())


@cache
def no_reply() -> str:
    """A text gets its answer through the API, when it is thought up."""
    return str(MessagingResponse())


def ring(numbers: Sequence[str], *, seconds: int, ended: str, screen: str) -> str:
    """Rings these phones at once; the caller hears real ringing, since `<Dial>` comes first."""
    dial = Dial(answer_on_bridge=True, timeout=seconds, action=ended)
    for number in numbers:
        dial.number(number, url=screen)
    response = VoiceResponse()
    response.append(dial)
    return str(response)


def ask_to_press_1(sentence: str, action: str) -> str:
    """Whoever picked up presses 1; a voicemail cannot, and this leg is hung up."""
    gather = Gather(num_digits=1, timeout=SCREEN_SECONDS, action=action)
    gather.say(sentence)
    response = VoiceResponse()
    response.append(gather)
    response.hangup()
    return str(response)


def hang_up() -> str:
    response = VoiceResponse()
    response.hangup()
    return str(response)


def say_and_hang_up(sentence: str) -> str:
    response = VoiceResponse()
    response.say(sentence)
    response.hangup()
    return str(response)


def take_voicemail(sentence: str, *, ended: str, recorded: str, transcribed: str) -> str:
    """Greets and records; `recorded` is told when the recording can be fetched."""
    response = VoiceResponse()
    response.say(sentence)
    response.record(
        action=ended,
        max_length=LONGEST_VOICEMAIL,
        play_beep=True,
        transcribe=True,
        transcribe_callback=transcribed,
        recording_status_callback=recorded,
    )
    response.hangup()
    return str(response)
