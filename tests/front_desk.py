"""The whole front desk in one process: a phone network, the app behind HTTP, a worker, a folder of owner's files."""

import asyncio
import re
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from pydantic import SecretStr
from sqlmodel import Session, SQLModel, select

from receptionist import desk, engine
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork, PhoneText
from receptionist.domain.business import Business
from receptionist.engine import clock
from receptionist.evaluation import blank
from receptionist.evaluation.world import served
from receptionist.resources import folder
from receptionist.settings import Settings

ALICE, BOB = "+13125550142", "+13125550143"
Row = TypeVar("Row", bound=SQLModel)
Given = TypeVar("Given")
API_TOKEN, HOOKS_SECRET = "token-of-the-api", "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@dataclass
class FrontDesk:
    """What a test has at hand."""

    network: PhoneNetwork
    url: str
    business: Business
    home: Path

    @property
    def number(self) -> str:
        return self.business.phone

    async def say(self, body: str, caller: str = ALICE) -> str:
        """A caller texts, and gets an answer; its words."""
        before = len(self.network.texts_to(caller))
        await self.network.text(caller, self.number, body)
        return (await self.hear(before + 1, caller))[-1].body

    async def hear(self, count: int, caller: str = ALICE) -> list[PhoneText]:
        """Waits until so many texts have reached the caller."""
        await until(lambda: len(self.network.texts_to(caller)) >= count, f"{count} texts to {caller}")
        return self.network.texts_to(caller)

    async def rows(self, table: type[Row]) -> list[Row]:
        return await desk.current().database.read(lambda session: list(session.exec(select(table))))

    async def read(self, work: Callable[[Session], Given]) -> Given:
        return await desk.current().database.read(work)

    async def write(self, work: Callable[[Session], Given]) -> Given:
        return await desk.current().database.write(work)

    async def at(self, hour: int, minute: int = 0, weekday: int | None = None) -> None:
        """Moves the clock forward to this time of day at the business."""
        local = engine.now().astimezone(self.business.zone)
        ahead = ((hour - local.hour) * 60 + minute - local.minute) % (24 * 60)
        if weekday is not None:
            day = local.toordinal() + (local.hour * 60 + local.minute + ahead) // (24 * 60)
            ahead += ((weekday - (day + 6) % 7) % 7) * 24 * 60
        await engine.move(ahead)


async def until(true: Callable[[], bool | Awaitable[bool]], what: str, seconds: float = 20.0) -> None:
    """Waits on a condition, with a deadline."""
    deadline = asyncio.get_running_loop().time() + seconds
    while True:
        found = true()
        if await found if isinstance(found, Awaitable) else found:
            return
        assert asyncio.get_running_loop().time() < deadline, f"Not within {seconds} s: {what}"
        await asyncio.sleep(0.02)


_CLOSURE = re.compile(r"^\[\[closed\]\]\n(?:\w+ *=.*\n)+", re.MULTILINE)
"""Taken out of the copy: these tests run on today's date, and would fail on the day before each holiday."""


@asynccontextmanager
async def opened(
    database_url: str, home: Path, slug: str = "bright-smiles", edit: Callable[[str], str] | None = None, **more: object
) -> AsyncIterator[FrontDesk]:
    """The front desk of one example business, whose business.toml may be edited first; bursts end at once."""
    prompts = home / "prompts" / slug
    shutil.copytree(folder("prompts") / slug, prompts)
    facts = prompts / "business.toml"
    written = _CLOSURE.sub("", facts.read_text()).replace("bundle_seconds = 2", "bundle_seconds = 0")
    facts.write_text(edit(written) if edit else written)
    clock.restore()
    async with PhoneNetwork().open() as network:
        settings = Settings.model_validate(
            {
                "receptionist_home": home,
                "database_url": database_url,
                "secret_key": "secret",
                "api_token": API_TOKEN,
                "hooks_secret": HOOKS_SECRET,
                "twilio_account_sid": network.account_sid,
                "twilio_auth_token": SecretStr(network.auth_token),
                "twilio_api_url": network.url,
                "openai_api_key": None,
                "openai_base_url": None,
                **more,
            }
        )
        if database_url.startswith("sqlite:///") and not Path(database_url.removeprefix("sqlite:///")).exists():
            await blank.put(Path(database_url.removeprefix("sqlite:///")))
        async with served(settings) as url:
            found = desk.current().businesses.by_slug(slug)
            assert found is not None
            network.register(found.phone, url)
            try:
                yield FrontDesk(network, url, found, home)
            finally:
                clock.restore()
