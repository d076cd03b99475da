"""What an insurance pays, by a draft: what the owner has written of it, and nothing else, however softly it is said.

"Usually", "should" and "most plans" make it no more known. A question, and what is left to be checked, says nothing.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_INSURER = (
    r"(?:insurances?|insurers?|(?:your|most|many|all|some|ppo|hmo|dental|health|insurance)"
    r" (?:ppo |hmo |dental |\w+'s )?"
    r"(?:plans?|policy|policies)|ppos?|hmos?|aetna|cigna|metlife|delta(?: dental)?"
    r"|medicaid|medicare|carriers?|seguros?)"
)
_SOFTLY = (
    r"(?:(?:will|would|should|could|can|may|might|must|ought to|tends? to|is likely to|are likely to|is supposed to"
    r"|usually|normally|typically|generally|often|mostly|commonly|always|probably|likely|most likely|definitely"
    r"|certainly|surely|fully|also|suele[n]?|normalmente|generalmente) )*"
)
_PAID = r"(?:covered|paid(?: for)?|reimbursed|taken care of|picked up|cubiert[oa]s?)"
_SAYS = (
    re.compile(
        rf"\b{_INSURER} {_SOFTLY}(?:covers?|pays?|reimburses?|takes? care of|picks? up|handles?|foots?|cubren?|cubrir"
        r"|pagan?|pagar)\b(?! (?:us|in|at|when|by|with)\b)",
        re.I,
    ),
    re.compile(rf"\b{_PAID}(?: \w+){{0,2}}? (?:by|under|through|with|por) (?:\w+ )?{_INSURER}\b", re.I),
    re.compile(rf"\b(?:is|are|be|gets?) {_SOFTLY.replace(')*', ')+')}{_PAID}\b(?! parking)", re.I),
    re.compile(rf"\b(?:should|would|might|may|could|tends? to|ought to) (?:\w+ly )?be {_PAID}\b", re.I),
    re.compile(rf"\bincluded in (?:\w+ )?{_INSURER}", re.I),
)
_LEFT_OPEN = re.compile(
    r"\b(?:what|how (?:much|many)|whatever|which|anything|part that|rest that|than|see|check\w*|find out|whether|if)\b"
    r"|\b(?:can't|cannot|can not|couldn't|won't|don't|not) (?:\w+ ){0,2}?(?:say|tell|promise|know|guarantee|sure)\b",
    re.I,
)
_SAYS_LITTLE = contexts.about(
    """
    insurance insurances insurer plan plans policy policies most many usually normally typically generally often covers
    cover covered covering coverage every delta dental cigna aetna metlife yes good news that one ones please hold yours
    """
)
_GENERAL = re.compile(r"\b(?:most|many|usually|normally|typically|generally|often|mostly|commonly)\b", re.I)
OWNER = "what the owner says that an insurance pays"


def wrong(words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each thing that an insurance is said to pay, and whether the owner says so of the same thing."""
    for clause in statements.stated(words, so):
        clause = clause.replace("’", "'")
        found = next((one for pattern in _SAYS if (one := pattern.search(clause))), None)
        if found and not _LEFT_OPEN.search(clause) and not statements.denied(clause):
            yield f"“{found.group()}”", OWNER, _is_so(clause, so)


def _is_so(clause: str, so: Known) -> bool:
    """The owner has said it of the same thing, and as generally: "most plans" is not "your plan"."""
    things = contexts.about(clause) - _SAYS_LITTLE
    if clause.casefold() in so.words.casefold():
        return True
    return bool(things) and any(
        things <= about and (_GENERAL.search(clause) or not general) for about, general in _written(so.business)
    )


@lru_cache(maxsize=64)
def _written(business: Business) -> tuple[tuple[frozenset[str], bool], ...]:
    """What the owner's sentences that say such a thing are about, and whether only in general."""
    return tuple(
        (contexts.about(f"{entry.question} {entry.answer}"), bool(_GENERAL.search(sentence)))
        for entry in business.faq
        for sentence in re.split(r"(?<=[.!?])\s", entry.answer)
        if any(pattern.search(sentence) for pattern in _SAYS)
    )
