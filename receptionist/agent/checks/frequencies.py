"""How often something is due, by a draft ("twice a year"), held against what the owner says of the same thing."""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_MONTHS = {"month": 1, "mes": 1, "year": 12, "ano": 12}
_UNIT = r"(?P<unit{0}>months?|mes(?:es)?|years?|anos?)\b"
_SAID = re.compile(
    rf"(?<![$\d.])\b(?P<count>once|twice|\d{{1,2}})(?: (?!months?|years?|dollars?|bucks?)[a-z-]+){{0,2}}? "
    rf"(?:an?|per|each|every|al|por) {_UNIT.format(1)}"
    rf"|\b(?:every|each|cada) (?:(?P<apart>\d{{1,2}}|other) )?{_UNIT.format(2)}"
    rf"|\b(?P<gap>\d{{1,2}}) {_UNIT.format(3)} (?:\w+ ){{0,2}}?(?:between|apart)\b"
    rf"|\b(?:an?|one)(?: (?!an?\b)[a-z-]+){{1,2}}(?: and an?(?: [a-z-]+){{1,2}})? (?:an?|per) {_UNIT.format(4)}"
    r"|\b(?P<yearly>yearly|annually)\b",
    re.I,
)
_PAIR = re.compile(r"\ban? [\w-]+ and an? [\w-]+(?: [\w-]+)? (?:each|every|an?) year\b", re.I)
""" "A heating and a cooling tune-up each year" are two."""
_WORDS = {"once": 1, "twice": 2, "other": 2}
OWNER = "how often the owner says"


def said(figures: str) -> Iterator[tuple[float, str]]:
    """How many months apart, and how it was said."""
    for one in _SAID.finditer(figures):
        unit = next((one[f"unit{n}"] for n in range(1, 5) if one[f"unit{n}"]), "year")
        months = next(count for start, count in _MONTHS.items() if unit.lower().startswith(start))
        yield months * _number(one["apart"] or one["gap"]) / (_number(one["count"]) or 1), one.group()


def _number(words: str | None) -> int:
    return 1 if words is None else int(words) if words.isdigit() else _WORDS[words.lower()]


def without(figures: str) -> str:
    """The text with every such rate blanked: "a year" in it is no duration."""
    return _SAID.sub(lambda one: " " * len(one.group()), figures)


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each rate of a statement, against what, and whether the owner names it of the same thing."""
    for clause in statements.stated(figures, so):
        if statements.denied(clause):
            continue
        subject = contexts.about(clause)
        for apart, words in said(clause):
            ok = any(apart in rates and subject & about for about, rates in _written(so.business))
            yield f"“{words}”", OWNER, ok or words.casefold() in so.words.casefold()


@lru_cache(maxsize=64)
def _written(business: Business) -> tuple[tuple[frozenset[str], frozenset[float]], ...]:
    found = []
    for fact in contexts.facts(business):
        rates = {apart for apart, _ in said(in_figures(fact.said))}
        rates |= {apart / 2 for apart in rates if _PAIR.search(fact.said)}
        if rates:
            found.append((fact.about, frozenset(rates)))
    return tuple(found)
