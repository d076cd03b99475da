"""An owner's FAQ, built once, and the entries of it that a question asks for."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from receptionist.domain.answers.garble import Vocabulary
from receptionist.domain.answers.nearby import Neighbourhood
from receptionist.domain.answers.subjects import BROADER, SUBJECTS
from receptionist.domain.answers.terms import Term, is_empty, is_ordinary, stem, terms, wordings, words
from receptionist.domain.answers.veto import asks_for_less

_FITS = 0.08
"""Less than this is chance: an entry that shares only a word of many entries."""
_IS_THE_ANSWER = 0.55
_ALONE, _ALONE_IN_ITS_ANSWER = 0.45, 0.5
"""As much is the answer too where no other entry comes near, and it has each subject of the question."""
_FAR_BEHIND = 0.6
_NAMED_ONCE = 0.8
_FAR_AHEAD = 0.85
"""An entry that lacks a subject of the question answers it all the same if the next one is this far behind."""
_AHEAD = 0.92
"""The next entry must score less than this share of the first, or the two are asked about alike."""

_NOISE, _COMMON, _ASPECT, _WORD, _SUBJECT = 0.25, 0.5, 0.5, 0.8, 1.0
"""What a word of the question weighs: one that is none may be garbled; a subject that the entry lacks is a veto."""
_LISTED = 0.92
"""What a heading such as "Which brands do you work on?" holds of a brand that its answer names."""
_PHRASING = 0.08
"""What the very words of a heading are worth, the small ones with them: they part entries that are equal else."""
_TELLS_NOTHING = frozenset({"trade", "staff", "call"})
"""What every entry of a business that is called is about: what shares no more with a question does not answer it."""
_A_GUESS = 0.75
"""A word that is only like another is no ground to answer: "patents" are no payments, "guards" no cards."""
_DESPITE_ANOTHER = 0.6
"""An entry must fit so well if a plain word was said that the FAQ does not know: "how do I whiten my shoes"."""
_OF_SOMETHING = frozenset({"how long", "often", "repair", "install"})
"""What is said of a thing: "how long have you been there" is not about how long a boiler takes."""
_FACTS = frozenset({"hours", "address", "website", "phone"})
"""Facts of a business: "what are your hours?" is not answered by "parking is free for two hours"."""
_IN_MOST = 0.2
"""The share of entries that makes a subject the trade's own: "cleaning" to cleaners rules no entry out."""
_SCENES = frozenset({"kitchen", "restroom", "shower", "wedding", "towel", "lawn", "windows"})
_IN_PASSING = frozenset({"reservation", "booking", "bring"})
"""Named along with what is asked about: "what if I miss my appointment" is about missing it."""


@dataclass(frozen=True)
class Found:
    """Entry `index` of the FAQ, and how well it fits: 0 (not at all) to 1."""

    index: int
    score: float

    @property
    def is_loose(self) -> bool:
        """It shares no word with the question: one to read, and no sign that the owner has answered it."""
        return self.score <= _FITS


@dataclass(frozen=True)
class _Entry:
    heading: frozenset[str]
    answer: frozenset[str]
    lists: bool
    """Its heading asks what there is, so that a thing named in its answer alone is asked for here."""
    phrasing: frozenset[str]


@dataclass(frozen=True)
class _Meant:
    """A word of the question as the FAQ knows it: how sure that is, its weight, and whether an entry must have it."""

    key: str
    sure: float
    weight: float
    must: bool = False
    said: str = ""


