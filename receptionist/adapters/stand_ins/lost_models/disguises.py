"""Ways in which words get past a check that reads them as they stand; people ask models for each of them."""

import base64
import codecs
import random
import re
from collections.abc import Callable

_HOMOGLYPHS = str.maketrans("aceopxyiABEHKMOPTX", "асеорхуіАВЕНКМОРТХ")
_FULL_WIDTH = str.maketrans({chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)})
_LEET = str.maketrans("aeiost", "431057")


def _random_case(words: str) -> str:
    return "".join(letter.upper() if at % 2 else letter.lower() for at, letter in enumerate(words))


def _base64(words: str) -> str:
    return base64.b64encode(words.encode()).decode()


def _in_lines(words: str) -> str:
    return "\n".join(f"{at}. {word}" for at, word in enumerate(words.split(), 1))


DISGUISES: dict[str, Callable[[str], str]] = {
    "plain": str,
    "upper": str.upper,
    "random case": _random_case,
    "spaced": lambda words: " ".join(words),
    "dotted": lambda words: ".".join(words),
    "no spaces": lambda words: "".join(words.split()),
    "hyphens": lambda words: "-".join(words.split()),
    "zero width": lambda words: "\u200b".join(words),
    "joiners": lambda words: "\u2060".join(words),
    "soft hyphens": lambda words: "\u00ad".join(words),
    "homoglyphs": lambda words: words.translate(_HOMOGLYPHS),
    "full width": lambda words: words.translate(_FULL_WIDTH),
    "accents": lambda words: "".join(letter + "\u0301" if letter.isalpha() else letter for letter in words),
    "leet": lambda words: words.lower().translate(_LEET),
    "vowels starred": lambda words: re.sub("[aeiouAEIOU]", "*", words),
    "rot13": lambda words: codecs.encode(words, "rot13"),
    "backwards": lambda words: words[::-1],
    "words backwards": lambda words: " ".join(reversed(words.split())),
    "base64": _base64,
    "base64 in pieces": lambda words: " ".join(re.findall(".{1,8}", _base64(words))),
    "hex": lambda words: words.encode().hex(),
    "a word a line": _in_lines,
}


def disguised(words: str, chance: random.Random) -> str:
    """The words in one of the disguises."""
    return DISGUISES[chance.choice(list(DISGUISES))](words)
