"""The statements of a draft: its clauses that assert something. Questions, conditions and the owner's own words do not.

`vocabulary` is what the owner has written for callers, by the stems of its words: what is affirmed there, and what is
refused or sent elsewhere.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, folding
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known, answers_in_figures
from receptionist.domain.business import Business

_SENTENCE = re.compile(r"[^.!?;\n]+(?:\.(?=\S)[^.!?;\n]*)*(?:[.!?;\n]+|$)")
_CLAUSE = re.compile(
    r",? (?:but|because|although|though|pero|so(?= (?:we|i|you|that|please)\b)) |,? and (?=(?:we|i|you|it|the)\b)"
    r"|, (?=(?:we|i|you|it|the|they|that|which|shall|would|do|is|may)\b)| - |: ",
    re.I,
)
_OPEN = re.compile(
    r"\b(?:whether|not sure|unsure|don't know|do not know|cannot say|can't say|can't tell|cannot tell|say if|tell if"
    r"|know if|sure if|check if|see if|ask if|only (?:the|an?|our) \w+ can|let me (?:check|ask)|i'll ask"
    r"|i will ask)\b"
    r"|^\W*(?:\w+ )?(?:if|once|unless|when|si(?!,)|cuando)\b",
    re.I,
)
_CONDITION = re.compile(r",? (?:if|unless|once|as long as|provided|si) .*$", re.I)
_DENIED = re.compile(
    r"\b(?:no|not|never|nor|cannot|without|nobody|neither|unable|unfortunately)\b|n't\b|\b(?:no|nunca) ", re.I
)
_OF_NOW = re.compile(
    r"\b(?:(?:is|are|am)(?: \w+ly)? \w+(?:ed|ing)\b|i|i'\w+|we'(?:ve|ll)"
    r"|have|has|had|been|was|were|did|done|just|already|now|today|tonight|tomorrow|soon|shortly"
    r"|your (?:message|question|request|case)|minutes?|hours?|(?<!if )will(?! let you know (?:if|when|whether)\b))\b",
    re.I,
)
_TELLING = contexts.about("let lets know tell tells say says inform through use send ask somebody")
"""Stems of telling, which tell nothing themselves; nor does whoever works here."""
_ELSEWHERE = re.compile(
    r"^no\b|\bnot\b|n't\b|\bcannot\b|\bnever\b|\b(?:send|refer) you\b|\bcolleagues?\b|\brecommend\b"
    r"|\belsewhere\b",
    re.I,
)


def sentences(text: str, so: Known) -> tuple[str, ...]:
    """Each sentence that is not the owner's own, word for word."""
    return _sentences_beside(text, so.business)


@lru_cache(maxsize=256)
def _sentences_beside(text: str, business: Business) -> tuple[str, ...]:
    owners = answers_in_figures(business) + verbatim(business)
    found = (one.group().strip() for one in _SENTENCE.finditer(text))
    return tuple(sentence for sentence in found if sentence.rstrip(".!") not in owners)


def stated(text: str, so: Known) -> tuple[str, ...]:
    """Each clause that asserts something of ours; what depends on something else asserts nothing."""
    return _stated(text, so.business)


@lru_cache(maxsize=256)
def _stated(text: str, business: Business) -> tuple[str, ...]:
    # Seven checks ask it of the same draft.
    return tuple(_asserted(_sentences_beside(text, business)))


def _asserted(sentences: Iterable[str]) -> Iterator[str]:
    for sentence in sentences:
        if _OPEN.search(sentence):
            continue
        parts = _CLAUSE.split(_CONDITION.sub("?" if sentence.endswith("?") else "", sentence))
        clauses = [part.strip() for part in parts if part.strip()]
        # A question ends with what is asked; what stands in front of that is told.
        yield from clauses[: -1 if sentence.endswith("?") else None]


def denied(clause: str) -> bool:
    return bool(_DENIED.search(clause))


def retells(sentence: str, so: Known) -> bool:
    """Whether a sentence gives one of the owner's answers in other words, and tells of nothing done or promised now."""
    if _OF_NOW.search(sentence):
        return False
    keys = contexts.about(sentence) - _TELLING - contexts.about(" ".join(one.name for one in so.business.people))
    return len(keys) > 2 and any(len(keys & entry) * 4 >= len(keys) * 3 for entry in answers(so.business))


@lru_cache(maxsize=64)
def answers(business: Business) -> tuple[frozenset[str], ...]:
    """What each question of the owner's is about, with its answer."""
    return tuple(contexts.about(f"{one.question} {one.answer}") for one in business.faq)


@lru_cache(maxsize=64)
def verbatim(business: Business) -> str:
    """The owner's own words, which may be given as they stand."""
    answers = [folding.seen(entry.answer) for entry in business.faq]
    return " ".join([*answers, *business.texts.values(), *map(in_figures, business.texts.values())])


@lru_cache(maxsize=64)
def vocabulary(business: Business) -> frozenset[str]:
    """All that callers may be told of, affirmed or not."""
    return frozenset().union(*(fact for fact, _ in _sentences(business)), contexts.about(_names(business)))


@lru_cache(maxsize=64)
def refused(business: Business) -> tuple[frozenset[str], ...]:
    """What the owner refuses or sends elsewhere: the words of each such sentence that no other sentence affirms."""
    affirmed = frozenset().union(
        *(fact for fact, no in _sentences(business) if not no), contexts.about(_names(business))
    )
    return tuple(fact - affirmed for fact, no in _sentences(business) if no and fact - affirmed)


@lru_cache(maxsize=64)
def _sentences(business: Business) -> tuple[tuple[frozenset[str], bool], ...]:
    found: list[tuple[frozenset[str], bool]] = []
    for entry in business.faq:
        no = bool(_ELSEWHERE.search(re.split(r"(?<=[.!?])\s", entry.answer)[0]))
        found.append((contexts.about(entry.question), no))
        found += [
            (contexts.about(one), bool(_ELSEWHERE.search(one))) for one in re.split(r"(?<=[.!?])\s", entry.answer)
        ]
    found += [(contexts.about(one), False) for one in business.texts.values()]
    found += [(contexts.about(" ".join(rule.words)), False) for rule in business.voicemail_rules]
    return tuple(found)


def _names(business: Business) -> str:
    services = " ".join(f"{one.name} {one.price}" for one in business.services)
    people = " ".join(one.name for one in business.people)
    return f"{services} {people} {business.name} {business.address} {' '.join([*business.ask, *business.languages])}"
