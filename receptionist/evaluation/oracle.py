"""What must be so after a scenario: the rows (state.py), then every text (ledger.py), then the words (words.py)."""

import asyncio
import time

from sqlmodel import Session, col, select

from receptionist import desk, engine
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import Text
from receptionist.engine import Delivery
from receptionist.evaluation import ledger, state, words
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

    def unsafe(session: Session) -> list[str]:
        found = [f"written to the calendar without a yes: {line}" for line in world.unasked]
        return [*found, *state.unsafe(session, world), *ledger.unsafe(session, world), *words.unsafe(session)]

    def broken(session: Session) -> list[str]:
        found = [] if settled else [STILL_OPEN]
        found += [*state.look(session, scenario, world), *ledger.look(session, scenario.expect, world)]
        return [*found, *words.look(session, world, at), *words.said(scenario.expect, transcript)]

    database = desk.current().database
    return await database.read(unsafe), await database.read(broken)


async def _settles() -> bool:
    """Whether all comes to rest: a report of the provider may still be on its way when the last answer is there."""
    deadline = time.monotonic() + SETTLES_WITHIN
    while time.monotonic() < deadline:
        if await desk.current().database.read(is_settled):
            return True
        await asyncio.sleep(LOOKS_EVERY)
    return False


def is_settled(session: Session) -> bool:
    """No delivery waits, every text in is answered or a person's, every text out has left."""
    if session.exec(select(Delivery.id).where(col(Delivery.submitted).is_(None)).limit(1)).first() is not None:
        return False
    ours = select(Conversation.id).where(Conversation.holder == "assistant", Conversation.id == Text.conversation_id)
    open_in = select(Text.id).where(Text.direction == "in", col(Text.answered).is_(None), ours.exists())
    open_out = select(Text.id).where(col(Text.status).in_(("waiting", "sending", "uncertain")))
    undecided = select(Call.id).where(col(Call.text).is_(None))
    quiet = all(session.exec(query.limit(1)).first() is None for query in (open_in, open_out, undecided))
    return quiet and session.exec(select(Delivery.id).limit(1)).first() is not None and _all_taken(session)


def nothing_sends(session: Session) -> bool:
    """Everything was said to the network that can be: what is left is of unknown fate."""
    return session.exec(select(Text.id).where(Text.status == "sending").limit(1)).first() is None


def _all_taken(session: Session) -> bool:
    """Every delivered text stands in its conversation."""
    delivered = session.exec(select(Delivery.key).where(Delivery.flow == "incoming_text.hear")).all()
    taken = set(session.exec(select(Text.provider_sid).where(Text.direction == "in")))
    return set(delivered) <= taken
