"""Every row of every table, before a story and after it: what changed, and whose it was."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Table, select
from sqlmodel import Session, SQLModel

Row = Mapping[str, Any]
Snapshot = dict[str, dict[Any, Row]]
"""Table → primary key → the row, whole."""

OF_THE_ENGINE = {"delivery", "worker", "crash", "dead_letter", "alembic_version"}
"""What the engine keeps for itself. All other tables are compared, also those that nobody has thought of yet."""


def snapshot(session: Session) -> Snapshot:
    """All rows of all tables but the engine's."""
    tables = [one for one in SQLModel.metadata.sorted_tables if one.name not in OF_THE_ENGINE]
    return {table.name: _rows(session, table) for table in tables}


def of(session: Session, name: str) -> dict[Any, Row]:
    """All rows of one table."""
    return _rows(session, SQLModel.metadata.tables[name])


def _rows(session: Session, table: Table) -> dict[Any, Row]:
    keys = [column.name for column in table.primary_key]
    found = [dict(row._mapping) for row in session.execute(select(table))]
    return {tuple(row[key] for key in keys): row for row in found}


@dataclass(frozen=True)
class Change:
    """One row: `before` is None for a new one, `after` for one that is gone."""

    table: str
    before: Row | None
    after: Row | None
    fields: frozenset[str] = field(default=frozenset())

    @property
    def row(self) -> Row:
        row = self.after or self.before
        assert row is not None
        return row


def changes(before: Snapshot, after: Snapshot) -> Iterator[Change]:
    """Every row that is not byte for byte what it was."""
    for table in after:
        was, now = before.get(table, {}), after[table]
        for key in sorted(was.keys() | now.keys(), key=str):
            old, new = was.get(key), now.get(key)
            if old != new:
                changed = {name for name in (new or old or {}) if (old or {}).get(name) != (new or {}).get(name)}
                yield Change(table, old, new, frozenset(changed))


class Owner:
    """Tells whose a row is: by its phone, its contact or its conversation."""

    def __init__(self, now: Snapshot, phones: set[str]) -> None:
        self._phones = phones
        self._contacts = {row["id"] for row in now["contact"].values() if row["phone"] in phones}
        self._threads = {row["id"] for row in now["conversation"].values() if row["phone"] in phones}

    def has(self, row: Row) -> bool:
        return (
            row.get("phone") in self._phones
            or row.get("contact_id") in self._contacts
            or row.get("conversation_id") in self._threads
        )
