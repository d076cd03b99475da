"""Which appointment the caller's own words cancel or move, decided by code, whatever a model tries."""

import json
from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session

from receptionist import engine
from receptionist.adapters.stand_ins.model_server import Answer, ModelServer, results
from receptionist.domain import contact, holds
from receptionist.domain.appointment import Appointment, Chair
from tests.agent.modelled import answering
from tests.front_desk import ALICE, FrontDesk, until

FIND = ("find_times", json.dumps({"service": "Cleaning", "when": "tomorrow"}))


async def given(desk_open: FrontDesk, *services: str) -> None:
    """Alice's appointments: one for each service, on the days from the day after tomorrow on."""

    def write(session: Session) -> None:
        known = contact.meet(session, desk_open.business.slug, ALICE, engine.now())
        for at, service in enumerate(services, 2):
            starts = engine.now().replace(minute=0, second=0, microsecond=0) + timedelta(days=at)
            chair = Chair(business=desk_open.business.slug, person=f"chair {at}")
            session.add(chair)
            session.flush()
            ends = starts + timedelta(hours=1)
            session.add(
                Appointment(
                    key=f"given:{at}", handle=holds.new_handle(), business=desk_open.business.slug,
                    contact_id=known.id, phone=ALICE, service=service, chair_id=chair.id or 0, created=starts,
                    starts=starts, ends=ends, blocks_until=ends,
                )
            )  # fmt: skip

    await desk_open.write(write)


async def standing(desk_open: FrontDesk) -> list[str]:
    return sorted(row.service for row in await desk_open.rows(Appointment) if row.status != "cancelled")


def cancels_all(body: dict[str, object]) -> Answer:
    """Lists the appointments, then cancels each of them, whatever was said."""
    found = results(body)
    if not found:
        return Answer(calls=(("list_appointments", "{}"),))
    if len(found) == 1:
        ids = [one["id"] for one in found[0]["appointments"]]
        return Answer(calls=tuple(("cancel_appointment", json.dumps({"appointment_id": one})) for one in ids))
    return Answer("One moment please.")


@pytest.mark.parametrize(
    ("words", "stands"),
    [
        ("please cancel my cleaning", ["Checkup"]),
        ("i have to cancel the checkup, sorry", ["Cleaning"]),
        ("cancel my appointment on thursday please", ["Checkup"]),
        ("cancel both of my appointments please", []),
        ("cancel my appointment please", ["Checkup", "Cleaning"]),
        ("please cancel my whitening", ["Checkup", "Cleaning"]),
        ("please don't cancel anything", ["Checkup", "Cleaning"]),
        ("cancel every appointment of today", ["Checkup", "Cleaning"]),
        ("cancel all my appointments, i'm moving tomorrow", []),
    ],
)
async def test_of_several_appointments_only_those_are_cancelled_that_the_caller_named(
    tmp_path: Path, model: ModelServer, words: str, stands: list[str]
) -> None:
    model.script = cancels_all
    async with answering(tmp_path, model) as desk_open:
        await given(desk_open, "Cleaning", "Checkup")
        await desk_open.say(words)

        assert await standing(desk_open) == stands


@pytest.mark.parametrize(
    ("question", "answer", "stands"),
    [
        ("Shall I cancel your Cleaning?", "yes please", ["Checkup"]),
        ("Which one should I cancel?", "the checkup", ["Cleaning"]),
        ("Which one should I cancel?", "yes", ["Checkup", "Cleaning"]),
        ("We never cancel on anybody. Is that all?", "yes", ["Checkup", "Cleaning"]),
    ],
)
async def test_an_answer_to_our_question_cancels_what_the_question_named_or_the_answer_does(
    tmp_path: Path, model: ModelServer, question: str, answer: str, stands: list[str]
) -> None:
    model.say(Answer(question))
    async with answering(tmp_path, model) as desk_open:
        await given(desk_open, "Cleaning", "Checkup")
        await desk_open.say("hi there, a question about my visits")
        model.script = cancels_all
        await desk_open.say(answer)

        assert await standing(desk_open) == stands


async def test_a_yes_to_a_new_appointment_moves_none_that_is_there(tmp_path: Path, model: ModelServer) -> None:
    async with answering(tmp_path, model) as desk_open:
        await given(desk_open, "Cleaning")
        before = (await desk_open.rows(Appointment))[0].starts
        model.script = moves_the_first
        await desk_open.say("do you have another cleaning tomorrow for my son?")
        await desk_open.say("yes please")

        assert [row.starts for row in await desk_open.rows(Appointment)] == [before]


@pytest.mark.parametrize("standing", [("Checkup", "Cleaning"), ("Checkup",)])
async def test_a_time_for_one_service_moves_no_appointment_for_another(
    tmp_path: Path, model: ModelServer, standing: tuple[str, ...]
) -> None:
    async with answering(tmp_path, model) as desk_open:
        await given(desk_open, *standing)
        model.script = moves_the_first
        await desk_open.say("can you move my cleaning to tomorrow?")
        await desk_open.say("yes please")

        assert {row.version for row in await desk_open.rows(Appointment) if row.key.startswith("given:")} == {0}
        assert len(await desk_open.rows(Appointment)) == len(standing)


async def test_what_a_caller_takes_back_while_the_model_thinks_is_not_booked(
    tmp_path: Path, model: ModelServer
) -> None:
    async with answering(tmp_path, model) as desk_open:
        model.script = offers_then_books
        await desk_open.say("a cleaning tomorrow please")
        asked = len(model.requests)
        model.say(Answer(calls=(("list_appointments", "{}"),), seconds=0.4))
        await desk_open.network.text(ALICE, desk_open.number, "yes please")
        await until(lambda: len(model.requests) > asked, "the model is asked")
        await desk_open.say("no wait, don't book it")

        assert await desk_open.rows(Appointment) == []


def offers_then_books(body: dict[str, object]) -> Answer:
    """Offers one time; then books the one that was offered."""
    found, situation = results(body), json.dumps(body["messages"])
    if "Offered in your last text" in situation:
        handle = situation.rsplit(", id ", 1)[1][:8]
        book = ("book_time", json.dumps({"time_id": handle, "name": "Ann", "note": None}))
        return Answer(calls=(book,)) if len(found) < 3 else Answer("All right.")
    if not found:
        return Answer(calls=(FIND,))
    return Answer(f"I have {found[-1]['times'][0]['says']}. Does that work?")


def moves_the_first(body: dict[str, object]) -> Answer:
    """Offers one time; then moves the first appointment there, whatever was asked."""
    found, situation = results(body), json.dumps(body["messages"])
    if "Offered in your last text" not in situation:
        return offers_then_books(body)
    if not found:
        return Answer(calls=(("list_appointments", "{}"),))
    if len(found) == 1:
        first = found[0]["appointments"][0]["id"]
        move = {"appointment_id": first, "time_id": situation.rsplit(", id ", 1)[1][:8]}
        return Answer(calls=(("move_appointment", json.dumps(move)),))
    return Answer("All right.")
