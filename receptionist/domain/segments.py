"""What a text costs: its segments, and the plain look-alikes that keep it cheap.

GSM 03.38: 160 characters in one text, 153 in each part of a longer one; one character outside its alphabet makes every
part UCS-2, 70 and 67 (https://www.twilio.com/docs/glossary/what-sms-character-limit).
"""

import re
from bisect import bisect_right

_BASIC = frozenset(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿"
    "abcdefghijklmnopqrstuvwxyzäöñüà"
)
_EXTENDED = frozenset("^{}\\[~]|€\f")
"""These take the place of two."""

_LOOK_ALIKES = str.maketrans(
    {
        "‘": "'", "’": "'", "‚": "'", "‛": "'", "′": "'", "“": '"', "”": '"', "„": '"', "″": '"', "«": '"', "»": '"',
        "‐": "-", "‑": "-", "‒": "-", "–": "-", "—": "-", "―": "-", "−": "-", "…": "...", "•": "-", "·": "-", "‣": "-",
        "\u00a0": " ", "\u2009": " ", "\u202f": " ", "\u2007": " ", "\u200b": "", "\ufeff": "", "\t": " ",
        "×": "x", "⁄": "/", "`": "'",
    }
)  # fmt: skip


def is_gsm7(text: str) -> bool:
    """Whether every character is of the cheap alphabet."""
    return all(letter in _BASIC or letter in _EXTENDED for letter in text)


def segments(text: str) -> int:
    """How many parts this text is sent and paid as."""
    if is_gsm7(text):
        return _parts([2 if letter in _EXTENDED else 1 for letter in text], 160, 153)
    return _parts([len(letter.encode("utf-16-be")) // 2 for letter in text], 70, 67)


def _parts(sizes: list[int], alone: int, joined: int) -> int:
    """A character of two places is never split between two parts."""
    if sum(sizes) <= alone:
        return 1
    parts, used = 1, 0
    for size in sizes:
        if used + size > joined:
            parts, used = parts + 1, 0
        used += size
    return parts


def plain(text: str) -> str:
    """The text with curly quotes, long dashes and their kin as plain look-alikes; nothing of meaning is lost."""
    return re.sub(r"[ ]{2,}", " ", text.translate(_LOOK_ALIKES)).strip()


def fit(text: str, most: int = 3) -> str:
    """The text within `most` segments, cut at the end of a sentence if that keeps half of it, else of a word."""
    if segments(text) <= most:
        return text
    size = bisect_right(range(len(text)), most, key=lambda end: segments(text[:end])) - 1
    whole = [found.end() for found in re.finditer(r"[.!?](?=\s)", text[: size + 1])]
    if whole and whole[-1] > size // 2:
        return text[: whole[-1]]
    return text[:size].rsplit(" ", 1)[0].rstrip()
