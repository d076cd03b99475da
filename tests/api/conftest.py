"""A client that holds the token of the API."""

from collections.abc import AsyncIterator

import httpx
import pytest

from receptionist.adapters.stand_ins import loopback
from tests.front_desk import API_TOKEN, FrontDesk


@pytest.fixture
async def api(desk_open: FrontDesk) -> AsyncIterator[httpx.AsyncClient]:
    headers = {"Authorization": f"Bearer {API_TOKEN}"}
    async with loopback.client(base_url=f"{desk_open.url}/api/v1", headers=headers, timeout=30) as client:
        yield client
