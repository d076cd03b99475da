"""A salon to book at: two people, a service for each, one for both, a lunch break and a closed weekend."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from receptionist.domain import hours
from receptionist.domain.business import Booking, Business, Closure, Person, Service
from receptionist.domain.free_times import FreeTime

ZONE = ZoneInfo("America/Chicago")
WEEK = dict.fromkeys(range(5), "09:00-12:00, 13:00-17:00")
CUT = Service("Cut", 60)
COLOR = Service("Color", 90, buffer_minutes=30, people=("Ann",))
SHAVE = Service("Shave", 30, people=("Ben",))
RULES = Booking(notice_hours=2, days_ahead=14, step_minutes=30, hold_minutes=10)
MONDAY = datetime(2026, 11, 23, 8, tzinfo=ZONE)
"""A Monday morning an hour before opening, two weeks and a half after the clocks went back."""


def salon(
    week: Mapping[int, str] = WEEK,
    *,
    closed: tuple[Closure, ...] = (),
    people: tuple[str, ...] = ("Ann", "Ben"),
    services: tuple[Service, ...] = (CUT, COLOR, SHAVE),
    slug: str = "salon",
    **rules: int,
) -> Business:
    """The salon with these hours and rules of booking."""
    return Business(
        slug,
        "The Salon",
        ZONE.key,
        "+13125550100",
        hours={day: tuple(hours.read_periods(written)) for day, written in week.items()},
        closed=closed,
        services=services,
        people=tuple(Person(name) for name in people),
        booking=replace(RULES, **rules),  # type: ignore[arg-type]
    )


def at(day: int, hour: int, minute: int = 0, *, month: int = 11) -> datetime:
    """A moment of 2026 at the salon, in UTC."""
    return datetime(2026, month, day, hour, minute, tzinfo=ZONE).astimezone(UTC)


def clocks(times: list[FreeTime]) -> list[str]:
    """What a caller reads: "23 09:30 Ann"."""
    return [f"{one.starts.astimezone(ZONE):%d %H:%M} {one.person}".strip() for one in times]
