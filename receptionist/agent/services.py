"""Which of the business's services some words mean."""

import re

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
_URGENT = re.compile(r"\b(?:emergency|urgent|same[- ]day)\b", re.IGNORECASE)


def meant(business: Business, words: str) -> Service | None:
    """The service that is named outright: its whole name, all of its telling words, or two of them. Never a tie."""
    said = _stems(words)
    sure = [one for one in business.services if _is_named(one, said)]
    return _best(sure, said)


def chosen(business: Business, words: str, pick: int | None) -> Service | None:
    """The service that answers "which one?": its number in our list, or a single telling word of it."""
    if pick is not None and 1 <= pick <= len(business.services):
        return business.services[pick - 1]
    said = _stems(words)
    return meant(business, words) or _best([one for one in business.services if _hits(one, said)], said)


def urgent(business: Business) -> Service | None:
    """The service that the owner has for what cannot wait, if there is one."""
    return next((one for one in business.services if _URGENT.search(one.name)), None)


def _is_named(service: Service, said: set[str]) -> bool:
    hits = len(_hits(service, said))
    return hits >= 2 or 0 < hits == len(_telling(service))


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


def _stems(words: str) -> set[str]:
    found: set[str] = set()
    for word in re.findall(r"[a-z]+", words.lower().replace("a/c", "ac").replace("check-up", "checkup")):
        stem = _stem(word)
        found |= {stem, *_MEANS.get(word, ()), *_MEANS.get(stem, ())}
    return found


def _stem(word: str) -> str:
    """cleanings → clean, whitening → whiten, fillings → fill: enough for names of services."""
    for ending in ("ings", "ing", "ations", "ation", "ed", "s", "ups", "up"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
