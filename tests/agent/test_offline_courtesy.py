"""Manners, news, sellers, and what is asked about us, of the receptionist without a model."""

import json
from dataclasses import replace

import pytest

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Step
from receptionist.domain.hearing import hear
from tests.agent.threads import example, move, thread

OFFER = f"For a Cleaning I have: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"
BOOKED = f"{phrases.ASK_NAME} You're booked: Cleaning on Wed, Nov 25 at 2:00 PM."
SAVED = Step("save_lead", "{}", {"saved": True, "still_to_ask": ["Do you have insurance?"]})


@pytest.mark.parametrize("burst", ["running 10 min late sorry", "i'm outside", "your order is ready for pickup"])
async def test_news_is_passed_on_and_nothing_is_asked(burst: str) -> None:
    first, then = await move(thread(burst)), await move(thread(burst), SAVED)

    assert [call.name for call in first.calls] == ["save_lead"]
    assert then == Move(phrases.TOLD)


@pytest.mark.parametrize(
    "words",
    ["parking", "parking info please", "outside unit is frozen solid", "outside faucet is leaking",
     "it needs to be late afternoon", "here is my address"],
)  # fmt: skip
def test_a_question_a_wish_and_a_trouble_are_no_news(words: str) -> None:
    assert not hear(words).for_the_team


async def test_who_comes_late_and_wants_another_time_moves() -> None:
    done = await move(thread("running late, can we do 3 instead?"))

    assert [call.name for call in done.calls] == ["list_appointments"]


async def test_a_seller_is_told_that_this_number_is_for_customers() -> None:
    assert await move(thread("we can help dentists get more patients")) == Move(phrases.NO_OFFERS)


@pytest.mark.parametrize("burst", ["sure", "thanks!", "lol", "👍"])
async def test_the_name_that_is_missing_is_asked_for_again(burst: str) -> None:
    assert phrases.ASK_NAME in (await move(thread(burst, "2", BOOKED))).text


async def test_the_name_of_somebody_else_is_taken_as_the_visitor_s() -> None:
    done = await move(thread("his name is Leo Martin", "2", BOOKED))

    assert done.text.startswith("Thank you! It's under the name Leo now.")


@pytest.mark.parametrize("burst", ["Ned", "Emily", "Bo Lane 4 Elm st queens"])
async def test_a_name_is_taken_whatever_it_ends_with_and_whatever_street_follows_it(burst: str) -> None:
    done = await move(replace(thread(burst, "2", BOOKED), name=hear(burst).says_name))

    assert done.text.startswith(f"Thank you, {burst.split()[0]}!")


async def test_a_cancellation_with_another_wish_in_one_breath_looks_after_both() -> None:
    asked = thread("pls cancel my cleaning and book a checkup for friday instead")

    done = await move(asked, Step("cancel_appointment", "{}", {"cancelled": {"id": "a"}}))

    assert json.loads(done.calls[0].arguments)["service"] == "Checkup"


async def test_the_times_of_the_other_wish_are_said_after_the_cancellation() -> None:
    asked = thread("pls cancel my cleaning and book a checkup for friday instead")
    found = {"note": None, "times": [{"id": "h", "says": "Fri, Nov 27 at 9:00 AM", "with": None}]}

    done = await move(
        asked, Step("cancel_appointment", "{}", {"cancelled": {"id": "a"}}), Step("find_times", "{}", found)
    )

    assert done == Move(f"For a Checkup I have Fri, Nov 27 at 9:00 AM. {phrases.SUITS}")


async def test_two_cancellations_in_one_breath_look_for_no_time() -> None:
    asked = thread("cancel my cleaning on friday and my checkup on monday")

    assert await move(asked, Step("cancel_appointment", "{}", {"cancelled": {"id": "a"}})) == Move("")


async def test_a_move_goes_on_after_no_time_of_it_suited() -> None:
    moving = f"I can move your Checkup to: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"

    done = await move(thread("friday?", moving, "none of those", phrases.OTHER_TIME))

    assert [call.name for call in done.calls] == ["list_appointments"]


async def test_a_yes_to_what_asked_nothing_asks_nothing() -> None:
    assert await move(thread("ok", "cancel it", "Your Cleaning is off the calendar.")) == Move(phrases.GOODBYE)


async def test_a_yes_to_whether_a_time_is_wanted_looks_for_times() -> None:
    done = await move(thread("yes", "how much is whitening", f"Whitening: $320, about 90 minutes. {phrases.WANT_ONE}"))

    assert json.loads(done.calls[0].arguments)["service"] == "Whitening"


async def test_a_yes_to_whether_somebody_should_call_fetches_a_person() -> None:
    done = await move(thread("yes please", "a cleaning", phrases.no_times("Cleaning", None)))

    assert [call.name for call in done.calls] == ["hand_off"]


