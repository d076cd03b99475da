"""The nights on which clocks change, and a process that runs in another zone than the business."""

import time
from collections.abc import Iterator
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from receptionist.domain.when import understand
from tests.domain.when.sayings import hear, sayings

NIGHTS = [
    ("America/Chicago", "2026-03-07T20:00"),
    ("America/Chicago", "2026-10-31T20:00"),
    ("America/Los_Angeles", "2026-03-07T20:00"),
    ("Europe/London", "2026-03-28T20:00"),
    ("Europe/London", "2026-10-24T20:00"),
    ("Australia/Sydney", "2026-04-04T20:00"),
    ("Australia/Sydney", "2026-10-03T20:00"),
    ("Australia/Lord_Howe", "2026-10-03T20:00"),
]


@pytest.mark.parametrize(("zone", "evening"), NIGHTS)
def test_a_night_on_which_clocks_change_moves_no_appointment(zone: str, evening: str) -> None:
    now = datetime.fromisoformat(evening).replace(tzinfo=ZoneInfo(zone))

    morning = understand("tomorrow at 9am", now)[0].start
    half_a_day = understand("in 12 hours", now)[0].start

    assert morning is not None
    assert half_a_day is not None
    assert (morning.hour, morning.day) == (9, (now + timedelta(days=1)).day)
    assert morning.utcoffset() != now.utcoffset()
    assert half_a_day.timestamp() - now.timestamp() == 12 * 3600


def test_a_time_that_the_clocks_skip_is_the_one_an_hour_later() -> None:
    now = datetime(2026, 3, 7, 20, 0, tzinfo=ZoneInfo("America/Chicago"))

    start = understand("tomorrow at 2:30 am", now)[0].start

    assert start is not None
    assert (start.hour, start.minute) == (3, 30)


@pytest.fixture(params=["UTC", "America/New_York", "Pacific/Kiritimati"])
def process_zone(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("TZ", request.param)
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


@pytest.mark.usefixtures("process_zone")
def test_the_zone_of_the_process_changes_no_answer() -> None:
    wrong = [saying.text for saying in sayings() if not hear(saying, ZoneInfo("Australia/Sydney")).right]

    assert len(wrong) <= len(sayings()) * 0.04, wrong
