"""A process dies after our commit and before the engine notes the step: the step runs again, and nothing is lost."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlmodel import Session

from receptionist import engine
from receptionist.agent.thread import Draft, Thought
from receptionist.domain.text import Text
from receptionist.engine import Delivery, clock
from receptionist.flows import answer, incoming_text, missed_call, outgoing_text, text_fate
from tests.front_desk import ALICE, FrontDesk, opened, until


def accepted(session: Session, key: str, payload: dict[str, str]) -> Delivery:
    """A delivery that was accepted, and that nobody has taken up yet."""
    at = engine.now()
    row = Delivery(key=key, flow=incoming_text.HEAR, business="bright-smiles", payload=payload, received=at)
    session.add(row)
    session.flush()
    return row


async def told(desk: FrontDesk, key: str, **payload: str) -> int:
    """A delivery that no dispatcher takes up; its id."""

    def write(session: Session) -> int:
        row = accepted(session, key, payload)
        row.submitted = engine.now()
        assert row.id is not None
        return row.id

    return await desk.write(write)


def patient(facts: str) -> str:
    """The owner's facts with a minute for a burst."""
    return facts.replace("bundle_seconds = 0", "bundle_seconds = 60")


async def heard(desk: FrontDesk, sid: str, body: str) -> int:
    """A text of Alice that is written down, and whose turn is not due yet; its id."""
    delivery = await told(desk, sid, From=ALICE, To=desk.number, MessageSid=sid, Body=body)
    await desk.write(lambda session: incoming_text.hear(session, delivery))
    return next(row.id or 0 for row in await desk.rows(Text) if row.provider_sid == sid)


async def test_a_process_that_stood_still_does_not_send_what_a_peer_has_settled(desk_open: FrontDesk) -> None:
    call = {"CallSid": "CA1", "From": ALICE, "To": desk_open.number, "CallStatus": "completed"}
    delivery = await told(desk_open, "CA1:over", **call, signal="over")
    conversation_id = await desk_open.write(lambda session: missed_call._take_signal(session, delivery, engine.now()))
    assert conversation_id is not None
    claimed = await desk_open.write(lambda session: outgoing_text._claim(session, conversation_id, engine.now()))
    assert claimed is not None
    await text_fate.look_up(claimed.text_id, claimed.attempt)
    await desk_open.hear(1)

    await outgoing_text._hand_over(replace(claimed, since=claimed.since - 60))

    assert len(await desk_open.hear(1)) == 1


async def test_a_burst_is_not_answered_before_its_accepted_texts_are_written_down(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "Hello")
        clock.shift(timedelta(minutes=2))
        text = {"From": ALICE, "MessageSid": "SM2", "Body": "Can I park?"}

        def take_beside_an_accepted_one(session: Session) -> dict[str, Any] | None:
            accepted(session, "SM2", text)
            return answer._take(session, first, engine.now())

        assert await desk.write(take_beside_an_accepted_one) is None

        async def written_down() -> bool:
            return any(row.provider_sid == "SM2" for row in await desk.rows(Text))

        await until(written_down, "the second text is written down")
        second = next(row.id or 0 for row in await desk.rows(Text) if row.provider_sid == "SM2")
        clock.shift(timedelta(minutes=2))
        taken = await answer.take(second)
        assert taken is not None
        assert {row.turn for row in await desk.rows(Text)} == {taken["key"]}


async def test_a_reply_in_the_outbox_stays_the_answer_though_a_newer_text_came(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "where can I park?")
        clock.shift(timedelta(minutes=2))
        taken = await answer.take(first)
        assert taken is not None
        draft = Draft("There is free parking behind the building.", Thought())
        await answer.write(taken, draft)
        await heard(desk, "SM2", "and how can I pay?")

        await answer.write(taken, draft)

        assert len(await desk.hear(1)) == 1
        rows = [row for row in await desk.rows(Text) if row.direction == "in"]
        assert [(row.answered is not None, row.turn) for row in rows] == [(True, taken["key"]), (False, None)]


async def test_a_process_that_stood_still_does_not_answer_what_a_later_turn_has_answered(tmp_path: Path) -> None:
    """Three workers, one frozen: its peer let the burst go for a newer text, and the thawed one answered it as well."""

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "Hello")
        clock.shift(timedelta(minutes=2))
        frozen = await answer.take(first)
        second = await heard(desk, "SM2", "where can I park?")
        assert frozen is not None
        await answer.write(frozen, Draft("", Thought(), superseded=True))
        clock.shift(timedelta(minutes=2))
        later = await answer.take(second)
        assert later is not None
        await answer.write(later, Draft("There is free parking behind the building.", Thought()))

        await answer.write(frozen, Draft("Hello! How can I help?", Thought()))

        assert [one.body for one in await desk.hear(1)] == ["There is free parking behind the building."]
        assert [row.body for row in await desk.rows(Text) if row.direction == "out"] == [
            "There is free parking behind the building."
        ]
