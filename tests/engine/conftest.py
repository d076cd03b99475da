"""An engine at work on a fresh database."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from time import monotonic

import pytest
from sqlmodel import SQLModel

from receptionist import engine
from receptionist.engine import clock, work
from tests.engine import flows


@pytest.fixture(autouse=True)
def real_time() -> Iterator[None]:
    yield
    clock.restore()


@pytest.fixture(autouse=True)
def own_declarations(monkeypatch: pytest.MonkeyPatch) -> None:
    """The product's flows may be loaded in this process too: their schedules and dead letters are not tried here."""
    monkeypatch.setattr(work, "schedules", {})
    monkeypatch.setattr(work, "undertaker", None)
    engine.on_dead_letter(flows.buried)
    engine.every("test_nightly", "0 3 * * *", flows.nightly)


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
