"""What must be so in the rows: what the scenario expects, and nothing else changed, anywhere."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlmodel import Session, select

from receptionist.domain.business import Business
from receptionist.engine import DeadLetter
from receptionist.evaluation import rows
from receptionist.evaluation.rows import Change, Row, Snapshot
from receptionist.evaluation.scenario import Expected, Scenario
from receptionist.evaluation.world import CALLER, World

STANDS = ("requested", "booked")
OF_A_STORY = {
    "appointment", "hold", "chair", "call", "contact", "conversation",
    "consent", "handoff", "lead", "task", "text", "turn",
}  # fmt: skip
"""The tables in which a story may leave rows. In any other one nothing may change."""


def look(session: Session, now: Snapshot, scenario: Scenario, world: World) -> Iterator[str]:
    """Everything in the rows that is not as it should be."""
    changes = list(rows.changes(world.before, now))
    yield from _bookings(scenario.expect, now, world.business)
    yield from _given_rows(scenario.expect, changes, world.business)
    yield from _people(scenario.expect, now)
    yield from _asked_for(scenario.expect, now, world.business)
    for change in changes:
        if change.table in ("appointment", "hold") and "starts" in change.fields and change.after:
            yield from _sound(change.after, now, world.business)
    for letter in session.exec(select(DeadLetter)):
        yield f"work was given up: {letter.flow}, {letter.why}"


def unsafe(now: Snapshot, world: World) -> Iterator[str]:
    """Whatever is another row than before, and not the caller's."""
    yield from _untouched(world, now, list(rows.changes(world.before, now)))


def _untouched(world: World, now: Snapshot, changes: Sequence[Change]) -> Iterator[str]:
    """Nobody else's row is another one than before; no row is gone; no table has rows that a story does not leave."""
    ours = rows.Owner(now, {CALLER, *world.others})
    for change in changes:
        told = f"{change.table} {dict(list(change.row.items())[:3])}"
        if change.after is None:
            yield f"a row is gone: {told}"
        elif change.table not in OF_A_STORY:
            yield f"a row that no story leaves: {told}"
        elif not ours.has(change.row) and not (change.before is None and _is_nobodys(change.row)):
            yield f"a row of somebody else: {told}, {', '.join(sorted(change.fields)) if change.before else 'new'}"


def _is_nobodys(row: Row) -> bool:
    """A chair, and what a withheld number leaves."""
    return not any(row.get(name) for name in ("phone", "contact_id", "conversation_id"))


def _mine(now: Snapshot) -> list[Row]:
    return [row for row in now["appointment"].values() if row["phone"] == CALLER]


def _bookings(expect: Expected, now: Snapshot, business: Business) -> Iterator[str]:
    found = sorted(_told(row, business) for row in _mine(now) if row["status"] in STANDS)
    if expect.any_booking:
        if len(found) != 1:
            yield f"appointments {found}, expected exactly one"
        return
    wanted = sorted(expect.booked)
    if len(found) != len(wanted) or not all(_one_of(one, want) for one, want in zip(found, wanted, strict=True)):
        yield f"appointments {found}, expected {wanted}"


def _told(row: Row, business: Business) -> str:
    return f"{row['starts'].astimezone(business.zone):%Y-%m-%dT%H:%M} {row['service']} with {row['person']}"


def _one_of(found: str, wanted: str) -> bool:
    """Whether it is one of the wanted times, for the wanted service and with the wanted person, where they are told."""
    times, _, rest = wanted.partition(" ")
    at, _, of = found.partition(" ")
    return at in times.split("|") and (not rest or of == rest or of.startswith(f"{rest} with "))


def _given_rows(expect: Expected, changes: Sequence[Change], business: Business) -> Iterator[str]:
    """An appointment of the caller that was there before is as it was; or it is cancelled, or moved, and no more."""
    wanted = " ".join(expect.booked)
    for change in changes:
        if change.table != "appointment" or change.before is None or change.before["phone"] != CALLER:
            continue
        named = {"name"} if change.before["name"] is None else set()
        cancelled = change.fields - named == {"status", "version"} and change.row["status"] == "cancelled"
        still_wanted = f"{change.before['starts'].astimezone(business.zone):%Y-%m-%dT%H:%M}" in wanted
        if change.fields - named and (still_wanted or not (cancelled or "starts" in change.fields)):
            yield f"an appointment that was there is another one: {', '.join(sorted(change.fields))}"


