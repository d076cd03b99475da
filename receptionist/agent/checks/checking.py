"""The check of a draft: its claims, its values and its hours against rows, results and the owner's files."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from receptionist.agent.checks import (
    cancelling,
    claims,
    commitments,
    contexts,
    coverage,
    dated_prices,
    durations,
    folding,
    frequencies,
    leaks,
    least_prices,
    legal,
    legible,
    lures,
    needs,
    offers,
    opening,
    outcomes,
    people,
    personhood,
    promises,
    reductions,
    settled,
    staffing,
    statements,
    times,
    values,
)
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known, answers_in_figures
from receptionist.agent.checks.values import Value
from receptionist.domain.business import Business
from receptionist.domain.segments import fit, plain

NEEDS = (*promises.NEEDS, *outcomes.NEEDS, *coverage.NEEDS, *reductions.NEEDS, *legal.NEEDS, *personhood.NEEDS)
MOST_SEGMENTS = 3
_SUMS = {"price", "percentage"}
_CALLERS_OWN = {"address", "phone number", "e-mail address"}
"""What a caller gave may be said back: "is 55 Oak Street right?". A link or a price never."""
_OURS = re.compile(r"\b(?:we're|we are|our|us|located|come (?:to|by)|visit us|estamos|ours)\b", re.I)

_ALTERNATIVE = re.compile(r",? (?:or|and) (?=\$)|[.!?;\n]+\s")
_SENTENCES = re.compile(r"[^.!?\n]*(?:[.!?\n]+|$)")
_REFUSES = re.compile(r"\b(?:can't|cannot|can not|not able to|unable to|couldn't) (?:\w+ ){0,2}$", re.I)
"""Before a price of nothing: "I can't waive the fee"."""
_PICTURES = re.compile(r" ?[\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\ufe0f\u200d]+")

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


def check(words: str, so: Known) -> Checked:
    """Holds a draft against what is so."""
    return _verdict(words, so, so.now.fold)


@lru_cache(maxsize=64)
def _verdict(words: str, so: Known, fold: int) -> Checked:
    # An hour that comes twice in autumn compares as equal: `fold` tells it apart.
    # Remembered: a turn checks its words when they are thought up, and again when they are written down, mostly against
    # the same rows.
    # What is cut off does not leave: it need not be so, and four thousand characters cost a second.
    words = fit(plain(folding.visible(_without_markdown(words))), MOST_SEGMENTS)
    # What is compared is what an eye makes of it: full-width digits and letters of other alphabets read as ours.
    seen = folding.seen(words)
    figures = in_figures(seen)
    unnoted = _without_notes(figures, so)
    findings = [
        *_claims(words, seen, so),
        *_values(figures, so),
        *_times(unnoted, so),
        *_hours(unnoted, so),
        *_people(seen, so),
        *_facts(seen, figures, so),
        *_lures(words, so),
        *_leaks(words, so),
        *_veiled(words),
    ]
    if all(one["ok"] for one in findings):
        return Checked(words, findings)
    return Checked(None, findings)


def _without_markdown(words: str) -> str:
    """What a phone would show as it stands, and pictures, of which one would double the price of a text."""
    words = re.sub(r"```\w*|\*\*|__|`|^#+ *|^> ?|^[-*•] +(?=\S)|^\|? ?:?-{3,}.*$", "", words, flags=re.MULTILINE)
    words = re.sub(r"!?\[([^\]]+)\]\(([^)]+)\)", r"\1 \2", words)
    words = re.sub(r"^\| *| *\|$", "", words, flags=re.MULTILINE)
    words = re.sub(r" *\n\s*", "\n", re.sub(r" +\| +", ", ", words)).strip()
    return _PICTURES.sub("", words).strip() or words


def _finding(what: str, against: str, ok: bool) -> Finding:
    return {"what": what, "against": against, "ok": ok}


def _claims(words: str, seen: str, so: Known) -> Iterator[Finding]:
    # "cancelé" and "cancele" are told apart by their accent, and a veiled letter by its twin.
    both = dict.fromkeys(
        one
        for text in {words, seen}
        for sentence in _SENTENCES.findall(_without_answers(text, so))
        for one in claims.unproved(sentence, so.done)
        if one[0] != "passed on" or not statements.retells(sentence, so)
    )
    for claim, proved in sorted(both):
        yield _finding(f"says that something was {claim}", "what was done in this conversation", proved)


def _without_answers(words: str, so: Known) -> str:
    """What the owner's answers say of acts is so, word for word; and whoever works here is somebody."""
    for sentence in _sentences_of_answers(so.business):
        words = words.replace(sentence, ".")
    return people.house(so.business).sub("somebody", words)


