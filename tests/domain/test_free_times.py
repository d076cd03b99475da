"""Which times are free: hours, people, notice, window, buffers, steps, closures, the nights when clocks change."""

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain import free_times
from receptionist.domain.business import Business, Closure, Service
from receptionist.domain.free_times import FreeTime, Taken
from tests.domain.salon import COLOR, CUT, MONDAY, SHAVE, ZONE, at, clocks, salon

NIGHT = {6: "00:00-06:00"}
SPRING, AUTUMN = date(2026, 3, 8), date(2026, 11, 1)


def free(business: Business, service: Service = CUT, taken: Taken | None = None, now: datetime = MONDAY) -> list[str]:
    return clocks(list(free_times.free(business, service, taken or {}, now)))


def on_monday(business: Business, service: Service = CUT, taken: Taken | None = None) -> list[str]:
    return [one.removeprefix("23 ") for one in free(business, service, taken) if one.startswith("23")]


def test_a_service_fits_into_its_period_and_never_spans_the_break() -> None:
    assert on_monday(salon(notice_hours=0)) == [
        "09:00 Ann", "09:30 Ann", "10:00 Ann", "10:30 Ann", "11:00 Ann",
        "13:00 Ann", "13:30 Ann", "14:00 Ann", "14:30 Ann", "15:00 Ann", "15:30 Ann", "16:00 Ann",
    ]  # fmt: skip


def test_nothing_is_free_on_days_that_are_closed() -> None:
    shut = Closure(date(2026, 11, 24), date(2026, 11, 25), "Stocktaking")
    days = dict.fromkeys(one[:2] for one in free(salon(closed=(shut,), days_ahead=8)))
    assert list(days) == ["23", "26", "27", "30"]


def test_no_time_begins_before_the_notice_is_over() -> None:
    assert on_monday(salon(notice_hours=2))[0] == "10:00 Ann"
    assert on_monday(salon(notice_hours=9)) == []
    assert free(salon(notice_hours=26))[0] == "24 10:00 Ann"


def test_no_time_begins_after_the_window_ends() -> None:
    assert free(salon(days_ahead=1, notice_hours=0), now=MONDAY.replace(hour=10))[-1] == "24 10:00 Ann"


def test_the_grid_begins_at_each_opening() -> None:
    week = {0: "09:15-11:00, 13:10-14:30"}
    assert on_monday(salon(week, step_minutes=20, notice_hours=0)) == [
        "09:15 Ann",
        "09:35 Ann",
        "09:55 Ann",
        "13:10 Ann",
        "13:30 Ann",
    ]


def test_a_time_is_offered_once_with_the_first_person_who_is_free() -> None:
    taken = {"Ann": [(at(23, 9), at(23, 12))], "Ben": [(at(23, 10), at(23, 11))]}
    assert on_monday(salon(notice_hours=0), CUT, taken)[:3] == ["09:00 Ben", "11:00 Ben", "13:00 Ann"]


def test_only_those_who_do_a_service_are_asked() -> None:
    assert {one.split()[-1] for one in free(salon(), COLOR)} == {"Ann"}
    assert {one.split()[-1] for one in free(salon(), SHAVE)} == {"Ben"}


def test_a_business_that_names_nobody_has_one_chair() -> None:
    alone = salon(people=(), services=(CUT,), notice_hours=0)
    assert on_monday(alone, CUT, {"": [(at(23, 9), at(23, 16))]}) == ["16:00"]


def test_a_buffer_keeps_the_next_appointment_away_but_may_run_past_closing() -> None:
    taken = {"Ann": [(at(23, 11), at(23, 12))]}
    # 90 minutes and 30 for cleaning up: 9:00 to 11:00, and the last one ends as the door closes.
    assert on_monday(salon(notice_hours=0), COLOR, taken) == [
        "09:00 Ann",
        *[f"{h} Ann" for h in ("13:00", "13:30", "14:00", "14:30", "15:00", "15:30")],
    ]
    last = list(free_times.free(salon(), COLOR, {}, MONDAY))[-1]
    assert (last.ends - last.starts, last.blocks_until - last.ends) == (timedelta(minutes=90), timedelta(minutes=30))


def test_what_is_taken_may_touch_but_not_overlap() -> None:
    taken = {"Ben": [(at(23, 9, 30), at(23, 10))]}
    assert on_monday(salon(notice_hours=0), SHAVE, taken)[:2] == ["09:00 Ben", "10:00 Ben"]


def test_the_first_day_asked_for_is_where_it_begins() -> None:
    found = list(free_times.free(salon(), CUT, {}, MONDAY, date(2026, 11, 26)))
    assert clocks(found)[0] == "26 09:00 Ann"
    earlier = list(free_times.free(salon(), CUT, {}, MONDAY, date(2026, 11, 1)))
    assert clocks(earlier)[0] == "23 10:00 Ann"


