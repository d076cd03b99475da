"""One thread with everything beside it: its texts, calls and notes in order, and what is known of the caller."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from itertools import pairwise

from sqlmodel import Session, col, select

from receptionist.domain import appointment, handoff, lead, text
from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.flows.text_fate import cannot_text
from receptionist.inbox import notes, views
from receptionist.inbox.notes import Note
from receptionist.inbox.views import Row


@dataclass(frozen=True)
class Entry:
    """One line of a thread: a text with what stands behind it, a call, or a note.

    `opens`: the first of a day; `first`, `last`: of a run of texts by the same author, which share a name and a time.
    """

    at: datetime
    text: Text | None = None
    call: Call | None = None
    note: Note | None = None
    author: str = ""
    looked: list[str] = field(default_factory=list)
    why: list[str] = field(default_factory=list)
    done: list[Note] = field(default_factory=list)
    opens: bool = False
    first: bool = True
    last: bool = True

    @property
    def by(self) -> str:
        return f"{self.text.author} {self.author}" if self.text else ""


@dataclass(frozen=True)
class Whole:
    """A thread and its caller's card. `cannot`: why no text can go out; `drafts`: what a person may send."""

    row: Row
    entries: list[Entry]
    drafts: list[Entry]
    appointments: list[Appointment]
    lead: Lead | None
    tasks: list[Task]
    handoff: Handoff | None
    earlier: list[Conversation]
    cannot: str


def whole(session: Session, businesses: Sequence[Business], conversation_id: int) -> Whole | None:
    """The thread with this id; None when there is none."""
    row = views.row(session, businesses, conversation_id)
    if row is None:
        return None
    texts = text.thread(session, conversation_id)
    turns = {one.key: one for one in session.exec(select(Turn).where(Turn.conversation_id == conversation_id))}
    names = views.names_of_staff(session)
    todo = select(Task).where(Task.conversation_id == conversation_id, col(Task.done_at).is_(None))
    others = select(Conversation).where(Conversation.contact_id == row.caller.id, Conversation.id != conversation_id)
    return Whole(
        row=row,
        entries=_entries(session, row, [one for one in texts if one.status != "draft"], turns, names),
        drafts=[_said(one, turns.get(one.turn or ""), names, row) for one in texts if one.status == "draft"],
        appointments=appointment.of_contact(session, row.caller.id),
        lead=lead.of(session, conversation_id),
        tasks=list(session.exec(todo)),
        handoff=handoff.open_of(session, conversation_id),
        earlier=list(session.exec(others.order_by(col(Conversation.id).desc()).limit(5))),
        cannot=cannot_text(row.caller) or "",
    )


def _entries(
    session: Session, row: Row, texts: Sequence[Text], turns: dict[str, Turn], names: dict[str, str]
) -> list[Entry]:
    thread_id = row.thread.id
    calls = session.exec(select(Call).where(Call.conversation_id == thread_id))
    handoffs = session.exec(select(Handoff).where(Handoff.conversation_id == thread_id))
    found = [
        *(_said(one, turns.get(one.turn or ""), names, row) for one in texts),
        *(Entry(one.created, call=one) for one in calls),
        *(Entry(at, note=note) for one in handoffs for at, note in notes.of_handoff(one, names)),
        *_done_in_silence(turns, texts),
    ]
    return _joined(sorted(found, key=_place), row)


def _place(entry: Entry) -> datetime:
    return entry.at.replace(microsecond=0) if entry.note and entry.note.leads else entry.at


def _said(one: Text, turn: Turn | None, names: dict[str, str], row: Row) -> Entry:
    if one.direction == "in":
        return Entry(one.created, text=one, author=row.caller.name or "Caller")
    if one.author == "staff":
        return Entry(one.created, text=one, author=names.get(one.staff or "", one.staff or "Staff"))
    from_faq = notes.quoted(one, row.business.faq) if row.business else []
    return Entry(
        one.created,
        text=one,
        author="Assistant" if one.author == "assistant" else "Automatic text",
        looked=notes.looked(turn, from_faq) if turn else [],
        why=notes.why(one, turn, from_faq),
        done=list(notes.done(turn)),
    )


def _done_in_silence(turns: dict[str, Turn], texts: Sequence[Text]) -> Iterator[Entry]:
    """What was booked or changed by a turn of which no text stands in the thread."""
    spoken = {one.turn for one in texts if one.direction == "out"}
    for key, turn in turns.items():
        if key not in spoken:
            yield from (Entry(turn.created, note=note) for note in notes.done(turn))


def _joined(entries: list[Entry], row: Row) -> list[Entry]:
    """Marks where a day begins and where the author changes."""
    days = [None, *(entry.at.astimezone(row.zone).date() for entry in entries)]
    opens = [before != day for before, day in pairwise(days)]
    made = []
    for at, entry in enumerate(entries):
        goes_on = at > 0 and not opens[at] and entries[at - 1].by == entry.by and not entries[at - 1].done
        followed = at + 1 < len(entries) and not opens[at + 1] and entries[at + 1].by == entry.by and not entry.done
        made.append(replace(entry, opens=opens[at], first=not goes_on, last=not followed))
    return made
