"""DBOS's settings, and how the engine starts and stops."""

import asyncio
import logging
import uuid
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, col, delete

from receptionist.engine import dispatch, errands, fate, live, watch, work
from receptionist.engine.database import Database
from receptionist.engine.rows import Worker
from receptionist.errors import OwnerMistake, ProviderProblem

if TYPE_CHECKING:
    from dbos import DBOSConfig

log = logging.getLogger(__name__)

NAME = "receptionist"


async def start(database: Database, *, worker: bool = True) -> None:
    """Starts the engine on the running loop. Every module that declares flows is imported before, every table is there.

    With `worker` this process runs flows; on SQLite one process may, OwnerMistake for a second. Without, it writes
    deliveries down, submits, and looks at `health`: on PostgreSQL only, OwnerMistake elsewhere.
    """
    from dbos import DBOSClient, DBOSPortableJSONSerializer

    # DBOS writes to its own console handler unless there is a handler: its lines belong with ours.
    logging.getLogger("dbos").addHandler(logging.NullHandler())
    logging.getLogger("dbos").addFilter(_is_no_cut_short_flow)
    if not worker and database.is_sqlite:
        raise OwnerMistake(
            "SQLite takes one process, edge and worker in one: set DATABASE_URL to a PostgreSQL database."
        )
    if worker:
        database.claim()
    client = DBOSClient(
        system_database_engine=database.engine,
        serializer=DBOSPortableJSONSerializer(),
        application_name=NAME,
        lazy=True,
        retry_connection_errors=False,
    )
    executor = "solo" if database.is_sqlite else str(uuid.uuid4())
    engine = live.Engine(database, client, executor, worker, asyncio.get_running_loop())
    live.begin(engine)
    try:
        await (_launch(engine) if worker else _prepare(database))
    except BaseException:
        await stop()
        raise


async def stop(*, grace: float = 0.0) -> None:
    """Stops the engine: no new flows, `grace` seconds for those under way; what is cut short goes back to its queue."""
    engine = live.current()
    engine.stopping = True
    if engine.committing is not None:
        await asyncio.wait([engine.committing])
    await _end(engine.duties)
    if engine.worker:
        under_way = [*engine.flows.values(), *filter(None, engine.errands.values())]
        if under_way and grace > 0:
            await asyncio.wait(under_way, timeout=grace)
        await _end(filter(None, engine.errands.values()))
        await _destroy(engine)
        await _leave(engine)
    engine.client.destroy()
    live.end()
    engine.database.release()


async def _prepare(database: Database) -> None:
    """Makes DBOS's tables, for an edge that starts before the first worker."""
    from dbos import DBOS

    address = database.engine.url.set(drivername="postgresql").render_as_string(hide_password=False)
    await asyncio.to_thread(DBOS.migrate, address)


def _is_no_cut_short_flow(record: logging.LogRecord) -> bool:
    """Whoever pressed Ctrl-C saw a traceback of a flow that DBOS began while it ended: that one is given back."""
    engine, problem = live.here(), record.exc_info[1] if record.exc_info else None
    ending = engine is not None and engine.stopping
    return not (ending and isinstance(problem, RuntimeError) and "after shutdown" in str(problem))


async def _launch(engine: live.Engine) -> None:
    from dbos import DBOS

    DBOS(config=_config(engine))
    for flow in work.flows.values():
        declare = DBOS.workflow(name=flow.name, max_recovery_attempts=flow.attempts - 1)
        engine.entries[flow.name] = declare(fate.entry(flow))
    ticks = {
        name: DBOS.workflow(name=f"every.{name}")(fate.schedule_entry(flow))
        for name, (_, flow) in work.schedules.items()
    }
    # Before the first flow can be booked on this worker: its peers would take it for dead.
    await watch.beat(engine)
    DBOS.launch()
    await DBOS.register_queue_async(
        work.LANES,
        partition_concurrency=1,
        worker_concurrency=300,
        # A look costs something also where nothing waits, and with the usual four seconds of a burst before it, a tenth
        # of a second more is not seen.
        polling_interval_sec=0.2,
        on_conflict="always_update",
    )
    await DBOS.register_queue_async(
        work.QUEUE, worker_concurrency=20, polling_interval_sec=1.0, on_conflict="always_update"
    )
    await DBOS.apply_schedules_async(
        [
            {"schedule_name": name, "workflow_fn": ticks[name], "schedule": cron, "queue_name": work.QUEUE}
            for name, (cron, _) in work.schedules.items()
        ]
    )
    # On SQLite they are those of this file's last worker; elsewhere a peer takes them over.
    await engine.database.write(lambda session: errands.give_back(session, engine.executor))
    duties = [dispatch.run(engine), watch.heartbeat(engine), watch.tidy(engine)]
    if not engine.database.is_sqlite:
        duties.append(dispatch.listen(engine))
    engine.duties = [asyncio.create_task(duty) for duty in duties]


def _config(engine: live.Engine) -> "DBOSConfig":
    from dbos import DBOSPortableJSONSerializer

    return {
        "name": NAME,
        "system_database_engine": engine.database.engine,
        # Work of another version would stay pending for ever, silently.
        "application_version": "1",
        "executor_id": engine.executor,
        "max_executor_threads": 8,
        "serializer": DBOSPortableJSONSerializer(),
        "log_level": "WARNING",
        "scheduler_polling_interval_sec": 5.0,
        # Its thread sleeps this long, and stopping waits for it; with no `recv` under way a look costs nothing.
        "notification_listener_polling_interval_sec": 0.1,
    }


async def _destroy(engine: live.Engine) -> None:
    """Ends DBOS in a thread of its own: its pollers hand flows to this loop until they end, so it must go on."""
    from dbos import DBOS

    await _end(engine.flows.values())
    with ThreadPoolExecutor(1) as thread:
        await engine.loop.run_in_executor(thread, lambda: DBOS.destroy(destroy_registry=True))
    await _end(engine.flows.values())
    # DBOS made its threads, now gone, the loop's own.
    engine.loop.set_default_executor(ThreadPoolExecutor())


async def _leave(engine: live.Engine) -> None:
    """Gives back what was cut short, so that a peer or the next start goes on at once, and not as after a crash."""

    def give_back() -> None:
        held = engine.client.list_workflows(
            status="PENDING", executor_id=engine.executor, load_input=False, load_output=False
        )
        watch.give_back(engine, [], held)

    def leave(session: Session) -> None:
        errands.mark(session, errands.done(engine))
        errands.give_back(session, engine.executor)
        session.execute(delete(Worker).where(col(Worker.id) == engine.executor))

    try:
        await asyncio.to_thread(give_back)
        await engine.database.write(leave, patience=2.0)
    except (DBAPIError, ProviderProblem) as problem:
        # The database is away as well: the next start, or a peer, takes over as after a crash.
        log.warning("stopped without giving work back", extra={"why": str(problem)})


async def _end(tasks: Iterable[asyncio.Task[object]]) -> None:
    ending = [task for task in tasks if not task.done()]
    for task in ending:
        task.cancel()
    if ending:
        await asyncio.wait(ending)
