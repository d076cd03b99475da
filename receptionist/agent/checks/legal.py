"""What the law says of somebody's matter, by a draft of an office of attorneys: time limits, and what it is called.

Only an attorney can tell either. What is asked, left to the attorney or refused says nothing; a span that the owner
has written of the same thing may be said.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, durations, statements
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_SPAN = r"(?:\d+(?: or \d+)?|an?|one) (?:(?:calendar|business|working|court) )?(?:days?|weeks?|months?|years?)"
_LIMIT = r"(?:deadlines?|time limits?|limitations?|statutes?|filing period|windows?|cutoff|plazo)"
_STEP = (
    r"(?:fil(?:e|ed|ing)|answer\w*|respond\w*|repl(?:y|ied)|serv(?:e|ed)|appeal\w*|contest\w*|sue|claim\w*|object\w*)"
)
_LIMITS = (
    re.compile(
        rf"\b{_LIMIT}\b[^,.]*?\b(?:is|are|was|runs?|ends?|expires?|falls?|es)\b[^,.]*?(?:\d|pass|over|gone|near|far)",
        re.I,
    ),
    re.compile(rf"\b(?:is|are)(?: no|n't an?y?) {_LIMIT}\b|\bno {_LIMIT} (?:for|on|to|here)\b", re.I),
    re.compile(
        r"\byou(?:'ve| have|'ll have)? (?:(?:still|got|have|probably|certainly|always|just) )*"
        r"(?:(?:plenty|lots) of |enough |some )?"
        r"(?<=\w )time\b(?! (?:slot|on|at|that|you|with|frame)\b)",
        re.I,
    ),
    re.compile(
        r"\bthere(?:'s| is) (?:\w+ )?(?:(?:plenty|lots) of |enough )time\b"
        r"|\btime is(?:n't| not| still| not yet)? (?:running out|up|left|on your side)\b|\btoo late\b",
        re.I,
    ),
    re.compile(rf"\byou\b[^,.]*\b(?:have|get|got|had)\b[^,.]*\b{_SPAN}\b", re.I),
    re.compile(
        rf"\b{_STEP}\b[^,.]*\b(?:within|in|by|before|inside)\b[^,.]*\b{_SPAN}\b"
        rf"|\b{_SPAN} (?:to|for) (?:\w+ )?{_STEP}\b",
        re.I,
    ),
    re.compile(rf"\b(?:fine|okay|ok|safe|good|within|inside|past|beyond) (?:\w+ ){{0,2}}?{_LIMIT}\b", re.I),
    re.compile(r"\b(?:appeal|answer|response|claim|complaint|reply|petition)s? (?:is|are) due\b", re.I),
)
_WRONGS = (
    r"(?:wrongful|unlawful|illegal|discriminat\w*|retaliat\w*|harass\w*|negligen\w*|malpractice|breach|fraud\w*|defam\w*"
    r"|libel|slander|assault|batter[yi]\w*|abuse|unfair dismissal|constructive|violat\w*|hostile|theft|misclassif\w*"
    r"|despido|discrimina\w*)"
)
_NAMED = re.compile(
    rf"\b(?:that|this|it|which|what \w+ (?:\w+ )?(?:did|does|said))(?:'s| is| was| "
    rf"(?:sounds|looks|seems|reads|feels)"
    rf"(?: \w+ly)?(?: like| to be)?| (?:could|may|might|would|must|can)(?: \w+ly)? be"
    r"| amounts to| counts as| qualifies as)"
    rf" (?:(?!for\b|about\b|handled\b|not\b)\w+ ){{0,3}}?{_WRONGS}\b",
    re.I,
)
_TO_THE_ATTORNEY = re.compile(
    r"\b(?:whether|what(?! (?:\w+ ){1,2}(?:did|does|said)\b)|if|only"
    r"|explains?|depends|tells? you|ask|cannot|can't|not able|never|do not|don't) \b",
    re.I,
)
_OURS = re.compile(r"\b(?:consultation|appointment|payment|monthly|retainer|cancel|move|parking|garage|visit)\w*", re.I)
"""Time limits of the office's own: they are the owner's, and durations.py holds them against the files."""
OWNER = "what only an attorney can tell"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each time limit or legal name that a statement gives to a matter, and whether the owner has written it."""
    if not _is_of_law(so.business):
        return
    for clause in statements.stated(figures, so):
        clause = clause.replace("’", "'")
        if _TO_THE_ATTORNEY.search(clause):
            continue
        if named := _NAMED.search(clause):
            yield f"“{named.group()}”", OWNER, False
        limit = next((one for pattern in _LIMITS if (one := pattern.search(clause))), None)
        if limit and not _OURS.search(clause):
            yield f"“{limit.group()}”", OWNER, _is_written(clause, so)


def _is_written(clause: str, so: Known) -> bool:
    """A span that the owner, a person or a result has named, of a thing that they speak of."""
    spans = {means for means, _ in durations.said(clause)}
    told = contexts.about(so.words) | statements.vocabulary(so.business)
    named = spans and all(durations.is_named(means, so.business) for means in spans)
    return bool(named) and contexts.about(clause) <= told


@lru_cache(maxsize=64)
def _is_of_law(business: Business) -> bool:
    """Whether attorneys work here, by the owner's own words for callers."""
    answers = " ".join([*(entry.answer for entry in business.faq), *business.texts.values()])
    return bool(re.search(r"\b(?:our|the|an) (?:attorneys?|lawyers?)\b|\blegal advice\b", answers, re.I))
