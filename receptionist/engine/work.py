"""Flows and steps: how they are declared, what is remembered of them, how DBOS is given one."""

import asyncio
import json
import re
from collections.abc import Callable, Coroutine
from contextvars import ContextVar
from functools import wraps
from typing import Any, Generic, ParamSpec, TypeVar

from sqlmodel import Session

from receptionist.engine import live
from receptionist.errors import OwnerMistake, ProviderProblem, Refused, ToolProblem

P = ParamSpec("P")
R = TypeVar("R")

QUEUE, LANES = "jobs", "turns"
"""DBOS's queues: work that waits, and work that goes one at a time in a lane."""

inside: ContextVar[bool] = ContextVar("inside a flow", default=False)


class Flow(Generic[P]):
    """A declared flow. Calling it runs its body right here, with nothing remembered: tests do."""

    def __init__(self, name: str, body: Callable[P, Coroutine[Any, Any, None]], attempts: int, remembers: bool) -> None:
        self.name, self.body, self.attempts, self.remembers = name, body, attempts, remembers

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> None:
        await self.body(*args, **kwargs)


Note = Callable[[Session, int], None]

flows: dict[str, Flow[...]] = {}
notes: dict[str, Note] = {}
late: set[str] = set()
"""Notes that wait behind all others."""
steps: dict[str, str] = {}
schedules: dict[str, tuple[str, Flow[...]]] = {}
undertaker: Flow[[int]] | None = None


def flow(
    name: str, *, attempts: int = 20, remembers: bool = True
) -> Callable[[Callable[P, Coroutine[Any, Any, None]]], Flow[P]]:
    """Declares an async function with JSON arguments (ids) that survives a crash. The name is for good.

    A crash goes on after the last remembered step. A flow that raises is started over from its first step: after a
    temporary ProviderProblem up to `attempts` times within about an hour, after anything else three times. What is
    given up then, or was under way in `attempts` crashes, becomes a `DeadLetter`.

    One that `remembers` nothing starts over from its beginning after a crash: its own rows tell it what is left to do.
    Submitted without lane and wait it starts at once where it was submitted, and costs a row instead of a flow.
    """

    def declare(body: Callable[P, Coroutine[Any, Any, None]]) -> Flow[P]:
        if name in flows:
            raise ValueError(f"Two flows are named {name}.")
        flows[name] = declared = Flow(name, body, attempts, remembers)
        return declared

    return declare


def note(name: str, *, can_wait: bool = False) -> Callable[[Note], Note]:
    """Declares what settles a delivery in one transaction, without an outside act: no flow is needed to remember it.

    It gets the session that marks the delivery as done, and the delivery's id; what it submits goes with the same
    commit. It costs a tenth of a flow. One that raises is given up at once and becomes a `DeadLetter`. Those of one
    `lane` are settled in their order; those that `can_wait` behind all others.
    """

    def declare(body: Note) -> Note:
        if name in notes or name in flows:
            raise ValueError(f"Two flows are named {name}.")
        notes[name] = body
        late.update([name] if can_wait else [])
        return body

    return declare


def step(
    name: str, *, retries: int = 0, timeout: float | None = None
) -> Callable[[Callable[P, Coroutine[Any, Any, R]]], Callable[P, Coroutine[Any, Any, R]]]:
    """Declares an act that is remembered: done once in a flow, at least once outside (a crash may cut it short).

    It gives JSON (no tuples, no objects), or one of our four errors, and a replay gives the same again. `retries`: how
    often a temporary ProviderProblem of known fate is tried again at once. `timeout`: seconds for one try, then a
    temporary ProviderProblem of unknown fate. Outside of a flow, or within another step, it just runs.
    """
    if name in steps:
        raise ValueError(f"Two steps are named {name}.")

    def declare(body: Callable[P, Coroutine[Any, Any, R]]) -> Callable[P, Coroutine[Any, Any, R]]:
        steps[name] = body.__qualname__

        @wraps(body)
        async def run(*args: P.args, **kwargs: P.kwargs) -> R:
            async def act() -> R:
                return await _try(name, lambda: body(*args, **kwargs), retries, timeout)

            return await _remembered(name, act) if inside.get() else await act()

        return run

    return declare


