"""The web app: the edge, the API, the pages and the health of one process."""

import asyncio
import signal
import socket
from collections.abc import AsyncIterator, Callable, Coroutine, Iterator, Mapping, Sequence
from contextlib import contextmanager
from types import FrameType
from typing import Any

import uvicorn
from fastapi import FastAPI
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from receptionist.errors import OwnerMistake

MOST_BYTES = 1_000_000
"""A larger body is 413 on every route: nothing that we take is ever near it."""
_OTHER_PORT = "Choose another with --port (make try: PORT=8400)."


Problems = Mapping[int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]]
"""What answers a status or an error that no route has answered."""


def build(routes: Sequence[BaseRoute], problems: Problems) -> FastAPI:
    """An app with these routes, the limit on bodies, and no documents of its own: the API brings its own."""
    app = FastAPI(openapi_url=None, docs_url=None, redoc_url=None, exception_handlers=dict(problems))
    app.router.routes.extend(routes)
    app.state.closing = asyncio.Event()
    app.add_middleware(BodyLimit)
    return app


@contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """A port of ours (0: any free one), before anything that is told of it; OwnerMistake when it cannot be had."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # asyncio sends without Nagle's delay only on a socket that says it is TCP: without, an answer took 40 ms more.
    with socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, port))
            # Whoever knocks while the work starts waits for it, and is not turned away.
            door.listen(2048)
        except OSError as error:
            raise OwnerMistake(f"Port {port} of {host} cannot be had: {error.strerror}. {_OTHER_PORT}") from error
        yield door


class Server(uvicorn.Server):
    """Serves an app of `build`, and tells its open streams when the end has come: they would hold it up."""

    def __init__(self, app: FastAPI) -> None:
        # The access log takes a third of the edge's speed (docs/speed.md); what matters is logged where it happens.
        super().__init__(
            uvicorn.Config(Deliveries(app), access_log=False, log_config=None, timeout_graceful_shutdown=5)
        )
        self._closing: asyncio.Event = app.state.closing

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Ends `serve`, not the process as uvicorn's own does: what is open around it is closed in order."""
        self.force_exit = self.should_exit and sig == signal.SIGINT
        self.should_exit = True
        self._closing.set()


class Deliveries:
    """Takes a delivery straight to its endpoint: what pages and the API need on the way costs as much as taking it."""

    def __init__(self, app: FastAPI) -> None:
        self.app = app
        ours = [one for one in app.routes if isinstance(one, Route) and one.path.startswith(("/twilio/", "/hooks/"))]
        self.endpoints = {one.path: BodyLimit(one.app) for one in ours if one.methods == {"POST"}}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_delivery = scope["type"] == "http" and scope["method"] == "POST"
        endpoint = self.endpoints.get(scope["path"], self.app) if is_delivery else self.app
        await endpoint(scope, receive, send)


class BodyLimit:
    """Answers 413 as soon as a body is known to be over the limit, by its length or while it comes."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        length = dict(scope["headers"]).get(b"content-length", b"0")
        if not length.isdigit() or int(length) > MOST_BYTES:
            await _too_large(scope, receive, send)
            return
        # Only a body without a length can still be too long: all others skip the copying.
        if b"transfer-encoding" not in dict(scope["headers"]):
            await self.app(scope, receive, send)
            return
        await self._count(scope, receive, send)

    async def _count(self, scope: Scope, receive: Receive, send: Send) -> None:
        kept, size = [], 0
        while True:
            message = await receive()
            kept.append(message)
            size += len(message.get("body", b""))
            if size > MOST_BYTES:
                await _too_large(scope, receive, send)
                return
            if not message.get("more_body"):
                break
        waiting = _replay(kept, receive)
        await self.app(scope, lambda: anext(waiting), send)


async def _replay(kept: Sequence[Message], receive: Receive) -> AsyncIterator[Message]:
    for message in kept:
        yield message
    while True:
        yield await receive()


async def _too_large(scope: Scope, receive: Receive, send: Send) -> None:
    problem = {"status": 413, "title": "Too large", "detail": f"A body may have {MOST_BYTES} bytes at most."}
    await JSONResponse(problem, 413, media_type="application/problem+json")(scope, receive, send)
