"""The figures behind the owner's sentences, and the calls that they lead to."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.handoff import Handoff
from receptionist.domain.text import Text

WEEK = timedelta(days=7)
PAGE = 100
CALLS = {"": "All", "missed": "Missed", "texted": "Texted back", "untexted": "Without a text", "answered": "Answered"}
"""What the page of calls can be narrowed to; the narrowed lists are those of the last seven days."""

_missed = col(Call.outcome).in_(("missed", "voicemail"))
_narrowed: dict[str, ColumnElement[bool]] = {
    "missed": _missed,
    "texted": col(Call.text) == "sent",
    "untexted": _missed & (col(Call.text) != "sent"),
    "answered": col(Call.outcome) == "answered",
}


@dataclass(frozen=True)
class DayCount:
    """One day of the chart: calls missed, and those of them that got a text."""

    day: date
    missed: int
    texted: int


@dataclass(frozen=True)
class Week:
    """Counts of the last seven days; `seconds` is the middle time from a call's end to its text leaving."""

    missed: int
    texted: int
    answered: int
    replied: int
    booked: int
    handed: int
    seconds: float | None
    days: list[DayCount]

    @property
    def most(self) -> int:
        return max([1, *(day.missed for day in self.days)])


def week(session: Session, business: Business | None, now: datetime) -> Week:
    """The last seven days of a business, days in its own time."""
    if business is None:
        return Week(0, 0, 0, 0, 0, 0, None, [])
    since, slug = now - WEEK, business.slug

    def count(what: Any, table: type[Call] | type[Text] | type[Appointment] | type[Handoff], *where: Any) -> int:
        query = select(func.count(what)).where(col(table.business) == slug, col(table.created) >= since, *where)
        return session.exec(query).one()

    return Week(
        missed=count(Call.id, Call, _missed),
        texted=count(Call.id, Call, col(Call.text) == "sent"),
        answered=count(Call.id, Call, col(Call.outcome) == "answered"),
        replied=count(col(Text.conversation_id).distinct(), Text, col(Text.direction) == "in"),
        booked=count(col(Appointment.conversation_id).distinct(), Appointment, col(Appointment.status) == "booked"),
        handed=count(col(Handoff.conversation_id).distinct(), Handoff),
        seconds=_middle_seconds(session, slug, since),
        days=_days(session, business, now),
    )


def _middle_seconds(session: Session, slug: str, since: datetime) -> float | None:
    query = select(Call.ended, Text.at).join(Text, col(Text.id) == Call.text_id)
    found = session.exec(query.where(Call.business == slug, col(Call.created) >= since, Call.text == "sent"))
    waited = sorted((at - ended).total_seconds() for ended, at in found if ended is not None)
    return waited[len(waited) // 2] if waited else None


def _days(session: Session, business: Business, now: datetime) -> list[DayCount]:
    today = now.astimezone(business.zone).date()
    days = [today - timedelta(days=back) for back in range(6, -1, -1)]
    query = select(Call.created, Call.text).where(Call.business == business.slug, _missed)
    rows = session.exec(query.where(col(Call.created) >= now - WEEK - timedelta(days=1))).all()
    on = [(created.astimezone(business.zone).date(), text) for created, text in rows]
    return [
        DayCount(day, sum(one == day for one, _ in on), sum(one == day and text == "sent" for one, text in on))
        for day in days
    ]


@dataclass(frozen=True)
class Calls:
    """Calls with their callers' names; `more`: there are older ones."""

    rows: list[tuple[Call, str | None]]
    more: bool


def calls(session: Session, show: str, pages: int, now: datetime) -> Calls:
    """The newest calls, all of them or narrowed to what a figure counts."""
    query = select(Call).order_by(col(Call.created).desc(), col(Call.id).desc())
    if show in _narrowed:
        query = query.where(_narrowed[show], col(Call.created) >= now - WEEK)
    found = session.exec(query.limit(PAGE * pages + 1)).all()
    kept = found[: PAGE * pages]
    contacts = session.exec(select(Contact).where(col(Contact.phone).in_({one.phone for one in kept if one.phone})))
    names = {(one.business, one.phone): one.name for one in contacts}
    rows = [(one, names.get((one.business, one.phone or "")) or one.name) for one in kept]
    return Calls(rows, more=len(found) > len(kept))
