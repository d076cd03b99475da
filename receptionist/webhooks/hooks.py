"""Missed calls told by another phone system, signed as in the Standard Webhooks specification."""

import json
import logging
from collections.abc import Awaitable, Callable
from typing import Annotated

from pydantic import AwareDatetime, BaseModel, Field, ValidationError
from standardwebhooks import Webhook, WebhookVerificationError
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.engine import accept
from receptionist.errors import ProviderProblem

log = logging.getLogger(__name__)


class MissedCall(BaseModel):
    """What the other phone system tells. `from` is E.164, `at` has an offset."""

    business: str
    caller: Annotated[str, Field(alias="from", pattern=r"^\+[1-9]\d{6,14}$")]
    at: AwareDatetime
    name: str | None = None
    voicemail: str | None = None


def routes(secret: str) -> list[Route]:
    """The hook; none without a secret, since an empty one could be forged by anybody."""
    if not secret:
        return []
    return [Route("/hooks/missed-call", _endpoint(Webhook(secret)), methods=["POST"])]


def _endpoint(webhook: Webhook) -> Callable[[Request], Awaitable[Response]]:
    async def missed_call(request: Request) -> Response:
        body = await request.body()
        try:
            webhook.verify(body, dict(request.headers))
            told = MissedCall.model_validate(json.loads(body))
        except WebhookVerificationError as problem:
            log.warning("a hook was refused", extra={"why": str(problem)})
            return _problem(401, "The signature does not fit.")
        except (ValidationError, ValueError, RecursionError) as problem:
            return _problem(422, f"This is not a missed call: {_first_line(problem)}")
        if desk.current().businesses.by_slug(told.business) is None:
            return _problem(404, f"There is no business {told.business!r} here.")
        return await _write_down(request.headers["webhook-id"], told)

    return missed_call


async def _write_down(webhook_id: str, told: MissedCall) -> Response:
    payload = {
        "signal": "hook",
        "CallSid": f"hook:{webhook_id}",
        "From": told.caller,
        "CallerName": told.name or "",
        "TranscriptionText": told.voicemail or "",
        "at": told.at.isoformat(),
    }
    try:
        await accept(f"hook:{webhook_id}", "missed_call.signal", payload, business=told.business)
    except ProviderProblem:
        return _problem(503, "Not now, please come again.")
    return JSONResponse({"accepted": True}, status_code=202)


def _first_line(problem: Exception) -> str:
    if isinstance(problem, ValidationError):
        first = problem.errors()[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"
    return str(problem)


def _problem(status: int, detail: str) -> Response:
    return JSONResponse({"status": status, "detail": detail}, status_code=status, media_type="application/problem+json")
