"""SQLite as SQLAlchemy drives it, but for what it would compile again and again, which costs more than most statements.

Its own savepoints are compiled each time that one is set, fourteen times a text. And each engine keeps what it has
compiled to itself: an installation has one file and one engine, but an eval opens a fresh file for each of its worlds.
"""

from typing import Any

from sqlalchemy import URL, Connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

COMPILED: LRUCache[Any, Any] = LRUCache(500)
"""What the SQLite files of this process share: an engine's `compiled_cache`, of the size that it has by itself."""


class Dialect(SQLiteDialect_pysqlite):
    """Equal to every other of its kind: a compiled statement is looked up by its dialect too."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(Dialect)

    def do_savepoint(self, connection: Connection, name: Any) -> None:
        """`name`: one that SQLAlchemy made up, here and below."""
        connection.exec_driver_sql(f"SAVEPOINT {name}")

    def do_rollback_to_savepoint(self, connection: Connection, name: Any) -> None:
        connection.exec_driver_sql(f"ROLLBACK TO {name}")

    def do_release_savepoint(self, connection: Connection, name: Any) -> None:
        connection.exec_driver_sql(f"RELEASE {name}")


registry.register("sqlite.receptionist", __name__, Dialect.__name__)


def driven(url: URL) -> URL:
    """The same file, opened with the dialect above."""
    return url.set(drivername="sqlite+receptionist")
