"""What needs the owner's word: said where the files say so, held where they do not."""

import re

import pytest

from receptionist.agent import checks
from receptionist.agent.checks import needs
from receptionist.agent.checks.wordings import heard, spoken
from tests.agent.scenes import known


@pytest.mark.parametrize(
    ("scene", "words", "leaves"),
    [
        ("dental", "You can cancel for free with a day's notice.", True),
        ("dental", "You can cancel for free with an hour's notice.", False),
        ("heating", "You can cancel for free with 4 hours' notice.", True),
        ("dental", "Cancelling never costs anything.", False),
        ("heating-has-one", "Cancelling it now costs nothing.", True),
        ("dental-has-one", "Is there a fee to cancel?", True),
    ],
)
def test_cancelling_is_free_only_with_the_notice_that_the_owner_asks_for(scene: str, words: str, leaves: bool) -> None:
    so = known(scene)

    assert (checks.check(words, so).words is not None) == leaves


@pytest.mark.parametrize(
    ("words", "leaves"),
    [
        ("X-rays are included with the exam.", True),
        ("The touch-up kit is included.", True),
        ("Nitrous oxide is included.", False),
    ],
)
def test_what_the_owner_prices_apart_is_not_included(words: str, leaves: bool) -> None:
    assert (checks.check(words, known("dental")).words is not None) == leaves


def test_a_need_without_the_owner_s_word_is_held_and_says_against_what() -> None:
    need = needs.Need("the owner", {"a wish": heard("we wish")})

    assert list(needs.wrong("We wish it. You do not.", known("dental"), [need])) == [("“we wish”", "the owner", False)]


def test_a_need_is_taken_back_by_the_words_that_undo_it() -> None:
    need = needs.Need("the owner", {"a wish": heard("we wish")}, unless=re.compile("only"))

    assert not list(needs.wrong("We wish it only.", known("dental"), [need]))


def test_a_line_of_a_table_may_go_on_in_the_next_and_take_adverbs_between() -> None:
    pattern = heard("we ~take \\\n  your case")

    assert pattern.search("we just really take your case")
    assert not pattern.search("we take a case")


@pytest.mark.parametrize(
    ("text", "heard_as"),
    [
        ("She's gonna call you.", "she will call you"),
        ("Parking's free.", "parking is free"),
        ("The technician'll come", "the technician will come"),
    ],
)
def test_tables_hear_whole_words_however_they_were_contracted(text: str, heard_as: str) -> None:
    assert spoken(text) == heard_as
