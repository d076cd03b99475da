"""What a front desk reads from the owner's facts: when it is open, who does what, what is said."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from receptionist.domain.business import Business, Closure, Person, Service
from tests.domain.businesses import business

CHICAGO = ZoneInfo("America/Chicago")
SPRING, AUTUMN = date(2027, 3, 14), date(2026, 11, 1)
"""In Chicago 2 AM becomes 3 AM in spring, and 2 AM becomes 1 AM once more in autumn; both are Sundays."""
ZONES = ("America/Chicago", "Europe/Berlin", "Australia/Lord_Howe", "Asia/Kolkata", "America/Los_Angeles")
MOMENTS = st.integers(0, 2 * 366 * 24 * 60).map(lambda one: datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=one))
WEEKS = st.dictionaries(
    st.integers(0, 6),
    st.lists(st.integers(0, 24 * 4 - 1), min_size=2, max_size=4, unique=True)
    .map(lambda ends: sorted(ends)[: len(ends) // 2 * 2])
    .map(lambda ends: ", ".join(f"{_clock(a)}-{_clock(b)}" for a, b in zip(ends[::2], ends[1::2], strict=True))),
)


def _clock(quarter: int) -> str:
    return f"{quarter // 4:02}:{quarter % 4 * 15:02}"


def local(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of the week that begins on Monday, 2026-11-23 (day 0), in Chicago."""
    return datetime(2026, 11, 23, hour, minute, tzinfo=CHICAGO) + timedelta(days=day)


def night(day: date, hour: int, minute: int = 0, *, fold: int = 0) -> datetime:
    return datetime.combine(day, time(hour, minute, fold=fold), CHICAGO)


@pytest.mark.parametrize(
    ("at", "is_open"),
    [
        (local(0, 8, 59), False),
        (local(0, 9), True),
        (local(0, 11, 59), True),
        (local(0, 12), False),
        (local(0, 13), True),
        (local(0, 17), False),
        (local(5, 10), False),
    ],
)
def test_it_is_open_from_the_first_minute_of_a_period_until_its_last(at: datetime, is_open: bool) -> None:
    assert business().is_open(at) is is_open
    assert business().is_open(at.astimezone(UTC)) is is_open


@pytest.mark.parametrize(
    ("at", "said"),
    [
        (local(0, 8), "9 AM today"),
        (local(0, 12, 30), "1 PM today"),
        (local(0, 18), "9 AM tomorrow"),
        (local(4, 18), "9 AM on Monday"),
    ],
)
def test_the_next_opening_is_said_as_people_say_it(at: datetime, said: str) -> None:
    assert business().says_opens(at) == said


def test_a_closure_holds_on_its_first_and_its_last_day_and_is_passed_over() -> None:
    shop = business(closed=(Closure(date(2026, 11, 25), date(2026, 11, 27), "Thanksgiving"),))
    assert [shop.is_open(local(day, 10)) for day in range(5)] == [True, True, False, False, False]
    assert shop.says_opens(local(1, 18)) == "9 AM on Monday"
    assert shop.closure(date(2026, 11, 26)) == shop.closed[0]
    assert list(shop.days_open(date(2026, 11, 24), 7)) == [date(2026, 11, 24), date(2026, 11, 30)]


def test_a_business_that_never_opens_has_no_next_opening() -> None:
    shop = business(week={})
    assert shop.next_opening(local(0, 9)) is None
    assert shop.says_opens(local(0, 9)) == ""
    assert not shop.is_open(local(0, 9))


def test_the_hour_that_is_skipped_in_spring_shortens_a_period_across_it() -> None:
    shop = business(week={6: "01:00-04:00"})
    ((opens, closes),) = shop.periods(SPRING)
    assert closes.astimezone(UTC) - opens.astimezone(UTC) == timedelta(hours=2)
    assert shop.is_open(night(SPRING, 1, 59)) and shop.is_open(night(SPRING, 3, 30))


def test_the_hour_that_comes_twice_in_autumn_lengthens_a_period_across_it() -> None:
    shop = business(week={6: "00:00-03:00"})
    ((opens, closes),) = shop.periods(AUTUMN)
    assert closes.astimezone(UTC) - opens.astimezone(UTC) == timedelta(hours=4)
    assert shop.is_open(night(AUTUMN, 1, 30)) and shop.is_open(night(AUTUMN, 1, 30, fold=1))


def test_what_closes_in_the_doubled_hour_does_not_open_again_in_its_second_round() -> None:
    shop = business(week={6: "00:00-01:30"})
    assert shop.is_open(night(AUTUMN, 1, 15))
    assert not shop.is_open(night(AUTUMN, 1, 15, fold=1))


