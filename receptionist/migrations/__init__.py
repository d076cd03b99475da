"""Brings a database to the present shape, whoever starts first."""

from alembic import command
from alembic.config import Config
from sqlalchemy import Connection

from receptionist.engine import Database
from receptionist.resources import package

_LOCK = 7_210_042
"""One number for all workers: PostgreSQL lets one of them migrate while the others wait."""


def migrate(database: Database) -> None:
    """Makes or changes the tables; several processes may call it at once on an empty database."""
    with database.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_LOCK})")
        else:
            connection.exec_driver_sql("BEGIN IMMEDIATE")
        command.upgrade(_config(connection), "head")
        connection.commit()


def _config(connection: Connection) -> Config:
    config = Config()
    config.set_main_option("script_location", str(package("migrations")))
    config.attributes["connection"] = connection
    return config
