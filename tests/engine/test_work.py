"""What flows may count on, on SQLite and on PostgreSQL."""

import asyncio
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col, select

from receptionist import engine
from receptionist.engine import Delivery, live
from receptionist.errors import ProviderProblem
from tests.engine import flows
from tests.engine.conftest import until


@pytest.fixture(autouse=True)
def forget() -> None:
    flows.forget()


async def test_submitted_work_runs(running: engine.Database) -> None:
    await running.write(lambda session: engine.submit(session, flows.note, "hello", id="a"))
    await until(lambda: flows.done == ["hello"])


async def test_the_same_id_again_does_nothing(running: engine.Database) -> None:
    await running.write(lambda session: engine.submit(session, flows.note, "first", id="a"))
    await running.write(lambda session: engine.submit(session, "test_note", "second", id="a"))
    await running.write(lambda session: engine.submit(session, flows.note, "laned", id="b", lane="x"))
    await running.write(lambda session: engine.submit(session, flows.note, "laned again", id="b", lane="x"))
    await running.write(lambda session: engine.submit(session, flows.note, "last", id="z", lane="x"))
    await until(lambda: "last" in flows.done and "first" in flows.done)
    assert sorted(flows.done) == ["first", "laned", "last"]


async def test_work_of_a_transaction_that_failed_never_runs(running: engine.Database) -> None:
    def fail(session: Session) -> None:
        engine.submit(session, flows.note, "never", id="a")
        engine.submit(session, flows.note, "never in a lane", id="b", lane="x")
        raise RuntimeError("no commit")

    with pytest.raises(RuntimeError):
        await running.write(fail)
    await running.write(lambda session: engine.submit(session, flows.note, "later", id="c"))
    await running.write(lambda session: engine.submit(session, flows.note, "later", id="d", lane="x"))
    await until(lambda: len(flows.done) == 2)
    assert flows.done == ["later", "later"]


async def test_a_lane_goes_one_at_a_time_and_in_order(running: engine.Database) -> None:
    def burst(session: Session) -> None:
        for number in range(1, 6):
            for lane in ("ann", "bob"):
                # Ids in no order: the provider's are random.
                engine.submit(
                    session, flows.in_lane, lane, number, id=f"{lane}{(number * 7) % 11}", lane=lane, order=number
                )

    await running.write(burst)
    await until(lambda: len(flows.done) == 10)
    assert flows.most_at_once == 1
    for lane in ("ann", "bob"):
        assert [number for name, number in flows.done if name == lane] == [1, 2, 3, 4, 5]


async def test_delayed_work_comes_when_the_clock_is_moved(running: engine.Database) -> None:
    before = engine.now()
    await running.write(lambda session: engine.submit(session, flows.note, "reminder", id="r", after=timedelta(days=3)))
    await running.write(lambda session: engine.submit(session, flows.note, "later", id="l", after=timedelta(days=9)))
    await engine.move(3 * 24 * 60)
    assert engine.now() - before >= timedelta(days=3)
    await until(lambda: "reminder" in flows.done)
    assert "later" not in flows.done


async def test_moving_the_clock_runs_what_goes_by_the_clock(running: engine.Database) -> None:
    await engine.move(1)
    await until(lambda: flows.done == ["nightly"])


async def test_waiting_work_can_be_hastened_and_dropped(running: engine.Database) -> None:
    def wait(session: Session) -> None:
        for id in ("soon", "never"):
            engine.submit(session, flows.note, id, id=id, after=3600)

    await running.write(wait)
    await engine.cancel("never")
    await engine.hasten("never", engine.now())
    await engine.hasten("soon", engine.now())
    await until(lambda: flows.done == ["soon"])


async def test_a_passing_fault_is_tried_again(running: engine.Database) -> None:
    flows.faults.append(ProviderProblem("busy", temporary=True))
    await running.write(lambda session: engine.submit(session, flows.faulty, 4, id="f", lane="x"))
    await until(lambda: flows.begun["fault"] == 1)
    await engine.move(10)
    await until(lambda: 8 in flows.done)
    assert flows.begun == {"fault": 2, "act": 1}


