"""The public SGD dialogues end with the booking that is due, or with none, and the callers' own words are enough."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from receptionist.evaluation.sgd import figures
from receptionist.evaluation.sgd.dialogues import Dialogue, Turn, read
from receptionist.evaluation.sgd.play import Outcome, play_all
from receptionist.evaluation.sgd.town import SERVICES
from receptionist.settings import Settings
from tests.public_data import FOLDER, needs

OFFLINE = Settings(openai_api_key=None, openai_base_url=None)
HALF = "heldout" if (FOLDER / "sgd" / "heldout.jsonl").exists() else "dev"
SGD = needs(f"sgd/{HALF}.jsonl")
LEAST_BY_OWN_WORDS = 0.85


@SGD.mark
@pytest.mark.timeout(600)
@pytest.mark.parametrize("business", SERVICES)
async def test_every_dialogue_ends_with_what_is_due_and_the_callers_own_words_are_enough(
    business: str,
) -> None:
    outcomes = await play_all([one for one in read(SGD.path) if one.business == business], OFFLINE)

    print(figures.table(outcomes))
    right, due = figures.by_own_words(outcomes)
    assert {one.dialogue.id: (one.broken, one.error) for one in outcomes if not one.is_right} == {}
    assert right >= LEAST_BY_OWN_WORDS * due


@SGD.mark
def test_every_dialogue_belongs_to_a_kind_of_business_that_is_played() -> None:
    dialogues = read(SGD.path)

    assert {one.business for one in dialogues} == set(SERVICES)
    assert len([one for one in dialogues if one.final]) > 200


def turn(words: str, *acts: str, date: str | None = None, time: str | None = None) -> Turn:
    return Turn(words, frozenset(acts), date, time, asks=False, about_the_place=False)


ASKS = turn("I'd like to come on the 9th at 3:15 pm.", "INFORM", date="2019-03-09", time="15:15")
DIALOGUE = Dialogue(
    id="ours",
    business="dentist",
    today=datetime.fromisoformat("2019-03-01T00:00"),
    traits=(),
    turns=(ASKS, turn("Yes, that works.", "AFFIRM"), turn("Thank you!", "THANK_YOU")),
    refused=(),
    final=datetime.fromisoformat("2019-03-09T15:15"),
    provider="Dr. Lee",
    agreed=1,
)


async def played(*dialogues: Dialogue) -> Sequence[Outcome]:
    return await play_all(dialogues, OFFLINE)


async def test_a_dialogue_is_right_by_its_own_words_where_they_name_what_is_booked() -> None:
    (outcome,) = await played(DIALOGUE)

    assert (outcome.broken, outcome.error, outcome.spelled_out) == ([], "", 0)


async def test_a_time_that_the_caller_never_wrote_has_to_be_spelled_out() -> None:
    (outcome,) = await played(replace(DIALOGUE, final=datetime.fromisoformat("2019-03-09T16:15")))

    assert outcome.is_right
    assert not outcome.is_right_by_own_words


async def test_a_dialogue_that_ends_without_its_booking_is_told() -> None:
    (outcome,) = await played(replace(DIALOGUE, turns=(turn("Let me talk to a person.", "NEGATE"),) * 2, agreed=1))

    assert outcome.broken == ["booked [], expected [('2019-03-09T15:15', 'Dr. Lee', '+15102000000')]"]


async def test_a_booking_where_none_is_due_is_told() -> None:
    agrees = turn("Yes, that works.", "INFORM")

    (outcome,) = await played(replace(DIALOGUE, turns=(ASKS, agrees), final=None))

    assert outcome.broken == ["booked [('2019-03-09T15:15', 'Dr. Lee', '+15102000000')], expected []"]


async def test_who_only_enquires_says_no_yes_to_times_that_are_offered() -> None:
    (outcome,) = await played(replace(DIALOGUE, final=None))

    assert outcome.is_right
    assert [words for who, words in outcome.transcript if who == "caller"] == [ASKS.words, "Thank you!"]


async def test_a_refused_time_is_taken_and_the_one_that_is_offered_for_it_is_booked() -> None:
    asked = datetime.fromisoformat("2019-03-09T15:15")
    offered = replace(DIALOGUE, refused=(asked,), final=asked - timedelta(minutes=15))

    (outcome,) = await played(offered)

    assert (outcome.broken, outcome.error, outcome.spelled_out) == ([], "", 0)
    assert any("is not free" in words for who, words in outcome.transcript if who == "business")
