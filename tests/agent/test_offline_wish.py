"""What a caller wishes for by now, over several texts, and what happens to it when they ask something in between."""

import json
from dataclasses import replace

import pytest

from receptionist.agent import phrases
from receptionist.agent.offline import Offline
from receptionist.agent.thread import Offered, Step, Thread
from tests.agent.threads import thread

OFFER = f"For a Cleaning I have: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"
ONE = f"For a Cleaning I have Wed, Nov 25 at 9:00 AM. {phrases.SUITS}"
BOOKED = "You're booked: Cleaning on Wed, Nov 25 at 2:00 PM. See you then!"
STANDS = {
    "appointments": [
        {"id": "kept", "starts": "2026-11-25T14:00:00-06:00", "says": "Wed, Nov 25 at 2:00 PM", "service": "Cleaning"}
    ]
}


def booked(burst: str, *before: str) -> Thread:
    """A thread whose caller has an appointment since our last text."""
    return replace(thread(burst, *before, BOOKED, name="Ann Lee"), appointments=("Cleaning on Wed, Nov 25 at 2:00 PM",))


async def looked_for(asked: Thread, *steps: Step) -> str:
    """The words with which times are looked for."""
    done = await Offline().next_move(asked, steps)
    assert [call.name for call in done.calls] == ["find_times"]
    found: str = json.loads(done.calls[0].arguments)["when"]
    return found


@pytest.mark.parametrize(
    ("texts", "wish"),
    [
        (("a cleaning on dec 9th please", OFFER, "at 3:15 pm"), "Wed, Dec 9 at 3:15 PM"),
        (("a cleaning at 3:15 pm", OFFER, "on dec 9th"), "Wed, Dec 9 at 3:15 PM"),
        (("a cleaning dec 9th at 3:15 pm", ONE, "no, make it the 10th"), "Thu, Dec 10 at 3:15 PM"),
        (("a cleaning dec 9th at 3:15 pm", ONE, "no, how about 11 am"), "Wed, Dec 9 at 11:00 AM"),
        (("a cleaning dec 9th, any time before 4 pm", OFFER, "how about half past 3 pm"), "Wed, Dec 9 at 3:30 PM"),
        (("a cleaning dec 9th", OFFER, "the afternoon would be good", OFFER, "3 pm"), "Wed, Dec 9 at 3:00 PM"),
        (("a cleaning on friday or monday", OFFER, "3 pm"), "Nov 27 or Nov 30 3 pm"),
        (("a cleaning at 3:15 pm", OFFER, "any time on dec 9th"), "any time on dec 9th"),
        (("a cleaning dec 9th", OFFER, "after 5 on dec 10th"), "after 5 on dec 10th"),
    ],
)
async def test_a_text_may_leave_out_what_an_earlier_one_said(texts: tuple[str, ...], wish: str) -> None:
    asked = thread(texts[-1], *texts[:-1], offered=2)

    assert await looked_for(asked) == wish


async def test_who_insists_on_a_time_that_is_not_free_hears_of_other_days() -> None:
    taken = f"Wed, Dec 9 at 8:00 AM is not free. {ONE}"

    assert await looked_for(thread("no! 8 am", "a cleaning dec 9th at 8 am", taken, offered=1)) == "no! 8 am"


@pytest.mark.parametrize(
    "question", ["What's your address?", "ok great, give me the address", "I want to know their address."]
)
async def test_a_question_is_answered_with_the_offer_again_so_that_a_yes_still_means_it(question: str) -> None:
    done = await Offline().next_move(thread(question, ONE, offered=1), ())

    assert "12 Juniper Street" in done.text
    assert done.text.endswith("Does Wed, Nov 25 at 9:00 AM suit you?")


async def test_words_that_are_not_understood_do_not_take_an_offer_away() -> None:
    done = await Offline().next_move(thread("blorp", OFFER, offered=2), ())

    assert "1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM" in done.text


async def test_another_time_said_to_a_confirmation_moves_what_was_booked() -> None:
    asked = booked("I would like it to be on dec 10th", "a cleaning", OFFER, "2 pm please")

    assert await looked_for(asked, Step("list_appointments", "{}", STANDS)) == "Thu, Dec 10 at 2:00 PM"


async def test_a_move_to_a_time_alone_stays_on_its_day() -> None:
    asked = booked("change the time to 3:30 pm", "a cleaning", OFFER, "2 pm please")

    assert await looked_for(asked, Step("list_appointments", "{}", STANDS)) == "Wed, Nov 25 at 3:30 PM"


@pytest.mark.parametrize("burst", ["another one on dec 10th at 3 pm", "a cleaning for my son on dec 10th at 3 pm too"])
async def test_one_more_appointment_moves_none(burst: str) -> None:
    done = await Offline().next_move(booked(burst, "a cleaning", OFFER, "2 pm please"), ())

    assert [call.name for call in done.calls] == ["find_times"]


async def test_what_was_settled_before_is_no_part_of_a_new_wish() -> None:
    asked = booked("and another cleaning at 3 pm", "a cleaning dec 9th at 2 pm", ONE, "yes")

    assert await looked_for(asked) == "and another cleaning at 3 pm"


async def test_who_cannot_come_then_is_offered_the_same_time_of_another_day() -> None:
    listed = Step("list_appointments", "{}", STANDS)
    asked = replace(booked("oh shoot i cant wednesday, friday same time?", "sure", phrases.TOLD), offered=())

    assert await looked_for(asked, listed) == "Fri, Nov 27 at 2:00 PM"


async def test_a_time_said_after_a_weekday_of_next_week_is_of_that_week() -> None:
    offer = "For a Cleaning I have: 1) Wed, Dec 2 at 9:00 AM, 2) Wed, Dec 2 at 2:00 PM. Reply with the number."
    held = tuple(Offered(f"held{clock}", f"Wed, Dec 2 at {clock}", "Cleaning") for clock in ("9:00 AM", "2:00 PM"))
    asked = replace(thread("11 am", "a cleaning wednesday", offer), offered=held)

    assert await looked_for(asked) == "Wed, Dec 2 at 11:00 AM"
