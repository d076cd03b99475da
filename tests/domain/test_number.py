"""What a phone provider gives as the caller: a number that can be texted, or why not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from receptionist.domain import number
from receptionist.domain.number import Number


@pytest.mark.parametrize(
    "raw", ["+13125550142", " +13125550142 ", "+1 (312) 555-0142", "13125550142", "+1.312.555.0142"]
)
def test_a_number_is_read_however_it_is_written(raw: str) -> None:
    assert number.read(raw) == Number("+13125550142")


WITHHELD = (
    *("", "  ", "anonymous", "Anonymous", "RESTRICTED", "unknown", "+266696687", "266696687", "+7378742833"),
    *("+2562533", "+8656696", "+86282452253", "sip:anonymous@anonymous.invalid", "sip:anonymous@10.0.0.1"),
)


@pytest.mark.parametrize("raw", WITHHELD)
def test_a_withheld_number_is_withheld_in_every_spelling(raw: str) -> None:
    assert number.read(raw) == Number(None, "withheld")


@pytest.mark.parametrize(
    "raw", ["client:dana", "sip:dana@pbx.example", "sip:+13125550142@pbx.example", "whatsapp:+13125550142"]
)
def test_an_address_that_is_no_phone_number_cannot_be_texted(raw: str) -> None:
    assert number.read(raw) == Number(None, "not_textable")


@pytest.mark.parametrize(
    "raw",
    [
        "+18005550199",
        "+19005550142",
        "+442079460958",
        "+4930123456",
        "22000",
        "+1312555014",
        "+1312555014222",
        "+15550142",
    ],
)
def test_toll_free_premium_landline_short_and_broken_numbers_cannot_be_texted(raw: str) -> None:
    assert number.read(raw).problem == "not_textable"


@pytest.mark.parametrize("raw", ["+447911123456", "+4915112345678", "+61412345678"])
def test_mobile_numbers_of_other_countries_can_be_texted(raw: str) -> None:
    assert number.read(raw) == Number(raw)


@pytest.mark.parametrize("raw", ["3125550142", "6175550142", "9175550142"])
def test_a_number_without_its_country_is_not_taken_for_a_foreign_one(raw: str) -> None:
    assert number.read(raw) == Number(None, "not_textable")


@pytest.mark.parametrize(
    ("e164", "said"),
    [("+13125550199", "(312) 555-0199"), ("+447911123456", "07911 123456"), (None, "a withheld number"), ("?", "?")],
)
def test_a_number_is_said_as_people_of_its_country_write_it(e164: str | None, said: str) -> None:
    assert number.said(e164) == said


@given(st.integers(2, 9), st.integers(0, 99), st.integers(200, 999), st.integers(0, 9999))
def test_an_american_number_is_the_same_with_any_signs(first: int, area: int, exchange: int, line: int) -> None:
    digits = f"{first}{area:02}", str(exchange), f"{line:04}"
    plain = number.read("+1" + "".join(digits))
    assert plain == number.read("+1 ({}) {}-{}".format(*digits)) == number.read("+1-" + "-".join(digits))
    assert plain.e164 == "+1" + "".join(digits)


@given(st.text(max_size=40) | st.from_regex(r"[+]?[0-9 ().-]{0,20}", fullmatch=True))
def test_whatever_is_given_only_a_whole_number_can_be_texted(raw: str) -> None:
    found = number.read(raw)
    if found.problem is None:
        assert found.e164 is not None
        assert found.e164.startswith("+") and found.e164[1:].isdecimal() and 8 <= len(found.e164) <= 18
        assert number.is_whole(found.e164)
