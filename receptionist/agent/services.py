"""Which of the business's services some words mean."""

import re
from collections.abc import Sequence
from itertools import pairwise

from receptionist.domain.business import Business, Service

_TELLS_NOTHING = {
    *("visit", "appointment", "service", "session", "consultation", "meeting", "new", "patient", "client", "system"),
    *("the", "a", "an", "and", "or", "of", "for", "with", "free", "up", "to", "in", "on", "your", "my"),
}
_MEANS = {
    "ac": ("air", "condition"),
    "hvac": ("heat", "air"),
    "furnace": ("furnace", "heat"),
    "boiler": ("boiler", "heat"),
    "heater": ("heater", "heat"),
    "cooling": ("air", "condition"),
    "pipe": ("pipe", "plumb"),
    "leak": ("leak", "plumb"),
    "toilet": ("toilet", "plumb"),
    "faucet": ("faucet", "plumb"),
    "sink": ("sink", "plumb"),
    "clog": ("clog", "drain"),
    "fix": ("fix", "repair"),
    "broken": ("broken", "repair"),
    "quote": ("quote", "estimate"),
    "hygienist": ("hygienist", "clean"),
    "bleach": ("bleach", "whiten"),
    "cavity": ("cavity", "fill"),
}
"""What callers say for what owners write, stem by stem."""
_JOINS = {"the", "a", "an", "and", "or", "of", "for", "with", "up", "to", "in", "on", "your", "my"}
_EITHER = re.compile(
    r"^\W*(?:either|any|both|whichever|whatever|no preference|doesn.?t matter|don.?t care|you (?:choose|pick))\b",
    re.IGNORECASE,
)
_OF_TIMES = re.compile(r"\b(?:earli|lat|soon)e(?:r|st)\b", re.IGNORECASE)
"""No place in a list of services: "the earlier one"."""
_BY_PLACE = re.compile(r"\d|\b(?:first|second|third|fourth|option|number)\b", re.IGNORECASE)
_COURTESIES = {"please", "pls", "plz", "the", "a", "an", "just", "ok", "hi", "hello"}
MOST_ALIKE = 4
"""So many services and more are not alike: "either" to a list of six says nothing."""
_URGENT = re.compile(r"\b(?:emergency|urgent|same[- ]day)\b", re.IGNORECASE)


def meant(business: Business, words: str) -> Service | None:
    """The service that is named outright: its whole name, all of its telling words, or two of them. Never a tie."""
    said = _stems(words)
    sure = [one for one in business.services if _is_named(one, said)]
    if sure:
        return _best(sure, said)
    partly = [one for one in business.services if _is_named_in_part(one, words)]
    return partly[0] if len(partly) == 1 else None


def chosen(business: Business, listed: Sequence[Service], words: str, pick: int | None) -> Service | None:
    """The service that answers "which one?": its number among those `listed`, or a single telling word of it."""
    of_times = _OF_TIMES.search(words) and not _BY_PLACE.search(words)
    if pick is not None and 1 <= pick <= len(listed) and not of_times:
        return listed[pick - 1]
    said = _stems(words)
    named = meant(business, words) or _best([one for one in business.services if _hits(one, said)], said)
    if named is None and listed and _EITHER.match(words):
        return listed[0] if len(listed) < MOST_ALIKE else None
    return named


def is_all_that_is_said(service: Service, words: str) -> bool:
    """ "Cleaning please", and no "cleaning insurance": a wish for it rather than a question about it."""
    said = {_stem(word) for word in _words(words) if word not in _COURTESIES}
    return "?" not in words and bool(said) and said <= {_stem(word) for word in _words(service.name)}


def listed_in(business: Business, ours: str) -> list[Service]:
    """The services that a text of ours names, in its order."""
    found = []
    for one in sorted(business.services, key=lambda one: -len(one.name)):
        if (at := ours.find(one.name)) >= 0:
            found.append((at, one))
            # "Haircut and beard" names no "Haircut".
            ours = ours.replace(one.name, " " * len(one.name))
    return [one for _, one in sorted(found, key=lambda pair: pair[0])]


def alike(business: Business, words: str) -> list[Service]:
    """Those that share a word with what was said, as two kinds of a consultation do; all where none or most do."""
    said = {_stem(word) for word in _words(words)}
    found = [one for one in business.services if {_stem(word) for word in _words(one.name)} & said - _JOINS]
    return found if 2 <= len(found) < MOST_ALIKE else list(business.services)


def urgent(business: Business) -> Service | None:
    """The service that the owner has for what cannot wait, if there is one."""
    return next((one for one in business.services if _URGENT.search(one.name)), None)


def _is_named(service: Service, said: set[str]) -> bool:
    hits = len(_hits(service, said))
    return hits >= 2 or 0 < hits == len(_telling(service))


def _is_named_in_part(service: Service, words: str) -> bool:
    """Two words of its name side by side: "new patient" of "New patient exam"."""
    name, said = _words(service.name), _words(words.lower().replace("tuneup", "tune up"))
    # The "up" of a tune-up joins nothing.
    pairs = {pair for pair in pairwise(name) if not (_JOINS - {"up"}) & set(pair)}
    return bool(pairs & set(pairwise(said)))


def _best(services: list[Service], said: set[str]) -> Service | None:
    """One that is named whole before one that is not; then the most words in common, and the least left unsaid."""
    ranked = sorted(services, key=lambda one: _rank(one, said), reverse=True)
    tie = len(ranked) > 1 and _rank(ranked[0], said) == _rank(ranked[1], said)
    return ranked[0] if ranked and not tie else None


def _rank(service: Service, said: set[str]) -> tuple[bool, int, int]:
    hits, telling = len(_hits(service, said)), len(_telling(service))
    return hits == telling, hits, hits - telling


def _hits(service: Service, said: set[str]) -> set[str]:
    return _telling(service) & said


def _telling(service: Service) -> set[str]:
    stems = [_stem(word) for word in re.findall(r"[a-z]+", service.name.lower()) if word not in _TELLS_NOTHING]
    return set(stems) or {_stem(word) for word in re.findall(r"[a-z]+", service.name.lower())}


def _words(said: str) -> list[str]:
    return re.findall(r"[a-z]+", said.lower())


def _stems(words: str) -> set[str]:
    found: set[str] = set()
    for word in re.findall(r"[a-z]+", words.lower().replace("a/c", "ac").replace("check-up", "checkup")):
        stem = _stem(word)
        found |= {stem, *_MEANS.get(word, ()), *_MEANS.get(stem, ())}
    return found


def _stem(word: str) -> str:
    """cleanings → clean, whitening → whiten, fillings → fill: enough for names of services."""
    for ending in ("ings", "ing", "ations", "ation", "ed", "ups", "s", "up"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
