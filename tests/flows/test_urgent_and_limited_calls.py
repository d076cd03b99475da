"""Calls that are decided otherwise than by their end alone: emergencies, pocket calls, the limit of a day."""

from pathlib import Path

import pytest
from sqlmodel import Session

from receptionist import engine
from receptionist.domain import consent, contact
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task
from tests.flows.test_missed_call import decided
from tests.front_desk import ALICE, BOB, FrontDesk, opened, until


async def test_an_emergency_on_the_voicemail_is_told_inside_the_cool_down(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)

    await desk_open.network.call(
        ALICE, desk_open.number, caller="leaves_a_voicemail", voicemail="My tooth is bleeding badly"
    )

    texts = await desk_open.hear(2)
    assert "911" in texts[1].body
    threads = await desk_open.rows(Conversation)
    assert [(thread.why, thread.priority) for thread in threads] == [("emergency", 2)]


async def test_a_call_inside_the_cool_down_is_sent_once_its_transcript_tells_of_an_emergency(
    desk_open: FrontDesk,
) -> None:
    fields = {"CallSid": "CA6", "From": ALICE, "To": desk_open.number}
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)
    await engine.accept("CA6:dialled", "missed_call.signal", {**fields, "signal": "dialled"}, business="bright-smiles")
    assert [call.text for call in await decided(desk_open, 2)] == ["sent", "cooldown"]

    said = {**fields, "signal": "transcript", "TranscriptionText": "It is bleeding"}
    await engine.accept("CA6:transcript", "missed_call.signal", said, business="bright-smiles")

    await desk_open.hear(2)

    async def both_are_sent() -> bool:
        return [call.text for call in await desk_open.rows(Call)] == ["sent", "sent"]

    await until(both_are_sent, "both calls are texted")


@pytest.mark.parametrize("caller", ["anonymous", ALICE])
async def test_an_emergency_of_a_caller_whom_no_text_may_reach_is_still_told_to_a_person(
    desk_open: FrontDesk, caller: str
) -> None:
    def opted_out(session: Session) -> None:
        found = contact.meet(session, "bright-smiles", ALICE, engine.now())
        consent.opt_out(session, found, "staff", "dana", engine.now())

    await desk_open.write(opted_out)

    await desk_open.network.call(
        caller, desk_open.number, caller="leaves_a_voicemail", voicemail="My tooth is bleeding badly"
    )

    async def is_told() -> bool:
        return any("bleeding badly" in task.note for task in await desk_open.rows(Task))

    await until(is_told, "a task about the emergency")
    assert desk_open.network.texts_to(ALICE) == []


async def test_a_call_given_up_at_once_is_a_pocket_call(desk_open: FrontDesk) -> None:
    fields = {"CallSid": "CA3", "From": ALICE, "To": desk_open.number}
    ended = {**fields, "signal": "over", "CallStatus": "completed", "CallDuration": "1"}
    await engine.accept("CA3:came_in", "missed_call.signal", {**fields, "signal": "came_in"}, business="bright-smiles")

    await engine.accept("CA3:over", "missed_call.signal", ended, business="bright-smiles")

    assert [call.text for call in await decided(desk_open)] == ["pocket_call"]


async def test_a_line_that_told_the_caller_busy_is_no_pocket_call(desk_open: FrontDesk) -> None:
    ended = {"CallSid": "CA7", "From": ALICE, "To": desk_open.number, "CallStatus": "busy", "CallDuration": "0"}

    await engine.accept("CA7:over", "missed_call.signal", {**ended, "signal": "over"}, business="bright-smiles")

    assert [call.text for call in await decided(desk_open)] == ["sent"]


async def test_a_call_that_rang_long_and_was_never_connected_is_no_pocket_call(desk_open: FrontDesk) -> None:
    fields = {"CallSid": "CA8", "From": ALICE, "To": desk_open.number}
    await engine.accept("CA8:came_in", "missed_call.signal", {**fields, "signal": "came_in"}, business="bright-smiles")

    async def rings() -> bool:
        return [call.outcome for call in await desk_open.rows(Call)] == ["ringing"]

    await until(rings, "the call rings")
    await engine.move(1)
    ended = {**fields, "signal": "over", "CallStatus": "no-answer", "CallDuration": "0"}
    await engine.accept("CA8:over", "missed_call.signal", ended, business="bright-smiles")

    assert [call.text for call in await decided(desk_open)] == ["sent"]


async def test_a_day_s_limit_of_texts_ends_in_one_task(tmp_path: Path) -> None:
    def limited(facts: str) -> str:
        return facts.replace("cooldown_minutes = 60", "cooldown_minutes = 60\ntexts_per_day = 1")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=limited) as desk:
        await desk.at(10, weekday=1)
        await desk.network.call(ALICE, desk.number)
        await desk.hear(1)
        await desk.network.call(BOB, desk.number)

        assert [call.text for call in await decided(desk, 2)] == ["sent", "budget"]
        assert [task.kind for task in await desk.rows(Task)] == ["budget"]


async def test_only_first_texts_count_for_the_day_s_limit(tmp_path: Path) -> None:
    def limited(facts: str) -> str:
        return facts.replace("cooldown_minutes = 60", "cooldown_minutes = 60\ntexts_per_day = 2")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=limited) as desk:
        await desk.at(10, weekday=1)
        await desk.network.call(ALICE, desk.number, caller="leaves_a_voicemail", voicemail="It is bleeding")
        await desk.hear(2)
        await desk.network.call(BOB, desk.number)

        assert [call.text for call in await decided(desk, 2)] == ["sent", "sent"]
