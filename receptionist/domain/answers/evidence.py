"""What speaks for each entry of a FAQ as the answer to a question, and what speaks for none of them."""

import math
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from receptionist.domain.answers.entry import Entry, entry_of, phrasing
from receptionist.domain.answers.kinds import MEASURES, asked_in
from receptionist.domain.answers.matters import matters_in, matters_of
from receptionist.domain.answers.nearby import Neighbourhood
from receptionist.domain.answers.reading import Meant, Reading
from receptionist.domain.answers.subjects import BROADER
from receptionist.domain.answers.terms import is_empty, stem

_CAN_YOU = re.compile(r"^(?:(?:hi|hey|hello|so|and|um|uh|ok)\W+)*(?:do|does|can|could|will|would) (?:you|u|ya|yall)\b")
_MOST = 3
_FACTS = frozenset({"hours", "address", "website", "phone"})
"""Facts of a business: "what are your hours?" is not answered by "parking is free for two hours"."""
_CHANCE, _NEAR = 0.08, 0.05
_NEARNESS = ("heading's matters", "answer's matters", "likeness")
_SMALL = 0.4
_LIGHT_WORDS = """
    leave leaving left start starting stop stopping call calling move moving hold turn run set send sent show showing
    talk speak think thinking feel believe understand hope wish love like liked plan planning decide choose pick stay
    stand sit walk drive drop pull push break broke broken happen become bit little big small new old right wrong real
    really whole own still again back away together instead without during until once soon later early ahead far close
    next different same best better well nice kind long short hard easy fast slow full half couple few several enough
    else both either today tonight tomorrow yesterday week weekend month now then here there around inside outside up
    down off through until everybody nobody everyone nothing everything stuff thing way problem issue case idea reason
    spot place room house home guy girl person people man woman mom dad kid husband wife son daughter friend family boss
    need needed want wanted help helping try trying tried make making made find finding found tell telling told said say
    ask asked hear heard see seeing saw seen look looking buy bought pay spend figure handle deal mean means matter
    totally actually probably definitely honestly basically super real pretty quite only least most more less than
    please thanks hello lol omg dude man yo hey btw asap idk tbh bucks grand dollars
"""
_LIGHT = frozenset(map(stem, _LIGHT_WORDS.split()))
"""What is said of anything: it is no sign that a question is about something else."""
OF_ENTRY = (
    "overlap", "overlap squared", "lead", "heading's matters", "answer's matters", "matters and nothing else",
    "words explained", "heading explained", "phrasing", "kinds asked alike",
    "kinds not told", "kinds not asked", "likeness", "can you, by matters", "overlap by matters",
    "can you, unexplained",
    "unexplained", "price, unexplained", "only one with a subject", "subjects not asked for",
)  # fmt: skip
"""The names of what speaks for or against an entry, in the order of `Evidence.of_entries`."""
OF_NONE = ("always", "can you", "subject that no entry has", "plain word that no entry has", "length")
"""The names of what speaks for no entry at all, in the order of `Evidence.of_none`."""


@dataclass(frozen=True)
class Evidence:
    """A row for each entry, with the values of OF_ENTRY, and one with those of OF_NONE."""

    of_entries: list[list[float]]
    of_none: list[float]
    in_passing: frozenset[int]
    """Entries that share nothing with the question but a fact of the business that they speak of in passing."""

    def shares_a_word(self, at: int) -> bool:
        """Whether the entry has something of the question itself, more than a word of many entries."""
        return self.of_entries[at][OF_ENTRY.index("overlap")] > _CHANCE

    def is_near(self, at: int) -> bool:
        """Whether the entry has anything to do with the question, be it a matter alone."""
        return self.shares_a_word(at) or any(self.of_entries[at][OF_ENTRY.index(name)] > _NEAR for name in _NEARNESS)


@dataclass(frozen=True)
class _Word:
    """A word of the question that carries something."""

    stem: str
    matters: frozenset[str]
    is_small: bool

    @property
    def weight(self) -> float:
        return _SMALL if self.is_small or self.stem in _LIGHT else 1.0


@dataclass(frozen=True)
class _Question:
    meant: list[Meant]
    words: list[_Word]
    matters: Mapping[str, float]
    kinds: frozenset[str]
    phrasing: frozenset[str]
    can_you: bool

    @cached_property
    def weight(self) -> float:
        return sum(word.weight for word in self.words) or 1.0

    @cached_property
    def keys(self) -> frozenset[str]:
        keys = frozenset(word.key for word in self.meant)
        return (
            keys
            | {BROADER[key] for key in keys if key in BROADER}
            | {key for key, broad in BROADER.items() if broad in keys}
        )


