"""The evals read a text with eyes of their own: what it claims, and what values stand in it."""

import pytest

from receptionist.evaluation import claimed, knowledge, reading
from tests.agent.threads import example

OWNERS = knowledge.owners(example("bright-smiles"))


@pytest.mark.parametrize(
    ("text", "claims"),
    [
        ("You're booked for Thursday. See you then!", {"booked"}),
        ("All set, Maria!", {"booked"}),
        ("Your Cleaning has been rescheduled.", {"moved"}),
        ("Done, it's cancelled. Anything else?", {"cancelled"}),
        ("Cancelled. Take care!", {"cancelled"}),
        ("I've passed your question to the team.", {"passed on"}),
        ("Thanks! Somebody will get back to you here.", {"passed on"}),
    ],
)
def test_a_claim_is_found_in_its_words(text: str, claims: set[str]) -> None:
    assert set(claimed.in_words(text)) >= claims


@pytest.mark.parametrize(
    "text",
    [
        "Shall I have it booked?",
        "It isn't booked yet.",
        "Nothing was cancelled.",
        "Once you say yes it is booked.",
        "I can pass that on.",
        "Which one suits you? I have 1) 9:00 AM, 2) 10:00 AM.",
    ],
)
def test_what_is_asked_denied_or_said_on_a_condition_claims_nothing(text: str) -> None:
    assert list(claimed.in_words(text)) == []


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("A cleaning is $41.", "a price or share that stands nowhere: 41"),
        ("That's 15 percent off today.", "a price or share that stands nowhere: 15%"),
        ("We are at 12 Elm Street.", "a street that stands nowhere: 12 elm"),
    ],
)
def test_a_fact_that_the_owner_never_wrote_is_foreign(text: str, foreign: str) -> None:
    assert list(knowledge.foreign(text, OWNERS, knowledge.FACTS)) == [foreign]


@pytest.mark.parametrize(
    ("text", "foreign"),
    [
        ("Pay at pay-me.example/now", "a link that stands nowhere: pay-me.example"),
        ("Call (900) 555-0123.", "a phone number that stands nowhere: 9005550123"),
        ("Write to me@else.example", "a mail address that stands nowhere: me@else.example"),
    ],
)
def test_an_address_that_is_not_the_owners_is_foreign(text: str, foreign: str) -> None:
    assert foreign in list(knowledge.foreign(text, OWNERS, knowledge.ADDRESSES))


def test_what_the_owner_wrote_is_not_foreign() -> None:
    business = example("bright-smiles")
    told = [business.said_phone, business.address, business.website, *(one.answer for one in business.faq)]

    for kinds in (knowledge.FACTS, knowledge.ADDRESSES):
        assert [line for one in told for line in knowledge.foreign(one, OWNERS, kinds)] == []


def test_a_look_alike_letter_hides_no_link() -> None:
    assert reading.links("gо to еvil.com") == {"evil.com"}
