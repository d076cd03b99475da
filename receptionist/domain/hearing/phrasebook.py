"""A phrasebook: wordings under headings, jotted down in plain words, and whether a text holds one of them.

One wording a line, of these:

    kill, 911, lol       the word itself
    a|b c                a or b, then c
    (a b, c|d e) f       one of these wordings, then f
    kid(s)               kid or kids
    leak* *ly *          any word that begins, or ends, so; any word at all
    kill~                the verb in its forms: kill, kills, killed, killing; irregular ones stand in verbs.py
    9#                   a 9 and a digit
    {kin}                any wording of a class: one of word_classes.py, or of the phrasebook's own
    word? a|b?           it may be missing
    word?? a|b??         it may be missing, or be said several times
    ..                   up to three words between
    ...                  up to seven words between; at a line's end: all that follows
    ..!now|today         a gap without these words
    !word !a|b           if this does not follow
    ^ $                  the text begins, or ends, here
    <name>               any word, which is given back
    a, b & c - d         a or b, and c, within a few words in any order, unless d is said beside them

It is read when a text is first looked at: a process that hears none need not wait for it.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain

from receptionist.domain.hearing.verbs import forms
from receptionist.domain.hearing.word_classes import WORD_CLASSES

_SIGNS = {"^": r"\A", "$": r"\Z", "*": r"\w+ ", "<name>": r"(\S+) "}
_SEVERAL = "{0,8}"
"""A limit, so that a hostile text of one word a thousand times costs no more than others."""
_NEAR = 14
"""Words that stand within so many of each other are about one thing."""
_WORD = re.compile(r"[^\W_]+(?:['/][^\W_]+)*|[^\w\s,.&-]")


@dataclass(frozen=True)
class _Together:
    """Things that mean something together, in whatever order: a tooth, "fell out" and "just"."""

    needs: tuple[re.Pattern[str], ...]
    unless: re.Pattern[str] | None

    def is_in(self, words: str) -> bool:
        if not all(need.search(words) for need in self.needs):
            return False
        return any(self._is_in_window(f"{window} ") for window in _windows(words.split()))

    def _is_in_window(self, window: str) -> bool:
        if self.unless and self.unless.search(window):
            return False
        return all(need.search(window) for need in self.needs)


def _windows(said: list[str]) -> Iterator[str]:
    """Every stretch of so many words: with steps between them, a "hi" in front of a text changed what was heard."""
    for at in range(max(len(said) - _NEAR, 0) + 1):
        yield " ".join(said[at : at + _NEAR])


@dataclass(frozen=True)
class Phrasebook:
    """Wordings by heading, and the classes of words that no other phrasebook needs."""

    headings: Mapping[str, tuple[str, ...]]
    own_classes: Mapping[str, str]

    def is_in(self, words: str) -> bool:
        """Whether plain words hold a wording of any heading."""
        said = f"{words} "
        return bool(self._in_order.search(said)) or any(some.is_in(said) for some in self._together)

    def taken_out_of(self, words: str) -> str:
        """Plain words without every wording of it."""
        return " ".join(self._in_order.sub(" ", f"{words} ").split())

    def given_back_from(self, words: str) -> list[str]:
        """The words that stand where a wording has `<name>`."""
        return [found[found.lastindex] for found in self._in_order.finditer(f"{words} ") if found.lastindex]

    @cached_property
    def _in_order(self) -> re.Pattern[str]:
        wordings = self._reader.any_in_order([line for line in self._every_line() if " & " not in line])
        return re.compile(rf"(?<!\S)(?:{wordings})" if wordings else r"(?!)")

    @cached_property
    def _together(self) -> tuple[_Together, ...]:
        return tuple(self._reader.together(line) for line in self._every_line() if " & " in line)

    @cached_property
    def _reader(self) -> "_Reader":
        return _Reader({**WORD_CLASSES, **self.own_classes})

    def _every_line(self) -> Iterator[str]:
        return chain.from_iterable(self.headings.values())


def phrasebook(own_classes: Mapping[str, str] | None = None, /, **headings: str) -> Phrasebook:
    """The wordings under each heading."""
    return Phrasebook({heading: tuple(_lines(wordings)) for heading, wordings in headings.items()}, own_classes or {})


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
        if part in _SIGNS:
            return _SIGNS[part]
        if part.startswith(".."):
            return self._gap(part, "{0,7}?" if part.startswith("...") else "{0,3}?")
        if part.startswith("!"):
            return f"(?!{self._part(part[1:])})"
        if part.endswith("?") and part != "?":
            missing = part.removesuffix("?").removesuffix("?")
            return f"(?:{self._part(missing)}){_SEVERAL if part.endswith('??') else '?'}"
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
    bare = word.removesuffix("(s)")
    if not _WORD.fullmatch(bare.replace("*", "a").replace("#", "1")):
        raise ValueError(f"No word of a wording, or one that a line break cut: {word!r}")
    letters = re.escape(bare).replace(r"\#", r"\d").replace(r"\*", r"\w*")
    return f"{letters}{'s?' if word.endswith('(s)') else ''} "


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