@pytest.mark.parametrize("burst", ["nah keep it", "never mind", "just leave it as it is"])
async def test_who_gives_up_a_move_hears_that_nothing_is_changed(burst: str) -> None:
    moving = f"I can move your Cleaning to: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"
    asked = replace(thread(burst, moving, offered=2), appointments=("Cleaning on Thu, Nov 26 at 2:00 PM",))

    assert await move(asked) == Move(phrases.stays(asked.appointments))


@pytest.mark.parametrize("burst", ["thx", "thank you", "bye"])
async def test_thanks_after_a_question_for_another_time_looks_for_none(burst: str) -> None:
    assert (await move(thread(burst, phrases.OTHER_TIME))).calls == ()


@pytest.mark.parametrize("burst", ["no thats all", "nope that's it for now", "never mind"])
async def test_who_has_had_enough_is_offered_no_other_day(burst: str) -> None:
    assert await move(thread(burst, "a cleaning", OFFER, offered=2)) == Move(phrases.GOODBYE)


@pytest.mark.parametrize("burst", ["1 and 2", "we'll take 1 & 2"])
async def test_two_numbers_of_a_list_are_booked_one_after_the_other(burst: str) -> None:
    assert (await move(thread(burst, OFFER, offered=2))).text.startswith(phrases.ONE_AT_A_TIME)


@pytest.mark.parametrize(
    ("slug", "burst", "said"),
    [
        ("bright-smiles", "what can you do", "move or cancel one"),
        ("apex-law", "who are your attorneys", "Elena Marquez, David Cho"),
        ("acme-heating", "who works there", "Rosa Delgado"),
        ("bright-smiles", "u there?", "automated assistant"),
        ("bright-smiles", "are you open", "We're open right now."),
    ],
)
async def test_what_is_asked_about_us_is_answered_from_the_facts(slug: str, burst: str, said: str) -> None:
    assert said in (await move(thread(burst, slug=slug))).text


@pytest.mark.parametrize(
    ("burst", "said"), [("how long does it take", "about 60 minutes"), ("and how much is that", "from $95")]
)
async def test_it_is_what_is_talked_about(burst: str, said: str) -> None:
    assert said in (await move(thread(burst, "a cleaning", OFFER, offered=2))).text


@pytest.mark.parametrize("burst", ["dr lee please", "is maya there?", "hi maya", "can i talk to dr. okafor"])
async def test_who_asks_for_one_of_us_by_name_gets_a_person(burst: str) -> None:
    assert [call.name for call in (await move(thread(burst))).calls] == ["hand_off"]


@pytest.mark.parametrize("burst", ["whitening please", "a cleaning with maya please", "whitening friday at 9?"])
async def test_who_names_a_service_or_whom_they_want_for_it_gets_times(burst: str) -> None:
    assert [call.name for call in (await move(thread(burst))).calls] == ["find_times"]


@pytest.mark.parametrize(
    "burst",
    ["I have a court hearing tomorrow and need a lawyer", "i was served with papers", "my hearing is on friday"],
)
async def test_what_cannot_wait_is_a_person_s_where_no_visit_is_meant_for_it(burst: str) -> None:
    done = await move(thread(burst, slug="apex-law"))

    assert [call.name for call in done.calls] == ["hand_off"]
    assert json.loads(done.calls[0].arguments)["reason"] == "emergency"


async def test_what_cannot_wait_is_offered_a_time_where_the_owner_has_visits_for_it() -> None:
    assert [call.name for call in (await move(thread("broken tooth, can i come today?"))).calls] == ["find_times"]


async def test_the_owner_s_words_of_alarm_fetch_a_person_unless_they_are_asked_about() -> None:
    told = await move(thread("water everywhere in the cellar", slug="acme-heating"))
    asked = await move(thread("how much is an emergency visit at night?", slug="acme-heating"))

    assert [call.name for call in told.calls] == ["hand_off"]
    assert [call.name for call in asked.calls] != ["hand_off"]


async def test_which_service_is_asked_among_those_that_are_alike_and_then_by_number() -> None:
    first = await move(thread("need a consultation next week", slug="apex-law"))
    second = await move(thread("tues or wed", "need a consultation", first.text, slug="apex-law"))
    either = await move(thread("either", "tues or wed", second.text, slug="apex-law"))

    assert first.text.endswith("First consultation or Phone consultation?")
    assert "1) First consultation, 2) Phone consultation" in second.text
    assert json.loads(either.calls[0].arguments) == {"service": "First consultation", "when": "tues or wed"}


async def test_a_day_is_no_answer_to_a_question_for_an_address() -> None:
    business = example("acme-heating")

    done = await move(thread("tomorrow am", f"Got it. {business.ask[0]}", slug="acme-heating"))

    assert done.text.startswith("Happy to find you a time.")
