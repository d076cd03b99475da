"""What a model may cost, in tokens and in money: past a limit the offline receptionist answers, and nobody waits."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from receptionist import engine
from receptionist.adapters.stand_ins.model_server import Answer, ModelServer, results
from receptionist.domain.task import Task
from receptionist.domain.turn import Turn
from tests.front_desk import BOB, FrontDesk, opened

DEAR = "cents_per_million_in = 100000\n"
"""A dollar for a thousand tokens: every request costs more than a cent."""
A_DAY = 24 * 60


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    async with ModelServer().open() as server:
        yield server


@asynccontextmanager
async def with_limits(folder: Path, model: ModelServer, limits: str) -> AsyncIterator[FrontDesk]:
    """A front desk whose owner allows so much for models."""

    def limited(facts: str) -> str:
        return f"{facts}\n[spending]\n{limits}\n"

    settings = {"openai_base_url": model.url, "openai_api_key": "key", "openai_model": "stand-in"}
    async with opened(f"sqlite:///{folder / 'desk.db'}", folder, edit=limited, **settings) as desk_open:
        await desk_open.at(10, weekday=1)
        yield desk_open


def never_ends(body: dict[str, Any]) -> Answer:
    """Looks for another day each time, and says nothing."""
    when = f"in {len(results(body)) + 1} days"
    return Answer(calls=(("find_times", json.dumps({"service": "Cleaning", "when": when})),))


@pytest.mark.parametrize("limits", ["tokens_per_turn = 4000", f"{DEAR}cents_per_turn = 300"], ids=["tokens", "money"])
async def test_a_turn_that_costs_too_much_is_ended_by_the_offline_receptionist(
    tmp_path: Path, model: ModelServer, limits: str
) -> None:
    model.script = never_ends
    async with with_limits(tmp_path, model, limits) as desk_open:
        said = await desk_open.say("how much is a whitening?")

    assert len(model.requests) <= 3
    assert "$320" in said


@pytest.mark.parametrize(
    "limits", ["tokens_per_conversation = 1", f"{DEAR}cents_per_conversation = 1"], ids=["tokens", "money"]
)
async def test_a_conversation_that_used_up_its_share_does_without_the_model_and_others_do_not(
    tmp_path: Path, model: ModelServer, limits: str
) -> None:
    async with with_limits(tmp_path, model, limits) as desk_open:
        await desk_open.say("hello")
        await desk_open.say("how much is a whitening?")
        await desk_open.say("hello", BOB)

        assert [row.model for row in await desk_open.rows(Turn)] == ["stand-in", "offline", "stand-in"]


@pytest.mark.parametrize("limits", ["tokens_per_day = 1", f"{DEAR}cents_per_day = 1"], ids=["tokens", "money"])
async def test_a_day_that_used_up_its_share_is_told_once_and_ends_at_midnight(
    tmp_path: Path, model: ModelServer, limits: str
) -> None:
    async with with_limits(tmp_path, model, limits) as desk_open:
        await desk_open.say("hello")
        await desk_open.say("how much is a whitening?", BOB)
        told = [row.kind for row in await desk_open.rows(Task)]
        await engine.move(A_DAY)
        await desk_open.say("hello", BOB)

        assert told == ["budget"]
        assert [row.model for row in await desk_open.rows(Turn)] == ["stand-in", "offline", "stand-in"]


@pytest.mark.parametrize("limits", ["tokens_per_turn = 4000", f"{DEAR}cents_per_turn = 300"], ids=["tokens", "money"])
async def test_limits_hold_for_a_server_that_does_not_count_tokens(
    tmp_path: Path, model: ModelServer, limits: str
) -> None:
    model.script, model.counts = never_ends, False
    async with with_limits(tmp_path, model, limits) as desk_open:
        said = await desk_open.say("how much is a whitening?")

    assert len(model.requests) <= 4
    assert "$320" in said


async def test_an_owner_may_forbid_the_model_altogether(tmp_path: Path, model: ModelServer) -> None:
    async with with_limits(tmp_path, model, "tokens_per_day = 0") as desk_open:
        said = await desk_open.say("how much is a whitening?")

    assert model.requests == []
    assert "$320" in said


async def test_what_a_turn_cost_is_kept_in_whole_millionths_of_a_cent(tmp_path: Path, model: ModelServer) -> None:
    async with with_limits(tmp_path, model, "cents_per_million_in = 40\ncents_per_million_out = 160") as desk_open:
        await desk_open.say("hello")
        row = (await desk_open.rows(Turn))[0]

    assert row.input_tokens > 0
    assert row.cost == row.input_tokens * 40 + row.output_tokens * 160
