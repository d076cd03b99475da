"""`try` and `chat`: a whole installation on stand-ins. It differs from `serve` in its settings, and in nothing else."""

import asyncio
import contextlib
import logging
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from pydantic import SecretStr
from sqlmodel import Session

from receptionist import desk, engine, inbox, logs
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.adapters.stand_ins.serving import serving
from receptionist.app import PROBLEMS, at_work, routes
from receptionist.domain import conversation, text
from receptionist.domain.business import Business
from receptionist.domain.owner_files import Businesses
from receptionist.errors import OwnerMistake
from receptionist.resources import folder
from receptionist.settings import Settings, from_environment
from receptionist.simulator import terminal, trial
from receptionist.web import Server, build, listening

PACE = 0.25
"""Four times quicker than a real network: eighteen seconds of ringing are a long wait on a page."""
EXAMPLE = "bright-smiles"
"""The shipped business that is shown first."""
VISITOR = "dana@desk.example"
HOST = "127.0.0.1"
"""Never reachable from another machine: whoever opens the page is signed in."""


@dataclass(frozen=True)
class Embedded:
    """The network, settings that name it, and the business that is shown first."""

    network: PhoneNetwork
    settings: Settings
    first: Business


def try_it(port: int, slug: str | None) -> None:
    """A phone on a page, the inbox beside it; OwnerMistake for a taken port or an unknown business."""
    logs.begin("text", logging.WARNING)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_try(port, slug))


def chat(slug: str | None) -> None:
    """The same phone in this terminal; OwnerMistake for an unknown business."""
    logs.begin("text", logging.WARNING)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_chat(slug))


async def _try(port: int, slug: str | None) -> None:
    with listening(HOST, port) as door:
        url = _address(door)
        async with _embedded(slug, url) as here, at_work(here.settings):
            server = Server(build([*trial.routes(_trial(here, url)), *routes(here.settings)], PROBLEMS))
            said = asyncio.create_task(_say_where(server, url))
            await server.serve(sockets=[door])
            said.cancel()


async def _say_where(server: Server, url: str) -> None:
    """Prints the address when it is true: whoever clicks at once must find somebody at home."""
    while True:
        if server.started:
            print(f"\n  The receptionist is at work: {url}/try\n")
            print(
                "  Stand-ins: the phone network, SQLite in a temporary folder. Ctrl-C forgets everything.\n", flush=True
            )
            return
        await asyncio.sleep(0.05)


def _trial(here: Embedded, url: str) -> trial.Trial:
    token = here.settings.api_token
    return trial.Trial(
        network=here.network,
        businesses=lambda: desk.current().businesses.all(),
        first=here.first.slug,
        url=url,
        token=token.get_secret_value() if token else "",
        thinks=here.settings.openai_model or "offline receptionist",
        now=engine.now,
        move_clock=engine.move,
        # Whoever opens the try page is staff here: nothing of it is anybody's.
        sign_in=lambda: inbox.sign_in_as(VISITOR, "Dana"),
    )


async def _chat(slug: str | None) -> None:
    with listening(HOST, 0) as door:
        url = _address(door)
        async with (
            _embedded(slug, url) as here,
            at_work(here.settings),
            serving(build(routes(here.settings), PROBLEMS), listening=door),
        ):
            await terminal.talk(
                here.network,
                here.first,
                lambda: desk.current().database.read(lambda session: _with_a_person(session, here.first)),
            )


def _with_a_person(session: Session, business: Business) -> bool:
    thread = conversation.current(session, business.slug, terminal.CALLER)
    if thread is None or thread.id is None or thread.holder != "staff":
        return False
    return not text.waits(session, thread.id) and text.unsettled(session, thread.id) is None


def _address(door: socket.socket) -> str:
    return f"http://{HOST}:{door.getsockname()[1]}"


@contextlib.asynccontextmanager
async def _embedded(slug: str | None, url: str) -> AsyncIterator[Embedded]:
    """A network on which every business has its number, and settings for a product that answers at `url`."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as kept:
        async with PhoneNetwork(pace=PACE).open() as network:
            settings = embedded_settings(from_environment(), network, url, Path(kept))
            businesses = Businesses(settings.home / "prompts")
            first = _first(businesses, slug, settings.home / "prompts")
            for one in businesses.all():
                network.register(one.phone, url)
            yield Embedded(network, settings, first)


def _first(businesses: Businesses, slug: str | None, prompts: Path) -> Business:
    if not businesses.all():
        raise OwnerMistake(f"{prompts} holds no business. `receptionist init` writes one.")
    found = businesses.by_slug(slug) if slug else businesses.by_slug(EXAMPLE) or businesses.all()[0]
    if found is None:
        known = ", ".join(one.slug for one in businesses.all())
        raise OwnerMistake(f"There is no business {slug!r}; there are: {known}.")
    return found


def embedded_settings(settings: Settings, network: PhoneNetwork, url: str, kept: Path) -> Settings:
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
