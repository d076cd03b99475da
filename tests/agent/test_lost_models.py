"""A model that is already lost calls every tool with the worst that it can find: nobody else's rows change, and nothing
is booked, moved or cancelled without the caller's own yes."""

import json
import random
from typing import Any

import pytest
from sqlmodel import Session, SQLModel, col, select

from receptionist import desk, engine
from receptionist.agent import context, reading, toolbox
from receptionist.agent.context import ToolContext
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from tests.front_desk import ALICE, BOB, FrontDesk

RUNS, CALLS = 1000, 3
OF_A_PHONE: tuple[type[Any], ...] = (Appointment, Contact, Conversation, Handoff, Lead, Task)
OF_A_CONVERSATION: tuple[type[Any], ...] = (Hold, Text, Turn)


@pytest.mark.timeout(300)
async def test_a_thousand_runs_of_worst_calls_touch_nobody_else_and_write_nothing_unconfirmed(
    desk_open: FrontDesk,
) -> None:
    await desk_open.say("a cleaning on friday please", BOB)
    await desk_open.say("1", BOB)
    await desk_open.say("a cleaning tomorrow please")
    await desk_open.say("hmm, let me think about it first")
    lost = await _context(desk_open)
    before, loot = await desk_open.read(_of_bob), await desk_open.read(_everything_to_misuse)
    secret = [BOB, *(str(row["handle"]) for row in before if "handle" in row)]
    chance = random.Random(20261124)

    for run in range(RUNS):
        for _ in range(CALLS):
            name = chance.choice([*toolbox.all_tools(), "drop_tables"])
            arguments = _arguments(name, loot, chance)
            result = await toolbox.call(lost, name, arguments)
            assert not {"booked", "requested", "cancelled"} & set(result), (run, name, result)
            # A refusal may say again what was asked; it tells nothing new.
            told = json.dumps(result, default=str)
            assert not [one for one in secret if one in told and one not in arguments], (run, name, result)

    assert await desk_open.read(_of_bob) == before
    assert [row.phone for row in await desk_open.rows(Appointment)] == [BOB]


async def _context(desk_open: FrontDesk) -> ToolContext:
    """What the tools are bound to in Alice's newest turn, of which the text says neither yes nor no."""

    def read(session: Session) -> ToolContext:
        thread = session.exec(select(Conversation).where(Conversation.phone == ALICE)).one()
        newest = select(Turn).where(Turn.conversation_id == thread.id).order_by(col(Turn.id).desc())
        taken = {"conversation_id": thread.id, "key": session.exec(newest).first().key}  # type: ignore[union-attr]
        at = engine.now().astimezone(desk_open.business.zone)
        database = desk.current().database
        _, bound = reading.read(session, database, desk_open.business, taken, at, outside=False)
        return context.build(bound)

    return await desk_open.read(read)


def _of_bob(session: Session) -> list[dict[str, Any]]:
    """Every row that is Bob's, whole."""
    threads = list(session.exec(select(Conversation.id).where(Conversation.phone == BOB)))
    found: list[SQLModel] = []
    for table in OF_A_PHONE:
        found += session.exec(select(table).where(table.phone == BOB)).all()
    for table in OF_A_CONVERSATION:
        found += session.exec(select(table).where(col(table.conversation_id).in_(threads))).all()
    return [row.model_dump(mode="json") for row in found]


def _everything_to_misuse(session: Session) -> list[str]:
    """Handles of everybody's times and appointments, and what a hostile text suggests instead."""
    handles = [*session.exec(select(Appointment.handle)), *session.exec(select(Hold.handle))]
    return [*handles, "", "1", "0", BOB, "' or 1=1 --", "x" * 5000, "null", "../../business.toml", "Cleaning", "asap"]


def _arguments(name: str, loot: list[str], chance: random.Random) -> str:
    """Arguments that fit the schema with stolen values, or that fit nothing."""
    if chance.random() < 0.1 or name not in toolbox.all_tools():
        return chance.choice(["{", "[]", "null", '{"a": 1}', "", '{"phone": "+13125550143"}'])
    schema = toolbox.all_tools()[name].arguments.model_json_schema()
    values: dict[str, Any] = {field: chance.choice(loot) for field in schema["properties"]}
    fixed = {
        "urgency": chance.choice(["now", "soon", "whenever"]),
        "reason": "other",
        "answers": [{"question": chance.choice(loot), "answer": chance.choice(loot)}],
        "service": chance.choice(["Cleaning", "Checkup", *loot]),
    }
    return json.dumps({field: fixed.get(field, value) for field, value in values.items()})
