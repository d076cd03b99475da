"""Who does what, by a draft, held against the people of each service."""

import re
from collections.abc import Iterator

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_DOES = re.compile(
    r"\b(?:do|does|doing|performs?|handles?|comes? (?:for|to)|is our|are our|gives?|makes?|leads?|takes? care of"
    r"|looks? after|sees?|takes?|fix(?:es)?|with|for)\b",
    re.I,
)
_TELLS_ABOUT = re.compile(
    r"\b(?:told|tell|ask(?:ed)?|pass(?:ed|ing)?|let|notified|about|question|bill|says?|said)\b", re.I
)
PEOPLE = "who does it by the owner's files"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each person of the house who is said to do what others do."""
    for clause in statements.stated(figures, so):
        services = contexts.named(clause, so.business)
        if not services or statements.denied(clause) or _TELLS_ABOUT.search(clause) or not _DOES.search(clause):
            continue
        if any(not one.people for one in so.business.services if one.name in services):
            continue
        for name in _named(clause, so.business):
            yield f"{name} for {', '.join(sorted(services))}", PEOPLE, _is_so(name, services, clause, so)


def _is_so(name: str, services: frozenset[str], clause: str, so: Known) -> bool:
    if name in so.words or any(name in one.people for one in so.business.services if one.name in services):
        return True
    other = contexts.about(clause) - contexts.about(f"{name} {' '.join(services)}")
    own = [fact for fact in contexts.facts(so.business) if contexts.about(name) & fact.about]
    return any(other & fact.about for fact in own)


def _named(clause: str, business: Business) -> Iterator[str]:
    for person in business.people:
        parts = [part for part in person.name.split() if not part.endswith(".")]
        if any(re.search(rf"\b{re.escape(part)}\b", clause) for part in parts):
            yield person.name
