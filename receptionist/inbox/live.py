"""Tells open pages that something changed, whichever process changed it."""

import asyncio
from collections.abc import AsyncIterator

from sqlalchemy import func
from sqlmodel import Session, select
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.staff import SignedIn
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.errors import ProviderProblem
from receptionist.inbox.doors import signed_in

LOOKS_EVERY = 0.7


def routes() -> list[Route]:
    return [Route("/inbox/events", signed_in(events), methods=["GET"])]


async def events(request: Request, who: SignedIn) -> Response:
    """A stream with an event for each change; the page fetches itself anew and changes only what differs."""
    return StreamingResponse(_changes(request), media_type="text/event-stream", headers={"Cache-Control": "no-store"})


async def _changes(request: Request) -> AsyncIterator[str]:
    seen = await _stamp()
    yield "event: hello\ndata: 1\n\n"
    while not await request.is_disconnected():
        await asyncio.sleep(LOOKS_EVERY)
        stamp = await _stamp()
        # A comment keeps proxies from closing a quiet stream.
        yield "event: changed\ndata: 1\n\n" if stamp != seen else ": still here\n\n"
        seen = stamp


async def _stamp() -> str:
    try:
        return await desk.current().database.read(_look, patience=0.5)
    except (ProviderProblem, RuntimeError):
        return ""


def _look(session: Session) -> str:
    """A few indexed aggregates that differ whenever a page would."""
    tables = (Text, Call, Appointment, Hold, Handoff, Task)
    counted = [session.exec(select(func.max(table.id))).one() for table in tables]
    statuses = session.exec(select(Text.status, func.count()).group_by(Text.status)).all()
    threads = session.exec(select(func.max(Conversation.updated), func.sum(Conversation.priority), func.count())).one()
    holders = session.exec(
        select(Conversation.holder, Conversation.status, func.count()).group_by(
            Conversation.holder, Conversation.status
        )
    ).all()
    booked = session.exec(
        select(Appointment.status, func.sum(Appointment.version), func.count()).group_by(Appointment.status)
    ).all()
    calls = session.exec(select(Call.outcome, func.count()).group_by(Call.outcome)).all()
    done = session.exec(select(func.count()).select_from(Task).where(Task.done_at != None)).one()  # noqa: E711
    return repr((counted, sorted(statuses), threads, sorted(holders), sorted(booked), sorted(calls), done))
