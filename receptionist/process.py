"""The kinds of process: `serve` and `worker` of a real installation, and `try`, which needs nothing."""

import asyncio
import contextlib
import logging
import secrets
import signal
import socket
import tempfile
from pathlib import Path

import uvicorn
from pydantic import SecretStr
from sqlmodel import Session

from receptionist import desk, engine, logs
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.app import at_work, web_app
from receptionist.domain import staff
from receptionist.domain.owner_files import Businesses
from receptionist.errors import OwnerMistake
from receptionist.inbox.doors import SESSION
from receptionist.resources import folder
from receptionist.settings import Settings, from_environment, missing_for_serve
from receptionist.simulator import trial

TRIAL_PACE = 0.25
"""Four times quicker than a real network: eighteen seconds of ringing are a long wait on a page."""
VISITOR = "dana@desk.example"


def serve(settings: Settings, host: str, port: int, *, worker: bool) -> None:
    """The web edge, with a worker unless there are others. OwnerMistake names what is not set."""
    _complete(settings)
    if not worker and settings.database.startswith("sqlite"):
        raise OwnerMistake("--no-worker needs PostgreSQL: a SQLite file takes one process. Set DATABASE_URL.")
    logs.begin(settings.log_format)
    # The access log takes a third of the edge's speed (docs/speed.md); what matters is logged where it happens.
    uvicorn.run(web_app(settings, worker=worker), host=host, port=port, access_log=False, log_config=None)


def work(settings: Settings) -> None:
    """A worker alone, until SIGTERM or SIGINT."""
    _complete(settings)
    if settings.database.startswith("sqlite"):
        raise OwnerMistake("`worker` needs PostgreSQL: a SQLite file takes one process. Set DATABASE_URL.")
    logs.begin(settings.log_format)
    asyncio.run(_until_told(settings))


async def _until_told(settings: Settings) -> None:
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


def try_it(port: int, slug: str | None) -> None:
    """Everything on embedded defaults: a phone network of our own, SQLite in a temporary folder, a page to try it on."""
    logs.begin("text", logging.WARNING)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_try(port, slug))


async def _try(port: int, slug: str | None) -> None:
    with socket.socket() as listening, tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as kept:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(("127.0.0.1", port))
        except OSError as error:
            raise OwnerMistake(f"Port {port} is taken. Choose another: make try PORT={port + 1}") from error
        url = f"http://127.0.0.1:{listening.getsockname()[1]}"
        async with PhoneNetwork(pace=TRIAL_PACE).open() as network:
            settings = trial_settings(from_environment(), network, url, Path(kept))
            businesses = Businesses(settings.home / "prompts")
            if not businesses.all():
                raise OwnerMistake(f"{settings.home / 'prompts'} holds no business. `receptionist init` writes one.")
            first = slug or businesses.all()[0].slug
            if businesses.by_slug(first) is None:
                known = ", ".join(one.slug for one in businesses.all())
                raise OwnerMistake(f"There is no business {first!r}; there are: {known}.")
            for one in businesses.all():
                network.register(one.phone, url)
            await _serve_trial(settings, network, first, listening)


def trial_settings(settings: Settings, network: PhoneNetwork, url: str, kept: Path) -> Settings:
    """The settings of a real installation, with the network's addresses in them; a model's stay as they are."""
    own = (settings.home / "prompts").is_dir()
    return settings.model_copy(
        update={
            "receptionist_home": settings.home if own else folder("prompts").parent,
            "database_url": f"sqlite:///{kept / 'receptionist.db'}",
            "public_url": url,
            "secret_key": SecretStr(secrets.token_hex()),
            "api_token": SecretStr(secrets.token_hex()),
            "twilio_account_sid": network.account_sid,
            "twilio_auth_token": SecretStr(network.auth_token),
            "twilio_api_url": network.url,
        }
    )


async def _serve_trial(settings: Settings, network: PhoneNetwork, first: str, listening: socket.socket) -> None:
    pages = trial.routes(
        trial.Trial(
            network=network,
            businesses=lambda: desk.current().businesses.all(),
            first=first,
            url=settings.public_url or "",
            token=settings.api_token.get_secret_value() if settings.api_token else "",
            thinks=settings.openai_model or "offline receptionist",
            now=engine.now,
            move_clock=engine.move,
            sign_in=_sign_in_visitor,
        )
    )
    app = web_app(settings, more=pages)
    config = uvicorn.Config(app, access_log=False, log_config=None, timeout_graceful_shutdown=1)
    print(f"\n  The receptionist is at work: {settings.public_url}/try\n")
    print("  Stand-ins: the phone network, SQLite in a temporary folder. Ctrl-C ends it and forgets everything.\n")
    await uvicorn.Server(config).serve(sockets=[listening])


async def _sign_in_visitor() -> tuple[str, str]:
    """Whoever opens the try page is staff here: nothing of it is anybody's."""

    def enter(session: Session) -> str:
        found = [row for row in staff.everybody(session) if row.email == VISITOR]
        row = found[0] if found else staff.add(session, VISITOR, "Dana", secrets.token_hex(), engine.now())
        return staff.open_session(session, row, engine.now())

    return SESSION, await desk.current().database.write(enter)
