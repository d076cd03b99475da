"""What `receptionist staff` does: opens the database beside a running `serve`, for a moment."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlmodel import Session

from receptionist.domain import staff
from receptionist.engine import Database, now
from receptionist.migrations import migrate
from receptionist.settings import from_environment


@contextmanager
def _writing() -> Iterator[Session]:
    database = Database(from_environment(dotenv=True).database)
    try:
        migrate(database)
        with database.writing() as session:
            yield session
    finally:
        database.close()


def add(email: str, name: str | None, password: str) -> str:
    """Adds a member of staff, or gives the one with this address a new password; OwnerMistake for a bad one.

    Gives the address as it is kept.
    """
    with _writing() as session:
        return staff.add(session, email, name or email.split("@")[0].capitalize(), password, now()).email


def everybody() -> list[str]:
    with _writing() as session:
        return [f"{one.email}  {one.name}" for one in staff.everybody(session)]


def remove(email: str) -> None:
    """Removes the member of staff and ends their sessions; OwnerMistake when nobody has this address."""
    with _writing() as session:
        staff.remove(session, email)