@lru_cache(maxsize=64)
def _sentences_of_answers(business: Business) -> tuple[str, ...]:
    """As a phone shows them. A word alone is what a title leaves of a sentence: "Dr."."""
    answers = (re.split(r"(?<=[.!?])\s", plain(entry.answer)) for entry in business.faq)
    return tuple(one for sentences in answers for one in sentences if " " in one)


def _values(figures: str, so: Known) -> Iterator[Finding]:
    """Every value of a draft must be known, and a price be said of what it is the price of."""
    for one in _once(values.said(figures)):
        yield _finding(f"{one.kind} {one.words}", "the owner's files", _is_known(one, figures, so))


def _is_known(one: Value, figures: str, so: Known) -> bool:
    sentence = _sentence_around(figures, one.at)
    if not contexts.about(sentence):
        # "Parking is behind the house. It's free.": what it is said of stands in front.
        sentence = figures[: one.at] + sentence
    free = one.kind == "price" and one.means == "0"
    if free and (_REFUSES.search(figures[: one.at]) or times.speaks_of_free_times(sentence, so)):
        return True
    if free and cancelling.decides(sentence, so):
        return True
    if (one.kind, one.means) in so.found:
        return True
    if one.kind in _CALLERS_OWN and (one.kind, one.means) in so.heard:
        return not _OURS.search(sentence)
    if one.kind in _SUMS and (one.kind, one.means) in so.owners | {("price", "0")}:
        return any(contexts.fits(one.kind, one.means, said, so.business) for said in _said_of(sentence, figures, one))
    return (one.kind, one.means) in so.owners


def _said_of(sentence: str, figures: str, one: Value) -> Iterator[str]:
    """The sentence of a price; where it names two ("$150 in person or $100 by phone"), the part of this one as well."""
    yield sentence
    before = len(_ALTERNATIVE.split(figures[: one.at])[-1])
    part = _ALTERNATIVE.split(figures[one.at - before :], maxsplit=1)[0]
    if one.kind == "price" and sentence.count("$") > part.count("$") and part in sentence:
        yield part


def _sentence_around(text: str, at: int) -> str:
    begins = max((found.end() for found in re.finditer(r"[.!?;\n]+\s", text[:at])), default=0)
    ends = re.search(r"[.!?;\n]+(?:\s|$)", text[at:])
    return text[begins : at + ends.start() if ends else len(text)]


def _once(found: Iterable[Value]) -> Iterator[Value]:
    seen: set[tuple[str, str, str]] = set()
    for one in found:
        if (key := (one.kind, one.means, one.words)) not in seen:
            seen.add(key)
            yield one


def _times(unnoted: str, so: Known) -> Iterator[Finding]:
    for what, against, ok in times.said(unnoted, so):
        yield _finding(what, against, ok)


def _without_notes(figures: str, so: Known) -> str:
    """What the calendar said itself is so, whatever a rule makes of it: "Fri, Nov 20 at 3 PM is outside our hours"."""
    for note in so.notes:
        figures = figures.replace(note, "")
    return figures


def _hours(unnoted: str, so: Known) -> Iterator[Finding]:
    verbatim = answers_in_figures(so.business)
    for clause in opening.wrong(values.without(unnoted), so.business, so.now):
        if clause not in verbatim:
            yield _finding(f"“{clause}”", "the opening hours", False)


def _facts(seen: str, figures: str, so: Known) -> Iterator[Finding]:
    """What is said of services: how long they take, who does them, what else is done, and what comes of it."""
    for found in (
        durations.wrong(figures, so),
        frequencies.wrong(figures, so),
        staffing.wrong(figures, so),
        offers.wrong(seen, so),
        needs.wrong(figures, so, NEEDS),
        commitments.wrong(figures, so),
        settled.wrong(figures, so),
        cancelling.wrong(figures, so),
        dated_prices.wrong(figures, so),
        least_prices.wrong(figures, so),
    ):
        for what, against, ok in found:
            yield _finding(what, against, ok)


def _people(words: str, so: Known) -> Iterator[Finding]:
    for name in people.strangers(words, so):
        yield _finding(f"{name}", "the people who work here", False)


def _lures(words: str, so: Known) -> Iterator[Finding]:
    """What leads elsewhere, in whatever spelling, stands in the owner's files or was told by a person."""
    for one in lures.foreign(words, so.business):
        told = any(kind == one.kind and means.startswith(one.means) for kind, means in so.owners | so.found)
        yield _finding(f"{one.kind} {one.words}", "the owner's files", told)


def _leaks(words: str, so: Known) -> Iterator[Finding]:
    """Nothing of what was written for the assistant leaves."""
    if leak := leaks.told(words, so.business):
        yield _finding(leak, "what callers may see", False)


def _veiled(words: str) -> Iterator[Finding]:
    if veil := legible.veiled(words):
        yield _finding(veil, "what a person can read", False)
