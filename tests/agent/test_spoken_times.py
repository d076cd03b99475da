"""What a text about times means beside what was offered, before anybody looks for times."""

import json

import pytest

from receptionist.agent import phrases, spoken_times
from receptionist.agent.thread import Step
from tests.agent.threads import move, thread

OFFER = f"For a Cleaning I have: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"
ASKED = "a cleaning tomorrow"


async def looked_for(burst: str, *before: str, offered: int = 0) -> str:
    done = await move(thread(burst, *before, offered=offered))
    assert [call.name for call in done.calls] == ["find_times"], done
    return str(json.loads(done.calls[0].arguments)["when"])


@pytest.mark.parametrize(
    "burst", ["yes but can we do 3 instead", "no 3", "3 works better?", "how about 3", "actually 3", "is 3 free?"]
)
async def test_a_bare_hour_after_an_offer_is_an_hour_of_that_day(burst: str) -> None:
    assert await looked_for(burst, ASKED, OFFER, offered=2) == "Wed, Nov 25 at 3:00 PM"


@pytest.mark.parametrize(
    "burst", ["i can't do 3", "not 3", "anything but 3", "we are 3 people", "for 3 kids", "3 or 4"]
)
def test_a_number_that_is_refused_or_counts_something_is_no_hour(burst: str) -> None:
    assert spoken_times.with_hour(burst) is None


@pytest.mark.parametrize(
    ("burst", "when"),
    [
        ("anything earlier?", "Wed, Nov 25 before 9:00 AM"),
        ("that's too late for me", "Wed, Nov 25 before 9:00 AM"),
        ("something later please", "Wed, Nov 25 after 2:01 PM"),
        ("too early", "Wed, Nov 25 after 2:01 PM"),
        ("can you make it 30 min later", "Wed, Nov 25 after 2:01 PM"),
        ("can you make it later", "Wed, Nov 25 after 2:01 PM"),
    ],
)
async def test_earlier_and_later_are_told_from_what_was_offered(burst: str, when: str) -> None:
    assert await looked_for(burst, ASKED, OFFER, offered=2) == when


@pytest.mark.parametrize(
    ("burst", "when"),
    [
        ("actually can you make it 30 min later", "Wed, Nov 25 at 9:30 AM"),
        ("half an hour earlier?", "Wed, Nov 25 at 8:30 AM"),
        ("2 hours later would be great", "Wed, Nov 25 at 11:00 AM"),
        ("half hour later", "Wed, Nov 25 at 9:30 AM"),
        ("twenty minutes later", "Wed, Nov 25 at 9:20 AM"),
        ("1.5 hours later", "Wed, Nov 25 at 10:30 AM"),
        ("1-2 hours later", "Wed, Nov 25 after 9:01 AM"),
        ("16 hours later", "Wed, Nov 25 after 9:01 AM"),
        ("can we do a couple of hours later", "Wed, Nov 25 after 9:01 AM"),
    ],
)
async def test_half_an_hour_later_is_later_than_the_one_time_that_was_offered(burst: str, when: str) -> None:
    offer = f"For a Cleaning I have Wed, Nov 25 at 9:00 AM with Maya Torres. {phrases.SUITS}"

    assert await looked_for(burst, ASKED, offer, offered=1) == when


NEXT_WEEK = ["Mon, Nov 30 at 9:00 AM", "Thu, Dec 3 at 9:00 AM", "Thu, Dec 3 at 2:00 PM"]


@pytest.mark.parametrize(
    ("burst", "meant"),
    [
        ("thursday", "Thu, Dec 3"),
        ("can we do thurs at 11?", "can we do Thu, Dec 3 at 11?"),
        ("friday", "friday"),
        ("thursday or monday", "thursday or monday"),
        ("this thursday", "this thursday"),
        ("thursday the 10th", "thursday the 10th"),
        ("thursday dec 10", "thursday dec 10"),
        ("thursday the 10", "thursday the 10"),
        ("no thursdays", "no thursdays"),
        ("my thursday is full, how about friday", "my thursday is full, how about friday"),
        ("2 thursdays from now", "2 thursdays from now"),
        ("can my mondayish friend come", "can my mondayish friend come"),
    ],
)
def test_a_weekday_said_to_an_offer_is_the_one_that_was_offered(burst: str, meant: str) -> None:
    assert spoken_times.on_offered_day(burst, NEXT_WEEK) == meant


def test_a_weekday_of_two_offered_weeks_is_not_chosen_among_them() -> None:
    assert spoken_times.on_offered_day("thursday", [*NEXT_WEEK, "Thu, Dec 10 at 9:00 AM"]) == "thursday"


async def test_the_first_of_a_list_of_services_is_no_date() -> None:
    services = f"{phrases.WHICH_OF_THESE} Reply with its number: 1) Cleaning, 2) Checkup."

    assert await looked_for("the first", "next monday after 2", services) == "next monday after 2"


@pytest.mark.parametrize(
    "burst", ["need a cleaning tomorrow. no wait, thursday", "a cleaning tomorrow, i mean thursday"]
)
async def test_a_second_thought_takes_the_place_of_the_first(burst: str) -> None:
    asked = thread(burst)
    found = Step("find_times", "{}", {"times": [], "note": None})

    assert (await move(asked)).calls[0].name == "find_times"
    assert [span.words for span in _spans(burst)] == ["thursday"]
    assert (await move(asked, found)).text


@pytest.mark.parametrize(
    ("burst", "when"),
    [("afternoon", "Mon, Nov 30 afternoon"), ("after 3", "Mon, Nov 30 after 3"), ("2pm", "Mon, Nov 30 at 2:00 PM")],
)
async def test_a_part_of_the_day_is_that_of_the_day_that_was_named_before(burst: str, when: str) -> None:
    assert await looked_for(burst, "a cleaning next monday", OFFER, offered=2) == when


def _spans(burst: str):  # type: ignore[no-untyped-def]
    from receptionist.agent.situation import read

    return read(thread(burst), ()).spans


@pytest.mark.parametrize("burst", ["i will confirm later", "let me reply later", "my wife gets home later"])
def test_a_later_answer_is_no_wish_for_a_later_time(burst: str) -> None:
    assert spoken_times.beside(burst, ["Wed, Nov 25 at 9:00 AM", "Wed, Nov 25 at 2:00 PM"]) is None
