"""Which matters a word belongs to: groups of words that are said about one thing, over all trades.

Looser than subjects.py: words of a matter are near each other ("toilet" to "wet", "broke" to "warranty"), not the same.
"""

from receptionist.domain.answers.matters.desk import DESK
from receptionist.domain.answers.matters.things import ANIMALS, BODY, DEVICES, HOUSE, LAW, LEARNING, TABLE, WHEELS
from receptionist.domain.answers.terms import is_empty, stem, words


def _by_words(*tables: str) -> dict[str, tuple[str, ...]]:
    """The matters of each word, and of each two or three in a row, by their stems."""
    found: dict[str, list[str]] = {}
    for line in "".join(tables).replace("\n    ", " ").splitlines():
        name, _, said = line.partition(": ")
        for word in dict.fromkeys(said.split()):
            found.setdefault(" ".join(map(stem, word.split("_"))), []).append(name)
    return {word: tuple(dict.fromkeys(names)) for word, names in found.items()}


_MATTERS_OF = _by_words(DESK, BODY, HOUSE, WHEELS, ANIMALS, TABLE, LEARNING, DEVICES, LAW)
_LONGEST = 4


_SMALL = 0.5
"""What a word counts that is empty by itself: "late", "bring", "husband"."""


def matters_of(word: str) -> tuple[str, ...]:
    """The matters of one word by itself, by its stem."""
    return _MATTERS_OF.get(word, ())


def matters_in(text: str) -> dict[str, float]:
    """The matters of a text, of its longest phrases first; a word of many matters counts less for each."""
    said = words(text)
    stems = [stem(word) for word in said]
    found: dict[str, float] = {}
    at = 0
    while at < len(stems):
        length = next((n for n in range(_LONGEST, 0, -1) if " ".join(stems[at : at + n]) in _MATTERS_OF), 0)
        matters = _MATTERS_OF.get(" ".join(stems[at : at + length]), ())
        for matter in matters:
            counts = _SMALL if length == 1 and is_empty(said[at]) else 1.0
            found[matter] = found.get(matter, 0.0) + counts / len(matters)
        at += max(length, 1)
    return found
