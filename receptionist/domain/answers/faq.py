"""An owner's FAQ, built once, and the entries of it that a question asks for."""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from receptionist.domain.answers import garble
from receptionist.domain.answers.subjects import BROADER
from receptionist.domain.answers.terms import Term, stem, terms, wordings, words


@dataclass(frozen=True)
class Found:
    """Entry `index` of the FAQ, and how well it fits: 0 (not at all) to 1."""

    index: int
    score: float


@dataclass(frozen=True)
class _Entry:
    heading: dict[str, Term]
    answer: dict[str, Term]


@dataclass(frozen=True)
class _Meant:
    """A word of the question, as the FAQ knows it: `key` and how sure; what it weighs when no entry holds it."""

    key: str
    sure: float
    weight: float


class Faq:
    """The entries in the order given. Deterministic, no model: terms, subjects, "
    "and likeness of spelling and sound."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        self._entries = [_Entry(_by_key(question), _by_key(answer)) for question, answer in entries]
        self._known = Counter(key for entry in self._entries for key in entry.heading.keys() | entry.answer.keys())
        self._vocabulary = _vocabulary(entries, self._known)

    def find(self, question: str, most: int = 5) -> list[Found]:
        """At most `most` entries, best first; empty when nothing fits."""
        meant = self._meant(question)
        scores = [Found(index, self._score(meant, entry)) for index, entry in enumerate(self._entries)]
        return [found for found in sorted(scores, key=lambda found: -found.score) if found.score > 0.05][:most]

    def answer(self, question: str) -> Found | None:
        """The entry that answers by itself, or None unless it is surely this one."""
        found = self.find(question, 2)
        return found[0] if found and found[0].score > 0.6 else None

    def _rarity(self, key: str) -> float:
        """A word of nearly every entry (the business's own name) tells nothing."""
        share = self._known[key] / max(len(self._entries), 1)
        return max(0.1, min(1.0, -math.log(share + 0.05) / 3)) if self._known[key] else 1.0

    def _meant(self, question: str) -> list[_Meant]:
        meant = []
        for term in terms(question):
            key, sure = self._recognised(term)
            weight = (0.5 if term.is_aspect else 1.0) if (term.is_subject or sure) else 0.4
            meant.append(_Meant(key, sure, weight * self._rarity(key)))
        return meant

    def _recognised(self, term: Term) -> tuple[str, float]:
        if term.is_subject or self._known[term.key]:
            return term.key, 1.0
        near: Counter[tuple[str, str]] = Counter()
        for pair in garble.pairs(term.said):
            near.update(self._vocabulary.get(pair, ()))
        likeliest = [(garble.likeness(term.said, word), key) for (word, key), _ in near.most_common(6)]
        sure, key = max(likeliest, default=(0.0, term.key))
        return (key, sure) if sure >= 0.65 else (term.key, 0.0)

    def _score(self, meant: list[_Meant], entry: _Entry) -> float:
        total = sum(word.weight for word in meant)
        if not total:
            return 0.0
        held = sum(word.weight * word.sure * _holds(entry, word.key) for word in meant)
        keys = {word.key for word in meant}
        heading = sum(self._rarity(key) for key in entry.heading) or 1.0
        covered = sum(self._rarity(key) for key in entry.heading if key in keys)
        return 0.75 * held / total + 0.25 * covered / heading if held else 0.0


def _holds(entry: _Entry, key: str) -> float:
    if key in entry.heading:
        return 1.0
    if key in entry.answer:
        return 0.7
    if BROADER.get(key) in entry.heading:
        return 0.5
    return 0.4 if any(BROADER.get(held) == key for held in entry.heading) else 0.0


def _by_key(text: str) -> dict[str, Term]:
    return {term.key: term for term in terms(text)}


def _vocabulary(entries: Sequence[tuple[str, str]], known: Counter[str]) -> dict[str, list[tuple[str, str]]]:
    """The words that may be meant, by their neighbouring letters: the entries' own, "
    "and the wordings of their subjects."""
    meant = {word: stem(word) for entry in entries for text in entry for word in words(text) if known[stem(word)]}
    for term in (term for entry in entries for text in entry for term in terms(text) if term.is_subject):
        meant |= {word: term.key for word in (*wordings(term.key), term.said) if word.isalpha()}
    by_pair: dict[str, list[tuple[str, str]]] = {}
    for word, key in meant.items():
        for pair in garble.pairs(word):
            by_pair.setdefault(pair, []).append((word, key))
    return by_pair
