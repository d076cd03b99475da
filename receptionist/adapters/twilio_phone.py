"""Texts through Twilio: the blocking client in threads of its own, its errors as ours.

The sync client, because the async one ignores its timeout and repeats a POST after a 5xx (tried with 9.13).
"""

import asyncio
import logging
from collections.abc import Callable, Collection
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta
from typing import Any, TypeVar
from urllib.parse import urlsplit

import requests
from tenacity import AsyncRetrying, retry_if_exception, stop_after_attempt, wait_random_exponential
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.http.http_client import TwilioHttpClient
from twilio.http.response import Response
from twilio.rest import Client
from twilio.rest.api.v2010.account.message import MessageInstance

from receptionist.errors import ProviderProblem
from receptionist.ports import SentText

log = logging.getLogger(__name__)
logging.getLogger("twilio.http_client").setLevel(logging.WARNING)

Given = TypeVar("Given")

THREADS = 100
"""As many texts may be under way: one that waits for the provider costs a thread and no work."""
TIMEOUT = 10.0
"""Seconds for one request; without it the client waits for ever."""
LOOK_BACK = 50
SAFE_TRIES = 3


class TwilioPhone:
    """`ports.Phone` through Twilio's REST API. `api_url` stands in for every Twilio host."""

    def __init__(self, account_sid: str, auth_token: str, api_url: str | None = None) -> None:
        self._threads = ThreadPoolExecutor(THREADS, thread_name_prefix="twilio")
        self._client = client(account_sid, auth_token, api_url)

    async def send_text(self, *, sender: str, to: str, body: str, callback: str, valid_seconds: int) -> SentText:
        def send() -> SentText:
            sent = self._client.messages.create(
                to=to, from_=sender, body=body, status_callback=callback, validity_period=valid_seconds
            )
            return _known(sent)

        return await self._patiently(send)

    async def find_text(
        self, *, sender: str, to: str, body: str, since: datetime, besides: Collection[str]
    ) -> SentText | None:
        def look() -> SentText | None:
            # The provider's clock is not ours, and `DateSent` is empty until a text is sent: compared here, with slack.
            earliest = since - timedelta(minutes=2)
            for sent in self._client.messages.list(to=to, from_=sender, limit=LOOK_BACK):
                is_new = sent.date_created is None or sent.date_created >= earliest
                if sent.body == body and is_new and sent.sid not in besides:
                    return _known(sent)
            return None

        return await self._patiently(look)

    async def _patiently(self, work: Callable[[], Given]) -> Given:
        """Repeats only what surely was not taken: a 429, a connection that never came about."""
        again = AsyncRetrying(
            retry=retry_if_exception(_surely_not_taken),
            wait=wait_random_exponential(multiplier=0.5, max=4),
            stop=stop_after_attempt(SAFE_TRIES),
            reraise=True,
        )
        return await again(self._once, work)

    async def _once(self, work: Callable[[], Given]) -> Given:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(TIMEOUT * 2):
                return await loop.run_in_executor(self._threads, work)
        except TwilioRestException as error:
            raise _problem(error) from error
        except TimeoutError as error:
            raise ProviderProblem("The phone provider took too long.", temporary=True, unknown=True) from error
        except (requests.exceptions.RequestException, TwilioException) as error:
            raise _unanswered(error) from error

    def close(self) -> None:
        self._threads.shutdown(wait=False)


def client(account_sid: str, auth_token: str, api_url: str | None = None) -> Client:
    """The provider's own client, with a timeout. It blocks: use it in a thread."""
    return Client(account_sid, auth_token, http_client=_Http(api_url))


def _known(sent: MessageInstance) -> SentText:
    return SentText(sent.sid or "", str(sent.status or "queued"), sent.error_code)


def _surely_not_taken(error: BaseException) -> bool:
    return isinstance(error, ProviderProblem) and error.temporary and not error.unknown


def _problem(error: TwilioRestException) -> ProviderProblem:
    """429 is not processed and safe to repeat; after a 5xx the text may have left (Twilio, errors 20429 and 20500)."""
    code = error.code or None
    if error.status == 429:
        return ProviderProblem("The phone provider asks to slow down.", temporary=True, code=code)
    if error.status >= 500:
        return ProviderProblem("The phone provider failed.", temporary=True, unknown=True, code=code)
    return ProviderProblem(f"The phone provider refused (error {code}).", temporary=False, code=code)


def _unanswered(error: Exception) -> ProviderProblem:
    """A connection that never came about carried nothing; anything later may have."""
    never_left = isinstance(error, requests.exceptions.ConnectTimeout) or (
        isinstance(error, requests.exceptions.ConnectionError) and "NewConnectionError" in repr(error)
    )
    return ProviderProblem("The phone provider does not answer.", temporary=True, unknown=not never_left)


class _Http(TwilioHttpClient):
    """Twilio's own HTTP client with a timeout, a pool as large as the threads, and, if wanted, another address."""

    def __init__(self, api_url: str | None) -> None:
        super().__init__(timeout=TIMEOUT)
        self._base = (api_url or "").rstrip("/")
        adapter = requests.adapters.HTTPAdapter(pool_connections=THREADS, pool_maxsize=THREADS)
        session = requests.Session()
        session.mount("https://", adapter)
        session.mount("http://", adapter)
        self.session = session

    def request(self, *arguments: Any, **more: Any) -> Response:
        method, url, *rest = arguments
        if self._base:
            parts = urlsplit(url)
            url = f"{self._base}{parts.path}{f'?{parts.query}' if parts.query else ''}"
        return super().request(method, url, *rest, **more)
