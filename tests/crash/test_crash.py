"""Processes are killed, frozen and thawed, and PostgreSQL is restarted: every caller has each text exactly once."""

import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from time import monotonic

import pytest

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.engine import Database
from receptionist.engine.watch import DEAD
from receptionist.flows.text_fate import LOOKED_UP_AFTER
from tests.crash import reckoning
from tests.crash.installation import installed
from tests.crash.storm import Plan, Storm
from tests.databases import fresh, postgres_process
from tests.front_desk import until

SEED = 20261124
SETTLES_WITHIN = 150.0
TAKEN_OVER = DEAD + 5.0
"""Seconds after which the peers of a frozen worker have its flows."""
SETTLED = TAKEN_OVER + LOOKED_UP_AFTER.total_seconds() + 5.0
"""Seconds after which they have also settled, and perhaps sent again, what it was sending."""
SHORT = Plan(conversations=40, kills=5, at_once=20)
FULL = Plan(conversations=200, kills=20, at_once=40)
THREE_WORKERS = Plan(conversations=200, kills=20, at_once=40, freezes=(TAKEN_OVER, SETTLED))
RESTARTED = Plan(conversations=200, kills=20, at_once=40, database_restarts=4)


async def weather(
    home: Path,
    database_url: str,
    plan: Plan,
    *,
    workers: int = 0,
    restart_database: Callable[[], Awaitable[None]] | None = None,
) -> None:
    """Lets the storm pass, waits until nothing is left to do, and adds up."""
    shutil.copytree(Path(__file__).parent / "prompts", home / "prompts")
    began = monotonic()
    async with PhoneNetwork().open() as network:
        with installed(home, database_url, network, workers) as installation:
            storm = Storm(installation, plan, SEED, restart_database)
            broken = await storm.run()
            stormed = monotonic() - began
            rows = await _settled(database_url, storm)
            differences = [str(one) for one in reckoning.differences(storm, rows)]
            again = sum(row.attempts > 1 for row in rows.texts)
            figures = (
                f"{len(storm.callers)} conversations, {len(storm.deliveries.accepted)} webhooks, {dict(storm.done)}, "
                f"{sum(row.direction == 'out' for row in rows.texts)} texts out ({again} sent again), "
                f"taken over: {installation.logged('taking over from a dead worker')}, {stormed:.0f} s, "
                f"settled after {monotonic() - began:.0f} s"
            )
            print(figures)
            wrong = [*broken, *differences]
            assert not wrong, "\n".join([figures, *wrong[:60], f"{len(wrong)} in all", installation.last_words()])


@pytest.mark.timeout(480)
async def test_killed_at_random(tmp_path: Path, database_url: str) -> None:
    await weather(tmp_path, database_url, SHORT)


@pytest.mark.soak
@pytest.mark.timeout(1200)
async def test_killed_twenty_times(tmp_path: Path, database_url: str) -> None:
    await weather(tmp_path, database_url, FULL)


@pytest.mark.soak
@pytest.mark.timeout(1200)
@pytest.mark.postgres
async def test_three_workers_are_killed_and_frozen(tmp_path: Path, postgres_url: str) -> None:
    await weather(tmp_path, postgres_url, THREE_WORKERS, workers=3)


@pytest.mark.soak
@pytest.mark.timeout(1200)
@pytest.mark.postgres
async def test_postgres_is_restarted_under_it(tmp_path: Path) -> None:
    with postgres_process() as server, fresh(server.address) as url:
        await weather(tmp_path, url, RESTARTED, restart_database=server.restart)


async def _settled(database_url: str, storm: Storm) -> reckoning.Rows:
    """The rows once nothing waits, runs or is on its way; those of the deadline when that does not come."""
    database = Database(database_url)
    rows = await database.read(reckoning.read)

    async def is_settled() -> bool:
        nonlocal rows
        rows = await database.read(reckoning.read)
        return not storm.network.tasks and not reckoning.unfinished(rows)

    try:
        with suppress(AssertionError):
            await until(is_settled, "nothing is left to do", SETTLES_WITHIN)
    finally:
        database.close()
    return rows
