"""Questions with known answers: the public ones, spoken and garbled, and the ones typed to our example businesses."""

import json
import os
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from receptionist.domain.answers import Faq

_ROOT = Path(__file__).resolve().parents[3]
PUBLIC = Path(os.environ.get("EVALS_DATA", _ROOT / "../shared/data")) / "faq"
TRADES = ("typed_trades.toml", "typed_trades_later.toml", "typed_trades_last.toml")
FOR_MEASURE = ("unmended_f.toml",)
"""What was first asked after the rules were last changed: nothing is fitted to it."""
OTHER_HAND = tuple(f"other_hand_{batch}.toml" for batch in "abcd")


Entries = list[tuple[str, str]]
"""Headings, each with its answer."""
Questions = list[tuple[str, frozenset[int]]]
"""Each with the indices of the entries that answer it."""


@dataclass(frozen=True)
class Asked:
    """A question to one FAQ, and the indices of the entries that answer it; none do when `right` is empty."""

    faq: Faq
    question: str
    right: frozenset[int]


@dataclass(frozen=True)
class Figures:
    """Shares of 0 to 1."""

    among_five: float
    answered: float
    answered_right: float
    false_answers: float


def measure(asked: list[Asked]) -> Figures:
    """How well the entries are found, and how often `answer` answers, is right, and answers what nothing answers."""
    answerable = [one for one in asked if one.right]
    answers = [(one, one.faq.answer(one.question)) for one in answerable]
    given = [(one, answer) for one, answer in answers if answer is not None]
    without = [one for one in asked if not one.right]
    return Figures(
        among_five=_share([_is_found(one) for one in answerable]),
        answered=_share([answer is not None for _, answer in answers]),
        answered_right=_share([answer.index in one.right for one, answer in given]),
        false_answers=_share([one.faq.answer(one.question) is not None for one in without]),
    )


def _is_found(asked: Asked) -> bool:
    return any(found.index in asked.right for found in asked.faq.find(asked.question))


def spoken() -> list[Asked]:
    """The public questions; one that needs no entry is put to every business."""
    return [one for entries, asked in spoken_by_business() for one in _put(entries, asked)]


def spoken_by_business() -> list[tuple[Entries, Questions]]:
    """As `spoken`, for each business."""
    if not PUBLIC.is_dir():
        pytest.skip(f"no public questions in {PUBLIC}: set EVALS_DATA to their folder")
    rows = _rows("dev.jsonl")
    found: list[tuple[Entries, Questions]] = []
    for business in _rows("businesses_dev.jsonl"):
        places = {entry["id"]: at for at, entry in enumerate(business["faq"])}
        asked = [
            (row["text"], frozenset(places[one] for one in row["answer"]))
            for row in rows
            if not row["answerable"] or row["business"] == business["id"]
        ]
        found.append(([(entry["q"], entry["a"]) for entry in business["faq"]], asked))
    return found


def in_table(*tables: str) -> list[Asked]:
    """The questions of these files, to the examples and to the businesses that they describe."""
    return [one for table in tables for entries, asked in by_business(table) for one in _put(entries, asked)]


def by_business(table: str) -> list[tuple[Entries, Questions]]:
    """What one file asks each business."""
    found: list[tuple[Entries, Questions]] = []
    for slug, business in tomllib.loads((Path(__file__).parent / table).read_text(encoding="utf-8")).items():
        entries = [(q, a) for q, a in business["faq"]] if "faq" in business else owners_entries(slug)
        headings = [heading for heading, _ in entries]
        asked = [
            (question, frozenset({headings.index(heading)}))
            for heading, those in business["asked"].items()
            for question in those
        ]
        found.append((entries, asked + [(question, frozenset[int]()) for question in business["none"]]))
    return found


def _put(entries: Entries, asked: Questions) -> list[Asked]:
    faq = Faq(entries)
    return [Asked(faq, question, right) for question, right in asked]


def owners_entries(slug: str) -> Entries:
    """The headings of an example's faq.md, each with what stands under it."""
    text = (_ROOT / "prompts" / slug / "faq.md").read_text(encoding="utf-8")
    blocks = text.strip().removeprefix("## ").split("\n## ")
    return [(heading.strip(), answer.strip()) for heading, _, answer in (block.partition("\n") for block in blocks)]


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (PUBLIC / name).read_text(encoding="utf-8").splitlines()]


def _share(hits: list[bool]) -> float:
    return sum(hits) / max(len(hits), 1)
