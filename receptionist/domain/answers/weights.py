"""What each piece of evidence weighs, and how likely each entry is by it.

The numbers are fitted by `python -m tests.domain.answers.fitting`, not set by hand: a change of what counts as evidence
needs them fitted again.
"""

import math
from collections.abc import Sequence

from receptionist.domain.answers.evidence import Evidence

FOR_ENTRY: tuple[float, ...] = (
    1.08,  # overlap
    1.86,  # overlap squared
    1.23,  # lead
    2.30,  # heading's matters
    1.73,  # answer's matters
    1.37,  # matters and nothing else
    0.84,  # words explained
    1.73,  # heading explained
    0.31,  # phrasing
    1.06,  # kinds asked alike
    -2.64,  # kinds not told
    -1.22,  # kinds not asked
    1.94,  # likeness
    -0.37,  # can you, by matters
    -1.71,  # overlap by matters
    -0.54,  # can you, unexplained
    -0.83,  # unexplained
    -0.76,  # price, unexplained
    1.34,  # only one with a subject
    -0.77,  # subjects not asked for
)
"""By the names of OF_ENTRY."""
FOR_NONE: tuple[float, ...] = (
    3.65,  # always
    0.92,  # can you
    1.57,  # subject that no entry has
    0.69,  # plain word that no entry has
    -1.05,  # length
)
"""By the names of OF_NONE."""


def chances(
    evidence: Evidence, for_entry: Sequence[float] = FOR_ENTRY, for_none: Sequence[float] = FOR_NONE
) -> list[float]:
    """For each entry the chance that it is the answer, 0 to 1; what is left of 1 is the chance that none is."""
    sums = [_sum(row, for_entry) for row in evidence.of_entries] + [_sum(evidence.of_none, for_none)]
    highest = max(sums)
    shares = [math.exp(one - highest) for one in sums]
    return [share / sum(shares) for share in shares[:-1]]


def _sum(values: Sequence[float], weights: Sequence[float]) -> float:
    return sum(value * weight for value, weight in zip(values, weights, strict=True))
