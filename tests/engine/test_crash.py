"""Processes that are killed and frozen: nothing is lost, and what was remembered is not done again."""

import signal
import subprocess
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import select

from receptionist import engine
from tests.engine.conftest import until
from tests.engine.worker import slow

Spawn = Callable[[str], "subprocess.Popen[bytes]"]


class Log:
    """What the processes wrote: (what, about which, by whom)."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def lines(self, what: str) -> list[tuple[str, str]]:
        found = [line.split() for line in self.file.read_text().splitlines()] if self.file.exists() else []
        return [(line[1], line[2]) for line in found if line[0] == what]

    def ids(self, what: str) -> set[str]:
        return {id for id, _ in self.lines(what)}


@pytest.fixture
def log(tmp_path: Path) -> Log:
    return Log(tmp_path / "log")


@pytest.fixture
def spawn(database_url: str, log: Log) -> Iterator[Spawn]:
    """Starts a worker process; whatever is left at the end is killed."""
    processes: list[subprocess.Popen[bytes]] = []
    root = Path(__file__).parents[2]

    def start(mode: str) -> "subprocess.Popen[bytes]":
        command = [sys.executable, "-m", "tests.engine.worker", database_url, str(log.file), mode]
        processes.append(subprocess.Popen(command, cwd=root))
        return processes[-1]

    yield start
    for process in processes:
        process.kill()
        process.wait()


@pytest.fixture
async def edge(database: engine.Database) -> AsyncIterator[engine.Database]:
    """An engine without a worker in this process (PostgreSQL)."""
    await engine.start(database, worker=False)
    yield database
    await engine.stop()


async def test_killed_between_submit_and_commit_and_in_a_step(
    database: engine.Database, spawn: Spawn, log: Log
) -> None:
    with database.writing() as session:
        session.execute(text("CREATE TABLE crash_note (id VARCHAR PRIMARY KEY)"))
    for _ in range(3):
        begun = len(log.lines("end"))
        process = spawn("produce")
        await until(lambda begun=begun: len(log.lines("end")) > begun + 10, 40)  # type: ignore[misc]
        process.send_signal(signal.SIGKILL)
        process.wait()
    committed = await database.read(lambda session: set(session.scalars(text("SELECT id FROM crash_note"))))
    if not database.is_sqlite:
        spawn("work")
    spawn("work")
    await until(lambda: log.ids("end") >= committed, 60)
    assert log.ids("end") == committed
    # Only what was in flight at one of the three kills may have been done twice.
    assert max(Counter(id for id, _ in log.lines("end")).values()) <= 1 + 3


@pytest.mark.parametrize("database_url", ["postgres"], indirect=True)
@pytest.mark.postgres
async def test_a_frozen_worker_is_taken_over_by_its_peer(edge: engine.Database, spawn: Spawn, log: Log) -> None:
    first, second = spawn("work"), spawn("work")
    await until(lambda: len(log.lines("ready")) == 2, 40)
    for number in range(20):
        await edge.write(lambda session, id=f"slow{number}": engine.submit(session, slow, id, id=id))  # type: ignore[misc]
    await until(lambda: any(pid == str(first.pid) for _, pid in log.lines("begin")))
    first.send_signal(signal.SIGSTOP)
    await until(lambda: len(log.ids("end")) == 20, 40)
    assert log.ids("end") == {f"slow{number}" for number in range(20)}
    first.send_signal(signal.SIGCONT)
    second.send_signal(signal.SIGKILL)
    second.wait()
    await edge.write(lambda session: engine.submit(session, slow, "last", id="last"))
    await until(lambda: ("last", str(first.pid)) in log.lines("end"), 40)


@pytest.mark.parametrize(
    "database_url", ["sqlite", pytest.param("postgres", marks=[pytest.mark.postgres, pytest.mark.soak])], indirect=True
)
async def test_work_that_kills_its_worker_ends_in_a_dead_letter(
    database: engine.Database, spawn: Spawn, log: Log
) -> None:
    with database.writing() as session:
        engine.submit(session, "crash_killer", "k", id="k")
    for _ in range(8):
        if log.lines("buried"):
            break
        process = spawn("work")
        await until(lambda process=process: process.poll() is not None or bool(log.lines("buried")), 60)  # type: ignore[misc]
    letter = await database.read(lambda session: session.exec(select(engine.DeadLetter)).one())
    assert (letter.flow, letter.args) == ("crash_killer", ["k"])
    assert len(log.lines("killer")) == 3


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_remembered_problem_comes_out_of_a_replay_as_it_was(
    database: engine.Database, spawn: Spawn, log: Log
) -> None:
    with database.writing() as session:
        engine.submit(session, "crash_replay", "r", id="r")
    first = spawn("work")
    await until(lambda: first.poll() is not None, 40)
    spawn("work")
    await until(lambda: log.ids("end") == {"r"}, 40)
    assert len(log.lines("asked")) == 1
    assert [code for code, _ in log.lines("refused")] == ["21614", "21614"]
