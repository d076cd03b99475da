"""What the receptionist without a model does next, text by text."""

import json
import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Offered, Step, Thread
from receptionist.domain.segments import is_gsm7, segments
from tests.agent.threads import example, move, thread

OFFER = f"For a Cleaning I have: 1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM. {phrases.PICK}"


def arguments(done: Move) -> dict[str, object]:
    found: dict[str, object] = json.loads(done.calls[0].arguments)
    return found


async def test_a_question_beside_a_wish_is_answered_in_the_same_text() -> None:
    found = {"times": [], "understood": "any time", "note": "Nothing is free then."}
    step = Step("find_times", "{}", found)

    done = await move(thread("do you take delta dental?\nI need a cleaning tomorrow morning"), step)

    assert "Delta Dental" in done.text
    assert "Nothing is free then." in done.text


async def test_a_time_that_code_read_as_accepted_is_booked_by_its_handle() -> None:
    done = await move(thread("the second one", OFFER, offered=2, accepts="held1", name="Ann Lee"))

    assert done.calls[0].name == "book_time"
    assert arguments(done)["time_id"] == "held1"


async def test_a_yes_to_several_times_shows_them_again_and_asks_which() -> None:
    done = await move(thread("yes", OFFER, offered=2))

    assert done.calls == ()
    assert "1) Wed, Nov 25 at 9:00 AM, 2) Wed, Nov 25 at 2:00 PM" in done.text


@pytest.mark.parametrize("burst", ["never mind, thanks", "no thanks", "forget it", "nvm", "i changed my mind"])
async def test_who_wants_nothing_more_is_offered_nothing_more(burst: str) -> None:
    done = await move(thread(burst, OFFER, offered=2))

    assert done == Move(phrases.GOODBYE)


async def test_a_plain_no_to_every_time_asks_for_another() -> None:
    done = await move(thread("nope, none of those", OFFER, offered=2))

    assert done == Move(phrases.OTHER_TIME)


async def test_somebody_in_danger_is_told_whom_to_call_before_anything_else() -> None:
    done = await move(thread("there is gas everywhere and i feel dizzy", slug="acme-heating"))

    assert phrases.CALL_911 in done.text
    assert arguments(done)["reason"] == "emergency"


async def test_the_third_time_the_same_words_would_be_said_a_person_is_fetched() -> None:
    asked = phrases.which_service(example("bright-smiles"))

    done = await move(thread("whatever you think", asked, "dunno, for me", asked))

    assert [call.name for call in done.calls] in ([], ["hand_off"])
    assert done.text != asked


async def test_whoever_is_not_understood_twice_gets_a_person() -> None:
    done = await move(thread("blorp blorp", phrases.not_understood(example("bright-smiles"))))

    assert arguments(done)["reason"] == "cannot_answer"


async def test_a_name_that_could_be_a_time_is_a_name_when_it_was_asked_for() -> None:
    done = await move(thread("Eve Long", f"{phrases.ASK_NAME} You're booked.", name="Eve Long"))

    assert done.text.startswith("Thank you, Eve!")


async def test_a_name_that_comes_after_another_text_is_still_taken() -> None:
    done = await move(thread("Ann Lee", f"{phrases.ASK_NAME} Done.", "sure", phrases.WHAT_ELSE, name="Ann Lee"))

    assert done.text.startswith("Thank you, Ann!")


async def test_the_hours_of_a_day_come_before_what_is_written_about_weekends() -> None:
    done = await move(thread("are you open on saturday?", slug="acme-heating"))

    assert "8 AM-1 PM" in done.text


async def test_a_time_that_is_gone_is_said_to_be_gone_before_others_are_offered() -> None:
    gone = Step("book_time", '{"time_id": "held1"}', {"problem": "Somebody else has just taken that time."})
    times = [{"id": "held9", "says": "Thu, Nov 26 at 9:00 AM", "with": "Maya Torres"}]
    found = Step("find_times", "{}", {"times": times, "note": None})
    done = await move(thread("yes", OFFER, offered=1, accepts="held1"), gone, found)

    assert done.text.startswith(phrases.NO_LONGER_FREE)
    assert "Thu, Nov 26" in done.text


