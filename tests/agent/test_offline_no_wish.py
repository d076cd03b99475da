"""What sounds like a wish, a name, an address or a hello, and is none; and what a wish beside it leaves standing."""

from dataclasses import replace

import pytest

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Offered
from tests.agent.moments import BY_NUMBER, SAVED, STANDS, WEEK, WHICH, booked, call, offered, times_for
from tests.agent.threads import example, move, thread

ASKED = f"Got it. {example('bright-smiles').ask[0]}"


@pytest.mark.parametrize(
    ("burst", "says"),
    [
        ("could i get a cleaning with medicaid", "Medicaid"),
        ("cleaning prices", "$95"),
        ("cleaning insurance", "insurance"),
    ],
)
async def test_a_question_that_names_a_service_is_no_wish_for_it(burst: str, says: str) -> None:
    assert says in (await move(thread(burst))).text


async def test_what_is_asked_after_a_wait_is_answered_beside_the_offer() -> None:
    done = await move(offered("Wait, are you open on saturday?", "a cleaning"))

    assert done.text.startswith("We're closed on Saturday, Nov 28.")


@pytest.mark.parametrize("burst", ["#2, later this week", "option 2 earliest slot"])
async def test_a_number_of_the_list_counts_beside_an_early_or_a_late_one(burst: str) -> None:
    asked = thread(burst, "an appointment please", BY_NUMBER)

    assert (await times_for(asked))[0] == "Checkup"


async def test_a_question_that_names_the_service_that_was_asked_for_is_answered() -> None:
    assert "Medicaid" in (await move(thread("can i get a cleaning with medicaid", "an appointment please", WHICH))).text


@pytest.mark.parametrize("burst", ["i can pay wednesday instead", "can you text me wednesday instead"])
async def test_another_matter_on_another_day_instead_moves_no_visit(burst: str) -> None:
    done = await move(booked(burst, "no", phrases.GOODBYE), STANDS)

    assert "I can move" not in done.text and [one.name for one in done.calls] != ["list_appointments"]
    assert not any('"2026' in one.arguments for one in done.calls)


@pytest.mark.parametrize(
    "burst", ["when can i eat after", "when can i pick up my retainer", "when can we talk about the bill"]
)
async def test_when_can_i_asks_for_a_time_only_where_somebody_comes(burst: str) -> None:
    assert call(await move(thread(burst)))[0] == "save_lead"


async def test_the_children_that_the_owner_has_written_about_are_answered_before_one_more_visit_is_looked_for() -> None:
    assert (await move(booked("what about my kids?"))).text.startswith("Yes, from their first tooth on.")


@pytest.mark.parametrize("burst", ["God Bless", "Merry Christmas"])
async def test_a_blessing_is_no_name(burst: str) -> None:
    assert (await move(booked(burst, "thanks", phrases.WELCOME, name="Dana Cole"))).calls == ()


@pytest.mark.parametrize("burst", ["you called me", "i tried calling you"])
async def test_a_call_told_of_beside_an_offer_is_no_hello(burst: str) -> None:
    assert call(await move(offered(burst, "a cleaning")))[0] == "save_lead"


async def test_any_day_but_one_said_to_a_move_still_means_the_move() -> None:
    held = tuple(Offered(f"held{at}", says, "Cleaning") for at, says in enumerate(WEEK))
    moving = f"I can move your Cleaning to: 1) {WEEK[0]}, 2) {WEEK[1]}, 3) {WEEK[2]}. {phrases.PICK}"

    done = await move(replace(booked("any day but wed", "next week?", moving), offered=held))

    assert done.text.startswith(f"I can move your Cleaning to: 1) {WEEK[0]}, 2) {WEEK[1]}.")


async def test_any_day_but_two_is_a_choice_among_what_is_left() -> None:
    done = await move(offered("any day besides mon or tue", "a cleaning next week"))

    assert done == Move(f"Does {WEEK[2]} suit you?")


@pytest.mark.parametrize(
    ("burst", "last"),
    [
        ("thats the earliest i could get, thanks", "A cleaning is from $95."),
        ("get back to me at your earliest convenience", "A cleaning is from $95."),
        ("ok when", phrases.ASKED_THE_TEAM),
    ],
)
async def test_not_everything_that_is_early_asks_for_the_soonest_time(burst: str, last: str) -> None:
    done = await move(thread(burst, "a cleaning please", last))

    assert [one.name for one in done.calls] != ["find_times"]


async def test_what_was_offered_stands_while_they_think() -> None:
    done = await move(offered("ill think about it", "a cleaning"))

    assert done.text.startswith(f"{phrases.TAKE_YOUR_TIME} I have: 1) {WEEK[0]}")


async def test_a_question_beside_it_is_not_left_for_later() -> None:
    done = await move(thread("ill think about it, whats your cancellation policy", "a cleaning", "It is $95."))

    assert done.text != phrases.TAKE_YOUR_TIME


@pytest.mark.parametrize("burst", ["you called me about my bill", "i called another dentist already"])
async def test_who_says_what_a_call_was_about_is_no_stranger_who_says_hello(burst: str) -> None:
    assert call(await move(thread(burst)))[1]["need"] == burst


async def test_the_name_under_which_it_was_booked_goes_to_whoever_looks_for_it() -> None:
    asked = thread("Maria Lopez", "my appointment for monday", phrases.NOT_FOUND)

    assert "Maria Lopez" in str(call(await move(asked))[1]["need"])


@pytest.mark.parametrize(
    "burst",
    [
        "oh ok. i have delta dental, do you take it?",
        "i have a toothache though",
        "my visit was a mistake",
        "i already canceled my appointment",
        "ok i had it wrong sorry",
        "i got it, thx",
        "my visit was last week",
    ],
)
async def test_whoever_tells_of_something_else_insists_on_no_appointment(burst: str) -> None:
    done = await move(thread(burst, "I need to cancel", phrases.NOTHING_BOOKED), SAVED)

    assert done.text != phrases.NOT_FOUND


@pytest.mark.parametrize("burst", ["my wife", "and my wife"])
async def test_somebody_else_named_to_a_question_of_the_owner_is_the_answer_to_it(burst: str) -> None:
    assert call(await move(booked(burst, "Ann", ASKED, name="Ann")))[0] == "save_lead"


@pytest.mark.parametrize("last", [WHICH, phrases.OTHER_TIME, f"You have two. {phrases.WHICH_TO_CANCEL}"])
async def test_a_name_said_to_a_question_leaves_it_open(last: str) -> None:
    done = await move(booked("Dana Cole", "another one", last, name="Dana Cole"))

    assert "under your name" not in done.text


@pytest.mark.parametrize("burst", ["2 toilets in my place are clogged up", "1 of my radiators is way too hot"])
async def test_a_trouble_that_begins_with_a_number_is_no_address(burst: str) -> None:
    _, given = call(await move(thread(burst, slug="acme-heating")))

    assert (given["need"], given["answers"]) == (burst, [])
