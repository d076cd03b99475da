"""What a typing slip, or speech recognition, makes of a word: likeness of spelling and of sound."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

_SOUNDS = (
    (r"th", "t"), (r"ph", "f"), (r"gh(?=t|$)", ""), (r"tch", "j"), (r"ck|[cq](?![eiyh])|x", "k"),
    (r"ch|sh|j|dg|ti(?=o)", "j"), (r"c", "s"), (r"z", "s"), (r"d", "t"), (r"b", "p"), (r"v", "f"), (r"g", "k"),
    (r"n", "m"), (r"^km", "m"),
)  # fmt: skip
_CANDIDATES = 6
_LIKE_ENOUGH = 0.65


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


def likeness(said: str, word: str) -> float:
    """0 to 1: how likely `said` stands for `word`. Short words must be nearly right, and begin alike."""
    longest = max(len(said), len(word))
    spelling = 1 - edits(said, word) / longest
    if longest <= 4 and said[0] != word[0]:
        return 0.0
    heard, meant = sound(said), sound(word)
    return max(spelling, 0.8) if len(meant) >= 3 and heard == meant else spelling


class Vocabulary:
    """The words that a FAQ knows, each with what it means, looked up by neighbouring letters and by sound."""

    def __init__(self, meant: Mapping[str, str]) -> None:
        self._by_pair: dict[str, list[tuple[str, str]]] = {}
        self._by_sound: dict[str, str] = {}
        for word, key in meant.items():
            self._by_sound.setdefault(sound(word), key)
            for pair in _pairs(word):
                self._by_pair.setdefault(pair, []).append((word, key))

    def likeliest(self, said: str) -> tuple[str, float] | None:
        """What the word most likely means, and how sure that is; None when it is like none."""
        near: Counter[tuple[str, str]] = Counter()
        for pair in _pairs(said):
            near.update(self._by_pair.get(pair, ()))
        likely = [(likeness(said, word), key) for (word, key), _ in near.most_common(_CANDIDATES)]
        sure, key = max(likely, default=(0.0, ""))
        return (key, sure) if sure >= _LIKE_ENOUGH else None

    def heard_in(self, said: Sequence[str], is_empty: Callable[[str], bool]) -> Iterator[tuple[str, float]]:
        """What two words in a row sound like when they are spoken as one: "the lover" is "delivery"."""
        for one, other in pairwise(said):
            skeleton = sound(one + other)
            if len(skeleton) < 4 or (is_empty(one) and is_empty(other)):
                continue
            if skeleton in self._by_sound:
                yield self._by_sound[skeleton], 0.6
            for i in range(1, len(skeleton)):
                if (nearly := skeleton[:i] + skeleton[i + 1 :]) in self._by_sound:
                    yield self._by_sound[nearly], 0.35


def _pairs(word: str) -> frozenset[str]:
    """The word's neighbouring letters, its ends marked."""
    marked = f"^{word}$"
    return frozenset(marked[i : i + 2] for i in range(len(marked) - 1))
