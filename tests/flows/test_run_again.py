"""A process dies after our commit and before the engine notes the step: the step runs again, and nothing is lost."""

from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session

from receptionist import engine
from receptionist.agent.thread import Draft, Thought
from receptionist.domain.text import Text
from receptionist.engine import Delivery, clock
from receptionist.flows import answer, incoming_text, missed_call, outgoing_text, text_fate
from tests.front_desk import ALICE, FrontDesk, opened


async def told(desk: FrontDesk, key: str, flow: str = "none", **payload: str) -> int:
    """A delivery that no dispatcher takes up, as if the worker that did had died with it; its id."""

    def write(session: Session) -> int:
        at = engine.now()
        row = Delivery(key=key, flow=flow, business="bright-smiles", payload=payload, received=at, submitted=at)
        session.add(row)
        session.flush()
        assert row.id is not None
        return row.id

    return await desk.write(write)


async def heard(desk: FrontDesk, sid: str, body: str) -> int:
    """A text of Alice that is written down, and whose turn is not due yet; its id."""
    delivery = await told(desk, sid, From=ALICE, To=desk.number, MessageSid=sid, Body=body)
    await incoming_text.write_down(delivery)
    return next(row.id or 0 for row in await desk.rows(Text) if row.provider_sid == sid)


async def test_the_first_text_leaves_though_its_step_ran_before(desk_open: FrontDesk) -> None:
    call: dict[str, Any] = {"CallSid": "CA1", "From": ALICE, "To": desk_open.number, "CallStatus": "completed"}
    delivery = await told(desk_open, "CA1:over", **call, signal="over")

    before, again = await missed_call.take_signal(delivery), await missed_call.take_signal(delivery)

    assert before is not None
    assert again == before


async def test_help_is_sent_though_its_step_ran_before(desk_open: FrontDesk) -> None:
    delivery = await told(desk_open, "SM1", From=ALICE, To=desk_open.number, MessageSid="SM1", Body="help")

    before, again = await incoming_text.write_down(delivery), await incoming_text.write_down(delivery)

    assert before is not None
    assert again == before


async def test_a_process_that_stood_still_does_not_send_what_a_peer_has_settled(desk_open: FrontDesk) -> None:
    call = {"CallSid": "CA1", "From": ALICE, "To": desk_open.number, "CallStatus": "completed"}
    conversation_id = await missed_call.take_signal(await told(desk_open, "CA1:over", **call, signal="over"))
    assert conversation_id is not None
    claimed = await desk_open.write(lambda session: outgoing_text._claim(session, conversation_id, engine.now()))
    assert claimed is not None
    await text_fate.look_up(*claimed)
    await desk_open.hear(1)

    await outgoing_text._hand_over(*claimed)

    assert len(await desk_open.hear(1)) == 1


async def test_a_burst_is_not_answered_before_its_accepted_texts_are_written_down(tmp_path: Path) -> None:
    def patient(facts: str) -> str:
        return facts.replace("bundle_seconds = 0", "bundle_seconds = 60")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "Hello")
        clock.shift(timedelta(minutes=2))
        accepted = await told(desk, "SM2", flow="incoming_text.hear", From=ALICE, MessageSid="SM2", Body="Can I park?")

        assert await answer.take(first) is None

        await incoming_text.write_down(accepted)
        second = next(row.id or 0 for row in await desk.rows(Text) if row.provider_sid == "SM2")
        clock.shift(timedelta(minutes=2))
        taken = await answer.take(second)
        assert taken is not None
        assert {row.turn for row in await desk.rows(Text)} == {taken["key"]}


async def test_a_reply_in_the_outbox_stays_the_answer_though_a_newer_text_came(tmp_path: Path) -> None:
    def patient(facts: str) -> str:
        return facts.replace("bundle_seconds = 0", "bundle_seconds = 60")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "where can I park?")
        clock.shift(timedelta(minutes=2))
        taken = await answer.take(first)
        assert taken is not None
        draft = Draft("There is free parking behind the building.", Thought())
        assert await answer.write(taken, draft)
        await heard(desk, "SM2", "and how can I pay?")

        assert await answer.write(taken, draft)

        rows = [row for row in await desk.rows(Text) if row.direction == "in"]
        assert [(row.answered is not None, row.turn) for row in rows] == [(True, taken["key"]), (False, None)]
