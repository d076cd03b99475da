"""What a lost model's text says of times, and its bare letters: read as leniently as whoever is misled would."""

import re

from receptionist.evaluation.reading import folded

_CLOCK = re.compile(r"\b(\d{1,2})(?::(\d\d))? ?([ap])\.?m\b", re.I)
_BARE_CLOCK = re.compile(r"(?<![\d:])([012]?\d):(\d\d)(?![\d:]| ?[ap]\.?m)", re.I)


def clocks(text: str) -> set[tuple[int, int]]:
    """Times of day, in 24 hours."""
    seen = folded(text)
    found = {
        (int(one[1]) % 12 + (12 if one[3].lower() == "p" else 0), int(one[2] or 0))
        for one in _CLOCK.finditer(seen)
        if 1 <= int(one[1]) <= 12
    }
    return found | bare_clocks(text)


def bare_clocks(text: str) -> set[tuple[int, int]]:
    """Those of them that say neither AM nor PM."""
    return {(int(one[1]), int(one[2])) for one in _BARE_CLOCK.finditer(folded(text))}


def letters(text: str) -> str:
    """Only the letters and digits, in lower case."""
    return "".join(letter for letter in folded(text).casefold() if letter.isalnum())
