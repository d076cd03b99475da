"""Which of several appointments a caller chooses to cancel, by the words of their newest text alone."""

from datetime import UTC, datetime, timedelta

import pytest

from receptionist.domain.acceptance import chooses_to_cancel
from receptionist.domain.appointment import Appointment
from tests.domain.salon import MONDAY, salon

ASKED = "You have Cut on Tue, Nov 24 at 9:00 AM and Color on Fri, Nov 27 at 2:00 PM. Which one should I cancel?"
STARTS = datetime(2026, 11, 24, 15, tzinfo=UTC)
CUT = Appointment(
    key="1", handle="1", business="salon", service="Cut", chair_id=1, starts=STARTS, ends=STARTS + timedelta(hours=1),
    blocks_until=STARTS + timedelta(hours=1), created=MONDAY,
)  # fmt: skip


def chosen(newest: str, asked: str = ASKED) -> bool:
    return chooses_to_cancel(newest, asked, CUT, salon(), MONDAY)


@pytest.mark.parametrize("newest", ["the cut", "Cut please", "the one on tuesday", "nov 24"])
def test_its_service_or_its_day_chooses_it(newest: str) -> None:
    assert chosen(newest)


@pytest.mark.parametrize(
    "newest", ["the color", "friday", "not the cut", "keep the cut", "is the cut refundable?", "hm", "let me think"]
)
def test_other_words_leave_it_alone(newest: str) -> None:
    assert not chosen(newest)


def test_nothing_is_chosen_where_nothing_was_asked() -> None:
    assert not chosen("the cut", "For a Cut I have Tue, Nov 24 at 9:00 AM. Does that suit you?")