def _sound(row: Row, now: Snapshot, business: Business) -> Iterator[str]:
    """A time that was offered or booked in this story obeys the owner's rules, and is nobody else's."""
    told = _told(row, business)
    service = business.service(row["service"])
    if service is None or row["person"] not in business.chairs(service):
        yield f"{told}: nobody of that name does that"
        return
    length = timedelta(minutes=service.minutes)
    if row["ends"] - row["starts"] != length:
        yield f"{told}: as long as {row['ends'] - row['starts']}, not {length}"
    if row["blocks_until"] - row["ends"] != timedelta(minutes=service.buffer_minutes):
        yield f"{told}: the chair is not kept for the buffer"
    periods = business.periods(row["starts"].astimezone(business.zone).date())
    if not any(opens <= row["starts"] and row["ends"] <= closes for opens, closes in periods):
        yield f"{told}: outside the hours"
    yield from _allowed(row, told, business)
    yield from (f"{told}: taken by somebody else" for other in _standing(now) if _collide(row, other))


def _allowed(row: Row, told: str, business: Business) -> Iterator[str]:
    """Notice and days ahead hold for the moment of the offer; who accepts within the hold has a little less notice."""
    slack = timedelta() if "expires" in row else timedelta(minutes=business.booking.hold_minutes)
    made: datetime = row["created"]
    if row.get("version"):
        return
    if row["starts"] < made + timedelta(hours=business.booking.notice_hours) - slack:
        yield f"{told}: without the notice that the owner wants"
    last = (made.astimezone(business.zone) + timedelta(days=business.booking.days_ahead)).date()
    if row["starts"].astimezone(business.zone).date() > last:
        yield f"{told}: further ahead than the owner books"


def _standing(now: Snapshot) -> list[Row]:
    kept = [row for row in now["hold"].values() if not row["let_go"]]
    return [*(row for row in now["appointment"].values() if row["status"] in STANDS), *kept]


def _collide(row: Row, other: Row) -> bool:
    """Whether the other had this chair at that time already when this one was made, and is another conversation's."""
    if row is other or row["chair_id"] != other["chair_id"] or not other["created"] <= row["created"]:
        return False
    if "expires" in other and not other["expires"] > row["created"]:
        return False
    same = row["conversation_id"] == other["conversation_id"] or other.get("phone") == CALLER
    return bool(not same and row["starts"] < other["blocks_until"] and other["starts"] < row["blocks_until"])


def _people(expect: Expected, now: Snapshot) -> Iterator[str]:
    reasons = [row["reason"] for row in now["handoff"].values() if row["phone"] == CALLER]
    if reasons != ([expect.handoff] if expect.handoff else []):
        yield f"handed over for {reasons}, expected {expect.handoff}"
    tasks = sorted(row["kind"] for row in now["task"].values())
    if expect.tasks is not None and tasks != sorted(expect.tasks):
        yield f"tasks {tasks}, expected {sorted(expect.tasks)}"
    needs = [row["need"] for row in now["lead"].values()]
    if expect.lead is not None and not any(expect.lead.casefold() in need.casefold() for need in needs):
        yield f"leads {needs}, expected one with {expect.lead!r}"
    caller = next((row for row in now["contact"].values() if row["phone"] == CALLER), None)
    if caller is not None and (caller["opted_out_at"] is not None) != expect.opted_out:
        yield f"opted out: {caller['opted_out_at'] is not None}, expected {expect.opted_out}"
    calls = [row["text"] for row in now["call"].values()]
    if expect.call is not None and calls != expect.call.split(", "):
        yield f"calls ended in {calls}, expected {expect.call}"


def _asked_for(expect: Expected, now: Snapshot, business: Business) -> Iterator[str]:
    """The rows that the scenario describes field by field."""
    for wanted in expect.rows:
        fields = {name: value for name, value in wanted.items() if name != "table"}
        if not any(_is(row, fields, business) for row in now[wanted["table"]].values()):
            shown = [{name: row.get(name) for name in fields} for row in now[wanted["table"]].values()]
            yield f"no {wanted['table']} with {fields}; there are {shown}"


def _is(row: Row, fields: Mapping[str, Any], business: Business) -> bool:
    return all(_equals(row[name], value, business) for name, value in fields.items())


def _equals(found: Any, wanted: Any, business: Business) -> bool:
    if isinstance(found, datetime):
        return isinstance(wanted, datetime) and found.astimezone(business.zone).replace(tzinfo=None) == wanted
    if isinstance(wanted, str):
        return re.search(wanted, "" if found is None else str(found), re.IGNORECASE) is not None
    return bool(found == wanted)
