"""Where an owner's own words contradict the facts of business.toml: hours, prices, the phone number, the address.

A caller is given the words of faq.md and texts.md as they stand, and code books by business.toml: where the two differ,
one of them is a lie. Only what can be parsed and is said of the business itself is compared; the rest is left alone.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

import phonenumbers

from receptionist.agent.checks import opening, values
from receptionist.agent.checks.figures import in_figures
from receptionist.domain.business import Business, Service

_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")
_OURS = re.compile(
    r"\b(?:call|text|phone|ring|reach|dial) (?:us|our)\b|\bour (?:\w+ )?(?:number|phone|line)\b", re.IGNORECASE
)
_WE_ARE_AT = re.compile(
    r"\b(?:we(?:'re|’re| are)(?: located)?|located|(?:our|the) (?:office|shop|store|clinic|practice|salon) is|find us"
    r"|visit us|come(?: to)?(?: us)?) (?:at|on|in|to)\b",
    re.IGNORECASE,
)
_ASKS_A_PRICE = re.compile(r"\b(?:how much|cost|costs|price|prices|charge|fee|fees)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Passage:
    """A sentence of the owner's, and where it stands. `asked`: the question above it, in faq.md."""

    where: str
    words: str
    asked: str = ""


def found(business: Business, now: datetime) -> list[str]:
    """Each contradiction as one sentence. `now`: aware, in the business's zone."""
    wrong: list[str] = []
    for passage in _passages(business):
        for sentence in (*_hours(passage, business, now), *_prices(passage, business), *_phones(passage, business)):
            wrong.append(f"{passage.where} {sentence}")
        wrong += [f"{passage.where} {sentence}" for sentence in _addresses(passage, business)]
    return list(dict.fromkeys(wrong))


def _passages(business: Business) -> Iterator[Passage]:
    for entry in business.faq:
        for words in _SENTENCE.split(entry.answer):
            yield Passage(f"faq.md, “{entry.question}”", words, entry.question)
    for heading, text in business.texts.items():
        for words in _SENTENCE.split(text):
            yield Passage(f"texts.md, “{heading}”", words)


def _hours(passage: Passage, business: Business, now: datetime) -> Iterator[str]:
    """Opening hours other than those of `[hours]`; words without a time of day are left to the owner."""
    if "{" in passage.words or not re.search(r"\d", passage.words):
        return
    for clause in opening.wrong(passage.words, business, now):
        yield f"says “{clause}”, and [hours] says {business.says_hours()}."


def _prices(passage: Passage, business: Business) -> Iterator[str]:
    """A price said of one service, in figures or in words, none of whose sums is the service's."""
    figures = _sums(passage.words)
    named = [one for one in business.services if one.price and _is_named(one, passage.words)]
    if not named and _ASKS_A_PRICE.search(passage.asked):
        named = [one for one in business.services if one.price and _is_named(one, passage.asked)]
    if len(named) != 1 or not figures or not _sums(named[0].price):
        return
    if _is_its_price(named[0], passage) and not figures & _sums(named[0].price):
        yield f"says “{passage.words}”, and the price of “{named[0].name}” is {named[0].price}."


def _is_its_price(service: Service, passage: Passage) -> bool:
    """Whether the figure is said to be what it costs: "$40 off a cleaning" is not."""
    name = rf"\b{re.escape(service.name)}s?\b"
    costs = r"(?:is|are|costs?|starts? at|starts? from|runs?|from|for)\b[^.$\d]{0,30}(?:\$|\d)"
    says = rf"{name}(?: (?:visit|appointment))? {costs}"
    asked = _ASKS_A_PRICE.search(passage.asked) and re.search(name, passage.asked, re.IGNORECASE)
    opens = re.match(r"\W*(?:it|they|that|from|\$|\w+ (?:is|are|costs?|starts?))", passage.words, re.IGNORECASE)
    return bool(re.search(says, in_figures(passage.words), re.IGNORECASE) or (asked and opens))


def _is_named(service: Service, words: str) -> bool:
    return bool(re.search(rf"\b{re.escape(service.name)}s?\b", words, re.IGNORECASE))


def _sums(words: str) -> set[str]:
    return {one.means for one in values.said(in_figures(words)) if one.kind == "price"}


def _phones(passage: Passage, business: Business) -> Iterator[str]:
    """A number under which we are said to be reached, and that is none of ours."""
    if not _OURS.search(passage.words):
        return
    people = [person.phone for person in business.people]
    ours = {business.phone, business.public_phone, *business.calls.ring, *people}
    region = phonenumbers.region_code_for_number(phonenumbers.parse(business.phone))
    for match in phonenumbers.PhoneNumberMatcher(passage.words, region):
        e164 = phonenumbers.format_number(match.number, phonenumbers.PhoneNumberFormat.E164)
        if e164 not in ours:
            yield f"says to call {match.raw_string}, and business.toml knows {business.said_phone}."


def _addresses(passage: Passage, business: Business) -> Iterator[str]:
    """A street at which we are said to be, and that is not the address."""
    if not business.address or not _WE_ARE_AT.search(passage.words):
        return
    ours = {street.means for street in _streets(business.address)}
    for street in _streets(passage.words):
        if street.means not in ours:
            yield f"says “{street.words}”, and the address is {business.address}."


def _streets(words: str) -> list[values.Value]:
    """Streets with their numbers; a suite, a town or a street alone is none."""
    return [one for one in values.said(in_figures(words)) if one.kind == "address" and one.means[:1].isdigit()]
