"""One delivery of the phone provider: verified, for a business of ours, written down durably, answered."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response

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
        await accept(step, flow, {**self.params, **more}, business=self.business.slug)


def route(account: Account, handler: Handler, ours: str = "To") -> Callable[[Request], Awaitable[Response]]:
    """An endpoint that verifies, finds the business, and answers with TwiML.

    Our number stands in the field `ours`, or in what we wrote into the query ourselves (`ours=`), which is signed.

    403 for a false signature, 400 without a field that is needed, 503 when nothing could be written down (the provider
    comes again), 200 and a line in the log for a number that is nobody's.
    """

    async def endpoint(request: Request) -> Response:
        try:
            params = await _verified(request, account)
            business = desk.current().businesses.by_number(params.get("ours") or params.get(ours, ""))
            if business is None:
                log.warning("a delivery for a number that is nobody's", extra={"path": request.url.path})
                return _xml(twiml.nothing())
            return _xml(await handler(Delivered(business, params)))
        except Refused as refusal:
            log.warning("a delivery was refused", extra={"path": request.url.path, "why": refusal.sentence})
            return Response(refusal.sentence, status_code=refusal.status, media_type="text/plain")
        except ProviderProblem as problem:
            log.error("a delivery could not be written down", extra={"path": request.url.path, "why": problem.sentence})
            return Response("Not now, please come again.", status_code=503, media_type="text/plain")

    return endpoint


async def _verified(request: Request, account: Account) -> dict[str, str]:
    body = await request.body()
    raw_path: bytes = request.scope["raw_path"]
    params = signature.verify(
        public_url=desk.current().public_url,
        path=raw_path.decode("ascii"),
        query=request.scope["query_string"].decode("ascii"),
        body=body,
        content_type=request.headers.get("content-type", ""),
        signature=request.headers.get("x-twilio-signature", ""),
        tokens=account.tokens,
    )
    if params.get("AccountSid", account.sid) != account.sid:
        raise Refused("The delivery is of another account.")
    return {**request.query_params, **params}


def _xml(document: str) -> Response:
    return Response(document, media_type="text/xml")
