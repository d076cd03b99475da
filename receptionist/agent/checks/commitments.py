"""When a draft says that somebody of the house will act, held against what is agreed: nobody's evening is given away.

"Dr. Lee calls you tonight", "you'll hear from us by noon", "we'll be there in no time": a limit that no row, no file
and no person gave. What is found, booked or told may be said; so may the next opening, while we are closed.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from receptionist.agent.checks import dated_prices, days, durations, folding, opening_wordings, people, statements
from receptionist.agent.checks.known import Known, answers_in_figures
from receptionist.agent.checks.wordings import heard, spoken
from receptionist.domain.business import Business

_WHO = "{we}, {anybody}, {staff}"
_NO_VISIT = (
    "opens?, closes?, be (?:open|closed|back|in(?! touch)|free|here), reopens?, look (?:for|into|up|forward), "
    "finds?, checks?, "
    "see (?:what|if|whether|when), offers?, hold, keep (?:that|it|an eye|in mind), do (?:our|my) best, try, need, "
    "want, help, "
    "love, move, book, remind, take (?:good )?care, only, not, never"
)
"""What is done here, in this conversation, and sets nobody a limit."""
_COMES = (
    r"calls?, texts?, rings?, phones?, answers?, repl(?:y|ies), responds?, writes?, contacts?, reaches, comes?, "
    r"arrives?, sends?, "
    r"gets? (?:back|in touch|to|there|you), (?:stops?|swings?|drops?|pops?) (?:by|over|in), rolls? (?:out|up), "
    r"shows? up, visits?, "
    r"heads? (?:out|over), finish(?:es)?(?! at), fix(?:es)?"
)
_WILL_ACT = heard(
    r"""
    {who} (?:(?:from|at|in) (?:the |our )?\w+ )?~will ~(?!(?:{no_visit})\b)\S+
    {who} ~will (?:\S+ ){1,8}?and ~{comes}
    {who} ~(?:{comes}|(?:is|are) \w+ing|is on)
    (?:you will|you should|you can expect to|expect to) (?:\w+ )?(?:hear|get|receive|have
    |be (?!able|asked|charged|in\b|about|out\b|done|finished|through)\w+)
    (?:your|our|the) (?:\w+ ){1,3}?(?:will|gets?)
    (?:it|this|that|everything|all) (?:will|gets) ~(?:be )?(?:fix|back|done|ready|repair|finish|solv|sort|clean|run
    |work)\w*
    you can (?:count on|expect)
    (?:expect|look out for|watch (?:out )?for|keep an eye out for) (?:an?|our|their|your|some\w+|the)
    (?:le|lo|la|te) (?:llam|escrib|contest|respond|devuelv|avis|contact)\w*
    \d+ min\w* (?:out|away)
    """,
    who=_WHO,
    no_visit=_NO_VISIT,
    comes=_COMES,
)
_HABIT = heard(r"{who} (?!is |has |was |closes |opens )\w+s", who=_WHO)
_CAN_ACT = heard(r"{who} (?:can|could|should|(?:is|are) able to) (?!(?:{no_visit})\b)\S+", who=_WHO, no_visit=_NO_VISIT)
_LATER = heard(
    r"""
    unless|if|would
    (?:once|when|whenever|as soon as|after|until|by the time) (?:you|your|that|it|the|any)
    before (?:you|your|any)
    """
)
"""What depends on the caller sets no limit; what depends on us ("once she's free") sets one all the same."""
_DENIED = heard("not|never|nobody|no one|unable|unfortunately|nothing|no (?:puedo|podemos)")
_UNIT = r"(?:(?:working|business) )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|horas?|minutos?|dias?)"
_RUSH = re.compile(
    r"\b(?:with)?in (?:under |less than |about |just |at most |the |next |an? |half an? |matter of |few "
    r"|couple (?:of )?)*"
    rf"(?:\d+(?: ?(?:-|–|to|or) ?\d+)? )?(?:{_UNIT}|hour)\b"
    rf"|\b(?:a (?:few|couple of)|just|\d+) {_UNIT} (?:away|out)\b"
    r"|\bin (?:no time|a (?:jiffy|flash|heartbeat|minute))\b|\bany (?:minute|second|moment)(?: now)?\b|\bmomentarily\b"
    r"|\bfirst thing\b|\ben seguida\b|\ben (?:menos de )?(?:\d+|unos|una|media) (?:minutos?|horas?)\b",
    re.I,
)
_LIMIT = re.compile(
    r"\b(?:by|before|no later than|until|around|about|at|over|during) (?:noon|midnight|\w*(?:lunch|dinner|break"
    r"|bed)\w*|dark"
    r"|night\w*|clos(?:e|ing)|(?:the )?end|then|morning|evening|the (?:weekend|holidays|day)|(?:we|they) (?:close|leave"
    r"|shut|go)|today"
    r"|tonight"
    r"|\d{1,2}(?::\d\d)? ?(?:[ap]m)?\b)"
    r"|\b(?:end|close) of (?:the )?(?:day|business|week|month)\b|\beod\b|\bovernight\b"
    r"|\b(?:this|later this|next) (?:week|weekend|month)\b|\besta (?:misma )?(?:noche|tarde|manana)\b|\bhoy mismo\b"
    r"|\bsame (?:day|morning|afternoon|evening|night)\b",
    re.I,
)
_EVENING = re.compile(r"\b(?:tonight|this evening|esta (?:misma )?noche|overnight|midnight)\b", re.I)
EVENING = 17
"""The hour from which a time is one of the evening."""
_DEADLINE = re.compile(r"\b(?:by|before|no later than)\b", re.I)
_EMERGENCY = re.compile(r"\bemergenc\w*|\burgent\w*", re.I)
AGREED = "what is agreed or told"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each limit that a statement sets to somebody of the house, against what, and whether it is so."""
    on_call = bool(_EMERGENCY.search(figures) or dated_prices.of_closed_hours(figures, so)) and _is_on_call(so.business)
    for clause in statements.stated(figures, so):
        words = folding.unaccented(people.house(so.business).sub("somebody", clause).replace("’", "'"))
        said = spoken(words)
        if _LATER.search(said) or _DENIED.search(said):
            continue
        will = bool(_WILL_ACT.search(said) or (_HABIT.search(said) and _RUSH.search(words)))
        if will or _CAN_ACT.search(said):
            if on_call and not will and not _RUSH.search(words) and not _DEADLINE.search(words):
                continue
            for limit, ok in _limits(words, so, will=will):
                yield f"“{limit}”", AGREED, ok or limit.casefold() in so.words.casefold()


