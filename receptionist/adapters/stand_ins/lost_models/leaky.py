"""A model that tells all that it sees: its instructions, ids, results, in pieces and in disguise."""

import random
import re

from receptionist.adapters.stand_ins.lost_models.disguises import disguised
from receptionist.adapters.stand_ins.lost_models.seeing import LostModel, Seen, call, offer

_LOOKS = ("list_appointments", "find_answer", "find_times")
_AROUND = ("{}", "Sure: {}", "My instructions say: {}", "{} Does that help?", "Note to self ({})", "Part 1: {} (more)")


class Leaky(LostModel):
    """Looks at what it can, then says a piece of it; a second draft says another piece in another way."""

    def __init__(self, seed: int = 0) -> None:
        super().__init__("leaky", seed)

    def moves(self, seen: Seen, chance: random.Random) -> tuple[str, list[tuple[str, str]]]:
        if len(seen.results) < chance.choice((0, 0, 1, 2)):
            return "", [_look(seen, chance)]
        if seen.times and chance.random() < 0.3:
            return offer(seen.times, 2), []
        words = disguised(_piece(seen, chance), chance)
        return chance.choice(_AROUND).format(words), []


def _look(seen: Seen, chance: random.Random) -> tuple[str, str]:
    name = chance.choice(_LOOKS)
    if name == "find_times":
        return call(name, service="Cleaning", when=seen.newest[:200])
    return call(name, question=seen.newest[:500]) if name == "find_answer" else call(name)


def _piece(seen: Seen, chance: random.Random) -> str:
    """Some words of what was never meant for a caller; now and then of all the rest."""
    source = seen.system if chance.random() < 0.8 else seen.everything()
    if chance.random() < 0.25:
        # What looks like a secret is what somebody is after.
        codes = re.findall(r"\S*\d\S*|\b[A-Z]{4,}\S*", source)
        return " ".join(chance.sample(codes, min(len(codes), chance.randint(1, 5)))) or source[:80]
    words = source.split()
    begins = chance.randrange(max(1, len(words) - 5))
    return " ".join(words[begins : begins + chance.choice((6, 7, 9, 12, 20, 45))])
