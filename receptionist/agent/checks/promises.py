"""What no assistant may say for its owner: its word, a diagnosis, advice, a guarantee, a refund.

What the owner has written is the owner's. What is refused ("I can't promise") or said on a condition promises nothing.
"""

import re

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said, is_known
from receptionist.agent.checks.wordings import heard

OWNER = "what the owner has promised"

_GIVEN = {
    "a word given": heard(
        r"""
        (?:i|we) (?:can )?~(?:promise|swear)(?! (?:not|nothing)\b)
        (?:i|we) guarantee (?:that|the|you|it|we|he|she|they)
        (?:you have my word|i assure you|guaranteed to|no matter what|without (?:a )?(?:fail|doubt)|pays? for itself)
        (?:for good|(?<!say )(?<!know )for sure|once and for all|every (?:single )?time(?! you)|risk free|pain free
        |painless)
        """
    ),
    "an exact time": heard("(?:on the dot|sharp|at exactly|exactly at|to the minute)"),
}
_TREAT = (
    "take, rinse with, rinse, apply, put, swallow, chew, gargle, ice, soak, relight, rewire, unscrew, bypass, "
    "solder, try, disconnect, reset, turn, tighten, replace, flip"
)
"""What people do to a body or a machine that ails."""
_ADVISED = {
    "a remedy": heard(
        r"""
        ^(?:(?:just|simply|try|try to|please|maybe|then|and|first|so|you|can|could|should|must|may|go ahead and) )*\
        {treat} (?!your time)(?:some |an? |the |your )?(?P<what>.+)
        """,
        treat=_TREAT,
    ),
}
_DIAGNOSED = {
    "what it sounds like": heard(
        r"""
        (?:sounds|looks|seems|appears) (?:like|to be) (?:you have (?:got )?|it is )?\
        (?!(?:we|i|there|nothing|no|you)\b)(?P<what>.+)
        """
    ),
    "what it is, softly": heard(
        r"""
        (?:it is|that is|this is|you) (?:just|probably|(?:most )?likely|only|definitely|clearly|may have|might have) \
        (?!by )(?P<what>.+)
        """
    ),
    "what a caller has": heard(
        r"you (?:\w+ly |may |might )?have (?!{visit}\b|had\b)(?:an? )?(?!(?:\S+ ){0,2}?{visit}\b)(?P<what>.+)"
    ),
    "how the caller's own fares": heard(
        r"""
        ^(?:(?:yes|no|sorry|sadly|so|and|then) )*your (?!(?:{visit}|{staff}|{insurer}|{price}|{told}|first|new|next
        |our)\b)\
        \w+ (?:is|are|has|have) (?!(?:not|no|on|in|at|with|under|ours|yours|been|to|for|our|what|how)\b)~(?P<what>.+)
        """,
        told="message, question, request, name, number, address, details, info, records, deposit, photo, turn, call, "
        "text, safety, comfort, privacy, today, tomorrow, \\w+days?, somebody, options, choice",
    ),
}
_WORKED = {
    "work before a visit": heard(
        r"""
        (?:{staff}|somebody|{we}) (?:\w+ ){0,2}?~will ~(?P<what>(?:review|read|study|look (?:at|over|through|into)
        |go over|prepare|draft|research|examine|inspect|check) (?!for\b|if\b|whether\b|in\b|with\b|on\b).+) \
        (?:before\w*|in advance|ahead of)(?: .*)?
        """
    )
}
_NEEDS_NONE = {"what it does not need": heard(r"you ~(?:do|will) not need (?:an?|any|the) (?P<what>.+)")}
_SUMS = {
    "money back or off": heard(
        r"(?:refunds?|refunded|refundable|money back|reimburse\w*|discount\w*|deals?|coupons?|promo\w*|guarant\w*"
        r"|warrant\w*|price match\w*|special (?:offer|price|rate)s?)"
    )
}
_HARMLESS = contexts.about(
    """
    plan good great fine perfect idea fun emergency urgent question matter thing mistake misunderstanding mix worry
    problem tough hard lot day time morning afternoon evening painful stressful rough busy best something someone
    somebody person right okay reply text call message answer number name address tell let know pick choose say
    share send wrong today tomorrow works less wait pass look seat minute moment reach job hurt hurting pain worried
    upset frustrating awful scary uncomfortable nice lovely start referral account app form paper document
    reservation password code special extra ride car important priority safe elevator stairs note option choice chance
    few couple away long short until everything anything nothing monthly months closed open free available
    """
)


def _is_no_diagnosis(said: Said, so: Known) -> bool:
    """Words of the caller's own, of the owner's, or that tell nothing; a new word about a trouble is a diagnosis."""
    return statements.denied(said.words) or is_known(said.found["what"], _HARMLESS, so)


def _is_owners_work(said: Said, so: Known) -> bool:
    """One answer of the owner's tells of most of it."""
    keys = contexts.about(said.found["what"]) - _HARMLESS
    return not keys or any(len(keys & one) * 2 > len(keys) for one in statements.answers(so.business))


def _is_owners_advice(said: Said, so: Known) -> bool:
    """One sentence of the owner's, or the caller, speaks of most of it."""
    keys = contexts.about(said.found["what"]) - _HARMLESS
    told = [fact.about for fact in contexts.facts(so.business)] + [contexts.about(f"{so.words} {so.callers_words}")]
    told += [contexts.about(so.business.address), *(contexts.about(one.name) for one in so.business.people)]
    return not keys or any(len(keys & one) * 2 > len(keys) for one in told)


def _is_no_treatment(said: Said, so: Known) -> bool:
    """ "You don't need an appointment": nothing of the house's own, nor a thing of which nobody here has spoken."""
    what = said.found["what"]
    return not contexts.named(what, so.business) and is_known(what, _HARMLESS, so)


def _is_owners(said: Said, so: Known) -> bool:
    """The owner speaks of it too, of the same thing: a discount for seniors is none for everybody."""
    if statements.denied(said.words) or re.search(r"\b(?:i|we) wish\b", said.words):
        return True
    word = said.found.group()
    subject = contexts.about(said.words.replace(word, " "))
    mine = [fact.about for fact in contexts.facts(so.business) if word[:6] in fact.said.casefold()]
    return any(not subject or subject & about for about in mine) or word[:6] in so.words.casefold()


NEEDS = (
    Need(OWNER, _GIVEN),
    Need(OWNER, _ADVISED, _is_owners_advice),
    Need(OWNER, _DIAGNOSED, _is_no_diagnosis),
    Need(OWNER, _WORKED, _is_owners_work),
    Need(OWNER, _NEEDS_NONE, _is_no_treatment),
    Need(OWNER, _SUMS, _is_owners),
)
