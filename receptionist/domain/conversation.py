"""A thread with one caller: who holds it, why it is here, who waits."""

from datetime import datetime, timedelta
from typing import Literal

from sqlalchemy import Index, bindparam, text
from sqlmodel import Field, Session, SQLModel, col, select

from receptionist.domain.contact import Contact
from receptionist.domain.rows import column, insert_once
from receptionist.domain.times import UtcDateTime

Holder = Literal["assistant", "staff", "nobody"]
Status = Literal["open", "snoozed", "done"]

RESTS_AFTER = timedelta(days=3)
"""A thread that was still for this long is over: the next text begins a new one."""


class Conversation(SQLModel, table=True):
    """One thread. A caller has at most one that is not done.

    `holder`: `assistant` answers; `staff` is silent for us, a person writes; `nobody`: nothing is expected of anyone.
    """

    __tablename__ = "conversation"
    __table_args__ = (
        Index(
            "one_open_conversation",
            "business",
            "phone",
            unique=True,
            sqlite_where=text("status <> 'done'"),
            postgresql_where=text("status <> 'done'"),
        ),
    )

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    contact_id: int = Field(foreign_key="contact.id", index=True)
    phone: str
    holder: str = "assistant"
    status: str = Field(default="open", index=True)
    why: str = "texted"
    """Why it is here: `missed_call`, `texted`, `emergency`, or the reason of its last handoff."""
    priority: int = 0
    """Raised by a second call inside the cool-down, an emergency, a complaint: higher is looked at first."""
    taken_by: str | None = None
    """The member of staff who answers, by e-mail address."""
    snoozed_until: datetime | None = Field(default=None, sa_type=UtcDateTime)
    waiting_since: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """The oldest text of the caller that has no answer yet."""
    episode_since: datetime = Field(sa_type=UtcDateTime)
    """What the assistant takes into account begins here: a release begins a new episode."""
    updated: datetime = Field(sa_type=UtcDateTime, index=True)
    created: datetime = Field(sa_type=UtcDateTime)

    @property
    def lane(self) -> str:
        """One worker at a time works on a conversation: the name of its lane in the engine."""
        return f"conversation:{self.id}"


_OF_CALLER = select(Conversation).where(
    Conversation.business == bindparam("business"),
    Conversation.phone == bindparam("phone"),
    Conversation.status != "done",
)
_OF_CALLER_LOCKED = _OF_CALLER.with_for_update()


def current(session: Session, business: str, phone: str, *, lock: bool = False) -> Conversation | None:
    """The caller's thread that is not done."""
    query = _OF_CALLER_LOCKED if lock else _OF_CALLER
    return session.exec(query, params={"business": business, "phone": phone}).first()


def open_for(session: Session, contact: Contact, why: str, now: datetime) -> Conversation:
    """The caller's open thread, its row locked; a new one where there is none or the last has come to rest."""
    found = current(session, contact.business, contact.phone, lock=True)
    if found and found.holder == "assistant" and now - found.updated > RESTS_AFTER:
        found.status = "done"
        session.add(found)
        session.flush()
        found = None
    if found is None:
        insert_once(session, Conversation, _fresh(contact, why, now))
        found = current(session, contact.business, contact.phone, lock=True)
        assert found is not None
    found.updated = now
    if found.status == "snoozed":
        found.status, found.snoozed_until = "open", None
    session.add(found)
    return found


def _fresh(contact: Contact, why: str, now: datetime) -> dict[str, object]:
    return {
        "business": contact.business,
        "contact_id": contact.id,
        "phone": contact.phone,
        "holder": "assistant",
        "status": "open",
        "why": why,
        "priority": 0,
        "episode_since": now,
        "updated": now,
        "created": now,
    }


_BY_ID = select(Conversation).where(col(Conversation.id) == bindparam("id"))
_BY_ID_LOCKED = _BY_ID.with_for_update()


def by_id(session: Session, conversation_id: int) -> Conversation:
    """The thread by id, asked of the database each time; `session.get_one` makes its statement anew."""
    return session.exec(_BY_ID, params={"id": conversation_id}).one()


def locked(session: Session, conversation_id: int) -> Conversation:
    """The thread by id, its row held until the transaction ends."""
    return session.exec(_BY_ID_LOCKED, params={"id": conversation_id}).one()


_LOCK = select(col(Conversation.id)).where(col(Conversation.id) == bindparam("id")).with_for_update()


def lock(session: Session, conversation_id: int) -> None:
    """Holds the thread's row until the transaction ends, where nothing of it is needed."""
    column(session, _LOCK, {"id": conversation_id})
