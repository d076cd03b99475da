"""A text leaves once, whatever the provider does."""

from pathlib import Path

import pytest

from receptionist import engine
from receptionist.domain.call import Call
from receptionist.domain.text import Text
from tests.front_desk import ALICE, FrontDesk, opened, until


async def out(desk: FrontDesk) -> list[Text]:
    return [row for row in await desk.rows(Text) if row.direction == "out"]


async def settled(desk: FrontDesk, *statuses: str) -> None:
    async def are() -> bool:
        rows = await out(desk)
        return bool(rows) and all(row.status in statuses for row in rows)

    await until(are, f"texts are {statuses}")


async def test_a_429_is_waited_out_and_sent_once(desk_open: FrontDesk) -> None:
    desk_open.network.faults.create.extend(["429", "429"])

    await desk_open.network.call(ALICE, desk_open.number)

    assert len(await desk_open.hear(1)) == 1


async def test_a_provider_that_goes_on_asking_to_slow_down_is_left_alone_for_a_while(desk_open: FrontDesk) -> None:
    desk_open.network.faults.create.extend(["429"] * 3)

    await desk_open.network.call(ALICE, desk_open.number)
    await until(lambda: not desk_open.network.faults.create, "three tries")

    async def at_rest() -> bool:
        return (await engine.health()).running == 0

    await until(at_rest, "nothing is under way")
    asked = desk_open.network.state.requests_to_send
    await engine.move(1)

    assert len(await desk_open.hear(1)) == 1
    assert asked == 3


@pytest.mark.parametrize("fault", ["accept_then_503"])
async def test_a_text_that_was_taken_in_spite_of_an_error_is_not_sent_again(desk_open: FrontDesk, fault: str) -> None:
    desk_open.network.faults.create.append(fault)

    await desk_open.network.call(ALICE, desk_open.number)

    await desk_open.hear(1)
    await settled(desk_open, "sent", "delivered")
    await engine.move(1)
    assert desk_open.network.state.requests_to_send == 1


async def test_a_text_that_was_not_taken_is_looked_up_and_sent_again(desk_open: FrontDesk) -> None:
    desk_open.network.faults.create.append("503")

    await desk_open.network.call(ALICE, desk_open.number)
    await settled(desk_open, "uncertain")
    await engine.move(1)

    assert len(await desk_open.hear(1)) == 1
    assert desk_open.network.state.requests_to_send == 2


async def test_what_waits_behind_an_unknown_fate_leaves_in_its_order(desk_open: FrontDesk) -> None:
    desk_open.network.faults.create.append("503")
    await desk_open.network.call(ALICE, desk_open.number)
    await settled(desk_open, "uncertain")

    await desk_open.network.text(ALICE, desk_open.number, "where can I park?")

    async def one_waits() -> bool:
        return sorted(row.status for row in await out(desk_open)) == ["uncertain", "waiting"]

    await until(one_waits, "the answer waits")
    await engine.move(1)
    texts = await desk_open.hear(2)
    assert ["missed your call" in texts[0].body, "parking" in texts[1].body] == [True, True]


async def test_a_report_that_comes_late_moves_nothing_back(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)
    await settled(desk_open, "delivered")
    row = (await out(desk_open))[0]

    late = {"MessageSid": row.provider_sid, "MessageStatus": "sent"}
    await engine.accept("late", "text_fate.report", late, business="bright-smiles")

    async def is_taken() -> bool:
        found = await engine.health()
        return found.queued == 0 and found.running == 0

    await until(is_taken, "the report is taken")
    assert [row.status for row in await out(desk_open)] == ["delivered"]
    assert [call.text for call in await desk_open.rows(Call)] == ["sent"]


async def test_a_text_is_not_taken_for_an_earlier_one_with_the_same_words(tmp_path: Path) -> None:
    # On real time: the provider's list is searched by the provider's own clock.
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as desk:
        await desk.say("where can I park?")
        await desk.say("how can I pay?")
        desk.network.faults.create.append("503")
        await desk.network.text(ALICE, desk.number, "where can I park?")

        async def one_is_uncertain() -> bool:
            return "uncertain" in [row.status for row in await out(desk)]

        await until(one_is_uncertain, "a fate is unknown")
        await engine.move(1)

        texts = await desk.hear(3)
        assert texts[2].body == texts[0].body
        await settled(desk, "delivered")