def test_what_opens_in_the_doubled_hour_opens_the_first_time() -> None:
    shop = business(week={6: "01:30-05:00"})
    assert shop.next_opening(night(AUTUMN, 0)) == night(AUTUMN, 1, 30)
    assert shop.next_opening(night(AUTUMN, 1, 15, fold=1)) == night(AUTUMN + timedelta(days=7), 1, 30)
    assert shop.is_open(night(AUTUMN, 1, 15, fold=1))


def test_what_opens_in_the_skipped_hour_opens_when_the_clock_has_moved() -> None:
    shop = business(week={6: "02:30-05:00"})
    opens = shop.next_opening(night(SPRING, 0))
    assert opens is not None
    assert opens.astimezone(UTC) == datetime(2027, 3, 14, 8, 30, tzinfo=UTC)
    assert (opens.hour, opens.minute) == (3, 30)


@settings(max_examples=150, deadline=None)
@given(
    st.sampled_from(ZONES),
    WEEKS,
    MOMENTS,
)
def test_on_any_night_openings_and_periods_agree(zone: str, week: dict[int, str], at: datetime) -> None:
    shop = business(zone, week)
    day = at.astimezone(shop.zone).date()
    nearby = [period for offset in range(-1, 9) for period in shop.periods(day + timedelta(days=offset))]
    moments = [(opens.astimezone(UTC), closes.astimezone(UTC)) for opens, closes in nearby]
    assert all(opens < closes for opens, closes in moments)
    assert shop.is_open(at) is any(opens <= at < closes for opens, closes in moments)
    following = shop.next_opening(at)
    assert (following.astimezone(UTC) if following else None) == min((a for a, _ in moments if a > at), default=None)
    if following is not None:
        assert shop.is_open(following)
        assert not shop.is_open(following - timedelta(microseconds=1)) or any(b == following for _, b in moments)


@settings(max_examples=100, deadline=None)
@given(st.sampled_from(ZONES), MOMENTS)
def test_a_day_is_open_as_long_as_it_says_but_for_the_change_of_clocks(zone: str, at: datetime) -> None:
    shop = business(zone, dict.fromkeys(range(7), "00:15-12:00, 13:30-23:45"))
    day = at.astimezone(shop.zone).date()
    midnights = [datetime.combine(day + timedelta(days=one), time(), shop.zone).astimezone(UTC) for one in (0, 1)]
    changed = timedelta(days=1) - (midnights[1] - midnights[0])
    opened = sum(((b.astimezone(UTC) - a.astimezone(UTC)) for a, b in shop.periods(day)), timedelta())
    assert opened + changed == timedelta(hours=22)


def dental() -> Business:
    services = (Service("Cleaning", people=("Maya",)), Service("Deep cleaning"), Service("Checkup"))
    return replace(business(), services=services, people=(Person("Maya"), Person("Lee")))


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ("cleaning", "Cleaning"),
        (" CHECKUP ", "Checkup"),
        ("a checkup please", "Checkup"),
        ("deep", "Deep cleaning"),
        ("clean", None),
        ("surgery", None),
        ("", None),
    ],
)
def test_a_service_is_found_by_its_name_or_by_words_that_only_it_has(said: str, found: str | None) -> None:
    service = dental().service(said)
    assert (service.name if service else None) == found


def test_a_service_is_done_by_its_people_else_by_anyone_else_by_nobody_named() -> None:
    shop = dental()
    cleaning, deep, _ = shop.services
    assert shop.chairs(cleaning) == ("Maya",)
    assert shop.chairs(deep) == ("Maya", "Lee")
    assert business().chairs(deep) == ("",)


def test_the_number_on_the_door_is_said_when_calls_are_forwarded() -> None:
    assert business().said_phone == "(312) 555-0100"
    assert replace(business(), public_phone="+13125550199").said_phone == "(312) 555-0199"


def test_a_special_missed_call_text_falls_back_to_the_owners_general_one() -> None:
    shop = replace(business(), texts={"Missed call": "Hello from {business}."})
    assert shop.fill("Missed call, new caller") == "Hello from The Shop."
    assert shop.fill("Help").startswith("The Shop: text us here")
    assert "Sorry we missed your call!" in shop.fill("A heading of a rule")


def test_a_text_of_which_no_sentence_is_left_is_replaced_by_the_default() -> None:
    shop = replace(business(), texts={"Help": "See you {when}!"})
    assert shop.fill("Help") == business().fill("Help") != ""
