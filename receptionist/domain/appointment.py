"""Appointments and holds: the rows are the lock, whatever calendar stands behind them."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import Index, Row, UniqueConstraint, bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from receptionist.domain.rows import columns
from receptionist.domain.times import UtcDateTime

STANDS = ("requested", "booked")
"""The statuses that take up time."""


class Chair(SQLModel, table=True):
    """What can be booked once at a time: a person of the business, or the business itself where it names nobody."""

    __tablename__ = "chair"
    __table_args__ = (UniqueConstraint("business", "person"),)

    id: int | None = Field(default=None, primary_key=True)
    business: str
    person: str
    """The person's name; empty for the business itself."""


class Appointment(SQLModel, table=True):
    """One appointment. `blocks_until` is its end with the service's buffer: until then the chair is taken.

    No two that stand overlap on a chair: the database refuses the second (an exclusion constraint on PostgreSQL, a
    trigger on SQLite, both in the migrations).
    """

    __tablename__ = "appointment"
    __table_args__ = (Index("appointment_by_chair", "chair_id", "starts"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    """What it was made from (`hold:<handle>`): a repeated booking of the same hold is the same appointment."""
    handle: str = Field(unique=True)
    """Short and opaque: the id that a model or a caller sees."""
    business: str = Field(index=True)
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id", index=True)
    contact_id: int | None = Field(default=None, foreign_key="contact.id", index=True)
    phone: str | None = None
    name: str | None = None
    service: str
    chair_id: int = Field(foreign_key="chair.id")
    person: str = ""
    starts: datetime = Field(sa_type=UtcDateTime, index=True)
    ends: datetime = Field(sa_type=UtcDateTime)
    blocks_until: datetime = Field(sa_type=UtcDateTime)
    status: str = Field(default="booked", index=True)
    """`requested` (a person confirms), `booked`, `cancelled`."""
    note: str | None = None
    version: int = 0
    """Raised by each move: the key of the text that tells of it."""
    created: datetime = Field(sa_type=UtcDateTime)


class Hold(SQLModel, table=True):
    """A time offered to one conversation and kept for it until it expires.

    Booking another time, or a new search, lets it go sooner.
    """

    __tablename__ = "hold"
    __table_args__ = (Index("hold_by_chair", "chair_id", "starts"),)

    id: int | None = Field(default=None, primary_key=True)
    handle: str = Field(unique=True)
    business: str
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    service: str
    chair_id: int = Field(foreign_key="chair.id")
    person: str = ""
    starts: datetime = Field(sa_type=UtcDateTime)
    ends: datetime = Field(sa_type=UtcDateTime)
    blocks_until: datetime = Field(sa_type=UtcDateTime)
    expires: datetime = Field(sa_type=UtcDateTime, index=True)
    let_go: bool = False
    """Booked, or replaced by a new search: it keeps the time from nobody, but its handle stays known here."""
    created: datetime = Field(sa_type=UtcDateTime)


def booked_before(session: Session, contact_id: int | None, at: datetime) -> bool:
    """Whether this contact had booked an appointment by then, past or coming: an existing client."""
    query = select(Appointment.id).where(Appointment.contact_id == contact_id, Appointment.status == "booked")
    return session.exec(query.where(col(Appointment.created) < at).limit(1)).first() is not None


_OF_CONTACT = Appointment.contact_id == bindparam("contact")
_COMES = (_OF_CONTACT, col(Appointment.status).in_(STANDS), col(Appointment.ends) > bindparam("at"))
_COMING = select(Appointment).where(*_COMES).order_by(col(Appointment.starts))


def coming(session: Session, contact_id: int | None, at: datetime) -> list[Appointment]:
    """This contact's appointments that stand and have not ended, the next one first."""
    return list(session.exec(_COMING, params={"contact": contact_id, "at": at}))


_COMING_WHEN = select(Appointment.service, Appointment.starts).where(*_COMES).order_by(col(Appointment.starts))


def coming_when(session: Session, contact_id: int | None, at: datetime) -> Sequence[Row[str, datetime]]:
    """Service and beginning of those that are `coming`."""
    return columns(session, _COMING_WHEN, {"contact": contact_id, "at": at})


_NEWEST = select(Appointment).where(_OF_CONTACT).order_by(col(Appointment.starts).desc()).limit(10)


_NEWEST_IN_BRIEF = _NEWEST.with_only_columns(
    col(Appointment.status), col(Appointment.service), col(Appointment.starts), col(Appointment.ends)
)


def newest_in_brief(session: Session, contact_id: int | None) -> Sequence[Row[str, str, datetime, datetime]]:
    """Status, service, beginning and end of those that are `of_contact`."""
    return columns(session, _NEWEST_IN_BRIEF, {"contact": contact_id})


def of_contact(session: Session, contact_id: int | None) -> list[Appointment]:
    """This contact's appointments, the newest first, past and cancelled ones as well."""
    return list(session.exec(_NEWEST, params={"contact": contact_id}))
