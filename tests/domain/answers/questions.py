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
    if not PUBLIC.is_dir():
        pytest.skip(f"no public questions in {PUBLIC}: set EVALS_DATA to their folder")
    businesses = {row["id"]: row["faq"] for row in _rows("businesses_dev.jsonl")}
    faqs = {name: Faq([(entry["q"], entry["a"]) for entry in entries]) for name, entries in businesses.items()}
    asked = []
    for row in _rows("dev.jsonl"):
        if row["answerable"]:
            entries = businesses[row["business"]]
            right = frozenset(index for index, entry in enumerate(entries) if entry["id"] in row["answer"])
            asked.append(Asked(faqs[row["business"]], row["text"], right))
        else:
            asked += [Asked(faq, row["text"], frozenset()) for faq in faqs.values()]
    return asked


def typed() -> list[Asked]:
    """The questions of typed.toml."""
    return _to_the_examples("typed.toml")


def typed_later() -> list[Asked]:
    """The questions of typed_later.toml."""
    return _to_the_examples("typed_later.toml")


def garbled() -> list[Asked]:
    """The questions of garbled.toml, to the businesses that it describes."""
    return _to_its_own("garbled.toml")


def typed_elsewhere() -> list[Asked]:
    """The questions of typed_elsewhere.toml, to the businesses that it describes."""
    return _to_its_own("typed_elsewhere.toml")


def of_other_trades(batch: str) -> list[Asked]:
    """The questions of one of TRADES, to the businesses that it describes."""
    return _to_its_own(batch)


def of_another_hand() -> list[Asked]:
    """The questions of the four other_hand_*.toml, to the examples and to businesses that they describe."""
    tables = (_table(f"other_hand_{batch}.toml") for batch in "abcd")
    return [
        one
        for table in tables
        for slug, business in table.items()
        for one in _put([(q, a) for q, a in business["faq"]] if "faq" in business else owners_entries(slug), business)
    ]


def _to_the_examples(table: str) -> list[Asked]:
    return [one for slug, business in _table(table).items() for one in _put(owners_entries(slug), business)]


def _to_its_own(table: str) -> list[Asked]:
    businesses = _table(table).values()
    return [one for business in businesses for one in _put([(q, a) for q, a in business["faq"]], business)]


def _table(name: str) -> dict[str, Any]:
    return tomllib.loads((Path(__file__).parent / name).read_text(encoding="utf-8"))


def _put(entries: list[tuple[str, str]], business: dict[str, Any]) -> list[Asked]:
    faq = Faq(entries)
    headings = [heading for heading, _ in entries]
    answerable = [
        Asked(faq, question, frozenset({headings.index(heading)}))
        for heading, questions in business["asked"].items()
        for question in questions
    ]
    return answerable + [Asked(faq, question, frozenset()) for question in business["none"]]


def owners_entries(slug: str) -> list[tuple[str, str]]:
    """The headings of an example's faq.md, each with what stands under it."""
    text = (_ROOT / "prompts" / slug / "faq.md").read_text(encoding="utf-8")
    blocks = text.strip().removeprefix("## ").split("\n## ")
    return [(heading.strip(), answer.strip()) for heading, _, answer in (block.partition("\n") for block in blocks)]


def _rows(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (PUBLIC / name).read_text(encoding="utf-8").splitlines()]


def _share(hits: list[bool]) -> float:
    return sum(hits) / max(len(hits), 1)