class Faq:
    """The entries in the order given. Deterministic, no model: subjects, words, and likeness of spelling and sound."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        self._entries = [_entry(question, answer) for question, answer in entries]
        self._known = Counter(key for entry in self._entries for key in entry.heading | entry.answer)
        self._headings = frozenset(key for entry in self._entries for key in entry.heading)
        self._vocabulary = _vocabulary(entries, self._known)
        self._near = Neighbourhood([f"{question} {answer}" for question, answer in entries])

    def find(self, question: str, most: int = 5) -> list[Found]:
        """At most `most` entries, best first, filled up with what is near; empty when nothing fits."""
        found = self._ranked(self._meant(question), question)[:most]
        if len(found) == most:
            return found
        known = {one.index for one in found}
        near = [Found(at, _FITS * likeness) for at, likeness in self._near.nearest(question) if at not in known]
        return (found + near)[:most]

    def answer(self, question: str) -> Found | None:
        """The entry that answers by itself; None unless it is surely this one."""
        meant = self._meant(question)
        ranked = self._ranked(meant, question)
        if not ranked:
            return None
        best = ranked[0]
        next_score = ranked[1].score if ranked[1:] else 0.0
        if next_score > _AHEAD * best.score or self._asks_for_less(question, meant, self._entries[best.index]):
            return None
        if best.score < _IS_THE_ANSWER:
            alone = next_score <= _FAR_BEHIND * best.score
            return best if alone and best.score >= _enough_alone(self._entries[best.index], meant) else None
        entry = self._entries[best.index]
        if not _is_grounded(entry, meant) or (best.score < _DESPITE_ANOTHER and any(map(_is_foreign, meant))):
            return None
        lacks = [word.key for word in meant if word.must and not _holds(entry, word.key)]
        far_ahead = next_score <= _FAR_AHEAD * best.score and all(self._known[key] for key in lacks)
        return best if not lacks or (far_ahead and len(lacks) == 1) else None

    def _asks_for_less(self, question: str, meant: Sequence[_Meant], entry: _Entry) -> bool:
        said = [(word.said, word.key, word.sure > 0) for word in meant]
        held = [word for word in meant if _holds(entry, word.key)]
        named = any(word.must and word.sure > _A_GUESS for word in held)
        return asks_for_less(question, said, frozenset(word.key for word in held), named)

    def _weight(self, key: str) -> float:
        """1 for a telling word, little for one that stands in most entries, as the business's own name does."""
        share = self._known[key] / max(len(self._entries), 1)
        return max(0.1, min(1.0, 1.4 - 2 * share))

    def _meant(self, question: str) -> list[_Meant]:
        meant: dict[str, _Meant] = {}
        for term in terms(" ".join(self._vocabulary.mended(words(question), is_empty, is_ordinary))):
            key, sure = self._recognised(term)
            by_the_way = key in _IN_PASSING or self._is_a_place(key)
            by_the_way = by_the_way or self._known[key] > _IN_MOST * len(self._entries)
            must = term.is_subject and not (term.is_aspect or by_the_way)
            found = _Meant(key, sure, _kind(term, sure) * self._weight(key), must, term.said)
            meant[key] = max(found, meant.get(key, found), key=lambda one: one.sure)
        broader = {BROADER.get(key) for key, word in meant.items() if word.sure}
        return [word for key, word in meant.items() if key not in broader]

    def _is_a_place(self, key: str) -> bool:
        """Where or when it is, not what it is: "my kitchen smells of gas", "whiter teeth for my wedding"."""
        return key in _SCENES and not self._known[key]

    def _recognised(self, term: Term) -> tuple[str, float]:
        if term.is_subject or self._known[term.key]:
            return term.key, 1.0
        return (term.key, 0.0) if term.is_common else self._vocabulary.likeliest(term.said) or (term.key, 0.0)

    def _ranked(self, meant: list[_Meant], question: str) -> list[Found]:
        heard = dict(self._vocabulary.heard_in(words(question), is_empty))
        asked = _phrasing(question)
        scores = [
            Found(index, _with_phrasing(self._score(meant, heard, entry), asked, entry))
            for index, entry in enumerate(self._entries)
        ]
        return [found for found in sorted(scores, key=lambda found: -found.score) if found.score > _FITS]

    def _held(self, entry: _Entry, key: str) -> float:
        """More where no heading has it: then the answer that speaks of it is the only place for it."""
        held = _holds(entry, key)
        if entry.lists and key in entry.answer:
            return max(held, _LISTED)
        return max(held, _NAMED_ONCE) if key in entry.answer and key not in self._headings else held

    def _score(self, meant: list[_Meant], heard: dict[str, float], entry: _Entry) -> float:
        total = sum(word.weight for word in meant) or _NOISE
        held = sum(word.weight * word.sure * self._held(entry, word.key) for word in meant)
        held += sum(_NOISE * sure * _holds(entry, key) for key, sure in heard.items())
        if not held:
            return 0.0
        keys = {word.key for word in meant}
        keys |= {BROADER[key] for key in keys if key in BROADER}
        heading = {key: self._weight(key) for key in entry.heading}
        covered = sum(weight for key, weight in heading.items() if key in keys)
        return 0.75 * min(1.0, held / total) + 0.25 * covered / (sum(heading.values()) or 1.0)


