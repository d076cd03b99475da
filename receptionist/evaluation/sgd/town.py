"""A town: one product on one database, in which every dialogue has a business and a caller of its own.

All of them talk at the same time, so that a run takes the time of its work and not of its pauses.
"""

import tempfile
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlmodel import Session

from receptionist import desk, engine
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain import contact
from receptionist.domain.business import Business
from receptionist.domain.hours import DAYS
from receptionist.engine import clock
from receptionist.evaluation import blank
from receptionist.evaluation.sgd.dialogues import Dialogue
from receptionist.evaluation.world import appoint, network_settings, served
from receptionist.settings import Settings

SOMEBODY = "+13125550177"
SERVICES = {
    "hair stylist": "Haircut",
    "dentist": "Dental visit",
    "doctor": "Doctor's visit",
    "therapist": "Therapy session",
}
MINUTES = 15
"""The grid of the dialogues: a refused time and the one that is offered for it are as far apart."""

_FACTS = """
name = "{provider}"
timezone = "America/Los_Angeles"
phone = "{phone}"
address = "12 Juniper Street"

[hours]
{hours}

[texting]
bundle_seconds = 0

[[services]]
name = "{service}"
minutes = {minutes}

[[people]]
name = "{provider}"

[booking]
notice_hours = 0
days_ahead = 60
step_minutes = {minutes}
"""
_OPEN = "08:00-20:00"


@dataclass(frozen=True)
class Home:
    """Where one dialogue takes place: the business, and the number of the caller's phone."""

    business: Business
    caller: str


@dataclass(frozen=True)
class Town:
    """The network on which all of them text, and the home of each dialogue by its id."""

    network: PhoneNetwork
    homes: Mapping[str, Home]


@asynccontextmanager
async def opened(dialogues: Sequence[Dialogue], settings: Settings) -> AsyncIterator[Town]:
    """The town of these dialogues, which have one day in common, at the beginning of that day."""
    with tempfile.TemporaryDirectory() as kept:
        folder = Path(kept)
        for number, dialogue in enumerate(dialogues):
            _describe(dialogue, number, folder / "prompts")
        # What a carrier tells of a text afterwards is a third of the work here, and the scenarios' subject.
        async with PhoneNetwork(pace=10_000).open() as network:
            complete = settings.model_copy(update=network_settings(network, folder))
            clock.restore()
            await blank.put(folder / "receptionist.db")
            try:
                async with served(complete) as url:
                    homes = {one.id: _home(number) for number, one in enumerate(dialogues)}
                    for home in homes.values():
                        network.register(home.business.phone, url)
                    zone = next(iter(homes.values())).business.zone
                    clock.shift(dialogues[0].today.replace(tzinfo=zone).astimezone(UTC) - engine.now())
                    await desk.current().database.write(lambda session: _take_refused(session, dialogues, homes))
                    yield Town(network, homes)
            finally:
                clock.restore()


def _describe(dialogue: Dialogue, number: int, prompts: Path) -> None:
    """The owner's files of the business: its provider, one service, hours that hold every time of the dialogues."""
    folder = prompts / _slug(number)
    folder.mkdir(parents=True)
    facts = _FACTS.format(
        provider=dialogue.provider.replace('"', "'"),
        phone=_number(415, number),
        hours="\n".join(f'{day.lower()} = "{_OPEN}"' for day in DAYS),
        service=SERVICES.get(dialogue.business, "Appointment"),
        minutes=MINUTES,
    )
    (folder / "business.toml").write_text(facts, encoding="utf-8")
    for name in ("voice.md", "rules.md", "faq.md", "texts.md"):
        (folder / name).write_text("", encoding="utf-8")


def _slug(number: int) -> str:
    return f"dialogue-{number}"


def _number(area: int, number: int) -> str:
    return f"+1{area}200{number:04}"


def _home(number: int) -> Home:
    business = desk.current().businesses.by_slug(_slug(number))
    if business is None:
        raise LookupError(f"{_slug(number)}: {desk.current().businesses.mistakes}")
    return Home(business, _number(510, number))


def _take_refused(session: Session, dialogues: Sequence[Dialogue], homes: Mapping[str, Home]) -> None:
    """Somebody else has what the service refused; everything else is free."""
    for dialogue in dialogues:
        business = homes[dialogue.id].business
        other = contact.meet(session, business.slug, SOMEBODY, engine.now())
        for starts in sorted({one for one in dialogue.refused if one != dialogue.final}):
            at = _utc(business, starts)
            key = f"taken:{business.slug}:{at.isoformat()}"
            appoint(session, business, other, business.services[0].name, "", at, MINUTES, key)


def _utc(business: Business, moment: datetime) -> datetime:
    return moment.replace(tzinfo=business.zone).astimezone(UTC)
