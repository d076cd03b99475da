"""Who is alive, who takes over the dead, what was poisoned, what may be thrown away."""

import asyncio
import itertools
import logging
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, Float, Text, column, func, literal_column, table
from sqlalchemy.sql.expression import TableClause
from sqlmodel import Session, col, delete, select

from receptionist.domain.rows import insert_new
from receptionist.engine import errands, fate, live, work
from receptionist.engine.clock import now
from receptionist.engine.rows import Crash, DeadLetter, Delivery, Worker

if TYPE_CHECKING:
    from dbos import WorkflowStatus

log = logging.getLogger(__name__)

BEAT, DEAD = 2.0, 8.0
"""Seconds between heartbeats, and after which a worker without one is taken for dead."""

LOOK = 5.0
"""Seconds between two looks for flows that nobody runs."""

KEPT = timedelta(days=7)
"""How long finished flows and their deliveries are kept: so long does the same id do nothing."""

ENDED = ["SUCCESS", "ERROR", "CANCELLED", "MAX_RECOVERY_ATTEMPTS_EXCEEDED"]


async def heartbeat(engine: live.Engine) -> None:
    """Shows that this worker lives, and takes over the flows of those that do not."""
    while True:
        try:
            await beat(engine)
            if not engine.database.is_sqlite:
                await take_over(engine)
        except Exception:
            # The database may be away for minutes; the watch must be there when it is back.
            log.exception("the heartbeat failed")
        await asyncio.sleep(BEAT)


async def tidy(engine: live.Engine) -> None:
    """Looks after flows that nobody runs, buries the poisoned, throws away what is old."""
    missing: set[str] = set()
    lost: set[int] = set()
    for look in itertools.count():
        await asyncio.sleep(LOOK)
        try:
            missing = await recover(engine, missing)
            lost = await errands.lost(engine, lost)
            await bury_poisoned(engine)
            if look % 720 == 0:
                await prune(engine)
        except Exception:
            log.exception("the tidying failed")


async def beat(engine: live.Engine) -> None:
    """One heartbeat, by the database's clock: the workers' own clocks may differ."""

    def write(session: Session) -> None:
        session.merge(Worker(id=engine.executor, seen=session.scalars(select(_clock(engine))).one()))

    await engine.database.write(write)


async def take_over(engine: live.Engine) -> None:
    """Gives the flows of every dead worker back to the queues; one peer does it for each (PostgreSQL)."""

    def work_of_the_dead(session: Session) -> None:
        flows = _workflows(engine)
        # A thawed worker may die before its next heartbeat, after its row was taken: whoever holds flows has a row.
        holders = session.scalars(select(flows.c.executor_id).where(flows.c.status == "PENDING").distinct())
        errand = select(Delivery.worker).where(col(Delivery.submitted).is_(None), col(Delivery.worker).is_not(None))
        for holder in {*holders.all(), *session.exec(errand)}:
            session.execute(insert_new(session, Worker).values(id=holder, seen=0.0))
        stale = select(Worker).where(col(Worker.seen) < _clock(engine) - DEAD, Worker.id != engine.executor)
        for dead in session.exec(stale.with_for_update(skip_locked=True)):
            held = engine.client.list_workflows(status="PENDING", executor_id=dead.id, load_output=False)
            begun = errands.give_back(session, dead.id)
            log.warning("taking over from a dead worker", extra={"worker": dead.id, "flows": len(held) + begun})
            # The row stays locked until the flows are back in their queues, so that no second peer does it again.
            give_back(engine, *_sort(session, held))
            session.delete(dead)

    await engine.database.write(work_of_the_dead)


async def recover(engine: live.Engine, missed: set[str]) -> set[str]:
    """Gives back what is booked on this worker and runs nowhere, if it was so at the last look too."""
    flows = _workflows(engine)
    mine = select(flows.c.workflow_uuid).where(flows.c.status == "PENDING", flows.c.executor_id == engine.executor)
    booked = await engine.database.read(lambda session: set(session.scalars(mine)))
    missing = booked - set(engine.flows)
    if again := list(missing & missed):
        held = await engine.client.list_workflows_async(workflow_ids=again, status="PENDING", load_output=False)
        log.warning("flows that nobody runs are given back", extra={"flows": len(held)})
        poisoned, healthy = await engine.database.write(lambda session: _sort(session, held))
        await asyncio.to_thread(give_back, engine, poisoned, healthy)
    return missing - missed


def _sort(session: Session, held: Sequence["WorkflowStatus"]) -> tuple[list["WorkflowStatus"], list["WorkflowStatus"]]:
    """Counts one more crash for each; (those that had enough of them and are buried, the others)."""
    poisoned, healthy = [], []
    for flow in held:
        crash = session.get(Crash, flow.workflow_id) or Crash(workflow_id=flow.workflow_id, count=0, at=now())
        crash.count, crash.at = crash.count + 1, now()
        session.add(crash)
        declared = work.flows.get(flow.name)
        if crash.count >= (declared.attempts if declared else 3):
            _bury(session, flow, crash.count)
            poisoned.append(flow)
        else:
            healthy.append(flow)
    return poisoned, healthy


