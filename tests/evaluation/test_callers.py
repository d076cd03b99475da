"""Callers: a script that picks from what was offered, and a model that plays somebody and is held to its brief."""

from collections.abc import AsyncIterator

import pytest

from receptionist.adapters.openai_model import OpenAIModel
from receptionist.adapters.stand_ins.model_server import Answer, Fault, ModelServer
from receptionist.evaluation import judge
from receptionist.evaluation.callers import Drifted, Played, Script
from receptionist.evaluation.play import play
from receptionist.evaluation.scenario import Brief, Expected, Scenario, read_all
from receptionist.settings import Settings
from tests.agent.threads import example
from tests.evaluation.test_scenarios import OFFLINE

DENTAL = example("bright-smiles")
OFFER = ("business", "For a Cleaning on Wed, Nov 25 I have: 1) 1:00 PM, 2) 2:00 PM. Which one?")
MARIA = Brief("Maria Lopez", "a cleaning tomorrow afternoon", ("2026-11-25T14:00",), ("your name is Maria Lopez",))


@pytest.fixture
async def server() -> AsyncIterator[ModelServer]:
    async with ModelServer().open() as server:
        yield server


@pytest.fixture
async def model(server: ModelServer) -> AsyncIterator[OpenAIModel]:
    model = OpenAIModel("caller", "key", server.url)
    yield model
    await model.close()


async def scripted(line: str, *said: tuple[str, str]) -> str:
    return str(await anext(Script([line], DENTAL).lines(said)))


async def test_a_script_picks_a_time_by_its_number_however_the_offer_shares_the_day() -> None:
    assert await scripted("{pick 2026-11-25T14:00}", OFFER) == "2"
    each = ("business", "I have 1) Wed, Nov 25 at 9:00 AM, 2) Thu, Nov 26 at 9:00 AM.")
    assert await scripted("{pick 2026-11-26T09:00}", each) == "2"


async def test_a_script_says_yes_to_the_only_time_and_asks_for_one_that_was_not_offered() -> None:
    only = ("business", "I have Wed, Nov 25 at 2:00 PM. Does that suit you?")

    assert await scripted("{pick 2026-11-25T14:00}", only) == "yes please"
    assert await scripted("{pick 2026-11-25T15:00}", only) == "Do you have Wed, Nov 25 at 3:00 PM?"


async def lines(brief: Brief, model: OpenAIModel, *said: tuple[str, str]) -> list[str]:
    return [one async for one in Played(brief, DENTAL, model, 5).lines(list(said))]


async def test_a_model_that_plays_a_caller_sees_its_brief_and_the_texts_from_the_other_side(
    server: ModelServer, model: OpenAIModel
) -> None:
    server.say(Answer('"2 please"'), Answer("DONE"))

    said = await lines(MARIA, model, ("caller", "a cleaning tomorrow?"), OFFER)

    assert said == ["2 please"]
    messages = server.requests[0]["messages"]
    assert [one["role"] for one in messages] == ["system", "assistant", "user"]
    assert "Wed, Nov 25 at 2:00 PM" in messages[0]["content"]
    assert "tools" not in server.requests[0]


@pytest.mark.parametrize(
    ("line", "why"),
    [
        ("1", "took Wed, Nov 25 at 1:00 PM"),
        ("how about Nov 28 at 9 AM", "named"),
        ("is 4:30 PM free?", "named 4:30 PM"),
    ],
)
async def test_a_caller_that_leaves_its_brief_is_stopped(
    server: ModelServer, model: OpenAIModel, line: str, why: str
) -> None:
    server.say(Answer(line))

    with pytest.raises(Drifted, match=why):
        await lines(MARIA, model, OFFER)


async def test_a_caller_s_model_that_fails_voids_the_trial_and_blames_nobody(
    server: ModelServer, model: OpenAIModel
) -> None:
    server.say(Fault(500))
    talks = Scenario("talks", "bright-smiles", read_all([])[0].at, Expected(), caller=MARIA)

    result = await play(talks, OFFLINE, model=model)

    assert "does not answer" in result.void
    assert not result.counts
    assert not result.passed


async def test_a_model_books_with_a_model_and_a_judge_s_no_changes_nothing(
    server: ModelServer, model: OpenAIModel
) -> None:
    """The receptionist is the offline one here: who answers is the settings', who calls is the scenario's."""
    server.say(Answer("Hi, a cleaning tomorrow afternoon please"), Answer("2"), Answer("Maria Lopez"), Answer("DONE"))
    server.script = lambda body: Answer("[false, false, false, false, false]")
    expect = Expected(booked=("2026-11-25T14:00 Cleaning",))
    talks = Scenario("talks", "bright-smiles", read_all(["booking-by-number"])[0].at, expect, caller=MARIA)

    result = await play(talks, Settings(openai_api_key=None, openai_base_url=None), model=model)

    assert (result.broken, result.void, result.error) == ([], "", "")
    assert result.passed
    assert (result.effort.by_model, result.effort.requests) == (0, 0)
    assert [one.endswith(" no") for one in result.opinions] == [True] * len(judge.QUESTIONS)


@pytest.mark.parametrize("said", ["", "yes to all", "[true]", '{"a": 1}', "[1, 2, 3, 4, 5]"])
async def test_a_judge_that_cannot_be_read_has_no_opinion(server: ModelServer, model: OpenAIModel, said: str) -> None:
    server.say(Answer(said))

    found = await judge.opinions(model, [OFFER], 5)

    assert all(one.endswith("not answered") for one in found)


async def test_a_caller_who_says_nothing_at_first_is_asked_once_more(server: ModelServer, model: OpenAIModel) -> None:
    server.say(Answer("DONE"), Answer("a cleaning please"), Answer("DONE"))

    assert await lines(MARIA, model) == ["a cleaning please"]


async def test_a_caller_who_never_says_anything_leaves_its_brief(server: ModelServer, model: OpenAIModel) -> None:
    server.say(Answer("DONE"), Answer(""))

    with pytest.raises(Drifted, match="nothing to say"):
        await lines(MARIA, model)


async def test_a_judge_is_held_against_labelled_conversations(server: ModelServer, model: OpenAIModel) -> None:
    server.script = lambda body: Answer("[true, true, true, true, true]")

    found = await judge.agreement(model, 5)

    assert len(found) == len(judge.QUESTIONS)
    assert found[0] == f"{judge.QUESTIONS[0]} kappa 0.00, the same in 31 of 35 (35 asked)"


async def test_a_judge_that_is_not_there_agrees_with_nobody(server: ModelServer, model: OpenAIModel) -> None:
    server.say(*[Fault(500)] * 35)

    found = await judge.agreement(model, 5)

    assert found[0].endswith("kappa 0.00, the same in 0 of 0 (35 asked)")


async def test_every_scenario_has_a_script_or_a_brief() -> None:
    assert [one.name for one in read_all([]) if bool(one.says) == bool(one.caller)] == []
