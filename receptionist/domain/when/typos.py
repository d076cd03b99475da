"""Words of time with a slip of the finger or cut short: "satuday", "tomorow", "frid"."""

from string import ascii_lowercase

from receptionist.domain.when.names import MONTHS, WEEKDAYS

_LONG = {*WEEKDAYS, *MONTHS, "tomorrow", "tonight", "morning", "afternoon", "evening", "weekend"}
_SHORTEST = 6
"""Shorter words are too near to others: "march" to "match", "june" to "tune"."""
_OTHERS = {"sundae", "sundry", "sunda", "mourning", "monda", "frida", "augusta", "sundar", "mondal", "moaning"}
_OTHERS |= {"mooning", "eventing"}


def _slips(word: str) -> set[str]:
    """The word with one letter left out, doubled or foreign, wrong, or two in the wrong order; never the first."""
    cuts = [(word[:at], word[at:]) for at in range(1, len(word) + 1)]
    missing = {head + tail[1:] for head, tail in cuts if tail}
    swapped = {head + tail[1] + tail[0] + tail[2:] for head, tail in cuts if len(tail) > 1}
    wrong = {head + letter + tail[1:] for head, tail in cuts if tail for letter in ascii_lowercase}
    more = {head + letter + tail for head, tail in cuts for letter in ascii_lowercase}
    return (missing | swapped | wrong | more) - {word}


_SLIPS = {slip: word for word in sorted(_LONG) if len(word) >= _SHORTEST for slip in _slips(word)}
_CUT = {word[:size]: word for word in WEEKDAYS for size in range(4, len(word) - 1)}


def mended(word: str) -> str:
    """The word of time that is meant by this spelling, else the word as it is."""
    if len(word) < 4 or word in _LONG or word in _OTHERS:
        return word
    return _CUT.get(word) or _SLIPS.get(word, word)
