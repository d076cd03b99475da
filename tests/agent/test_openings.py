"""What the receptionist without a model makes of the first text of a caller."""

from dataclasses import replace

import pytest

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Step
from tests.agent.threads import example, move, thread


@pytest.mark.parametrize(
    ("burst", "tool"),
    [
        ("can i book a cleaning tomorrow", "find_times"),
        ("i need a filling asap", "find_times"),
        ("any openings for whitening on friday?", "find_times"),
        ("what's the earliest you have for a cleaning?", "find_times"),
        ("emergency!", "find_times"),
        ("no hot water", "save_lead"),
        ("the tech didn't show up", "hand_off"),
        ("how long is the wait", "save_lead"),
        ("did you call me?", "save_lead"),
        ("no, i was calling about a bill", "save_lead"),
        ("i was calling about my appointment tomorrow", "list_appointments"),
        ("what's your success rate", "save_lead"),
        ("i have to cancel my appointment", "list_appointments"),
        ("can we move my appointment to friday", "list_appointments"),
        ("when is my appointment?", "list_appointments"),
        ("let me talk to a real person", "hand_off"),
        ("this is the third time you got my bill wrong, unacceptable", "hand_off"),
        ("help my face is swollen and i cant breathe", "hand_off"),
        ("do you sell gift cards?", "save_lead"),
    ],
)
async def test_what_a_first_text_asks_for_is_done_with_its_tool(burst: str, tool: str) -> None:
    done = await move(thread(burst))

    assert [call.name for call in done.calls] == [tool]


@pytest.mark.parametrize(
    ("burst", "said"),
    [
        ("hi", "automated assistant"),
        ("hello??", "automated assistant"),
        ("good morning!", "automated assistant"),
        ("who is this", "automated assistant"),
        ("is this dr lee's office?", "automated assistant"),
        ("hey is this bright smiles?", "automated assistant"),
        ("no thanks", phrases.GOODBYE),
        ("can i see dr lee", "What is it for:"),
        ("what's ur number", "(312) 555-0199"),
        ("my name is Jane", "Thank you, Jane! What can I do for you?"),
        ("?", "didn't get that"),
        ("do you work saturdays", "closed on Saturday"),
        ("are you open now?", "We're open right now."),
        ("how long is a cleaning", "about 60 minutes"),
        ("thanks so much!", phrases.WELCOME),
        ("where do i park", "free parking"),
        ("do u take delta dental", "Delta Dental"),
        ("are you open sunday?", "closed"),
        ("r u open on sunday", "closed"),
        ("how much is whitening?", "$320"),
        ("what's your address", "12 Juniper Street"),
        ("i'd like an appointment", "What is it for:"),
        ("blorp", phrases.not_understood(example("bright-smiles"))),
    ],
)
async def test_what_needs_no_tool_is_answered_from_the_owner_s_files(burst: str, said: str) -> None:
    done = await move(thread(burst))

    assert done.calls == ()
    assert said in done.text


@pytest.mark.parametrize(
    ("slug", "burst", "said"),
    [
        ("bright-smiles", "i have a toothache", "We keep times free every day for pain."),
        ("bright-smiles", "my crown fell out", "I've noted that."),
    ],
)
async def test_a_need_is_noted_and_gets_what_the_owner_says_to_such_a_statement(
    slug: str, burst: str, said: str
) -> None:
    asked = thread(burst, slug=slug)
    saved = Step("save_lead", "{}", {"saved": True, "still_to_ask": list(asked.business.ask)})

    first, then = await move(asked), await move(asked, saved)

    assert [call.name for call in first.calls] == ["save_lead"]
    assert said in then.text


async def test_how_much_at_the_end_asks_about_what_stands_before_it() -> None:
    done = await move(thread("do you guys do whitening and how much"))

    assert done == Move("Whitening: $320, about 90 minutes. Would you like a time for it?")


@pytest.mark.parametrize("burst", ["who is it with", "is this covered", "is this dent", "am i talking to acme"])
async def test_who_else_is_asked_about_is_not_us(burst: str) -> None:
    assert "This is the automated assistant" not in (await move(thread(burst))).text


def test_a_service_has_the_article_that_its_name_takes_and_is_one_of_several() -> None:
    assert "no time for an Emergency visit" in phrases.no_times("Emergency visit", None)
    assert "no time for a Cleaning" in phrases.no_times("Cleaning", None)
    assert phrases.which_service(example("bright-smiles")).endswith("Whitening or Emergency visit?")


async def test_at_night_we_are_closed_right_now() -> None:
    asked = thread("are you open now?")

    done = await move(replace(asked, now=asked.now.replace(hour=22)))

    assert done.text.startswith("We're closed right now.")
