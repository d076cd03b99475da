"""The receptionist without a model passes every scenario, and the oracle would have told if it had not."""

from dataclasses import replace
from pathlib import Path

import pytest

from receptionist.errors import OwnerMistake
from receptionist.evaluation import frontdesk
from receptionist.evaluation.play import play
from receptionist.evaluation.scenario import Expected, read, read_all
from receptionist.settings import Settings
from tests.public_data import needs

OFFLINE = Settings(openai_api_key=None, openai_base_url=None)
FRONT_DESK = needs("frontdesk/scenarios.yaml")
ZONES = ("America/New_York", "America/Los_Angeles", "Asia/Kolkata")


@pytest.mark.parametrize("name", [one.name for one in read_all([]) if one.caller is None])
async def test_the_offline_receptionist_passes_each_scenario_and_no_draft_of_it_is_held(name: str) -> None:
    result = await play(read_all([name])[0], OFFLINE)

    assert (result.wrong, result.effort.drafts_held) == ([], [])


@FRONT_DESK.mark
@pytest.mark.parametrize("zone", ZONES)
async def test_the_offline_receptionist_passes_the_public_front_desk_scenarios_in_every_zone(zone: str) -> None:
    scenarios = frontdesk.read(FRONT_DESK.path, zone)

    results = [await play(one, OFFLINE) for one in scenarios]

    assert len(results) == 10
    assert {one.scenario: one.wrong for one in results if not one.passed} == {}
    assert [words for one in results for words in one.effort.drafts_held] == []


async def test_a_booking_that_nobody_expected_is_told() -> None:
    scenario = replace(read_all(["booking-by-number"])[0], expect=Expected())

    result = await play(scenario, OFFLINE)

    assert any("appointments" in line for line in result.broken)


async def test_a_booking_that_is_missing_is_told() -> None:
    asked = read_all(["booking-by-number"])[0]

    result = await play(replace(asked, says=asked.says[:1]), OFFLINE)

    assert any("appointments" in line for line in result.broken)


async def test_words_that_must_never_be_said_are_told() -> None:
    asked = read_all(["asks-for-a-person"])[0]

    result = await play(replace(asked, expect=replace(asked.expect, never=("person",))), OFFLINE)

    assert any("person" in line for line in result.broken)


async def test_a_world_that_breaks_is_an_error_and_no_pass() -> None:
    result = await play(replace(read_all([])[0], business="nobody"), OFFLINE)

    assert result.error
    assert not result.passed


def test_an_unknown_scenario_is_named_with_those_that_there_are() -> None:
    with pytest.raises(OwnerMistake, match="There is no scenario 'nothing'; there are: "):
        read_all(["nothing"])


def test_every_scenario_says_what_it_expects() -> None:
    folder = Path(__file__).resolve().parents[2] / "evals" / "scenarios"

    silent = [path.name for path in folder.glob("*.toml") if "[expect]" not in path.read_text()]

    assert len(list(folder.glob("*.toml"))) >= 12
    assert silent == []


def test_a_pick_inside_an_act_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "picks.toml"
    path.write_text(
        'business = "bright-smiles"\nat = 2026-11-17T10:00:00\nsays = [{ agrees = "{pick 2026-11-18T15:00}" }]'
    )

    with pytest.raises(OwnerMistake, match="a line of its own"):
        read(path)
