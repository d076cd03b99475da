"""What no assistant may say for its owner: diagnoses, advice, guarantees, discounts, and what an insurance will pay.

A promise that the owner has made in writing is the owner's. What is refused ("I can't promise") or said on a condition
promises nothing.
"""

import re
from collections.abc import Iterator

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.domain.hearing.plain import word_set

_NEVER = re.compile(
    r"\b(?:i|we) (?:can )?(?:absolutely )?(?:promise|swear)\b(?! (?:not|nothing))"
    r"|\b(?:i|we) guarantee (?:that|the|you|it|we|he|she|they)\b"
    r"|\b(?:on the dot|sharp|at exactly|exactly at|to the minute)\b"
    r"|(?<!most )(?<!most ppo )\b(?!you\b|i\b|we\b|clients?\b)\w+ ?(?:will|'ll|is going to|does)"
    r" (?:(?!usually|often|mostly)\w+ )?(?:cover|pay|reimburse)\b"
    r"(?! (?:us|in|at|when|by|with|the (?:technician|fee|price)))"
    r"|\b(?:fully|completely|100%) covered\b"
    r"|\b(?:will not|won't|doesn't|does not|isn't going to) (?:hurt|be painful|feel a thing)\b"
    r"|\bfeel (?:no|any) pain\b|\bpainless\b"
    r"|\b(?:nothing|not|isn't) (?:serious|dangerous|to worry about)\b|\b(?:you will|you'll) be (?:just )?fine\b"
    r"|\b(?:perfectly |totally )?safe to (?!say)"
    r"|\byou(?:'ve got| have| 've)? (?:a|an) (?:\w+ )?(?:strong|good|great|solid|clear|winning) case\b"
    r"|\byou have (?:a|an) (?:strong|good|great|solid|clear|winning) (?:case|claim|chance)\b"
    r"|\b(?:will|'ll|going to) (?:\w+ )?(?:win|lose)\b|\b(?:judge|court|jury) (?:will|would|is going to)\b"
    r"|(?<!what )the law (?:says|requires|is|allows|protects)\b|\b(?:by law|legally|illegal|entitled to)\b"
    r"|\bcase (?:is|could be|may be) worth\b|\bwe(?:'ll| will) (?:take|win) (?:your|the|this) case\b"
    r"|\b(?:we|i) (?:now )?(?:represent|are representing) you\b|\b(?:we are|we're) your (?:lawyers?|attorneys?)\b"
    r"|\bis (?:not )?(?:our|a) client(?: of ours)?\b"
    r"|\byou (?:do not|don't) (?:have|need) to (?:pay|sign|answer|appear|respond|reply|attend|file|go to|leave"
    r"|move out)\b"
    r"|\b(?:do not|don't|never|just|simply) (?:sign|plead|settle)\b"
    r"|\byou (?:should|must) (?:not )?(?:sign|plead|sue|pay|file|settle)\b"
    r"|\b(?:landlord|employer|boss|insurance|insurer|company|husband|wife|they|he|she)"
    r" (?:has to|have to|must) (?:pay|cover)\b"
    r"|\byou (?:may |might |probably |likely )?have (?:an? )?(?:\w+ )?(?:\w+itis|infections?|diseases?|abscess|cavity"
    r"|cavities|fracture|nerve damage)\b"
    r"|\byou(?:'ll| will) (?:\w+ )?(?:qualify|be approved|be eligible)\b",
    re.I,
)
_ADVICE = re.compile(
    r"\b(?:just|simply|try to|you can|go ahead and) (?:relight|rewire|unscrew|bypass|solder|disconnect)\b"
    r"|\b(?:definitely|certainly|clearly|surely|probably) needs? (?:an?|the|your)\b",
    re.I,
)
"""These only where they are not refused: "please don't try to relight it"."""
_NEEDS_NONE = re.compile(
    r"\byou (?:\w+ly )?(?:do not|don't|won't|will not) need (?:an?|any|the) (?P<what>[^,.!?;]+)", re.I
)
_SUMS = re.compile(
    r"\b(?P<of>refund\w*|money back|reimburs\w*|discount\w*|special (?:deal|offer|price|rate)s?|deals?|coupons?"
    r"|promo\w*|guarant\w*|warrant\w*|price match\w*|beat any)\b",
    re.I,
)
_LOOKS = re.compile(
    r"\b(?:sounds|looks|seems|appears) (?:like|to be) (?:you have |you've got |it's |it is )?"
    r"(?!we\b|we're|i\b|i'm|there|nothing|no\b|you(?:'d| would| want| need| are|'re)\b)(?P<what>[^,.!?;]+)"
    r"|\b(?:it's|it is|that's|that is|you|this is) (?:just|probably|likely|most likely|only|definitely|clearly"
    r"|may have"
    r"|might have|probably have|likely have) (?P<just>[^,.!?;]+)"
    r"|\b(?:you|you should|you must|try to|you can) (?:should |must )?(?:take|apply|rinse with|put) (?:some |an? )?"
    r"(?P<take>[^,.!?;]+)",
    re.I,
)
_HARMLESS = word_set(
    """
    plan good great fine perfect idea fun emergency urgent question matter thing mistake misunderstanding mix worry
    problem tough hard lot day time morning afternoon evening painful stressful rough busy best something someone
    somebody person right ok okay reply text call message answer number name address tell let know pick choose say
    share send yes wrong monday tuesday wednesday thursday friday saturday sunday today tomorrow works more less
    wait pass look look's seat minute moment visit reach job hurt hurting pain worried upset frustrating awful scary
    uncomfortable nice lovely start referral referrals account app form forms paper papers document documents
    reservation password code special extra ride car
    """
)
_WISHED = re.compile(r"\bi wish\b|\bwe wish\b", re.I)
_REFUSED = re.compile(r"\b(?:i|we) (?:can't|cannot|can not|are not able to|am not able to|never|don't|do not) ", re.I)
OWNER = "what the owner has promised"


