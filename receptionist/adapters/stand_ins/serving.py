"""Runs a stand-in's web server on a loopback port, inside the running loop."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress

import uvicorn
from starlette.types import ASGIApp


class _Server(uvicorn.Server):
    """uvicorn's, ending at once: its own looks each tenth of a second, then waits one more, 0.4 s for every world."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.ended = asyncio.Event()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Takes none: they are for the process, and this is a guest in it."""
        yield

    async def main_loop(self) -> None:
        while not self.ended.is_set():
            await self.on_tick(0)
            with suppress(TimeoutError):
                await asyncio.wait_for(self.ended.wait(), 1.0)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        for server in self.servers:
            server.close()
        for connection in list(self.server_state.connections):
            connection.shutdown()
        await asyncio.sleep(0.001)
        if self.server_state.connections or self.server_state.tasks:
            await super().shutdown(sockets)


@asynccontextmanager
async def serving(app: ASGIApp, port: int = 0, listening: socket.socket | None = None) -> AsyncIterator[str]:
    """The address at which the app answers, until the block ends. Port 0: any free one, unless a socket is given."""
    listening = listening or _bound(port)
    config = uvicorn.Config(app, log_config=None, access_log=False, lifespan="off", timeout_graceful_shutdown=1)
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listening]))
    while not server.started:
        if task.done():
            await task
        await asyncio.sleep(0.005)
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}"
    finally:
        server.ended.set()
        await task
        listening.close()


def _bound(port: int) -> socket.socket:
    # asyncio sends without Nagle's delay only on a socket that says it is TCP: without, an answer took 40 ms more.
    listening = socket.socket(proto=socket.IPPROTO_TCP)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listening.bind(("127.0.0.1", port))
    return listening
