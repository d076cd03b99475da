"""A tool that hangs: the caller has an answer in time, the model is told, and nothing is written when it ends late."""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from receptionist.adapters.stand_ins.model_server import Answer, Fault, ModelServer, results
from receptionist.agent import ToolContext, toolbox
from receptionist.domain.lead import Lead
from receptionist.domain.turn import Turn
from tests.agent.modelled import answering

SECONDS = 5


@contextmanager
def an_owners_tool(body: Any) -> Iterator[None]:
    """The tool stands among the others, for this test."""
    toolbox.all_tools()
    toolbox.tool(writes=True)(body)
    toolbox.all_tools.cache_clear()
    toolbox.schemas.cache_clear()
    try:
        yield
    finally:
        del toolbox._declared[body.__name__]
        toolbox.all_tools.cache_clear()
        toolbox.schemas.cache_clear()


@contextmanager
def beside_a_busy_database(seconds: float) -> Iterator[None]:
    """A look for free times takes so long before it begins."""
    sound = toolbox.all_tools()["find_times"]

    async def late(*asked: Any, **arguments: Any) -> Any:
        await asyncio.sleep(seconds)
        return await sound.body(*asked, **arguments)

    toolbox._declared["find_times"] = replace(sound, body=late)
    toolbox.all_tools.cache_clear()
    try:
        yield
    finally:
        toolbox._declared["find_times"] = sound
        toolbox.all_tools.cache_clear()


async def ask_the_supplier(context: ToolContext) -> dict[str, Any]:
    """Ask the supplier whether a part is there."""
    await asyncio.Event().wait()
    return {}


def calls_once(body: dict[str, Any], name: str) -> Answer:
    return Answer("I don't know, but I'll ask the team.") if results(body) else Answer(calls=((name, "{}"),))


async def test_a_tool_that_hangs_is_given_up_and_the_model_is_told(tmp_path: Path, model: ModelServer) -> None:
    model.script = lambda body: calls_once(body, "ask_the_supplier")
    with an_owners_tool(ask_the_supplier):
        async with answering(tmp_path, model, seconds=SECONDS) as desk_open:
            began = time.monotonic()
            said = await desk_open.say("do you sell goldfish?")
            took = time.monotonic() - began
            turn = (await desk_open.rows(Turn))[0]

    assert "did not answer in time" in results(model.requests[1])[0]["problem"]
    assert said == "I don't know, but I'll ask the team."
    assert turn.milliseconds < SECONDS * 1000
    assert took < SECONDS + 5


async def test_a_model_that_calls_a_hanging_tool_again_and_again_does_not_hold_the_turn(
    tmp_path: Path, model: ModelServer
) -> None:
    model.script = lambda body: Answer(calls=(("ask_the_supplier", "{}"),) * 5)
    with an_owners_tool(ask_the_supplier):
        async with answering(tmp_path, model, seconds=SECONDS) as desk_open:
            said = await desk_open.say("where can i park?")
            turn = (await desk_open.rows(Turn))[0]

    assert said
    assert turn.milliseconds < SECONDS * 1000
    first, *_, last = (one["milliseconds"] for one in turn.tool_calls if one["name"] == "ask_the_supplier")
    # What the calls before have used is not there for the ones behind.
    assert last < first * 0.8


@pytest.mark.parametrize("stubborn", [False, True], ids=["cancelled", "swallows its cancellation"])
async def test_a_call_that_ends_after_it_was_given_up_writes_nothing(
    tmp_path: Path, model: ModelServer, stubborn: bool
) -> None:
    ends, ended = asyncio.Event(), asyncio.Event()

    async def save_slowly(context: ToolContext) -> dict[str, Any]:
        """Save the lead when the other side has answered."""
        try:
            await ends.wait()
        except asyncio.CancelledError:
            if not stubborn:
                raise
            await ends.wait()
        finally:
            ended.set() if not stubborn else None
        try:
            await context.lead.save("a part", None, "soon", [])
        finally:
            ended.set()
        return {"saved": True}

    model.script = lambda body: calls_once(body, "save_slowly")
    with an_owners_tool(save_slowly):
        async with answering(tmp_path, model, seconds=SECONDS) as desk_open:
            await desk_open.say("do you sell goldfish?")
            ends.set()
            await asyncio.wait_for(ended.wait(), 10)
            leads = await desk_open.rows(Lead)

    assert leads == []


async def test_a_turn_that_is_late_waits_for_a_busy_database_rather_than_fetch_a_person(
    tmp_path: Path, model: ModelServer
) -> None:
    """Taken over from a dead worker, a turn had 0.4 seconds for a look at the free times, and fetched a person."""
    model.say(*[Fault(500)] * 9)
    with beside_a_busy_database(1.0):
        async with answering(tmp_path, model, seconds=2) as desk_open:
            said = await desk_open.say("a cleaning on friday please")

    assert said.startswith("For a Cleaning")
