"""What may leave and what may not: claims against rows, values against files and results, hours against hours."""

from dataclasses import replace
from datetime import datetime, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from receptionist.agent import checks
from receptionist.agent.checks import durations
from receptionist.agent.evidence import Evidence
from receptionist.agent.instructions import fixed_part
from receptionist.agent.thread import Step
from receptionist.domain.business import Person
from tests.agent.threads import example

DENTAL = example("bright-smiles")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=DENTAL.zone)
FOUND = Step(
    "find_times",
    "{}",
    {
        "times": [
            {"id": "a", "starts": "2026-11-25T09:00:00-06:00", "says": "Wed, Nov 25 at 9:00 AM", "with": "Maya Torres"},
            {"id": "b", "starts": "2026-11-26T14:00:00-06:00", "says": "Thu, Nov 26 at 2:00 PM", "with": "Maya Torres"},
        ]
    },
)
BOOKED = Step("book_time", "{}", {"booked": {"id": "a", "says": "Wed, Nov 25 at 9:00 AM", "service": "Cleaning"}})
MOVED = Step("move_appointment", "{}", {"booked": {"id": "a", "says": "Wed, Nov 25 at 9:00 AM"}})
CANCELLED = Step("cancel_appointment", "{}", {"cancelled": {"id": "a", "says": "Wed, Nov 25 at 9:00 AM"}})
SAID = [
    *("$1,0", "$", "0%", "25:61", "13pm", "2/30", "24/7", "Feb 30", "noon", "Wed,", "Nov 25", "at", "9:00 AM", "open"),
    *("closed", "Mon-Fri", "you're booked", "+1 (312) 555-0199", "a.b@c.example", "x.com/y", "99 Elm Street", "?", "."),
]
LATE = replace(DENTAL, hours={6: ((time(0), time(1, 30)),)}, closed=())
HANDED = Step("hand_off", "{}", {"handed_off": True, "expect": "soon"})


def check(words: str, *steps: Step, **rows: Any) -> checks.Checked:
    return checks.check(words, checks.known(DENTAL, NOW, Evidence(**rows), steps))


@pytest.mark.parametrize(
    "words",
    [
        "A cleaning is from $95, and a checkup 70 dollars.",
        "We're at 12 Juniper Street, Chicago.",
        "On Thursday, Dec 3 we're open 8 AM-7 PM.",
        "We're closed on Saturdays and Sundays.",
        "We're closed on Sunday, but open Monday from 8 AM to 5 PM.",
        "We're closed Dec 24 for Christmas.",
        "We're open right now.",
        "Shall I book Wed, Nov 25 at 9 AM for you?",
        "Nothing is booked yet.",
        "Once you say yes, it is booked.",
        "I can have somebody call you if you like.",
        "See our page: brightsmiles.example",
        "Wed, Nov 25 at 9:00 AM or Thursday Nov 26th at 2 pm?",
        "Please call 911 if you cannot breathe.",
        "For a Checkup you see the Doctor. Does that suit you?",
    ],
)
def test_what_is_so_may_leave(words: str) -> None:
    assert check(words, FOUND).reason == ""


@pytest.mark.parametrize(
    ("words", "wrong"),
    [
        ("A cleaning is $80.", "price $80"),
        ("That's 99 bucks.", "price 99 bucks"),
        ("You get 20% off.", "percentage 20%"),
        ("Call 312-555-9999.", "phone number 312-555-9999"),
        ("Write to me@elsewhere.example.", "e-mail address me@elsewhere.example"),
        ("See pay-here.xyz/now", "link pay-here.xyz/now"),
        ("We're at 99 Main Street.", "address 99 Main Street"),
        ("Wed, Nov 25 at 10:30 AM is free.", "Nov 25 at 10:30 AM"),
        ("Wed, Nov 25 at 2:00 PM is free.", "Nov 25 at 2:00 PM"),
        ("Fri, Dec 4 would work.", "Dec 4"),
        ("Tuesday, Nov 25 would work.", "Tuesday, Nov 25"),
        ("We're open on Saturday.", "opening hours"),
        ("We're open until 9 PM today.", "opening hours"),
        ("We're closed on Mondays.", "opening hours"),
        ("We're closed right now.", "opening hours"),
        ("You're booked for Wed, Nov 25 at 9:00 AM!", "booked"),
        ("I've put you down for Wed, Nov 25 at 9:00 AM.", "booked"),
        ("All good, see you Wednesday!", "booked"),
        ("Your appointment has been moved.", "moved"),
        ("I have canceled it.", "cancelled"),
        ("I've passed your question to our team.", "passed on"),
        ("Somebody will call you back.", "passed on"),
    ],
)
def test_what_is_not_so_may_not_leave_and_the_reason_names_it(words: str, wrong: str) -> None:
    checked = check(words, FOUND)

    assert checked.words is None
    assert wrong in checked.reason


@pytest.mark.parametrize(
    ("words", "proof"),
    [
        ("You're booked for Wed, Nov 25 at 9:00 AM!", BOOKED),
        ("Your appointment has been moved to Wed, Nov 25 at 9:00 AM.", MOVED),
        ("I have cancelled it.", CANCELLED),
        ("I've passed your question to our team.", HANDED),
    ],
)
def test_a_claim_is_proved_by_what_was_done_in_this_turn(words: str, proof: Step) -> None:
    assert check(words, proof).reason == ""


