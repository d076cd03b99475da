"""What the engine holds while it runs in this process."""

import asyncio
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from sqlmodel import Session

from receptionist.engine.after import after
from receptionist.engine.database import Database

if TYPE_CHECKING:
    from dbos import DBOSClient

CHANNEL = "receptionist_delivery"
"""PostgreSQL tells the workers through it when an edge without a worker wrote something down."""

AT_ONCE = 300
"""Flows, and errands, running here past which work without a lane stays in its row."""

Arrival = tuple[dict[str, Any], asyncio.Future[bool]]
"""A delivery's columns, and who waits for its commit."""


@dataclass
class Engine:
    """One for the process, like the DBOS instance beneath it."""

    database: Database
    client: "DBOSClient"
    executor: str
    worker: bool
    loop: asyncio.AbstractEventLoop
    wake: asyncio.Event = field(default_factory=asyncio.Event)
    """Set when a delivery may wait for the dispatcher."""
    entries: dict[str, Callable[..., Coroutine[Any, Any, None]]] = field(default_factory=dict)
    """Flow name → what DBOS starts."""
    flows: dict[str, asyncio.Task[Any]] = field(default_factory=dict)
    """Workflow id → the task that runs it here."""
    errands: dict[int, asyncio.Task[None] | None] = field(default_factory=dict)
    """Delivery id → the task that runs it here; None when it is done and the row does not say so yet."""
    arriving: list[Arrival] = field(default_factory=list)
    committing: asyncio.Task[None] | None = None
    duties: list[asyncio.Task[None]] = field(default_factory=list)
    """What runs as long as the engine does: dispatch, heartbeat, tidying."""
    stopping: bool = False

    @property
    def takes_errands(self) -> bool:
        """Whether one more may be started here at once; otherwise its row waits for the dispatcher."""
        return self.worker and not self.stopping and len(self.errands) < AT_ONCE

    def call(self, what: Callable[[], object]) -> None:
        """Has it called on the loop, from any thread; nothing when the loop is gone."""
        if not self.loop.is_closed():
            self.loop.call_soon_threadsafe(what)


_engine: Engine | None = None


def current() -> Engine:
    """The engine of this process; RuntimeError before `start`."""
    if _engine is None:
        raise RuntimeError("The engine was not started.")
    return _engine


def here() -> Engine | None:
    """The engine of this process, if it runs."""
    return _engine


def begin(engine: Engine) -> None:
    global _engine
    if _engine is not None:
        raise RuntimeError("The engine is already running in this process.")
    _engine = engine


def end() -> None:
    global _engine
    _engine = None


def wake_after(session: Session) -> None:
    """Wakes the dispatcher once the session's transaction stands. A command without an engine leaves it to the poll."""
    engine = _engine
    if engine is None:
        return
    notify(session)
    after(session, lambda: engine.call(engine.wake.set))


def notify(session: Session) -> None:
    """Tells other processes' workers with the commit, where this process has no worker of its own."""
    engine = current()
    if not engine.worker and not engine.database.is_sqlite:
        session.connection().exec_driver_sql(f"NOTIFY {CHANNEL}")
