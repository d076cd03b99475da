"""Posts webhooks as the provider does: signed, tried again while nobody answers, delivered twice if told to."""

import asyncio
import base64
import hashlib
import hmac
import logging
from collections.abc import Mapping

import httpx

from receptionist.adapters.stand_ins import loopback
from receptionist.adapters.stand_ins.phone_network.state import State

log = logging.getLogger(__name__)

TRIES = 40
PAUSE = 0.25


class Posting:
    """One HTTP client for all webhooks of a network."""

    def __init__(self, state: State) -> None:
        self._state = state
        self._client = loopback.client(timeout=15.0, most=200)

    async def post(self, url: str, fields: Mapping[str, str], *, patient: bool = True) -> str:
        """Delivers the fields; the body of the answer, empty when nobody answered. `patient`: across a restart."""
        params = {"AccountSid": self._state.account_sid, "ApiVersion": "2010-04-01", **fields}
        headers = {"X-Twilio-Signature": self.sign(url, params)}
        if self._state.faults.deliver_twice:
            await self._deliver(url, params, headers, patient)
        return await self._deliver(url, params, headers, patient)

    async def _deliver(self, url: str, params: Mapping[str, str], headers: Mapping[str, str], patient: bool) -> str:
        for attempt in range(TRIES if patient else 1):
            try:
                answer = await self._client.post(url, data=dict(params), headers=dict(headers))
            except httpx.HTTPError:
                await asyncio.sleep(PAUSE)
                continue
            if answer.status_code == 503 and attempt + 1 < TRIES:
                await asyncio.sleep(PAUSE)
                continue
            if answer.status_code >= 400:
                log.warning("the app refused a webhook", extra={"url": url, "status": answer.status_code})
            return answer.text if answer.status_code < 400 else ""
        log.warning("nobody answers a webhook", extra={"url": url})
        return ""

    def sign(self, url: str, params: Mapping[str, str]) -> str:
        """base64(HMAC-SHA1(token, url + sorted keys and values)), https://www.twilio.com/docs/usage/security."""
        data = url + "".join(f"{key}{params[key]}" for key in sorted(params))
        digest = hmac.new(self._state.auth_token.encode(), data.encode(), hashlib.sha1).digest()
        return base64.b64encode(digest).decode()

    async def close(self) -> None:
        await self._client.aclose()
