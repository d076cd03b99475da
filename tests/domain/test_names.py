"""A name that somebody gives is put into a text only if it is one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain.names import MOST, addressed, as_name, is_named

NAMES = [
    "Ann",
    "Mary-Jane O'Neil",
    "Zoë Núñez",
    "José María",
    "Łukasz",
    "李小龍",
    "नेहा शर्मा",
    "Dr. Lee",
    "Rev. Dr. Martin King Jr.",
    "J.R.R. Tolkien",
    "J. Smith",
    "Renée d’Arc",
]
NO_NAMES = [
    "",
    "   ",
    "t.co",
    "x.com",
    "st.co",
    "Dr.evil.com",
    "bob.example",
    "https://bad.example",
    "ann@bad.example",
    "Ann 2",
    "٣ Ann",
    "+13125550142",
    "Ann, call me",
    "Ann!",
    "Ann\u202egro.dab",
    "<b>Ann</b>",
    "{name}",
    "Ann/Bob",
    "-",
    "' '",
    "😀",
    "A" * (MOST + 1),
]


@pytest.mark.parametrize("said", NAMES)
def test_a_name_is_taken_as_it_is_written(said: str) -> None:
    assert as_name(said) == said


@pytest.mark.parametrize("said", NO_NAMES)
def test_what_is_no_name_is_left_out(said: str) -> None:
    assert as_name(said) is None


def test_nothing_said_is_no_name() -> None:
    assert as_name(None) is None


def test_spaces_and_lines_around_and_within_are_made_one() -> None:
    assert as_name("  Ann \n Lee\t") == "Ann Lee"


def test_forty_characters_are_a_name_and_one_more_is_not() -> None:
    assert as_name("A" * MOST) == "A" * MOST
    assert as_name("A" * MOST + "b") is None


@given(st.text(max_size=60))
def test_whatever_is_said_a_name_holds_no_digit_link_or_line(said: str) -> None:
    name = as_name(said)
    if name is None:
        return
    assert len(name) <= MOST
    assert not any(letter.isdecimal() or letter in "@/:<>{}\n\r\t" for letter in name)
    behind = [name[at + 1 : at + 3] for at, letter in enumerate(name) if letter == "."]
    assert all(not after or after[0] == " " or after[1:] == "." for after in behind)
    assert as_name(name) == name


@pytest.mark.parametrize(
    ("person", "words"),
    [
        ("Dr. Lee", "a checkup with Dr. Lee on thursday"),
        ("Dr. Lee", "is doctor lee's friday free?"),
        ("Maya Torres", "a cleaning with maya please"),
        ("Maya Torres", "can I see Torres"),
        ("Maya Torres", "Maya Torres, tomorrow"),
    ],
)
def test_a_person_of_the_house_is_named(person: str, words: str) -> None:
    assert is_named(person, words)


@pytest.mark.parametrize(
    ("person", "words"),
    [
        ("Dr. Lee", "my name is Lee"),
        ("Dr. Lee", "anybody but Dr. Lee"),
        ("Dr. Lee", "with Dr. Leeson"),
        ("Maya Torres", "not with Maya please"),
        ("", "with anybody"),
    ],
)
def test_a_person_of_the_house_is_not_named(person: str, words: str) -> None:
    assert not is_named(person, words)


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Ann Lee", "Ann"),
        ("Ann", "Ann"),
        ("Dr. Lee", "Dr. Lee"),
        ("Mrs Ann Lee", "Mrs Ann Lee"),
        ("Rev. King", "Rev. King"),
    ],
)
def test_who_has_put_a_title_in_front_is_addressed_with_all_of_the_name(name: str, said: str) -> None:
    assert addressed(name) == said
