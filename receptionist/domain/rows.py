"""Rows with less ado than the ORM makes: written where they may be there already, and columns read.

The same on SQLite and on PostgreSQL.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import TypeVar, TypeVarTuple

from sqlalchemy import Delete, Executable, Row, Select, Update, inspect
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, SQLModel
from sqlmodel.sql.expression import SelectOfScalar

Item = TypeVar("Item")
Items = TypeVarTuple("Items")


def insert_once(session: Session, table: type[SQLModel], values: Mapping[str, object]) -> bool:
    """Inserts the row unless one with the same unique key stands there; True when it was new."""
    statement = insert_new(session, table)
    # Without it psycopg's count is -1 for a statement that returns keys, and every row would look old.
    result = session.connection().execute(statement, dict(values), execution_options={"preserve_rowcount": True})
    return result.rowcount == 1


def id_of_new(session: Session, table: type[SQLModel], values: Mapping[str, object]) -> int | None:
    """Inserts the row unless one with the same unique key stands there; its `id` when it was new."""
    statement = _insert_for_id(table, session.get_bind().dialect.name)
    number: int | None = session.connection().execute(statement, dict(values)).scalar()
    return number


def insert_new(session: Session, table: type[SQLModel]) -> postgresql.Insert | sqlite.Insert:
    """An insert that leaves a row with the same key as it is. What it RETURNs is new; psycopg's rowcount is -1 here."""
    return _insert(table, session.get_bind().dialect.name)


@lru_cache
def _insert(table: type[SQLModel], dialect: str) -> postgresql.Insert | sqlite.Insert:
    insert = postgresql.insert if dialect == "postgresql" else sqlite.insert
    # The bare table and values beside it: a third of the cost of an insert that the ORM takes apart.
    return insert(inspect(table).local_table).on_conflict_do_nothing()


@lru_cache
def _insert_for_id(table: type[SQLModel], dialect: str) -> Executable:
    return _insert(table, dialect).returning(inspect(table).local_table.c.id)


def no_items() -> list[Item]:
    """A column's empty list. Of `list` itself pydantic reads the signature anew for each row, at ten times the cost."""
    return []


def column(session: Session, statement: SelectOfScalar[Item], params: Mapping[str, object]) -> Sequence[Item]:
    """What a select of one column finds; at half the cost of `session.exec`, which is made for rows that change."""
    session.flush()
    return session.connection().execute(statement, dict(params)).scalars().all()


def columns(session: Session, statement: Select[*Items], params: Mapping[str, object]) -> Sequence[Row[*Items]]:
    """The same for several columns."""
    session.flush()
    return session.connection().execute(statement, dict(params)).all()


def change(session: Session, statement: Update | Delete, params: Mapping[str, object]) -> None:
    """Changes rows by one statement. Those that the session has loaded before keep the values that they had."""
    session.flush()
    session.connection().execute(statement, dict(params))
