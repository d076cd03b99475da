"""Writing a row that may be there already, the same on SQLite and on PostgreSQL."""

from collections.abc import Mapping

from sqlalchemy import CursorResult, inspect
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlmodel import Session, SQLModel


def insert_once(session: Session, table: type[SQLModel], values: Mapping[str, object]) -> bool:
    """Inserts the row unless one with the same unique key stands there; True when it was new."""
    insert = postgresql_insert if session.get_bind().dialect.name == "postgresql" else sqlite_insert
    # The bare table and values beside it: a third of the cost of an insert that the ORM takes apart.
    statement = insert(inspect(table).local_table).on_conflict_do_nothing()
    # Without it psycopg's count is -1 for a statement that returns keys, and every row would look old.
    result = session.execute(statement, dict(values), execution_options={"preserve_rowcount": True})
    assert isinstance(result, CursorResult)
    return result.rowcount == 1