async def test_poison_ends_in_a_dead_letter_and_is_told(running: engine.Database) -> None:
    await running.write(lambda session: engine.submit(session, flows.poison, 7, id="p"))
    await until(lambda: flows.begun["poison"] == 1)
    await engine.move(10)
    await until(lambda: any(what[0] == "buried" for what in flows.done if isinstance(what, tuple)))
    letter = await running.read(lambda session: session.exec(select(engine.DeadLetter)).one())
    assert (letter.workflow_id, letter.flow, letter.args, letter.attempts) == ("p", "test_poison", [7], 2)
    assert "ZeroDivisionError: poison 7" in letter.why
    assert ("buried", letter.id) in flows.done
    assert (await engine.health()).dead_letters == 1
    assert flows.begun["poison"] == 2


async def test_a_step_outside_of_a_flow_just_runs() -> None:
    assert await flows.act(3) == 6


async def test_a_delivery_starts_its_flow_once(running: engine.Database) -> None:
    assert await engine.accept("SM1", "test_delivery", {"Body": "hi"}) is True
    assert await engine.accept("SM1", "test_delivery", {"Body": "hi"}) is False
    await until(lambda: len(flows.done) == 1)
    row = await running.read(lambda session: engine.delivery(session, flows.done[0]))
    assert row.payload == {"Body": "hi"}
    assert row.received.utcoffset() == timedelta(0)


async def test_a_delivery_for_a_flow_that_is_not_there_is_a_dead_letter(running: engine.Database) -> None:
    await engine.accept("SM1", "no_such_flow", {})
    await until(lambda: len(flows.done) == 1)
    letter = await running.read(lambda session: session.exec(select(engine.DeadLetter)).one())
    assert letter.workflow_id == "SM1"


async def test_a_note_is_settled_once_and_what_it_submits_goes_with_it(running: engine.Database) -> None:
    assert await engine.accept("SM1", "test_settled", {}) is True
    assert await engine.accept("SM1", "test_settled", {}) is False
    await until(lambda: len(flows.done) == 1)
    assert flows.done[0][0] == "settled"
    assert flows.begun["settled"] == 1


async def test_a_note_that_fails_is_a_dead_letter_and_holds_up_no_other(running: engine.Database) -> None:
    flows.faults.append(ZeroDivisionError("a fault of ours"))
    await engine.accept("SM1", "test_settled", {}, lane="ann")
    await engine.accept("SM2", "test_settled", {}, lane="ann")
    await until(lambda: len(flows.done) == 2)
    letter = await running.read(lambda session: session.exec(select(engine.DeadLetter)).one())
    assert (letter.workflow_id, letter.flow) == ("SM1", "test_settled")
    left = select(engine.Delivery.key).where(col(engine.Delivery.submitted).is_(None))
    assert not {"SM1", "SM2"} & set(await running.read(lambda session: session.exec(left).all()))


async def test_notes_are_settled_though_deliveries_come_without_a_pause(running: engine.Database) -> None:
    edge = live.current()
    edge.committing = asyncio.create_task(asyncio.Event().wait())  # type: ignore[arg-type]
    row = engine.Delivery(key="SM1", flow="test_settled", received=engine.now())
    await running.write(lambda session: session.add(row))
    await until(lambda: len(flows.done) == 1)
    edge.committing.cancel()
    edge.committing = None


async def test_the_engine_starts_again_in_the_same_process(database: engine.Database) -> None:
    for number in (1, 2, 3):
        await engine.start(database)
        assert await engine.accept(f"SM{number}", "test_delivery", {}) is True
        await until(lambda: bool(flows.done))
        flows.forget()
        await engine.stop()


async def test_health_counts_workers_and_what_waits(running: engine.Database) -> None:
    health = await engine.health()
    assert (health.workers, health.stranded, health.dead_letters) == (1, 0, 0)
    assert health.oldest < 5


async def test_an_error_of_the_database_shows_nothing_of_what_a_caller_wrote(database: engine.Database) -> None:
    def twice(session: Session) -> None:
        for _ in range(2):
            session.add(Delivery(key="SM1", flow="x", payload={"Body": "my secret"}, received=engine.now()))
            session.flush()

    with pytest.raises(IntegrityError) as refused:
        await database.write(twice)
    assert "my secret" not in str(refused.value)


def test_names_that_rows_refer_to_are_listed() -> None:
    contract = engine.contract()
    assert "test_in_lane" in contract["flows"]
    assert "test_act" in contract["steps"]
    assert "test_nightly" in contract["schedules"]


def test_importing_the_engine_does_not_load_dbos() -> None:
    found = subprocess.run(
        [sys.executable, "-c", "import sys, receptionist.engine; print('dbos' in sys.modules)"],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).parents[2],
    )
    assert found.stdout.strip() == "False"
