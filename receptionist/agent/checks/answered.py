"""A question that the owner has surely answered gets that answer: not another one, and no "I don't know".

It asks for little, so that whoever says it in other words is not held: one telling word of the owner's answer, or a
plain yes or no that agrees with it. What a draft makes up has none ("you can park at the front desk").
"""

import re

from receptionist.agent.checks.figures import in_figures
from receptionist.domain.answers.terms import terms
from receptionist.domain.business import Business
from receptionist.domain.languages import language_of

_YES = re.compile(r"^\W*(?:yes|yep|yeah|sure|absolutely|of course|we do|we are|it is)\b", re.IGNORECASE)
_NO = re.compile(
    r"^\W*(?:no|nope|unfortunately|sorry|i'm sorry|we don't|we do not|we are not|we aren't)\b", re.IGNORECASE
)
_DENIES = re.compile(r"\b(?:no|not|never|cannot|nobody|without)\b|n't\b", re.IGNORECASE)
_DOES_NOT_KNOW = re.compile(
    r"\b(?:don't|do not) (?:know|have (?:that|this|any) information)\b|\bnot sure\b", re.IGNORECASE
)


def withheld(burst: str, draft: str, answer: str | None, business: Business) -> str:
    """What a draft keeps from a caller who asked for just this `answer`, for whoever writes the next draft."""
    if answer is None or language_of(draft) or _agrees(draft, answer, burst, business):
        return ""
    return f"the owner has answered this question, and that text does not say so; the owner's words are: “{answer}”"


def _agrees(draft: str, answer: str, burst: str, business: Business) -> bool:
    if _DOES_NOT_KNOW.search(draft):
        return False
    asked = _keys(burst)
    # The name of our street in an answer about parking says nothing of parking.
    telling = _keys(answer) - asked - (set() if "address" in asked else _keys(f"{business.name} {business.address}"))
    if not telling or telling & _keys(draft):
        return True
    first = re.split(r"(?<=[.!?])\s", answer)[0]
    return bool((_NO if _DENIES.search(first) else _YES).search(draft))


def _keys(text: str) -> set[str]:
    """What a text is about, and the numbers in it."""
    return {one.key for one in terms(text)} | set(re.findall(r"\d+", in_figures(text)))
