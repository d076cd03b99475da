"""The salon's appointment book on a real database: each act of a caller is a transaction of its own, as in a turn."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlmodel import Session, col, select

from receptionist.domain import booking, holds
from receptionist.domain.appointment import Appointment, Chair, Hold
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.holds import Offer
from receptionist.engine import Database
from receptionist.migrations import migrate
from tests.domain.salon import MONDAY, salon


@dataclass(frozen=True)
class Caller:
    """Somebody with a conversation."""

    contact_id: int
    conversation_id: int


class AppointmentBook:
    """What callers may do, by the product's own functions. `now` is the clock, and `business` what the owner wrote."""

    def __init__(self, database: Database, business: Business, now: datetime = MONDAY) -> None:
        self.database, self.business, self.now = database, business, now

    def owner_changes(self, **facts: object) -> None:
        self.business = replace(self.business, **facts)  # type: ignore[arg-type]

    def minutes_pass(self, minutes: float) -> None:
        self.now += timedelta(minutes=minutes)

    def caller(self, phone: str, name: str | None = None) -> Caller:
        with self.database.writing() as session:
            who = Contact(business=self.business.slug, phone=phone, name=name, created=self.now)
            session.add(who)
            session.flush()
            thread = Conversation(
                business=who.business, contact_id=who.id or 0, phone=phone,
                episode_since=self.now, updated=self.now, created=self.now,
            )  # fmt: skip
            session.add(thread)
            session.flush()
            return Caller(who.id or 0, thread.id or 0)

    def offer(self, caller: Caller, when: str = "", service: str = "Cut") -> Offer:
        with self.database.writing() as session:
            return holds.offer(session, self.business, caller.conversation_id, service, when, self.now)

    def find(self, caller: Caller, when: str = "", service: str = "Cut") -> list[Hold]:
        return self.offer(caller, when, service).holds

    def book(self, caller: Caller, hold: Hold, name: str = "", *, request: bool = False) -> Appointment:
        with self._desk(caller) as (session, desk):
            return booking.book(session, desk, _kept(session, hold), name, None, request=request)

    def move(self, caller: Caller, handle: str, hold: Hold, *, request: bool = False) -> Appointment:
        with self._desk(caller) as (session, desk):
            return booking.move(session, desk, handle, _kept(session, hold), request=request)

    def cancel(self, caller: Caller, handle: str) -> Appointment:
        with self._desk(caller) as (session, desk):
            return booking.cancel(session, desk, handle)

    def name_visits(self, caller: Caller, name: str) -> None:
        with self._desk(caller) as (session, desk):
            booking.name_visits(session, desk.contact, name, desk.now)

    def coming(self, caller: Caller) -> list[Appointment]:
        with self._desk(caller) as (session, desk):
            return booking.coming(session, desk)

    def appointments(self) -> list[Appointment]:
        """Every one of the salon, in the order in which they were made."""
        with self.database.reading() as session:
            query = select(Appointment).where(Appointment.business == self.business.slug)
            return list(session.exec(query.order_by(col(Appointment.id))))

    def chair(self, person: str) -> int:
        with self.database.reading() as session:
            found = session.exec(select(Chair).where(Chair.business == self.business.slug, Chair.person == person))
            return found.one().id or 0

    @contextmanager
    def _desk(self, caller: Caller) -> Iterator[tuple[Session, booking.Desk]]:
        with self.database.writing() as session:
            who = session.get_one(Contact, caller.contact_id)
            yield session, booking.Desk(self.business, caller.conversation_id, who, self.now)


def migrated(url: str) -> Database:
    """An open database with every table in it."""
    database = Database(url)
    migrate(database)
    return database


def opened(database: Database, slug: str, **rules: int) -> AppointmentBook:
    """A salon of its own in a database that others share."""
    return AppointmentBook(database, salon(slug=slug, **rules))  # type: ignore[arg-type]


def sqlite_file(folder: Path) -> str:
    return f"sqlite:///{folder / 'receptionist.db'}"


def _kept(session: Session, hold: Hold) -> Hold:
    return session.exec(select(Hold).where(Hold.handle == hold.handle)).one()
