"""Everyday turns of a conversation that were answered beside the point once."""

import pytest

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Thread
from tests.agent.moments import BY_NUMBER, SAVED, STANDS, WEEK, WHICH, booked, call, offered, times_for
from tests.agent.threads import example, move, thread


@pytest.mark.parametrize(
    ("burst", "before"),
    [
        ("cleaning", BY_NUMBER),
        ("cleaning pls", WHICH),
        ("cleaning", phrases.NOTHING_BOOKED),
        ("cleaning", ""),
        ("can i book a cleaning", ""),
        ("can i get an appointment for my son's cleaning", ""),
        ("could I get a cleaning?", ""),
    ],
)
async def test_a_service_that_is_wished_for_is_looked_for_though_the_owner_wrote_about_it(
    burst: str, before: str
) -> None:
    asked = thread(burst, "an appointment please", before) if before else thread(burst)

    assert (await times_for(asked))[0] == "Cleaning"


async def test_a_question_about_a_service_is_answered_in_place_of_a_look_at_the_times() -> None:
    done = await move(thread("how much is a cleaning", "an appointment please", WHICH))

    assert "$95" in done.text and done.calls == ()


@pytest.mark.parametrize("burst", ["the earlier", "the sooner one", "earliest"])
async def test_a_place_in_time_chooses_no_service_of_a_list(burst: str) -> None:
    done = await move(thread(burst, "an appointment please", WHICH))

    assert phrases.WHICH_OF_THESE in done.text


@pytest.mark.parametrize(
    ("burst", "before", "when"),
    [
        ("mornings", "a cleaning next week", "Nov 30 to Dec 6 mornings"),
        ("after 3", "a cleaning next week", "Nov 30 to Dec 6 after 3"),
        ("mornings", "a cleaning", "mornings"),
        ("thursday morning", "a cleaning next week", "thursday morning"),
        ("after 3", "a cleaning today", "Tue, Nov 24 after 3"),
        ("after 3", "a cleaning today or tomorrow", "Nov 24 or Nov 25 after 3"),
    ],
)
async def test_a_time_of_day_after_a_day_or_a_week_is_one_of_that(burst: str, before: str, when: str) -> None:
    assert await times_for(offered(burst, before)) == ("Cleaning", when)


@pytest.mark.parametrize("burst", ["any day but wed", "Anything except Wednesday", "any other day besides wednesday"])
async def test_any_day_but_one_is_a_choice_among_the_others_that_were_offered(burst: str) -> None:
    done = await move(offered(burst, "a cleaning next week"))

    assert done == Move(f"I have: 1) {WEEK[0]}, 2) {WEEK[1]}. {phrases.PICK}")


@pytest.mark.parametrize(
    "burst", ["whats the soonest", "what's your earliest?", "first available pls", "ok when", "when"]
)
async def test_who_asks_for_the_soonest_time_hears_of_times(burst: str) -> None:
    asked = thread(burst, "a cleaning please", "A cleaning is from $95 without insurance.")

    assert (await times_for(asked))[0] == "Cleaning"


@pytest.mark.parametrize("last", [f"Got it. {example('bright-smiles').ask[0]}", "A cleaning is from $95."])
@pytest.mark.parametrize("burst", ["ill think about it", "let me check with my wife and get back to you"])
async def test_who_wants_to_think_first_is_given_the_time_and_asked_nothing(burst: str, last: str) -> None:
    assert await move(thread(burst, "a cleaning", last)) == Move(phrases.TAKE_YOUR_TIME)


@pytest.mark.parametrize(
    "burst",
    ["hey just missed your call", "returning your call", "you called me", "hi i just called", "I got a call from you"],
)
async def test_who_only_tells_of_a_call_is_asked_what_for(burst: str) -> None:
    assert await move(thread(burst)) == Move(phrases.greeting(example("bright-smiles")))


async def test_who_tells_of_a_call_and_of_a_trouble_is_asked_about_the_trouble() -> None:
    tool, given = call(await move(thread("you called me, my retainer is cracked in two places")))

    assert (tool, given["need"]) == ("save_lead", "you called me, my retainer is cracked in two places")


async def test_an_appointment_that_is_not_found_and_that_they_insist_on_is_for_a_person_to_find() -> None:
    asked = thread("my appointment for monday", "I need to cancel", phrases.NOTHING_BOOKED)

    assert call(await move(asked))[1]["need"] == "Question: my appointment for monday"
    assert await move(asked, SAVED) == Move(phrases.NOT_FOUND)


async def test_a_yes_to_would_you_like_to_book_one_insists_on_nothing() -> None:
    done = await move(thread("yes, book my appointment", "I need to cancel", phrases.NOTHING_BOOKED))

    assert phrases.WHAT_FOR in done.text


async def test_half_an_hour_later_said_to_a_booking_is_half_an_hour_after_it() -> None:
    _, given = call(await move(booked("wait make it 30 minutes later"), STANDS))

    assert given == {"service": "Cleaning", "when": "Tue, Dec 1 at 7:30 AM"}


