"""The sentences of a burst, each by itself: several questions, or a question beside a wish."""

import re
from dataclasses import replace

from receptionist.agent.situation import Situation, read

_SENTENCE_ENDS = re.compile(
    r"(?<=[?!.])\s+|\n+|,?\s+(?:and|also|plus)\s+(?=(?:do|does|is|are|can|what|where|when|which|how)\b)"
    r"(?!how much(?: (?:is|are|does|do|would|will) (?:it|that|this|they)(?: (?:be|cost|run))?)?\W*$)",
    re.IGNORECASE,
)
"""Where a sentence ends, or another question is joined to it; "and how much" asks about what stands before it."""


def sentences(now: Situation) -> list[Situation]:
    """Each sentence of the burst by itself, as if nothing else had been said."""
    parts = [part.strip() for part in _SENTENCE_ENDS.split(now.thread.burst)]
    return [read(replace(now.thread, burst=part), ()) for part in parts if part]


def clauses(now: Situation) -> list[Situation]:
    """What stands between commas and full stops, each by itself."""
    return [read(replace(now.thread, burst=part), ()) for part in re.split(r"[,;.!?\n]\s*", now.thread.burst) if part]
