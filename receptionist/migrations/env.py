"""Alembic's way in: the connection, with its transaction and lock, is given by `migrate`."""

from alembic import context
from sqlalchemy import Connection

from receptionist.migrations import tables

connection: Connection = context.config.attributes["connection"]
context.configure(connection=connection, target_metadata=tables.metadata(), render_as_batch=True)
context.run_migrations()
