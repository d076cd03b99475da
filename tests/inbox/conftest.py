"""A front desk with somebody who may sign in, and a browser's half of HTTP: cookies, forms, its own origin."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from receptionist import engine
from receptionist.adapters.stand_ins import loopback
from receptionist.domain import staff
from tests.front_desk import FrontDesk, opened

DANA, PASSWORD = "dana@desk.example", "correct horse"


@dataclass
class Visitor:
    """Somebody at a browser."""

    desk: FrontDesk
    web: httpx.AsyncClient

    async def get(self, path: str) -> httpx.Response:
        return await self.web.get(path)

    async def post(self, path: str, *, origin: str | None = "own", **form: str) -> httpx.Response:
        headers = {} if origin is None else {"Origin": self.desk.url if origin == "own" else origin}
        return await self.web.post(path, data=form, headers=headers)

    async def sign_in(self, email: str = DANA, password: str = PASSWORD, after: str = "/inbox") -> httpx.Response:
        return await self.post("/sign-in", email=email, password=password, next=after)

    async def token(self, path: str = "/inbox") -> str:
        """The token that the forms of a page carry."""
        found = re.search(r'name="csrf" value="([^"]+)"', (await self.get(path)).text)
        assert found is not None
        return found.group(1)


@pytest.fixture
async def desk_open(tmp_path: Path) -> AsyncIterator[FrontDesk]:
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as front_desk:
        await front_desk.at(10, weekday=1)
        await front_desk.write(lambda session: staff.add(session, DANA, "Dana", PASSWORD, engine.now()))
        yield front_desk


@pytest.fixture
async def visitor(desk_open: FrontDesk) -> AsyncIterator[Visitor]:
    async with loopback.client(base_url=desk_open.url, timeout=30) as web:
        yield Visitor(desk_open, web)


@pytest.fixture
async def dana(visitor: Visitor) -> Visitor:
    """Signed in."""
    assert (await visitor.sign_in()).status_code == 303
    return visitor
