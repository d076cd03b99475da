"""What must be so after a scenario: the rows (state.py), then every text (ledger.py), then the words (words.py)."""

import asyncio
import time
from collections.abc import Iterator

from sqlalchemy import and_
from sqlmodel import Session, col, select

from receptionist import desk, engine
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import Text
from receptionist.engine import Delivery
from receptionist.evaluation import ledger, rows, state, words
from receptionist.evaluation.callers import Transcript
from receptionist.evaluation.scenario import Scenario
from receptionist.evaluation.world import World

STILL_OPEN = "something was still open when the story had ended"
SETTLES_WITHIN = 30.0
"""Seconds: far more than it takes, but for a machine that is busy with something else."""
LOOKS_EVERY = 0.05
"""Seconds between two looks whether all has come to rest: each takes time from what is waited for."""


async def look(scenario: Scenario, world: World, transcript: Transcript) -> tuple[list[str], list[str]]:
    """Everything that is not as it should be: what must never be, and what was expected and is not. Empty: passed."""
    at, settled = engine.now(), await _settles()

    def unsafe(session: Session, found: rows.Snapshot) -> Iterator[str]:
        yield from (f"written to the calendar without a yes: {line}" for line in world.unasked)
        yield from state.unsafe(found, world)
        yield from ledger.unsafe(session, world)
        yield from words.unsafe(session, found)

    def broken(session: Session, found: rows.Snapshot) -> Iterator[str]:
        yield from [] if settled else [STILL_OPEN]
        yield from state.look(session, found, scenario, world)
        yield from ledger.look(session, scenario.expect, world)
        yield from words.look(session, found, world, at)
        yield from words.said(scenario.expect, transcript)

    def see(session: Session) -> tuple[list[str], list[str]]:
        found = rows.snapshot(session)
        return list(unsafe(session, found)), list(broken(session, found))

    return await desk.current().database.read(see)


async def _settles() -> bool:
    """Whether all comes to rest: a report of the provider may still be on its way when the last answer is there."""
    deadline = time.monotonic() + SETTLES_WITHIN
    while time.monotonic() < deadline:
        if await desk.current().database.read(is_settled):
            return True
        await asyncio.sleep(LOOKS_EVERY)
    return False


_OURS = select(Conversation.id).where(Conversation.holder == "assistant", Conversation.id == Text.conversation_id)
_TAKEN = select(Text.id).where(Text.direction == "in", Text.provider_sid == Delivery.key)
_IS_OPEN = (
    select(Delivery.id).where(col(Delivery.submitted).is_(None)),
    select(Text.id).where(Text.direction == "in", col(Text.answered).is_(None), _OURS.exists()),
    select(Text.id).where(col(Text.status).in_(("waiting", "sending", "uncertain"))),
    select(Call.id).where(col(Call.text).is_(None)),
    select(Delivery.id).where(Delivery.flow == "incoming_text.hear", ~_TAKEN.exists()),
)
_SETTLED = select(and_(select(Delivery.id).exists(), *(~query.exists() for query in _IS_OPEN)))


def is_settled(session: Session) -> bool:
    """No delivery waits, every text in stands in its conversation and is answered or a person's, every text out has
    left."""
    return session.exec(_SETTLED).one()


def nothing_sends(session: Session) -> bool:
    """Everything was said to the network that can be: what is left is of unknown fate."""
    return session.exec(select(Text.id).where(Text.status == "sending").limit(1)).first() is None