def wrong(words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each promise, diagnosis or advice that a statement gives, and whether the owner gives it."""
    for clause in statements.stated(words, so):
        no = statements.denied(clause) or bool(_WISHED.search(clause))
        for one in _NEVER.finditer(clause):
            if not _REFUSED.search(clause[: one.end()]):
                yield f"“{one.group()}”", OWNER, False
        for one in _NEEDS_NONE.finditer(clause):
            yield f"“{one.group()}”", OWNER, _is_no_treatment(one["what"], so)
        if not no:
            for one in _ADVICE.finditer(clause):
                yield f"“{one.group()}”", OWNER, False
            for one in _SUMS.finditer(clause):
                yield f"“{one['of']}”", OWNER, _is_owners(one["of"], clause, so)
            for one in _LOOKS.finditer(clause):
                what = one["what"] or one["just"] or one["take"]
                yield f"“{one.group()}”", OWNER, _is_told(what, so)


def _is_no_treatment(what: str, so: Known) -> bool:
    """ "You don't need an appointment": nothing of the house's own, nor a thing of which nobody here has spoken."""
    return not contexts.named(what, so.business) and _is_told(what, so)


def _is_owners(word: str, clause: str, so: Known) -> bool:
    """The owner speaks of it too, of the same thing: a discount for seniors is none for everybody."""
    stem = word.casefold()[:6]
    subject = contexts.about(clause.casefold().replace(word.casefold(), " "))
    mine = [fact.about for fact in contexts.facts(so.business) if stem in fact.said.casefold()]
    return any(not subject or subject & about for about in mine) or stem in so.words.casefold()


def _is_told(what: str, so: Known) -> bool:
    """Words of the caller's own, of the owner's, or that tell nothing; a new word about a trouble is a diagnosis."""
    keys = contexts.about(what) - contexts.about(" ".join(_HARMLESS))
    known = statements.vocabulary(so.business) | contexts.about(f"{so.words} {so.callers_words}")
    return len(keys & known) * 2 > len(keys) or not keys
