"""An owner's FAQ, built once, and the entries of it that a question asks for."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from receptionist.domain.answers.evidence import Evidence, Witness
from receptionist.domain.answers.weights import chances

_IS_THE_ANSWER = 0.51
"""How likely an entry must be to answer by itself."""
_IS_WORTH_A_LOOK = 0.002
"""Less likely ones that share no word with the question are not shown either."""


@dataclass(frozen=True)
class Found:
    """Entry `index` of the FAQ, and how likely it is the answer: 0 to 1."""

    index: int
    score: float
    is_loose: bool
    """It shares no word with the question: one to read, and for a model no sign that the owner has answered it."""


class Faq:
    """The entries in the order given. Deterministic, no model: what speaks for an entry is weighed by fixed numbers."""

    def __init__(self, entries: Sequence[tuple[str, str]]) -> None:
        # Two rules, the check of a draft and the tool ask of the same words in one turn; none changes what it gets.
        self._evidence = lru_cache(maxsize=64)(Witness(entries).evidence)

    def find(self, question: str, most: int = 5) -> list[Found]:
        """At most `most` entries, best first, those that share something with it; empty when nothing fits."""
        return _ranked(self._evidence(question))[:most]

    def answer(self, question: str) -> Found | None:
        """The entry that answers by itself; None unless it is surely this one."""
        evidence = self._evidence(question)
        best = next(iter(_ranked(evidence)), None)
        is_it = best is not None and best.score >= _IS_THE_ANSWER and best.index not in evidence.in_passing
        return best if is_it else None


def _ranked(evidence: Evidence) -> list[Found]:
    found = [
        Found(at, chance, is_loose=not evidence.shares_a_word(at))
        for at, chance in enumerate(chances(evidence))
        if evidence.shares_a_word(at) or (evidence.is_near(at) and chance >= _IS_WORTH_A_LOOK)
    ]
    return sorted(found, key=lambda one: -one.score)


@lru_cache(maxsize=64)
def faq_of(entries: tuple[tuple[str, str], ...]) -> Faq:
    """The FAQ of these questions and answers, built once: that takes 10 to 50 ms, and a look into it 1 to 2 ms."""
    return Faq(entries)
