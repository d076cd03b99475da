"""The gates on our own tables of sayings, none of it public data: what holds there is no list of its lines."""

import json
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from tests.domain.when.sayings import VARIATIONS, Heard, hear, sayings
from tests.domain.when.scoring import NOISE, texting_style

ZONES = ("Europe/London", "Asia/Kolkata", "Australia/Lord_Howe")


@pytest.fixture(scope="module")
def heard() -> list[Heard]:
    return [hear(saying) for saying in sayings()]


def share(heard: Sequence[Heard]) -> float:
    return sum(one.right for one in heard) / len(heard)


def listed(heard: Sequence[Heard]) -> str:
    """The figures and what was misheard, for the message of a test that fails."""
    wrong = [f"{one.saying.text!r}: {one.spans}" for one in heard if not one.right]
    return "\n".join([f"{share(heard):.1%} of {len(heard)} right", *wrong])


@pytest.fixture(scope="module")
def varied() -> list[Heard]:
    return [hear(saying) for saying in sayings(VARIATIONS)]


def test_the_tables_are_large() -> None:
    assert len(sayings()) >= 800
    assert len(sayings(VARIATIONS)) >= 1000


def test_sayings_are_understood(heard: list[Heard]) -> None:
    assert share(heard) >= 0.96, listed(heard)


def test_what_is_misheard_is_nearly_always_asked_about(heard: list[Heard]) -> None:
    silent = [one for one in heard if not one.right and not one.flagged]

    assert len(silent) / len(heard) <= 0.02, listed(silent)


def test_what_is_taken_back_limited_or_shared_out_is_understood(varied: list[Heard]) -> None:
    assert share(varied) >= 0.96, listed(varied)


def test_what_is_misheard_of_it_is_nearly_always_asked_about(varied: list[Heard]) -> None:
    silent = [one for one in varied if not one.right and not one.flagged]

    assert len(silent) / len(varied) <= 0.02, listed(silent)


@NOISE.mark
def test_texting_style_costs_little(heard: list[Heard]) -> None:
    noise = json.loads(NOISE.path.read_text(encoding="utf-8"))

    texted = [hear(saying, text=texting_style(saying.text, noise)) for saying in sayings()]

    assert share(texted) >= share(heard) - 0.03, listed(texted)


@pytest.mark.parametrize("zone", ZONES)
def test_the_wall_clock_of_an_answer_does_not_depend_on_the_zone(heard: list[Heard], zone: str) -> None:
    there = [hear(saying, ZoneInfo(zone)) for saying in sayings()]

    moved = [one.saying.text for one, other in zip(heard, there, strict=True) if one.right != other.right]

    assert moved == []
