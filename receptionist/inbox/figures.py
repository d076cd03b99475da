"""The figures behind the owner's sentences, and the lists that they lead to."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func
from sqlmodel import Session, col, select

from receptionist.domain.appointment import Appointment
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.handoff import Handoff
from receptionist.domain.task import Task
from receptionist.domain.text import Text

MOST = 200


@dataclass(frozen=True)
class Week:
    """Counts of the last seven days; `seconds` is the middle time from a call's end to its text."""

    missed: int
    texted: int
    answered: int
    replies: int
    booked: int
    handed_over: int
    seconds: float | None


def week(session: Session, now: datetime) -> Week:
    since = now - timedelta(days=7)

    def count(table: type[Call] | type[Text] | type[Appointment] | type[Handoff], *where: object) -> int:
        query = select(func.count()).select_from(table).where(col(table.created) >= since, *where)  # type: ignore[arg-type]
        return session.exec(query).one()

    missed = col(Call.outcome).in_(("missed", "voicemail"))
    return Week(
        missed=count(Call, missed),
        texted=count(Call, col(Call.text) == "sent"),
        answered=count(Call, col(Call.outcome) == "answered"),
        replies=count(Text, col(Text.kind).in_(("reply", "confirmation"))),
        booked=count(Appointment, col(Appointment.status) == "booked"),
        handed_over=count(Handoff),
        seconds=_middle_seconds(session, since),
    )


def _middle_seconds(session: Session, since: datetime) -> float | None:
    query = select(Call.ended, Text.at).join(Text, col(Text.id) == Call.text_id).where(col(Call.created) >= since)
    waits = sorted((at - ended).total_seconds() for ended, at in session.exec(query) if ended is not None)
    return waits[len(waits) // 2] if waits else None


def calls(session: Session) -> list[tuple[Call, str | None]]:
    """The newest calls with the caller's name."""
    found = session.exec(select(Call).order_by(col(Call.id).desc()).limit(MOST)).all()
    phones = {call.phone for call in found if call.phone}
    contacts = session.exec(select(Contact).where(col(Contact.phone).in_(phones)))
    names = {(one.business, one.phone): one.name for one in contacts}
    return [(call, call.name or names.get((call.business, call.phone or ""))) for call in found]


def open_tasks(session: Session) -> list[Task]:
    return list(session.exec(select(Task).where(col(Task.done_at).is_(None)).order_by(col(Task.id)).limit(MOST)))
