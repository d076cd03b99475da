"""Offers: what a wish in words finds, and how long and from whom it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from receptionist.domain import free_times, wish
from receptionist.domain.appointment import Hold
from receptionist.domain.business import Closure
from receptionist.domain.free_times import FreeTime
from receptionist.domain.said_times import said_times
from receptionist.errors import ToolProblem
from tests.domain.appointment_book import AppointmentBook
from tests.domain.salon import CUT, RULES, ZONE, at

ALICE, BOB = "+13125550142", "+13125550143"


def said(found: Sequence[Hold | FreeTime]) -> list[str]:
    return [f"{one.starts.astimezone(ZONE):%a %d %H:%M}" for one in found]


def clashes(one: Hold, other: Hold) -> bool:
    return one.chair_id == other.chair_id and one.starts < other.blocks_until and other.starts < one.blocks_until


def test_at_most_four_times_are_offered_each_with_its_person_and_an_id_of_its_own(book: AppointmentBook) -> None:
    found = book.find(book.caller(ALICE))
    assert len(found) == 4
    assert len({hold.handle for hold in found}) == 4
    assert {hold.person for hold in found} == {"Ann"}


def test_an_offered_time_is_offered_to_nobody_else(book: AppointmentBook) -> None:
    book.owner_changes(people=())
    alice, bob = book.caller(ALICE), book.caller(BOB)
    first, second = book.find(alice, "tuesday"), book.find(bob, "tuesday")
    assert first and second
    assert not any(clashes(one, other) for one in first for other in second)


def test_a_hold_keeps_the_person_and_another_may_still_do_it(alone: AppointmentBook) -> None:
    alice, bob = alone.caller(ALICE), alone.caller(BOB)
    assert [hold.person for hold in alone.find(alice, "tuesday at 9am")] == ["Ann"]
    assert [(hold.person, *said([hold])) for hold in alone.find(bob, "tuesday at 9am")] == [("Ben", "Tue 24 09:00")]


def test_a_wish_that_names_a_person_is_offered_that_persons_times(alone: AppointmentBook) -> None:
    caller = alone.caller(ALICE)
    assert {hold.person for hold in alone.find(caller, "tuesday with ben")} == {"Ben"}
    assert {hold.person for hold in alone.find(caller, "tuesday, not with ben")} == {"Ann"}


@pytest.mark.parametrize(
    "words",
    [
        "tomorrow", "thursday at 10", "tuesday or thursday afternoon", "next week", "monday to wednesday, mornings",
        "friday between 10 and 12", "the 30th or the 2nd at 3pm", "this afternoon or friday morning",
        "any day at 3pm", "tuesday evening or next thursday", "first week of december",
    ],
)  # fmt: skip
def test_the_search_goes_as_far_as_the_wish(book: AppointmentBook, words: str) -> None:
    spans = said_times(words, book.business, book.now)
    every = list(free_times.free(book.business, CUT, {}, book.now))
    fitting = [one for one in every if wish.wished(spans, one.starts.astimezone(ZONE))]

    found = book.find(book.caller(ALICE), words)

    assert fitting
    assert said(found) == said(free_times.spread(fitting, book.business))


def test_a_person_who_does_not_do_a_service_is_not_offered_for_it(alone: AppointmentBook) -> None:
    assert {hold.person for hold in alone.find(alone.caller(ALICE), "tuesday with ben", "Color")} == {"Ann"}


@pytest.mark.parametrize(("minutes", "kept"), [(0, True), (9.9, True), (10, False), (60, False)])
def test_a_time_is_kept_for_exactly_the_owners_minutes(alone: AppointmentBook, minutes: float, kept: bool) -> None:
    alone.owner_changes(people=())
    alone.find(alone.caller(ALICE), "tuesday at 9am")
    alone.minutes_pass(minutes)
    assert ("Tue 24 09:00" in said(alone.find(alone.caller(BOB), "tuesday at 9am"))) is not kept


@pytest.mark.parametrize(
    "late",
    [
        datetime(2026, 3, 8, 1, 55, tzinfo=ZONE),
        datetime(2026, 11, 1, 1, 55, tzinfo=ZONE),
        datetime(2026, 11, 1, 1, 55, tzinfo=ZONE, fold=1),
    ],
)
def test_a_time_is_kept_as_long_on_the_nights_on_which_clocks_change(alone: AppointmentBook, late: datetime) -> None:
    alone.now = late
    hold = alone.find(alone.caller(ALICE))[0]
    assert hold.expires - late.astimezone(UTC) == timedelta(minutes=10)


def test_no_minutes_at_all_hold_nothing(alone: AppointmentBook) -> None:
    alone.owner_changes(people=(), booking=replace(RULES, hold_minutes=0))
    alone.find(alone.caller(ALICE), "tuesday at 9am")
    assert said(alone.find(alone.caller(BOB), "tuesday at 9am")) == ["Tue 24 09:00"]


def test_a_new_search_lets_the_earlier_times_go(book: AppointmentBook) -> None:
    book.owner_changes(people=())
    alice, bob = book.caller(ALICE), book.caller(BOB)
    book.find(alice, "tuesday at 9am")
    assert said(book.find(alice, "wednesday at 9am")) == ["Wed 25 09:00"]
    assert said(book.find(bob, "tuesday at 9am")) == ["Tue 24 09:00"]


def test_ones_own_held_times_are_found_again(alone: AppointmentBook) -> None:
    alone.owner_changes(people=())
    alice = alone.caller(ALICE)
    assert said(alone.find(alice, "tuesday at 9am")) == said(alone.find(alice, "tuesday at 9am")) == ["Tue 24 09:00"]


def test_booking_one_lets_the_others_go(book: AppointmentBook) -> None:
    book.owner_changes(people=())
    alice, bob = book.caller(ALICE), book.caller(BOB)
    offered = book.find(alice, "tuesday")
    book.book(alice, offered[0])
    freed = said(book.find(bob, "tuesday"))
    assert set(freed) & set(said(offered[1:]))
    assert said(offered[:1])[0] not in freed


def test_a_service_that_there_is_not_is_a_problem_that_names_those_there_are(alone: AppointmentBook) -> None:
    with pytest.raises(ToolProblem, match="Cut, Color, Shave"):
        alone.find(alone.caller(ALICE), "tuesday", service="Massage")


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("tuesday at 3pm", ["Tue 24 15:00"]),
        ("tuesday morning", ["Tue 24 09:00", "Tue 24 09:30", "Tue 24 10:30", "Tue 24 11:00"]),
        ("tomorrow afternoon", ["Tue 24 13:00", "Tue 24 14:00", "Tue 24 15:00", "Tue 24 16:00"]),
        ("wednesday after 3", ["Wed 25 15:00", "Wed 25 15:30", "Wed 25 16:00"]),
        ("wednesday before 10", ["Wed 25 09:00", "Wed 25 09:30"]),
        ("thursday between 1 and 2:30", ["Thu 26 13:00", "Thu 26 13:30", "Thu 26 14:00"]),
        ("friday at 10 or 4pm", ["Fri 27 10:00", "Fri 27 16:00"]),
        ("tuesday at 4pm or wednesday at 10", ["Tue 24 16:00", "Wed 25 10:00"]),
        ("dec 1 at 9am", ["Tue 01 09:00"]),
    ],
)
def test_a_wish_is_met_to_the_letter_where_it_can_be(alone: AppointmentBook, when: str, expected: list[str]) -> None:
    offer = alone.offer(alone.caller(ALICE), when)
    assert (said(offer.holds), offer.note) == (expected, None)


@pytest.mark.parametrize(
    ("when", "within"),
    [
        ("this week after 3pm", lambda at: at.hour >= 15 and at.day <= 29),
        ("next week in the morning", lambda at: at.hour < 12 and (at.day >= 30 or at.month == 12)),
        ("from thursday on", lambda at: at.day >= 26 or at.month == 12),
        ("before thursday", lambda at: at.day < 26 and at.month == 11),
        ("next week before 10", lambda at: at.hour < 10 and (at.day >= 30 or at.month == 12)),
        ("mornings", lambda at: at.hour < 12),
        ("any day at 4pm", lambda at: at.hour == 16),
        ("tomorrow morning or afternoon", lambda at: at.day == 24),
        ("wednesday 9-11 or 2-4", lambda at: at.day == 25 and (9 <= at.hour < 11 or 14 <= at.hour < 16)),
        ("wed before 10 or after 3", lambda at: at.day == 25 and (at.hour < 10 or at.hour >= 15)),
    ],
)
def test_a_wide_wish_is_met_by_every_time_that_is_offered(
    alone: AppointmentBook, when: str, within: Callable[[datetime], bool]
) -> None:
    offer = alone.offer(alone.caller(ALICE), when)
    assert offer.holds and offer.note is None
    assert all(within(hold.starts.astimezone(ZONE)) for hold in offer.holds), said(offer.holds)


@pytest.mark.parametrize(
    ("when", "within"),
    [
        ("mornings", lambda at: at.hour < 12),
        ("in the morning", lambda at: at.hour < 12),
        ("afternoons", lambda at: at.hour >= 12),
        ("before 10", lambda at: at.hour < 10),
        ("after 3", lambda at: at.hour >= 15),
        ("between 1 and 4", lambda at: 13 <= at.hour < 16),
        ("next week between 1 and 4", lambda at: 13 <= at.hour < 16 and (at.day >= 30 or at.month == 12)),
        ("after school so like 330 or later", lambda at: at.hour > 15 or (at.hour, at.minute) == (15, 30)),
        ("before 10 or after 3", lambda at: at.hour < 10 or at.hour >= 15),
        ("at 9 in the morning", lambda at: (at.hour, at.minute) == (9, 0)),
        ("3:30 in the afternoon", lambda at: (at.hour, at.minute) == (15, 30)),
        ("first thing in the morning", lambda at: at.hour < 12),
        ("late afternoon", lambda at: at.hour >= 15),
    ],
)
def test_a_time_of_no_day_in_particular_is_met_on_any_day_by_every_time_that_is_offered(
    alone: AppointmentBook, when: str, within: Callable[[datetime], bool]
) -> None:
    alone.now = at(23, 13)
    offer = alone.offer(alone.caller(ALICE), when)
    offered = [hold.starts.astimezone(ZONE) for hold in offer.holds]
    assert len({moment.date() for moment in offered}) >= 3 and offer.note is None
    assert all(within(moment) for moment in offered), said(offer.holds)


def test_a_time_of_any_day_beside_a_time_of_one_day_is_another_choice(book: AppointmentBook) -> None:
    spans = [span for words in ("thursday morning", "after 4") for span in said_times(words, book.business, book.now)]
    every = list(free_times.free(book.business, CUT, {}, book.now, last=date(2026, 11, 26)))

    fitting = [one for one in every if wish.wished(spans, one.starts.astimezone(ZONE))]

    afternoons = ["Mon 23 16:00", "Tue 24 16:00", "Wed 25 16:00"]
    assert [one for one in said(fitting) if one.startswith("Thu 26 0") or "16" in one] == [
        *afternoons, "Thu 26 09:00", "Thu 26 09:30", "Thu 26 16:00",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("when", "why"),
    [
        ("evenings after 7", "Nothing is free after 7:00 PM."),
        ("before 8am", "Nothing is free before 8:00 AM."),
        ("between 6 and 8 pm", "Nothing is free between 6:00 PM and 8:00 PM."),
        ("next week after 7pm", "Mon, Nov 30 to Sun, Dec 6: nothing is free after 7:00 PM."),
        ("saturday at 10am", "We are closed on Saturdays."),
        ("wednesday at 10am", "We are closed on Wed, Nov 25 (Stocktaking)."),
        ("today at 9am", "We need 2 hours' notice, so Mon, Nov 23 at 9:00 AM is too soon."),
        ("tuesday at 8pm", "Tue, Nov 24 at 8:00 PM is outside our hours."),
        ("january 20 at 10am", "We book 14 days ahead at most, so Wed, Jan 20 at 10:00 AM is too far away."),
        ("tuesday at 9am", "Tue, Nov 24 at 9:00 AM is not free."),
        ("thursday after 5", "Thu, Nov 26 after 5:00 PM is not free."),
        ("tuesday before 9", "Tue, Nov 24 before 9:00 AM is not free."),
    ],
)
def test_why_a_wish_cannot_be_met_is_said_and_the_nearest_is_offered(
    alone: AppointmentBook, when: str, why: str
) -> None:
    alone.owner_changes(people=(), closed=(Closure(date(2026, 11, 25), date(2026, 11, 25), "Stocktaking"),))
    bob = alone.caller(BOB)
    alone.book(bob, alone.find(bob, "tuesday at 9am")[0])
    offer = alone.offer(alone.caller(ALICE), when)
    assert offer.note == why
    assert offer.holds


def test_a_limit_of_one_day_that_cannot_be_met_is_not_met_on_another(alone: AppointmentBook) -> None:
    assert said(alone.find(alone.caller(ALICE), "thursday after 5"))[-1] == "Thu 26 16:00"


def test_nothing_free_at_all_is_said(alone: AppointmentBook) -> None:
    alone.owner_changes(closed=(Closure(date(2026, 11, 1), date(2026, 12, 31)),))
    offer = alone.offer(alone.caller(ALICE), "tuesday")
    assert (offer.holds, offer.note) == ([], "Nothing is free in the next 14 days.")


def test_a_day_far_away_is_found_however_many_times_come_before_it(alone: AppointmentBook) -> None:
    alone.owner_changes(booking=replace(RULES, step_minutes=5, days_ahead=365))
    assert said(alone.find(alone.caller(ALICE), "july 14 2027 at 10am")) == ["Wed 14 10:00"]


def test_times_are_offered_in_the_callers_order_and_stay_inside_the_window(alone: AppointmentBook) -> None:
    found = alone.find(alone.caller(ALICE))
    assert [hold.starts for hold in found] == sorted(hold.starts for hold in found)
    assert found[0].starts >= at(23, 10)
