"""A time that was found and that a draft speaks of as settled, while nothing is booked.

"Tomorrow at 2 it is", "Maya has you at 9": a found time is said as one that can be had, or is asked for. Said
otherwise, it is taken by whoever reads it as an appointment.
"""

import re
from collections.abc import Iterator

from receptionist.agent.checks import folding, moments, opening, values
from receptionist.agent.checks.known import Known

_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.](?=\d)[^.!?;\n]*)*(?:[.!?;\n]+|$)")
_POSSIBLE = re.compile(
    r"\b(?:free|open|available|have|has (?!you\b)|got (?!you\b|it\b)|there(?:'s| is| are)"
    r"|soonest|earliest|latest|next|first"
    r"|last|could|can|may"
    r"|might|would|should|shall|works?|fits?|suits?|possible|offer\w*|options?|hold\w*|keeping|found|find|choose"
    r"|choices?"
    r"|pick|take|reply|say|text|tell|if|once|when|whenever|until|before|as soon as|or|either|both|times?|slots?"
    r"|openings?|spots?|ones?"
    r"|taken|gone|full|not|no|nothing|cannot|mean|meant|asked|asking|request\w*|wanted|looking|closest|choice|w"
    r"|is with"
    r"|and (?=\d|\w+day|tomorrow)|tengo|hay|libres?|pued[eo]|podemos|podria|ofrecer\w*|si|cual|o"
    r"|in the (?:morning|afternoon))\b"
    r"|n't\b|\b\w+'d\b|\bas well\b|\btoo\b|\b\d ?[).:] ",
    re.I,
)
_STANDING = frozenset({"booked", "moved", "standing", "requested", "cancelled"})
PROOF = "what is booked"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each found time that a statement says as settled; `figures`: the draft in figures."""
    if so.done & _STANDING or not so.moments:
        return
    text = values.without(figures)
    for found in _SENTENCE.finditer(text):
        sentence = found.group()
        # What is asked afterwards is asked of it: "So tomorrow 2 PM with Maya. Is that right?"
        if "?" in text[found.start() :] or _POSSIBLE.search(folding.unaccented(sentence)):
            continue
        if any(True for _ in opening.clauses(sentence)):
            continue
        for day, clock in moments.paired(sentence, so.now.date()):
            if any(at in clock.times and (day is None or one in day.dates) for one, at in so.moments):
                yield f"{clock.words} as an appointment", PROOF, False
