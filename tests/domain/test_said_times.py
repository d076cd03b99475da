"""The times of a text, read once for each business and moment."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from receptionist.domain.said_times import said_times
from receptionist.domain.when import understand
from tests.agent.threads import example

NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)
ZONES = ("America/Chicago", "America/Los_Angeles", "Asia/Kolkata")


def test_businesses_with_the_same_hours_have_each_its_own_three_o_clock() -> None:
    """Aware datetimes of one instant are equal whatever their zone: one business was given the other's span."""
    alike = [replace(example("bright-smiles"), timezone=zone) for zone in ZONES]

    starts = [said_times("tomorrow at 3pm", one, NOW)[0].start for one in alike]

    assert [(str(at.tzinfo), at.hour) for at in starts if at] == [(zone, 15) for zone in ZONES]


@pytest.mark.parametrize("text", ["first consultation monday 10", "monday 10 for a First Consultation"])
def test_a_first_consultation_is_not_on_the_first(text: str) -> None:
    starts = [span.start for span in said_times(text, example("apex-law"), NOW)]

    assert [f"{at:%d %H:%M}" for at in starts if at] == ["07 10:00"]


def test_twenty_minutes_in_an_hour_that_comes_twice_are_twenty_minutes_each_time() -> None:
    business = example("bright-smiles")
    moments = [datetime(2026, 11, 1, 1, 10, 5, tzinfo=business.zone, fold=fold) for fold in (0, 1)]

    starts = [said_times("in 20 minutes", business, now)[0].start for now in moments]

    first, second = (at.astimezone(UTC) for at in starts if at)
    assert second - first == timedelta(hours=1)


@pytest.mark.parametrize("text", ["in 20 minutes", "today from 6 to 6:30", "at 6pm", "at noon", "before 6:01 pm"])
@pytest.mark.parametrize("seconds", [0, 0.5, 1, 29, 30, 31, 59.9, 60])
def test_what_was_read_at_one_moment_of_a_minute_is_so_at_each(text: str, seconds: float) -> None:
    business = example("bright-smiles")
    before = (NOW + timedelta(seconds=13)).astimezone(business.zone)
    now = (NOW + timedelta(seconds=seconds)).astimezone(business.zone)

    said_times(text, business, before)

    assert said_times(text, business, now) == tuple(understand(text, now, hours=business.hours))
