"""Counts by day: missed, texted, replied, booked, handed over."""

from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any

from fastapi import APIRouter
from pydantic import AwareDatetime, BaseModel
from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.api.listing import Asking, Page, cursor
from receptionist.domain.appointment import Appointment
from receptionist.domain.business import Business
from receptionist.domain.call import Call
from receptionist.domain.handoff import Handoff
from receptionist.domain.text import Text
from receptionist.engine import now

router = APIRouter()

DAYS = 90
"""How far back the counts go."""


class DayRow(BaseModel):
    """One day of one business, in its own time zone. `replied`: texts of callers; `booked`: appointments made."""

    id: str
    business: str
    created: AwareDatetime
    day: date
    missed: int
    texted: int
    replied: int
    booked: int
    handed_over: int


@router.get("/stats")
async def stats(asked: Asking) -> Page[DayRow]:
    """The last 90 days on which anything happened, newest first. They fit on one page for each business."""
    businesses = [one for one in desk.current().businesses.all() if asked.business in (None, one.slug)]
    since = now() - timedelta(days=DAYS)
    found = await desk.current().database.read(lambda session: [_days(session, one, since) for one in businesses])
    rows = [row for days in found for row in days]
    rows.sort(key=lambda row: (row.day, row.business), reverse=True)
    below = asked.below or 1
    items = rows[below - 1 : below - 1 + asked.limit]
    return Page(items=items, next_cursor=None if below - 1 + asked.limit >= len(rows) else cursor(below + asked.limit))


def _days(session: Session, business: Business, since: datetime) -> list[DayRow]:
    happened = {
        (at.astimezone(business.zone).date(), what, who) for what, at, who in _events(session, business.slug, since)
    }
    counts: dict[date, Counter[str]] = {}
    for day, what, _ in happened:
        counts.setdefault(day, Counter())[what] += 1
    return [_row(business, day, count) for day, count in counts.items()]


def _events(session: Session, slug: str, since: datetime) -> Iterator[tuple[str, datetime, int]]:
    """What happened, when, and to what it counts: a caller who texts five times on a day has replied once."""
    missed = col(Call.outcome).in_(("missed", "voicemail"))
    sources: list[tuple[str, Any, Any, Any]] = [
        ("missed", Call, Call.id, missed),
        ("texted", Call, Call.id, col(Call.text) == "sent"),
        ("replied", Text, Text.conversation_id, col(Text.direction) == "in"),
        ("booked", Appointment, Appointment.id, col(Appointment.status) == "booked"),
        ("handed_over", Handoff, Handoff.id, col(Handoff.id).is_not(None)),
    ]
    for what, table, who, where in sources:
        query = select(table.created, who).where(table.business == slug, table.created >= since, where)
        for at, one in session.exec(query):
            yield what, at, one


def _row(business: Business, day: date, count: Counter[str]) -> DayRow:
    return DayRow(
        id=f"{business.slug}:{day}",
        business=business.slug,
        created=datetime.combine(day, time(), business.zone),
        day=day,
        missed=count["missed"],
        texted=count["texted"],
        replied=count["replied"],
        booked=count["booked"],
        handed_over=count["handed_over"],
    )
