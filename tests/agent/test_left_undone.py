"""What a model's words leave undone goes back to it, and is done by rules where it still is not."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from receptionist.adapters.stand_ins.model_server import Answer, ModelServer, results, said_last
from receptionist.domain.appointment import STANDS, Appointment
from tests.agent.modelled import answering, receptionist


async def test_a_wish_for_a_time_is_looked_up_before_anybody_denies_it(tmp_path: Path, model: ModelServer) -> None:
    model.say(Answer("Sorry, I have nothing tomorrow."))
    model.script = receptionist
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("do you have time for a cleaning tomorrow afternoon?")

    assert "nobody has looked" in json.dumps(model.requests[1]["messages"])
    assert said.startswith("I have 1) ")


async def test_whoever_asks_back_before_looking_is_not_held(tmp_path: Path, model: ModelServer) -> None:
    model.say(Answer("Gladly! Does the morning or the afternoon suit you better?"))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("I need a cleaning tomorrow")

    assert said == "Gladly! Does the morning or the afternoon suit you better?"


async def test_the_one_appointment_that_is_meant_is_cancelled_though_a_model_made_an_id_up(
    tmp_path: Path, model: ModelServer
) -> None:
    def muddled(body: dict[str, Any]) -> Answer:
        if not said_last(body).startswith("please cancel"):
            return receptionist(body)
        if not results(body):
            return Answer(calls=(("cancel_appointment", json.dumps({"appointment_id": "abcdefgh"})),))
        return Answer("I have cancelled it.")

    model.script = muddled
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("a cleaning tomorrow afternoon?")
        await desk_open.say("the second one")
        said = await desk_open.say("please cancel my appointment")
        rows = await desk_open.rows(Appointment)

    assert [row.status for row in rows if row.status in STANDS] == []
    assert "off the calendar" in said


async def test_a_time_that_was_taken_is_booked_though_a_model_tried_another_and_denied_it(
    tmp_path: Path, model: ModelServer
) -> None:
    """A small model made an id up and told the caller that the time which we had offered was not available."""

    def muddled(body: dict[str, Any]) -> Answer:
        if not said_last(body).startswith("the second"):
            return receptionist(body)
        if not results(body):
            return Answer(calls=(("book_time", json.dumps({"time_id": "abcdefgh", "name": "", "note": None})),))
        return Answer("The time you suggested is not available.")

    model.script = muddled
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("a cleaning tomorrow afternoon?")
        said = await desk_open.say("the second one")
        rows = await desk_open.rows(Appointment)

    assert len([row for row in rows if row.status in STANDS]) == 1
    assert "You're booked" in said


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("What name should I put it under?", r"You're booked: .* What name should I put it under\?"),
        ("Great, all set.", r"Great, all set\. You're booked: .*"),
    ],
)
async def test_what_a_model_asks_after_a_booking_stands_behind_the_confirmation(
    tmp_path: Path, model: ModelServer, words: str, text: str
) -> None:
    def books(body: dict[str, Any]) -> Answer:
        booked = any("booked" in result for result in results(body))
        return Answer(words) if booked else receptionist(body)

    model.script = books
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("a cleaning tomorrow afternoon?")
        said = await desk_open.say("the second one")

    assert re.fullmatch(text, said)
