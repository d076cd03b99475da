"""The account's REST API: what Twilio's own client asks for, with its errors and its faults."""

import asyncio
import base64
from collections.abc import Awaitable, Callable
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from receptionist.adapters.stand_ins.phone_network import texts
from receptionist.adapters.stand_ins.phone_network.state import PhoneText, now

if TYPE_CHECKING:
    from receptionist.adapters.stand_ins.phone_network.network import PhoneNetwork

MAGIC = {
    "+15005550001": 21211,
    "+15005550002": 21612,
    "+15005550003": 21408,
    "+15005550004": 21610,
    "+15005550009": 21614,
}
"""Numbers that always fail in one way (Twilio, "test credentials")."""

MESSAGES = {21211: "Invalid 'To' Phone Number", 21610: "Attempt to send to unsubscribed recipient"}
HANGS = 60.0

Handler = Callable[["PhoneNetwork", Request], Awaitable[Response]]


def routes(network: "PhoneNetwork") -> list[Route]:
    account = "/2010-04-01/Accounts/{account}"
    table: list[tuple[str, str, Handler]] = [
        (f"{account}/Messages.json", "POST", create),
        (f"{account}/Messages.json", "GET", listed),
        (f"{account}/Messages/{{sid}}.json", "GET", fetched),
        (f"{account}.json", "GET", the_account),
        (f"{account}/IncomingPhoneNumbers.json", "GET", numbers),
    ]
    return [Route(path, _guarded(network, handler), methods=[method]) for path, method, handler in table]


def _guarded(network: "PhoneNetwork", handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        wanted = base64.b64encode(f"{network.account_sid}:{network.auth_token}".encode()).decode()
        if request.headers.get("authorization") != f"Basic {wanted}":
            return error(401, 20003, "Authenticate")
        return await handler(network, request)

    return endpoint


def error(status: int, code: int, message: str) -> Response:
    more = f"https://www.twilio.com/docs/errors/{code}"
    return JSONResponse({"code": code, "message": message, "more_info": more, "status": status}, status)


async def create(network: "PhoneNetwork", request: Request) -> Response:
    """Takes a text to send, or does what is to go wrong."""
    state = network.state
    state.requests_to_send += 1
    form = {key: str(value) for key, value in (await request.form()).items()}
    await asyncio.sleep(network.faults.latency / 2)
    fault = network.faults.create.popleft() if network.faults.create else ""
    if fault == "429":
        return error(429, 20429, "Too Many Requests")
    if fault == "503":
        return error(503, 20503, "Service Unavailable")
    if fault in ("hang", "drop"):
        await asyncio.sleep(HANGS if fault == "hang" else 0)
        return Response(status_code=500)
    if (refusal := _refusal(network, form)) is not None:
        return refusal
    text = PhoneText(
        state.new_sid("SM"), form["From"], form["To"], form["Body"], "queued", now(), "outbound-api",
        form.get("StatusCallback", ""),
    )  # fmt: skip
    state.texts.append(text)
    network.tell("text", text=text.shown())
    network.in_background(texts.deliver(network, text))
    await asyncio.sleep(HANGS if fault == "accept_then_hang" else network.faults.latency / 2)
    if fault == "accept_then_503":
        return error(503, 20503, "Service Unavailable")
    return JSONResponse(_message(network, text), 201)


def _refusal(network: "PhoneNetwork", form: dict[str, str]) -> Response | None:
    sender, to, body = form.get("From", ""), form.get("To", ""), form.get("Body", "")
    code = network.faults.refusals.get(to) or MAGIC.get(to)
    if not to:
        code = 21604
    elif sender not in network.state.numbers:
        code = 21606
    elif not body:
        code = 21602
    elif len(body) > 1600:
        code = 21617
    elif (sender, to) in network.state.opted_out:
        code = 21610
    return error(400, code, MESSAGES.get(code, "The request was refused")) if code else None


def _message(network: "PhoneNetwork", text: PhoneText) -> dict[str, Any]:
    stamp = format_datetime(text.at)
    path = f"/2010-04-01/Accounts/{network.account_sid}/Messages/{text.sid}"
    return {
        "sid": text.sid,
        "account_sid": network.account_sid,
        "messaging_service_sid": None,
        "from": text.sender,
        "to": text.to,
        "body": text.body,
        "status": text.status,
        "direction": text.direction,
        "num_segments": "1",
        "num_media": "0",
        "error_code": text.error_code,
        "error_message": None,
        "price": None,
        "price_unit": "USD",
        "date_created": stamp,
        "date_updated": stamp,
        "date_sent": None if text.status in ("queued", "accepted") else stamp,
        "api_version": "2010-04-01",
        "uri": f"{path}.json",
        "subresource_uris": {"media": f"{path}/Media.json"},
    }


async def listed(network: "PhoneNetwork", request: Request) -> Response:
    """Newest first, by To and From; a page holds at most PageSize."""
    asked = request.query_params
    found = [
        text
        for text in reversed(network.state.texts)
        if asked.get("To") in (None, text.to) and asked.get("From") in (None, text.sender) and not text.by_carrier
    ]
    size, page = int(asked.get("PageSize", "50")), int(asked.get("Page", "0"))
    items = [_message(network, text) for text in found[page * size : (page + 1) * size]]
    path = request.url.path
    more = f"{path}?PageSize={size}&Page={page + 1}" if len(found) > (page + 1) * size else None
    return JSONResponse(_page("messages", items, path, page, size, more))


def _page(name: str, items: list[Any], path: str, page: int, size: int, more: str | None) -> dict[str, Any]:
    return {
        name: items,
        "page": page,
        "page_size": size,
        "start": page * size,
        "end": page * size + max(len(items) - 1, 0),
        "uri": path,
        "first_page_uri": path,
        "next_page_uri": more,
        "previous_page_uri": None,
    }


async def fetched(network: "PhoneNetwork", request: Request) -> Response:
    sid = request.path_params["sid"]
    text = next((one for one in network.state.texts if one.sid == sid), None)
    return JSONResponse(_message(network, text)) if text else error(404, 20404, "The resource was not found")


async def the_account(network: "PhoneNetwork", request: Request) -> Response:
    return JSONResponse({"sid": network.account_sid, "friendly_name": "Simulated", "status": "active", "type": "Full"})


async def numbers(network: "PhoneNetwork", request: Request) -> Response:
    wanted = request.query_params.get("PhoneNumber")
    items = [
        {
            "sid": f"PN{one.number.removeprefix('+'):0>32}",
            "account_sid": network.account_sid,
            "phone_number": one.number,
            "friendly_name": one.number,
            "voice_url": one.voice_url,
            "voice_method": "POST",
            "status_callback": one.voice_status_url,
            "status_callback_method": "POST",
            "sms_url": one.sms_url,
            "sms_method": "POST",
            "capabilities": {"voice": True, "sms": True, "mms": True, "fax": False},
        }
        for one in network.state.numbers.values()
        if wanted in (None, one.number)
    ]
    return JSONResponse(_page("incoming_phone_numbers", items, request.url.path, 0, 50, None))
