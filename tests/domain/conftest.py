"""A salon with its appointment book, on both databases: each database is made once, each test has its own salon."""

import itertools
from collections.abc import Iterator

import pytest

from receptionist.engine import Database
from tests import databases
from tests.domain.appointment_book import AppointmentBook, migrated, opened, sqlite_file

_salons = itertools.count(1)


@pytest.fixture(scope="session")
def sqlite_database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    database = migrated(sqlite_file(tmp_path_factory.mktemp("book")))
    yield database
    database.close()


@pytest.fixture(scope="session")
def postgres_database(postgres_server: str) -> Iterator[Database]:
    with databases.fresh(postgres_server) as url:
        database = migrated(url)
        yield database
        database.close()


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def book(request: pytest.FixtureRequest) -> AppointmentBook:
    """An empty book on each database, one after the other."""
    database: Database = request.getfixturevalue(f"{request.param}_database")
    return opened(database, f"salon-{next(_salons)}")


@pytest.fixture
def alone(sqlite_database: Database) -> AppointmentBook:
    """An empty book where the kind of database makes no difference."""
    return opened(sqlite_database, f"salon-{next(_salons)}")
