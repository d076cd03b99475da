"""The manners of the receptionist without a model: names, thanks, goodbyes, news, filled silence."""

import re

from receptionist.agent import offline_facts, phrases
from receptionist.agent.sentences import clauses
from receptionist.agent.situation import MOST_WORDS_OF_AN_ANSWER, MOST_WORDS_OF_AN_INTRODUCTION, Situation
from receptionist.agent.thread import Move
from receptionist.domain.hearing.names_given import introduced

_WISHES = re.compile(r"\b(?:instead|move|push|change|reschedule|rebook|rather|another)\b", re.IGNORECASE)
_ASKS_FOR_NAMES = re.compile(r"\b(?:names?|who|whom)\b", re.IGNORECASE)
_EXCLAIMS = re.compile(r"\b(?:god|jesus|christ|christmas|merry|happy|bless(?:ed|ings)?)\b", re.IGNORECASE)
_COMES_BACK = re.compile(
    r"\b(?:think (?:about|on|over)? ?(?:it|that)|sleep on it|let (?:you|u|ya) know|get back to (?:you|u|ya)"
    r"|(?:talk (?:to|with)|ask|check(?: with)?) my|(?:call|text) (?:you|u|ya) (?:back|later))\b",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"\W*(?:(?:hi|hello|hey|yo|oh|so|sorry|yes|it.?s|its|im|i.?m|and|i|just|think)\W+)*"
    r"(?:missed (?:(?:a|your|ur|you|u) )?call|returning (?:your|ur|a) call|called|tried (?:calling|to call)(?: you)?"
    r"|(?:got|had|have|saw|received) a (?:missed )?(?:call|text) from (?:this|you|u|your)(?: guys)?(?: number)?"
    r"|(?:you|u|someone|somebody)(?: guys)?(?: just)? (?:called|rang)(?: me)?)"
    r"(?:\W+(?:you|u|back|earlier|before|today|just now|now|a (?:minute|moment|second|bit) ago|sorry|thanks|thx|hi|from"
    r"|this|number))*\W*",
    re.IGNORECASE,
)
"""A text that tells of a call, and of nothing else: who says more tells what it was about."""


def named(now: Situation) -> Move | None:
    """The name that our last text asked for."""
    if now.was_asked_for_name and now.heard.names_another:
        return Move(phrases.under_name(now.heard.names_another, now.first_to_ask))
    # "Eve" is a name where it is all that is said; elsewhere it is an evening.
    name_alone = (now.heard.says_name or "").casefold() == now.thread.burst.strip(" .!").casefold()
    gives_one = now.heard.says_name and (name_alone or not now.wants_anything)
    if now.was_asked_for_name and gives_one and now.thread.name:
        return Move(phrases.thanks_name(now.thread.name, now.first_to_ask))
    if phrases.NOT_FOUND in now.last and gives_one:
        return _noted(now, f"Looks for an appointment under the name “{now.thread.burst[:300]}”")
    return _unasked(now) if name_alone and now.thread.name and not now.was_offered else None


def _unasked(now: Situation) -> Move | None:
    """A name by itself that our last texts did not ask for."""
    name, asked, is_theirs = now.thread.name or "", now.lead_question, now.heard.says_name == now.thread.name
    if asked is not None:
        # It answers none of the owner's questions, unless that is one for names.
        answers = _ASKS_FOR_NAMES.search(asked) or not is_theirs
        return None if answers else Move(phrases.nice_to_meet(name, asked))
    if not now.thread.appointments or _asks_something_else(now):
        return None
    if is_theirs:
        return Move(phrases.thanks_name(name, ""))
    # Whom the visit is for, as likely as not, which is for the team to know.
    exclaims = now.word_count == 1 or _EXCLAIMS.search(now.thread.burst)
    return None if exclaims else _noted(now, f"Said: “{now.thread.burst[:300]}”")


def _asks_something_else(now: Situation) -> bool:
    asks = now.last.endswith("?") and not now.last.endswith(phrases.ANYTHING_ELSE)
    return asks or phrases.WHICH_OF_THESE in now.last or phrases.OTHER_TIME in now.last


def _noted(now: Situation, need: str) -> Move:
    return Move(phrases.TOLD) if now.saved else offline_facts.save(now, need, [])


def seller(now: Situation) -> Move | None:
    """A seller is told so, and nothing of it is kept: the owner's list is for callers who need something."""
    return Move(phrases.NO_OFFERS) if now.heard.sells and not now.wants_anything else None


def news(now: Situation) -> Move | None:
    """Somebody comes late, waits outside or brings an order: it is written down for the team, and that is all."""
    heard = now.heard
    asks = now.is_question or heard.wants_booking or heard.wants_to_cancel or _WISHES.search(now.thread.burst)
    if not heard.for_the_team or asks:
        return None
    return _noted(now, f"News: “{now.thread.burst[:300]}”")


def undecided(now: Situation) -> Move | None:
    """Somebody wants to think first, or to ask at home: nothing is noted, and what was offered stands."""
    goes = now.heard.unsure and _COMES_BACK.search(now.thread.burst)
    asks = any(part.is_question for part in clauses(now)) or now.wants_anything
    return Move(offline_facts.with_offer(now, phrases.TAKE_YOUR_TIME)) if goes and not asks else None


def ending(now: Situation) -> Move | None:
    """Somebody wants nothing more of what was talked about: no more offers."""
    heard = now.heard
    # "No that's all" refuses the times that were offered, and any other.
    gone = (heard.gives_up or (heard.no and heard.goodbye)) and now.word_count <= 8
    return Move(phrases.GOODBYE) if gone and not (heard.says_name or now.is_question or now.wants_anything) else None


def manners(now: Situation) -> Move | None:
    """Thanks, greetings, goodbyes and a name that was not asked for."""
    heard = now.heard
    if heard.asks_if_bot:
        # The truth itself is said by code in front of these words, whoever thinks.
        return Move(phrases.HOW_HELP)
    if heard.thanks and not now.wants_anything and not now.is_question:
        return Move(f"{phrases.YOU_ARE_WELCOME} {_asks_still(now)}" if _asks_still(now) else phrases.WELCOME)
    greets = heard.greeting and now.word_count <= 4
    called = _CALLED.fullmatch(now.thread.burst) and not (now.was_offered or now.thread.appointments)
    if (greets or called) and not now.is_question:
        return Move(phrases.greeting(now.business))
    if heard.goodbye and not now.wants_anything:
        return Move(phrases.GOODBYE)
    name = introduced(now.thread.burst)
    if name and now.word_count <= MOST_WORDS_OF_AN_INTRODUCTION and not (now.wants_anything or now.is_question):
        return Move(phrases.nice_to_meet(name, phrases.HOW_HELP))
    return _to_a_short_answer(now)


def _to_a_short_answer(now: Situation) -> Move | None:
    """A yes, a no, or a text that only fills the silence: what is still open is asked again."""
    if now.heard.says_nothing:
        return Move(_asks_still(now) or now.offer_again or phrases.GOODBYE)
    says_yes = now.heard.yes and now.word_count <= MOST_WORDS_OF_AN_ANSWER
    if not (now.says_no or says_yes) or now.thread.offered:
        return None
    if now.says_no:
        return Move(phrases.GOODBYE)
    asked_something = "?" in now.last or not now.last
    return Move(_asks_still(now) or (phrases.WHAT_ELSE if asked_something else phrases.GOODBYE))


def _asks_still(now: Situation) -> str:
    """The name, where it was asked for and not given yet."""
    return phrases.ASK_NAME if phrases.ASK_NAME in now.last and not now.thread.name else ""
