"""The front desk for every story: real SQLite, the real provider's client, a phone network on loopback."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.front_desk import FrontDesk, opened


@pytest.fixture
async def desk_open(tmp_path: Path) -> AsyncIterator[FrontDesk]:
    """Bright Smiles on a Tuesday at ten, with nothing in the books."""
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as front_desk:
        await front_desk.at(10, weekday=1)
        yield front_desk
