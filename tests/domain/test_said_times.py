"""The times of a text, read once for each business and moment."""

from dataclasses import replace
from datetime import UTC, datetime

from receptionist.domain.said_times import said_times
from tests.agent.threads import example

NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)
ZONES = ("America/Chicago", "America/Los_Angeles", "Asia/Kolkata")


def test_businesses_with_the_same_hours_have_each_its_own_three_o_clock() -> None:
    """Aware datetimes of one instant are equal whatever their zone: one business was given the other's span."""
    alike = [replace(example("bright-smiles"), timezone=zone) for zone in ZONES]

    starts = [said_times("tomorrow at 3pm", one, NOW)[0].start for one in alike]

    assert [(str(at.tzinfo), at.hour) for at in starts if at] == [(zone, 15) for zone in ZONES]
