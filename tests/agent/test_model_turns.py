"""Turns with a model behind the real client: what it proposes, what code lets happen, what is said when it fails."""

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from receptionist import engine
from receptionist.adapters.stand_ins.model_server import Answer, Fault, ModelServer, results, said_last, shared
from receptionist.domain.appointment import Appointment
from receptionist.domain.handoff import Handoff
from receptionist.domain.task import Task
from receptionist.domain.turn import Turn
from tests.agent.modelled import FIND, answering, receptionist


async def test_a_model_books_what_the_caller_took_and_code_writes_the_confirmation(
    tmp_path: Path, model: ModelServer
) -> None:
    model.script = receptionist
    async with answering(tmp_path, model) as desk_open:
        offer = await desk_open.say("a cleaning tomorrow afternoon?")
        confirmation = await desk_open.say("the second one")

        row = (await desk_open.rows(Appointment))[0]

    assert desk_open.business.says_when(row.starts) in offer
    assert row.status == "booked"
    assert confirmation.startswith("Great, that works. You're booked: Cleaning")


async def test_a_booking_without_the_caller_s_own_yes_is_not_made(tmp_path: Path, model: ModelServer) -> None:
    def eager(body: dict[str, Any]) -> Answer:
        found = results(body)
        if not found:
            return Answer(calls=(FIND,))
        if len(found) == 1:
            handle = found[0]["times"][0]["id"]
            return Answer(calls=(("book_time", json.dumps({"time_id": handle, "name": "Ann", "note": None})),))
        return Answer("You're booked!")

    model.script = eager
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("a cleaning tomorrow afternoon?")
        rows = await desk_open.rows(Appointment)

    assert rows == []
    assert "booked" not in said


async def test_a_lie_goes_back_once_and_what_is_so_is_sent(tmp_path: Path, model: ModelServer) -> None:
    model.say(Answer("A cleaning is only $20!"), Answer("A cleaning is from $95."))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("how much is a cleaning")

    assert said == "A cleaning is from $95."
    assert "price $20" in json.dumps(model.requests[1]["messages"])


async def test_after_a_second_lie_the_offline_receptionist_answers(tmp_path: Path, model: ModelServer) -> None:
    model.say(Answer("It is $20!"), Answer("Fine, $30."))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("how much is whitening?")

    assert "$320" in said
    assert "$30." not in said


@pytest.mark.parametrize(
    "fault",
    [
        Fault(500),
        Fault(429),
        Fault(401),
        Fault(kind="garbage"),
        Fault(kind="no_choice"),
        Answer(""),
        Answer(refusal="I cannot help with that."),
        Answer("x" * 4000),
    ],
    ids=["500", "429", "401", "garbage", "no choice", "nothing", "refusal", "4000 letters"],
)
async def test_whatever_the_model_does_the_caller_has_an_answer(
    tmp_path: Path, model: ModelServer, fault: Answer | Fault
) -> None:
    model.say(fault, fault)
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("where can i park?")

    assert said
    if not (isinstance(fault, Answer) and fault.text):
        assert "free parking" in said


async def test_a_model_that_hangs_costs_the_caller_no_more_than_the_deadline(
    tmp_path: Path, model: ModelServer
) -> None:
    model.say(Fault(kind="hang"), Fault(kind="hang"))
    async with answering(tmp_path, model, seconds=8) as desk_open:
        said = await desk_open.say("where can i park?")
        turn = (await desk_open.rows(Turn))[0]

    assert "free parking" in said
    assert turn.milliseconds < 8000


async def test_the_fallback_model_answers_when_the_first_fails(tmp_path: Path, model: ModelServer) -> None:
    model.script = lambda body: Answer("We're at 12 Juniper Street, Chicago.")
    model.say(Fault(500))
    async with answering(tmp_path, model, openai_fallback_model="second") as desk_open:
        said = await desk_open.say("where are you?")
        turn = (await desk_open.rows(Turn))[0]

    assert said == "We're at 12 Juniper Street, Chicago."
    assert turn.model == "second"


@pytest.mark.parametrize(
    "call",
    [("no_such_tool", "{}"), ("find_times", "{not json"), ("find_times", "{}"), ("book_time", '{"time_id": 7}')],
)
async def test_a_wrong_call_goes_back_with_a_sentence_and_the_turn_goes_on(
    tmp_path: Path, model: ModelServer, call: tuple[str, str]
) -> None:
    model.say(Answer(calls=(call,)), Answer("We're at 12 Juniper Street, Chicago."))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("where are you?")

    assert said == "We're at 12 Juniper Street, Chicago."
    assert "problem" in results(model.requests[1])[0]


@pytest.mark.parametrize(
    ("calls", "words", "notes"),
    [
        ((("find_answer", '{"question": "goldfish"}'),), "Sorry, we have none.", ["Question: do you sell goldfish?"]),
        ((("find_answer", '{"question": "stroller"}'),), "Sorry, we have none.", ["Question: do you sell goldfish?"]),
        ((), "I don't know, but I'll ask the team.", ["Question: do you sell goldfish?"]),
        ((("find_answer", '{"question": "parking"}'),), "There is free parking behind the building.", []),
        ((("find_answer", '{"question": "goldfish"}'),), "A cleaning is from $95.", []),
    ],
    ids=["nothing found", "nothing but a loose fit", "says that it does not know", "found", "answered from the facts"],
)
async def test_a_question_that_a_model_cannot_answer_is_left_to_a_person_though_it_passes_nothing_on(
    tmp_path: Path, model: ModelServer, calls: tuple[tuple[str, str], ...], words: str, notes: list[str]
) -> None:
    model.say(*([Answer(calls=calls)] if calls else []), Answer(words))
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("do you sell goldfish?")
        tasks = await desk_open.rows(Task)

    assert [(task.kind, task.note) for task in tasks] == [("follow_up", note) for note in notes]


