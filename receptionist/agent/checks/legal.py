"""What the law says of somebody's matter, by a draft of an office of attorneys: time limits, and what it is called.

Only an attorney can tell either. What is asked, left to the attorney or refused says nothing; a span that the owner
has written of the same thing may be said.
"""

import re
from functools import lru_cache

from receptionist.agent.checks import contexts, durations, statements
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said
from receptionist.agent.checks.wordings import heard
from receptionist.domain.business import Business

OWNER = "what only an attorney can tell"
_WRONG = (
    r"wrongful\w*, unlawful\w*, illegal\w*, unfair dismissal, discriminat\w*, retaliat\w*, harass\w*, negligen\w*, "
    r"breach, fraud\w*, violat\w*, abuse, theft, despido"
)
"""Names that the law has for what somebody did."""
_SPAN = r"(?:\d+(?: or \d+)?|an?|one) (?:(?:calendar|business|working|court) )?(?:days?|weeks?|months?|years?)"
_LIMIT = r"(?:deadlines?|time limits?|limitations?|statutes?|filing period|windows?|cutoff|plazo)"
_STEP = r"(?:fil\w+|answer\w*|respon\w*|repl\w+|serve\w*|appeal\w*|contest\w*|sue|claim\w*|object\w*)"
_LIMITS = {
    "when it ends": heard(
        rf"""
        {_LIMIT} (?:\S+ )*?(?:is|are|was|runs?|ends?|expires?|falls?|es) (?:\S+ )*?(?:\d\S*|pass\w*|over|gone|near|far)
        (?:fine|okay|ok|safe|good|within|inside|past|beyond) (?:\w+ ){{0,2}}?{_LIMIT}
        no {_LIMIT} (?:for|on|to|here)
        """
    ),
    "how long there is": heard(
        rf"""
        you (?:\S+ )*?(?:have|get|got|had) (?:\S+ )*?{_SPAN}
        {_STEP} (?:\S+ )*?(?:within|in|by|before|inside) (?:\S+ )*?{_SPAN}
        {_SPAN} (?:to|for) (?:\w+ )?{_STEP}
        """
    ),
    "that there is time": heard(
        r"""
        you (?:(?:still|have|got|just|\w+ly|always) )+(?:(?:plenty|lots) of |enough |some )?time\
        (?! (?:slot|on|at|that|you|with|frame)\b)
        there is ~(?:(?:plenty|lots) of |enough )time
        time is (?:not )?~(?:running out|up|left|on your side)
        """
    ),
}
_NAMED = {
    "the name of a wrong": heard(
        r"""
        (?:that|this|it|which|what \w+ (?:\w+ )?(?:did|does|said)) ~(?:is|was|(?:sounds|looks|seems|reads
        |feels) ~(?:like|to be)?
        |(?:could|may|might|would|must|can) ~be|amounts to|counts as|qualifies as) ?\
        (?:(?!for |about |handled |not )\w+ ){0,3}?{wrong}
        """,
        wrong=_WRONG,
    )
}
_TO_THE_ATTORNEY = heard(
    r"(?:whether|what(?! (?:\w+ ){1,2}(?:did|does|said)\b)|if|only|explains?|depends|tells? you|ask|not able|never"
    r"|(?:can|do) not) \S+"
)
_OURS = re.compile(r"\b(?:consultation|appointment|payment|monthly|retainer|cancel|move|parking|garage|visit)\w*")
"""Time limits of the office's own: they are the owner's, and durations.py holds them against the files."""


def _is_ours(said: Said, so: Known) -> bool:
    """The office's own, or a span that the owner, a person or a result has named, of a thing that they speak of."""
    spans = {means for means, _ in durations.said(said.clause)}
    told = contexts.about(so.words) | statements.vocabulary(so.business)
    named = bool(spans) and all(durations.is_named(means, so.business) for means in spans)
    return bool(_OURS.search(said.words)) or (named and contexts.about(said.clause) <= told)


@lru_cache(maxsize=64)
def _is_of_law(business: Business) -> bool:
    """Whether attorneys work here, by the owner's own words for callers."""
    answers = " ".join([*(entry.answer for entry in business.faq), *business.texts.values()])
    return bool(re.search(r"\b(?:our|the|an) (?:attorneys?|lawyers?)\b|\blegal advice\b", answers, re.I))


NEEDS = (
    Need(OWNER, _LIMITS, _is_ours, unless=_TO_THE_ATTORNEY, of=_is_of_law),
    Need(OWNER, _NAMED, unless=_TO_THE_ATTORNEY, of=_is_of_law),
)
