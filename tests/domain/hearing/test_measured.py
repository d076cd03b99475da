"""How much is heard of texts that the rules were not written by, table by table, with the figures where one falls."""

import tomllib
from pathlib import Path

import pytest

from receptionist.domain.hearing import hear
from tests.domain.hearing.test_wordings import MEANT

_TEXTS: dict[str, str] = tomllib.loads((Path(__file__).parent / "measured.toml").read_text(encoding="utf-8"))

_LEAST = {
    "asks_if_bot": 0.97, "not_about_bots": 0.97, "opts_out": 0.97, "keeps_texts": 0.98,
    "danger_to_life": 0.98, "urgent": 0.98, "calm": 0.98, "self_harm": 0.98, "threatens": 0.96, "peaceful": 0.98,
    "asks_for_person": 0.97, "needs_no_person": 0.97, "complains": 0.97, "content": 0.97,
    "books": 0.97, "moves": 0.95, "cancels": 0.95, "looks_up": 0.94, "asks_for_no_appointment": 0.97,
    "automatic": 0.95, "by_hand": 0.97,
}  # fmt: skip
"""The share of each table that is heard right, at least: where a table says what must not be heard, one less this
share is its false alarms."""


@pytest.mark.parametrize("table", _TEXTS)
def test_a_table_is_heard_as_what_it_means(table: str) -> None:
    texts = _TEXTS[table].strip().splitlines()

    missed = [text for text in texts if not MEANT[table](hear(text))]

    share = 1 - len(missed) / len(texts)
    assert share >= _LEAST[table], f"{share:.1%} of {len(texts)}, not {missed}"


def test_the_tables_are_large() -> None:
    bots, others = (len(_TEXTS[table].strip().splitlines()) for table in ("asks_if_bot", "not_about_bots"))

    assert bots >= 150
    assert others >= 150
