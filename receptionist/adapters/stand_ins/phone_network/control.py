"""The people on the network, by HTTP: a page or another process lets them call, text and watch."""

import asyncio
import json
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

if TYPE_CHECKING:
    from receptionist.adapters.stand_ins.phone_network.network import PhoneNetwork


def routes(network: "PhoneNetwork") -> list[Route]:
    """POST /control/call, /control/text, /control/faults; GET /control/thread, /control/texts, /control/events."""

    async def call(request: Request) -> Response:
        asked = await request.json()
        ways = {key: asked[key] for key in ("owner", "caller", "voicemail") if key in asked}
        network.in_background(network.call(asked["from"], asked["to"], **ways))
        return JSONResponse({"ok": True}, 202)

    async def text(request: Request) -> Response:
        asked = await request.json()
        sid = await network.text(asked["from"], asked["to"], asked["body"], media=asked.get("media", 0))
        return JSONResponse({"sid": sid}, 201)

    async def thread(request: Request) -> Response:
        found = network.thread(request.query_params["a"], request.query_params["b"])
        return JSONResponse([one.shown() for one in found])

    async def texts(request: Request) -> Response:
        return JSONResponse([one.shown() for one in network.state.texts])

    async def faults(request: Request) -> Response:
        for name, value in (await request.json()).items():
            current = getattr(network.faults, name)
            setattr(network.faults, name, type(current)(value))
        return JSONResponse({"ok": True})

    async def register(request: Request) -> Response:
        asked = await request.json()
        network.register(asked["number"], asked["app_url"])
        return JSONResponse({"ok": True}, 201)

    async def events(request: Request) -> Response:
        return StreamingResponse(_events(network), media_type="text/event-stream")

    handlers = {"POST": (call, text, faults, register), "GET": (thread, texts, events)}
    return [Route(f"/control/{one.__name__}", one, methods=[way]) for way, ways in handlers.items() for one in ways]


async def _events(network: "PhoneNetwork") -> AsyncIterator[str]:
    queue: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
    network.watchers.add(queue)
    try:
        while event := await queue.get():
            yield f"data: {json.dumps(event)}\n\n"
    finally:
        network.watchers.discard(queue)