def enqueue(
    session: Session, name: str, args: list[Any], *, id: str, lane: str | None, order: int | None, seconds: float
) -> None:
    """Hands work to DBOS in the session's transaction."""
    from dbos import EnqueueOptions

    options: EnqueueOptions = {
        "workflow_name": name,
        "queue_name": LANES if lane is not None else QUEUE,
        "workflow_id": id,
    }
    if lane is not None:
        options["queue_partition_key"] = lane
    if order is not None:
        options["priority"] = order
    if seconds > 0:
        options["delay_seconds"] = seconds
    # By the connection: handed the session, DBOS would have it write down half of what its caller is still changing.
    live.current().client.enqueue_in_transaction(session.connection(), options, *args)


def read_id(workflow_id: str) -> tuple[str, int]:
    """The id under which work was submitted, and which try of it this is."""
    later = re.fullmatch(r"(.*) try (\d{1,3})", workflow_id, re.DOTALL)
    return (later[1], int(later[2])) if later else (workflow_id, 1)


def every(name: str, cron: str, what: Flow[[]]) -> None:
    """Runs a flow without arguments by the clock (cron in UTC, six fields begin with seconds), once for all workers."""
    schedules[name] = (cron, what)


def on_dead_letter(what: Flow[[int]]) -> Flow[[int]]:
    """Declares the flow that is submitted, with the id of the `DeadLetter`, whenever work was given up."""
    global undertaker
    undertaker = what
    return what


async def changed(name: str) -> bool:
    """In a flow whose steps changed: False for one that was begun before the change, True for every other."""
    from dbos import DBOS

    return await DBOS.patch_async(name) if inside.get() else True


def contract() -> dict[str, list[str]]:
    """The names that rows refer to: they are for good."""
    return {"flows": sorted(flows), "steps": sorted(steps), "schedules": sorted(schedules)}


async def _try(name: str, body: Callable[[], Coroutine[Any, Any, R]], retries: int, timeout: float | None) -> R:
    for attempt in range(retries + 1):
        try:
            async with asyncio.timeout(timeout) as limit:
                return await body()
        except TimeoutError:
            if not limit.expired():
                raise
            raise ProviderProblem(f"{name} took over {timeout} s.", temporary=True, unknown=True) from None
        except ProviderProblem as problem:
            if attempt == retries or not problem.temporary or problem.unknown:
                raise
        await asyncio.sleep(min(0.5 * 2**attempt, 8.0))
    raise AssertionError("unreachable")


async def _remembered(name: str, act: Callable[[], Coroutine[Any, Any, R]]) -> R:
    from dbos import DBOS

    async def recorded() -> dict[str, Any]:
        # DBOS gives every error back as its own class; ours come out of a replay as what they were.
        try:
            return {"gave": await act()}
        except (ProviderProblem, ToolProblem, OwnerMistake, Refused) as problem:
            return {"raised": type(problem).__name__, **_detail(problem)}

    outcome = await DBOS.run_step_async({"name": name}, recorded)
    if "raised" in outcome:
        raise _problem(outcome)
    gave: R = outcome["gave"]
    return gave


def _detail(problem: Exception) -> dict[str, Any]:
    detail: dict[str, Any] = json.loads(json.dumps(vars(problem), default=str))
    return {"detail": detail}


def _problem(outcome: dict[str, Any]) -> Exception:
    kinds = {kind.__name__: kind for kind in (ProviderProblem, ToolProblem, OwnerMistake, Refused)}
    detail = dict(outcome["detail"])
    make: Callable[..., Exception] = kinds[outcome["raised"]]
    return make(detail.pop("sentence"), **detail)
