"""Texts as they reach the callers' phones: each caller waits for its own, and nobody looks again and again."""

import asyncio
from collections import defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import Text

PATIENCE = 60.0
"""Seconds for an answer, while all the others of a town talk too."""
LOOKS_AFTER = 0.25
"""Seconds without an answer, for each caller who talks, after which the desk is asked whether there will be one."""


class Mail:
    """What arrived at every phone, in order; so many callers talk at a time, and wait for each other's answers."""

    def __init__(self, callers: int) -> None:
        self._looks_after = LOOKS_AFTER * callers
        self._arrived: defaultdict[str, asyncio.Queue[str]] = defaultdict(asyncio.Queue)

    async def answer(self, phone: str, sid: str) -> str | None:
        """The next text to this phone, which has sent the text `sid`; None when none will come, as from a person."""
        waits = self._arrived[phone].get
        for _ in range(round(PATIENCE / self._looks_after)):
            with suppress(TimeoutError):
                return await asyncio.wait_for(waits(), self._looks_after)
            if await desk.current().database.read(lambda session: _is_settled(session, sid)):
                return self._arrived[phone].get_nowait() if self._arrived[phone].qsize() else None
        raise TimeoutError(f"No answer within {PATIENCE:.0f} seconds.")

    def rest(self, phone: str) -> list[str]:
        """What came beside the answers."""
        return [self._arrived[phone].get_nowait() for _ in range(self._arrived[phone].qsize())]

    async def _sort(self, events: "asyncio.Queue[dict[str, Any]]") -> None:
        while event := await events.get():
            if event["kind"] == "text" and event["text"]["direction"] == "outbound-api":
                self._arrived[event["text"]["to"]].put_nowait(event["text"]["body"])


@asynccontextmanager
async def delivered(network: PhoneNetwork, callers: int) -> AsyncIterator[Mail]:
    """The mail of everybody on the network, until the block ends."""
    mail, events = Mail(callers), asyncio.Queue[dict[str, Any]]()
    network.watchers.add(events)
    sorting = asyncio.create_task(mail._sort(events))
    try:
        yield mail
    finally:
        network.watchers.discard(events)
        sorting.cancel()
        with suppress(asyncio.CancelledError):
            await sorting


def _is_settled(session: Session, sid: str) -> bool:
    """This text of a caller is answered, or a person's, and none of ours is on its way to them."""
    row = session.exec(select(Text).where(Text.provider_sid == sid)).first()
    if row is None:
        return False
    open_out = select(Text.id).where(
        Text.conversation_id == row.conversation_id, col(Text.status).in_(("waiting", "sending", "uncertain"))
    )
    with_us = session.get_one(Conversation, row.conversation_id).holder == "assistant"
    return session.exec(open_out).first() is None and not (with_us and row.answered is None)
