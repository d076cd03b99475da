"""A person is needed: the row that says why, who took it, and when it was given back."""

from datetime import datetime
from typing import Literal

from sqlalchemy import bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from receptionist.domain.conversation import Conversation
from receptionist.domain.times import UtcDateTime

Reason = Literal["asked", "emergency", "cannot_answer", "complaint", "other"]


class Handoff(SQLModel, table=True):
    """One handoff. It is open until somebody takes and releases the conversation."""

    __tablename__ = "handoff"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    business: str = Field(index=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    phone: str
    name: str | None = None
    reason: str
    note: str = ""
    taken_by: str | None = None
    taken_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    released_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created: datetime = Field(sa_type=UtcDateTime)


_WITH_KEY = select(Handoff).where(Handoff.key == bindparam("key"))


def find(session: Session, key: str) -> Handoff | None:
    """The handoff with this key."""
    return session.exec(_WITH_KEY, params={"key": key}).first()


def open_of(session: Session, conversation_id: int) -> Handoff | None:
    """The newest handoff of the conversation that has not been released."""
    query = select(Handoff).where(Handoff.conversation_id == conversation_id, col(Handoff.released_at).is_(None))
    return session.exec(query.order_by(col(Handoff.id).desc())).first()


def take(session: Session, thread: Conversation, staff: str, at: datetime) -> None:
    """This member of staff answers from now on: the assistant is silent, and the open handoff is theirs."""
    thread.holder, thread.taken_by = "staff", staff
    if thread.status == "snoozed":
        thread.status, thread.snoozed_until = "open", None
    session.add(thread)
    opened = open_of(session, thread.id or 0)
    if opened is not None and opened.taken_at is None:
        opened.taken_by, opened.taken_at = staff, at
        session.add(opened)


def release(session: Session, thread: Conversation, at: datetime) -> None:
    """The assistant answers again, with a fresh episode: what was said before the release is not asked about again."""
    thread.holder, thread.taken_by, thread.episode_since, thread.priority = "assistant", None, at, 0
    session.add(thread)
    while (opened := open_of(session, thread.id or 0)) is not None:
        opened.released_at = at
        session.add(opened)
        session.flush()
