"""A question as one FAQ reads it: which of its subjects and words the entries know, and what each weighs."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from receptionist.domain.answers.entry import Entry
from receptionist.domain.answers.garble import Vocabulary
from receptionist.domain.answers.subjects import BROADER
from receptionist.domain.answers.terms import Term, is_empty, is_ordinary, stem, terms, wordings, words

_NOISE, _COMMON, _ASPECT, _WORD, _SUBJECT = 0.25, 0.5, 0.5, 0.8, 1.0
"""What a word of the question weighs: one that is none may be garbled; a subject weighs most."""
_LISTED = 0.92
"""What a heading such as "Which brands do you work on?" holds of a brand that its answer names."""
_NAMED_ONCE = 0.8
_IN_MOST = 0.2
"""The share of entries that makes a subject the trade's own: "cleaning" to cleaners rules no entry out."""
_SCENES = frozenset({"kitchen", "restroom", "shower", "wedding", "towel", "lawn", "windows"})
_IN_PASSING = frozenset({"reservation", "booking", "bring"})
"""Named along with what is asked about: "what if I miss my appointment" is about missing it."""


@dataclass(frozen=True)
class Meant:
    """A word of the question as the FAQ knows it: how sure that is, its weight, and whether an entry should have it."""

    key: str
    sure: float
    weight: float
    must: bool = False
    said: str = ""

    @property
    def is_foreign(self) -> bool:
        """A plain English word that the FAQ does not know."""
        return self.weight == _COMMON and not self.sure


class Reading:
    """How one FAQ reads questions, and what an entry has of what it read."""

    def __init__(self, entries: Sequence[Entry], texts: Sequence[tuple[str, str]]) -> None:
        self._entries = entries
        self._known = Counter(key for entry in entries for key in entry.heading | entry.answer)
        self._headings = Counter(key for entry in entries for key in entry.heading)
        self._vocabulary = _vocabulary(texts, self._known)

    def knows(self, key: str) -> bool:
        return bool(self._known[key])

    def is_in_one_heading(self, key: str) -> bool:
        return self._headings[key] == 1

    def mended(self, question: str) -> list[str]:
        """The question's words with half-right phrases put right."""
        return self._vocabulary.mended(words(question), is_empty, is_ordinary)

    def meant(self, mended: Sequence[str]) -> list[Meant]:
        """What the words of a mended question mean, each once, at its surest."""
        meant: dict[str, Meant] = {}
        for term in terms(" ".join(mended)):
            key, sure = self._recognised(term)
            by_the_way = key in _IN_PASSING or (key in _SCENES and not self._known[key])
            by_the_way = by_the_way or self._known[key] > _IN_MOST * len(self._entries)
            must = term.is_subject and not (term.is_aspect or by_the_way)
            found = Meant(key, sure, _kind(term, sure) * self._weight(key), must, term.said)
            meant[key] = max(found, meant.get(key, found), key=lambda one: one.sure)
        broader = {BROADER.get(key) for key, word in meant.items() if word.sure}
        return [word for key, word in meant.items() if key not in broader]

    def heard(self, question: str) -> dict[str, float]:
        """What two of its words in a row may be when spoken as one, and how sure that is."""
        return dict(self._vocabulary.heard_in(words(question), is_empty))

    def overlap(self, meant: Sequence[Meant], heard: dict[str, float], entry: Entry) -> float:
        """0 to 1: how much of the question the entry has, and how much of its heading is asked for."""
        total = sum(word.weight for word in meant) or _NOISE
        held = sum(word.weight * word.sure * self._held(entry, word.key) for word in meant)
        held += sum(_NOISE * sure * entry.holds(key) for key, sure in heard.items())
        if not held:
            return 0.0
        keys = {word.key for word in meant}
        keys |= {BROADER[key] for key in keys if key in BROADER}
        heading = {key: self._weight(key) for key in entry.heading}
        covered = sum(weight for key, weight in heading.items() if key in keys)
        return 0.75 * min(1.0, held / total) + 0.25 * covered / (sum(heading.values()) or 1.0)

    def _weight(self, key: str) -> float:
        """1 for a telling word, little for one that stands in most entries, as the business's own name does."""
        share = self._known[key] / max(len(self._entries), 1)
        return max(0.1, min(1.0, 1.4 - 2 * share))

    def _recognised(self, term: Term) -> tuple[str, float]:
        if term.is_subject or self._known[term.key]:
            return term.key, 1.0
        return (term.key, 0.0) if term.is_common else self._vocabulary.likeliest(term.said) or (term.key, 0.0)

    def _held(self, entry: Entry, key: str) -> float:
        """More where no heading has it: then the answer that speaks of it is the only place for it."""
        held = entry.holds(key)
        if entry.lists and key in entry.answer:
            return max(held, _LISTED)
        return max(held, _NAMED_ONCE) if key in entry.answer and key not in self._headings else held


def _kind(term: Term, sure: float) -> float:
    if term.is_aspect:
        return _ASPECT
    if term.is_subject:
        return _SUBJECT
    return _WORD if sure else _COMMON if term.is_common else _NOISE


def _vocabulary(entries: Sequence[tuple[str, str]], known: Counter[str]) -> Vocabulary:
    """The words that may be meant: the entries' own, and every wording of their subjects."""
    meant = {word: stem(word) for entry in entries for text in entry for word in words(text) if known[stem(word)]}
    for term in (term for entry in entries for text in entry for term in terms(text) if term.is_subject):
        meant |= {word: term.key for word in (*wordings(term.key), term.said)}
    return Vocabulary(meant)