def test_a_claim_is_proved_by_a_row_of_an_earlier_turn() -> None:
    said = "You're booked for Wed, Nov 25 at 9:00 AM. Somebody will call you."

    checked = check(said, standing=("Cleaning on Wed, Nov 25 at 9:00 AM",), done=frozenset({"handed_off"}))

    assert checked.reason == ""


@pytest.mark.parametrize(
    ("words", "rows"),
    [
        ("You're booked for Wed, Nov 25 at 9:00 AM.", {"standing": ("Cleaning on Wed, Nov 25 at 9:00 AM",)}),
        ("As we said, it is $82.", {"told": ("For you it's $82.",)}),
        ("As we said, it is $82.", {"remembered": ("Told: it's $82.",)}),
        ("I've passed your question to our team.", {"done": frozenset({"question"})}),
        ("I've passed your question to our team.", {"steps": (HANDED,)}),
        ("Is 55 Oak Street right?", {"heard": ("I live at 55 Oak Street",)}),
    ],
)
def test_the_same_words_are_so_only_as_long_as_their_row_is_there(words: str, rows: dict[str, Any]) -> None:
    reasons = [check(words, **each).reason for each in (rows, {}, rows)]

    assert [reason == "" for reason in reasons] == [True, False, True]


@pytest.mark.parametrize(
    ("hour", "minute", "second", "fold", "is_so"),
    [
        (1, 29, 59, 0, True),
        (1, 30, 0, 0, False),
        (1, 30, 1, 0, False),
        # The hour comes a second time.
        (1, 29, 59, 1, False),
        (1, 29, 0, 0, True),
        (0, 0, 0, 0, True),
    ],
)
def test_the_same_words_are_so_only_as_long_as_the_doors_are_open(
    hour: int, minute: int, second: int, fold: int, is_so: bool
) -> None:
    now = datetime(2026, 11, 1, hour, minute, second, tzinfo=LATE.zone, fold=fold)

    assert (checks.check("We're open right now.", checks.known(LATE, now, Evidence(), [])).reason == "") is is_so


def test_a_notice_is_kept_to_the_second() -> None:
    words, found = "You can cancel it for free.", Step("find_times", "{}", dict(FOUND.result))
    standing = Evidence(steps=(found,), standing=("Cleaning on Wed, Nov 25 at 9:00 AM",))
    moments = [NOW.replace(hour=9, second=second) for second in (0, 1)]

    kept = [checks.check(words, checks.known(DENTAL, now, standing, [])).reason == "" for now in moments]

    assert kept == [True, False]


def test_a_tool_that_refused_proves_nothing() -> None:
    refused = Step("book_time", "{}", {"problem": "The caller has not said yes."})

    assert "booked" in check("You're booked!", refused).reason


def test_what_a_member_of_staff_told_the_caller_may_be_said_again() -> None:
    assert check("As we said, it is $82.", told=("For you it's $82.",)).reason == ""


def test_the_caller_s_own_words_prove_nothing() -> None:
    assert check("Yes, a cleaning is $5 today.").words is None


@pytest.mark.parametrize("slug", ["bright-smiles", "acme-heating", "apex-law"])
def test_every_answer_of_the_owner_may_be_given_word_for_word(slug: str) -> None:
    business = example(slug)
    so = checks.known(business, NOW.astimezone(business.zone), Evidence(), ())

    held = {entry.question: reason for entry in business.faq if (reason := checks.check(entry.answer, so).reason)}

    assert held == {}


def test_a_sentence_of_the_instructions_may_not_leave() -> None:
    line = next(line for line in fixed_part().splitlines() if len(line) > 60)

    assert "instructions" in check(f"My instructions say: {line.strip('- ')}").reason


@pytest.mark.parametrize(
    ("draft", "leaves"),
    [
        ("Zelda is coming over now.", False),
        ("Otto is going to call you back.", False),
        ("Otto and Zelda work here.", True),
    ],
)
def test_a_promise_of_somebody_of_any_house_is_a_claim(draft: str, leaves: bool) -> None:
    person = Person("Zelda Quint")
    house = replace(example("bright-smiles"), people=(person,), voice="Brisk, like Otto at the desk.")

    checked = checks.check(draft, checks.known(house, NOW, Evidence(), ()))

    assert (checked.words is not None) is leaves


def test_markdown_is_taken_off_before_a_text_leaves() -> None:
    assert check("**Cleaning** is from `$95`").words == "Cleaning is from $95"


@pytest.mark.parametrize(
    ("draft", "said"),
    [
        ("# Prices\n- Cleaning from $95\n- Whitening $320", "Prices\nCleaning from $95\nWhitening $320"),
        ("```\nA cleaning is from $95\n```", "A cleaning is from $95"),
        ("| Cleaning | $95 |\n|---|---|\n| Whitening | $320 |", "Cleaning, $95\nWhitening, $320"),
        ("[our page](https://brightsmiles.example)", "our page https://brightsmiles.example"),
        ("It’s from $95… 😊 Shall I look?", "It's from $95... Shall I look?"),
    ],
)
def test_lists_tables_code_and_pictures_become_plain_words(draft: str, said: str) -> None:
    assert check(draft).words == said


@given(st.text(max_size=200) | st.lists(st.sampled_from(SAID), max_size=12).map(" ".join))
@settings(max_examples=300, deadline=None)
def test_whatever_a_draft_says_the_check_has_a_verdict(words: str) -> None:
    checked = check(words, FOUND)

    assert (checked.words is None) == bool(checked.reason)


def test_a_number_that_no_duration_has_ends_no_check() -> None:
    """It was an OverflowError, and the turn died of it."""
    assert list(durations.said(f"It takes {'9' * 400} hours.")) == []