async def test_a_question_that_nothing_answers_is_passed_on_even_after_words_that_were_not_understood() -> None:
    done = await move(thread("do you sell gift cards?", phrases.not_understood(example("bright-smiles"))))

    assert [call.name for call in done.calls] == ["save_lead"]


@pytest.mark.parametrize(("question", "fetched"), [("do you sell gift cards?", True), ("do you do tattoos?", False)])
async def test_a_third_question_is_passed_on_unless_it_is_the_same_again(question: str, fetched: bool) -> None:
    before = ("do you sell gift cards?", phrases.ASKED_THE_TEAM, "is there a pool?", phrases.ASKED_THE_TEAM)

    done = await move(thread(question, *before), Step("save_lead", "{}", {"saved": True, "still_to_ask": []}))

    assert (done.calls != ()) == fetched


async def test_the_owner_s_questions_follow_a_booking_one_at_a_time() -> None:
    business = example("acme-heating")
    booked = thread("Sam Porter", f"{phrases.ASK_NAME} You're on the schedule.", slug="acme-heating", name="Sam Porter")

    named = await move(booked)
    answer = await move(thread("12 Elm St", named.text, slug="acme-heating", name="Sam Porter"))

    assert business.ask[0] in named.text
    assert arguments(answer)["answers"] == [{"question": business.ask[0], "answer": "12 Elm St"}]


async def test_an_answer_that_names_a_day_is_still_an_answer() -> None:
    question = example("acme-heating").ask[1]

    done = await move(thread("no hot water since this morning", f"Got it. {question}", slug="acme-heating"))

    assert done.calls[0].name == "save_lead"


@given(st.text(max_size=400), st.sampled_from(["", OFFER, phrases.ASK_NAME, phrases.OTHER_TIME]))
@settings(max_examples=150, deadline=None)
async def test_whatever_is_texted_there_is_always_something_to_do_or_to_say(burst: str, last: str) -> None:
    done = await move(thread(burst, *([last] if last else []), offered=2 if last == OFFER else 0))

    assert done.calls or done.text


@pytest.mark.parametrize("tool", ["book_time", "move_appointment", "cancel_appointment"])
async def test_what_a_model_tried_on_its_own_does_not_keep_the_caller_from_an_answer(tool: str) -> None:
    tried = Step(tool, "{}", {"problem": "Not done: the caller has not said yes."})

    done = await move(thread("where do i park"), tried)

    assert "free parking" in done.text


async def test_a_time_that_could_not_be_booked_for_a_service_that_is_gone_is_asked_about_again() -> None:
    gone = replace(thread("1", OFFER, accepts="held0"), offered=(Offered("held0", "Wed, Nov 25 at 9:00 AM", "Waxing"),))

    tried = Step("book_time", '{"time_id": "held0"}', {"problem": "That time can no longer be booked."})
    done = await move(gone, tried)

    assert "What is it for:" in done.text


@pytest.mark.parametrize("tool", ["list_appointments", "find_times", "save_lead"])
async def test_a_tool_that_a_model_called_wrongly_is_called_again(tool: str) -> None:
    burst = {
        "list_appointments": "cancel my appointment",
        "find_times": "a cleaning tomorrow?",
        "save_lead": "gift cards?",
    }

    done = await move(thread(burst[tool]), Step(tool, "{", {"problem": "Not done. The arguments are not valid JSON."}))

    assert [call.name for call in done.calls] == [tool]


async def test_a_cancellation_of_one_of_several_that_was_not_done_asks_which() -> None:
    rows = [{"id": "a", "service": "Cleaning", "says": "Wed, Nov 25 at 9:00 AM", "starts": "2026-11-25T09:00:00-06:00"}]
    listed = Step("list_appointments", "{}", {"appointments": [rows[0], {**rows[0], "service": "Checkup"}]})

    done = await move(thread("cancel it please"), listed, Step("cancel_appointment", "{}", {"problem": "Which one?"}))

    assert done.text.endswith(phrases.WHICH_TO_CANCEL)


