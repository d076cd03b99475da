"""SQLite files of one process share what SQLAlchemy has compiled: to compile costs more than most statements do.

An installation has one file and gains nothing. An eval opens a fresh one for each of its worlds, and compiled every
statement anew there: a quarter of its time.
"""

from typing import Any

from sqlalchemy import URL
from sqlalchemy.dialects import registry
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.util import LRUCache

STATEMENTS: LRUCache[Any, Any] = LRUCache(500)
"""As many as an engine keeps by itself."""


class Dialect(SQLiteDialect_pysqlite):
    """SQLite's own, equal to every other of its kind: a compiled statement is looked up by its dialect too."""

    supports_statement_cache = True

    def __eq__(self, other: object) -> bool:
        return type(self) is type(other)

    def __hash__(self) -> int:
        return hash(Dialect)


registry.register("sqlite.shared", __name__, "Dialect")


def shared(url: URL) -> URL:
    """The same file, opened with the dialect above; its engine is given `STATEMENTS` as its `compiled_cache`."""
    return url.set(drivername="sqlite+shared")
