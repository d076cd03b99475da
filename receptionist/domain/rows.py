"""Writing a row that may be there already, the same on SQLite and on PostgreSQL."""

from collections.abc import Mapping
from functools import lru_cache
from typing import TypeVar

from sqlalchemy import CursorResult, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel

Item = TypeVar("Item")


def insert_once(session: Session, table: type[SQLModel], values: Mapping[str, object]) -> bool:
    """Inserts the row unless one with the same unique key stands there; True when it was new."""
    statement = insert_new(session, table)
    # Without it psycopg's count is -1 for a statement that returns keys, and every row would look old.
    result = session.execute(statement, dict(values), execution_options={"preserve_rowcount": True})
    assert isinstance(result, CursorResult)
    return result.rowcount == 1


def insert_new(session: Session, table: type[SQLModel]) -> postgresql.Insert | sqlite.Insert:
    """An insert that leaves a row with the same key as it is. What it RETURNs is new; psycopg's rowcount is -1 here."""
    return _insert(table, session.get_bind().dialect.name)


@lru_cache
def _insert(table: type[SQLModel], dialect: str) -> postgresql.Insert | sqlite.Insert:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    # The bare table and values beside it: a third of the cost of an insert that the ORM takes apart.
    return insert(inspect(table).local_table).on_conflict_do_nothing()


def no_items() -> list[Item]:
    """A column's empty list. Of `list` itself pydantic reads the signature anew for each row, at ten times the cost."""
    return []
