"""A price that the owner ties to a time ("outside our hours $199 instead of $119"): said of that time, and no other is.

What is said of a night, a weekend, a holiday or an hour when nobody is in takes the price that is tied to it.
"""

import re
from collections.abc import Iterator, Set
from dataclasses import dataclass
from functools import lru_cache

from receptionist.agent.checks import clocks, contexts, days, holidays, values
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_TIMES = {
    "hours": re.compile(
        r"\b(?:outside|beyond)(?: of)? (?:\w+ ){0,2}hours\b|\b(?:after|off)[- ]hours\b|\bafter (?:\w+ )?clos(?:e|ing)\b"
        r"|\boutside of (?:them|those)\b|\baround the clock\b|\b24/7\b|\b24 hours (?:a|per) day\b"
        r"|\bat any (?:time|hour)\b"
        r"|\b(?:while|when) (?:we're|we are|the \w+ is) closed\b|\bfuera de(?:l)? horario\b",
        re.I,
    ),
    "night": re.compile(r"\b(?:nights?|tonight|overnight|night-?time|midnight|late evenings?|noches?)\b", re.I),
    "weekend": re.compile(r"\b(?:weekends?|fin(?:es)? de semana)\b", re.I),
    "holiday": re.compile(r"\bholidays?\b", re.I),
}
_WITHIN = re.compile(
    r"\b(?:during (?:the day|\w+ ?hours|our (?:\w+ )?hours|the week)|in the daytime|daytime|on weekdays|by day"
    r"|within (?:\w+ )?hours|while (?:we're|we are) open|(?:regular|normal|usual) (?:\w+ )?hours|otherwise|else)\b",
    re.I,
)
_INSTEAD = re.compile(r"\b(?:instead of|rather than|not|en lugar de|en vez de)\b", re.I)
_SAME = re.compile(
    r"(?<!not )\b(?:the )?same (?:price|rate|fee|cost|as)\b|\b(?:no|without|not|n't) (?:\w+ ){0,2}?(?:extra|more|higher"
    r"|surcharge|additional|upcharge)\b|\b(?:igual|lo mismo)\b",
    re.I,
)
"""That a time costs what another does."""
_NOW = re.compile(r"\b(?:right now|now|at this hour|immediately|this minute)\b", re.I)
_PART = re.compile(r"[.!?;\n]+\s|, |: | (?:but|while|and|whereas|pero) ")
OWNER = "the time that the owner ties a price to"


@dataclass(frozen=True)
class _Tied:
    """Prices of a time of these kinds, and those that hold at other times."""

    kinds: frozenset[str]
    prices: frozenset[str]
    otherwise: frozenset[str]

    def is_of(self, kinds: Set[str]) -> bool:
        return bool(kinds) and ("hours" in self.kinds or bool(kinds & self.kinds))


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each price said of a time that the owner ties another price to, or without the time that it is tied to."""
    if not (ties := _tied(so.business)):
        return
    kinds = _kinds(figures, so) | _kinds(in_figures(so.callers_words), so)
    for tied in ties:
        somewhere = tied.is_of(kinds) or not so.business.is_open(so.now)
        for part in _PART.split(figures):
            first = _INSTEAD.split(part)[0]
            prices = _prices(first)
            meant = tied.is_of(_kinds(part, so)) and not _WITHIN.search(part)
            others = (bool(prices & tied.otherwise) and not prices & tied.prices) or bool(_SAME.search(part))
            untimely = bool(prices & tied.prices) and (bool(_WITHIN.search(part)) or not somewhere)
            if others if meant else untimely:
                yield f"price {part.strip()}", OWNER, False


def of_closed_hours(figures: str, so: Known) -> bool:
    """Whether a draft names a price that the owner ties to the hours when nobody is in."""
    return any(_prices(figures) & tied.prices for tied in _tied(so.business) if "hours" in tied.kinds)


def _prices(text: str) -> frozenset[str]:
    return frozenset(one.means for one in values.said(text) if one.kind == "price")


def _kinds(text: str, so: Known) -> set[str]:
    """The kinds of time that a text speaks of; a day or an hour at which nobody is in lies outside the hours."""
    kinds = {kind for kind, pattern in _TIMES.items() if pattern.search(text)}
    business, today = so.business, so.now.date()
    named = [holidays.of(one.lastgroup or "", today) for one in holidays.NAMED.finditer(text)]
    shut = any(day and not business.periods(day) for day in named)
    shut |= any(one.weekday is not None and not business.hours.get(one.weekday) for one in days.named(text, today))
    shut |= any(
        not any(
            opens <= at < closes for periods in business.hours.values() for opens, closes in periods for at in one.times
        )
        for one in clocks.said(values.without(text))
    )
    shut |= bool(_NOW.search(text)) and not business.is_open(so.now)
    return kinds | ({"hours"} if shut else set()) | ({"holiday"} if named else set())


@lru_cache(maxsize=64)
def _tied(business: Business) -> tuple[_Tied, ...]:
    """What the owner's sentences tie to a time."""
    found = []
    for entry in business.faq:
        for sentence in re.split(r"(?<=[.!?])\s", in_figures(entry.answer)):
            kinds = frozenset(kind for kind, pattern in _TIMES.items() if pattern.search(sentence))
            first, *rest = _INSTEAD.split(sentence)
            if kinds and (prices := _prices(first)):
                named = contexts.named(sentence, business)
                others = (_prices(in_figures(one.price)) for one in business.services if one.name in named)
                otherwise = _prices(" ".join(rest)).union(*others) - prices
                found.append(_Tied(kinds, prices, otherwise))
    return tuple(found)
