"""Whose price it is: a price or a percentage of the owner's files is so only of what the owner said it of."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from receptionist.agent.checks import folding, values
from receptionist.agent.checks.figures import in_figures
from receptionist.domain.business import Business
from receptionist.domain.hearing.plain import word_set

_WORD = re.compile(r"[a-z]{3,}")
_ENDING = re.compile(r"(?:ellation|elling|elled|el|ing|ie|ed|e|y)$")
_GENERIC = word_set(
    """
    the and for you your our are with from that this they them all any can not but have has visit appointment first free
    charge cost costs price fee off get gets also only just about then than here there would like shall will what time
    more most some into out usd dollars dollar percent discount today yes sure plus very new give gives when who how per
    each hour hours minutes before after until which their his her its cent
    pay pays paying paid take takes took either both nothing attorney attorneys lawyer lawyers
    dentist doctor technician technicians team
    """
)
_IN_ENGLISH = {
    "estacionamiento": "parking", "limpieza": "cleaning", "consulta": "consultation", "presupuesto": "estimate",
    "examen": "exam", "radiografias": "rays", "reparacion": "repair", "blanqueamiento": "whitening",
    "visita": "visit", "detras": "behind", "edificio": "building",
    "cancelar": "cancel", "registros": "records", "telefonica": "phone", "telefono": "phone", "corona": "crown",
    "primera": "first", "primer": "first", "espanol": "spanish", "hablan": "speak", "habla": "speak",
}  # fmt: skip
"""What callers are told of in Spanish while the owner wrote it in English."""


_HEAD = re.compile(r" (?:for|with|of|at|to) ")
"""Behind what a service is: "signing with a notary"."""


@dataclass(frozen=True)
class Fact:
    """A sentence of the owner's: what it is about, and the sums that it names."""

    about: frozenset[str]
    services: frozenset[str]
    sums: frozenset[tuple[str, str]]
    own: frozenset[str] = frozenset()
    """What the sentence is about by itself, without the question that it answers."""
    said: str = ""
    of_service: bool = False
    """It is the price of a service, as the service says it."""


@lru_cache(maxsize=64)
def facts(business: Business) -> tuple[Fact, ...]:
    return tuple(_facts(business))


def _facts(business: Business) -> Iterator[Fact]:
    for one in business.services:
        price = "free of charge" if one.price.strip().casefold() == "free" else one.price
        fact = _fact(f"{one.name}: {price}", f"{one.name}: {price}", business)
        yield replace(fact, services=fact.services | {one.name}, of_service=True)
    for entry in business.faq:
        for sentence in re.split(r"(?<=[.!?])\s", entry.answer):
            yield _fact(f"{entry.question} {sentence}", sentence, business)
    for text in business.texts.values():
        for sentence in re.split(r"(?<=[.!?])\s", text):
            yield _fact(sentence, sentence, business)


def _fact(text: str, sentence: str, business: Business) -> Fact:
    figures = in_figures(text)
    sums = {(one.kind, one.means) for one in values.said(figures) if one.kind in ("price", "percentage")}
    if re.search(r"\bhourly\b|\ban hour\b|\bper hour\b", text, re.I):
        sums |= {(kind, f"{means} an hour") for kind, means in sums if kind == "price"}
    if re.search(r"\b(?:free|no charge|no fee|without interest)\b", sentence, re.I):
        sums.add(("price", "0"))
    return Fact(about(text), named(text, business), frozenset(sums), about(sentence), text)


@lru_cache(maxsize=1024)
def about(text: str) -> frozenset[str]:
    """The words that say what a sentence is about, without their endings."""
    return frozenset(_stem(word) for word in _in_english(text) if word not in _GENERIC)


def _in_english(text: str) -> list[str]:
    text = folding.unaccented(text).lower().replace("e-mail", "email")
    return [_IN_ENGLISH.get(word, word) for word in _WORD.findall(text)]


def _stem(word: str) -> str:
    return _ENDING.sub("", word.removesuffix("s"))[:6]


@lru_cache(maxsize=256)
def named(text: str, business: Business) -> frozenset[str]:
    """The services that a sentence names: by every word of their names that no other service has.

    "A phone consultation" names no "First consultation", though every telling word of that stands in it.
    """
    said = about(text)
    lower = " ".join(_in_english(text))
    found = [name for name, own in _own_words(business) if own & said or about(name) <= said]
    return frozenset(
        one for one in found if one.casefold() in lower or not any(about(one) < about(other) & said for other in found)
    )


def visits(text: str, services: frozenset[str]) -> frozenset[str]:
    """Those of the services that it names as visits; "a boiler" is what a tune-up is done to, and not the tune-up."""
    said = about(text)
    heads = {one: about(_HEAD.split(one)[0].split()[-1]) for one in services}
    return frozenset(one for one, head in heads.items() if not head or head & said)


@lru_cache(maxsize=64)
def _own_words(business: Business) -> tuple[tuple[str, frozenset[str]], ...]:
    words = {one.name: about(one.name) for one in business.services}
    return tuple(
        (name, frozenset(w for w in mine if not any(w in other for each, other in words.items() if each != name)))
        for name, mine in words.items()
    )


def fits(kind: str, means: str, sentence: str, business: Business) -> bool:
    """Whether a sum that the owner names is said of something that the owner said it of.

    A sentence that names no service and nothing else is held against nothing: "it's from $95" answers a question.
    """
    mine = [fact for fact in facts(business) if (kind, means) in fact.sums]
    subject, services = about(sentence), named(sentence, business)
    if kind == "percentage":
        return not subject or any(subject & fact.about for fact in mine)
    if means == "0":
        priced = {fact.services for fact in facts(business) if any(k == "price" and m != "0" for k, m in fact.sums)}
        own = subject - about(" ".join(services)) if any(services & each for each in priced) else subject
        free = [fact for fact in mine if fact.of_service and any(fact.said.startswith(f"{one}:") for one in services)]
        # What the price of a service names is no free thing by itself; words that the owner never uses tell nothing.
        own = own & _spoken_of(business) - frozenset().union(*(fact.about for fact in _priced_services(business)))
        own -= about(" ".join(one.name for one in business.people))
        return bool(free) or any(
            own and len(own & fact.about) * (2 if not services or services & fact.services else 1.5) >= len(own)
            for fact in mine
        )
    other = subject - about(" ".join(services))
    if not services:
        return bool(mine) and (not subject & _priced(business) or any(subject & fact.about for fact in mine))
    # A sentence that prices several services ("$119 for heating, $99 for plumbing") proves none of them by itself.
    owned = all(
        any(fact.of_service and one in fact.services for fact in _priced_services(business)) for one in services
    )
    same = any(fact.services == services or (not owned and services & fact.services) for fact in mine)
    return same or any((fact.of_service and services & fact.services) or other & fact.about for fact in mine)


@lru_cache(maxsize=64)
def _spoken_of(business: Business) -> frozenset[str]:
    return frozenset().union(*(fact.about for fact in facts(business)))


@lru_cache(maxsize=64)
def _priced_services(business: Business) -> tuple[Fact, ...]:
    return tuple(fact for fact in facts(business) if fact.of_service and fact.sums)


@lru_cache(maxsize=64)
def _priced(business: Business) -> frozenset[str]:
    """What only sentences with a price speak of, beside the services: "crown", and not "work"."""
    others = frozenset().union(*(fact.own for fact in facts(business) if not fact.sums))
    return frozenset().union(*(fact.about for fact in facts(business) if fact.sums and not fact.of_service)) - others
