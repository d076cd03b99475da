"""How work becomes durable with the commit of whoever wants it done."""

from datetime import timedelta
from typing import Any

from sqlmodel import Session

from receptionist.domain.rows import id_of_new
from receptionist.engine import errands, live, work
from receptionist.engine.clock import now
from receptionist.engine.rows import Delivery


def submit(
    session: Session,
    what: work.Flow[...] | str,
    *args: Any,
    id: str,
    lane: str | None = None,
    order: int | None = None,
    after: timedelta | float | None = None,
) -> None:
    """Makes a flow durable with the caller's commit; the same `id` again does nothing, for seven days after its end.

    One at a time in a `lane`, by `order` (a row id; lower first). `after`: how long it waits, a timedelta or seconds
    of the moved clock. Without lane and wait it starts as soon as the commit stands.
    """
    name = what if isinstance(what, str) else what.name
    seconds = after.total_seconds() if isinstance(after, timedelta) else float(after or 0)
    if lane is None and seconds <= 0:
        _write_down(session, name, list(args), id)
    else:
        work.enqueue(session, name, list(args), id=id, lane=lane, order=order, seconds=seconds)


def _write_down(session: Session, name: str, args: list[Any], id: str) -> None:
    engine = live.here()
    mine = engine is not None and engine.takes_errands and name in work.flows and not work.flows[name].remembers
    worker = engine.executor if engine is not None and mine else None
    row = {"key": id, "flow": name, "args": args, "received": now(), "worker": worker}
    number = id_of_new(session, Delivery, row)
    if engine is None or number is None:
        return
    if mine:
        errands.start_after(engine, session, number, name, args)
    else:
        live.wake_after(session)
