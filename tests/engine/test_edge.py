"""The edge's durable write: many at once, repeated, and a database that cannot take it."""

import asyncio
import sys
from pathlib import Path

import pytest
from sqlmodel import SQLModel, func, select

from receptionist import engine
from receptionist.engine import edge
from receptionist.errors import OwnerMistake, ProviderProblem
from tests.engine import flows
from tests.engine.conftest import until


@pytest.fixture(autouse=True)
def forget() -> None:
    flows.forget()


async def test_many_at_once_are_each_new_once(running: engine.Database) -> None:
    keys = [f"SM{number % 60}" for number in range(180)]
    new = await asyncio.gather(*(engine.accept(key, "test_delivery", {}) for key in keys))
    assert new == [True] * 60 + [False] * 120
    await until(lambda: len(flows.done) == 60)
    count = select(func.count()).select_from(engine.Delivery)
    assert await running.read(lambda session: session.exec(count).one()) == 60


async def test_a_lane_keeps_the_order_of_arrival(running: engine.Database) -> None:
    for number in (9, 3, 7, 1):
        await engine.accept(f"SM{number}", "test_delivery", {}, lane="ann")
    await until(lambda: len(flows.done) == 4)
    assert flows.done == sorted(flows.done)


async def test_a_delayed_delivery_waits_for_the_moved_clock(running: engine.Database) -> None:
    await engine.accept("SM1", "test_delivery", {}, lane="ann", after=3600)
    await engine.accept("SM2", "test_delivery", {})
    await until(lambda: len(flows.done) == 1)
    await engine.move(61)
    await until(lambda: len([what for what in flows.done if what != "nightly"]) == 2)


async def test_a_locked_file_is_a_temporary_problem(sqlite_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(edge, "PATIENCE", -1.5)
    database, other = engine.Database(sqlite_url), engine.Database(sqlite_url)
    SQLModel.metadata.create_all(database.engine)
    await engine.start(database)
    with other.writing():
        with pytest.raises(ProviderProblem) as problem:
            await engine.accept("SM1", "test_delivery", {})
        assert problem.value.temporary
    await engine.stop()
    database.close()
    other.close()


async def test_a_second_worker_on_a_sqlite_file_is_refused(sqlite_url: str) -> None:
    first, second = engine.Database(sqlite_url), engine.Database(sqlite_url)
    first.claim()
    with pytest.raises(OwnerMistake, match="already at work"):
        second.claim()
    with second.writing() as session:
        SQLModel.metadata.create_all(session.connection())
    first.release()
    second.claim()
    first.close()
    second.close()


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(OwnerMistake, match="sqlite:/// or postgresql://"):
        engine.Database("mysql://localhost/receptionist")


async def test_a_database_that_is_gone_is_a_temporary_problem() -> None:
    away = engine.Database("postgresql://nobody@127.0.0.1:9/nothing")
    with pytest.raises(ProviderProblem) as problem:
        await away.write(lambda session: session.exec(select(1)).one(), patience=0.3)
    assert problem.value.temporary
    away.close()


@pytest.mark.postgres
async def test_an_edge_without_a_worker_wakes_a_worker_elsewhere(postgres_url: str, tmp_path: Path) -> None:
    database = engine.Database(postgres_url)
    SQLModel.metadata.create_all(database.engine)
    await engine.start(database, worker=False)
    assert (await engine.health()).workers == 0
    log = tmp_path / "log"
    command = [sys.executable, "-m", "tests.engine.worker", postgres_url, str(log), "work"]
    process = await asyncio.create_subprocess_exec(*command, cwd=Path(__file__).parents[2])
    await until(lambda: log.exists() and "ready" in log.read_text(), 40)
    assert (await engine.health()).workers == 1
    await database.write(lambda session: engine.submit(session, "crash_turn", "a", id="a"))
    await until(lambda: "end a" in log.read_text())
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 20) == 0
    health = await engine.health()
    assert (health.workers, health.running, health.stranded) == (0, 0, 0)
    await engine.stop()
    database.close()
