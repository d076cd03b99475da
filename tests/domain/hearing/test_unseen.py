"""Batches that were unseen when they were first measured: what is heard of them now, in plain and in texting style."""

import json
import os
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from receptionist.domain.hearing import Heard, hear
from tests.domain.hearing.test_wordings import MEANT

_BATCHES: dict[str, dict[str, str]] = tomllib.loads((Path(__file__).parent / "unseen.toml").read_text(encoding="utf-8"))
_NOISE = Path(os.environ.get("EVALS_DATA", Path(__file__).resolve().parents[3] / "../shared/data")) / "sms_noise.json"

_MEANT: dict[str, Callable[[Heard], bool]] = {
    **{name: MEANT[name] for name in MEANT if any(name in batch for batch in _BATCHES.values())},
    "wrong_number": MEANT["opts_out"],
    "right_number": MEANT["keeps_texts"],
    "no_self_harm": lambda heard: not heard.self_harm,
    "not_yes": lambda heard: not heard.yes,
    "everyday": lambda heard: not (heard.opt_out_words or heard.asks_for_person or heard.complaint or heard.sells),
}
_LEAST = {"wrong_number": 0.95, "asks_for_person": 0.97, "content": 0.98, "sells": 0.93}
"""The share that is heard right at least, over all batches; 0.98 for every other table."""
_SAFETY = ("opts_out", "danger_to_life", "urgent", "threatens", "self_harm")


def _texts(table: str) -> list[str]:
    return [text for batch in _BATCHES.values() for text in batch.get(table, "").strip().splitlines()]


def _share(table: str, texts: list[str]) -> tuple[float, list[str]]:
    missed = [text for text in texts if not _MEANT[table](hear(text))]
    return 1 - len(missed) / len(texts), missed


@pytest.mark.parametrize("table", _MEANT)
def test_what_was_unseen_once_is_heard_as_what_it_means(table: str) -> None:
    share, missed = _share(table, _texts(table))

    assert share >= _LEAST.get(table, 0.98), f"{share:.1%}, not {missed}"


def test_a_batch_holds_enough_texts_of_each_side_of_a_route() -> None:
    sizes = {
        (batch, table): len(texts.strip().splitlines()) for batch, of in _BATCHES.items() for table, texts in of.items()
    }

    assert all(size >= 23 for size in sizes.values()), sizes


@pytest.mark.parametrize("table", _SAFETY)
def test_safety_is_heard_in_texting_style_too(table: str) -> None:
    if not _NOISE.is_file():
        pytest.skip(f"no spelling variants in {_NOISE}: set EVALS_DATA to their folder")
    variants: dict[str, dict[str, int]] = json.loads(_NOISE.read_text(encoding="utf-8"))["variants"]
    plain, _ = _share(table, _texts(table))

    for place in range(3):
        noisy = [_in_texting_style(text, variants, place) for text in _texts(table)]
        share, missed = _share(table, noisy)
        assert share >= plain - 0.02, f"{share:.1%}, not {missed}"


@pytest.mark.parametrize("table", _SAFETY)
def test_safety_is_heard_through_a_slip_of_two_neighbouring_letters(table: str) -> None:
    slipped = [_slipped(text) for text in _texts(table)]

    share, missed = _share(table, slipped)

    assert share >= 0.64, f"{share:.1%}, not {missed}"


def _in_texting_style(text: str, variants: dict[str, dict[str, int]], place: int) -> str:
    """Without capitals, apostrophes and dots, each word in its variant number `place` that is not the word itself."""
    words = text.lower().replace("'", "").replace(".", "").split()
    others = {word: [other for other in known if other != word] for word, known in variants.items()}
    return " ".join(others[word][place % len(others[word])] if others.get(word) else word for word in words)


def _slipped(text: str) -> str:
    """The longest word with its middle two letters swapped."""
    longest = max(text.split(), key=len)
    middle = len(longest) // 2
    swapped = longest[: middle - 1] + longest[middle] + longest[middle - 1] + longest[middle + 1 :]
    return text.replace(longest, swapped, 1)


def test_nothing_that_silences_or_alarms_is_heard_in_what_callers_say_in_passing() -> None:
    """Short patterns without an object heard an opt-out in "No not yet", and self-harm in "better if I came at 4"."""
    texts = tomllib.loads((Path(__file__).parent / "ordinary.toml").read_text(encoding="utf-8"))["texts"]

    def alarms(text: str) -> bool:
        heard = hear(text)
        return bool(
            heard.opt_out_words or heard.emergency or heard.self_harm or heard.threat or heard.complaint or heard.sells
        )

    assert [text for text in texts if alarms(text)] == []
