"""Brings a database to the present shape, whoever starts first."""

from functools import cache

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.exc import DBAPIError

from receptionist.engine import Database
from receptionist.errors import ProviderProblem
from receptionist.resources import package

_LOCK = 7_210_042
"""One number for all workers: PostgreSQL lets one of them migrate while the others wait."""


def migrate(database: Database) -> None:
    """Makes or changes the tables; several processes may call it at once on an empty database.

    ProviderProblem when it cannot be opened: this is the first that every command asks of it.
    """
    with _opened(database) as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        if MigrationContext.configure(connection).get_current_heads() != _heads():
            command.upgrade(_config(connection), "head")
        connection.commit()


def _opened(database: Database) -> Connection:
    try:
        return database.engine.connect()
    except DBAPIError as problem:
        why = str(problem.orig).strip().splitlines()[0]
        raise ProviderProblem(f"The database cannot be opened: {why}.", temporary=True) from problem


@cache
def _heads() -> tuple[str, ...]:
    """The present shape: reading it from the revisions takes longer than asking the database for its own."""
    return tuple(ScriptDirectory(str(package("migrations"))).get_heads())


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(package("migrations")))
    config.attributes["connection"] = connection
    return config
