"""A statement that needs the owner's word: heard by its wording in what a draft asserts, held unless the owner says so.

Every kind of them has this one shape. What it hears stands in a few named tables beside it (promises.py, outcomes.py,
coverage.py, reductions.py, legal.py, personhood.py).
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from receptionist.agent.checks import contexts, people, statements
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.wordings import spoken
from receptionist.domain.business import Business


@dataclass(frozen=True)
class Said:
    """A clause of a draft, as it stands and as the tables hear it; `found`: the words of it that were heard."""

    clause: str
    words: str
    found: re.Match[str]

    @property
    def before(self) -> str:
        return self.words[: self.found.start()]


@dataclass(frozen=True)
class Need:
    """One kind of statement.

    `is_so` says whether the owner, or this conversation, says the same; without it, nobody does. `unless`: words that
    take the statement back. `whole`: heard in whole sentences, conditions and all. `of`: the businesses that need it.
    """

    against: str
    hears: Mapping[str, re.Pattern[str]]
    is_so: Callable[[Said, Known], bool] = lambda said, so: False
    unless: re.Pattern[str] | None = None
    whole: bool = False
    of: Callable[[Business], bool] = lambda business: True


def wrong(figures: str, so: Known, needs: Iterable[Need]) -> Iterator[tuple[str, str, bool]]:
    """Each statement of these kinds in a draft in figures, against what, and whether it is so."""
    house = people.house(so.business)

    def heard(clause: str) -> str:
        return spoken(house.sub("somebody", clause))

    parts = [(one, heard(one), [heard(part) for part in one.split(", ")]) for one in statements.stated(figures, so)]
    whole = [(one, heard(one), [heard(one)]) for one in statements.sentences(figures, so)]
    for need in needs:
        if need.of(so.business):
            for clause, words, said in whole if need.whole else parts:
                if not (need.unless and need.unless.search(words)):
                    yield from (one for part in said for one in _of(need, clause, part, so))


def _of(need: Need, clause: str, words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    for pattern in need.hears.values():
        for found in pattern.finditer(words):
            said = Said(clause, words, found)
            yield f"“{found.group()}”", need.against, need.is_so(said, so) or _was_told(found.group(), so.words)


def _was_told(words: str, told: str) -> bool:
    """A result or a person of the house has said just this."""
    return words in _told(told)


@lru_cache(maxsize=64)
def _told(words: str) -> str:
    return spoken(in_figures(words))


def is_written(said: Said, so: Known) -> bool:
    """The owner has written just this, and of the same thing."""
    words = said.found.group()
    of = contexts.about(said.words) - contexts.about(f"please {words}")
    return any(of and of <= fact.about and words in _told(fact.said) for fact in contexts.facts(so.business))


def is_known(what: str, little: frozenset[str], so: Known) -> bool:
    """Whether more than half of the telling words are the owner's, the caller's or a result's.

    `little`: the stems that tell nothing.
    """
    keys = contexts.about(what) - little
    known = statements.vocabulary(so.business) | contexts.about(f"{so.words} {so.callers_words}")
    return not keys or len(keys & known) * 2 > len(keys)
