"""What a text claims to have done, read by the evals themselves: they do not judge a check by its own eyes.

Coarse on purpose: a sentence that says a word of doing, and neither asks, denies nor sets a condition, claims it.
"""

import re
from collections.abc import Iterator, Mapping

_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_CLAIMS: Mapping[str, re.Pattern[str]] = {
    "booked": re.compile(r"\b(?:booked|scheduled|reserved|all set|confirmed|see you (?:on|at|then|tomorrow))\b", re.I),
    "moved": re.compile(r"\b(?:rescheduled|(?:is|been|have|i) moved|is now on)\b", re.I),
    "cancelled": re.compile(r"\b(?:is|'s|been|have|i|we|are) (?:now )?cancell?ed\b|^cancell?ed\b", re.I),
    "passed on": re.compile(
        r"\b(?:(?:have|'ve|i|been|is) (?:just )?(?:passed|told|forwarded|notified|alerted|noted|let)\b"
        r"|(?:somebody|someone|\w+|they) will (?:call|text|get back|be in touch|answer|reach out))",
        re.I,
    ),
}
_NO_CLAIM = re.compile(
    r"\?|n't\b|\b(?:not|no|nothing|never|cannot|if|once|when|until|unless|before|would|could|can|shall|should|want|like"
    r"|please|already|text|reply|call \d)\b",
    re.I,
)
PROOFS: Mapping[str, tuple[str, ...]] = {
    "booked": ("booked",),
    "moved": ("moved",),
    "cancelled": ("cancelled",),
    "passed on": ("handed_off", "saved", "question"),
}
"""What makes each claim true."""


def in_words(text: str) -> Iterator[str]:
    """Each kind of claim that a text makes."""
    sentences = [one for one in _SENTENCE.findall(text) if not _NO_CLAIM.search(one)]
    yield from (claim for claim, said in _CLAIMS.items() if any(said.search(one.strip()) for one in sentences))
