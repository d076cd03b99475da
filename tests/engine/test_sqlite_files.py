"""What the SQLite files of one process share, and what each has of its own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlmodel import Session, select, text

from receptionist.engine import Database, Delivery
from receptionist.engine.sqlite_dialect import COMPILED
from receptionist.migrations import migrate


@contextmanager
def opened(file: Path, *, outlasts_power: bool = True) -> Iterator[Database]:
    database = Database(f"sqlite:///{file}", outlasts_power=outlasts_power)
    try:
        migrate(database)
        yield database
    finally:
        database.close()


def deliveries(session: Session) -> list[str]:
    return list(session.exec(select(Delivery.key).where(Delivery.flow == "a flow").order_by(Delivery.key)))


def flushes(session: Session) -> int:
    """SQLite's own number for it: 2 waits for the disk at every commit, 0 never does."""
    return int(session.execute(text("PRAGMA synchronous")).scalar_one())


async def test_a_statement_that_one_file_has_compiled_is_not_compiled_for_the_next(tmp_path: Path) -> None:
    with opened(tmp_path / "first.db") as first, opened(tmp_path / "second.db") as second:
        await first.read(deliveries)
        compiled = len(COMPILED)

        await second.read(deliveries)

        assert len(COMPILED) == compiled > 0


async def test_only_a_file_that_is_thrown_away_afterwards_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    with opened(tmp_path / "kept.db") as kept, opened(tmp_path / "lost.db", outlasts_power=False) as lost:
        assert [await kept.read(flushes), await lost.read(flushes)] == [2, 0]
