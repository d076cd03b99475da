"""The fixed texts: a sentence without its word is left out, a name goes with its comma."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain import owner_texts
from receptionist.domain.segments import is_gsm7, segments

KNOWN = {
    "business": "Schwarzwald Veterinary Clinic",
    "opens": "9:30 AM on Mon, Nov 30",
    "service": "New patient exam",
    "when": "Mon, Nov 30 at 10:30 AM",
    "person": "Dr. Okafor",
    "address": "1200 South Michigan Avenue, Chicago",
    "phone": "(312) 555-0199",
    "booking_link": "https://clinic.example/book",
}


@pytest.mark.parametrize(
    ("template", "named", "nameless"),
    [
        ("Hi {name}, we missed you.", "Hi Ann, we missed you.", "Hi, we missed you."),
        ("Hi {name}!", "Hi Ann!", "Hi!"),
        ("Thanks, {name}. Bye.", "Thanks, Ann. Bye.", "Thanks. Bye."),
        ("{name}, we missed you.", "Ann, we missed you.", "We missed you."),
        ("Hello. {name}, we missed you.", "Hello. Ann, we missed you.", "Hello. We missed you."),
        ("See you {name}", "See you Ann", "See you"),
    ],
)
def test_a_name_that_is_not_known_goes_with_its_comma(template: str, named: str, nameless: str) -> None:
    assert owner_texts.fill(template, {"name": "Ann"}) == named
    assert owner_texts.fill(template, {"name": ""}) == nameless
    assert owner_texts.fill(template, {}) == nameless


def test_a_sentence_that_needs_an_unknown_word_is_left_out_and_no_other() -> None:
    template = "We're closed. We're back at {opens}! Book here: {booking_link}\nBye."
    assert owner_texts.fill(template, {}) == "We're closed. Bye."
    assert owner_texts.fill(template, {"opens": "9 AM"}) == "We're closed. We're back at 9 AM! Bye."


def test_what_is_filled_in_is_not_filled_in_again() -> None:
    assert (
        owner_texts.fill("{business}: {name}", {"business": "{phone}", "name": "{when}", "phone": "1"})
        == "{phone}: {when}"
    )


@pytest.mark.parametrize("template", ["{name", "name}", "{ name }", "{{name}}", "{}", "{na-me}"])
def test_a_brace_that_belongs_to_no_word_is_noticed(template: str) -> None:
    assert owner_texts.stray_brace(template)
    assert not owner_texts.stray_brace("Hi {name}, it's {business}.")


@pytest.mark.parametrize("heading", owner_texts.DEFAULTS)
def test_a_default_costs_two_texts_at_most_and_says_something_without_a_single_word_known(heading: str) -> None:
    whole = owner_texts.fill(owner_texts.DEFAULTS[heading], {**KNOWN, "name": "Christopher"})
    assert segments(whole) <= 2 and is_gsm7(whole)
    assert "{" not in whole
    assert owner_texts.fill(owner_texts.DEFAULTS[heading], {"business": "A", "service": "B", "when": "C"})


@pytest.mark.parametrize("heading", [one for one in owner_texts.DEFAULTS if one.startswith(("Missed", "After"))])
def test_a_first_text_says_who_and_what_writes(heading: str) -> None:
    assert "automated assistant of {business}" in owner_texts.DEFAULTS[heading]


@given(
    st.lists(
        st.sampled_from(["Hi {name}, ", "We're at {address}. ", "{when}! ", "Bye. ", "{name}, {opens}. "]), max_size=8
    )
)
def test_whatever_is_missing_no_brace_is_ever_sent(parts: list[str]) -> None:
    for known in ({}, {"name": "Ann"}, {"when": "noon", "opens": "9 AM"}, {**KNOWN, "name": "Ann"}):
        said = owner_texts.fill("".join(parts), known)
        assert "{" not in said and "}" not in said
        assert not said.startswith((" ", ","))
