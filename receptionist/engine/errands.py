"""Flows that remember nothing: run where they were submitted, with their delivery's row as all that is written of them.

Whatever goes wrong with one, a failure, a stop, the death of its worker, makes an ordinary flow of it, with the tries
and the dead letter of one.
"""

import asyncio
import logging
from collections.abc import Iterable, Sequence
from math import inf
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select, update

from receptionist.engine import live, work
from receptionist.engine.after import after
from receptionist.engine.clock import now
from receptionist.engine.rows import Delivery

log = logging.getLogger(__name__)

PAUSE = 2.0
"""Seconds until a failed errand is tried again as a flow."""


def start_after(engine: live.Engine, session: Session, id: int, name: str, args: list[Any]) -> None:
    """Starts it here as soon as the session's transaction, which wrote its row for this worker, stands."""
    after(session, lambda: engine.call(lambda: _start(engine, id, name, args)))


def _start(engine: live.Engine, id: int, name: str, args: list[Any]) -> None:
    if not engine.stopping:
        engine.errands[id] = asyncio.create_task(_run(engine, id, name, args))


async def _run(engine: live.Engine, id: int, name: str, args: list[Any]) -> None:
    try:
        await work.flows[name].body(*args)
    except Exception:
        if engine.stopping:
            return
        log.warning("errand failed, goes on as a flow", extra={"flow": name, "delivery_id": id}, exc_info=True)
        # However long the database is away: a failure that is not written down would be work that is lost.
        await engine.database.write(lambda session: give_back(session, engine.executor, [id], PAUSE), patience=inf)
        del engine.errands[id]
    else:
        engine.errands[id] = None
        engine.wake.set()


def done(engine: live.Engine) -> list[int]:
    """Errands that are over, and whose rows do not say so yet."""
    return [id for id, task in engine.errands.items() if task is None]


_MARK = update(Delivery).where(col(Delivery.id).in_(bindparam("ids", expanding=True))).values(submitted=bindparam("at"))


def mark(session: Session, ids: Sequence[int]) -> None:
    """Says of deliveries that nothing is left to do for them."""
    if ids:
        session.connection().execute(_MARK, {"ids": ids, "at": now()})


def forget(engine: live.Engine, ids: Iterable[int]) -> None:
    for id in ids:
        engine.errands.pop(id, None)


def give_back(session: Session, worker: str, ids: Iterable[int] | None = None, seconds: float = 0.0) -> int:
    """Makes flows of a worker's errands (of these, or of all that are not done); how many there were."""
    held = select(Delivery).where(col(Delivery.submitted).is_(None), Delivery.worker == worker)
    if ids is not None:
        held = held.where(col(Delivery.id).in_(list(ids)))
    rows = session.exec(held.with_for_update(skip_locked=True)).all()
    for row in rows:
        work.enqueue(session, row.flow, row.arguments, id=row.key, lane=None, order=None, seconds=seconds)
        row.submitted = now()
        session.add(row)
    return len(rows)


async def lost(engine: live.Engine, missed: set[int]) -> set[int]:
    """Gives back what this worker holds and does not run, if it was so at the last look too: a commit that stood though
    its answer was lost."""
    mine = select(Delivery.id).where(col(Delivery.submitted).is_(None), Delivery.worker == engine.executor)
    held = await engine.database.read(lambda session: {id for id in session.exec(mine) if id is not None})
    missing = held - set(engine.errands)
    if again := missing & missed:
        log.warning("errands that nobody runs are given back", extra={"flows": len(again)})
        await engine.database.write(lambda session: give_back(session, engine.executor, again))
    return missing - missed
