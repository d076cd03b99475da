"""Tells open pages that something changed: one look at the database a second for all of them, whoever wrote to it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from typing import Any

from sqlalchemy import func, select
from sqlmodel import Session, col
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.staff import SignedIn
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import now
from receptionist.errors import ProviderProblem
from receptionist.inbox.doors import signed_in

log = logging.getLogger(__name__)

LOOKS_EVERY = 1.0
"""Seconds between two looks, while a page is open."""
NEWEST = 300
"""So many of the newest rows are looked at: what changes in older ones shows when the page is loaded."""


class Changes:
    """The streams of one app and the one look that they share."""

    def __init__(self) -> None:
        self._streams: set[asyncio.Event] = set()
        self._looking: asyncio.Task[None] | None = None

    def routes(self) -> list[Route]:
        return [Route("/inbox/events", signed_in(self.events), methods=["GET"])]

    def tell(self) -> None:
        """Has every open page look again."""
        for stream in self._streams:
            stream.set()

    async def events(self, request: Request, who: SignedIn) -> Response:
        """A stream with an event for each change: the page then fetches itself and changes only what differs."""
        closing: asyncio.Event = request.app.state.closing
        return StreamingResponse(
            self._told(closing), media_type="text/event-stream", headers={"Cache-Control": "no-store"}
        )

    async def _told(self, closing: asyncio.Event) -> AsyncIterator[str]:
        changed = asyncio.Event()
        self._streams.add(changed)
        if self._looking is None or self._looking.done():
            self._looking = asyncio.create_task(self._look_on())
        try:
            # Whatever happened between the page and its stream must show as well.
            yield "event: changed\ndata: \n\n"
            while not closing.is_set():
                try:
                    await asyncio.wait_for(changed.wait(), timeout=LOOKS_EVERY / 2)
                except TimeoutError:
                    # A comment keeps proxies from closing a quiet stream.
                    yield ":\n\n"
                else:
                    changed.clear()
                    yield "event: changed\ndata: \n\n"
        finally:
            self._streams.discard(changed)

    async def _look_on(self) -> None:
        """Looks for as long as anybody listens. A database that does not answer changes nothing for now."""
        seen: list[Any] | None = None
        while self._streams:
            found: list[Any] | None = seen
            try:
                found = await desk.current().database.read(_look, patience=0.5)
            except (ProviderProblem, RuntimeError):
                log.info("the pages' look at the database failed, and is tried again")
            if seen is not None and found != seen:
                self.tell()
            seen = found
            await asyncio.sleep(LOOKS_EVERY)


def _look(session: Session) -> list[Any]:
    """What differs whenever a page would, from a bounded number of rows."""
    texts = _columns(Text.id, Text.status).order_by(col(Text.id).desc())
    threads = _columns(
        Conversation.id,
        Conversation.holder,
        Conversation.status,
        Conversation.taken_by,
        Conversation.priority,
        Conversation.waiting_since,
        Conversation.why,
    )
    calls = _columns(Call.id, Call.outcome, Call.text, Call.transcript).order_by(col(Call.id).desc())
    booked = _columns(Appointment.id, Appointment.status, Appointment.version).order_by(col(Appointment.id).desc())
    held = _columns(Hold.id).where(col(Hold.let_go).is_(False), col(Hold.expires) > now())
    todo = _columns(Task.id).where(col(Task.done_at).is_(None)).order_by(col(Task.id).desc())
    threads = threads.where(col(Conversation.status) != "done").order_by(col(Conversation.updated).desc())
    done = select(func.count()).where(col(Conversation.status) == "done")
    looked_at = (texts, threads, calls, booked, held, todo, done)
    return [session.execute(statement.limit(NEWEST)).all() for statement in looked_at]


def _columns(*columns: object) -> Any:
    return select(*(col(column) for column in columns))
