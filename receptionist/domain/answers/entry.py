"""An entry of an owner's FAQ as it is compared: the subjects, words, matters and kinds of heading and answer."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from receptionist.domain.answers.garble import Vocabulary
from receptionist.domain.answers.kinds import asked_in, told_in
from receptionist.domain.answers.matters import matters_in
from receptionist.domain.answers.subjects import BROADER, SUBJECTS
from receptionist.domain.answers.terms import Term, is_empty, stem, terms, wordings, words

_SURELY_MISTYPED = 0.9
_ASKS_WHAT_THERE_IS = re.compile(r"(?:which|what) (?:[a-z]+s|[a-z]+ (?:of|and) [a-z]+s?)\b", re.IGNORECASE)
_SUBJECT_WORDS = Vocabulary({word: name for name in SUBJECTS for word in wordings(name) if word.isalpha()})


@dataclass(frozen=True)
class Entry:
    """`heading` and `answer` are keys, as of terms.py; `said_*` the stems of all words that carry something."""

    heading: frozenset[str]
    answer: frozenset[str]
    lists: bool
    """Its heading asks what there is, so that a thing named in its answer alone is asked for here."""
    phrasing: frozenset[str]
    said_in_heading: frozenset[str]
    said_in_answer: frozenset[str]
    heading_matters: Mapping[str, float]
    answer_matters: Mapping[str, float]
    subjects: frozenset[str]
    """Of its heading, without what is asked of anything, such as the price."""
    asks: frozenset[str]
    tells: frozenset[str]

    def holds(self, key: str) -> float:
        """1 when the heading has it, less when only the answer does, or something broader or narrower."""
        if key in self.heading:
            return 1.0
        if key in self.answer:
            return 0.95 if BROADER.get(key) in self.heading else 0.7
        if BROADER.get(key) in self.heading:
            return 0.5
        return 0.4 if any(BROADER.get(held) == key for held in self.heading) else 0.0


def entry_of(question: str, answer: str) -> Entry:
    """The entry with this heading."""
    return Entry(
        heading=_keys(question),
        answer=_keys(answer),
        lists=bool(_ASKS_WHAT_THERE_IS.match(question)),
        phrasing=phrasing(question),
        said_in_heading=_stems(question),
        said_in_answer=_stems(answer),
        heading_matters=matters_in(question),
        answer_matters=matters_in(answer),
        subjects=frozenset(term.key for term in terms(question) if term.is_subject and not term.is_aspect),
        asks=asked_in(question),
        tells=told_in(f"{question} {answer}"),
    )


def phrasing(text: str) -> frozenset[str]:
    """Each word, and each two in a row."""
    said = words(text)
    return frozenset(said) | {f"{one} {other}" for one, other in pairwise(said)}


def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in words(text) if not is_empty(word))


def _keys(text: str) -> frozenset[str]:
    """What an owner's sentence is about; owners mistype as well."""
    return frozenset(term.key if term.is_subject or term.is_common else _mistyped(term) for term in terms(text))


@lru_cache(maxsize=10_000)
def _mistyped(term: Term) -> str:
    key, sure = _SUBJECT_WORDS.likeliest(term.key) or ("", 0.0)
    return key if sure >= _SURELY_MISTYPED and len(term.said) > 6 else term.key
