"""Calls on the network: runs the app's TwiML while the business's phones and the caller do what people do."""

from typing import TYPE_CHECKING, Literal
from urllib.parse import urljoin
from xml.etree import ElementTree

from receptionist.adapters.stand_ins.phone_network.state import PhoneCall

if TYPE_CHECKING:
    from receptionist.adapters.stand_ins.phone_network.network import PhoneNetwork

OwnerDoes = Literal["lets_it_ring", "answers", "answers_and_ignores", "voicemail_answers", "busy"]
CallerDoes = Literal["hangs_up", "hangs_up_early", "leaves_a_voicemail"]


def _parsed(document: str) -> ElementTree.Element:
    return ElementTree.fromstring(document)  # noqa: S314 - our own app wrote it


class Line:
    """One call while it runs: the fields that go with each webhook, and what each side does."""

    def __init__(
        self, network: "PhoneNetwork", call: PhoneCall, owner: OwnerDoes, caller: CallerDoes, voicemail: str
    ) -> None:
        self.network, self.call = network, call
        self.owner, self.caller, self.voicemail = owner, caller, voicemail
        self.seconds = 0.0

    def fields(self, **more: str) -> dict[str, str]:
        return {
            "CallSid": self.call.sid,
            "From": self.call.sender,
            "To": self.call.to,
            "Direction": "inbound",
            "CallStatus": self.call.status,
            **more,
        }

    async def pass_time(self, seconds: float) -> None:
        self.seconds += seconds
        await self.network.wait(seconds)

    async def follow(self, url: str, **more: str) -> None:
        """Fetches a document and runs it; a verb with an action goes on with the document behind it."""
        document = await self.network.posting.post(url, self.fields(**more))
        verbs = list(_parsed(document)) if document else []
        for verb in verbs:
            if self.call.ended:
                return
            match verb.tag:
                case "Say":
                    self.call.heard.append(verb.text or "")
                    self.network.tell("call", call=self.call.shown())
                    await self.pass_time(2)
                case "Dial":
                    return await self._dial(verb, url)
                case "Record":
                    return await self._record(verb, url)
                case "Reject" | "Hangup":
                    return
                case _:
                    pass

    async def _dial(self, verb: ElementTree.Element, url: str) -> None:
        if self.caller == "hangs_up_early":
            await self.pass_time(5)
            self.call.status = "completed"
            self.call.ended = True
            return
        status = await self._ring(verb, url)
        self.call.status = "in-progress"
        if (action := verb.get("action")) is not None:
            bridged = "true" if self.call.answered_by_person else "false"
            await self.follow(urljoin(url, action), DialCallStatus=status, DialBridged=bridged, DialCallDuration="20")

    async def _ring(self, verb: ElementTree.Element, url: str) -> str:
        timeout = float(verb.get("timeout", "30"))
        await self.pass_time(2 if self.owner == "busy" else timeout if self.owner == "lets_it_ring" else 6)
        if self.owner in ("lets_it_ring", "busy"):
            return "no-answer" if self.owner == "lets_it_ring" else "busy"
        for number in verb.findall("Number"):
            if (screen := number.get("url")) is not None:
                await self._screen(urljoin(url, screen), number.text or "")
                break
        else:
            self.call.answered_by_person = self.owner == "answers"
        if self.call.answered_by_person:
            self.network.tell("call", call=self.call.shown())
            await self.pass_time(20)
        return "completed"

    async def _screen(self, url: str, number: str) -> None:
        """The leg to a person's phone: only somebody who presses 1 is connected."""
        leg = {
            "CallSid": self.network.state.new_sid("CA"),
            "ParentCallSid": self.call.sid,
            "From": self.call.sender,
            "To": number,
            "Direction": "outbound-dial",
            "CallStatus": "in-progress",
        }
        document = await self.network.posting.post(url, leg)
        gather = _parsed(document).find("Gather") if document else None
        if gather is None or self.owner != "answers":
            return
        answer = await self.network.posting.post(urljoin(url, gather.get("action", "")), {**leg, "Digits": "1"})
        self.call.answered_by_person = "Hangup" not in answer

    async def _record(self, verb: ElementTree.Element, url: str) -> None:
        """A voicemail: the recording, its callback when it can be fetched, and its transcript some time later."""
        if self.caller != "leaves_a_voicemail":
            await self.pass_time(1)
            return
        await self.pass_time(8)
        sid = self.network.state.new_sid("RE")
        self.call.recording = self.voicemail
        recording = {
            "RecordingSid": sid,
            "RecordingUrl": f"{self.network.url}/recordings/{sid}",
            "RecordingDuration": "8",
        }
        if action := verb.get("action"):
            await self.network.posting.post(urljoin(url, action), self.fields(**recording))
        if callback := verb.get("recordingStatusCallback"):
            done = self.fields(**recording, RecordingStatus="completed")
            await self.network.posting.post(urljoin(url, callback), done)
        if verb.get("transcribe") == "true" and (callback := verb.get("transcribeCallback")):
            words = {"TranscriptionText": self.voicemail, "TranscriptionStatus": "completed"}
            self.network.in_background(self._transcribe(urljoin(url, callback), self.fields(**recording, **words)))

    async def _transcribe(self, url: str, fields: dict[str, str]) -> None:
        await self.network.wait(6)
        await self.network.posting.post(url, fields)


async def place(
    network: "PhoneNetwork", sender: str, to: str, *, owner: OwnerDoes, caller: CallerDoes, voicemail: str
) -> PhoneCall:
    """A call from its first ring to the status callback at its end."""
    number = network.state.numbers[to]
    call = PhoneCall(network.state.new_sid("CA"), sender, to)
    network.state.calls[call.sid] = call
    network.tell("call", call=call.shown())
    line = Line(network, call, owner, caller, voicemail)
    await line.follow(number.voice_url)
    call.ended, call.status = True, "completed"
    network.tell("call", call=call.shown(), over=True)
    await network.posting.post(number.voice_status_url, line.fields(CallDuration=str(round(line.seconds))))
    return call
