"""Times of day, read as owners write them and said as people say them."""

from datetime import UTC, date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain import hours

NINE, NOON, ONE, FIVE = time(9), time(12), time(13), time(17)
TIMES = st.times().map(lambda at: at.replace(second=0, microsecond=0))


def test_periods_are_read_in_any_order_and_spelling() -> None:
    assert hours.read_periods("13:00-17:00, 9:00 - 12:00") == [(NINE, NOON), (ONE, FIVE)]
    assert hours.read_periods("09:00–17:00") == [(NINE, FIVE)]
    assert hours.read_periods("09:00-12:00,12:00-17:00") == [(NINE, NOON), (NOON, FIVE)]
    assert hours.read_periods("09:00-24:00") == [(NINE, hours.MIDNIGHT)]


@pytest.mark.parametrize(
    ("written", "sentence"),
    [
        ("9-17", "is not a period"),
        ("nine to five", "is not a period"),
        ("09:00-17:00,", "is not a period"),
        ("09:00-17:00-18:00", "is not a period"),
        ("09:00-24:30", "is not a period"),
        ("24:00-09:00", "is not a period"),
        ("09:00+01:00-17:00", "is not a period"),
        ("09:60-17:00", "is not a period"),
        ("17:00-09:00", "ends before it begins"),
        ("09:00-09:00", "ends before it begins"),
        ("09:00-13:00, 12:00-17:00", "overlap"),
        ("closed", "leave the day out"),
        ("", "leave the day out"),
    ],
)
def test_what_is_no_period_is_named_in_a_sentence(written: str, sentence: str) -> None:
    with pytest.raises(ValueError, match=sentence):
        hours.read_periods(written)


@given(st.text(alphabet="0123456789:-, ", max_size=30))
def test_whatever_is_written_gives_periods_in_order_or_a_sentence(written: str) -> None:
    try:
        periods = hours.read_periods(written)
    except ValueError as wrong:
        sentence = str(wrong)
        periods = []
    else:
        sentence = ""
    assert sentence.endswith(".") != bool(periods)
    ends = [end for period in periods for end in period]
    assert ends == sorted(ends)


@given(TIMES, TIMES)
def test_quiet_hours_may_go_over_midnight(begins: time, ends: time) -> None:
    assert hours.read_quiet(f"{begins:%H:%M}-{ends:%H:%M}") == (begins, ends)


@pytest.mark.parametrize("written", ["", "21:00", "21-8", "21:00-08:00-09:00", "25:00-08:00", "at night"])
def test_quiet_hours_that_cannot_be_read_are_refused(written: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - the sentence is the reader's of the file, tested there
        hours.read_quiet(written)


@pytest.mark.parametrize(
    ("at", "said"),
    [(time(0), "12 AM"), (time(0, 5), "12:05 AM"), (NINE, "9 AM"), (NOON, "12 PM"), (time(13, 30), "1:30 PM")],
)
def test_a_time_is_said_without_needless_zeros(at: time, said: str) -> None:
    assert hours.says_time(at) == said


@given(TIMES)
def test_no_two_times_of_a_day_are_said_alike(at: time) -> None:
    clock, half = hours.says_clock(datetime.combine(date(2026, 11, 24), at, UTC)).split(" ")
    hour, minute = clock.split(":")
    assert time(int(hour) % 12 + (12 if half == "PM" else 0), int(minute)) == at


@pytest.mark.parametrize(
    ("opens", "said"),
    [
        (datetime(2026, 11, 24, 13, 30, tzinfo=UTC), "1:30 PM today"),
        (datetime(2026, 11, 25, 9, tzinfo=UTC), "9 AM tomorrow"),
        (datetime(2026, 11, 30, 9, tzinfo=UTC), "9 AM on Monday"),
        (datetime(2026, 12, 1, 9, tzinfo=UTC), "9 AM on Tue, Dec 1"),
    ],
)
def test_an_opening_is_said_by_how_far_it_is(opens: datetime, said: str) -> None:
    assert hours.says_opening(opens, datetime(2026, 11, 24, 12, 5, tzinfo=UTC)) == said


@pytest.mark.parametrize(
    ("opens", "said"),
    [
        (datetime(2026, 11, 24, 13, 30, tzinfo=UTC), "hoy a las 13:30"),
        (datetime(2026, 11, 25, 1, tzinfo=UTC), "mañana a la 1:00"),
        (datetime(2026, 11, 28, 9, tzinfo=UTC), "el sabado a las 9:00"),
        (datetime(2026, 12, 1, 9, tzinfo=UTC), "el 1 de diciembre a las 9:00"),
    ],
)
def test_an_opening_is_said_in_spanish_as_well(opens: datetime, said: str) -> None:
    assert hours.says_opening_in_spanish(opens, datetime(2026, 11, 24, 12, 5, tzinfo=UTC)) == said


def test_a_week_says_neighbours_with_the_same_hours_together() -> None:
    week = {0: [(NINE, FIVE)], 1: [(NINE, FIVE)], 2: [(NINE, NOON), (ONE, FIVE)], 4: [(NINE, FIVE)], 5: [(NINE, NOON)]}
    assert hours.says_week(week) == "Mon-Tue 9 AM-5 PM, Wed 9 AM-12 PM and 1 PM-5 PM, Fri 9 AM-5 PM, Sat 9 AM-12 PM"
    assert hours.says_week({}) == ""
    assert hours.says_periods([]) == "closed"
