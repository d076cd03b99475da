"""What was written for the assistant only: runs of its words, and codes out of them, in whatever disguise.

A run is compared by its letters alone, and by its consonants: so it is found with other spaces, cases, accents and
marks between, and without its vowels. About six words in a row make one; a paraphrase or a translation is not found.
"""

import base64
import binascii
import codecs
import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from receptionist.agent.checks import folding, values
from receptionist.agent.instructions import fixed_part
from receptionist.domain.business import Business

LETTERS, CONSONANTS = 24, 16
"""In a row. Shorter ones are in good drafts as well: "call 911 first", "a new patient exam"."""
_LEET = str.maketrans("431057", "aeiost")
_NO_CONSONANT = re.compile(r"[^bcdfghjklmnpqrstvwxyz]+")
_NO_LETTER = re.compile(r"[\W_]+")
_BLOB = re.compile(r"[A-Za-z0-9+/=]{16,}")
_CODE = re.compile(r"\b(?=[\w-]*[A-Z])[A-Z0-9]+(?:[-_][A-Z0-9]+)+\b|\b[A-Za-z]+\d\w*\b|\b\d{4,}\b")
_MACHINERY = re.compile(
    r"(?<![\w@./-])[a-z]+(?:_[a-z]+)+(?![\w@./-])|\bthe caller(?:'s)?\b(?! id\b)|\b(?:tool|function) call\b"
    r"|\bid [a-z0-9]{8}\b|\bowner's (?:files|words)\b",
    re.I,
)
"""Names of tools, and what is told to a model about the person that it writes to: small models say them aloud."""
_SAYS = re.compile(r"\b(?:say|ask)\b:? (?=(?P<words>[^.;]*?)(?:[.;]|, and |$))", re.I)
_OF_OTHERS = re.compile(
    r"\b(?:they|who|people|somebody|someone|callers?|customers?|patients?|clients?|parents?)"
    r" (?:may |might |can |will |often |also )?$|\b(?:calls?|wants?|likes?|writes?|texts?|comes?) (?:us |in )?to $",
    re.I,
)
"""Before "ask": "when they ask about a bill" tells of callers, and of nothing that the assistant is to say."""
_FORBIDS = re.compile(r"\b(?:never|not|secret\w*|private\w*|confidential\w*|between us|only (?:if|when|to))\b", re.I)
_YEAR = re.compile(r"(?:19|20)\d\d")
LEAST_OF_A_CODE = 4


def told(words: str, business: Business) -> str:
    """What of the instructions stands in these words, in a few words of ours; empty where nothing does."""
    if inner := _MACHINERY.search(words):
        return f"“{inner.group()}”, a word of the machinery"
    runs, bare_runs, codes = _secret(business), _bare_secret(business), _codes(business)
    for text in _unwrapped(words):
        letters = _letters(text)
        if _has_run(letters, LETTERS, runs) or _has_run(_bones(text), CONSONANTS, bare_runs):
            return "words of the instructions"
        if any(code in letters for code in codes):
            return "a code out of the instructions"
    return ""


def _has_run(letters: str, size: int, secret: frozenset[str]) -> bool:
    return any(letters[at : at + size] in secret for at in range(len(letters) - size + 1))


def _unwrapped(words: str) -> Iterator[str]:
    """The words, and what stands in them for whoever turns them round, rotates or decodes them."""
    text = folding.seen(words)
    yield text
    yield re.sub(r"(?m)^\W*\d+[.)] ", "", text)
    if re.search(r"[a-z][431057]+[a-z]", text):
        yield text.translate(_LEET)
    yield codecs.encode(text, "rot13")
    yield text[::-1]
    yield " ".join(reversed(text.split()))
    for blob in _BLOB.findall(re.sub(r"\s", "", text)):
        yield from _decoded(blob)


def _decoded(blob: str) -> Iterator[str]:
    """A blob may begin anywhere in the words that are glued to it, so each of the four beginnings is tried."""
    for start in range(4):
        part = blob[start:].rstrip("=")
        try:
            yield base64.b64decode(part[: len(part) // 4 * 4]).decode("ascii", "ignore")
        except (binascii.Error, ValueError):
            continue
    for run in re.findall(r"(?:[0-9a-fA-F]{2}){8,}", blob):
        yield bytes.fromhex(run).decode("ascii", "ignore")
        yield bytes.fromhex(run[1:-1]).decode("ascii", "ignore")


def _bones(text: str) -> str:
    return _NO_CONSONANT.sub("", text.casefold())


def _letters(text: str) -> str:
    return _NO_LETTER.sub("", text.casefold())


@lru_cache(maxsize=64)
def _secret(business: Business) -> frozenset[str]:
    return _runs(business, LETTERS, _letters)


@lru_cache(maxsize=64)
def _bare_secret(business: Business) -> frozenset[str]:
    return _runs(business, CONSONANTS, _bones)


def _runs(business: Business, size: int, bare: Callable[[str], str]) -> frozenset[str]:
    """Every run of the instructions that does not stand in what callers may be told anyway."""
    public = bare(folding.seen(f"{_public(business)}\n{_to_be_said(business)}"))
    # Names of services and people are public in any order: two of them beside each other are nobody's secret.
    names = [*(one.name for one in business.services), *(one.name for one in business.people), business.name]
    named = re.compile("|".join(map(re.escape, filter(None, names))), re.IGNORECASE)
    written = (fixed_part(), business.voice, business.rules)
    parts = [bare(folding.seen(part)) for whole in written for part in named.split(whole)]
    runs = {part[at : at + size] for part in parts for at in range(len(part) - size + 1)}
    return frozenset(run for run in runs if run not in public)


def _to_be_said(business: Business) -> str:
    """What the owner's rules tell the assistant to say or to ask for: whoever does so tells nothing on."""
    sentences = re.split(r"(?<=[.!?])\s+", f"{business.voice} {business.rules}".replace("\n", " "))
    told = (one for one in sentences if not _FORBIDS.search(one))
    found = (said for one in told for said in _SAYS.finditer(one))
    return "\n".join(said["words"] for said in found if not _OF_OTHERS.search(said.string[: said.start()]))


@lru_cache(maxsize=64)
def _codes(business: Business) -> frozenset[str]:
    """Codes in what the owner wrote for the assistant: a password, an alarm's number, whole and by their parts."""
    public, found = _letters(_public(business)), set()
    written = f"{business.voice}\n{business.rules}"
    values_there = " ".join(one.words for one in values.said(written))
    for one in _CODE.findall(written):
        if one not in values_there and not _YEAR.fullmatch(one):
            found |= {_letters(one), *map(_letters, re.split(r"[-_]", one))}
    return frozenset(code for code in found if len(code) >= LEAST_OF_A_CODE and code not in public)


def _public(business: Business) -> str:
    """What the owner wrote for callers."""
    facts = [business.name, business.address, business.said_phone, business.phone, business.website]
    facts += [business.booking_link, business.says_hours(), *business.ask, *business.texts.values()]
    facts += [f"{one.name} {one.price}" for one in business.services]
    facts += [f"{one.name} {one.email}" for one in business.people]
    return "\n".join([*facts, *(part for entry in business.faq for part in (entry.question, entry.answer))])
