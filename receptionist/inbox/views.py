"""What the inbox shows: threads in their queues, one thread with its texts, calls and notes. A few queries each."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal
from zoneinfo import ZoneInfo

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from receptionist.domain import appointment, handoff, lead, text
from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.staff import Staff
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.inbox import notes

Queue = Literal["needs", "waiting", "assistant", "done"]
QUEUES: dict[Queue, str] = {"needs": "Needs you", "waiting": "Waiting", "assistant": "Assistant", "done": "Done"}
MOST = 100


def queue_of(thread: Conversation) -> Queue:
    """Where a thread is shown: whoever must do something next decides."""
    if thread.status == "done":
        return "done"
    if thread.status == "snoozed":
        return "waiting"
    if thread.holder == "staff":
        return "needs" if thread.waiting_since is not None or thread.taken_by is None else "waiting"
    return "needs" if thread.priority >= 2 else "assistant"


@dataclass(frozen=True)
class Row:
    """A thread in the list."""

    thread: Conversation
    caller: Contact
    business: Business | None
    last: Text | None
    taken_by: str

    @property
    def zone(self) -> ZoneInfo:
        return self.business.zone if self.business else ZoneInfo("UTC")


def rows(session: Session, businesses: Sequence[Business], queue: Queue, search: str) -> list[Row]:
    """The threads of a queue, the longest wait first; those that a search finds, whatever their queue."""
    query = select(Conversation, Contact).join(Contact, col(Contact.id) == Conversation.contact_id)
    if search:
        like = f"%{search}%"
        said = select(Text.conversation_id).where(col(Text.body).ilike(like))
        query = query.where(
            or_(col(Contact.name).ilike(like), col(Contact.phone).like(like), col(Conversation.id).in_(said))
        )
    elif queue == "done":
        query = query.where(Conversation.status == "done")
    else:
        query = query.where(Conversation.status != "done")
    found = session.exec(query.order_by(col(Conversation.updated).desc()).limit(MOST)).all()
    kept = [(thread, caller) for thread, caller in found if search or queue_of(thread) == queue]
    if queue == "needs":
        kept.sort(key=lambda pair: (-pair[0].priority, pair[0].waiting_since or pair[0].updated))
    last, names, by_slug = _last_texts(session, kept), _names(session), {one.slug: one for one in businesses}
    return [
        Row(
            thread, caller, by_slug.get(thread.business), last.get(thread.id or 0), names.get(thread.taken_by or "", "")
        )
        for thread, caller in kept
    ]


def _last_texts(session: Session, kept: Iterable[tuple[Conversation, Contact]]) -> dict[int, Text]:
    ids = [thread.id for thread, _ in kept]
    newest = select(func.max(Text.id)).where(col(Text.conversation_id).in_(ids)).group_by(col(Text.conversation_id))
    return {row.conversation_id: row for row in session.exec(select(Text).where(col(Text.id).in_(newest)))}


def _names(session: Session) -> dict[str, str]:
    return {row.email: row.name for row in session.exec(select(Staff))}


def counts(session: Session) -> dict[Queue, int]:
    """How many threads stand in each queue."""
    found: dict[Queue, int] = dict.fromkeys(QUEUES, 0)
    for thread in session.exec(select(Conversation).where(Conversation.status != "done").limit(2000)):
        found[queue_of(thread)] += 1
    done = select(func.count()).select_from(Conversation).where(Conversation.status == "done")
    found["done"] = session.exec(done).one()
    return found


@dataclass(frozen=True)
class Entry:
    """One line of a thread: a text, a call, or a note between them."""

    at: datetime
    text: Text | None = None
    call: Call | None = None
    note: str = ""
    icon: str = ""
    why: list[str] = field(default_factory=list)
    author: str = ""


@dataclass(frozen=True)
class Whole:
    """A thread with everything beside it."""

    row: Row
    entries: list[Entry]
    appointments: list[Appointment]
    lead: Lead | None
    tasks: list[Task]
    handoff: Handoff | None
    cannot_text: str
    drafts: list[Text]
    queue: Queue


def whole(session: Session, businesses: Sequence[Business], conversation_id: int, cannot: Any) -> Whole | None:
    thread = session.get(Conversation, conversation_id)
    if thread is None:
        return None
    caller = session.get_one(Contact, thread.contact_id)
    names = _names(session)
    business = next((one for one in businesses if one.slug == thread.business), None)
    texts = text.thread(session, conversation_id)
    row = Row(thread, caller, business, texts[-1] if texts else None, names.get(thread.taken_by or "", ""))
    todo = select(Task).where(Task.conversation_id == conversation_id, col(Task.done_at).is_(None))
    return Whole(
        row=row,
        entries=_entries(session, thread, texts, names, row),
        appointments=appointment.of_contact(session, caller.id),
        lead=lead.of(session, conversation_id),
        tasks=list(session.exec(todo)),
        handoff=handoff.open_of(session, conversation_id),
        cannot_text=cannot(caller) or "",
        drafts=[one for one in texts if one.status == "draft"],
        queue=queue_of(thread),
    )


def _entries(
    session: Session, thread: Conversation, texts: Sequence[Text], names: dict[str, str], row: Row
) -> list[Entry]:
    turns = {turn.key: turn for turn in session.exec(select(Turn).where(Turn.conversation_id == thread.id))}
    found = [_text_entry(one, turns.get(one.turn or ""), names, row) for one in texts if one.status != "draft"]
    calls = session.exec(select(Call).where(Call.conversation_id == thread.id))
    found += [Entry(call.created, call=call) for call in calls]
    for turn in turns.values():
        found += [Entry(turn.created, note=said, icon=icon) for said, icon in notes.of_turn(turn, row.zone)]
    for one in session.exec(select(Handoff).where(Handoff.conversation_id == thread.id)):
        found += [Entry(at, note=said, icon=icon) for at, said, icon in notes.of_handoff(one, names)]
    return sorted(found, key=lambda entry: entry.at)


def _text_entry(one: Text, turn: Turn | None, names: dict[str, str], row: Row) -> Entry:
    authors = {"caller": row.caller.name or "Caller", "assistant": "Assistant", "system": "Automatic text"}
    author = names.get(one.staff or "", one.staff or "Staff") if one.author == "staff" else authors[one.author]
    why = notes.why(one, turn) if one.direction == "out" and one.author != "staff" else []
    return Entry(one.created, text=one, why=why, author=author)
