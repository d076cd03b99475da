"""SQLite takes one writer: the threads of this process queue for it here, and the next goes on at once.

SQLite's own waiting sleeps, up to 100 ms between two looks: with the durable engine's threads beside ours that was most
of the time between a call's end and its text.
"""

import re
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, event

_BEGINS_A_WRITE = re.compile(r"\s*(?:INSERT|UPDATE|DELETE|REPLACE|BEGIN IMMEDIATE)\b", re.IGNORECASE)
"""Before these sqlite3 begins a transaction by itself, or we do; all else reads, or is of no weight."""


class Queue:
    """A lock that goes from hand to hand in the order of asking: Python's own lets the last holder in again first."""

    def __init__(self) -> None:
        self._mutex = threading.Lock()
        self._held = False
        self._waiting: deque[threading.Lock] = deque()

    @property
    def length(self) -> int:
        """How many wait."""
        return len(self._waiting)

    def enter(self, timeout: float) -> bool:
        """Waits for the turn; False when it did not come within so many seconds."""
        with self._mutex:
            if not self._held:
                self._held = True
                return True
            turn = threading.Lock()
            turn.acquire()
            self._waiting.append(turn)
        if turn.acquire(timeout=timeout):
            return True
        with self._mutex:
            if turn in self._waiting:
                self._waiting.remove(turn)
                return False
        # It was handed over in the same moment.
        return True

    def leave(self) -> None:
        """Hands the turn to whoever waits longest."""
        with self._mutex:
            if self._waiting:
                self._waiting.popleft().release()
            else:
                self._held = False


def queue_writers(engine: Engine, patience: float) -> None:
    """From the first write of a transaction until its connection goes back to the pool, all other writers wait.

    Whoever waits for `patience` seconds in vain goes on, and SQLite's own lock decides, as it does between processes.
    """
    queue = Queue()

    @event.listens_for(engine, "before_cursor_execute")
    def enter(connection: Connection, _cursor: Any, statement: str, *_: Any) -> None:
        # Once for a transaction, also when the turn did not come: it may hold SQLite's lock by now, and whoever has the
        # turn waits for that. Asking again at each statement let every call behind the two wait for minutes.
        if "writes" not in connection.info and _BEGINS_A_WRITE.match(statement):
            connection.info["writes"] = queue.enter(connection.info.get("waits", patience))

    def leave(_connection: Any, record: Any, *_: Any) -> None:
        if record.info.pop("writes", False):
            queue.leave()

    event.listen(engine, "checkin", leave)
    event.listen(engine, "invalidate", leave)


@contextmanager
def waiting(connection: Connection, seconds: float, otherwise: float) -> Iterator[None]:
    """Within the block a write of this connection waits so long for the others; elsewhere `otherwise`."""
    connection.info["waits"] = seconds
    _be_patient(connection, seconds)
    try:
        yield
    finally:
        connection.info.pop("waits")
        _be_patient(connection, otherwise)


def _be_patient(connection: Connection, seconds: float) -> None:
    # Past SQLAlchemy, whose part in it costs more than the statement, twice in every transaction.
    raw = connection.connection.dbapi_connection
    assert raw is not None
    raw.execute(f"PRAGMA busy_timeout={int(seconds * 1000)}")
