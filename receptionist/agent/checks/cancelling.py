"""What it costs to cancel, by a draft: nothing only with the notice that the owner asks for.

"You can cancel any time for free" forgets the notice, "an hour before is fine" cuts it. A draft that names no notice is
so where the appointment that it speaks of is further away than that.
"""

from collections.abc import Iterator
from datetime import datetime, timedelta
from functools import lru_cache

from receptionist.agent.checks import durations, statements
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.wordings import heard, spoken
from receptionist.domain.business import Business

POLICY = "what the owner says that cancelling costs"
_CANCELS = heard(
    r"""
    cancel\w*
    (?:\w+ )?(?:hours?|days?|minutes?|s) (?:before|ahead|notice|in advance|beforehand|earlier)(?: .*)?
    (?:no shows?|missed|miss|(?:do|can|did) not (?:come|show up|make it))
    """
)
_COSTS_NOTHING = heard(
    r"""
    (?:no|never|without) ~(?:an? |any )?(?:\w+ ){0,2}?(?:charge|fees?|costs?|penalty|penalties|problem)
    (?:not|never) ~(?:be |have to |need to )?(?:charged?|pay|costs?)
    (?:for free|(?:cancel\w*|it|keeps it) ~(?:is )?free|costs? (?:you )?nothing|(?:is|are) ~(?:fine|okay|ok|enough))
    """
)
_ALWAYS = heard(
    r"any ?time|whenever|always|never|ever|same day|last (?:minute|second|moment)|(?:right )?up (?:until|to)"
    r"|until the|no longer|policy|here|there is never|for (?:missed|cancell?\w*)"
)
_MINUTES = {"minutes": 1, "days": 24 * 60}


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each sentence that lets a caller cancel for nothing, and whether the notice for that is kept."""
    notice = _notice(so.business)
    if notice is None:
        return
    for sentence in statements.sentences(figures, so):
        words = spoken(sentence)
        if (
            not sentence.endswith("?")
            and ("cancelled" in so.done or _CANCELS.search(words))
            and (found := _COSTS_NOTHING.search(words))
        ):
            yield f"“{found.group()}”", POLICY, _is_kept(words, notice, so)


def decides(sentence: str, so: Known) -> bool:
    """Whether a price of nothing in this sentence is that of cancelling, which is held against the notice alone."""
    words = spoken(sentence)
    return _notice(so.business) is not None and bool(_CANCELS.search(words) or "cancelled" in so.done)


def _is_kept(words: str, notice: timedelta, so: Known) -> bool:
    if named := list(_spans(words)):
        return max(named) >= notice
    stands = so.done & {"standing", "booked", "moved", "cancelled"}
    starts = [datetime.combine(day, at, so.now.tzinfo) for day, at in so.moments if stands]
    return bool(starts) and not _ALWAYS.search(words) and all(one - so.now >= notice for one in starts)


@lru_cache(maxsize=64)
def _notice(business: Business) -> timedelta | None:
    """How long before the owner wants to know; None where the files charge nothing for it."""
    answers = (f"{one.question} {one.answer}" for one in business.faq)
    spans = (_spans(spoken(in_figures(one))) for one in answers if _CANCELS.search(spoken(one)) and "charge" in one)
    return max((span for found in spans for span in found), default=None)


def _spans(words: str) -> Iterator[timedelta]:
    for means, _ in durations.said(words):
        number, unit = means.split()
        if unit in _MINUTES:
            yield timedelta(minutes=float(number) * _MINUTES[unit])
