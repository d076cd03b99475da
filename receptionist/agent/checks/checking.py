"""The check of a draft: its claims, its values and its hours against rows, results and the owner's files."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from receptionist.agent.checks import claims, folding, leaks, legible, lures, opening, values
from receptionist.agent.checks.values import Value
from receptionist.agent.evidence import Evidence
from receptionist.agent.thread import Step
from receptionist.domain.business import Business
from receptionist.domain.segments import fit, plain

MOST_SEGMENTS = 3
_DONE = {"book_time": "booked", "move_appointment": "moved", "cancel_appointment": "cancelled"}
_OTHERS = {"hand_off": "handed_off", "save_lead": "saved"}
_FACTS = {"link", "e-mail address", "phone number", "address", "price", "percentage"}
"""Kinds whose values must stand in the owner's files or in a result, whatever is said around them."""

Finding = dict[str, Any]


@dataclass(frozen=True)
class Checked:
    """The words as they may leave; None when they may not. `findings`: what was held against what."""

    words: str | None
    findings: list[Finding]

    @property
    def reason(self) -> str:
        """What does not fit, for whoever writes the next draft."""
        return "; ".join(f"{one['what']} does not fit {one['against']}" for one in self.findings if not one["ok"])


@dataclass(frozen=True)
class Known:
    """What may be said: the values of the owner's files and of this conversation's results, and what was done."""

    business: Business
    now: datetime
    """Aware, in the business's zone."""
    values: frozenset[tuple[str, str]]
    done: Set[str]


def known(business: Business, now: datetime, evidence: Evidence, steps: Sequence[Step]) -> Known:
    """All that may be said: by the rows of this conversation, and by what this turn's `steps` have found and done."""
    every = [*evidence.steps, *steps]
    # A refusal says again what a model asked for ("There is no service 'pay.example'"): it proves nothing.
    found_out = (value for one in every for name, value in one.result.items() if name != "problem")
    told = [*map(str, found_out), *evidence.standing, *evidence.told, *evidence.remembered]
    found = {(one.kind, one.means) for text in told for one in values.said(text)}
    days = {("date", f"{day:%m-%d}") for day in (now, now + timedelta(days=1))}
    proofs = evidence.done | ({"standing"} if evidence.standing else set())
    return Known(business, now, _owners_values(business) | found | days, proofs.union(*map(_proofs, every)))


def _proofs(step: Step) -> Iterator[str]:
    if "problem" in step.result:
        return
    if step.name in _DONE:
        yield "requested" if "requested" in step.result else _DONE[step.name]
    elif step.name in _OTHERS:
        yield _OTHERS[step.name]


@lru_cache(maxsize=64)
def _owners_values(business: Business) -> frozenset[tuple[str, str]]:
    """Every value that stands in the owner's files; opening and closing times, and closures day by day."""
    facts = [business.said_phone, business.phone, business.public_phone, business.website, business.booking_link]
    facts += [business.address, business.says_hours(), business.voice, business.rules]
    facts += [
        *business.texts.values(),
        *(one.price for one in business.services),
        *(one.email for one in business.people),
    ]
    facts += [part for entry in business.faq for part in (entry.question, entry.answer)]
    found = {(one.kind, one.means) for fact in facts for one in values.said(fact)}
    edges = {edge for periods in business.hours.values() for period in periods for edge in period}
    found |= {("time", f"{edge:%H:%M}") for edge in edges}
    for closure in business.closed:
        days = (closure.first + timedelta(days=ahead) for ahead in range((closure.last - closure.first).days + 2))
        found |= {("date", f"{day:%m-%d}") for day in days}
    return frozenset(found)


def check(words: str, so: Known) -> Checked:
    """Holds a draft against what is so."""
    words = plain(folding.visible(_without_markdown(words)))
    # What is compared is what an eye makes of it: full-width digits and letters of other alphabets read as ours.
    seen = folding.seen(words)
    findings = [*_claims(seen, so), *_values(seen, so), *_weekdays(seen, so), *_hours(words, so)]
    findings += [*_lures(words, so), *_leaks(words, so), *_veiled(words)]
    if all(one["ok"] for one in findings):
        return Checked(fit(words, MOST_SEGMENTS), findings)
    return Checked(None, findings)


def _without_markdown(words: str) -> str:
    words = re.sub(r"\*\*|__|^#+\s*|`", "", words, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r"\1 \2", words).strip()


def _finding(what: str, against: str, ok: bool) -> Finding:
    return {"what": what, "against": against, "ok": ok}


def _claims(words: str, so: Known) -> Iterator[Finding]:
    for claim, proved in claims.unproved(words, so.done):
        yield _finding(f"says that something was {claim}", "what was done in this conversation", proved)


def _values(words: str, so: Known) -> Iterator[Finding]:
    """Every value of a draft must be known; a date and a time beside each other must be known together."""
    # A date beside "open" or "closed" is held against the hours of that day, not against what was found.
    of_hours = " ".join(opening.clauses(words))
    for one in _once(values.said(words)):
        if one.kind == "date" and one.words in of_hours:
            continue
        against = "the owner's files" if one.kind in _FACTS else "the calendar and the owner's files"
        yield _finding(f"{one.kind} {one.words}", against, _is_known(one, so))


def _is_known(one: Value, so: Known) -> bool:
    if one.kind == "moment":
        day, clock = one.means.split(" ")
        return (one.kind, one.means) in so.values or _opens_then(day, clock, so)
    return (one.kind, one.means) in so.values


def _opens_then(day: str, clock: str, so: Known) -> bool:
    """ "Nov 25 from 8 AM" may tell of the doors."""
    found = values.date_of(Value("date", day, day, 0), so.now.date())
    periods = so.business.periods(found) if found else []
    return clock in {f"{edge:%H:%M}" for period in periods for edge in period}


def _once(found: Iterable[Value]) -> Iterator[Value]:
    seen: set[tuple[str, str]] = set()
    for one in found:
        if (one.kind, one.means) not in seen:
            seen.add((one.kind, one.means))
            yield one


_DATED = re.compile(r"\b(?P<day>mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? (?:the )?$", re.I)


def _weekdays(words: str, so: Known) -> Iterator[Finding]:
    """A weekday in front of a date must be that date's."""
    for one in values.said(words):
        named = _DATED.search(words[: one.at]) if one.kind == "date" else None
        day = values.date_of(one, so.now.date()) if named else None
        if named and day:
            fits = f"{day:%a}".lower() == named["day"].lower()
            yield _finding(f"{named.group().strip(' ,')} {one.words}", "the calendar", fits)


def _hours(words: str, so: Known) -> Iterator[Finding]:
    verbatim = " ".join(entry.answer for entry in so.business.faq)
    for clause in opening.wrong(words, so.business, so.now):
        if clause not in verbatim:
            yield _finding(f"“{clause}”", "the opening hours", False)


def _lures(words: str, so: Known) -> Iterator[Finding]:
    """What leads elsewhere, in whatever spelling, stands in the owner's files or was told by a person."""
    for one in lures.foreign(words, so.business):
        told = any(kind == one.kind and means.startswith(one.means) for kind, means in so.values)
        yield _finding(f"{one.kind} {one.words}", "the owner's files", told)


def _leaks(words: str, so: Known) -> Iterator[Finding]:
    """Nothing of what was written for the assistant leaves."""
    if leak := leaks.told(words, so.business):
        yield _finding(leak, "what callers may see", False)


def _veiled(words: str) -> Iterator[Finding]:
    if veil := legible.veiled(words):
        yield _finding(veil, "what a person can read", False)
