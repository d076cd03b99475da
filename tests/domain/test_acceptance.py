"""What our text offered and what the caller's newest words accept: decided by code, to the time and the day."""

from datetime import datetime, timedelta

import pytest

from receptionist.domain import acceptance
from receptionist.domain.appointment import Hold
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


def test_a_time_on_another_day_than_was_asked_for_is_not_offered_by_its_clock_alone() -> None:
    """A caller who asked for Thursday and reads only "2:30 PM" says yes to Thursday."""
    assert named("Great! I'll book you at 2:30 PM.", held(7, 14, 30), asked="a whitening on thursday please") == []


def test_two_times_with_the_same_clock_are_told_apart_by_their_whole_wording_only() -> None:
    both = held(1, 14), held(2, 14)

    assert named("Wed or Thu at 2:00 PM?", *both) == []
    assert named("Thu, Nov 26 at 2:00 PM?", *both) == ["2@14:00"]


@pytest.mark.parametrize(
    ("words", "takes"),
    [
        ("the second one", "1@15:00"),
        ("2", "1@15:00"),
        ("3pm works", "1@15:00"),
        ("tomorrow at 2 please", "1@14:00"),
        ("yes", None),
        ("not 3pm", None),
        ("no, 2 is bad too", None),
        ("maybe 3pm, let me check", None),
        ("4pm?", None),
        ("thursday at 3pm", None),
    ],
)
def test_only_a_yes_to_one_of_the_offered_times_accepts_it(words: str, takes: str | None) -> None:
    found = acceptance.accepted(words, [held(1, 14), held(1, 15)], DENTAL, NOW)

    assert (found.handle if found else None) == takes


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