@lru_cache(maxsize=64)
def _is_on_call(business: Business) -> bool:
    """Whether somebody can come at any hour to an emergency, by the owner's answers."""
    answers = answers_in_figures(business)
    return bool(_EMERGENCY.search(answers) and opening_wordings.ALWAYS.search(answers))


def _limits(words: str, so: Known, *, will: bool) -> Iterator[tuple[str, bool]]:
    if rush := _RUSH.search(words):
        of_a_visit = re.match(r" ?(?:of|after|from)\b(?! now\b)", words[rush.end() :])
        yield rush.group().strip(), bool(of_a_visit) or _of_the_files(rush.group(), so)
    named = days.named(words, so.now.date())
    if not named and (limit := _LIMIT.search(words)):
        yield limit.group(), limit.group().casefold() in statements.verbatim(so.business).casefold()
    for day in named:
        yield day.words, any(_is_agreed(one, words, so, will=will) for one in day.dates)


def _of_the_files(rush: str, so: Known) -> bool:
    """A span in days that the owner names: durations.py says of what."""
    return any(
        not means.endswith("minutes") and durations.is_named(means, so.business) for means, _ in durations.said(rush)
    )


def _is_agreed(day: date, words: str, so: Known, *, will: bool) -> bool:
    """A time on that day is booked, or found where it is only said to be possible."""
    if not so.business.is_open(so.now) and (opens := so.business.next_opening(so.now)) and opens.date() == day:
        return not _EVENING.search(words)
    if (
        not will
        and day == so.now.date()
        and so.business.is_open(so.now)
        and not so.sought
        and "today" in statements.verbatim(so.business)
    ):
        return not _EVENING.search(words)
    stands = bool(so.done & {"booked", "moved", "standing", "requested"})
    late = _EVENING.search(words)
    return (stands or not will) and any(one == day and (not late or at.hour >= EVENING) for one, at in so.moments)
