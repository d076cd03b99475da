"""What an insurance pays, by a draft: what the owner has written of it, and nothing else, however softly it is said.

"Usually", "should" and "most plans" make it no more known. A question, and what is left to be checked, says nothing.
"""

import re
from functools import lru_cache

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said
from receptionist.agent.checks.wordings import heard, spoken
from receptionist.domain.business import Business

OWNER = "what the owner says that an insurance pays"
_SOFTLY = (
    r"(?:(?:will|would|should|could|can|may|might|must|ought to|tends? to|is likely to|are likely to|is supposed to"
    r"|\w+ly|mostly|often|always|suelen?|\w+mente) )*"
)
_PAID = r"(?:covered|paid(?: for)?|reimbursed|taken care of|picked up|cubiert[oa]s?)"
_COVERED = {
    "that an insurance pays": heard(
        rf"""
        (?:(?:most|many|some|your|dental|health|ppo|hmo) )*(?<!\bthe )(?<!\bour )(?<!maintenance ){{insurer}} {_SOFTLY}\
        (?:covers?|pays?|reimburses?|takes? care of|picks? up|handles?|foots?|has you|cubren?|cubrir|pagan?|pagar)\
        (?! (?:us|in|at|when|by|with)\b)
        (?!(?:you|{{we}}|{{anybody}}|{{staff}}|clients?|patients?|most|plans|which)\b)\w+ (?:will|does) {_SOFTLY}\
        (?:cover|pay|reimburse)(?! (?:us|in|at|when|by|with)\b)
        """
    ),
    "that it is paid": heard(
        rf"""
        {_PAID} (?:\w+ ){{0,2}}?(?:by|under|through|with|por) (?:\w+ ){{0,2}}?{{insurer}}
        (?:is|are|be|gets?) (?=\w+ly |mostly |often |always ){_SOFTLY}{_PAID}(?! parking)
        (?:should|would|might|may|could|tends? to|ought to) {_SOFTLY}be {_PAID}
        included in (?:\w+ ){{0,2}}?{{insurer}}
        """
    ),
}
_LEFT_OPEN = heard(
    r"""
    (?:what|how much|how many|whatever|which|anything|(?:part|rest) that|than|see|check\w*|find out|whether|if)
    (?:can|could|will|do|is|are|am) (?:not|never) (?:\w+ ){0,2}?(?:say|tell|promise|know|guarantee|sure)
    """
)
_SAYS_LITTLE = contexts.about(
    """
    insurance insurances insurer plan plans policy policies most many usually normally typically generally often covers
    cover covered covering coverage every delta dental cigna aetna metlife yes good news that one ones please hold yours
    """
)
_GENERAL = re.compile(r"\b(?:most|many|usually|normally|typically|generally|often|mostly|commonly)\b", re.I)


def _is_so(said: Said, so: Known) -> bool:
    """The owner has said it of the same thing, and as generally: "most plans" is not "your plan"."""
    if statements.denied(said.words):
        return True
    # What an insurance pays for stands behind it, what is paid in front.
    of = (
        said.words
        if said.found.group().startswith(("is", "are", "be", "get", "cover", "paid"))
        else said.words[said.found.start() :]
    )
    things, general = contexts.about(of) - _SAYS_LITTLE, bool(_GENERAL.search(said.words))
    return bool(things) and any(things <= about and (general or not only) for about, only in _written(so.business))


@lru_cache(maxsize=64)
def _written(business: Business) -> tuple[tuple[frozenset[str], bool], ...]:
    """What the owner's sentences that say such a thing are about, and whether only in general."""
    return tuple(
        (contexts.about(f"{entry.question} {entry.answer} pay"), bool(_GENERAL.search(sentence)))
        for entry in business.faq
        for sentence in re.split(r"(?<=[.!?])\s", entry.answer)
        if any(pattern.search(spoken(sentence)) for pattern in _COVERED.values())
    )


NEEDS = (Need(OWNER, _COVERED, _is_so, unless=_LEFT_OPEN),)
