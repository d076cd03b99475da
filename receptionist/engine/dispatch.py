"""Deliveries → flows, under the provider's id: handing one over twice does nothing, so a crash costs nothing."""

import asyncio
import logging
from contextlib import suppress
from datetime import timedelta
from typing import Any

from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select, update

from receptionist.engine import fate, live, work
from receptionist.engine.clock import now
from receptionist.engine.rows import Delivery

log = logging.getLogger(__name__)

BATCH = 100
AT_ONCE = 300
"""Flows running here past which work without a lane stays in its row."""

TOGETHER = 10
"""Notes that share a commit on SQLite: more would hold up the edge, which waits for the same writer."""
EDGE_FIRST = 0.25
"""Seconds for which work waits while deliveries come without a pause: to take them is more urgent."""
POLL = 1.0
"""Seconds behind the wake-up calls, for what commands and fallen workers left."""


async def run(engine: live.Engine) -> None:
    """Hands deliveries over as they come, for as long as the engine runs."""
    while True:
        engine.wake.clear()
        try:
            full = await hand_over(engine)
        except Exception:
            log.exception("deliveries could not be handed over")
            full = False
        if not full:
            await _woken(engine)


async def _woken(engine: live.Engine) -> None:
    try:
        async with asyncio.timeout(POLL):
            await engine.wake.wait()
    except TimeoutError:
        pass


async def hand_over(engine: live.Engine) -> bool:
    """A few notes and a batch of flows; whether there may be more. Several workers may do it at the same time."""
    await _let_the_edge_go_first(engine)
    more = await _settle(engine)
    room = max(0, min(BATCH, AT_ONCE - len(engine.flows)))
    taken, direct = await engine.database.write(lambda session: _take(engine, session, room > 0))
    started = [row.id for row in direct if await _start(engine, row)]
    if started:
        await engine.database.write(lambda session: _mark(session, started))
    return more or (taken == BATCH and room > 0)


async def _let_the_edge_go_first(engine: live.Engine) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(EDGE_FIRST):
            while engine.committing is not None:
                await asyncio.wait([engine.committing])


def _take(engine: live.Engine, session: Session, with_direct: bool) -> tuple[int, list[Delivery]]:
    waiting = select(Delivery).where(col(Delivery.submitted).is_(None), col(Delivery.flow).not_in(work.notes))
    waiting = waiting.order_by(col(Delivery.id)).limit(BATCH)
    if not with_direct:
        waiting = waiting.where(col(Delivery.lane).is_not(None) | (col(Delivery.delay_seconds) > 0))
    rows = list(session.exec(waiting.with_for_update(skip_locked=True)))
    direct = []
    for row in rows:
        if row.flow not in engine.entries:
            fate.bury(session, row.key, row.flow, _args(row), "No flow has this name.", 0)
        elif row.lane is None and row.delay_seconds <= 0:
            direct.append(row)
            continue
        else:
            _enqueue(session, row)
        row.submitted = now()
    return len(rows), direct


def _waiting_notes(session: Session) -> list[int]:
    query = select(Delivery.id).where(col(Delivery.submitted).is_(None), col(Delivery.flow).in_(work.notes))
    return [id for id in session.exec(query.order_by(col(Delivery.id)).limit(TOGETHER)) if id is not None]


async def _settle(engine: live.Engine) -> bool:
    """Settles the first notes that wait, in their order; whether there may be more.

    They are few, so that what they submit is not kept waiting for the others. On SQLite they share a commit, since each
    waits for the disk. On PostgreSQL each has its own: two workers that lock several conversations at a time would wait
    for each other.
    """
    ids = await engine.database.read(_waiting_notes)
    for some in [ids] if engine.database.is_sqlite and ids else [[one] for one in ids]:
        await engine.database.write(lambda session, some=some: _settle_some(session, some))  # type: ignore[misc]
    return len(ids) == TOGETHER


def _settle_some(session: Session, ids: list[int]) -> None:
    """A database that fails has them tried again; a fault of ours becomes a dead letter, and harms no other."""
    mine = select(Delivery).where(col(Delivery.id).in_(ids), col(Delivery.submitted).is_(None))
    for row in session.exec(mine.order_by(col(Delivery.id)).with_for_update(skip_locked=True)).all():
        try:
            with session.begin_nested():
                work.notes[row.flow](session, row.id or 0)
        except OperationalError:
            raise
        except Exception as error:
            log.exception("a note could not be taken", extra={"flow": row.flow, "id": row.key})
            fate.bury(session, row.key, row.flow, _args(row), f"{type(error).__name__}: {error}", 1)
        row.submitted = now()
        session.add(row)


def _enqueue(session: Session, row: Delivery) -> None:
    left = row.received + timedelta(seconds=row.delay_seconds) - now()
    work.enqueue(
        session, row.flow, _args(row), id=row.key, lane=row.lane, order=row.id, seconds=max(0.0, left.total_seconds())
    )


async def _start(engine: live.Engine, row: Delivery) -> bool:
    from dbos import DBOS, SetWorkflowID

    try:
        with SetWorkflowID(row.key):
            await DBOS.start_workflow_async(engine.entries[row.flow], *_args(row))
    except Exception:
        log.exception("flow could not be started", extra={"flow": row.flow, "id": row.key})
        return False
    return True


def _mark(session: Session, ids: list[int | None]) -> None:
    session.execute(update(Delivery).where(col(Delivery.id).in_(ids)).values(submitted=now()))


def _args(row: Delivery) -> list[Any]:
    return [row.id] if row.args is None else row.args


async def listen(engine: live.Engine) -> None:
    """Wakes the dispatcher when an edge in another process wrote something down (PostgreSQL)."""
    import psycopg

    address = engine.database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    while True:
        try:
            async with await psycopg.AsyncConnection.connect(address, autocommit=True, connect_timeout=5) as connection:
                await connection.execute(f"LISTEN {live.CHANNEL}")
                async for _ in connection.notifies():
                    engine.wake.set()
        except psycopg.Error as problem:
            # The poll stands behind it meanwhile.
            log.warning("no wake-up calls from the database", extra={"why": str(problem)})
            await asyncio.sleep(POLL)
