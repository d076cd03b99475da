"""What was said on the wire against what should have been, and against the rows: every difference in one line.

Read `differences`, then `_of_caller`.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise
from urllib.parse import urlsplit

from sqlalchemy import text as sql
from sqlmodel import Session, col, select

from receptionist.adapters.stand_ins.phone_network import PhoneText
from receptionist.domain.appointment import Appointment
from receptionist.domain.call import Call
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import Text
from receptionist.engine import DeadLetter, Delivery
from receptionist.engine.work import notes, read_id
from tests.crash.storm import CHOICE, FIRST, Accepted, Caller, Storm

BUNDLE = 1.0
"""`bundle_seconds` of the business."""
SLACK = 0.2
"""A timer may come a moment early."""
WAITS_FOR_LONG = ("missed_call.check",)
"""Flows that wait for minutes to find nothing left to do."""


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it should be."""

    about: str
    expected: str
    got: object

    def __str__(self) -> str:
        return f"{self.about}: expected {self.expected}, got {self.got}"


@dataclass(frozen=True)
class Rows:
    """What the database holds in the end."""

    texts: Sequence[Text]
    phones: dict[int, str]
    calls: Sequence[Call]
    appointments: Sequence[Appointment]
    deliveries: Sequence[Delivery]
    dead_letters: Sequence[DeadLetter]
    flows: Sequence[tuple[str, str, str]]
    """(id, name, status)."""

    def of(self, phone: str) -> list[Text]:
        return [row for row in self.texts if self.phones.get(row.conversation_id) == phone]


def read(session: Session) -> Rows:
    return Rows(
        list(session.exec(select(Text).order_by(col(Text.id)))),
        {row.id or 0: row.phone for row in session.exec(select(Conversation))},
        list(session.exec(select(Call))),
        list(session.exec(select(Appointment))),
        list(session.exec(select(Delivery))),
        list(session.exec(select(DeadLetter))),
        _flows(session),
    )


def _flows(session: Session) -> list[tuple[str, str, str]]:
    """DBOS's documented table of workflows."""
    schema = "dbos." if session.get_bind().dialect.name == "postgresql" else ""
    found = session.execute(sql(f"SELECT workflow_uuid, name, status FROM {schema}workflow_status"))
    return [(id, name, status) for id, name, status in found]


def unfinished(rows: Rows) -> list[str]:
    """Work that is not over yet: deliveries, flows, texts on their way."""
    deliveries = [row.key for row in rows.deliveries if row.submitted is None]
    open_ones = ("PENDING", "ENQUEUED", "DELAYED")
    flows = [f"{name} {status}" for _, name, status in rows.flows if status in open_ones and name not in WAITS_FOR_LONG]
    texts = [f"text {row.id} {row.status}" for row in rows.texts if row.direction == "out" and not _is_over(row)]
    return [*deliveries, *flows, *texts]


def _is_over(row: Text) -> bool:
    return row.status in ("delivered", "withheld", "failed", "undelivered")


def differences(storm: Storm, rows: Rows) -> list[Difference]:
    """Everything that is lost, doubled or left over."""
    found = [Difference("work", "nothing unfinished", one) for one in unfinished(rows)]
    found += [Difference("work", "no dead letter", f"{one.flow}: {one.why}") for one in rows.dead_letters]
    found += _webhooks(storm.deliveries.accepted, rows)
    for caller in storm.callers:
        wire = storm.network.texts_to(caller.phone)
        found += [Difference(caller.phone, *one) for one in _of_caller(caller, wire, storm.deliveries.accepted, rows)]
    return found


def _webhooks(accepted: Sequence[Accepted], rows: Rows) -> Iterator[Difference]:
    """Each webhook that the app said yes to has its row, and a note or a flow that dealt with it."""
    dealt_with = {read_id(id)[0] for id, _, status in rows.flows if status == "SUCCESS"}
    dealt_with |= {row.key for row in rows.deliveries if row.submitted is not None and row.flow in notes}
    for one in accepted:
        if _key(one) not in dealt_with:
            yield Difference("webhook", "one that was accepted is dealt with", _key(one))