@pytest.mark.parametrize(
    ("burst", "when"),
    [
        ("can you push it back an hour", "Tue, Dec 1 at 8:00 AM"),
        ("move it up by 15 min please", "Tue, Dec 1 at 6:45 AM"),
        ("could you move my appointment back half an hour", "Tue, Dec 1 at 7:30 AM"),
    ],
)
@pytest.mark.parametrize("since", [(), ("Ann Lee", "Thank you, Ann! Anything else?")])
async def test_a_visit_that_is_pushed_is_moved_by_so_much(burst: str, when: str, since: tuple[str, ...]) -> None:
    _, given = call(await move(booked(burst, *since), STANDS))

    assert given == {"service": "Cleaning", "when": when}


@pytest.mark.parametrize("burst", ["sun?", "and sunday?"])
async def test_another_day_asked_after_the_hours_of_one_is_asked_about_its_hours(burst: str) -> None:
    done = await move(thread(burst, "u open sat?", "We're closed on Saturday, Nov 28."))

    assert done.text.startswith("We're closed on Sunday, Nov 29.")


async def test_a_time_of_four_figures_or_three_is_one_though_it_comes_with_a_no() -> None:
    assert (await times_for(offered("no 930", "a cleaning")))[1] == "no at 930"


async def test_when_you_can_come_is_a_wish_and_no_question_about_how_we_arrive() -> None:
    asked = thread("when can you come", "a water heater visit", "It is free.", slug="acme-heating")

    assert (await times_for(asked))[0] == "Water heater visit"


@pytest.mark.parametrize("burst", ["tune up monday please", "tuneup on monday"])
async def test_a_tune_up_is_known_by_its_last_words(burst: str) -> None:
    assert (await times_for(thread(burst, slug="acme-heating")))[0] == "Furnace or boiler tune-up"


async def test_a_day_and_a_time_told_apart_before_the_service_are_one_wish() -> None:
    asked = thread("cleaning", "anything tmrw", WHICH, "after 12", BY_NUMBER)

    assert (await times_for(asked))[1] == "Wed, Nov 25 after 12"


async def test_a_short_greeting_is_greeted_whatever_else_it_may_mean() -> None:
    assert await move(thread("yo")) == Move(phrases.greeting(example("bright-smiles")))


async def test_another_day_instead_is_a_move_of_the_visit_that_stands_and_no_second_one() -> None:
    asked = booked("actually can we do wednesday instead", "Ann Lee", "Thank you, Ann! Anything else?")

    assert call(await move(asked))[0] == "list_appointments"


async def test_what_is_told_beside_an_offer_is_noted_and_the_offer_stands() -> None:
    asked = offered("its for the upper left side", "a cleaning next week")

    assert call(await move(asked))[0] == "save_lead"
    assert (await move(asked, SAVED)).text.startswith(f"{phrases.NOTED} I have: 1) {WEEK[0]}")


@pytest.mark.parametrize("burst", ["toilet is running", "hi its gina from unit 4, the drain is clogged again"])
async def test_who_tells_of_a_trouble_is_heard_whether_in_few_words_or_with_a_name(burst: str) -> None:
    tool, given = call(await move(thread(burst, slug="acme-heating")))

    assert (tool, given["need"]) == ("save_lead", burst)


@pytest.mark.parametrize("burst", ["and for him?", "And his?", "what about for my son", "and one for my wife"])
async def test_one_more_visit_for_somebody_else_is_of_the_same_kind_on_the_same_day(burst: str) -> None:
    assert await times_for(booked(burst)) == ("Cleaning", "Tue, Dec 1")


@pytest.mark.parametrize(
    ("asked", "says"),
    [
        (
            booked("Dana Cole", "thanks", phrases.WELCOME, name="Dana Cole"),
            "Thank you, Dana! It's under your name now.",
        ),
        (
            booked("Dana Cole", "2", f"Got it. {example('bright-smiles').ask[0]}", name="Dana Cole"),
            f"Thank you, Dana! {example('bright-smiles').ask[0]}",
        ),
    ],
)
async def test_a_name_that_nobody_asked_for_is_taken_as_one(asked: Thread, says: str) -> None:
    done = await move(asked)

    assert done.text.startswith(says) and done.calls == ()


async def test_the_name_of_another_after_a_booking_is_for_the_team_to_know() -> None:
    asked = booked("Max Ray", "thanks", phrases.WELCOME, name="Dana Cole")

    assert call(await move(asked))[1]["need"] == "Said: “Max Ray”"
    assert await move(asked, SAVED) == Move(phrases.TOLD)


@pytest.mark.parametrize("burst", ["12 Elm St", "it's 4021 N Western Ave, apt 2"])
async def test_an_address_that_was_not_asked_for_yet_answers_the_owner_s_question_for_it(burst: str) -> None:
    where = example("acme-heating").ask[0]

    _, given = call(await move(thread(burst, "my ac is broken", "I have times.", slug="acme-heating")))

    assert given["answers"] == [{"question": where, "answer": burst}]
    assert given["need"] == "my ac is broken"
