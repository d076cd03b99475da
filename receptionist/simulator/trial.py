"""The try page: a phone that calls and texts a business, with the product's own pages beside it.

It knows the network and speaks to the product over HTTP only; the clock and the sign-in are handed to it.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import FileResponse, JSONResponse, Response, StreamingResponse
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from receptionist.adapters.stand_ins import loopback
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain import number
from receptionist.domain.business import Business
from receptionist.resources import package

CALLERS = [f"+1312555{line:04}" for line in range(142, 172)]
"""Numbers of the range that is kept for fiction."""


@dataclass
class Trial:
    """What the page works with. `move_clock`: minutes forward; `sign_in`: a cookie's name and value for its visitor."""

    network: PhoneNetwork
    businesses: Callable[[], Sequence[Business]]
    first: str
    url: str
    token: str
    thinks: str
    now: Callable[[], datetime]
    move_clock: Callable[[float], Awaitable[None]]
    sign_in: Callable[[], Awaitable[tuple[str, str]]]
    caller: str = CALLERS[0]

    def business(self, slug: str) -> Business:
        found = [one for one in self.businesses() if one.slug == slug]
        return found[0] if found else self.businesses()[0]


def routes(trial: Trial) -> list[BaseRoute]:
    """/try and what its page asks for."""
    posts = {"call": call, "text": text, "clock": clock, "caller": new_caller}
    gets = {"state": state, "thread": thread, "place": place, "events": events}
    return [
        Route("/try", _bound(trial, show), methods=["GET"]),
        *[Route(f"/try/{name}", _bound(trial, handler), methods=["GET"]) for name, handler in gets.items()],
        *[Route(f"/try/{name}", _bound(trial, handler), methods=["POST"]) for name, handler in posts.items()],
        Mount("/try/static", StaticFiles(directory=package("simulator") / "static")),
    ]


Handler = Callable[[Trial, Request], Awaitable[Response]]


def _bound(trial: Trial, handler: Handler) -> Callable[[Request], Awaitable[Response]]:
    async def endpoint(request: Request) -> Response:
        origin = request.headers.get("origin")
        if request.method == "POST" and origin and urlsplit(origin).netloc != request.headers.get("host"):
            return Response("Another page may not use this phone.", 403)
        return await handler(trial, request)

    return endpoint


async def show(trial: Trial, request: Request) -> Response:
    """The page; its visitor is signed in as staff, so that the inbox beside the phone opens."""
    page = FileResponse(package("simulator") / "static" / "try.html", headers={"Cache-Control": "no-store"})
    name, value = await trial.sign_in()
    page.set_cookie(name, value, httponly=True, samesite="lax")
    return page


async def state(trial: Trial, request: Request) -> Response:
    """Which businesses there are, who calls, what time it is there, and who thinks."""
    return JSONResponse(
        {
            "businesses": [_shown(trial, one) for one in trial.businesses()],
            "first": trial.first,
            "caller": {"e164": trial.caller, "said": number.said(trial.caller)},
            "thinks": trial.thinks,
            "calling": any(not one.ended for one in trial.network.state.calls.values() if one.sender == trial.caller),
        }
    )


def _shown(trial: Trial, business: Business) -> dict[str, Any]:
    local = trial.now().astimezone(business.zone)
    return {
        "slug": business.slug,
        "name": business.name,
        "number": number.said(business.phone),
        "now": local.replace(tzinfo=None).isoformat(),
        "open": business.is_open(local),
        "rings": bool(business.calls.ring),
        "service": business.services[0].name if business.services else "",
        "question": _calm_question(business),
        "emergency": next((rule.words[-1] for rule in business.voicemail_rules if rule.alert), "emergency"),
    }


def _calm_question(business: Business) -> str:
    """The first question of the FAQ that is no emergency: one in the midst of a booking would fetch a person."""
    alarming = [word.casefold() for rule in business.voicemail_rules if rule.alert for word in rule.words]
    asked = (entry.question for entry in business.faq)
    return next((one for one in asked if not any(word in one.casefold() for word in alarming)), "")


