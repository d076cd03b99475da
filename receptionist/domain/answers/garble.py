"""What a typing slip, or speech recognition, makes of a word: likeness of spelling and of sound."""

import re
from functools import lru_cache

_SOUNDS = (
    (r"th", "t"), (r"ph", "f"), (r"gh(?=t|$)", ""), (r"ck|[cq](?![eiyh])|x", "k"), (r"ch|sh|j|dg|ti(?=o)", "j"),
    (r"c", "s"), (r"z", "s"), (r"d", "t"), (r"b", "p"), (r"v", "f"), (r"g", "k"), (r"n", "m"), (r"^kn", "n"),
)  # fmt: skip


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The consonants that are heard, one letter for those that a recogniser mixes up (t d, p b, f v, k g, m n)."""
    for pattern, letter in _SOUNDS:
        word = re.sub(pattern, letter, word)
    skeleton = re.sub(r"[aeiouyhw]", "", word)
    return re.sub(r"(.)\1+", r"\1", skeleton)


def edits(one: str, other: str) -> int:
    """How many letters must be changed, added, dropped or swapped with their neighbour."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, wanted in enumerate(other, 1):
            cost = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, before[j - 2] + 1)
            row.append(cost)
        before, last = last, row
    return last[-1]


def pairs(word: str) -> frozenset[str]:
    """The word's neighbouring letters, its ends marked: what words are looked up by."""
    marked = f"^{word}$"
    return frozenset(marked[i : i + 2] for i in range(len(marked) - 1))


def likeness(said: str, word: str) -> float:
    """0 to 1: how likely `said` stands for `word`. Short words must be nearly right."""
    longest = max(len(said), len(word))
    spelling = 1 - edits(said, word) / longest
    heard, meant = sound(said), sound(word)
    if len(meant) >= 3 and heard == meant:
        return max(spelling, 0.8)
    return spelling if longest > 3 else 0.0
