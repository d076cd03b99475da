"""An empty database with every table and queue in it, made once for a process and copied for each world.

A queue that was there at the start is served at once, a new one within a second: over a thousand worlds that counts.
"""

import asyncio
import shutil
import tempfile
from pathlib import Path

from receptionist import engine, flows
from receptionist.engine import Database
from receptionist.migrations import migrate

_made: list[bytes] = []


async def put(file: Path) -> None:
    """Writes an empty database to this file."""
    if not _made:
        assert flows.ALL
        _made.append(await _make())
    await asyncio.to_thread(file.write_bytes, _made[0])


async def _make() -> bytes:
    home = Path(tempfile.mkdtemp())
    try:
        file = home / "blank.db"
        database = Database(f"sqlite:///{file}", outlasts_power=False)
        await asyncio.to_thread(migrate, database)
        await engine.start(database)
        await engine.stop()
        database.close()
        return await asyncio.to_thread(file.read_bytes)
    finally:
        shutil.rmtree(home, ignore_errors=True)
