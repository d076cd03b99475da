"""A front desk where something has happened, and a client that holds the token."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from tests.front_desk import API_TOKEN, FrontDesk, opened


@pytest.fixture
async def desk_open(tmp_path: Path) -> AsyncIterator[FrontDesk]:
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as front_desk:
        await front_desk.at(10, weekday=1)
        yield front_desk


@pytest.fixture
async def api(desk_open: FrontDesk) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {API_TOKEN}"}
    async with httpx.AsyncClient(base_url=f"{desk_open.url}/api/v1", headers=headers, timeout=30) as client:
        yield client
