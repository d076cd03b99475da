"""The edge's one durable write: everything that arrives while a commit is under way goes into the next one."""

import asyncio
from collections.abc import Mapping
from typing import Any

from sqlmodel import Session, col

from receptionist.domain.rows import insert_new
from receptionist.engine import live
from receptionist.engine.clock import now
from receptionist.engine.live import Arrival
from receptionist.engine.rows import Delivery
from receptionist.errors import ProviderProblem

PATIENCE = 8.0
"""Seconds until the edge gives up: Twilio waits 15, and a 503 in time makes it come again."""

MOST = 500


async def accept(
    key: str,
    flow: str,
    payload: Mapping[str, Any],
    *,
    business: str | None = None,
    lane: str | None = None,
    after: float = 0.0,
) -> bool:
    """Writes a delivery down for the flow of that name; returns after the commit whether it was new.

    `key`: the provider's id and the step; the same key again is not new and starts nothing. The flow is called with
    the row's id, one at a time in `lane`, `after` seconds from now. A database that is locked or gone is a temporary
    ProviderProblem within about ten seconds: answer 503, and the provider comes again.
    """
    engine = live.current()
    values = {
        "key": key,
        "flow": flow,
        "business": business,
        "lane": lane,
        "delay_seconds": after,
        "payload": dict(payload),
        "received": now(),
    }
    written: asyncio.Future[bool] = engine.loop.create_future()
    engine.arriving.append((values, written))
    if engine.committing is None:
        engine.committing = asyncio.create_task(_commit(engine))
    return await written


async def _commit(engine: live.Engine) -> None:
    try:
        while engine.arriving:
            batch = engine.arriving[:MOST]
            del engine.arriving[:MOST]
            await _write(engine, batch)
    finally:
        engine.committing = None


async def _write(engine: live.Engine, batch: list[Arrival]) -> None:
    def insert(session: Session) -> set[str]:
        return _insert(session, [values for values, _ in batch])

    try:
        async with asyncio.timeout(PATIENCE + 2):
            new = await engine.database.write(insert, patience=PATIENCE, urgent=True)
    except Exception as problem:
        # Whoever came meanwhile would only wait for the same database.
        _refuse(batch + engine.arriving, problem)
        engine.arriving.clear()
    else:
        engine.wake.set()
        _answer(batch, new)


def _insert(session: Session, rows: list[dict[str, Any]]) -> set[str]:
    live.notify(session)
    statement = insert_new(session, Delivery).returning(col(Delivery.key))
    return set(session.connection().execute(statement, rows).scalars())


def _answer(batch: list[Arrival], new: set[str]) -> None:
    for values, written in batch:
        # A key that came twice into one commit is new for the first of the two alone.
        is_new = values["key"] in new
        new.discard(values["key"])
        if not written.done():
            written.set_result(is_new)


def _refuse(batch: list[Arrival], problem: Exception) -> None:
    for _, written in batch:
        if not written.done():
            refusal = ProviderProblem("The delivery could not be written down.", temporary=True)
            refusal.__cause__ = problem
            written.set_exception(refusal)
