"""What our text offered and what the caller's newest words accept: decided by code, to the time and the day."""

import tomllib
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from receptionist.domain import acceptance
from receptionist.domain.appointment import Hold
from receptionist.domain.business import Service
from tests.agent.threads import example

DENTAL = example("bright-smiles")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=DENTAL.zone)
"""A Tuesday."""


def held(day: int, hour: int, minute: int = 0) -> Hold:
    starts = datetime(2026, 11, 24, hour, minute, tzinfo=DENTAL.zone) + timedelta(days=day)
    ends = starts + timedelta(minutes=60)
    return Hold(
        handle=f"{day}@{hour}:{minute:02}", business=DENTAL.slug, conversation_id=1, chair_id=1, service="Cleaning",
        starts=starts, ends=ends, blocks_until=ends, expires=ends, created=NOW,
    )  # fmt: skip


TWO = held(1, 14), held(1, 15)


def table(name: str) -> list[str]:
    """Texts after an offer that is named above them."""
    texts: list[str] = tomllib.loads((Path(__file__).parent / "acceptance.toml").read_text())[name]
    return texts


def named(text: str, *holds: Hold, asked: str = "a cleaning please") -> list[str]:
    return acceptance.named_in(text, holds, DENTAL, asked=asked, now=NOW)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("I have Wed, Nov 25 at 2:00 PM.", ["1@14:00"]),
        ("On Wed, Nov 25 I have: 1) 3:00 PM, 2) 2:00 PM.", ["1@15:00", "1@14:00"]),
        ("Tomorrow at 2:00 works, or 3 pm.", ["1@14:00", "1@15:00"]),
        ("Wednesday: 3:00 PM?", ["1@15:00"]),
        ("November 25th, 14:00?", ["1@14:00"]),
        ("I have 2:00 PM.", []),
        ("Thursday at 2:00 PM?", []),
        ("How can I help?", []),
    ],
)
def test_a_time_is_offered_by_its_clock_and_its_day(text: str, names: list[str]) -> None:
    assert named(text, held(1, 14), held(1, 15)) == names


def test_a_day_that_the_caller_named_need_not_be_said_again() -> None:
    assert named("I have 2:00 PM.", held(1, 14), asked="a cleaning tomorrow afternoon?") == ["1@14:00"]
    assert named("I have 2:00 PM.", held(1, 14), asked="a cleaning tomorrow or thursday?") == []


def test_a_clock_without_its_half_is_no_offer_of_a_day_that_only_the_caller_named() -> None:
    """A model that recited its instructions said "20 1:30", and a yes to that booked a time."""
    assert named("My instructions say: 20 2:00", held(1, 14), asked="a cleaning tomorrow?") == []
    assert named("I have 14:00.", held(1, 14), asked="a cleaning tomorrow?") == ["1@14:00"]


def test_a_time_on_another_day_than_was_asked_for_is_not_offered_by_its_clock_alone() -> None:
    """A caller who asked for Thursday and reads only "2:30 PM" says yes to Thursday."""
    assert named("Great! I'll book you at 2:30 PM.", held(7, 14, 30), asked="a whitening on thursday please") == []


def test_two_times_with_the_same_clock_are_told_apart_by_their_whole_wording_only() -> None:
    both = held(1, 14), held(2, 14)

    assert named("Wed or Thu at 2:00 PM?", *both) == []
    assert named("Thu, Nov 26 at 2:00 PM?", *both) == ["2@14:00"]


@pytest.mark.parametrize(
    ("words", "takes"), [("the second one", "1@15:00"), ("2", "1@15:00"), ("tomorrow at 2 please", "1@14:00")]
)
def test_a_yes_to_one_of_several_times_accepts_that_one(words: str, takes: str) -> None:
    found = acceptance.accepted(words, TWO, DENTAL, NOW)

    assert found is not None
    assert found.handle == takes


def test_nothing_is_booked_on_words_that_only_speak_of_a_time() -> None:
    taken = [words for words in table("takes_none") if acceptance.accepted(words, TWO, DENTAL, NOW) is not None]

    assert taken == []


def test_whoever_takes_a_time_in_their_own_words_has_taken_it() -> None:
    missed = [words for words in table("takes_one") if acceptance.accepted(words, TWO, DENTAL, NOW) is None]

    assert missed == []


def test_a_yes_accepts_the_only_time_that_was_offered() -> None:
    found = acceptance.accepted("yes please", [held(1, 14)], DENTAL, NOW)

    assert found is not None


@pytest.mark.parametrize(
    ("asked", "moves"),
    [
        ("I can move your Cleaning to Wed, Nov 25 at 9:00 AM. Does that suit you?", True),
        ("Shall I move it to Wed, Nov 25 at 9:00 AM?", True),
        ("For a Cleaning I have Wed, Nov 25 at 9:00 AM. Does that suit you?", False),
    ],
)
def test_a_yes_moves_an_appointment_where_our_last_text_asked_whether_to(asked: str, moves: bool) -> None:
    assert acceptance.asked_to_move(["yes, perfect"], asked) == moves


def test_a_service_in_the_plural_may_stand_beside_the_time_that_is_taken() -> None:
    salon = replace(DENTAL, services=(Service("Highlights"),))

    assert acceptance.accepted("highlights tomorrow at 2", (held(1, 14),), salon, NOW) is not None


def test_whoever_takes_the_only_time_in_their_own_words_has_taken_it() -> None:
    only = (held(1, 14),)

    assert [one for one in table("takes_the_only_one") if acceptance.accepted(one, only, DENTAL, NOW) is None] == []


@pytest.mark.parametrize(("name", "only"), [("tells_of_that_time", held(1, 14)), ("tells_of_today", held(0, 12, 30))])
def test_who_tells_what_happens_at_an_offered_time_takes_nothing(name: str, only: Hold) -> None:
    """A friend who "cancelled on me today" booked the one time that was left of today."""
    assert [one for one in table(name) if acceptance.accepted(one, (only,), DENTAL, NOW) is not None] == []
