"""PostgreSQL restarted or gone under load: what was accepted is done, the edge says no, and a worker can be ended."""

import asyncio
import logging
import sys
from collections import Counter
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

import pytest
from sqlmodel import SQLModel

from receptionist import engine
from receptionist.engine import live
from receptionist.errors import ProviderProblem
from tests.databases import Server, fresh, postgres_process
from tests.engine.conftest import until
from tests.engine.worker import turn as killed_turn

acts: Counter[int] = Counter()


@engine.step("restart_act")
async def act(number: int) -> None:
    await asyncio.sleep(0.05)
    acts[number] += 1


@engine.flow("restart_turn")
async def turn(delivery_id: int) -> None:
    await act(delivery_id)
    await act(-delivery_id)


@pytest.fixture
async def restartable() -> AsyncIterator[Server]:
    with postgres_process() as server, fresh(server.address) as address:
        database = engine.Database(address)
        SQLModel.metadata.create_all(database.engine)
        await engine.start(database)
        yield server
        await engine.stop()
        database.close()


async def deliver(key: str, lane: str | None) -> None:
    """As a provider does: again until it is told that the delivery stands."""
    while True:
        try:
            await engine.accept(key, "restart_turn", {}, lane=lane)
            return
        except ProviderProblem:
            continue


@pytest.mark.postgres
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
async def test_three_restarts_lose_nothing(restartable: Server) -> None:
    acts.clear()
    loads = []
    for restart in range(3):
        keys = [f"{restart}-{number}" for number in range(60)]
        loads += [asyncio.create_task(deliver(key, f"lane {key[-1]}" if key[-1] in "024" else None)) for key in keys]
        await until(lambda restart=restart: len(acts) > restart * 60 + 10, 60)  # type: ignore[misc]
        await restartable.restart()
    await asyncio.gather(*loads)
    await until(lambda: len(acts) == 360, 90)
    # The body of a step runs twice only when its result could not be written down.
    assert sum(count > 1 for count in acts.values()) < 60


@pytest.mark.postgres
async def test_a_worker_ends_when_it_is_told_to_though_its_database_is_away(tmp_path: Path) -> None:
    with postgres_process() as server:
        database = engine.Database(server.address)
        SQLModel.metadata.create_all(database.engine)
        command = [sys.executable, "-m", "tests.engine.worker", server.address, str(tmp_path / "log"), "work"]
        worker = await asyncio.create_subprocess_exec(*command, cwd=Path(__file__).parents[2])
        try:
            await until(lambda: "ready" in said(tmp_path), 60)
            with database.writing() as session:
                for number in range(300):
                    engine.submit(session, killed_turn, f"{number}", id=f"{number}")
            await until(lambda: "begin" in said(tmp_path), 60)
            await server.stop()

            worker.terminate()
            assert await asyncio.wait_for(worker.wait(), 60) == 0
            assert said(tmp_path).count("end") < 300
        finally:
            database.close()
            with suppress(ProcessLookupError):
                worker.kill()


def said(folder: Path) -> str:
    """What the worker wrote down so far."""
    return (folder / "log").read_text() if (folder / "log").exists() else ""


async def test_a_flow_that_is_cut_short_by_the_end_leaves_no_traceback_and_any_other_failure_does(
    running: engine.Database, caplog: pytest.LogCaptureFixture
) -> None:
    ended = ThreadPoolExecutor()
    ended.shutdown()

    def tell_of_both() -> None:
        for work in (lambda: ended.submit(print), lambda: 1 // 0):
            try:
                work()
            except Exception as problem:
                logging.getLogger("dbos").error("Exception encountered in asynchronous workflow:", exc_info=problem)

    tell_of_both()
    live.current().stopping = True
    tell_of_both()

    told = [record.exc_info[0] for record in caplog.records if record.exc_info]
    assert told == [RuntimeError, ZeroDivisionError, ZeroDivisionError]
