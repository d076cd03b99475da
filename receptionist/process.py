"""The processes of a real installation: `serve` and `worker`. What they run is loaded once it is sure that they may."""

import asyncio
import contextlib
import gc
import signal
import socket
from collections.abc import Coroutine
from typing import Any

from receptionist import logs
from receptionist.errors import OwnerMistake
from receptionist.settings import Settings, missing_for_serve


def serve(settings: Settings, host: str, port: int, *, worker: bool) -> None:
    """The web edge, with a worker unless there are others, until SIGTERM or SIGINT.

    OwnerMistake names what is not set, a port that is taken, or a SQLite file with a worker; ProviderProblem a database
    that cannot be opened.
    """
    _complete(settings)
    if not worker and settings.database.startswith("sqlite"):
        raise OwnerMistake("--no-worker needs PostgreSQL: a SQLite file takes one process. Set DATABASE_URL.")
    from receptionist.web import listening

    logs.begin(settings.log_format)
    with contextlib.suppress(KeyboardInterrupt), listening(host, port) as door:
        _run(_serve(settings, door, worker))


def work(settings: Settings) -> None:
    """A worker alone, until SIGTERM or SIGINT."""
    _complete(settings)
    if settings.database.startswith("sqlite"):
        raise OwnerMistake("`worker` needs PostgreSQL: a SQLite file takes one process. Set DATABASE_URL.")
    logs.begin(settings.log_format)
    with contextlib.suppress(KeyboardInterrupt):
        _run(_until_told(settings))


def _run(main: Coroutine[Any, Any, None]) -> None:
    """On the loop that uvicorn itself would choose: with uvloop the edge takes twice as much."""
    from uvicorn.loops.auto import auto_loop_factory

    # Few of the many objects of a turn are in circles: to look for those after each 700, as Python does, took some 7 %
    # of its time.
    gc.set_threshold(10_000, 20, 20)
    with asyncio.Runner(loop_factory=auto_loop_factory()) as runner:
        runner.run(main)


async def _serve(settings: Settings, door: socket.socket, worker: bool) -> None:
    from receptionist.app import PROBLEMS, at_work, routes
    from receptionist.web import Server, build

    async with at_work(settings, worker=worker):
        await Server(build(routes(settings), PROBLEMS)).serve(sockets=[door])


async def _until_told(settings: Settings) -> None:
    from receptionist.app import at_work

    told = asyncio.Event()
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, told.set)
    async with at_work(settings):
        await told.wait()


def _complete(settings: Settings) -> None:
    if missing := missing_for_serve(settings):
        names = ", ".join(missing)
        raise OwnerMistake(
            f"Not set: {names}. Put them into the environment or into .env (see .env.example); "
            "`receptionist try` needs none of them."
        )
