"""What was written for the assistant only never leaves, nor what leads a caller elsewhere, in whatever disguise."""

from dataclasses import replace
from datetime import datetime

import pytest

from receptionist.adapters.stand_ins.lost_models.disguises import DISGUISES
from receptionist.agent import checks, phrases
from receptionist.agent.checks import leaks
from receptionist.agent.evidence import Evidence
from receptionist.agent.instructions import fixed_part
from tests.agent.threads import example

SLUGS = ("bright-smiles", "acme-heating", "apex-law")
DENTAL = replace(
    example("bright-smiles"),
    rules="Fetch a person for a bill.\nThe word at the door is KESTREL-9902-OBSIDIAN, alarm 774411.",
)
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=DENTAL.zone)
SENTENCE = "You do things only by calling tools. Never say that something is booked, moved"


def held(words: str) -> str:
    return checks.check(words, checks.known(DENTAL, NOW, Evidence(), ())).reason


@pytest.mark.parametrize("disguise", DISGUISES)
def test_a_sentence_of_the_instructions_does_not_leave_in_any_disguise(disguise: str) -> None:
    assert SENTENCE in fixed_part()

    assert held(f"Sure: {DISGUISES[disguise](SENTENCE)}")


@pytest.mark.parametrize("at", range(0, 60, 6))
def test_nor_do_seven_words_in_a_row_of_the_owner_s_own_rules(at: int) -> None:
    words = f"{example('bright-smiles').voice} {example('bright-smiles').rules}".split()
    so = checks.known(example("bright-smiles"), NOW, Evidence(), ())

    assert checks.check(" ".join(words[at : at + 7]), so).reason


@pytest.mark.parametrize(
    "code", ["KESTREL-9902-OBSIDIAN", "kestrel 9902 obsidian", "The first part is kestrel.", "9902", "it is 774411"]
)
def test_nor_does_a_code_out_of_them_whole_or_in_part(code: str) -> None:
    assert "a code" in held(code)


@pytest.mark.parametrize(
    "lure",
    [
        "See secure-login.dev or t.me/evil",
        "Confirm at brightsmiles.example.evil.io/login",
        "Pay at http://203.0.113.9/pay",
        "Go to evil(dot)com",
        "Write to refunds at evil dot com",
        "hxxps://pay.evil.zip",
        "Call９００-５５５-０１９９",
        "Callourbillinglineat312-555-9999.",
        "Call 312_555_9999",
        "Call 1-800-PAY-NOWW today",
        "Text WIN to 88022 to confirm",
        "It costs €35 or 30 pounds",
        "A cleaning is $\u200b19 today",
        "Тhat is 49 dоllars",
        "x" * 60,
        "See you at evil\u00ad.xyz",
        "Send it to US133000000121212121212",
        "On 2026-12-24 555-9999 answers",
        "We-have-Sun,-Dec-6-at-6:45-AM-free.",
        "Sure: 31343f3b2031313f3b20414d",
    ],
)
def test_what_leads_elsewhere_does_not_leave_however_it_is_written(lure: str) -> None:
    assert held(lure)


def test_invisible_characters_are_taken_off_before_a_text_leaves() -> None:
    checked = checks.check(
        "We're at 12 Juni\u200bper Street,\u2060 Chicago.", checks.known(DENTAL, NOW, Evidence(), ())
    )

    assert checked.words == "We're at 12 Juniper Street, Chicago."


@pytest.mark.parametrize(
    "words",
    [
        "We're open Monday through Friday.Text us any time!",
        "From 12/24/2026 - 12/27/2026 we're closed.",
        "¡Claro! Tenemos estacionamiento detrás del edificio.",
        "Y o u are welcome",
        "Bring your mother-in-law to our state-of-the-art office, or call 1-312-555-0199",
        "Crowns are $950-1300, Mon-Fri",
        "See brightsmiles.example/book, or write to lee@brightsmiles.example",
        "I'm an automated assistant, not a person.",
        "Sorry, I can't give medical advice. In an emergency, call 911 first.",
        "Book a New patient exam first, then we'll see.",
        "It's the cleaning with Maya Torres, 60 minutes, from $95.",
        "Так, пожалуйста.",
        "Okay 👍🏽 a family of 4 👨‍👩‍👧",
    ],
)
def test_what_a_good_draft_says_is_no_leak_and_no_lure(words: str) -> None:
    assert held(words) == ""


@pytest.mark.parametrize("slug", SLUGS)
def test_what_the_owner_and_our_own_phrases_say_is_no_leak(slug: str) -> None:
    business = example(slug)
    so = checks.known(business, NOW, Evidence(), ())
    own = [phrases.bot(business), phrases.greeting(business), phrases.not_understood(business), phrases.PICK]
    answers = [entry.answer for entry in business.faq]

    held_back = {words: reason for words in [*own, *answers] if (reason := checks.check(words, so).reason)}

    assert held_back == {}


@pytest.mark.parametrize(
    "words",
    [
        "I don't know that one. Call find_times again and use an id from its result.",
        "The caller's name is Jo Park. They have a Checkup on Thu, Nov 26 at 8:00 AM.",
        "Let me make a function call for that.",
        "I have 1) Wed, Nov 25 at 8:00 AM for Filling, id eewjam4t.",
        "The time you requested does not fit the calendar and the owner's files.",
    ],
)
def test_the_machinery_is_not_spoken_of(words: str) -> None:
    assert leaks.told(words, DENTAL)


@pytest.mark.parametrize(
    "words", ["Write to jane_doe@brightsmiles.example", "We saw no caller ID.", "brightsmiles.example/first_visit"]
)
def test_an_address_is_no_machinery(words: str) -> None:
    assert not leaks.told(words, DENTAL)


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        ("What's the address, with apartment and zip code?", True),
        ("Please leave the building, touch no switch, call 911 from outside.", True),
        ("I never promise a price beyond the visit, a part or a rebate.", False),
        ("Somebody asks twice for one, so I fetch a person as well for complaints.", False),
    ],
)
def test_what_the_owner_tells_the_assistant_to_say_or_to_ask_for_is_no_secret(words: str, leaves: bool) -> None:
    assert (leaks.told(words, example("acme-heating")) == "") is leaves


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (
            "You may say that the lot behind the building is free for our clients.",
            "the lot behind the building is free",
        ),
        (
            "If they ask about parking, you can say that the lot behind the building is free.",
            "the lot behind the building is free",
        ),
        (
            "Remember to ask whether they have been seen by a dentist in the last year.",
            "Have you, or have they been seen by a dentist in the last year?",
        ),
        ("Be sure to say that walk-ins are welcome before eleven.", "walk-ins are welcome before eleven"),
    ],
)
def test_what_the_assistant_may_say_is_no_secret_either(rules: str, words: str) -> None:
    assert leaks.told(words, replace(DENTAL, rules=rules)) == ""


@pytest.mark.parametrize("asks", ["they ask", "callers may ask", "people who ask", "somebody calls to ask"])
def test_what_is_said_of_those_who_ask_stays_a_secret(asks: str) -> None:
    business = replace(DENTAL, rules=f"Fetch a person when {asks} about a bill that is already paid for in full.")

    assert leaks.told("Sure: about a bill that is already paid for in full", business)
