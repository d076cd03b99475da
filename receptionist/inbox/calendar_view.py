"""One day of a business as columns of blocks, in minutes from the top."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from sqlmodel import Session, col, select

from receptionist.domain import hours
from receptionist.domain.appointment import STANDS, Appointment, Hold
from receptionist.domain.business import Business


@dataclass(frozen=True)
class Block:
    """An appointment or a hold: where it stands in its column, in rows of five minutes. `kind`: a status, or `held`."""

    key: str
    row: int
    span: int
    title: str
    who: str
    when: str
    kind: str
    conversation_id: int | None


@dataclass(frozen=True)
class Column:
    person: str
    blocks: list[Block]


@dataclass(frozen=True)
class Day:
    """Five-minute rows from `first` to `last` o'clock."""

    day: date
    title: str
    closed: str
    first: int
    last: int
    columns: list[Column]
    now_row: int | None
    clocks: list[tuple[int, str]]
    shut: list[tuple[int, int]]
    """First row and length of what lies outside of the opening hours."""

    @property
    def rows(self) -> int:
        return (self.last - self.first) * 12

    @property
    def empty(self) -> bool:
        return not any(column.blocks for column in self.columns)


def next_day(session: Session, business: Business, now: datetime) -> date | None:
    """Today while it is open or has something to come, else the day of the next appointment or opening."""
    local = now.astimezone(business.zone)
    query = select(Appointment).where(Appointment.business == business.slug, col(Appointment.status).in_(STANDS))
    coming = session.exec(query.where(col(Appointment.ends) > now).order_by(col(Appointment.starts)).limit(1)).first()
    if coming is not None:
        return coming.starts.astimezone(business.zone).date()
    if any(closes > local for _, closes in business.periods(local.date())):
        return local.date()
    opens = business.next_opening(now)
    return opens.date() if opens else None


def newest_day(session: Session, business: Business, now: datetime) -> date | None:
    """The day of what was booked or offered last and is still to come: where somebody who watches wants to look."""
    booked = select(Appointment).where(col(Appointment.status).in_(STANDS), col(Appointment.ends) > now)
    held = select(Hold).where(col(Hold.let_go).is_(False), col(Hold.expires) > now)
    rows: list[Appointment | Hold | None] = [
        session.exec(booked.where(Appointment.business == business.slug).order_by(col(Appointment.id).desc())).first(),
        session.exec(held.where(Hold.business == business.slug).order_by(col(Hold.id).desc())).first(),
    ]
    found = [row for row in rows if row is not None]
    if not found:
        return next_day(session, business, now)
    return max(found, key=lambda row: row.created).starts.astimezone(business.zone).date()


def of(session: Session, business: Business, day: date, now: datetime) -> Day:
    begins = datetime.combine(day, time(), business.zone)
    ends = begins + timedelta(days=1)
    booked = select(Appointment).where(
        Appointment.business == business.slug,
        col(Appointment.status).in_(STANDS),
        col(Appointment.starts) < ends,
        col(Appointment.ends) > begins,
    )
    held = select(Hold).where(
        Hold.business == business.slug,
        col(Hold.let_go).is_(False),
        col(Hold.expires) > now,
        col(Hold.starts) < ends,
        col(Hold.ends) > begins,
    )
    found: list[Appointment | Hold] = [*session.exec(booked), *session.exec(held)]
    first, last = _frame(business, day, found)
    people = list(dict.fromkeys([*(person.name for person in business.people), *(one.person for one in found)])) or [""]
    closure = business.closure(day)
    local = now.astimezone(business.zone)
    at_now = (local.hour - first) * 12 + local.minute // 5 + 1 if local.date() == day else None
    return Day(
        day=day,
        title=f"{hours.DAYS[day.weekday()]}, {hours.MONTHS[day.month - 1]} {day.day}",
        closed="" if business.periods(day) else (f"Closed: {closure.why}" if closure and closure.why else "Closed"),
        first=first,
        last=last,
        columns=[
            Column(name, [_block(business, one, first) for one in found if one.person == name]) for name in people
        ],
        now_row=at_now if at_now is not None and 0 < at_now <= (last - first) * 12 else None,
        clocks=[((hour - first) * 12 + 1, hours.says_time(time(hour))) for hour in range(first, last)],
        shut=_shut(business, day, first, last),
    )


def _shut(business: Business, day: date, first: int, last: int) -> list[tuple[int, int]]:
    """The spans of the frame in which the business is closed."""
    edges = [1]
    for opens, closes in business.periods(day):
        edges += [(at.hour - first) * 12 + at.minute // 5 + 1 for at in (opens, closes)]
    edges.append((last - first) * 12 + 1)
    return [(begins, ends - begins) for begins, ends in zip(edges[::2], edges[1::2], strict=True) if ends > begins]


def _frame(business: Business, day: date, found: list[Appointment | Hold]) -> tuple[int, int]:
    """The hours that are shown: the opening hours of the day, wider where something stands outside of them."""
    periods = business.periods(day)
    starts = [opens.hour for opens, _ in periods] + [one.starts.astimezone(business.zone).hour for one in found]
    ends = [closes.hour + (closes.minute > 0) for _, closes in periods]
    ends += [one.ends.astimezone(business.zone).hour + 1 for one in found]
    return min(starts, default=9), max(max(ends, default=17), min(starts, default=9) + 1)


def _block(business: Business, one: Appointment | Hold, first: int) -> Block:
    local, end = one.starts.astimezone(business.zone), one.ends.astimezone(business.zone)
    kind = "held" if isinstance(one, Hold) else one.status
    who = "Held" if isinstance(one, Hold) else (one.name or "No name yet")
    return Block(
        key=f"{'hold' if isinstance(one, Hold) else 'appointment'}-{one.id}",
        row=(local.hour - first) * 12 + local.minute // 5 + 1,
        span=max(3, int((one.ends - one.starts).total_seconds() // 300)),
        title=one.service,
        who=who,
        when=_range(local, end),
        kind=kind,
        conversation_id=one.conversation_id,
    )


def _range(starts: datetime, ends: datetime) -> str:
    """ "9-10:30 AM", "11:30 AM-1 PM": a column may be a thumb wide."""
    begins, over = (hours.says_clock(at).replace(":00", "") for at in (starts, ends))
    return f"{begins[:-3] if begins[-2:] == over[-2:] else begins}-{over}"
