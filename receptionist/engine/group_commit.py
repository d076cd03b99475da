"""SQLite's one writing thread: what waits while a commit is under way shares the next one.

A commit waits 2 to 5 ms for the disk, where the work in it takes one: by itself each would be most of the time.
"""

import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass, field
from time import monotonic
from typing import Any

from sqlalchemy import Connection, Engine
from sqlmodel import Session

from receptionist.engine.after import run_after
from receptionist.engine.one_writer import waiting

log = logging.getLogger(__name__)

LONGEST = 0.02
"""Seconds after which a transaction takes no more work in: so long does the edge wait for it at most."""
URGENT, ORDINARY, END = 0, 1, 2


@dataclass(order=True)
class Job:
    """Work for one session, and where its outcome goes."""

    rank: int
    number: int
    work: Callable[[Session], Any] = field(compare=False)
    outcome: "Future[Any]" = field(compare=False, default_factory=Future)


class Writer:
    """Runs work in the order of asking, urgent work first; each piece stands or falls by itself."""

    def __init__(self, engine: Engine, waits: float, otherwise: float) -> None:
        """`waits`: seconds for which a transaction waits for another process; `otherwise`: what connections wait."""
        self._engine, self._waits, self._otherwise = engine, waits, otherwise
        self._jobs: queue.PriorityQueue[Job] = queue.PriorityQueue()
        self._numbers = iter(range(1 << 62))
        self._thread = threading.Thread(target=self._run, name="database-write", daemon=True)
        self._thread.start()

    def put(self, work: Callable[[Session], Any], *, urgent: bool = False) -> "Future[Any]":
        """The outcome of `work` once it is committed."""
        job = Job(URGENT if urgent else ORDINARY, next(self._numbers), work)
        self._jobs.put(job)
        return job.outcome

    def close(self) -> None:
        """Ends the thread when everything that was put before is done."""
        self._jobs.put(Job(END, 0, lambda _: None))
        self._thread.join()

    def _run(self) -> None:
        while (job := self._jobs.get()).rank != END:
            self._transact(job)

    def _transact(self, first: Job) -> None:
        """One transaction, for this work and what waits behind it. Where it fails as a whole, each is told."""
        began = [first]
        done: list[tuple[Job, Session, Any]] = []
        try:
            with self._engine.connect() as connection:
                with waiting(connection, self._waits, self._otherwise):
                    # sqlite3 begins only before the first change, and what was read until then may be old by that time.
                    connection.exec_driver_sql("BEGIN IMMEDIATE")
                ends = monotonic() + LONGEST
                while True:
                    if began[-1].outcome.set_running_or_notify_cancel():
                        _attempt(connection, began[-1], done)
                    if began[-1].rank == URGENT or monotonic() > ends or (following := self._next()) is None:
                        break
                    began.append(following)
                connection.commit()
        except BaseException as problem:
            for lost in began:
                if not lost.outcome.done():
                    lost.outcome.set_exception(problem)
            return
        for finished, session, given in done:
            finished.outcome.set_result(given)
            try:
                run_after(session)
            except Exception:
                # This thread is the only one that writes: it must outlive whatever it sets in motion.
                log.exception("what follows a commit could not be set in motion")

    def _next(self) -> Job | None:
        try:
            job = self._jobs.get_nowait()
        except queue.Empty:
            return None
        if job.rank == END:
            self._jobs.put(job)
            return None
        return job


def _attempt(connection: Connection, job: Job, done: list[tuple[Job, Session, Any]]) -> None:
    """Runs it in a savepoint: what fails is undone by itself, and at once told."""
    session = Session(connection, expire_on_commit=False, join_transaction_mode="create_savepoint")
    try:
        given = job.work(session)
        session.commit()
    except Exception as problem:
        job.outcome.set_exception(problem)
        if not connection.connection.dbapi_connection.in_transaction:  # type: ignore[union-attr]
            # SQLite gave the whole transaction up (a full disk): nobody else's work stands, nor the savepoint.
            session.invalidate()
            raise
    else:
        done.append((job, session, given))
    session.close()