async def call(trial: Trial, request: Request) -> Response:
    """The visitor calls; the call goes its way in the background and the page hears of it by events."""
    asked = await request.json()
    business = trial.business(asked["business"])
    voicemail = str(asked.get("voicemail", ""))[:500]
    caller = "leaves_a_voicemail" if voicemail else "hangs_up_early" if asked.get("early") else "hangs_up"
    trial.network.in_background(
        trial.network.call(
            trial.caller,
            business.phone,
            owner="answers" if asked.get("answered") else "lets_it_ring",
            caller=caller,  # type: ignore[arg-type]
            voicemail=voicemail,
        )
    )
    return JSONResponse({"ok": True}, 202)


async def text(trial: Trial, request: Request) -> Response:
    asked = await request.json()
    business = trial.business(asked["business"])
    sid = await trial.network.text(trial.caller, business.phone, str(asked["body"])[:1600])
    return JSONResponse({"sid": sid}, 201)


async def thread(trial: Trial, request: Request) -> Response:
    business = trial.business(request.query_params.get("business", ""))
    return JSONResponse([one.shown() for one in trial.network.thread(trial.caller, business.phone)])


async def clock(trial: Trial, request: Request) -> Response:
    """Moves the clock forward: by minutes, to the next opening, to a time of day."""
    asked = await request.json()
    business = trial.business(asked["business"])
    await trial.move_clock(_minutes(asked, business, trial.now().astimezone(business.zone)))
    return await state(trial, request)


def _minutes(asked: dict[str, Any], business: Business, local: datetime) -> float:
    if asked.get("to") == "opening":
        opens = business.next_opening(local)
        return (opens - local).total_seconds() / 60 if opens else 0
    if "hour" in asked:
        day = local + timedelta(days=1 if asked.get("tomorrow") or local.hour >= int(asked["hour"]) else 0)
        goal = day.replace(hour=int(asked["hour"]), minute=0, second=0, microsecond=0)
        return (goal - local).total_seconds() / 60
    return min(float(asked.get("minutes", 0)), 60 * 24 * 31)


async def new_caller(trial: Trial, request: Request) -> Response:
    """Another phone: nobody has called from it before."""
    at = CALLERS.index(trial.caller) if trial.caller in CALLERS else -1
    trial.caller = CALLERS[(at + 1) % len(CALLERS)]
    return await state(trial, request)


async def place(trial: Trial, request: Request) -> Response:
    """Where the visitor's conversation stands in the inbox and who holds it, asked of the product's own API."""
    business = trial.business(request.query_params.get("business", ""))
    async with loopback.client(headers={"Authorization": f"Bearer {trial.token}"}, timeout=5) as client:
        answer = await client.get(f"{trial.url}/api/v1/conversations", params={"business": business.slug, "limit": 200})
    rows = answer.json().get("items", []) if answer.status_code == 200 else []
    mine = [row for row in rows if row["phone"] == trial.caller]
    holder = mine[0]["holder"] if mine else "assistant"
    return JSONResponse({"inbox": f"/inbox/{mine[0]['id']}" if mine else None, "holder": holder})


async def events(trial: Trial, request: Request) -> Response:
    return StreamingResponse(_events(trial, request), media_type="text/event-stream")


async def _events(trial: Trial, request: Request) -> AsyncIterator[str]:
    queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    trial.network.watchers.add(queue)
    try:
        yield ": hello\n\n"
        closing: asyncio.Event = request.app.state.closing
        while not closing.is_set() and not await request.is_disconnected():
            try:
                event = await asyncio.wait_for(queue.get(), 0.5)
            except TimeoutError:
                yield ":\n\n"
                continue
            if not event:
                return
            yield f"data: {json.dumps(event)}\n\n"
    finally:
        trial.network.watchers.discard(queue)
