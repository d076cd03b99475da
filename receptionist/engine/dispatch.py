"""Deliveries → flows, under the provider's id: handing one over twice does nothing, so a crash costs nothing."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress
from datetime import timedelta

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist.domain.rows import column, columns
from receptionist.engine import errands, fate, live, work
from receptionist.engine.clock import now
from receptionist.engine.rows import Delivery

log = logging.getLogger(__name__)

BATCH = 100
TOGETHER = 20
"""Notes that are looked at together: few, so that what they submit is not kept waiting for the others."""
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
    notes, others = await engine.database.read(_waiting)
    await _settle(engine, notes)
    done = errands.done(engine)
    taken = await _hand_over_flows(engine, others, done) if others or done else 0
    errands.forget(engine, done)
    return len(notes) == TOGETHER or taken == BATCH


async def _let_the_edge_go_first(engine: live.Engine) -> None:
    with suppress(TimeoutError):
        async with asyncio.timeout(EDGE_FIRST):
            while engine.committing is not None:
                await asyncio.wait([engine.committing])


_NOBODYS = col(Delivery.submitted).is_(None), col(Delivery.worker).is_(None)
_IS_NOTE = col(Delivery.flow).in_(bindparam("notes", expanding=True))
_CAN_WAIT = col(Delivery.flow).in_(bindparam("late", expanding=True))
_NOTES = (
    select(col(Delivery.id), col(Delivery.lane))
    .where(*_NOBODYS, _IS_NOTE)
    .order_by(_CAN_WAIT, col(Delivery.id))
    .limit(TOGETHER)
)
_OTHERS = select(col(Delivery.id)).where(*_NOBODYS, ~_IS_NOTE).limit(1)


def _waiting(session: Session) -> tuple[list[tuple[int, str | None]], bool]:
    """The first notes that nobody has settled, with their lanes, and whether anything else waits."""
    notes = list(work.notes)
    first = columns(session, _NOTES, {"notes": notes, "late": list(work.late)})
    found = [(id, lane) for id, lane in first if id is not None]
    return found, bool(column(session, _OTHERS, {"notes": notes}))


async def _hand_over_flows(engine: live.Engine, others: bool, done: Sequence[int]) -> int:
    room = len(engine.flows) + len(engine.errands) < live.AT_ONCE

    def take(session: Session) -> tuple[int, list[Delivery]]:
        errands.mark(session, done)
        return _take(engine, session, room) if others else (0, [])

    taken, direct = await engine.database.write(take)
    if started := [row.id for row in direct if row.id is not None and await _start(engine, row)]:
        await engine.database.write(lambda session: errands.mark(session, started))
    return taken


def _take(engine: live.Engine, session: Session, room: bool) -> tuple[int, list[Delivery]]:
    """Enqueues what waits or goes in a lane; (how many were seen, those that start here at once)."""
    is_flow = col(Delivery.flow).not_in(work.notes)
    waiting = select(Delivery).where(*_NOBODYS, is_flow).order_by(col(Delivery.id)).limit(BATCH)
    if not room:
        waiting = waiting.where(col(Delivery.lane).is_not(None) | (col(Delivery.delay_seconds) > 0))
    rows = list(session.exec(waiting.with_for_update(skip_locked=True)))
    direct = []
    for row in rows:
        if row.flow not in engine.entries:
            fate.bury(session, row.key, row.flow, row.arguments, "No flow has this name.", 0)
        elif row.lane is not None or row.delay_seconds > 0:
            _enqueue(session, row)
        elif not work.flows[row.flow].remembers:
            row.worker = engine.executor
            errands.start_after(engine, session, row.id or 0, row.flow, row.arguments)
            continue
        else:
            direct.append(row)
            continue
        row.submitted = now()
    return (len(rows) if room else 0), direct


async def _settle(engine: live.Engine, notes: Sequence[tuple[int, str | None]]) -> None:
    """Settles notes, those of a lane one after the other and the lanes side by side."""
    lanes: dict[str, list[int]] = {}
    for id, lane in notes:
        lanes.setdefault(lane or f"alone:{id}", []).append(id)
    await asyncio.gather(*(_settle_lane(engine, ids) for ids in lanes.values()))


async def _settle_lane(engine: live.Engine, ids: Sequence[int]) -> None:
    """A database that fails has a note tried again; a fault of ours becomes a dead letter, and harms no other."""
    for id in ids:
        try:
            await engine.database.write(lambda session, id=id: _settle_one(session, id))  # type: ignore[misc]
        except Exception as error:
            if fate.is_temporary(error):
                raise
            log.exception("a note could not be taken", extra={"delivery_id": id})
            why = f"{type(error).__name__}: {error}"
            await engine.database.write(lambda session, id=id, why=why: _bury(session, id, why))  # type: ignore[misc]


_UNSETTLED = (
    select(Delivery)
    .where(col(Delivery.id) == bindparam("id"), col(Delivery.submitted).is_(None))
    .with_for_update(skip_locked=True)
)


def _unsettled(session: Session, id: int) -> Delivery | None:
    return session.exec(_UNSETTLED, params={"id": id}).first()


def _settle_one(session: Session, id: int) -> None:
    row = _unsettled(session, id)
    if row is not None:
        work.notes[row.flow](session, id)
        errands.mark(session, [id])


def _bury(session: Session, id: int, why: str) -> None:
    row = _unsettled(session, id)
    if row is not None:
        fate.bury(session, row.key, row.flow, row.arguments, why, 1)
        errands.mark(session, [id])


def _enqueue(session: Session, row: Delivery) -> None:
    left = row.received + timedelta(seconds=row.delay_seconds) - now()
    work.enqueue(
        session,
        row.flow,
        row.arguments,
        id=row.key,
        lane=row.lane,
        order=row.id,
        seconds=max(0.0, left.total_seconds()),
    )


async def _start(engine: live.Engine, row: Delivery) -> bool:
    from dbos import DBOS, SetWorkflowID

    try:
        with SetWorkflowID(row.key):
            await DBOS.start_workflow_async(engine.entries[row.flow], *row.arguments)
    except Exception:
        log.exception("flow could not be started", extra={"flow": row.flow, "id": row.key})
        return False
    return True


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
