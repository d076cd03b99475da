"""How the writers of one process wait for each other on SQLite."""

import asyncio
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest
from sqlalchemy import text
from sqlmodel import Session

from receptionist import engine
from receptionist.engine.database import ATTEMPT_SECONDS
from receptionist.engine.one_writer import Queue
from receptionist.errors import ProviderProblem
from tests.engine.conftest import until


def in_thread(work: Callable[[], None]) -> threading.Thread:
    thread = threading.Thread(target=work)
    thread.start()
    return thread


async def test_the_turn_goes_to_whoever_has_waited_longest() -> None:
    queue, entered = Queue(), list[int]()
    assert queue.enter(1)
    threads = []
    for number in range(5):

        def go_in(number: int = number) -> None:
            assert queue.enter(10)
            entered.append(number)
            queue.leave()

        threads.append(in_thread(go_in))
        await until(lambda number=number: queue.length == number + 1)  # type: ignore[misc]
    queue.leave()
    await until(lambda: len(entered) == 5)

    assert entered == [0, 1, 2, 3, 4]
    assert queue.enter(0)


async def test_who_waits_in_vain_goes_on_and_holds_up_nobody() -> None:
    queue = Queue()
    assert queue.enter(1)
    assert not queue.enter(0.01)
    queue.leave()

    assert queue.enter(0)


async def test_a_writer_goes_on_as_soon_as_the_one_before_has_committed(sqlite_url: str) -> None:
    """SQLite's own waiting would look again after up to 100 ms."""
    database = engine.Database(sqlite_url)
    with database.writing() as session:
        session.execute(text("CREATE TABLE seen (number INTEGER)"))
    waited: list[float] = []
    for _ in range(5):
        holds, lets_go = threading.Event(), threading.Event()

        def hold(holds: threading.Event = holds, lets_go: threading.Event = lets_go) -> None:
            with Session(database.engine) as session:
                session.execute(text("INSERT INTO seen VALUES (1)"))
                holds.set()
                lets_go.wait(10)
                session.commit()

        holding = in_thread(hold)
        assert await asyncio.to_thread(holds.wait, 10)
        writing = asyncio.create_task(database.write(lambda session: session.execute(text("UPDATE seen SET number=2"))))
        # Long enough for SQLite's steps to have grown to 100 ms.
        assert not (await asyncio.wait([writing], timeout=0.35))[0]
        began = monotonic()
        lets_go.set()
        await writing
        waited.append(monotonic() - began)
        await asyncio.to_thread(holding.join)
    database.close()

    assert min(waited) < 0.02


async def test_a_transaction_that_is_rolled_back_or_breaks_lets_the_next_one_in(sqlite_url: str) -> None:
    database = engine.Database(sqlite_url)
    with database.writing() as session:
        session.execute(text("CREATE TABLE seen (number INTEGER)"))
    session = Session(database.engine)
    session.execute(text("INSERT INTO seen VALUES (1)"))
    session.rollback()
    session.close()
    broken = database.engine.connect()
    broken.execute(text("INSERT INTO seen VALUES (2)"))
    broken.invalidate()
    broken.close()

    async with asyncio.timeout(5):
        await database.write(lambda session: session.execute(text("INSERT INTO seen VALUES (3)")))
    found = await database.read(lambda session: list(session.execute(text("SELECT number FROM seen")).scalars()))
    database.close()

    assert found == [3]


async def test_who_went_on_without_the_turn_does_not_wait_for_it_again_at_each_statement(sqlite_url: str) -> None:
    """It holds SQLite's lock, which whoever has the turn waits for: both stood still, and every call behind them."""
    database = engine.Database(sqlite_url)
    with database.writing() as session:
        session.execute(text("CREATE TABLE seen (number INTEGER)"))
    has_the_turn = database.engine.connect()
    has_the_turn.execute(text("INSERT INTO seen VALUES (0)"))
    has_the_turn.commit()

    def many(session: Session) -> None:
        for number in range(1, 9):
            session.execute(text("INSERT INTO seen VALUES (:number)"), {"number": number})

    async with asyncio.timeout(2 * ATTEMPT_SECONDS + 1):
        await database.write(many)
    has_the_turn.close()
    database.close()


@pytest.fixture
def file(tmp_path: Path) -> Iterator[engine.Database]:
    database = engine.Database(f"sqlite:///{tmp_path / 'desk.db'}")
    with database.writing() as session:
        session.connection().exec_driver_sql("CREATE TABLE note (words TEXT)")
    yield database
    database.close()


async def test_whoever_locks_the_file_from_outside_costs_a_write_its_patience_and_not_much_more(
    file: engine.Database,
) -> None:
    other = sqlite3.connect(str(file.engine.url.database), isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    began = monotonic()

    with pytest.raises(ProviderProblem) as refused:
        await file.write(lambda session: session.execute(text("INSERT INTO note VALUES ('a')")), patience=1)

    assert refused.value.temporary
    assert monotonic() - began < 8
    other.execute("ROLLBACK")
    other.close()
    await file.write(lambda session: session.execute(text("INSERT INTO note VALUES ('b')")))


async def test_a_full_disk_is_a_fault_that_passes(file: engine.Database) -> None:
    def fill(session: Session) -> None:
        session.connection().exec_driver_sql("PRAGMA max_page_count = 4")
        for _ in range(20):
            session.execute(text("INSERT INTO note VALUES (:words)"), {"words": "x" * 4000})

    with pytest.raises(ProviderProblem) as refused:
        await file.write(fill, patience=0.2)

    assert refused.value.temporary
