"""A question for something narrower than an entry: "do you fix skateboards" at a bike shop."""

import re
from collections.abc import Sequence
from itertools import pairwise

_CAN_YOU = re.compile(r"^(?:(?:hi|hey|hello|so|and|um|uh|ok)\W+)*(?:do|does|can|could|will|would) (?:you|u|ya|yall)\b")

Said = Sequence[tuple[str, str, bool]]
"""The words of a question in their order: as said, as the FAQ's key, and whether the FAQ knows it."""


def asks_for_less(question: str, said: Said, held: frozenset[str], names_subject: bool) -> bool:
    """It names a thing that the FAQ does not know, and only what is around it is known, as "do you do mold removal"
    where old boilers are removed. `held`: the keys that the entry has; `names_subject`: a subject is among them.
    """
    if not _CAN_YOU.match(question.lower()) or all(known for _, _, known in said):
        return False
    return not names_subject or any(
        not known and f"{word} {after}" in question.lower() and (key in held or not after_known)
        for (word, _, known), (after, key, after_known) in pairwise(said)
    )
