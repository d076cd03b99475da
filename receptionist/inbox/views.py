"""The list of threads: which queue a thread stands in, what a row shows of it. A few queries, however long the list."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import ColumnElement, and_, case, func, or_
from sqlmodel import Session, col, select

from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.staff import Staff
from receptionist.domain.task import Task
from receptionist.domain.text import Text

QUEUES = {"needs": "Needs you", "waiting": "Waiting", "assistant": "Assistant", "done": "Done"}
TASKS = "tasks"
"""Beside the queues: what a person must do outside of a thread, calling back above all."""
WEEK = {"replied": "Texted back", "booked": "Booked", "handed": "Handed to a person"}
"""Lists that the owner's figures of the last seven days lead to."""
PAGE = 100

_drafted = select(Text.id).where(Text.conversation_id == Conversation.id, Text.status == "draft").exists()
_queue: ColumnElement[str] = case(
    (col(Conversation.status) == "done", "done"),
    (col(Conversation.status) == "snoozed", "waiting"),
    (_drafted, "needs"),
    (
        and_(
            col(Conversation.holder) == "staff",
            or_(col(Conversation.waiting_since).is_not(None), col(Conversation.taken_by).is_(None)),
        ),
        "needs",
    ),
    (col(Conversation.holder) == "staff", "waiting"),
    (col(Conversation.priority) >= 2, "needs"),
    else_="assistant",
)
"""Where a thread is shown: whoever must do something next decides."""


@dataclass(frozen=True)
class Row:
    """A thread in the list. `taken_by`: the name of who answers."""

    thread: Conversation
    caller: Contact
    queue: str
    business: Business | None
    last: Text | None = None
    taken_by: str = ""

    @property
    def zone(self) -> ZoneInfo:
        return self.business.zone if self.business else ZoneInfo("UTC")


@dataclass(frozen=True)
class Rows:
    """A list as far as it is shown; `more`: there are further ones."""

    rows: list[Row]
    more: bool


def rows(session: Session, businesses: Sequence[Business], shown: str, search: str, pages: int, now: datetime) -> Rows:
    """The threads of a queue or of a list of the week; with a search, those that it finds, whatever their queue."""
    query = select(Conversation, Contact, _queue).join(Contact, col(Contact.id) == Conversation.contact_id)
    query = query.where(_found(search) if search else _week(shown, now) if shown in WEEK else _queue == shown)
    newest = col(Conversation.updated).desc()
    waiting = func.coalesce(Conversation.waiting_since, Conversation.updated)
    order: list[Any] = [col(Conversation.priority).desc(), waiting] if shown == "needs" and not search else [newest]
    found = session.exec(query.order_by(*order).limit(PAGE * pages + 1)).all()
    kept = found[: PAGE * pages]
    last, names = _last_texts(session, [thread.id for thread, _, _ in kept]), names_of_staff(session)
    by_slug = {one.slug: one for one in businesses}
    made = [
        Row(thread, caller, queue, by_slug.get(thread.business), last.get(thread.id or 0), _name(names, thread))
        for thread, caller, queue in kept
    ]
    return Rows(made, more=len(found) > len(kept))


def row(session: Session, businesses: Sequence[Business], conversation_id: int) -> Row | None:
    """One thread as the list shows it."""
    query = select(Conversation, Contact, _queue).join(Contact, col(Contact.id) == Conversation.contact_id)
    found = session.exec(query.where(Conversation.id == conversation_id)).first()
    if found is None:
        return None
    thread, caller, queue = found
    business = next((one for one in businesses if one.slug == thread.business), None)
    return Row(thread, caller, queue, business, taken_by=_name(names_of_staff(session), thread))


def counts(session: Session) -> dict[str, int]:
    """How many threads stand in each queue, and how many tasks are open."""
    found = dict.fromkeys(QUEUES, 0) | dict(session.exec(select(_queue, func.count()).group_by(_queue)).all())
    open_tasks = select(func.count()).select_from(Task).where(col(Task.done_at).is_(None))
    return {**found, TASKS: session.exec(open_tasks).one()}


def names_of_staff(session: Session) -> dict[str, str]:
    """E-mail address to name."""
    return {one.email: one.name for one in session.exec(select(Staff))}


def open_tasks(session: Session, pages: int = 1) -> list[Task]:
    """What a person must do, the oldest first."""
    query = select(Task).where(col(Task.done_at).is_(None)).order_by(col(Task.id))
    return list(session.exec(query.limit(PAGE * pages)))


def _found(search: str) -> ColumnElement[bool]:
    """A name, a part of a number however it is written, or words of a text."""
    said = select(Text.conversation_id).where(col(Text.body).icontains(search, autoescape=True))
    digits = "".join(letter for letter in search if letter.isdigit())
    places = [col(Contact.name).icontains(search, autoescape=True), col(Conversation.id).in_(said)]
    return or_(*places, *([col(Contact.phone).contains(digits)] if len(digits) >= 3 else []))


def _week(shown: str, now: datetime) -> ColumnElement[bool]:
    since = now - timedelta(days=7)
    if shown == "booked":
        made = select(Appointment.conversation_id).where(Appointment.status == "booked", Appointment.created >= since)
    elif shown == "handed":
        made = select(Handoff.conversation_id).where(Handoff.created >= since)
    else:
        made = select(Text.conversation_id).where(Text.direction == "in", Text.created >= since)
    return col(Conversation.id).in_(made)


def _last_texts(session: Session, ids: Iterable[int | None]) -> dict[int, Text]:
    thread = col(Text.conversation_id)
    newest = select(func.max(Text.id)).where(thread.in_(list(ids)), Text.status != "withheld").group_by(thread)
    return {one.conversation_id: one for one in session.exec(select(Text).where(col(Text.id).in_(newest)))}


def _name(names: dict[str, str], thread: Conversation) -> str:
    return names.get(thread.taken_by or "", thread.taken_by or "")
