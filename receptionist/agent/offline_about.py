"""What is asked about us: who writes, what we can do, who works here, and one of us by name."""

import re

from receptionist.agent import phrases
from receptionist.agent.situation import Situation
from receptionist.agent.thread import Move
from receptionist.domain.names import is_named

_CAN_DO = re.compile(
    r"^\W*(?:(?:ok|so|and|hi|hello|hey)\W+)*(?:what (?:else )?(?:can|do|could) (?:you|u|this|it)(?: actually)? "
    r"(?:do|help)|how (?:can|could|do) (?:you|u) help|how does this work|what are (?:you|u) here for)"
    r"(?: (?:for )?(?:me|us)| with| here)*\W*$",
    re.IGNORECASE,
)
_ASKS_WHO = re.compile(
    r"\bwho(?:'s|’s|s| is) (?:this|that|it|texting|writing|messaging)(?: please| pls)?(?=[?!.,]|\s*$)"
    r"|\b(?:is this|am i (?:texting|talking to)) (?:the )?(?P<name>(?!real\b)\w[\w'’. ]+)\W*$",
    re.IGNORECASE,
)
_THERE = re.compile(r"^\W*(?:(?:hi|hello|hey)\W+)*(?:are |r )?(?:you|u|ya) (?:still )?there\W*$", re.IGNORECASE)
_TEAM = re.compile(
    r"\bwho (?:all )?(?:are|r) (?:your|ur|the) (?:\w+ )?\w+s\b|\bwho(?: all)? works? (?:there|here|with you|for you)\b"
    r"|\bwho(?:.?s| is) (?:all )?on (?:your|the) team\b|\b(?:names of|which|what) (?:your |the )?"
    r"(?:doctors|dentists|attorneys|lawyers|technicians|stylists|hygienists|people) (?:do you have|work)\b",
    re.IGNORECASE,
)
_BY_NAME = (
    r"^\W*(?:(?:hi|hey|hello|ok|please|can|could|may|i|want|need|get|have|give|me|put|through|to|for|just|looking|is|"
    r"trying|reach|ask|talk|speak|with)\W+)*"
)
_AND_NO_MORE = r"(?:\W+(?:please|pls|there|in|around|working|today|now|in today))*\W*$"


def who(now: Situation) -> Move | None:
    """Who is texting: it needs no FAQ, in which the business's name may stand for something else."""
    asks = _asks_who(now) or _THERE.match(now.thread.burst)
    return Move(phrases.greeting(now.business)) if asks else None


def _asks_who(now: Situation) -> bool:
    """Who is texting, or whether it is this business, or somebody who works here."""
    asks = _ASKS_WHO.search(now.thread.burst)
    if not asks or not asks["name"]:
        return bool(asks)
    people = any(is_named(person.name, asks["name"]) for person in now.business.people)
    return people or bool(re.search(rf"\b{re.escape(asks['name'])}\b", now.business.name, re.IGNORECASE))


def us(now: Situation) -> Move | None:
    """What we can do, and who works here, unless the owner has written an answer to that."""
    words, business = now.thread.burst, now.business
    if _CAN_DO.search(words):
        return Move(phrases.can_do(business))
    owners = any(_TEAM.search(entry.question) for entry in business.faq)
    return Move(phrases.team(business)) if _TEAM.search(words) and business.people and not owners else None


def asks_for_one_of_us(now: Situation) -> bool:
    """ "Maya please" wants Maya; after an offer it may choose among those who have the time."""
    # Hardly a text is a name alone, which is cheaper to see than whether it names a time.
    named = any(_is_asked_for(person.name, now.thread.burst) for person in now.business.people)
    return named and not (now.was_offered or now.heard.wants_booking or now.wants_anything)


def _is_asked_for(name: str, words: str) -> bool:
    parts = [re.escape(part) for part in re.findall(r"[^\W\d_]{3,}", name)]
    called = rf"(?:(?:dr|doctor|mr|mrs|ms|miss)\b\W*)?(?:{'|'.join(parts)})(?:\W+(?:{'|'.join(parts)}))?"
    return bool(parts) and bool(re.search(f"{_BY_NAME}{called}{_AND_NO_MORE}", words, re.IGNORECASE))
