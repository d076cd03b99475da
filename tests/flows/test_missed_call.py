"""A call is missed, and the caller has one text, or one recorded reason why not."""

import itertools
from pathlib import Path

import pytest
from sqlmodel import Session, select

from receptionist import engine
from receptionist.domain import consent, contact
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from tests.front_desk import ALICE, BOB, FrontDesk, opened, until


async def decided(desk: FrontDesk, count: int = 1) -> list[Call]:
    """Waits until so many calls have their reason."""

    async def are() -> bool:
        calls = await desk.rows(Call)
        return len(calls) >= count and all(call.text is not None for call in calls)

    await until(are, f"{count} decided calls")
    return await desk.rows(Call)


async def test_a_caller_whom_nobody_answers_has_a_text(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)

    texts = await desk_open.hear(1)
    assert "Sorry we missed your call" in texts[0].body
    assert [call.text for call in await decided(desk_open)] == ["sent"]


async def test_a_person_who_presses_1_leaves_no_text(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number, owner="answers")

    calls = await decided(desk_open)
    assert [(call.outcome, call.text) for call in calls] == [("answered", "answered")]
    assert desk_open.network.texts_to(ALICE) == []


async def test_a_voicemail_that_picks_up_is_no_answer(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number, owner="voicemail_answers")

    assert len(await desk_open.hear(1)) == 1


async def test_every_delivery_told_twice_is_still_one_text(desk_open: FrontDesk) -> None:
    desk_open.network.faults.deliver_twice = True

    await desk_open.network.call(ALICE, desk_open.number, caller="leaves_a_voicemail", voicemail="Please call me back.")

    await decided(desk_open)
    assert len(desk_open.network.texts_to(ALICE)) == 1


@pytest.mark.parametrize("order", list(itertools.permutations(["came_in", "dialled", "over"])))
async def test_the_signals_of_a_call_may_come_in_any_order(desk_open: FrontDesk, order: tuple[str, ...]) -> None:
    fields = {"CallSid": "CA1", "From": ALICE, "To": desk_open.number, "CallStatus": "completed", "CallDuration": "30"}

    for signal in order:
        payload = {**fields, "signal": signal}
        await engine.accept(f"CA1:{signal}", "missed_call.signal", payload, business="bright-smiles")

    await decided(desk_open)
    assert len(desk_open.network.texts_to(ALICE)) == 1


async def test_a_second_call_within_the_hour_gets_no_second_text(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)

    await desk_open.network.call(ALICE, desk_open.number)

    assert [call.text for call in await decided(desk_open, 2)] == ["sent", "cooldown"]
    assert [thread.priority for thread in await desk_open.rows(Conversation)] == [1]


async def test_after_the_hour_a_call_is_texted_again(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)
    await engine.move(61)

    await desk_open.network.call(ALICE, desk_open.number)

    assert len(await desk_open.hear(2)) == 2


async def test_a_withheld_number_becomes_a_task(desk_open: FrontDesk) -> None:
    await desk_open.network.call("anonymous", desk_open.number)

    assert [call.text for call in await decided(desk_open)] == ["withheld"]
    assert [task.kind for task in await desk_open.rows(Task)] == ["call_back"]


@pytest.mark.parametrize(
    ("caller", "reason"),
    [
        ("+13125550111", "staff"),
        ("+13125550199", "own_number"),
        ("+18005550123", "not_textable"),
        ("12345", "not_textable"),
    ],
)
async def test_nobody_is_texted_who_must_not_be(desk_open: FrontDesk, caller: str, reason: str) -> None:
    await desk_open.network.call(caller, desk_open.number)

    assert [call.text for call in await decided(desk_open)] == [reason]
    assert desk_open.network.state.requests_to_send == 0


async def test_a_number_that_the_provider_refuses_for_good_is_called_back(desk_open: FrontDesk) -> None:
    desk_open.network.faults.refusals[ALICE] = 21614

    await desk_open.network.call(ALICE, desk_open.number)

    assert [call.text for call in await decided(desk_open)] == ["not_textable"]
    assert [task.kind for task in await desk_open.rows(Task)] == ["call_back"]


