"""The times of a text, read once for each business and moment."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from receptionist.domain.said_times import said_times
from tests.agent.threads import example

NOW = datetime(2026, 11, 30, 18, tzinfo=UTC)


@pytest.mark.parametrize("zone", ["America/Chicago", "America/Los_Angeles", "Asia/Kolkata"])
def test_two_businesses_with_the_same_hours_have_each_its_own_three_o_clock(zone: str) -> None:
    """Aware datetimes of one instant are equal whatever their zone: one business was given the other's span."""
    business = replace(example("bright-smiles"), timezone=zone)

    (span,) = said_times("tomorrow at 3pm", business, NOW)

    assert span.start is not None
    assert (str(span.start.tzinfo), span.start.hour) == (zone, 15)
