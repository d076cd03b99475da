"""One delivery of the phone provider: verified, for a business of ours, written down durably, answered."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from starlette.requests import ClientDisconnect
from starlette.types import Message, Receive, Scope, Send

from receptionist import desk
from receptionist.domain.business import Business
from receptionist.engine import accept
from receptionist.errors import ProviderProblem, Refused
from receptionist.webhooks import signature, twiml

log = logging.getLogger(__name__)

Handler = Callable[["Delivered"], Awaitable[str]]


@dataclass(frozen=True)
class Account:
    """Whose deliveries are taken: the account, and the tokens that sign them (two while one is being replaced)."""

    sid: str
    tokens: tuple[str, ...]


@dataclass(frozen=True)
class Delivered:
    """A verified delivery for one of our businesses. `params` holds the form's fields and those of the query."""

    business: Business
    params: Mapping[str, str]

    def need(self, name: str) -> str:
        """The value of a field without which the delivery means nothing; `Refused` when it is missing."""
        if not (value := self.params.get(name, "").strip()):
            raise Refused(f"The field {name} is missing.", status=400)
        return value

    async def write_down(self, step: str, flow: str, **more: str) -> None:
        """The one durable write, keyed by the provider's id and the step: a repeated delivery does nothing."""
        lane = f"{self.business.slug} {self.params.get('From', '')} {self.params.get('To', '')}"
        await accept(step, flow, {**self.params, **more}, business=self.business.slug, lane=lane)


@dataclass(frozen=True)
class Endpoint:
    """A route that verifies, finds the business, and answers with TwiML.

    Our number stands in the field `ours`, or in what we wrote into the query ourselves (`ours=`), which is signed.

    403 for a false signature, 400 without a field that is needed, 503 when nothing could be written down (the provider
    comes again), 200 and a line in the log for a number that is nobody's. Bare ASGI: a framework's request and
    response cost more than all that is done here.
    """

    account: Account
    handler: Handler
    ours: str = "To"

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            status, kind, words = 200, b"text/xml", await self._answer(scope, receive)
        except Refused as refusal:
            log.warning("a delivery was refused", extra={"path": scope["path"], "why": refusal.sentence})
            status, kind, words = refusal.status, b"text/plain", refusal.sentence
        except ProviderProblem as problem:
            log.error("a delivery could not be written down", extra={"path": scope["path"], "why": problem.sentence})
            status, kind, words = 503, b"text/plain", "Not now, please come again."
        except ClientDisconnect:
            return
        await _send(send, status, kind, words.encode())

    async def _answer(self, scope: Scope, receive: Receive) -> str:
        params = _verified(scope, await _body(receive), self.account)
        business = desk.current().businesses.by_number(params.get("ours") or params.get(self.ours, ""))
        if business is None:
            log.warning("a delivery for a number that is nobody's", extra={"path": scope["path"]})
            return twiml.nothing()
        return await self.handler(Delivered(business, params))


def _verified(scope: Scope, body: bytes, account: Account) -> dict[str, str]:
    raw_path: bytes = scope["raw_path"]
    query = scope["query_string"].decode("ascii")
    headers: dict[bytes, bytes] = dict(scope["headers"])
    params = signature.verify(
        public_url=desk.current().public_url,
        path=raw_path.decode("ascii"),
        query=query,
        body=body,
        content_type=headers.get(b"content-type", b"").decode("latin-1"),
        signature=headers.get(b"x-twilio-signature", b"").decode("latin-1"),
        tokens=account.tokens,
    )
    if params.get("AccountSid", account.sid) != account.sid:
        raise Refused("The delivery is of another account.")
    return {**dict(parse_qsl(query, keep_blank_values=True)), **params} if query else params


async def _body(receive: Receive) -> bytes:
    """The whole body; how long it may be is settled before."""
    parts: list[bytes] = []
    while True:
        message: Message = await receive()
        if message["type"] == "http.disconnect":
            raise ClientDisconnect
        parts.append(message.get("body", b""))
        if not message.get("more_body", False):
            return b"".join(parts)


async def _send(send: Send, status: int, kind: bytes, body: bytes) -> None:
    headers = [(b"content-type", kind + b"; charset=utf-8"), (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
