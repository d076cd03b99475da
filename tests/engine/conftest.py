"""An engine at work on a fresh database."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from time import monotonic

import pytest
from sqlmodel import SQLModel

from receptionist import engine
from receptionist.engine import clock


@pytest.fixture(autouse=True)
def real_time() -> Iterator[None]:
    yield
    clock.restore()


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[engine.Database]:
    """Tables made, nothing started; closed at the end."""
    database = engine.Database(database_url)
    SQLModel.metadata.create_all(database.engine)
    yield database
    database.close()


@pytest.fixture
async def running(database: engine.Database) -> AsyncIterator[engine.Database]:
    """The same with the engine started."""
    await engine.start(database)
    yield database
    await engine.stop()


async def until(true: Callable[[], bool], seconds: float = 15.0) -> None:
    """Waits for something to become true."""
    end = monotonic() + seconds
    while not true():
        assert monotonic() < end, "It did not happen in time."
        await asyncio.sleep(0.02)