async def test_a_landline_that_shows_only_on_delivery_is_called_back(desk_open: FrontDesk) -> None:
    desk_open.network.faults.codes[ALICE] = 30006

    await desk_open.network.call(ALICE, desk_open.number)

    async def is_known() -> bool:
        return [call.text for call in await desk_open.rows(Call)] == ["not_textable"]

    await until(is_known, "the landline is known")


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


async def test_after_hours_the_text_says_when_somebody_is_there(desk_open: FrontDesk) -> None:
    await desk_open.at(22)

    await desk_open.network.call(ALICE, desk_open.number)

    assert "back at 8 AM tomorrow" in (await desk_open.hear(1))[0].body


async def test_a_call_whose_end_is_never_told_is_texted_all_the_same(desk_open: FrontDesk) -> None:
    payload = {"CallSid": "CA9", "From": ALICE, "To": desk_open.number, "signal": "came_in"}
    await engine.accept("CA9:came_in", "missed_call.signal", payload, business="bright-smiles")

    async def is_there() -> bool:
        return len(await desk_open.rows(Call)) == 1

    await until(is_there, "the call")

    await engine.move(5)

    assert len(await desk_open.hear(1)) == 1


async def test_a_forwarded_call_is_missed_by_being_there(tmp_path: Path) -> None:
    def forwarded(facts: str) -> str:
        return facts.replace('ring = ["+13125550111"]', "ring = []")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=forwarded) as desk:
        call = await desk.network.call(ALICE, desk.number)

        assert len(await desk.hear(1)) == 1
        assert "sending you a text message" in call.heard[0]


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


async def test_two_calls_at_the_same_moment_are_texted_once(desk_open: FrontDesk) -> None:
    for sid in ("CA4", "CA5"):
        ended = {"CallSid": sid, "From": BOB, "To": desk_open.number, "signal": "dialled"}
        await engine.accept(f"{sid}:dialled", "missed_call.signal", ended, business="bright-smiles")

    assert sorted(str(call.text) for call in await decided(desk_open, 2)) == ["cooldown", "sent"]
    assert len(desk_open.network.texts_to(BOB)) == 1


async def test_a_day_s_limit_of_texts_ends_in_one_task(tmp_path: Path) -> None:
    def limited(facts: str) -> str:
        return facts.replace("cooldown_minutes = 60", "cooldown_minutes = 60\ntexts_per_day = 1")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=limited) as desk:
        await desk.network.call(ALICE, desk.number)
        await desk.hear(1)
        await desk.network.call(BOB, desk.number)

        assert [call.text for call in await decided(desk, 2)] == ["sent", "budget"]
        assert [task.kind for task in await desk.rows(Task)] == ["budget"]


async def test_only_first_texts_count_for_the_day_s_limit(tmp_path: Path) -> None:
    def limited(facts: str) -> str:
        return facts.replace("cooldown_minutes = 60", "cooldown_minutes = 60\ntexts_per_day = 2")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=limited) as desk:
        await desk.network.call(ALICE, desk.number, caller="leaves_a_voicemail", voicemail="It is bleeding")
        await desk.hear(2)
        await desk.network.call(BOB, desk.number)

        assert [call.text for call in await decided(desk, 2)] == ["sent", "sent"]


async def test_an_existing_client_is_greeted_as_one(desk_open: FrontDesk) -> None:
    def known(session: Session) -> None:
        found = contact.meet(session, "bright-smiles", ALICE, engine.now(), name="Maria Lopez")
        found.client = True
        session.add(found)

    await desk_open.write(known)
    await desk_open.network.call(ALICE, desk_open.number)

    assert "Hi Maria Lopez" in (await desk_open.hear(1))[0].body
    kinds = await desk_open.read(lambda session: list(session.exec(select(Text.kind))))
    assert kinds == ["first"]