def give_back(engine: live.Engine, poisoned: Sequence["WorkflowStatus"], healthy: Sequence["WorkflowStatus"]) -> None:
    if poisoned:
        engine.client.cancel_workflows([flow.workflow_id for flow in poisoned])
    for queue in (work.LANES, work.QUEUE):
        ids = [flow.workflow_id for flow in healthy if (flow.queue_name == work.LANES) == (queue == work.LANES)]
        if ids:
            engine.client.resume_workflows(ids, queue_name=queue)


def _bury(session: Session, flow: "WorkflowStatus", crashes: int) -> None:
    args = list((flow.input or {"args": ()})["args"])
    why = f"The worker died {crashes} times while it ran."
    fate.bury(session, work.read_id(flow.workflow_id)[0], flow.name, args, why, crashes)


async def bury_poisoned(engine: live.Engine) -> None:
    """Makes dead letters of what DBOS itself gave up: on SQLite a restart counts its attempts."""
    given_up = await engine.client.list_workflows_async(
        status="MAX_RECOVERY_ATTEMPTS_EXCEEDED", load_output=False, limit=100
    )
    if given_up:
        ids = [flow.workflow_id for flow in given_up]

        def bury(session: Session) -> None:
            for flow in given_up:
                _bury(session, flow, work.flows[flow.name].attempts if flow.name in work.flows else 0)

        await engine.database.write(bury)
        await engine.client.cancel_workflows_async(ids)


async def prune(engine: live.Engine) -> None:
    """Throws away finished flows, their deliveries and crash counts that are older than a week (real time)."""
    before = datetime.now(UTC) - KEPT  # noqa: TID251 - DBOS stamps its rows with real time
    while old := await engine.client.list_workflows_async(
        status=ENDED, completed_before=before.isoformat(), limit=1000, load_input=False, load_output=False
    ):
        await engine.client.delete_workflows_async([flow.workflow_id for flow in old])

    def forget(session: Session) -> None:
        session.execute(delete(Delivery).where(col(Delivery.submitted) < before))
        session.execute(delete(Crash).where(col(Crash.at) < before))

    await engine.database.write(forget)


@dataclass(frozen=True)
class Health:
    """How the engine is: flows that are due and wait, seconds the oldest has waited, flows under way, those that no
    live worker runs, dead letters, workers with a fresh heartbeat."""

    queued: int
    oldest: float
    running: int
    stranded: int
    dead_letters: int
    workers: int


async def health() -> Health:
    """Looks at the rows, so any process may ask; a database that is gone is a temporary ProviderProblem in 2 s."""
    engine = live.current()
    return await engine.database.read(lambda session: _health(engine, session), patience=2.0)


def _health(engine: live.Engine, session: Session) -> Health:
    flows, clock = _workflows(engine), _clock(engine)
    fresh = select(Worker.id).where(col(Worker.seen) >= clock - DEAD)
    pending = select(func.count()).select_from(flows).where(flows.c.status == "PENDING")
    queued = select(func.count(), func.min(flows.c.created_at)).where(flows.c.status == "ENQUEUED")
    enqueued, since = session.execute(queued).one()
    waiting, mine = col(Delivery.submitted).is_(None), col(Delivery.worker)
    delivered, received, begun = session.execute(
        select(
            func.count().filter(mine.is_(None)), func.min(Delivery.received).filter(mine.is_(None)), func.count(mine)
        ).where(waiting)
    ).one()
    waits = [session.scalar(select(clock)) - since / 1000] if since else []
    waits += [(now() - received).total_seconds()] if received else []
    return Health(
        queued=enqueued + delivered,
        oldest=max([0.0, *waits]),
        running=(session.scalar(pending) or 0) + begun,
        stranded=session.scalar(pending.where(flows.c.executor_id.not_in(fresh))) or 0,
        dead_letters=session.scalar(select(func.count()).select_from(DeadLetter)) or 0,
        workers=session.scalar(select(func.count()).select_from(fresh.subquery())) or 0,
    )


def _workflows(engine: live.Engine) -> TableClause:
    """DBOS's documented table of workflows, to count in: its calls give whole rows.
    https://docs.dbos.dev/explanations/system-tables"""
    columns = [column(name, Text) for name in ("workflow_uuid", "status", "executor_id")] + [column("created_at")]
    return table("workflow_status", *columns, schema=None if engine.database.is_sqlite else "dbos")


def _clock(engine: live.Engine) -> ColumnElement[float]:
    """The database's clock, in seconds since 1970."""
    sqlite, postgresql = "(julianday('now') - 2440587.5) * 86400.0", "extract(epoch from clock_timestamp())::float8"
    return literal_column(sqlite if engine.database.is_sqlite else postgresql, Float)
