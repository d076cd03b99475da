"""Flows that wait: moved, dropped, and carried along when the clock is moved."""

import asyncio
from datetime import datetime, timedelta

from receptionist.engine import clock, live, work


async def hasten(id: str, to: datetime) -> None:
    """Moves a waiting flow to another moment (aware, by `now()`); one that is due, done or unknown stays as it is."""
    client = live.current().client
    left = max(0.0, (to - clock.now()).total_seconds())
    for waiting in await _tries(id):
        await client.set_workflow_delay_async(waiting, delay_seconds=left)


async def cancel(id: str) -> None:
    """Drops a flow that waits, at best: one that has begun may go on, so its first step asks whether it is wanted."""
    await live.current().client.cancel_workflows_async(await _tries(id))


async def move(minutes: float) -> None:
    """Moves the clock forward; every waiting flow comes as much nearer, and each `every` flow runs once."""
    engine = live.current()
    clock.shift(timedelta(minutes=minutes))
    waiting = await engine.client.list_workflows_async(status="DELAYED", load_input=False, load_output=False)
    for flow in waiting:
        until = (flow.delay_until_epoch_ms or 0) - int(minutes * 60_000)
        await engine.client.set_workflow_delay_async(flow.workflow_id, delay_until_epoch_ms=max(0, until))
    for name in work.schedules:
        await asyncio.to_thread(engine.client.trigger_schedule, name)
    engine.wake.set()


async def _tries(id: str) -> list[str]:
    """The flow of that id that is not over, and its later tries."""
    found = await live.current().client.list_workflows_async(
        workflow_id_prefix=id, status=["DELAYED", "ENQUEUED"], load_input=False, load_output=False
    )
    return [flow.workflow_id for flow in found if work.read_id(flow.workflow_id)[0] == id]
