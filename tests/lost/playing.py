"""Plays seeded runs, many callers at once: each says the next line when the last one is settled."""

import asyncio
import json
import random
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import httpx
from sqlmodel import Session
from standardwebhooks import Webhook

from receptionist import engine
from receptionist.adapters.stand_ins import loopback
from receptionist.domain import contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.lead import Lead
from tests.front_desk import API_TOKEN, HOOKS_SECRET
from tests.lost import lines
from tests.lost.attacks import filled
from tests.lost.ledger import Caller
from tests.lost.lines import Line
from tests.lost.world import SLUGS, World, appoint, caller_of

AT_ONCE = 8
PATIENCE = 90.0


async def play(world: World, runs: int, seed: int) -> None:
    """So many runs, each by a caller of their own."""
    free = asyncio.Semaphore(AT_ONCE)
    watching = asyncio.create_task(_keep_watching(world))

    async def one(number: int) -> None:
        async with free:
            await _run(world, number, random.Random(f"{seed}:{number}"))

    try:
        await asyncio.gather(*(one(number) for number in range(runs)))
        await world.watch.catch_up()
        await _until(lambda: watching.done() or world.watch.has_seen_all, world.watch.counts)
        if watching.done():
            watching.result()
    finally:
        watching.cancel()


async def _keep_watching(world: World) -> None:
    while True:
        await world.watch.catch_up()
        await asyncio.sleep(0.15)


async def _run(world: World, number: int, chance: random.Random) -> None:
    caller = caller_of(world.ledger, SLUGS[number % 2], f"+1630{2220000 + number}", chance)
    caller.speaks = True
    known = chance.random() < 0.3
    if known:
        await world.front.write(lambda session: _is_known(session, world, caller, chance))
    elif chance.random() < 0.2:
        await _is_planted(world, caller, chance)
    said = lines.script(chance, [one for one in world.attacks if one.channel == "sms"], known)
    for at, line in enumerate(said):
        await _say(world, caller, line, chance, first=at == 0)
    caller.speaks = False


def _is_known(session: Session, world: World, caller: Caller, chance: random.Random) -> None:
    """Two appointments, and an earlier conversation in which somebody wrote down a hostile need."""
    slug, phone = caller.key
    appoint(session, caller, "Cleaning", days=9)
    appoint(session, caller, "Checkup", days=11)
    before = engine.now() - timedelta(days=9)
    known = contact.meet(session, slug, phone, before)
    thread = Conversation(
        business=slug, contact_id=known.id or 0, phone=phone, status="done", episode_since=before, updated=before,
        created=before,
    )  # fmt: skip
    session.add(thread)
    session.flush()
    need = chance.choice([one.text for one in world.attacks if one.channel == "record"])[:900]
    session.add(
        Lead(business=slug, conversation_id=thread.id or 0, phone=phone, need=need, urgency="soon", created=before)
    )


async def _is_planted(world: World, caller: Caller, chance: random.Random) -> None:
    """A hostile name from a CRM, or a hostile name and voicemail from another phone system."""
    planted = chance.choice([one.text for one in world.attacks if one.channel == "record"])
    async with loopback.client(base_url=world.front.url, timeout=PATIENCE) as client:
        if chance.random() < 0.5:
            body = {"business": caller.key[0], "phone": caller.key[1], "name": planted[:200], "tags": [planted[:60]]}
            answer = await client.post(
                "/api/v1/contacts", json=body, headers={"Authorization": f"Bearer {API_TOKEN}"}
            )  # fmt: skip
            assert answer.status_code == 200, answer.text
            return
        call = {"business": caller.key[0], "from": caller.key[1], "at": engine.now().isoformat()}
        await _hook(client, call | {"name": planted, "voicemail": planted}, caller.ref)
    await _until(lambda: bool(caller.told), caller)


async def _hook(client: httpx.AsyncClient, told: dict[str, str], key: str) -> None:
    body, at = json.dumps(told), datetime.now(UTC)  # noqa: TID251 - signatures stay on real time
    headers = {
        "webhook-id": key,
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(HOOKS_SECRET).sign(key, at, body),
    }
    answer = await client.post("/hooks/missed-call", content=body, headers=headers)
    assert answer.status_code == 202, answer.text


async def _say(world: World, caller: Caller, line: Line, chance: random.Random, *, first: bool) -> None:
    victim = chance.choice(world.bystanders)
    words = {"name": victim.name, "phone": victim.key[1], "email": "ann@mail.example", "address": "4 Elm Street"}
    times = lines.times_in(caller.told) or ["Fri, Nov 27 at 9:00 AM"]
    day = f"{engine.now() + timedelta(days=chance.randint(1, 50)):%b} {chance.randint(1, 28)}"
    body = filled(line.body, words | {"1": times[0], "day": day, "relationship": "husband"})
    # A request tells by this word whose it is.
    body = f"{body} ~{caller.ref}" if first else body
    caller.lines.append(line)
    caller.said += f"\n{body}"
    await world.front.network.text(caller.key[1], world.phone_of(caller.key[0]), body)
    await _until(lambda: caller.settled, caller)


async def _until(true: Callable[[], bool], what: object) -> None:
    deadline = time.monotonic() + PATIENCE
    while not true():
        assert time.monotonic() < deadline, f"nothing more happens to {what}"
        await asyncio.sleep(0.05)