async def test_the_same_call_again_and_again_ends_with_a_person(tmp_path: Path, model: ModelServer) -> None:
    model.script = lambda body: Answer(calls=(("list_appointments", "{}"),))
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("when is it?")
        handoffs = await desk_open.rows(Handoff)

    assert "person will text you" in said
    assert [row.reason for row in handoffs] == ["cannot_answer"]


async def test_a_turn_asks_eight_times_at_most(tmp_path: Path, model: ModelServer) -> None:
    def restless(body: dict[str, Any]) -> Answer:
        return Answer(calls=(("find_answer", json.dumps({"question": f"question {len(results(body))}?"})),))

    model.script = restless
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say("hm?")

    assert len(model.requests) == 8
    assert "person will text you" in said


async def test_what_stays_the_same_comes_first_so_that_prompt_caches_hold(tmp_path: Path, model: ModelServer) -> None:
    """Nine tenths of a turn's input tokens are the beginning of the turn before, as the stand-in counts them."""
    model.script = lambda body: Answer("We're at 12 Juniper Street, Chicago.")
    async with answering(tmp_path, model) as desk_open:
        for line in ("where are you?", "and is it easy to find?", "what was the street again?", "thank you so much"):
            await desk_open.say(line)
        turns = await desk_open.rows(Turn)

    shares = [turn.cached_tokens / turn.input_tokens for turn in turns[1:]]

    assert min(shares) >= 0.9


async def test_a_model_that_asks_for_the_name_first_is_told_to_book_what_the_caller_took(
    tmp_path: Path, model: ModelServer
) -> None:
    def slow_to_book(body: dict[str, Any]) -> Answer:
        told = said_last(body, "system")
        if said_last(body).startswith("the second") and "call book_time" not in told and not results(body):
            return Answer("Great! What name should I put it under?")
        return receptionist(body)

    model.script = slow_to_book
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("a cleaning tomorrow afternoon?")
        confirmation = await desk_open.say("the second one")
        rows = await desk_open.rows(Appointment)

    assert [row.status for row in rows] == ["booked"]
    assert "What name" not in confirmation


async def test_a_model_that_never_books_is_replaced_before_the_caller_s_yes_is_lost(
    tmp_path: Path, model: ModelServer
) -> None:
    def idle(body: dict[str, Any]) -> Answer:
        return Answer("Sure thing.") if said_last(body).startswith("the second") else receptionist(body)

    model.script = idle
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("a cleaning tomorrow afternoon?")
        confirmation = await desk_open.say("the second one")

    assert "You're booked: Cleaning" in confirmation


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("can I talk to a real person", "asked"),
        ("my gum won't stop bleeding and I can't breathe", "emergency"),
        ("I want to kill myself", "emergency"),
    ],
)
async def test_what_cannot_wait_for_a_model_s_judgement_is_settled_before_it(
    tmp_path: Path, model: ModelServer, words: str, reason: str
) -> None:
    model.script = lambda body: Answer("How can I help you today?")
    async with answering(tmp_path, model) as desk_open:
        said = await desk_open.say(words)
        handoffs = await desk_open.rows(Handoff)

    assert model.requests == []
    assert [row.reason for row in handoffs] == [reason]
    assert "How can I help" not in said


async def test_prompt_caches_hold_over_tool_calls_offers_and_a_booking(tmp_path: Path, model: ModelServer) -> None:
    """What changes from turn to turn (the hour, offers, appointments) comes after all that was said before."""
    model.script = receptionist
    lines = ("a cleaning tomorrow afternoon?", "another day?", "the second one", "thank you", "one more cleaning")
    async with answering(tmp_path, model) as desk_open:
        for line in lines:
            await desk_open.say(line)
            await engine.move(1)
        booked = await desk_open.rows(Appointment)
    prompts = [json.dumps([one["tools"], one["messages"]]) for one in model.requests]

    shares = [shared(*pair) / len(pair[1]) for pair in pairwise(prompts)]

    assert len(booked) == 1
    assert len(shares) >= 7
    assert min(shares) >= 0.9, shares


async def test_both_models_hanging_and_a_slow_caller_of_tools_share_one_deadline(
    tmp_path: Path, model: ModelServer
) -> None:
    def slow(body: dict[str, Any]) -> Answer:
        question = json.dumps({"question": f"question {len(results(body))}?"})
        return Answer(calls=(("find_answer", question),), seconds=1.2)

    model.script = slow
    model.say(Fault(kind="hang"))
    async with answering(tmp_path, model, seconds=6, openai_fallback_model="second") as desk_open:
        said = await desk_open.say("where can i park?")
        turn = (await desk_open.rows(Turn))[0]

    assert "free parking" in said
    assert turn.model == "offline"
    assert turn.milliseconds < 6000
