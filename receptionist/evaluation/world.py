"""A world for one scenario: a phone network, the product behind HTTP on a fresh database, a clock set to the moment."""

import re
import shutil
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from pydantic import SecretStr
from sqlmodel import Session

from receptionist import app, desk, engine, web
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.adapters.stand_ins.serving import serving
from receptionist.domain import contact, holds
from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.engine import clock
from receptionist.evaluation import blank, rows
from receptionist.evaluation.scenario import Given, Scenario
from receptionist.resources import folder
from receptionist.settings import Settings

CALLER, SOMEBODY = "+13125550142", "+13125550177"
SOMEBODYS_NAME = "Winifred Abernathy"
"""Whoever has the other appointments. No text to the caller may hold this name."""


@dataclass
class World:
    """What a caller and an oracle have at hand."""

    network: PhoneNetwork
    business: Business
    url: str
    before: rows.Snapshot = field(default_factory=dict)
    """Every row, before the story began."""
    unasked: list[str] = field(default_factory=list)
    """Lines after which the calendar had changed, though the caller had not said yes in them."""
    others: set[str] = field(default_factory=set)
    """Numbers beside the caller's that had a part in the story."""


@asynccontextmanager
async def opened(scenario: Scenario, settings: Settings, *, patience: float = 1.0) -> AsyncIterator[World]:
    """The world of a scenario, with everything gone when the block ends. `settings` tell of models only."""
    with tempfile.TemporaryDirectory() as kept:
        home = Path(kept)
        _prompts(scenario, home / "prompts")
        async with PhoneNetwork().open() as network:
            complete = settings.model_copy(update=network_settings(network, home))
            clock.restore()
            await blank.put(home / "receptionist.db")
            try:
                async with served(complete, patience=patience) as url:
                    business = desk.current().businesses.all()[0]
                    network.register(business.phone, url)
                    begins = scenario.at.replace(tzinfo=business.zone)
                    clock.shift(begins.astimezone(UTC) - engine.now())
                    await desk.current().database.write(lambda session: _given(session, scenario, business))
                    before = await desk.current().database.read(rows.snapshot)
                    yield World(network, business, url, before)
            finally:
                clock.restore()


def network_settings(network: PhoneNetwork, home: Path) -> dict[str, Any]:
    """The settings of an installation whose phone provider is this network."""
    return {
        "receptionist_home": home,
        "database_url": f"sqlite:///{home / 'receptionist.db'}",
        "secret_key": SecretStr("secret"),
        "twilio_account_sid": network.account_sid,
        "twilio_auth_token": SecretStr(network.auth_token),
        "twilio_api_url": network.url,
    }


@asynccontextmanager
async def served(settings: Settings, *, patience: float = 1.0) -> AsyncIterator[str]:
    """The product behind HTTP; its own address is what deliveries are signed for, so it must be known first.

    Its database need not outlast the machine's power: waiting for the disk was as long as all the work.
    """
    late = _LateApp()
    async with serving(late) as url:
        complete = settings.model_copy(update={"public_url": url})
        async with app.at_work(complete, patience=patience, outlasts_power=False):
            late.app = web.build(app.routes(complete), app.PROBLEMS)
            yield url


class _LateApp:
    app: Any = None

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        await self.app(scope, receive, send)


def _prompts(scenario: Scenario, prompts: Path) -> None:
    source = folder("prompts") / (scenario.business if not scenario.facts else "bright-smiles")
    target = prompts / scenario.business
    shutil.copytree(source, target)
    facts = target / "business.toml"
    words = scenario.facts or facts.read_text(encoding="utf-8")
    words = re.sub(r"bundle_seconds = \d+", f"bundle_seconds = {scenario.bundle_seconds}", words)
    if scenario.zone:
        words = re.sub(r'(?m)^timezone = ".*"', f'timezone = "{scenario.zone}"', words)
    facts.write_text(words, encoding="utf-8")


def _given(session: Session, scenario: Scenario, business: Business) -> None:
    other = contact.meet(session, business.slug, SOMEBODY, engine.now(), name=SOMEBODYS_NAME)
    if scenario.known is not None or any(one.mine for one in scenario.given):
        _known(session, scenario, business)
    for number, one in enumerate(scenario.given):
        owner = contact.meet(session, business.slug, CALLER, engine.now()) if one.mine else other
        _stand(session, business, owner, one, f"given:{number}")
    if scenario.only_free is not None:
        _fill(session, business, other, scenario.only_free)


def _known(session: Session, scenario: Scenario, business: Business) -> None:
    known = contact.meet(session, business.slug, CALLER, engine.now())
    if scenario.known is not None:
        known.name, known.client = scenario.known.name or None, scenario.known.client
        known.blocked = scenario.known.blocked
        session.add(known)


def _stand(session: Session, business: Business, owner: contact.Contact, one: Given, key: str) -> None:
    starts = one.starts.replace(tzinfo=business.zone).astimezone(UTC)
    minutes = one.minutes or holds.needed_service(business, one.service).minutes
    appoint(session, business, owner, one.service, one.person, starts, minutes, key)


def appoint(
    session: Session,
    business: Business,
    owner: contact.Contact,
    service_name: str,
    person: str,
    starts: datetime,
    minutes: int,
    key: str,
) -> None:
    """An appointment that stands before the story begins, with this person or anybody."""
    service = holds.needed_service(business, service_name)
    chairs = holds.lock_chairs(session, business, service)
    chair = chairs.get(person) or next(iter(chairs.values()))
    ends = starts + timedelta(minutes=minutes)
    row = Appointment(
        key=key, handle=holds.new_handle(), business=business.slug, contact_id=owner.id, phone=owner.phone,
        name=owner.name, service=service.name, chair_id=chair.id or 0, person=chair.person,
        starts=starts, ends=ends, blocks_until=ends, created=engine.now(),
    )  # fmt: skip
    session.add(row)
    session.flush()


def _fill(session: Session, business: Business, other: contact.Contact, free: tuple[datetime, ...]) -> None:
    """Somebody else has every time but these."""
    service = business.services[0]
    kept = sorted(one.replace(tzinfo=business.zone).astimezone(UTC) for one in free)
    first = engine.now().astimezone(business.zone).date()
    for day in business.days_open(first, business.booking.days_ahead + 2):
        for opens, closes in business.periods(day):
            begins, ends = opens.astimezone(UTC), closes.astimezone(UTC)
            for start in [one for one in kept if begins <= one < ends]:
                _take(session, business, other, service.name, begins, start)
                begins = start + timedelta(minutes=service.minutes)
            _take(session, business, other, service.name, begins, ends)


def _take(
    session: Session, business: Business, other: contact.Contact, service: str, begins: datetime, ends: datetime
) -> None:
    minutes = int((ends - begins).total_seconds() // 60)
    if minutes > 0:
        appoint(session, business, other, service, "", begins, minutes, f"taken:{begins.isoformat()}")
