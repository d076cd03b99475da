"""The outcome of a scenario is the same in every zone, around a change of clocks, and in the way people text."""

import pytest

from receptionist.evaluation import axes
from receptionist.evaluation.play import play
from receptionist.evaluation.record import Result
from receptionist.evaluation.scenario import Scenario, read_all
from tests.evaluation.test_scenarios import OFFLINE

IN_ZONES = ("books-by-saying-the-time", "moves-an-appointment")
ON_NIGHTS = ("an-evening-caller-books", "moves-an-appointment")
AS_TEXTED = (
    "a-change-of-mind-before-the-yes",
    "a-days-notice-for-a-consultation",
    "asks-for-a-person",
    "cancels-one-of-two",
    "questions-answered-and-not",
    "questions-to-a-plumber",
    "the-second-one-in-words",
    "wants-no-more-texts",
)
"""A sample for every run; all of them are tried by `make soak`."""


def scripted() -> list[Scenario]:
    return [one for one in read_all([]) if one.caller is None]


def named(name: str) -> Scenario:
    return read_all([name])[0]


async def same(scenario: Scenario, shifted: list[Scenario]) -> list[Result]:
    """The results of the shifted ones, which must be the scenario's own, but for the dates."""
    here = await play(scenario, OFFLINE)
    found = [await play(one, OFFLINE) for one in shifted]
    for one in [here, *found]:
        assert (one.scenario, one.wrong) == (one.scenario, [])
        assert axes.without_days(one.transcript) == axes.without_days(here.transcript)
    return found


@pytest.mark.parametrize("name", IN_ZONES)
async def test_the_same_clock_on_the_wall_gives_the_same_words_in_every_zone(name: str) -> None:
    scenario = named(name)

    found = await same(scenario, [axes.in_zone(scenario, zone) for zone in axes.ZONES])

    assert len({one.scenario for one in found}) == 6


@pytest.mark.parametrize("name", ON_NIGHTS)
async def test_the_same_days_of_the_week_give_the_same_words_around_a_change_of_clocks(name: str) -> None:
    scenario = named(name)
    moved = [shifted for night in axes.NIGHTS if (shifted := axes.on_night(scenario, night)) is not None]

    assert len(await same(scenario, moved)) == len(axes.NIGHTS)


@pytest.mark.parametrize("name", AS_TEXTED)
async def test_texting_style_changes_nothing_of_what_comes_of_it(name: str) -> None:
    result = await play(axes.in_texting_style(named(name)), OFFLINE)

    assert result.wrong == []


@pytest.mark.soak
@pytest.mark.timeout(3600)
async def test_every_scenario_gives_the_same_words_in_every_zone() -> None:
    for scenario in scripted():
        await same(scenario, [axes.in_zone(scenario, zone) for zone in axes.ZONES])


@pytest.mark.soak
@pytest.mark.timeout(3600)
async def test_every_scenario_that_can_be_moved_gives_the_same_words_around_a_change_of_clocks() -> None:
    moved = {one.name: [new for night in axes.NIGHTS if (new := axes.on_night(one, night))] for one in scripted()}

    for scenario in scripted():
        await same(scenario, moved[scenario.name])
    assert sum(bool(found) for found in moved.values()) >= 20


@pytest.mark.soak
@pytest.mark.timeout(3600)
async def test_every_scenario_passes_in_texting_style() -> None:
    found = [await play(axes.in_texting_style(one), OFFLINE) for one in scripted()]

    assert {one.scenario: one.wrong for one in found if not one.passed} == {}


@pytest.mark.parametrize(
    ("typed", "texted"),
    [
        ("Do you have time tomorrow, please?", "do u have time tmrw, pls"),
        ("Thanks, I will be there before Thursday.", "thx, i will be there b4 thurs"),
        ("{pick 2026-11-25T14:00}", "{pick 2026-11-25T14:00}"),
        ("see http://prize.example/Win", "see http://prize.example/Win"),
        ("אני צריך?", "אני צריך?"),
    ],
)
def test_words_are_spelled_as_people_text_them(typed: str, texted: str) -> None:
    assert axes.texting_style(typed) == texted


def test_a_moved_scenario_keeps_its_weekdays_and_moves_all_that_it_names() -> None:
    moved = axes.on_night(named("moves-onto-a-taken-time"), axes.NIGHTS[3])

    assert moved is not None
    assert (moved.zone, f"{moved.at:%a %Y-%m-%d %H:%M}") == ("Africa/Cairo", "Tue 2026-10-27 10:00")
    assert [f"{one.starts:%a %m-%d %H:%M}" for one in moved.given] == ["Wed 10-28 14:00", "Thu 10-29 09:00"]
    assert moved.expect.booked == ("2026-10-29T10:00 Cleaning",)
    assert moved.expect.said == ("Thu, Oct 29 at 9:00 AM is not free", "is now on Thu, Oct 29")


def test_what_a_script_picks_moves_with_the_story() -> None:
    moved = axes.on_night(named("an-evening-caller-books"), axes.NIGHTS[0])

    assert moved is not None
    assert "2027-03-10T08:00" in str(moved.says[1])
    assert moved.expect.booked[0].startswith("2027-03-10T08:00|2027-03-10T09:00")


@pytest.mark.parametrize("name", ["closed-for-christmas", "over-the-new-year"])
def test_a_scenario_that_names_a_date_or_lives_by_a_closure_cannot_be_moved(name: str) -> None:
    assert axes.on_night(named(name), axes.NIGHTS[0]) is None