@lru_cache(maxsize=64)
def faq_of(entries: tuple[tuple[str, str], ...]) -> Faq:
    """The FAQ of these questions and answers, built once: that takes 5 to 25 ms, and a look into it about 1 ms."""
    return Faq(entries)


def _is_grounded(entry: _Entry, meant: Sequence[_Meant]) -> bool:
    """Whether what the two share is surely said, and tells this entry from any other."""
    shared = [word for word in meant if _holds(entry, word.key)]
    held = {word.key for word in shared}
    if max((word.sure for word in shared), default=1.0) <= _A_GUESS:
        return False
    named = held & entry.heading
    if (named or not held) and named <= _OF_SOMETHING and not entry.heading <= _OF_SOMETHING:
        return False
    return not held <= _TELLS_NOTHING and (not held <= _FACTS or bool(held & entry.heading))


def _enough_alone(entry: _Entry, meant: Sequence[_Meant]) -> float:
    """What an entry must score that no other comes near: less where each subject of the question is in its heading."""
    subjects = {word.key for word in meant if word.must}
    if not subjects - _FACTS or any(map(_is_foreign, meant)) or not subjects <= entry.heading | entry.answer:
        return _IS_THE_ANSWER
    return _ALONE if subjects <= entry.heading else _ALONE_IN_ITS_ANSWER


def _is_foreign(word: _Meant) -> bool:
    """A plain English word that the FAQ does not know."""
    return word.weight == _COMMON and not word.sure


def _kind(term: Term, sure: float) -> float:
    if term.is_aspect:
        return _ASPECT
    if term.is_subject:
        return _SUBJECT
    return _WORD if sure else _COMMON if term.is_common else _NOISE


def _holds(entry: _Entry, key: str) -> float:
    """1 when the heading has it, less when only the answer does, or something broader or narrower."""
    if key in entry.heading:
        return 1.0
    if key in entry.answer:
        return 0.95 if BROADER.get(key) in entry.heading else 0.7
    if BROADER.get(key) in entry.heading:
        return 0.5
    return 0.4 if any(BROADER.get(held) == key for held in entry.heading) else 0.0


def _entry(question: str, answer: str) -> _Entry:
    lists = bool(_ASKS_WHAT_THERE_IS.match(question))
    return _Entry(_keys(question), _keys(answer), lists, _phrasing(question))


def _phrasing(text: str) -> frozenset[str]:
    """Each word, and each two in a row."""
    said = words(text)
    return frozenset(said) | {f"{one} {other}" for one, other in pairwise(said)}


def _with_phrasing(score: float, asked: frozenset[str], entry: _Entry) -> float:
    alike = len(asked & entry.phrasing) / max(len(asked | entry.phrasing), 1)
    return min(1.0, score + _PHRASING * alike) if score else 0.0


def _keys(text: str) -> frozenset[str]:
    """What an owner's sentence is about; owners mistype as well."""
    return frozenset(term.key if term.is_subject or term.is_common else _mistyped(term) for term in terms(text))


@lru_cache(maxsize=10_000)
def _mistyped(term: Term) -> str:
    key, sure = _SUBJECT_WORDS.likeliest(term.key) or ("", 0.0)
    return key if sure >= _SURELY_MISTYPED and len(term.said) > 6 else term.key


_ASKS_WHAT_THERE_IS = re.compile(r"(?:which|what) (?:[a-z]+s|[a-z]+ (?:of|and) [a-z]+s?)\b", re.IGNORECASE)
_SUBJECT_WORDS = Vocabulary({word: name for name in SUBJECTS for word in wordings(name) if word.isalpha()})
_SURELY_MISTYPED = 0.9


def _vocabulary(entries: Sequence[tuple[str, str]], known: Counter[str]) -> Vocabulary:
    """The words that may be meant: the entries' own, and every wording of their subjects."""
    meant = {word: stem(word) for entry in entries for text in entry for word in words(text) if known[stem(word)]}
    for term in (term for entry in entries for text in entry for term in terms(text) if term.is_subject):
        meant |= {word: term.key for word in (*wordings(term.key), term.said)}
    return Vocabulary(meant)