class Witness:
    """Weighs a FAQ's entries against questions."""

    def __init__(self, texts: Sequence[tuple[str, str]]) -> None:
        self._entries = [entry_of(question, answer) for question, answer in texts]
        self._reading = Reading(self._entries, texts)
        self._near = Neighbourhood([f"{question} {answer}" for question, answer in texts])
        self._rarity = _rarity([{*one.heading_matters, *one.answer_matters} for one in self._entries])
        self._heading_rarity = _rarity([set(one.heading_matters) for one in self._entries])

    def evidence(self, text: str) -> Evidence:
        """What there is for the entries, and for none of them."""
        asked = self._asked(text)
        meant = asked.meant
        heard = self._reading.heard(text)
        overlaps = [self._reading.overlap(meant, heard, entry) for entry in self._entries]
        near = dict(self._near.nearest(text))
        rows = [self._of_entry(asked, entry, overlaps[at], near.get(at, 0.0)) for at, entry in enumerate(self._entries)]
        for row, lead in zip(rows, _leads(overlaps), strict=True):
            row[OF_ENTRY.index("lead")] = lead
        in_passing = frozenset(at for at, entry in enumerate(self._entries) if _in_passing(meant, entry))
        return Evidence(rows, self._of_none(asked), in_passing)

    def _asked(self, text: str) -> _Question:
        said, kinds, can_you = self._reading.mended(text), asked_in(text), bool(_CAN_YOU.match(text.lower()))
        return _Question(self._reading.meant(said), _words(said), matters_in(text), kinds, phrasing(text), can_you)

    def _of_entry(self, asked: _Question, entry: Entry, overlap: float, likeness: float) -> list[float]:
        heading = self._likeness(asked.matters, entry.heading_matters, self._heading_rarity)
        answer = self._likeness(asked.matters, entry.answer_matters, self._rarity)
        held = {part for word in asked.meant if word.sure and entry.holds(word.key) for part in _stems(word.said)}
        nearness = [_nearness(word, entry, held) for word in asked.words]
        explained = sum(word.weight * near for word, near in zip(asked.words, nearness, strict=True)) / asked.weight
        strange = [
            word.weight for word, near in zip(asked.words, nearness, strict=True) if not near and not word.is_small
        ]
        unexplained = min(sum(strange), _MOST)
        can_you = float(asked.can_you)
        priced = float("price" in asked.kinds and not asked.can_you)
        return [
            overlap,
            overlap**2,
            0.0,
            heading,
            answer,
            max(heading, answer) if not unexplained else 0.0,
            explained,
            self._heading_explained(asked, entry),
            len(asked.phrasing & entry.phrasing) / max(len(asked.phrasing | entry.phrasing), 1),
            float(len(asked.kinds & entry.asks)),
            float(len(asked.kinds - entry.tells)),
            float(len((entry.asks & MEASURES) - asked.kinds)),
            likeness,
            can_you * heading,
            overlap * heading,
            can_you * unexplained,
            float(unexplained),
            priced * unexplained,
            float(
                any(
                    word.must and word.key in entry.heading and self._reading.is_in_one_heading(word.key)
                    for word in asked.meant
                )
            ),
            float(min(len(entry.subjects - asked.keys), _MOST)),
        ]

    def _of_none(self, asked: _Question) -> list[float]:
        lacking = sum(
            word.must and not self._reading.knows(word.key) and not self._is_near(word) for word in asked.meant
        )
        plain = sum(word.is_foreign for word in asked.meant)
        return [1.0, float(asked.can_you), min(lacking, 2), min(plain, 2), len(asked.words) / 5]

    def _is_near(self, word: Meant) -> bool:
        """Whether an entry is about a matter that the word belongs to: "discount" to a price for students."""
        return not self._rarity.keys().isdisjoint(matters_in(word.said))

    def _heading_explained(self, asked: _Question, entry: Entry) -> float:
        weights = {name: share * self._heading_rarity[name] for name, share in entry.heading_matters.items()}
        return sum(weight for name, weight in weights.items() if name in asked.matters) / (sum(weights.values()) or 1.0)

    def _likeness(self, one: Mapping[str, float], other: Mapping[str, float], rarity: Mapping[str, float]) -> float:
        """0 to 1, a rare matter counting more; one that no entry has counts as rarest."""
        rarest = math.log(len(self._entries) + 1)
        shared = sum(share * other[name] * rarity[name] ** 2 for name, share in one.items() if name in other)
        if not shared:
            return 0.0
        lengths = [
            sum((share * rarity.get(name, rarest)) ** 2 for name, share in each.items()) for each in (one, other)
        ]
        return shared / math.sqrt(lengths[0] * lengths[1])


def _in_passing(meant: Sequence[Meant], entry: Entry) -> bool:
    held = {word.key for word in meant if word.sure and entry.holds(word.key)}
    return bool(held) and held <= _FACTS and held.isdisjoint(entry.heading)


def _rarity(matters: Sequence[set[str]]) -> dict[str, float]:
    spread = Counter(name for one in matters for name in one)
    return {name: math.log((len(matters) + 1) / many) for name, many in spread.items()}


def _words(said: Sequence[str]) -> list[_Word]:
    found = [
        _Word(stem(word), frozenset(matters_of(stem(word))), is_empty(word))
        for word in dict.fromkeys(said)
        if len(word) > 1
    ]
    return [word for word in found if not word.stem.isdigit() and (word.matters or not word.is_small)]


def _leads(overlaps: Sequence[float]) -> list[float]:
    """How far each is ahead of the next, or behind the first."""
    if len(overlaps) < 2:
        return list(overlaps)
    first, second = sorted(overlaps, reverse=True)[:2]
    return [one - (second if one == first else first) for one in overlaps]


def _stems(said: str) -> list[str]:
    return [stem(word) for word in said.split()]


def _nearness(word: _Word, entry: Entry, held: set[str]) -> float:
    """0 to 1: whether the entry has the word, what it may be a slip of, or a word near to it."""
    if word.stem in entry.said_in_heading:
        return 1.0
    if word.stem in entry.said_in_answer or word.stem in held:
        return 0.8
    if not word.matters.isdisjoint(entry.heading_matters):
        return 0.7
    return 0.4 if not word.matters.isdisjoint(entry.answer_matters) else 0.0
