"""What people say, written in plain words: a small notation, of which a table becomes one pattern.

A saying stands on a line, and goes on where the next line is indented deeper. `stop` is that word, `stop/quit` either,
`text*` any word that begins so, `*` any word and `00` any number. `[the/your]` may be left out, `[the/your]*` may also
be said more than once, `(can not/will not)` is one of several wordings. `{texts}` is one of the words of a class. `..`
are up to three words, `....` up to six, `>>` is all that follows, `>>you/your` up to these words. `!he/{kin}` says that
none of these comes next, `^` and `$` are the ends of the text. `<name>` is a word that is given back.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from receptionist.domain.hearing.word_classes import WORD_CLASSES

_SIGNS = {
    "^": "^", "$": r"\Z", "..": r"(?:\S+ ){0,3}?", "....": r"(?:\S+ ){0,6}?", ">>": ".*",
    "*": r"\S+ ", "00": r"\$?\d\S* ", "<name>": r"(\S+) ",
}  # fmt: skip
_GOES_ON = re.compile(r"\n {8,}")
_SOME = "{0,8}"
"""A limit, so that a hostile text of one word a thousand times costs no more than others."""


@dataclass(frozen=True)
class Sayings:
    pattern: re.Pattern[str]
    """Every word in it ends with a space, the last one of a text too: no end of a word need be looked for."""

    def heard_in(self, words: str) -> bool:
        return self.pattern.search(words + " ") is not None

    def names_in(self, words: str) -> list[str]:
        """The words that stand where a saying has `<name>`."""
        return [found[found.lastindex] for found in self.pattern.finditer(words + " ") if found.lastindex]

    def without(self, words: str) -> str:
        """What is left of the words when these sayings are taken out."""
        return " ".join(self.pattern.sub(" ", words + " ").split())


def sayings(lines: str, **classes: str) -> Sayings:
    """All the lines together; `classes` are words with commas between them."""
    known = {**WORD_CLASSES, **classes}
    whole = _GOES_ON.sub(" ", lines).strip()
    return _any_of(_in_a_row(line.strip(), known) for line in whole.splitlines())


def any_of(*groups: Sayings) -> Sayings:
    """Several groups in one: a text is searched once."""
    return _any_of(group.pattern.pattern for group in groups)


def _any_of(patterns: Iterable[str]) -> Sayings:
    return Sayings(re.compile(rf"(?<!\S)(?:{'|'.join(patterns)})"))


def _in_a_row(saying: str, known: Mapping[str, str]) -> str:
    return "".join(_part(part, known) for part in _split(saying, " ") if part)


def _part(part: str, known: Mapping[str, str]) -> str:
    if part in _SIGNS:
        return _SIGNS[part]
    if part.startswith("!"):
        return f"(?!{_part(part[1:], known)})"
    if part.startswith(">>"):
        return rf"(?:(?!{_part(part[2:], known)})\S+ )*"
    alternatives = _split(part, "/")
    if len(alternatives) > 1:
        return _one_of(alternatives, known)
    if part.startswith("[") and part.endswith(("]", "]*")):
        inner, times = (part[1:-2], _SOME) if part.endswith("*") else (part[1:-1], "?")
        return _one_of(_split(inner, "/"), known) + times
    if part.startswith("(") and part.endswith(")"):
        return _one_of(_split(part[1:-1], "/"), known)
    if part.startswith("{") and part.endswith("}"):
        return _one_of(_split(known[part[1:-1]], ","), known)
    return re.escape(part).replace(r"\*", r"\w*") + " "


def _one_of(alternatives: list[str], known: Mapping[str, str]) -> str:
    return "(?:" + "|".join(_in_a_row(one, known) for one in alternatives) + ")"


def _split(text: str, at: str) -> list[str]:
    """The pieces between the letters `at` that stand in no bracket."""
    pieces, depth = [""], 0
    for letter in text:
        depth += (letter in "([{") - (letter in ")]}")
        if letter == at and not depth:
            pieces.append("")
        else:
            pieces[-1] += letter
    if depth:
        raise ValueError(f"A bracket is left open, or closed twice: {text!r}")
    return [piece.strip() for piece in pieces]
