"""A phrasebook: wordings under headings, jotted down in plain words, and whether a text holds one of them.

One wording a line, of these:

    kill, 911, lol       the word itself
    a|b c                a or b, then c
    (a b, c|d e) f       one of these wordings, then f
    kid(s)               kid or kids
    leak* *              any word that begins so; any word
    kill~                the verb in its forms: kill, kills, killed, killing; irregular ones stand in verbs.py
    9#                   a 9 and a digit
    {kin}                any wording of a class: one of word_classes.py, or of the phrasebook's own
    word? a|b?           it may be missing
    ..                   up to three words between
    ...                  up to seven words between; at a line's end: all that follows
    ..!now|today         a gap without these words
    !word !a|b           if this does not follow
    ^ $                  the text begins, or ends, here
    a, b & c - d         a or b, and c, within a few words in any order, unless d is said beside them
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from receptionist.domain.hearing.scenes import windows
from receptionist.domain.hearing.verbs import forms
from receptionist.domain.hearing.word_classes import WORD_CLASSES

_ENDS = {"^": r"\A", "$": r"\Z"}
_WORD = re.compile(r"[^\W_]+(?:['/][^\W_]+)*|[^\w\s,.&-]")


@dataclass(frozen=True)
class _Together:
    """Things that mean something together, in whatever order: a tooth, "fell out" and "just"."""

    needs: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None

    def is_in(self, words: str) -> bool:
        if not all(need.search(words) for need in self.needs):
            return False
        return any(self._is_in_window(f"{window} ") for window in windows(words.strip()))

    def _is_in_window(self, window: str) -> bool:
        if self.unless and self.unless.search(window):
            return False
        return all(need.search(window) for need in self.needs)


@dataclass(frozen=True)
class Phrasebook:
    """Wordings by heading, read once."""

    headings: Mapping[str, tuple[str, ...]]
    _in_order: re.Pattern[str]
    _together: tuple[_Together, ...]

    def is_in(self, words: str) -> bool:
        """Whether plain words hold a wording of any heading."""
        said = f"{words} "
        return bool(self._in_order.search(said)) or any(some.is_in(said) for some in self._together)

    def taken_out_of(self, words: str) -> str:
        """Plain words without every wording of it."""
        return " ".join(self._in_order.sub(" ", f"{words} ").split())


def phrasebook(own_classes: Mapping[str, str] | None = None, /, **headings: str) -> Phrasebook:
    """The wordings under each heading; `own_classes` are classes of words that no other phrasebook needs."""
    reader = _Reader({**WORD_CLASSES, **(own_classes or {})})
    lines = {heading: tuple(_lines(wordings)) for heading, wordings in headings.items()}
    every = [line for under in lines.values() for line in under]
    in_order = reader.any_in_order([line for line in every if " & " not in line])
    together = tuple(reader.together(line) for line in every if " & " in line)
    return Phrasebook(lines, re.compile(rf"(?<!\S)(?:{in_order})" if in_order else r"(?!)"), together)


def _lines(wordings: str) -> Iterator[str]:
    """A line that ends in a comma or a bar goes on in the next one."""
    unbroken = re.sub(r"([,|&])\s*\n\s*", lambda end: end[1] + ("" if end[1] == "|" else " "), wordings)
    return (line.strip() for line in unbroken.strip().splitlines() if line.strip())


class _Reader:
    """Turns wordings into patterns. Each part of a pattern ends with a space, as each word of a text does here."""

    def __init__(self, classes: Mapping[str, str]) -> None:
        self._classes = classes
        self._read: dict[str, str] = {}

    def any_in_order(self, lines: list[str]) -> str:
        """Lines that open alike share their opening, so it is looked for once."""
        by_opening: dict[str, list[str]] = {}
        for line in lines:
            opening, *rest = _split(line, " ")
            by_opening.setdefault(opening, []).append(" ".join(rest))
        return "|".join(
            self._part(opening) + "(?:" + "|".join(self.wording(rest) if rest else "" for rest in rests) + ")"
            for opening, rests in by_opening.items()
        )

    def wording(self, line: str) -> str:
        parts = list(_split(line, " "))
        if parts[-1].startswith("..."):
            return "".join(map(self._part, parts[:-1])) + self._gap(parts[-1], "*")
        return "".join(map(self._part, parts))

    def together(self, line: str) -> _Together:
        needs, _, unless = line.partition(" - ")
        return _Together(
            tuple(self._any_of(need) for need in needs.split(" & ")), self._any_of(unless) if unless else None
        )

    def _any_of(self, wordings: str) -> re.Pattern[str]:
        return re.compile(rf"(?<!\S){self._choice(_split(wordings, ','))}")

    def _choice(self, wordings: Iterator[str]) -> str:
        return "(?:" + "|".join(self.wording(wording.strip()) for wording in wordings if wording.strip()) + ")"

    def _part(self, part: str) -> str:
        if part in _ENDS:
            return _ENDS[part]
        if part.startswith(".."):
            return self._gap(part, "{0,7}?" if part.startswith("...") else "{0,3}?")
        if part.startswith("!"):
            return f"(?!{self._part(part[1:])})"
        if part.endswith("?") and part != "?":
            return f"(?:{self._part(part[:-1])})?"
        choices = list(_split(part, "|"))
        if len(choices) > 1:
            return "(?:" + "|".join(map(self._part, choices)) + ")"
        if part.startswith("{"):
            return self._class(part[1:-1])
        if part.startswith("("):
            return self._choice(_split(part[1:-1], ","))
        return _word(part)

    def _gap(self, part: str, times: str) -> str:
        without = part.lstrip(".")
        return rf"(?:{self._part(without) if without else ''}\S+ ){times}"

    def _class(self, name: str) -> str:
        if name not in self._read:
            self._read[name] = self._choice(_split(self._classes[name], ","))
        return self._read[name]


def _word(word: str) -> str:
    if word.endswith("~"):
        return "(?:" + "|".join(f"{form} " for form in forms(word[:-1])) + ")"
    if word == "*":
        return r"\w+ "
    bare = word.removesuffix("*").removesuffix("(s)")
    if not _WORD.fullmatch(bare.replace("#", "1")):
        raise ValueError(f"No word of a wording, or one that a line break cut: {word!r}")
    letters = re.escape(bare).replace(r"\#", r"\d")
    ending = r"\w*" if word.endswith("*") else "s?" if word.endswith("(s)") else ""
    return f"{letters}{ending} "


def _split(text: str, at: str) -> Iterator[str]:
    """The pieces between marks that stand outside brackets."""
    depth, piece = 0, ""
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        if letter == at and depth == 0:
            yield piece
            piece = ""
        else:
            piece += letter
    if depth:
        raise ValueError(f"A bracket has no other: {text!r}")
    yield piece
