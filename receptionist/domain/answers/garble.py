"""What a typing slip, or speech recognition, makes of a word: likeness of spelling and of sound."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from rapidfuzz.distance import OSA

_SOUNDS = (
    (r"th", "t"), (r"ph", "f"), (r"gh(?=t|$)", ""), (r"tch", "j"), (r"ck|[cq](?![eiyh])|x", "k"),
    (r"ch|sh|j|dg|ti(?=o)", "j"), (r"c", "s"), (r"z", "s"), (r"d", "t"), (r"b", "p"), (r"v", "f"), (r"g", "k"),
    (r"n", "m"), (r"^km", "m"),
)  # fmt: skip
_CANDIDATES = 6
_LIKE_ENOUGH = 0.65
_HALF_RIGHT = 0.6
"""A word beside a word of its phrase needs less likeness than one alone."""


@lru_cache(maxsize=20_000)
def sound(word: str) -> str:
    """The consonants that are heard, one letter for those that a recogniser mixes up (t d, p b, f v, k g, m n)."""
    for pattern, letter in _SOUNDS:
        word = re.sub(pattern, letter, word)
    skeleton = re.sub(r"[aeiouyhw]", "", word)
    return re.sub(r"(.)\1+", r"\1", skeleton)


def likeness(said: str, word: str) -> float:
    """0 to 1: how likely `said` stands for `word`. Short words must be nearly right, and begin alike."""
    longest = max(len(said), len(word))
    spelling = OSA.normalized_similarity(said, word)
    if longest <= 4 and said[0] != word[0]:
        return 0.0
    heard, meant = sound(said), sound(word)
    return max(spelling, 0.8) if len(meant) >= 3 and heard == meant else spelling


class Vocabulary:
    """The words that a FAQ knows, each with what it means, looked up by neighbouring letters and by sound."""

    def __init__(self, meant: Mapping[str, str]) -> None:
        self._by_pair: dict[str, list[tuple[str, str]]] = {}
        self._by_sound: dict[str, str] = {}
        self._words = frozenset(word for word in meant if " " not in word)
        self._phrases = _by_either_word(word.split() for word in meant)
        for word, key in meant.items():
            self._by_sound.setdefault(sound(word.replace(" ", "")), key)
            if " " in word:
                continue
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

    def mended(
        self, said: Sequence[str], is_empty: Callable[[str], bool], is_ordinary: Callable[[str], bool]
    ) -> list[str]:
        """The words with a phrase put right that is half right: "happy our" is "happy hour", "dress coat" its code.

        An ordinary word stays beside one that tells nothing: "move my piano" is no "cover my", for all that "move" and
        "cover" are alike.
        """
        words = self._joined(said)
        for at, (one, other) in enumerate(pairwise(words)):
            known, slip = (one, other) if (one, "") in self._phrases else (other, one)
            if len(slip) < 2 or (is_empty(known) and is_ordinary(slip)):
                continue
            side = (known, "") if known == one else ("", known)
            near = [word for word in self._phrases.get(side, ()) if _half_right(slip, word)]
            if near and slip not in self._phrases.get(side, ()):
                words[at + (known == one)] = near[0]
        return words

    def _joined(self, said: Sequence[str]) -> list[str]:
        """The words with those put together that only a recogniser, or a hurried thumb, takes apart: "out door"."""
        whole: list[str] = []
        for word in said:
            if whole and len(word) > 1 and whole[-1] + word in self._words:
                whole[-1] += word
            else:
                whole.append(word)
        return whole

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


def _by_either_word(phrases: Iterable[Sequence[str]]) -> dict[tuple[str, str], list[str]]:
    """Of phrases of two words: the second ones by the first, and the first ones by the second."""
    found: dict[tuple[str, str], list[str]] = {}
    for one, other in (phrase for phrase in phrases if len(phrase) == 2):
        found.setdefault((one, ""), []).append(other)
        found.setdefault(("", other), []).append(one)
    return found


def _half_right(slip: str, word: str) -> bool:
    near = OSA.normalized_similarity(slip, word) >= _HALF_RIGHT
    return near or (len(sound(word)) > 1 and sound(slip) == sound(word))


def _pairs(word: str) -> tuple[str, ...]:
    """The word's neighbouring letters, its ends marked; in their order, since a set's changes from run to run."""
    marked = f"^{word}$"
    return tuple(dict.fromkeys(marked[i : i + 2] for i in range(len(marked) - 1)))
