"""`doctor` compares what an owner wrote in words with the facts that code goes by."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from receptionist import contradictions
from receptionist.domain.business import Business, FaqEntry
from tests.agent.threads import example


def found(answer: str, question: str = "Anything else?", slug: str = "bright-smiles") -> list[str]:
    """What is found in an example with this one answer in its faq.md."""
    business = replace(example(slug), faq=(FaqEntry(question, answer),), texts={})
    return contradictions.found(business, _morning(business))


def _morning(business: Business) -> datetime:
    return datetime(2026, 11, 24, 10, tzinfo=business.zone)


@pytest.mark.parametrize("slug", ["bright-smiles", "acme-heating", "apex-law"])
@pytest.mark.parametrize("days", [0, 1, 2, 4, 31, 200])
def test_an_example_contradicts_itself_on_no_day(slug: str, days: int) -> None:
    business = example(slug)

    assert contradictions.found(business, _morning(business) + timedelta(days=days, hours=11)) == []


@pytest.mark.parametrize(
    ("answer", "question", "against"),
    [
        ("We're open Monday to Thursday 8 to 6.", "When are you open?", "[hours] says Mon-Tue 8 AM-5 PM"),
        ("We are open until 6 PM on Fridays.", "How late are you open?", "[hours] says"),
        ("We are open on Saturdays from 9 to 1.", "Are you open on weekends?", "[hours] says"),
        ("A cleaning is from $110 without insurance.", "How much is a cleaning?", "“Cleaning” is from $95"),
        ("Whitening costs $299 at the moment.", "Do you do teeth whitening?", "“Whitening” is $320"),
        ("It is $130 for the first one.", "What does a filling cost?", "“Filling” is from $150"),
        ("A cleaning is $120.", "How much is a cleaning?", "“Cleaning” is from $95"),
        ("Please call us at (312) 555-0142.", "Can I call?", "business.toml knows (312) 555-0199"),
        ("We are at 14 Juniper Street, next to the bank.", "Where are you?", "the address is 12 Juniper Street"),
        ("Our office is at 9 Oak Street.", "Where are you?", "the address is 12 Juniper Street"),
        ("Our office is at 12 Juniper Avenue.", "Where are you?", "the address is 12 Juniper Street"),
        ("Come to twelve Oak Street.", "Where are you?", "says “12 Oak Street”"),
        ("A cleaning costs eighty dollars.", "How much is a cleaning?", "“Cleaning” is from $95"),
    ],
)
def test_words_that_differ_from_the_facts_are_found(answer: str, question: str, against: str) -> None:
    wrong = found(answer, question)

    assert len(wrong) == 1
    assert wrong[0].startswith(f"faq.md, “{question}” says ")
    assert against in wrong[0]


@pytest.mark.parametrize(
    ("answer", "question"),
    [
        ("We're open Monday and Tuesday 8 AM to 5 PM.", "When are you open?"),
        ("Fridays we close at 2 PM.", "When do you close?"),
        ("A cleaning is from $95.", "How much is a cleaning?"),
        ("Bring a friend and get $20 off a cleaning.", "Do you have offers?"),
        ("Crowns are between $950 and $1,300.", "How much is a crown?"),
        ("Later than that we charge $40.", "What is the cancellation fee of a cleaning?"),
        ("The county clinic has (312) 555-0142.", "Do you take Medicaid?"),
        ("Call us on (312) 555-0199.", "Can I call?"),
        ("The garage is at 20 Alder Lane.", "Where can I park?"),
        ("We're at 12 Juniper St., Chicago.", "Where are you?"),
        ("We're at twelve Juniper Street.", "Where are you?"),
        ("A cleaning is from ninety-five dollars.", "How much is a cleaning?"),
    ],
)
def test_words_that_agree_or_speak_of_something_else_are_left_alone(answer: str, question: str) -> None:
    assert found(answer, question) == []


def test_a_fixed_text_is_compared_as_well() -> None:
    business = replace(example("bright-smiles"), faq=(), texts={"Help": "{business}: call us on 312-555-0142."})

    assert contradictions.found(business, _morning(business)) == [
        "texts.md, “Help” says to call 312-555-0142, and business.toml knows (312) 555-0199."
    ]
