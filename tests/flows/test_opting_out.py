"""Whoever wants no texts gets none; who wants them again says so."""

from pathlib import Path

import pytest

from receptionist.domain.appointment import Appointment
from receptionist.domain.contact import Contact
from receptionist.domain.task import Task
from tests.front_desk import ALICE, FrontDesk, opened, until


async def contacts(desk: FrontDesk) -> list[Contact]:
    async def one_is_there() -> bool:
        return bool(await desk.rows(Contact))

    await until(one_is_there, "the caller is known")
    return await desk.rows(Contact)


async def is_out(desk: FrontDesk) -> bool:
    return any(row.opted_out for row in await desk.rows(Contact))


async def test_after_a_carrier_s_keyword_we_send_nothing(desk_open: FrontDesk) -> None:
    await desk_open.network.text(ALICE, desk_open.number, "STOP")

    await until(lambda: is_out(desk_open), "opted out")
    await desk_open.network.call(ALICE, desk_open.number)
    assert desk_open.network.texts_to(ALICE) == []


async def test_free_words_opt_out_and_are_confirmed_once(desk_open: FrontDesk) -> None:
    told = await desk_open.say("please stop texting me")

    await until(lambda: is_out(desk_open), "opted out")
    await desk_open.network.text(ALICE, desk_open.number, "I said stop texting me!")
    assert "won't get any more texts" in told
    assert len(desk_open.network.texts_to(ALICE)) == 1


@pytest.mark.parametrize(
    "said",
    ["stop texting me, the house smells like gas", "leave me alone, i just want to die", "no more texts. he has a gun"],
)
async def test_free_words_of_somebody_in_danger_are_answered_with_whom_to_call(desk_open: FrontDesk, said: str) -> None:
    told = await desk_open.say(said)

    assert "911" in told or "988" in told
    assert "check_opt_out" in [task.kind for task in await desk_open.rows(Task)]
    assert not await is_out(desk_open)


async def test_free_words_beside_urgent_trouble_opt_out_and_tell_a_person(desk_open: FrontDesk) -> None:
    told = await desk_open.say("stop texting me, my tooth got knocked out")

    assert "won't get any more texts" in told
    assert await is_out(desk_open)
    assert [task.kind for task in await desk_open.rows(Task)] == ["check_opt_out"]


async def test_start_lifts_an_opt_out_by_keyword_only(desk_open: FrontDesk) -> None:
    await desk_open.say("please stop texting me")

    await desk_open.network.text(ALICE, desk_open.number, "START")

    await until(lambda: is_out(desk_open), "opted out")
    assert [row.opted_out_by for row in await contacts(desk_open)] == ["words"]


async def test_start_after_stop_opens_the_thread_again(desk_open: FrontDesk) -> None:
    await desk_open.network.text(ALICE, desk_open.number, "STOP")
    await until(lambda: is_out(desk_open), "opted out")

    await desk_open.network.text(ALICE, desk_open.number, "START")

    async def is_in() -> bool:
        return not await is_out(desk_open)

    await until(is_in, "opted in")
    assert "parking" in await desk_open.say("where can I park?")


async def test_a_bare_cancel_keeps_the_appointment_and_tells_a_person(desk_open: FrontDesk) -> None:
    await desk_open.say("a cleaning tomorrow afternoon please")
    await desk_open.say("1")

    await desk_open.network.text(ALICE, desk_open.number, "Cancel")

    await until(lambda: is_out(desk_open), "opted out")
    assert [row.status for row in await desk_open.rows(Appointment)] == ["booked"]
    assert [task.kind for task in await desk_open.rows(Task)] == ["check_opt_out"]
    assert len(desk_open.network.texts_to(ALICE)) == 2


async def test_on_a_toll_free_number_the_confirmation_says_that_the_appointment_stands(tmp_path: Path) -> None:
    def toll_free(facts: str) -> str:
        return facts.replace("+13125550100", "+18885550100")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=toll_free) as desk:
        await desk.at(10, weekday=1)
        await desk.say("a cleaning tomorrow afternoon please")
        await desk.say("1")

        told = await desk.say("CANCEL")
        await desk.network.text("+13125550143", desk.number, "STOP")

        async def both_are_out() -> bool:
            return sum(row.opted_out for row in await desk.rows(Contact)) == 2

        await until(both_are_out, "both opted out")
        assert "won't get any more texts" in told
        assert "still stands" in told
        assert desk.network.texts_to("+13125550143") == []


async def test_help_is_answered_once_and_not_when_the_carrier_has(desk_open: FrontDesk) -> None:
    told = await desk_open.say("HELP")
    await desk_open.network.text(ALICE, desk_open.number, "HELP", opt_out_type="HELP")

    assert "Text STOP" in told
    assert "parking" in await desk_open.say("where can I park?")
    assert len(desk_open.network.texts_to(ALICE)) == 2


@pytest.mark.parametrize("code", [21610])
async def test_a_refusal_because_of_an_opt_out_is_remembered(desk_open: FrontDesk, code: int) -> None:
    desk_open.network.faults.refusals[ALICE] = code

    await desk_open.network.call(ALICE, desk_open.number)

    await until(lambda: is_out(desk_open), "opted out")
