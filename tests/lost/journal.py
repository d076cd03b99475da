"""Every write to the product's rows, in order: triggers in the database see them, whichever way they are made."""

import json
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session, SQLModel

from receptionist import desk
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn

TABLES: tuple[type[SQLModel], ...] = (Appointment, Contact, Conversation, Handoff, Hold, Lead, Task, Text, Turn)


@dataclass(frozen=True)
class Write:
    """One row as it was before and as it is after; None where it was not there."""

    table: str
    before: dict[str, Any] | None
    after: dict[str, Any] | None

    @property
    def row(self) -> dict[str, Any]:
        return self.after or self.before or {}


def install(session: Session) -> None:
    """From this commit on every insert, update and delete is written down, in the same transaction."""
    run = session.connection().exec_driver_sql
    run("CREATE TABLE journal (n INTEGER PRIMARY KEY AUTOINCREMENT, wrote TEXT, before TEXT, after TEXT)")
    for model in TABLES:
        table = str(model.__tablename__)
        columns = list(model.__table__.columns.keys())  # type: ignore[attr-defined]
        old, new = _as_json("OLD", columns), _as_json("NEW", columns)
        for when, before, after in (("INSERT", "NULL", new), ("UPDATE", old, new), ("DELETE", old, "NULL")):
            run(
                f'CREATE TRIGGER journal_{table}_{when} AFTER {when} ON "{table}" BEGIN '
                f"INSERT INTO journal (wrote, before, after) VALUES ('{table}', {before}, {after}); END"
            )


def _as_json(which: str, columns: list[str]) -> str:
    pairs = [f"'{name}', {which}.\"{name}\"" for name in columns]
    return f"json_object({', '.join(pairs)})"


async def since(number: int) -> tuple[int, list[Write]]:
    """The writes after this number of the journal, and the number of the last of them."""

    def read(session: Session) -> list[Any]:
        query = "SELECT n, wrote, before, after FROM journal WHERE n > ? ORDER BY n"
        return list(session.connection().exec_driver_sql(query, (number,)))

    found = await desk.current().database.read(read)
    writes = [Write(table, _loaded(before), _loaded(after)) for _, table, before, after in found]
    return (found[-1][0] if found else number), writes


def _loaded(row: str | None) -> dict[str, Any] | None:
    return json.loads(row) if row else None


def rows(session: Session, phones: set[str]) -> str:
    """All rows that are somebody's of these, in both businesses, byte for byte."""
    run = session.connection().exec_driver_sql
    kept: list[list[str]] = []
    marks = ", ".join("?" for _ in phones)
    mine = f"SELECT id FROM conversation WHERE phone IN ({marks})"
    for model in TABLES:
        table = str(model.__tablename__)
        columns = list(model.__table__.columns.keys())  # type: ignore[attr-defined]
        whose = f"phone IN ({marks})" if "phone" in columns else f"conversation_id IN ({mine})"
        listed = ", ".join(f'"{name}"' for name in columns)
        query = f'SELECT {listed} FROM "{table}" WHERE {whose} ORDER BY id'
        kept.append([repr(tuple(row)) for row in run(query, tuple(phones))])
    return json.dumps(kept)
