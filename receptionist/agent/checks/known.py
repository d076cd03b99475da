"""What may be said: the values of the owner's files and of this conversation's results, and what was done."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from functools import lru_cache
from typing import Any

from receptionist.agent.checks import clocks, days, moments, values
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.evidence import Evidence
from receptionist.agent.thread import REFUSED_DRAFT, Step
from receptionist.domain.business import Business
from receptionist.domain.minute import of_its_minute

_DONE = {"book_time": "booked", "move_appointment": "moved", "cancel_appointment": "cancelled"}
_OTHERS = {"hand_off": "handed_off", "save_lead": "saved"}
MOST_HEARD = 320
"""Letters of a caller's text that are read for what may be said back."""


@dataclass(frozen=True)
class Known:
    """All that a draft is held against."""

    business: Business
    now: datetime
    """Aware, in the business's zone; one moment for all within a minute."""
    owners: frozenset[tuple[str, str]]
    """Values that stand in the owner's files."""
    found: frozenset[tuple[str, str]]
    """Values of results, of what staff said, and of what is remembered."""
    heard: frozenset[tuple[str, str]]
    """Values that the caller gave: no proof of anything of ours."""
    moments: frozenset[tuple[date, time]]
    """Times that were found, booked or told by staff, with their days."""
    days: frozenset[date]
    heard_days: frozenset[date]
    heard_times: frozenset[time]
    looked_for: frozenset[time]
    """Clock times that the calendar was searched for: what was not found of them is not free."""
    sought: frozenset[str]
    """The services that the calendar was searched for."""
    notes: tuple[str, ...]
    """What the calendar itself said of a time that it does not have, which may be said again."""
    words: str
    """All that staff and results said: a name that stands there is no stranger's."""
    callers_words: str
    """What the caller wrote: a trouble in their own words may be said back."""
    done: frozenset[str]


def known(business: Business, now: datetime, evidence: Evidence, steps: Sequence[Step]) -> Known:
    """All that may be said: by the rows of this conversation, and by what this turn's `steps` have found and done."""
    every = [*evidence.steps, *steps]
    told = [*(text for one in every for text in _texts(one)), *evidence.standing, *evidence.told, *evidence.remembered]
    figures = [in_figures(text) for text in told]
    said = [in_figures(text[:MOST_HEARD]) for text in evidence.heard]
    proofs = evidence.done | ({"standing"} if evidence.standing else set())
    searches = [one.result for one in every if one.name == "find_times"]
    notes = [in_figures(one["note"]) for one in searches if one.get("note")]
    looked = [*(in_figures(one.get("understood", "")) for one in searches), *notes]
    # What was looked for is no time that was found.
    found = {pair for text in {*figures} - {*looked} for pair in _pairs(text, now.date())}
    pairs = frozenset(_moments(every)) | found
    return Known(
        business=business,
        now=of_its_minute(now),
        owners=_owners_values(business),
        found=frozenset((one.kind, one.means) for text in figures for one in values.said(text)),
        heard=frozenset((one.kind, one.means) for text in said for one in values.said(text)),
        moments=frozenset(pairs),
        days=frozenset({day for day, _ in pairs} | {day for text in figures for day in _dates(text, now.date())}),
        heard_days=frozenset(day for text in said for day in _dates(text, now.date())),
        heard_times=frozenset(at for text in said for one in clocks.said(text) for at in one.times),
        looked_for=frozenset(at for text in looked for one in clocks.said(text) for at in one.times),
        sought=frozenset(_sought(every)),
        notes=tuple(one.rstrip(".") for one in notes),
        words=" ".join(told),
        callers_words=" ".join(text[:MOST_HEARD] for text in evidence.heard),
        done=proofs.union(*map(_proofs, every)),
    )


def _proofs(step: Step) -> Iterator[str]:
    if "problem" in step.result:
        return
    if step.name in _DONE:
        yield "requested" if "requested" in step.result else _DONE[step.name]
    elif step.name in _OTHERS:
        yield _OTHERS[step.name]


def _sought(steps: Sequence[Step]) -> Iterator[str]:
    for one in steps:
        if one.name == "find_times" and "times" in one.result:
            service = json.loads(one.arguments or "{}").get("service")
            if isinstance(service, str):
                yield service


def _texts(step: Step) -> Iterator[str]:
    """The words of a result. A problem proves nothing: it may say again what was wrong in a draft or in a call."""
    if step.name != REFUSED_DRAFT:
        yield from _strings({key: value for key, value in step.result.items() if key != "problem"})


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for key, each in value.items():
            if key not in ("id", "starts"):
                yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _moments(steps: Sequence[Step]) -> Iterator[tuple[date, time]]:
    """The times of results, from `starts`: exact, whatever the words beside it."""
    for step in steps:
        for starts in _starts(step.result):
            at = datetime.fromisoformat(starts)
            yield at.date(), at.time().replace(tzinfo=None)


def _starts(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(starts := value.get("starts"), str):
            yield starts
        for each in value.values():
            yield from _starts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _starts(each)


@lru_cache(maxsize=256)
def _pairs(text: str, today: date) -> frozenset[tuple[date, time]]:
    paired = moments.paired(values.without(text), today)
    return frozenset((one, at) for day, clock in paired if day for one in day.dates for at in clock.times)


@lru_cache(maxsize=256)
def _dates(text: str, today: date) -> frozenset[date]:
    named = (day.dates for day in days.named(values.without(text), today) if day.named)
    return frozenset().union(*named)


@lru_cache(maxsize=64)
def answers_in_figures(business: Business) -> str:
    """The owner's answers, which may be given word for word whatever a rule makes of them."""
    return " ".join(in_figures(entry.answer) for entry in business.faq)


@lru_cache(maxsize=64)
def _owners_values(business: Business) -> frozenset[tuple[str, str]]:
    """Every value that stands in the owner's files."""
    facts = [business.said_phone, business.phone, business.public_phone, business.website, business.booking_link]
    facts += [business.address, business.voice, business.rules, *business.texts.values(), "call 911. call 988."]
    facts += [*(one.price for one in business.services), *(one.email for one in business.people)]
    facts += [part for entry in business.faq for part in (f"{entry.question} {entry.answer}", entry.answer)]
    found = {(one.kind, one.means) for fact in facts for one in values.said(in_figures(fact))}
    hourly = {(kind, f"{means} an hour") for kind, means in found if kind == "price"}
    return frozenset(
        found | hourly | {("address", f"city {part.strip().casefold()}") for part in business.address.split(",")}
    )
