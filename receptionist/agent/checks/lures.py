"""Ways to lead a caller elsewhere that are written so that no check of plain values sees them.

Links of every ending and spelled out, numbers in letters or glued to words, short codes, other currencies. One that the
owner has written is the owner's.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from receptionist.agent.checks import folding
from receptionist.domain.business import Business

_ENDINGS = r"com|net|org|io|co|us|info|biz|dev|app|xyz|shop|site|online|zip|link|example|ru|cn|eu|uk|de"
_LURES = {
    "link": (
        re.compile(r"(?<![@\w])(?:[a-z0-9_-]+\.)*[a-z0-9_-]{2,}\.[a-z]{2,24}(?![a-z])", re.ASCII),
        re.compile(r"(?<![\d.])\d{1,3}(?:\.\d{1,3}){3}(?![\d.])"),
        re.compile(rf"\w+ ?(?:\(dot\)|\[dot\]|\bdot\b| \. ?|\(\.\)|\[\.\]) ?(?:{_ENDINGS})\b", re.I),
        re.compile(r"\bhxxps?\b", re.I),
    ),
    "phone number": (
        re.compile(r"(?<!\d)\d(?:[ ().\-/_+·]{0,3}\d){9,}|(?<!\d)\d{7,}|(?<![\d$-])\d{3}-\d{4}(?![\d-])"),
        re.compile(r"\b(?:1[ -])?\(?[2-9]\d\d\)?[ -][A-Z]{3}-?[A-Z]{4}\b|\b1[ -]8\d\d[ -][A-Z]{4,}\b"),
    ),
    "short code": (re.compile(r"\b(?:text|sms|send|reply|message)\b[^.!?\n]{0,30}? (?:to|at) \d{5,6}\b", re.I),),
    "price": (re.compile(r"[€£¥₹] ?\d[\d.,]*|\b\d[\d.,]* ?(?:€|£|¥|₹|euros?\b|eur\b|pounds?\b|gbp\b)", re.I),),
}
_DATE = re.compile(r"\b\d{4}-\d\d-\d\d(?!\d)|(?<![\d/])\d{1,2}/\d{1,2}(?:/\d{2,4})?(?![\d/])")
"""Two dates beside each other are no telephone number."""


@dataclass(frozen=True)
class Lure:
    """One, as it was written; `means` is equal for equal ones."""

    kind: str
    means: str
    words: str


def foreign(words: str, business: Business) -> list[Lure]:
    """Those in a text that do not stand in the owner's files."""
    owners = _owners(business)
    return [one for one in _found(words) if not any(_is(one, own) for own in owners)]


def _is(one: Lure, own: str) -> bool:
    """The same; a number may leave its beginning out, as it is dialled in town."""
    return own.endswith(one.means) if one.kind == "phone number" else own == one.means


def _found(words: str) -> Iterator[Lure]:
    text = _DATE.sub(" ", folding.seen(words))
    # The end of a sentence without a space behind it ("here.Thanks") is no link.
    text = re.sub(r"(?<=\w)\.(?=[A-Z][a-z])", ". ", text)
    for kind, patterns in _LURES.items():
        for pattern in patterns:
            searched = text.casefold() if kind == "link" else text
            for one in pattern.finditer(searched):
                yield Lure(kind, _means(kind, one.group()), one.group())


def _means(kind: str, words: str) -> str:
    digits = re.sub(r"\D", "", words)
    return digits[-10:] if kind == "phone number" and len(digits) >= 7 else " ".join(words.casefold().split())


@lru_cache(maxsize=64)
def _owners(business: Business) -> frozenset[str]:
    answers = [part for entry in business.faq for part in (entry.question, entry.answer)]
    facts = [business.said_phone, business.phone, business.public_phone, business.website, business.booking_link]
    facts += [business.voice, business.rules, *business.texts.values(), *(one.price for one in business.services)]
    facts += [one.email for one in business.people]
    return frozenset(one.means for fact in [*facts, *answers] for one in _found(fact))
