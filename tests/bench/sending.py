"""Texts a second through the provider's own client, 50 ms away: our phone against `asyncio.to_thread`."""

import asyncio
from typing import Any
from urllib.parse import urlsplit

from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client

from receptionist.adapters.twilio_phone import TwilioPhone
from tests.bench.measuring import Work, best, line, load
from tests.bench.processes import printing
from tests.bench.provider import NUMBER

IN_FLIGHT, TEXTS, ROUNDS = 100, 600, 3
TO = "+13125550142"


class _Elsewhere(TwilioHttpClient):
    """The client's own way over HTTP, to another address."""

    def __init__(self, url: str) -> None:
        super().__init__(timeout=10)
        self._url = url

    def request(self, *arguments: Any, **more: Any) -> Response:
        method, url, *rest = arguments
        return super().request(method, f"{self._url}{urlsplit(url).path}", *rest, **more)


async def measure() -> None:
    with printing("tests.bench.provider") as (url, sid, token):
        phone, stock = TwilioPhone(sid, token, url), Client(sid, token, http_client=_Elsewhere(url))
        mine, theirs = [], []
        for _ in range(ROUNDS):
            theirs.append(await load(_to_thread(stock), count=TEXTS // 4, at_once=IN_FLIGHT))
            mine.append(await load(_ours(phone), count=TEXTS, at_once=IN_FLIGHT))
        phone.close()
    print(line("the client in `to_thread`", best(theirs)))
    print(line("our phone", best(mine), best(theirs)), flush=True)


def _ours(phone: TwilioPhone) -> Work:
    async def send(_: int) -> None:
        await phone.send_text(sender=NUMBER, to=TO, body="Hello.", callback="", valid_seconds=900)

    return send


def _to_thread(client: Client) -> Work:
    async def send(_: int) -> None:
        await asyncio.to_thread(client.messages.create, to=TO, from_=NUMBER, body="Hello.", validity_period=900)

    return send
