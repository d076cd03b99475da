"""What shares a commit on SQLite stands or falls by itself, and what is urgent goes first."""

import asyncio
import threading

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session

from receptionist import engine
from receptionist.engine.after import after
from tests.engine.conftest import until


class Board:
    """Holds the writing thread in a piece of work, so that what is asked for meanwhile waits together."""

    def __init__(self, database: engine.Database) -> None:
        self.database = database
        self.begun, self.lets_go, self.order = threading.Event(), threading.Event(), list[str]()
        with database.writing() as session:
            session.execute(text("CREATE TABLE seen (word TEXT UNIQUE)"))

    async def hold(self) -> "asyncio.Task[None]":
        def work(_: Session) -> None:
            self.begun.set()
            self.lets_go.wait(10)

        holding = asyncio.create_task(self.database.write(work))
        assert await asyncio.to_thread(self.begun.wait, 10)
        return holding

    def put(self, word: str, *, fails: bool = False, urgent: bool = False) -> "asyncio.Task[None]":
        def work(session: Session) -> None:
            session.execute(text("INSERT INTO seen VALUES (:word)"), {"word": word})
            after(session, lambda: self.order.append(word))
            if fails:
                raise RuntimeError(word)

        return asyncio.create_task(self.database.write(work, urgent=urgent))

    async def seen(self) -> list[str]:
        return await self.database.read(lambda session: list(session.execute(text("SELECT word FROM seen")).scalars()))


async def test_work_that_fails_takes_nothing_else_with_it(sqlite_url: str) -> None:
    board = Board(engine.Database(sqlite_url))
    holding = await board.hold()
    first, broken, last = board.put("first"), board.put("broken", fails=True), board.put("last")
    await asyncio.sleep(0)
    board.lets_go.set()
    await asyncio.gather(holding, first, last)
    with pytest.raises(RuntimeError, match="broken"):
        await broken

    assert await board.seen() == ["first", "last"]
    # What follows a commit is set in motion behind it: whoever waits for the commit may be there first.
    await until(lambda: board.order == ["first", "last"])
    board.database.close()


async def test_work_that_the_database_refuses_takes_nothing_else_with_it(sqlite_url: str) -> None:
    board = Board(engine.Database(sqlite_url))
    holding = await board.hold()
    first, again, last = board.put("first"), board.put("first"), board.put("last")
    await asyncio.sleep(0)
    board.lets_go.set()
    await asyncio.gather(holding, first, last)
    with pytest.raises(IntegrityError):
        await again

    assert await board.seen() == ["first", "last"]
    board.database.close()


async def test_what_is_urgent_goes_before_what_waits(sqlite_url: str) -> None:
    board = Board(engine.Database(sqlite_url))
    holding = await board.hold()
    waiting = [board.put("one"), board.put("two"), board.put("urgent", urgent=True)]
    await asyncio.sleep(0)
    board.lets_go.set()
    await asyncio.gather(holding, *waiting)

    assert await board.seen() == ["urgent", "one", "two"]
    board.database.close()


async def test_nothing_is_told_of_work_before_its_commit_stands(sqlite_url: str) -> None:
    board = Board(engine.Database(sqlite_url))
    told: list[list[str]] = []

    def work(session: Session) -> None:
        session.execute(text("INSERT INTO seen VALUES ('written')"))

        def look() -> None:
            with board.database.reading() as other:
                told.append(list(other.execute(text("SELECT word FROM seen")).scalars()))

        after(session, look)

    await board.database.write(work)

    await until(lambda: told == [["written"]])
    board.database.close()
