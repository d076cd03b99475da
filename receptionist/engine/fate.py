"""What becomes of a flow: it runs, it is tried again, or it is buried as a dead letter."""

import asyncio
import logging
from collections.abc import Callable, Coroutine
from math import inf
from typing import Any

from sqlmodel import Session

from receptionist.domain.rows import id_of_new
from receptionist.engine import live, submitting, work
from receptionist.engine.clock import now
from receptionist.engine.database import passes
from receptionist.engine.rows import DeadLetter
from receptionist.errors import ProviderProblem

log = logging.getLogger(__name__)

SURPRISES = 3
"""Tries of a flow that fails in a way that nobody foresaw: a deterministic fault must not spin."""


def entry(flow: work.Flow[...]) -> Callable[..., Coroutine[Any, Any, None]]:
    """What DBOS starts for a flow: the body, with its fate taken care of."""

    async def run(*args: Any) -> None:
        await _run(flow, args)

    return run


def schedule_entry(flow: work.Flow[...]) -> Callable[..., Coroutine[Any, Any, None]]:
    """The same for a schedule, whose flow takes no arguments; the time that DBOS hands over is real, not moved."""

    async def run(_due: Any, _context: Any) -> None:
        await _run(flow, ())

    return run


async def _run(flow: work.Flow[...], args: tuple[Any, ...]) -> None:
    from dbos import DBOS

    engine, id, task = live.current(), DBOS.workflow_id, asyncio.current_task()
    assert id is not None
    assert task is not None
    engine.flows[id] = task
    work.inside.set(flow.remembers)
    try:
        await flow.body(*args)
    except Exception as problem:
        if engine.stopping:
            raise asyncio.CancelledError from problem
        await _failed(engine, flow, id, list(args), problem)
    finally:
        if engine.flows.get(id) is task:
            del engine.flows[id]


def is_temporary(problem: Exception) -> bool:
    """Whether time mends it: a database or a vendor that is away."""
    return passes(problem) or (isinstance(problem, ProviderProblem) and problem.temporary)


async def _failed(engine: live.Engine, flow: work.Flow[...], id: str, args: list[Any], problem: Exception) -> None:
    first, attempt = work.read_id(id)
    why = f"{type(problem).__name__}: {problem}"
    if attempt < (flow.attempts if is_temporary(problem) else min(SURPRISES, flow.attempts)):
        log.warning("flow failed, will be tried again", extra={"flow": flow.name, "id": id}, exc_info=problem)
        await _again(engine, flow, id, f"{first} try {attempt + 1}", args, seconds=min(2.0**attempt, 300.0))
    else:
        await engine.database.write(lambda session: bury(session, first, flow.name, args, why, attempt), patience=inf)


async def _again(
    engine: live.Engine, flow: work.Flow[...], id: str, again: str, args: list[Any], seconds: float
) -> None:
    def enqueue(session: Session) -> None:
        row = engine.client.list_workflows(workflow_ids=[id], load_input=False, load_output=False)[0]
        lane, order = row.queue_partition_key, row.priority or None
        work.enqueue(session, flow.name, args, id=again, lane=lane, order=order, seconds=seconds)

    # However long the database is away: a failure that is not written down would be work that is lost.
    await engine.database.write(enqueue, patience=inf)


def bury(session: Session, id: str, flow: str, args: list[Any], why: str, attempts: int) -> None:
    """Gives work up, once, and submits the flow that tells a person."""
    letter = {"workflow_id": id, "flow": flow, "args": args, "why": why, "attempts": attempts, "at": now()}
    number = id_of_new(session, DeadLetter, letter)
    if number is None:
        return
    log.error("flow given up", extra={"flow": flow, "id": id, "attempts": attempts, "why": why})
    undertaker = work.undertaker
    if undertaker is not None and flow != undertaker.name:
        submitting.submit(session, undertaker, number, id=f"dead-letter:{id}")
