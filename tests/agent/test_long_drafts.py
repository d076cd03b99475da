"""Texts of at most two segments by habit: a model's longer draft goes back once, and then leaves whole."""

import json
from pathlib import Path

from receptionist.adapters.stand_ins.model_server import Answer, ModelServer
from tests.agent.modelled import answering

LONG = " ".join(
    [
        "A cleaning is from $95, and a checkup is $70 with X-rays. Whitening is $320, and a filling is from $150.",
        "We're at 12 Juniper Street, Chicago, and there is free parking behind the building, entrance on Alder Lane.",
        "We take Delta Dental, Cigna, Aetna, MetLife and most PPO plans. Which day of the week would suit you best?",
    ]
)


async def test_a_draft_of_more_than_two_segments_goes_back_once_and_a_shorter_one_is_sent(
    tmp_path: Path, model: ModelServer
) -> None:
    model.say(Answer(LONG), Answer("A cleaning is from $95."))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("how much is a cleaning")

    assert said == "A cleaning is from $95."
    assert "3 texts long" in json.dumps(model.requests[1]["messages"])


async def test_a_draft_that_stays_long_leaves_whole_rather_than_lose_a_fact(tmp_path: Path, model: ModelServer) -> None:
    model.say(Answer(LONG), Answer(LONG))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("how much is a cleaning")

    assert len(model.requests) == 2
    assert said == LONG
