"""Texts on the network: how one arrives at the app, and what becomes of one that the app sends."""

from typing import TYPE_CHECKING

from receptionist.adapters.stand_ins.phone_network.state import (
    HELP_WORDS,
    START_WORDS,
    STOP_WORDS,
    TOLL_FREE_STOP_WORDS,
    PhoneText,
    now,
)
from receptionist.domain.number import is_toll_free

if TYPE_CHECKING:
    from receptionist.adapters.stand_ins.phone_network.network import PhoneNetwork

_ANSWERS = {
    "stop": "You have successfully been unsubscribed. You will not receive any more messages from this number. "
    "Reply START to resubscribe.",
    "start": "You have successfully been re-subscribed to messages from this number.",
    "help": "Reply STOP to unsubscribe. Msg&Data Rates May Apply.",
}


async def arrive(
    network: "PhoneNetwork", sender: str, to: str, body: str, *, media: int = 0, opt_out_type: str = ""
) -> str:
    """A text from a phone: the carrier answers its keywords, and the app is told in any case."""
    state = network.state
    sid = state.new_sid("SM")
    state.texts.append(PhoneText(sid, sender, to, body, "received", now(), "inbound"))
    network.tell("text", text=state.texts[-1].shown())
    _carrier(network, sender, to, body)
    fields = {
        "MessageSid": sid,
        "SmsSid": sid,
        "From": sender,
        "To": to,
        "Body": body,
        "NumMedia": str(media),
        "NumSegments": "1",
        "SmsStatus": "received",
    }
    if media:
        fields |= {"MediaUrl0": f"{network.url}/media/{sid}", "MediaContentType0": "image/jpeg"}
    if opt_out_type:
        fields["OptOutType"] = opt_out_type
    await network.posting.post(state.numbers[to].sms_url, fields)
    return sid


def _carrier(network: "PhoneNetwork", sender: str, to: str, body: str) -> None:
    word = body.strip().casefold()
    stops = TOLL_FREE_STOP_WORDS if is_toll_free(to) else STOP_WORDS
    kind = "stop" if word in stops else "start" if word in START_WORDS else "help" if word in HELP_WORDS else ""
    pair = (to, sender)
    if kind == "stop":
        network.state.opted_out.add(pair)
    elif kind == "start" and pair not in network.state.opted_out:
        return
    elif kind == "start":
        network.state.opted_out.discard(pair)
    if kind:
        sid = network.state.new_sid("SM")
        answer = PhoneText(sid, to, sender, _ANSWERS[kind], "delivered", now(), "outbound-reply", by_carrier=True)
        network.state.texts.append(answer)
        network.tell("text", text=answer.shown())


async def deliver(network: "PhoneNetwork", text: PhoneText) -> None:
    """Takes a text that the app sent through its statuses; each but the first is told to its callback."""
    code = network.faults.codes.get(text.to)
    for status in ("sent", "undelivered" if code else "delivered"):
        await network.wait(0.4)
        text.status = status
        text.error_code = code if status == "undelivered" else None
        network.tell("status", text=text.shown())
        if text.callback:
            fields = {"MessageSid": text.sid, "MessageStatus": status, "From": text.sender, "To": text.to}
            if text.error_code:
                fields["ErrorCode"] = str(text.error_code)
            await network.posting.post(text.callback, fields)
