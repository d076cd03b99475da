"""One SQLAlchemy engine for the app and the durable engine: pragmas, pools, patience, the file lock on SQLite."""

import asyncio
import fcntl
import sqlite3
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, TypeVar

from sqlalchemy import URL, Engine, ExceptionContext, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlmodel import Session
from tenacity import AsyncRetrying, retry_if_exception, stop_after_delay, wait_random_exponential

from receptionist.engine import sqlite_dialect
from receptionist.engine.after import run_after
from receptionist.engine.group_commit import Writer
from receptionist.engine.one_writer import queue_writers, waiting
from receptionist.errors import OwnerMistake, ProviderProblem

T = TypeVar("T")

BUSY_SECONDS = 30
"""How long a writer on SQLite waits for the others."""
ATTEMPT_SECONDS = 1
"""How long one try of `Database.write` waits for them: with all of the above it outlasted its own patience."""
_PASSING = ("40001", "40P01", "55P03", "57", "08", "53300", "25P03")
"""SQLSTATE prefixes that time mends: serialization, deadlock, lock, shutdown, connection, too many, idle too long.
https://www.postgresql.org/docs/current/errcodes-appendix.html"""

_SQLITE_PASSING = ("locked", "busy", "is full", "disk I/O")


class Database:
    """The app's database. `url`: `sqlite:///path` or `postgresql://…`; raises OwnerMistake for any other.

    Work is a plain function of a `Session`; it may run again after a dropped connection, so what it inserts has a key.
    Rows that it gives back stay readable after the commit. With `outlasts_power` False a commit on SQLite does not wait
    for the disk: for what is thrown away afterwards, since all but a power cut is survived without.
    """

    def __init__(self, url: str, *, outlasts_power: bool = True) -> None:
        address = _address(url)
        self.dialect = address.get_backend_name()
        self.is_sqlite = self.dialect == "sqlite"
        self.engine = _sqlite(address, outlasts_power) if self.is_sqlite else _postgresql(address)
        self._writer = Writer(self.engine, ATTEMPT_SECONDS, BUSY_SECONDS) if self.is_sqlite else None
        self._writers = ThreadPoolExecutor(5, thread_name_prefix="database-write")
        self._urgent = ThreadPoolExecutor(1, thread_name_prefix="database-edge")
        self._readers = ThreadPoolExecutor(4, thread_name_prefix="database-read")
        self._lock: IO[str] | None = None

    async def write(self, work: Callable[[Session], T], *, patience: float = 15.0, urgent: bool = False) -> T:
        """Runs `work` in one transaction and commits it; with `urgent` before all that waits.

        What passes (locked, serialization, a dropped connection) is tried again for `patience` seconds of real time,
        then it is a temporary ProviderProblem. Errors of `work` itself roll back and come out as they are.
        """
        writer = self._writer
        if writer is not None:
            return await self._patiently(lambda: writer.put(work, urgent=urgent), patience)

        def transact() -> T:
            with self.writing(ATTEMPT_SECONDS) as session:
                return work(session)

        pool = self._urgent if urgent else self._writers
        return await self._patiently(lambda: pool.submit(transact), patience)

    async def read(self, work: Callable[[Session], T], *, patience: float = 15.0) -> T:
        """Runs `work` on one snapshot and rolls back; patience and errors as in `write`."""

        def look() -> T:
            with self.reading() as session:
                return work(session)

        return await self._patiently(lambda: self._readers.submit(look), patience)

    @contextmanager
    def writing(self, waits: float = BUSY_SECONDS) -> Iterator[Session]:
        """One transaction in the calling thread, for commands: committed at the end, rolled back on an error."""
        with Session(self.engine, expire_on_commit=False) as session:
            if self.is_sqlite:
                with waiting(session.connection(), waits, BUSY_SECONDS):
                    # sqlite3 begins only before the first change, and what was read until then may be old by that time.
                    session.connection().exec_driver_sql("BEGIN IMMEDIATE")
            yield session
            session.commit()
        run_after(session)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """One snapshot in the calling thread, for commands; nothing is committed."""
        with Session(self.engine, expire_on_commit=False) as session:
            if self.is_sqlite:
                session.connection().exec_driver_sql("BEGIN")
            yield session

    def claim(self) -> None:
        """Makes this process the only worker of a SQLite file until `release` or its death; OwnerMistake if taken."""
        if not self.is_sqlite or self._lock is not None:
            return
        file = Path(f"{self.engine.url.database}.lock").open("w")  # noqa: SIM115 - the lock lasts as long as the file is open
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.close()
            raise OwnerMistake(
                f"Another receptionist is already at work on {self.engine.url.database}. "
                "SQLite takes one worker: stop the other one, or set DATABASE_URL to a PostgreSQL database."
            ) from None
        self._lock = file

    def release(self) -> None:
        """Lets another process be the worker of this SQLite file."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def close(self) -> None:
        """Ends the threads when their work is done, and closes every connection; there is none after it."""
        if self._writer is not None:
            self._writer.close()
        for pool in (self._writers, self._urgent, self._readers):
            pool.shutdown()
        # DBOS's threads wait for a server that is away without end, and the process, whose end waits for them, hung.
        event.listen(self.engine, "do_connect", _refuse)
        self.engine.dispose()
        self.release()

    async def _patiently(self, begin: Callable[[], "Future[T]"], patience: float) -> T:
        async def attempt() -> T:
            return await asyncio.wrap_future(begin())

        try:
            return await attempt_until(attempt, patience)
        except (DBAPIError, PoolTimeout) as problem:
            if passes(problem):
                raise ProviderProblem("The database does not answer.", temporary=True) from problem
            raise


def _refuse(*_connection: object) -> None:
    raise ProviderProblem("The database is closed.", temporary=False)


def _address(url: str) -> URL:
    try:
        address = make_url(url)
    except (ArgumentError, ValueError):
        raise OwnerMistake("DATABASE_URL is no address: sqlite:///path or postgresql://user@host/name.") from None
    if address.get_backend_name() not in ("sqlite", "postgresql"):
        raise OwnerMistake(f"DATABASE_URL must begin with sqlite:/// or postgresql://, not {address.drivername}://.")
    return address


async def attempt_until(attempt: Callable[[], Awaitable[T]], patience: float) -> T:
    """Awaits `attempt`, again while its error is one that passes and `patience` seconds are not over."""
    try:
        # Nearly always: without the machinery of trying again, which costs as much as a query.
        return await attempt()
    except Exception as problem:
        if patience <= 0 or not passes(problem):
            raise
    again = AsyncRetrying(
        retry=retry_if_exception(passes),
        wait=wait_random_exponential(multiplier=0.05, max=1.0),
        stop=stop_after_delay(patience),
        reraise=True,
    )
    return await again(attempt)


def passes(problem: BaseException) -> bool:
    """Whether time may mend it: a locked SQLite file, a full disk, a conflict, a server that went away."""
    if isinstance(problem, PoolTimeout):
        return True
    if not isinstance(problem, DBAPIError):
        return False
    if isinstance(problem.orig, sqlite3.Error):
        return any(word in str(problem.orig) for word in _SQLITE_PASSING)
    state = getattr(problem.orig, "sqlstate", None)
    if state is None:
        return problem.connection_invalidated or isinstance(problem, OperationalError | InterfaceError)
    return str(state).startswith(_PASSING)


def _sqlite(url: URL, outlasts_power: bool) -> Engine:
    # One writer, four readers, the engine's eight threads and its pollers: each holds a connection only while it works.
    # The values of a statement are what callers wrote: an error that shows them would bring them into the log.
    engine = create_engine(
        sqlite_dialect.driven(url),
        pool_size=30,
        max_overflow=0,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
        execution_options={"compiled_cache": sqlite_dialect.COMPILED},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        connection.isolation_level = "IMMEDIATE"
        if sqlite3.sqlite_version_info < (3, 42):
            # DBOS writes `unixepoch('subsec')` into its columns' defaults; older libraries know no 'subsec'.
            connection.create_function("unixepoch", -1, _unixepoch)
        waits, flushes = f"busy_timeout={BUSY_SECONDS * 1000}", f"synchronous={'FULL' if outlasts_power else 'OFF'}"
        for pragma in (waits, "foreign_keys=ON", "journal_mode=WAL", flushes):
            connection.execute(f"PRAGMA {pragma}")

    queue_writers(engine, BUSY_SECONDS)
    return engine


def _unixepoch(*arguments: str) -> float:
    return time.time() if "subsec" in arguments else int(time.time())


def _postgresql(url: URL) -> Engine:
    # 25 connections at most for each process: three workers fit into the server's default of 100.
    engine = create_engine(
        url.set(drivername="postgresql+psycopg"),
        pool_size=12,
        max_overflow=13,
        pool_pre_ping=True,
        hide_parameters=True,
        connect_args={"connect_timeout": 5},
    )

    @event.listens_for(engine, "connect")
    def prepare(connection: Any, _record: Any) -> None:
        # A frozen worker must not hold its locks for longer than its peers need to take over its work.
        connection.execute("SET idle_in_transaction_session_timeout = 10000")
        connection.commit()

    @event.listens_for(engine, "handle_error")
    def mark(context: ExceptionContext) -> None:
        # DBOS waits for a server that is away, but only knows some of psycopg's words for "no connection"; a flow
        # whose step could not be written down for the others would end as failed.
        if context.connection is None:
            context.is_disconnect = True

    return engine
