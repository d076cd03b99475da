"""What earlier conversations with a caller settled: a few lines from the rows, however long they know us."""

from collections.abc import Iterator
from datetime import datetime

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist.domain import appointment
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.rows import column, columns

MOST_APPOINTMENTS = 2
MOST_LETTERS = 120
"""Of what the caller said they needed: their words are a hint here, and no place for a speech."""


def recall(session: Session, business: Business, thread: Conversation, at: datetime) -> tuple[str, ...]:
    """At most four lines on what was settled before this episode, the newest first; `at` is aware.

    Appointments that are over or cancelled, what the caller needed last, and the last time a person took over. It is
    read from the rows each time, so an erased row is forgotten at once.
    """
    return (*_appointments(session, business, thread, at), *_need(session, thread), *_person(session, business, thread))


def settled(session: Session, business: Business, thread: Conversation, at: datetime) -> tuple[str, ...]:
    """Those of the lines that rows prove: what somebody needed stands in their words, or in a model's."""
    return (*_appointments(session, business, thread, at), *_person(session, business, thread))


def _appointments(session: Session, business: Business, thread: Conversation, at: datetime) -> Iterator[str]:
    over = [
        row
        for row in appointment.newest_in_brief(session, thread.contact_id)
        if row.status == "cancelled" or (row.status == "booked" and row.ends <= at)
    ]
    for row in over[:MOST_APPOINTMENTS]:
        kept = "cancelled" if row.status == "cancelled" else "past"
        yield f"{kept} appointment: {row.service} on {business.says_when(row.starts)}"


_NEEDED = (
    select(Lead.need)
    .where(Lead.business == bindparam("business"), Lead.phone == bindparam("phone"))
    .where(col(Lead.created) < bindparam("before"))
    .order_by(col(Lead.created).desc())
    .limit(1)
)


def _need(session: Session, thread: Conversation) -> Iterator[str]:
    for need in column(session, _NEEDED, _earlier(thread)):
        yield f"they needed “{_short(need)}”"


_HANDED = (
    select(Handoff.created, Handoff.reason)
    .where(Handoff.business == bindparam("business"), Handoff.phone == bindparam("phone"))
    .where(col(Handoff.created) < bindparam("before"))
    .order_by(col(Handoff.created).desc())
    .limit(1)
)


def _person(session: Session, business: Business, thread: Conversation) -> Iterator[str]:
    for at, reason in columns(session, _HANDED, _earlier(thread)):
        why = {"asked": "they asked for one", "emergency": "an emergency", "complaint": "a complaint"}
        yield f"a person answered on {business.says_when(at)} ({why.get(reason, 'it was needed')})"


def _earlier(thread: Conversation) -> dict[str, object]:
    """Of this caller, before this episode."""
    return {"business": thread.business, "phone": thread.phone, "before": thread.episode_since}


def _short(words: str) -> str:
    """On one line and without marks that could close a quotation."""
    plain = " ".join(words.replace("“", " ").replace("”", " ").split())
    return plain if len(plain) <= MOST_LETTERS else plain[: MOST_LETTERS - 1].rstrip() + "…"
