"""A call is missed, and the caller has one text, or one recorded reason why not."""

import itertools
from pathlib import Path

import pytest
from sqlmodel import Session, select

from receptionist import engine
from receptionist.domain import contact
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


async def test_two_calls_at_the_same_moment_are_texted_once(desk_open: FrontDesk) -> None:
    for sid in ("CA4", "CA5"):
        ended = {"CallSid": sid, "From": BOB, "To": desk_open.number, "signal": "dialled"}
        await engine.accept(f"{sid}:dialled", "missed_call.signal", ended, business="bright-smiles")

    assert sorted(str(call.text) for call in await decided(desk_open, 2)) == ["cooldown", "sent"]
    assert len(desk_open.network.texts_to(BOB)) == 1


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
