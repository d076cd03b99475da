"""What a draft says that this business does, takes or accepts, held against what the owner has written.

A thing of which no file says a word is not offered, nor one that the owner refuses. What is asked, refused or left open
is no offer, and a thing in another language than the owner's cannot be compared: it passes.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business
from receptionist.domain.hearing.plain import word_set

_WHO = (
    r"(?:we|our (?:\w+ )?(?:attorneys|lawyers|technicians|techs|dentists|doctors|hygienists|team|office|shop|staff"
    r"|clinic))"
)
_HOW = r"(?: (?:also|do|can|certainly|gladly|even|currently|of course|definitely|both|always|will|now|actually))*"
_EMPHATIC = r"(?! (?:not|see|take|have|accept|offer|need|ask|want|send|make|work|check|try|recommend|our|charge|keep))"
"""Behind "we do": another verb, which says what."""
_OFFERS = re.compile(
    rf"\b{_WHO}{_HOW} (?:(?:do|does){_EMPHATIC}|offer|offers|provide|provides|perform|performs|handle|handles"
    rf"|practice"
    r"|practices|install|installs|service|services|maintain|repair|repairs|fix|replace|remove|treat|paint|build"
    r"|specialize in|sell|carry"
    r"|represent you in|represent people in|take on)\b"
    r"(?P<what>[^.!?;:]*)",
    re.I,
)
_HAVE = re.compile(
    rf"\b{_WHO}(?: (?:also|can|do|even|always|will))* (?:have|validate|serve|wear|supply|(?:lend|bring)(?: you)?)"
    r" (?!\w+ed\b|(?:some(?:one|body)|any(?:one|body)|you|your|that|this|it|to|not|no|been|had|got|his|her"
    r"|their|both|either|nothing|time|times)\b)"
    r"(?P<what>[^.!?;:]*)",
    re.I,
)
"""What stands ready or comes along. What is had for a caller now ("your message", "a time at 2") is no offer."""
_WILL = re.compile(
    rf"\b{_WHO}(?:'ll| will| can)(?: (?:also|even|gladly))* \w+(?: you)? (?:an?|the|your|some)"
    r"(?P<what> [^.!?;:]*)",
    re.I,
)
"""Any act on a thing: it is an offer where the owner has never written of the thing."""
_CASES = re.compile(rf"\b{_WHO}{_HOW} take (?P<what>[^.!?;:]*\b(?:cases|matters|clients)\b)", re.I)
_ACCEPTS = re.compile(
    rf"\b(?:{_WHO}{_HOW} (?:take|takes|accept|accepts|work with|service|work on)"
    r"|(?<!no )(?:aceptamos|tomamos|trabajamos con)"
    r"|we're in[ -]network with"
    r"|we are in[ -]network with|you (?:can|may) (?:also )?pay (?:with|by|via|using|through))\b(?P<what>[^.!?;:]*)",
    re.I,
)
_ENDS = re.compile(
    r" (?:for|at|on|in|from|with|by|because|so|until|when|where|which|that|to|before|after|per|during|without|within"
    r"|if|as|and then|is|are)\b.*$|\$.*$|\d.*$",
    re.I,
)
_SAME_DAY = re.compile(r"\b(same|next)[- ]day\b", re.I)
"""A promise of its own: "same-day crowns"."""
_ITEMS = re.compile(r",? (?:and|or|y|o) |, ?|/| & ")
_NO_THING = word_set(
    """
    monday tuesday wednesday thursday friday saturday sunday today tomorrow morning afternoon evening night week
    weeks weekday weekdays weekend day days month too well also here again more much many great best good full wide
    range kind kinds sort sorts type types different several various flexible easy quick quickly gentle simple
    affordable quality options option help everything anything something it's them this those these things thing job
    work works working all services service care appointment appointments times time opening openings slots slot
    visit visits question questions our your what they people patients customers clients case cases matter matters
    both such major other another few lots lot some nothing else kinda own new every sure one same ones home homes
    early late law slower pace time's everyone absolutely regular regularly excellent first next available
    availability see matters area areas
    """
)
FILES = "what the owner's files say that we do"


def wrong(words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each thing that a statement says we do or accept, and whether the owner says so."""
    told = contexts.about(so.words)
    for clause in statements.stated(words, so):
        for pattern, named in ((_OFFERS, False), (_HAVE, False), (_WILL, False), (_CASES, False), (_ACCEPTS, True)):
            for one in pattern.finditer(clause):
                for thing in _things(one["what"], whole=named):
                    yield f"“{thing}”", FILES, _is_so(thing, told, so, named=named, act=pattern is _WILL)


def _things(what: str, *, whole: bool) -> Iterator[str]:
    kept = what if whole else _ENDS.sub("", what)
    yield from (one.strip() for one in _ITEMS.split(kept) if one.strip())


def _is_so(thing: str, told: frozenset[str], so: Known, *, named: bool, act: bool) -> bool:
    keys = _keys(thing, capitals=named)
    known = statements.vocabulary(so.business) | told
    if act:
        return not keys or bool(keys & known)
    if keys - known and len(keys & known) <= len(keys - known):
        return False
    together = (*_spoken_of(so.business), told)
    if not named and len(keys) > 1 and not any(len(keys & about) * 2 > len(keys) for about in together):
        return False
    meant = _keys(thing, capitals=False)
    return not any(meant & no for no in statements.refused(so.business))


@lru_cache(maxsize=64)
def _spoken_of(business: Business) -> tuple[frozenset[str], ...]:
    """What the owner speaks of at once: ducts in one answer and cleaning in another are no duct cleaning."""
    names = (contexts.about(one.name) for one in business.services)
    return (*statements.answers(business), *names, *(contexts.about(text) for text in business.texts.values()))


def _keys(thing: str, *, capitals: bool) -> frozenset[str]:
    """What a thing is, by its stems. `capitals`: names only, as insurances, cards and brands are."""
    words = re.findall(r"[A-Za-zÀ-ÿ]{3,}", _SAME_DAY.sub(r"\1day", thing))
    telling = [one for one in words if one.lower() not in _NO_THING and (one[0].isupper() or not capitals)]
    return contexts.about(" ".join(telling))
