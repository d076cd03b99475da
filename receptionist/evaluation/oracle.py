"""What must be so after a scenario: the state first, then every text that went out, then the words."""

import re
from collections.abc import Sequence

from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.domain.appointment import STANDS, Appointment
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.segments import segments
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import Delivery
from receptionist.evaluation.scenario import Expected, Scenario
from receptionist.evaluation.world import CALLER, World

Transcript = Sequence[tuple[str, str]]
_GIVEN = ("given:", "taken:")


async def look(scenario: Scenario, world: World, transcript: Transcript) -> list[str]:
    """Everything that is not as it should be; empty when the scenario passed."""
    state = await desk.current().database.read(lambda session: _state(session, scenario, world))
    return [*state, *_texts(scenario.expect, world), *_words(scenario.expect, transcript)]


def is_settled(session: Session) -> bool:
    """No delivery waits, every text in is answered or a person's, every text out has left."""
    if session.exec(select(Delivery.id).where(col(Delivery.submitted).is_(None)).limit(1)).first() is not None:
        return False
    ours = select(Conversation.id).where(Conversation.holder == "assistant", Conversation.id == Text.conversation_id)
    open_in = select(Text.id).where(Text.direction == "in", col(Text.answered).is_(None), ours.exists())
    open_out = select(Text.id).where(col(Text.status).in_(("waiting", "sending", "uncertain")))
    undecided = select(Call.id).where(col(Call.text).is_(None))
    quiet = all(session.exec(query.limit(1)).first() is None for query in (open_in, open_out, undecided))
    return quiet and session.exec(select(Delivery.id).limit(1)).first() is not None and _all_taken(session)


def _all_taken(session: Session) -> bool:
    """Every delivered text stands in its conversation."""
    delivered = session.exec(select(Delivery.key).where(Delivery.flow == "incoming_text.hear")).all()
    taken = set(session.exec(select(Text.provider_sid).where(Text.direction == "in")))
    return set(delivered) <= taken


def _state(session: Session, scenario: Scenario, world: World) -> list[str]:
    expect, broken = scenario.expect, []
    rows = session.exec(select(Appointment).where(col(Appointment.status).in_(STANDS))).all()
    mine = [row for row in rows if row.phone == CALLER and not row.key.startswith("given:")]
    given = [row for row in rows if row.key.startswith("given:") and row.phone == CALLER]
    moved = [row for row in given if row.version > 0]
    stands = [*mine, *moved, *[row for row in given if row.version == 0]]
    broken += _bookings(expect, stands, world)
    others = [row for row in rows if row.phone != CALLER and not row.key.startswith(_GIVEN)]
    broken += [f"somebody else's appointment was touched: {row.service}" for row in others]
    reasons = [row.reason for row in session.exec(select(Handoff))]
    if reasons != ([expect.handoff] if expect.handoff else []):
        broken.append(f"handed over for {reasons}, expected {expect.handoff}")
    tasks = sorted(row.kind for row in session.exec(select(Task)))
    if expect.tasks is not None and tasks != sorted(expect.tasks):
        broken.append(f"tasks {tasks}, expected {sorted(expect.tasks)}")
    broken += _people(session, expect)
    return broken


def _people(session: Session, expect: Expected) -> list[str]:
    broken = []
    needs = [row.need for row in session.exec(select(Lead))]
    if expect.lead is not None and not any(expect.lead.casefold() in need.casefold() for need in needs):
        broken.append(f"leads {needs}, expected one with {expect.lead!r}")
    caller = session.exec(select(Contact).where(Contact.phone == CALLER)).first()
    if caller is not None and caller.opted_out != expect.opted_out:
        broken.append(f"opted out: {caller.opted_out}, expected {expect.opted_out}")
    calls = [row.text for row in session.exec(select(Call))]
    if expect.call is not None and calls != [expect.call]:
        broken.append(f"calls ended in {calls}, expected {expect.call}")
    return broken


def _bookings(expect: Expected, stands: Sequence[Appointment], world: World) -> list[str]:
    zone = world.business.zone
    found = sorted(f"{row.starts.astimezone(zone):%Y-%m-%dT%H:%M} {row.service}" for row in stands)
    if expect.any_booking:
        return [] if len(found) == 1 else [f"appointments {found}, expected exactly one"]
    wanted = sorted(expect.booked)
    if len(found) != len(wanted) or not all(_one_of(one, want) for one, want in zip(found, wanted, strict=True)):
        return [f"appointments {found}, expected {wanted}"]
    return []


def _one_of(found: str, wanted: str) -> bool:
    times, _, service = wanted.partition(" ")
    return any(found.startswith(one) for one in times.split("|")) and (not service or found.endswith(service))


def _texts(expect: Expected, world: World) -> list[str]:
    """Every text on the network is accounted for: to the caller, short enough, few enough."""
    broken = []
    out = [text for text in world.network.state.texts if text.direction == "outbound-api"]
    if strangers := {text.to for text in out} - {CALLER}:
        broken.append(f"somebody else was texted: {len(strangers)}")
    if len(out) > expect.most_texts:
        broken.append(f"{len(out)} texts, at most {expect.most_texts} expected")
    broken += [f"a text of {segments(text.body)} segments" for text in out if segments(text.body) > 3]
    return broken


def _words(expect: Expected, transcript: Transcript) -> list[str]:
    said = "\n".join(words for who, words in transcript if who == "business")
    broken = [f"never said: {one}" for one in expect.said if not re.search(one, said, re.IGNORECASE)]
    broken += [f"said: {one}" for one in expect.never if re.search(one, said, re.IGNORECASE)]
    return broken
