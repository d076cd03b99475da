"""A call and what became of it: rows only; the rules stand in flows/missed_call.py."""

from datetime import datetime

from sqlalchemy import bindparam, update
from sqlmodel import Field, Session, SQLModel, col, select

from receptionist.domain.rows import change, insert_once
from receptionist.domain.times import UtcDateTime


class Call(SQLModel, table=True):
    """One call, keyed by the provider's id. `text` says what came of the text back, or why there was none."""

    __tablename__ = "call"

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    call_sid: str = Field(unique=True)
    phone: str | None = Field(default=None, index=True)
    """E.164; None when the caller withheld the number."""
    name: str | None = None
    source: str = "voice"
    """`voice`, or `hook` for another phone system."""
    outcome: str = "ringing"
    """`ringing`, `answered`, `missed`, `voicemail`."""
    text: str | None = None
    """None until decided, then `sent`, `failed`, or the reason why not (CONTRACT, `GET calls`)."""
    text_id: int | None = None
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id")
    rang_first: bool = False
    ended: datetime | None = Field(default=None, sa_type=UtcDateTime)
    voicemail_url: str | None = None
    voicemail_seconds: int | None = None
    transcript: str | None = None
    created: datetime = Field(sa_type=UtcDateTime, index=True)


def meet(
    session: Session, call_sid: str, business: str, phone: str | None, now: datetime, *, source: str = "voice"
) -> Call:
    """The call with this id, created if its first signal has not been seen yet, its row locked."""
    values = {"business": business, "call_sid": call_sid, "phone": phone, "source": source, "outcome": "ringing"}
    insert_once(session, Call, {**values, "rang_first": False, "created": now})
    return session.exec(select(Call).where(Call.call_sid == call_sid).with_for_update()).one()


def find(session: Session, call_sid: str) -> Call | None:
    return session.exec(select(Call).where(Call.call_sid == call_sid)).first()


_TELL = update(Call).where(col(Call.text_id) == bindparam("of")).values(text=bindparam("told"))


def told(session: Session, text_id: int | None, outcome: str) -> None:
    """What became of the text back is written on its call; a text that belongs to no call changes nothing."""
    if text_id is not None:
        change(session, _TELL, {"of": text_id, "told": outcome})