@pytest.mark.parametrize("burst", ["Hola, quiero una cita para mañana", "cuanto cuesta una limpieza por favor?"])
async def test_whoever_writes_in_spanish_is_answered_in_it_and_gets_a_person(burst: str) -> None:
    done = await move(thread(burst))

    assert [call.name for call in done.calls] == ["hand_off"]
    assert done.text.startswith("Gracias por su mensaje.")
    assert is_gsm7(done.text)


async def test_where_nobody_is_known_to_speak_spanish_it_says_so() -> None:
    done = await move(thread("necesito ayuda con la calefaccion", slug="acme-heating"))

    assert "en inglés" in done.text


async def test_another_language_fetches_a_person_and_never_says_in_english_that_it_was_not_understood() -> None:
    done = await move(thread("Guten Tag, ich brauche einen Termin"))

    assert [call.name for call in done.calls] == ["hand_off"]
    assert done.text == ""


async def test_danger_comes_before_the_language() -> None:
    done = await move(thread("hay una fuga de gas, i smell gas, por favor ayuda"))

    assert "911" in done.text


@pytest.mark.parametrize("slug", ["bright-smiles", "acme-heating", "apex-law"])
@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("what are your hours", r"We're open Mon"),
        ("hours?", r"We're open Mon"),
        ("opening times", r"We're open Mon"),
        ("what time do you open tomorrow", r"On Wednesday, Nov(ember)? 25 we're open"),
        ("how late are you open", r"We're open Mon"),
        ("whats your address", r"[Ww]e( a|')re at \d+"),
        ("website?", r"Our website is https://"),
        ("phone number?", r"You can call us on \("),
    ],
)
async def test_a_fact_of_the_business_is_told_as_such_whatever_its_faq_says_in_passing(
    slug: str, question: str, answer: str
) -> None:
    assert re.search(answer, (await move(thread(question, slug=slug))).text)


async def test_each_of_several_questions_is_answered() -> None:
    done = await move(thread("where can i park and do you take cigna?"))

    assert "free parking" in done.text
    assert "Cigna" in done.text


async def test_of_several_questions_those_without_an_answer_are_passed_on_beside_the_answers() -> None:
    burst = "do you sell gift cards? where can i park?"
    asked = await move(thread(burst))
    told = await move(thread(burst), Step("save_lead", "{}", {"saved": True, "still_to_ask": []}))

    assert arguments(asked)["need"] == "Question: do you sell gift cards?"
    assert "free parking" in told.text
    assert told.text.endswith(phrases.PASSED_THE_REST)


async def test_answers_that_do_not_fit_in_one_text_are_passed_on_and_none_is_cut() -> None:
    burst = (
        "do you take cigna? is parking free? how much is whitening? do you see kids? what is your cancellation policy?"
    )
    told = await move(thread(burst), Step("save_lead", "{}", {"saved": True, "still_to_ask": []}))

    assert segments(told.text) <= 3
    assert told.text.endswith(phrases.PASSED_THE_REST)


STANDS = replace(thread("how much is a cleaning"), appointments=("Cleaning on Wed, Nov 25 at 9:00 AM",))


@pytest.mark.parametrize(("asks", "offers"), [(STANDS, False), (thread("how much is a cleaning"), True)])
async def test_a_price_comes_with_an_offer_of_a_time_only_for_who_has_none(asks: Thread, offers: bool) -> None:
    assert (await move(asks)).text.endswith(phrases.WANT_ONE) is offers


async def test_to_make_an_offer_later_moves_no_appointment_that_stands() -> None:
    burst = "can you make it an hour later"
    both = replace(
        thread(burst, "a cleaning too", OFFER, offered=2), appointments=("Checkup on Fri, Dec 4 at 9:00 AM",)
    )

    assert (await move(both)).calls[0].name == "find_times"


async def test_who_asks_for_another_day_after_an_offer_is_asked_which() -> None:
    assert await move(thread("any other day that week?", "a cleaning", OFFER, offered=2)) == Move(phrases.OTHER_TIME)
