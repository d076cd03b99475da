"""A lead: what somebody needs, how soon, and the owner's questions answered."""

from datetime import datetime

from sqlalchemy import JSON
from sqlmodel import Field, Session, SQLModel, select

from receptionist.domain.rows import no_items
from receptionist.domain.times import UtcDateTime


class Lead(SQLModel, table=True):
    """One lead for a conversation; more answers are added to it."""

    __tablename__ = "lead"

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    conversation_id: int = Field(foreign_key="conversation.id", unique=True)
    phone: str
    name: str | None = None
    need: str
    urgency: str
    """`now`, `soon` or `whenever`."""
    answers: list[dict[str, str]] = Field(default_factory=no_items, sa_type=JSON)
    created: datetime = Field(sa_type=UtcDateTime)


def of(session: Session, conversation_id: int) -> Lead | None:
    return session.exec(select(Lead).where(Lead.conversation_id == conversation_id)).first()