def starts(day: date, service: Service = CUT) -> list[str]:
    found = free_times.starts_on(salon(NIGHT), service, day)
    assert all(one.tzinfo is UTC for one in found)
    assert all(two - one == timedelta(minutes=30) for one, two in pairwise(found))
    return [f"{one.astimezone(ZONE):%H:%M}" for one in found]


def test_the_night_in_spring_is_an_hour_shorter_and_has_no_time_that_does_not_exist() -> None:
    assert starts(SPRING) == ["00:00", "00:30", "01:00", "01:30", "03:00", "03:30", "04:00", "04:30", "05:00"]


def test_the_night_in_autumn_is_an_hour_longer_and_every_start_is_another_moment() -> None:
    assert starts(AUTUMN)[:7] == ["00:00", "00:30", "01:00", "01:30", "01:00", "01:30", "02:00"]
    assert len(starts(AUTUMN)) == 13


@pytest.mark.parametrize(("day", "first"), [(SPRING, "03:30"), (AUTUMN, "01:30")])
def test_notice_is_counted_in_real_hours_on_both_nights(day: date, first: str) -> None:
    late = datetime(day.year, day.month, day.day, 0, 30, tzinfo=ZONE)
    found = list(free_times.free(salon(NIGHT, notice_hours=2), CUT, {}, late))
    assert f"{found[0].starts.astimezone(ZONE):%H:%M}" == first
    assert found[0].starts - late.astimezone(UTC) == timedelta(hours=2)


@pytest.mark.parametrize("day", [SPRING, AUTUMN])
def test_the_window_ends_at_the_same_time_of_day_over_both_nights(day: date) -> None:
    before = datetime(day.year, day.month, day.day, 0, 30, tzinfo=ZONE) - timedelta(days=3)
    for now in (before, before.astimezone(UTC)):
        _, latest = free_times.window(salon(notice_hours=0, days_ahead=7), now)
        assert f"{latest.astimezone(ZONE):%d %H:%M}" == f"{day + timedelta(days=4):%d} 00:30"


def test_a_long_wait_over_the_change_of_clocks_keeps_the_hours_of_the_door() -> None:
    found = list(free_times.free(salon(days_ahead=14), CUT, {}, datetime(2026, 10, 26, 8, tzinfo=ZONE)))
    firsts = {one.starts.astimezone(ZONE).date(): one.starts for one in reversed(found)}
    assert {f"{one:%H:%M}" for day, one in firsts.items() if day < AUTUMN and day > date(2026, 10, 26)} == {"14:00"}
    assert {f"{one:%H:%M}" for day, one in firsts.items() if day > AUTUMN} == {"15:00"}


def many(*days: int) -> list[FreeTime]:
    return [one for one in free_times.free(salon(), CUT, {}, MONDAY) if one.starts.astimezone(ZONE).day in days]


def test_a_few_of_one_day_are_spread_from_its_first_to_its_last() -> None:
    assert clocks(free_times.spread(many(24), salon())) == [
        "24 09:00 Ann",
        "24 11:00 Ann",
        "24 14:00 Ann",
        "24 16:00 Ann",
    ]


def test_a_few_of_several_days_take_one_of_each_first() -> None:
    assert clocks(free_times.spread(many(24, 25), salon())) == [
        "24 09:00 Ann",
        "24 13:30 Ann",
        "25 09:00 Ann",
        "25 13:30 Ann",
    ]
    assert [one[:2] for one in clocks(free_times.spread(many(24, 25, 26, 27, 30), salon()))] == ["24", "25", "26", "27"]


def test_few_times_are_all_offered() -> None:
    assert free_times.spread(many(24)[:3], salon()) == many(24)[:3]


SPANS = st.lists(
    st.tuples(st.integers(0, 60 * 24 * 6), st.integers(5, 300)).map(
        lambda span: (at(23, 0) + timedelta(minutes=span[0]), at(23, 0) + timedelta(minutes=span[0] + span[1]))
    ),
    max_size=12,
)


@given(SPANS, SPANS, st.sampled_from([CUT, COLOR, SHAVE]), st.sampled_from([5, 15, 30, 45]))
def test_whatever_is_taken_a_free_time_is_open_untaken_and_nobody_is_left_out(
    ann: list[tuple[datetime, datetime]], ben: list[tuple[datetime, datetime]], service: Service, step: int
) -> None:
    business, taken = salon(step_minutes=step, days_ahead=5), {"Ann": sorted(ann), "Ben": sorted(ben)}
    found = {one.starts: one for one in free_times.free(business, service, taken, MONDAY)}
    earliest, latest = free_times.window(business, MONDAY)
    length = timedelta(minutes=service.minutes)
    blocked = length + timedelta(minutes=service.buffer_minutes)

    def can(person: str, start: datetime) -> bool:
        return all(end <= start or start + blocked <= begin for begin, end in taken[person])

    for offset in range(6):
        for start in free_times.starts_on(business, service, date(2026, 11, 23) + timedelta(days=offset)):
            people = [one for one in business.chairs(service) if can(one, start)]
            expected = people[0] if people and earliest <= start <= latest else None
            assert (found.pop(start).person if start in found else None) == expected
    assert found == {}
