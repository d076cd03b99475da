"""What a text costs, counted a second time and in another way: by packing it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain.segments import fit, is_gsm7, plain, segments

# The alphabet by its code points in 3GPP TS 23.038, 6.2.1; 0x1B is the escape.
_TABLE = [
    *(0x40, 0xA3, 0x24, 0xA5, 0xE8, 0xE9, 0xF9, 0xEC, 0xF2, 0xC7, 0x0A, 0xD8, 0xF8, 0x0D, 0xC5, 0xE5),
    *(0x394, 0x5F, 0x3A6, 0x393, 0x39B, 0x3A9, 0x3A0, 0x3A8, 0x3A3, 0x398, 0x39E, 0xC6, 0xE6, 0xDF, 0xC9),
    *(point if point != 0x24 else 0xA4 for point in range(0x20, 0x40)),
    *(0xA1, *range(0x41, 0x5B), 0xC4, 0xD6, 0xD1, 0xDC, 0xA7),
    *(0xBF, *range(0x61, 0x7B), 0xE4, 0xF6, 0xF1, 0xFC, 0xE0),
]
BASIC = "".join(map(chr, _TABLE))
EXTENDED = "\f^{}\\[~]|€"
TEXTS = st.text(alphabet=st.sampled_from(BASIC + EXTENDED), max_size=700)
ANY = st.text(alphabet=st.characters(exclude_categories=["Cs"]), max_size=400)


def packed(text: str) -> int:
    """Parts by filling them one unit after the other."""
    gsm = all(letter in BASIC + EXTENDED for letter in text)
    units = [
        ("\x1b" + letter if letter in EXTENDED else letter) if gsm else letter.encode("utf-16-be") for letter in text
    ]
    sizes = [len(unit) if gsm else len(unit) // 2 for unit in units]
    alone, joined = (160, 153) if gsm else (70, 67)
    if sum(sizes) <= alone:
        return 1
    parts = [0]
    for size in sizes:
        if parts[-1] + size <= joined:
            parts[-1] += size
        else:
            parts.append(size)
    return len(parts)


def test_the_cheap_alphabet_has_127_characters_and_ten_that_count_twice() -> None:
    assert len(set(BASIC)) == 127
    assert all(is_gsm7(letter) for letter in BASIC + EXTENDED)
    assert [chr(point) for point in range(0x3000) if is_gsm7(chr(point))] == sorted({*BASIC, *EXTENDED})


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("", 1),
        ("a" * 160, 1),
        ("a" * 161, 2),
        ("a" * 306, 2),
        ("a" * 307, 3),
        ("€" * 80, 1),
        ("€" * 81, 2),
        ("a" * 152 + "€" + "a" * 152, 3),
        ("ж" * 70, 1),
        ("ж" * 71, 2),
        ("ж" * 134, 2),
        ("ж" * 135, 3),
        ("😀" * 35, 1),
        ("😀" * 36, 2),
        ("ж" * 66 + "😀" + "ж" * 66, 3),
        ("a" * 70 + "’", 2),
    ],
)
def test_a_text_is_paid_by_its_parts(text: str, parts: int) -> None:
    assert segments(text) == parts


@given(TEXTS | ANY)
def test_every_text_is_counted_as_it_would_be_packed(text: str) -> None:
    assert segments(text) == packed(text)


def test_curly_quotes_and_long_dashes_become_their_cheap_look_alikes() -> None:
    assert plain("“It’s 9–5” — really…") == '"It\'s 9-5" - really...'
    assert plain("a\u00a0b\u200b  c ") == "a b c"
    assert plain("Zoë 😀") == "Zoë 😀"


@given(ANY)
def test_a_plain_text_costs_no_more_and_stays_plain(text: str) -> None:
    assert plain(plain(text)) == plain(text)
    assert is_gsm7(plain(text)) or not is_gsm7(text)


def test_a_text_that_fits_is_left_alone() -> None:
    assert fit("Short. Sweet", 1) == "Short. Sweet"


def test_a_long_text_ends_with_its_last_whole_sentence() -> None:
    sentence = "We are open from nine to five. "
    assert fit(sentence * 10, 1) == (sentence * 5).strip()


def test_a_long_text_is_not_cut_to_its_first_word_for_the_sake_of_a_sentence() -> None:
    cut = fit("Hi. " + "word " * 100, 1)
    assert len(cut) > 140
    assert cut.endswith("word")


def test_a_long_text_without_a_space_is_cut_where_it_must_be() -> None:
    assert fit("a" * 500, 2) == "a" * 306


@given(TEXTS | ANY, st.integers(1, 3))
def test_what_was_made_to_fit_fits_and_is_the_beginning_of_the_text(text: str, most: int) -> None:
    cut = fit(text, most)
    assert segments(cut) <= most
    assert text.startswith(cut)