def _key(webhook: Accepted) -> str:
    """The provider's id and the step, as CONTRACT keys a delivery."""
    fields, path = webhook.fields, urlsplit(webhook.url).path
    match path:
        case "/twilio/texts":
            return fields["MessageSid"]
        case "/twilio/texts/status":
            return f"{fields['MessageSid']}:{fields['MessageStatus']}"
        case "/twilio/calls":
            return f"{fields['CallSid']}:came_in"
        case _:
            return f"{fields['CallSid']}:{'dialled' if 'DialCallStatus' in fields else 'over'}"


Finding = tuple[str, object]
"""(expected, got) about one caller."""


def _of_caller(
    caller: Caller, wire: Sequence[PhoneText], accepted: Sequence[Accepted], rows: Rows
) -> Iterator[Finding]:
    mine = rows.of(caller.phone)
    heard = [row for row in mine if row.direction == "in"]
    firsts = [one.body for one in wire if one.body.startswith(FIRST)]
    if len(firsts) != 1:
        yield "exactly one first text", firsts
    yield from _calls(caller, rows)
    yield from _the_wire_and_the_rows(wire, mine)
    said = list(chain.from_iterable(caller.said))
    if sorted(row.provider_sid or "" for row in heard) != sorted(said):
        yield f"the texts {said} written down once", [row.provider_sid for row in heard]
    yield from _answers(caller, heard, mine, accepted)
    yield from _words(caller, wire)
    booked = [one.handle for one in rows.appointments if one.phone == caller.phone and one.status == "booked"]
    if len(booked) != (1 if CHOICE in caller.bursts else 0):
        yield "one appointment for who booked, none for others", booked


def _calls(caller: Caller, rows: Rows) -> Iterator[Finding]:
    texts = sorted(str(row.text) for row in rows.calls if row.phone == caller.phone)
    if texts != ["cooldown"] * (caller.calls - 1) + ["sent"]:
        yield f"{caller.calls} calls, of which one is texted", texts


def _the_wire_and_the_rows(wire: Sequence[PhoneText], mine: Sequence[Text]) -> Iterator[Finding]:
    """Each text on the wire is one delivered row, and the reverse."""
    left = Counter(one.sid for one in wire)
    known = Counter(row.provider_sid or f"row {row.id}" for row in mine if row.status == "delivered")
    bodies = {one.sid: one.body for one in wire}
    for sid, count in (left - known).items():
        yield "every text on the wire to be known to its row", f"{count} × {sid} {bodies[sid]!r}"
    for sid, count in (known - left).items():
        yield "every delivered row to have left once", f"{count} × {sid}"


def _answers(
    caller: Caller, heard: Sequence[Text], mine: Sequence[Text], accepted: Sequence[Accepted]
) -> Iterator[Finding]:
    """Every text was taken by one turn, every turn has one reply that left, every burst as many turns as it may."""
    replies = Counter(row.turn for row in mine if row.direction == "out" and row.turn and row.status != "withheld")
    for row in heard:
        if row.answered is None or row.turn is None:
            yield "every text answered", f"{row.body!r}: turn {row.turn}, answered {row.answered}"
    turns = {row.turn for row in heard if row.turn}
    if replies != Counter(turns):
        yield f"one reply for each of {sorted(turns)}", dict(replies)
    # Who did not wait wrote one burst after the other into the same turn, or not: they count as one.
    bursts = caller.said if caller.patient else [list(chain.from_iterable(caller.said))]
    for burst in bursts:
        took = {row.turn for row in heard if row.provider_sid in burst and row.turn}
        if not 1 <= len(took) <= (most := _bursts_at_most(burst, accepted)):
            yield f"1 to {most} answers to the burst {burst}", sorted(took)


def _bursts_at_most(sids: Sequence[str], accepted: Sequence[Accepted]) -> int:
    """How many bursts these texts may have looked like to the app: an outage between two of them tears a burst."""
    when = {one.fields["MessageSid"]: one for one in accepted if urlsplit(one.url).path == "/twilio/texts"}
    known = [when[sid] for sid in sids if sid in when]
    gaps = [later.ended - earlier.begun for earlier, later in pairwise(known)]
    return 1 + sum(gap > BUNDLE - SLACK for gap in gaps)


def _words(caller: Caller, wire: Sequence[PhoneText]) -> Iterator[Finding]:
    """Who waited for each answer heard the right words for each burst, once."""
    if not caller.patient:
        return
    for words, count in Counter(burst.answer for burst in caller.bursts).items():
        heard = [one.body for one in wire if words in one.body]
        if len(heard) != count:
            yield f"{words!r} {count} times", [one.body for one in wire]
