"""SQLite's savepoints in words that need no compiling: SQLAlchemy compiles its own each time, at twice the cost."""

from typing import Any

from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

DRIVER = "sqlite+plain_savepoints"


class PlainSavepoints(SQLiteDialect_pysqlite):
    """Python's own sqlite3 as SQLAlchemy drives it, but for three statements, whose names SQLAlchemy makes up."""

    supports_statement_cache = True

    def do_savepoint(self, connection: Connection, name: Any) -> None:
        connection.exec_driver_sql(f"SAVEPOINT {name}")

    def do_rollback_to_savepoint(self, connection: Connection, name: Any) -> None:
        connection.exec_driver_sql(f"ROLLBACK TO {name}")

    def do_release_savepoint(self, connection: Connection, name: Any) -> None:
        connection.exec_driver_sql(f"RELEASE {name}")


registry.register(DRIVER.replace("+", "."), __name__, PlainSavepoints.__name__)
