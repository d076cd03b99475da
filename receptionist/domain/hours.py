"""Times of day as people say them, in characters that every phone has (a long dash would double a text's price)."""

import re
from collections.abc import Mapping, Sequence
from datetime import datetime, time
from itertools import groupby

DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
Period = tuple[time, time]
MIDNIGHT = time.max
"""The end of a period that lasts until the day is over: 24:00, which Python's `time` does not have."""
MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_WRITTEN = re.compile(r"\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*")
"""A long dash is what a word processor makes of a short one."""


def says_time(at: time | datetime) -> str:
    """ "9 AM", "1:30 PM", "12 PM", "midnight" for the end of the day."""
    if at == MIDNIGHT:
        return "midnight"
    hour = at.hour % 12 or 12
    minutes = f":{at.minute:02}" if at.minute else ""
    return f"{hour}{minutes} {'AM' if at.hour < 12 else 'PM'}"


def says_clock(at: datetime) -> str:
    """ "2:00 PM": with minutes always, for times that are offered or booked."""
    return f"{at.hour % 12 or 12}:{at.minute:02} {'AM' if at.hour < 12 else 'PM'}"


def says_day(at: datetime) -> str:
    """ "Tue, Nov 24"."""
    return f"{DAYS[at.weekday()][:3]}, {MONTHS[at.month - 1]} {at.day}"


def says_moment(at: datetime) -> str:
    """ "Tue, Nov 24 at 2:00 PM"."""
    return f"{says_day(at)} at {says_clock(at)}"


def says_opening(opens: datetime, now: datetime) -> str:
    """ "1 PM today", "9 AM tomorrow", "9 AM on Monday", "9 AM on Mon, Jan 4"; both moments in the business's zone."""
    days = (opens.date() - now.date()).days
    if days == 0:
        return f"{says_time(opens)} today"
    if days == 1:
        return f"{says_time(opens)} tomorrow"
    return f"{says_time(opens)} on {DAYS[opens.weekday()] if days < 7 else says_day(opens)}"


def says_opening_in_spanish(opens: datetime, now: datetime) -> str:
    """As `says_opening`: "hoy a las 13:00", "el lunes a las 9:00"; in letters that do not make a text cost more."""
    days = (opens.date() - now.date()).days
    at = f"a {'la' if opens.hour == 1 else 'las'} {opens.hour}:{opens.minute:02}"
    if days < 2:
        return f"{'hoy' if days == 0 else 'mañana'} {at}"
    date = f"{opens.day} de {_SPANISH_MONTHS[opens.month - 1]}"
    return f"el {_SPANISH_DAYS[opens.weekday()] if days < 7 else date} {at}"


_SPANISH_MONTHS = (
    "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
    "diciembre",
)  # fmt: skip
_SPANISH_DAYS = ("lunes", "martes", "miércoles", "jueves", "viernes", "sabado", "domingo")


def says_periods(periods: Sequence[tuple[time, time]]) -> str:
    """ "9 AM-12 PM and 1 PM-5 PM"; "closed" for none."""
    return " and ".join(f"{says_time(opens)}-{says_time(closes)}" for opens, closes in periods) or "closed"


def says_week(week: Mapping[int, Sequence[tuple[time, time]]]) -> str:
    """The open days, neighbours with the same hours together: "Mon-Thu 8 AM-6 PM, Fri 8 AM-2 PM"."""
    runs = groupby(range(7), key=lambda day: tuple(week.get(day, ())))
    said = []
    for periods, run in runs:
        days = list(run)
        if periods:
            first, last = DAYS[days[0]][:3], DAYS[days[-1]][:3]
            said.append(f"{first if first == last else f'{first}-{last}'} {says_periods(periods)}")
    return ", ".join(said)


def read_periods(written: str) -> list[tuple[time, time]]:
    """ "09:00-12:00, 13:00-17:00" as times; ValueError with a sentence for anything else."""
    if written.strip().casefold() in ("", "closed"):
        raise ValueError("leave the day out if it is closed.")
    periods = []
    for part in written.split(","):
        try:
            opens, closes = _read_period(part)
        except ValueError:
            raise ValueError(f'"{part.strip()}" is not a period; write it like "09:00-17:00".') from None
        if closes <= opens:
            raise ValueError(f'"{part.strip()}" ends before it begins; the latest end is 24:00.')
        periods.append((opens, closes))
    for (_, ends), (begins, _) in zip(sorted(periods), sorted(periods)[1:], strict=False):
        if begins < ends:
            raise ValueError("two periods of this day overlap.")
    return sorted(periods)


def read_quiet(written: str) -> tuple[time, time]:
    """ "21:00-08:00" as the times at which quiet begins and ends, over midnight or not; ValueError otherwise."""
    return _read_period(written)


def _read_period(written: str) -> tuple[time, time]:
    found = _WRITTEN.fullmatch(written)
    if found is None:
        raise ValueError(written)
    hour, minute, to_hour, to_minute = map(int, found.groups())
    ends = MIDNIGHT if (to_hour, to_minute) == (24, 0) else time(to_hour, to_minute)
    return time(hour, minute), ends
