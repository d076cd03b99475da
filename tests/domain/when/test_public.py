"""The gates on the public sentences: right, honest where it is not, and quick."""

import json
from collections.abc import Sequence
from zoneinfo import ZoneInfo

import pytest

from tests.domain.when.scoring import DEV, NOISE, Verdict, judge, lines, texting_style

pytestmark = DEV.mark
ZONES = ("America/Chicago", "America/Los_Angeles", "Europe/London", "Asia/Kolkata", "Australia/Sydney", "Pacific/Apia")
PEOPLE = ("nlu++", "sgd")


def share(verdicts: Sequence[Verdict]) -> float:
    return sum(one.right for one in verdicts) / len(verdicts)


@pytest.fixture(scope="module")
def verdicts() -> list[Verdict]:
    return [judge(line) for line in lines()]


def test_whole_messages_are_understood(verdicts: list[Verdict]) -> None:
    assert share(verdicts) >= 0.94


def test_what_people_really_wrote_is_understood(verdicts: list[Verdict]) -> None:
    assert share([one for one in verdicts if one.line.source in PEOPLE]) >= 0.92


def test_what_is_read_wrongly_is_nearly_always_flagged(verdicts: list[Verdict]) -> None:
    silent = [one for one in verdicts if not one.right and not one.flagged]

    assert len(silent) / len(verdicts) <= 0.03


def test_what_has_one_answer_is_rarely_asked_about(verdicts: list[Verdict]) -> None:
    plain = [one for one in verdicts if one.right and len(one.line.accept) == 1]

    # Whoever asks about everything is never wrong, and books nothing.
    assert sum(one.flagged for one in plain) / len(plain) <= 0.08


@NOISE.mark
def test_texting_style_costs_three_points_at_most(verdicts: list[Verdict]) -> None:
    noise = json.loads(NOISE.path.read_text(encoding="utf-8"))

    texted = [judge(one.line, text=texting_style(one.line.text, noise)) for one in verdicts]

    assert share(texted) >= share(verdicts) - 0.03


@pytest.mark.parametrize("zone", ZONES)
def test_the_wall_clock_is_the_same_in_every_zone(verdicts: list[Verdict], zone: str) -> None:
    there = [judge(one.line, ZoneInfo(zone)) for one in verdicts]

    moved = [one.line.id for one, other in zip(verdicts, there, strict=True) if one.right != other.right]

    assert moved == []
