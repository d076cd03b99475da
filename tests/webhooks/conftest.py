"""A provider that signs what it posts, rightly or wrongly."""

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass

import httpx
import pytest
from twilio.request_validator import RequestValidator

from receptionist.adapters.stand_ins import loopback
from tests.front_desk import FrontDesk


@dataclass
class Provider:
    """Posts deliveries as Twilio does: a form, signed over the address and its fields."""

    desk: FrontDesk
    web: httpx.AsyncClient

    def signature(self, path: str, form: Mapping[str, str], token: str | None = None) -> str:
        validator = RequestValidator(token or self.desk.network.auth_token)
        return str(validator.compute_signature(f"{self.desk.url}{path}", dict(form)))

    async def post(self, path: str, form: Mapping[str, str], signature: str | None = None) -> httpx.Response:
        signed = self.signature(path, form) if signature is None else signature
        return await self.web.post(f"{self.desk.url}{path}", data=dict(form), headers={"X-Twilio-Signature": signed})


@pytest.fixture
async def provider(desk_open: FrontDesk) -> AsyncIterator[Provider]:
    async with loopback.client(timeout=30) as web:
        yield Provider(desk_open, web)
