"""Why we may text a number, and why not: the record, and opting out."""

from datetime import datetime
from typing import Literal

from sqlmodel import Field, Session, SQLModel

from receptionist.domain.contact import Contact
from receptionist.domain.rows import insert_once
from receptionist.domain.times import UtcDateTime

OptOutBy = Literal["keyword", "words", "staff"]


class Consent(SQLModel, table=True):
    """One thing that changed, or showed, whether a number may be texted: a call, a text, an opt-out, a START."""

    __tablename__ = "consent"

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    phone: str = Field(index=True)
    event: str
    """`called`, `texted_us`, `opted_out`, `opted_in`."""
    source: str
    """What showed it: a CallSid, a MessageSid, the name of a member of staff."""
    at: datetime = Field(sa_type=UtcDateTime)


def note(session: Session, contact: Contact, event: str, source: str, now: datetime) -> None:
    shown = {"business": contact.business, "phone": contact.phone, "event": event, "source": source, "at": now}
    insert_once(session, Consent, shown)


def opt_out(session: Session, contact: Contact, by: OptOutBy, source: str, now: datetime) -> bool:
    """Nobody of this business texts the number any more; False when that was so already.

    A later opt-out in words or by staff outranks a keyword: START must not undo it.
    """
    was_out = contact.opted_out
    if not was_out or (contact.opted_out_by == "keyword" and by != "keyword"):
        contact.opted_out_at = contact.opted_out_at or now
        contact.opted_out_by = by
        session.add(contact)
        note(session, contact, "opted_out", source, now)
    return not was_out


def opt_in(session: Session, contact: Contact, source: str, now: datetime, *, by_staff: bool = False) -> bool:
    """Texts may go out again. START lifts only an opt-out by keyword; staff lift any. False when nothing changed."""
    if not contact.opted_out or (contact.opted_out_by != "keyword" and not by_staff):
        return False
    contact.opted_out_at = contact.opted_out_by = None
    session.add(contact)
    note(session, contact, "opted_in", source, now)
    return True
