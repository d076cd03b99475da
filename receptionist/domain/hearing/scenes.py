"""Things that mean something together, in whatever order: a weapon, "waiting" and "you" make a threat."""

import re
from dataclasses import dataclass

from receptionist.domain.hearing.plain import rules

_NEAR = 14
"""Words that stand within so many of each other are about one thing."""
_NOTHING = re.compile(r"(?!)")


@dataclass(frozen=True)
class Scene:
    """What must all be said within a few words, and what must not be said beside it."""

    needs: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str]

    def plays(self, words: str) -> bool:
        if not all(need.search(words) for need in self.needs):
            return False
        return any(self._plays_in(window) for window in windows(words))

    def _plays_in(self, window: str) -> bool:
        return all(need.search(window) for need in self.needs) and not self.unless.search(window)


def scene(*needs: str, unless: str = "") -> Scene:
    """Each need is a list of wordings with commas between them; so is what rules the scene out."""
    return Scene(tuple(_any_of(need) for need in needs), _any_of(unless) if unless else _NOTHING)


def _any_of(wordings: str) -> re.Pattern[str]:
    return rules("{any}", any=wordings)


def windows(words: str) -> list[str]:
    """Stretches of so many words; whatever stands near enough together is in one of them."""
    said = words.split()
    if len(said) <= _NEAR:
        return [words]
    step = _NEAR // 2
    return [" ".join(said[at : at + _NEAR]) for at in range(0, len(said) - step, step)]
