"""Fixtures that every test may use."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.front_desk import FrontDesk, opened

pytest_plugins = ["tests.databases"]


@pytest.fixture
async def desk_open(tmp_path: Path) -> AsyncIterator[FrontDesk]:
    """Bright Smiles on a Tuesday at ten, with nothing in the books: real SQLite, a phone network on loopback."""
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as front_desk:
        await front_desk.at(10, weekday=1)
        yield front_desk
