"""What a caller's number is: one that can be texted, or why not."""

import re
from dataclasses import dataclass
from typing import Literal

import phonenumbers
from phonenumbers import PhoneNumberType

_KEYPAD_WORDS = {"266696687", "7378742833", "2562533", "8656696", "86282452253"}
"""ANONYMOUS, RESTRICTED, BLOCKED, UNKNOWN, UNAVAILABLE typed on a keypad: older networks withhold numbers so."""

_NEVER_TEXTABLE = {
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.UAN,
    PhoneNumberType.VOICEMAIL,
    PhoneNumberType.PAGER,
}


@dataclass(frozen=True)
class Number:
    """`e164` is None when the number was withheld. `problem` is why no text can go there, if none can."""

    e164: str | None
    problem: Literal["withheld", "not_textable"] | None = None


def read(raw: str) -> Number:
    """Reads what a phone provider gives as the caller: E.164, words, a SIP address, a short code, nothing.

    `+266696687` looks like a number and is the word ANONYMOUS: texting it would cost money and reach a stranger.
    """
    raw = raw.strip()
    digits = re.sub(r"[^\d]", "", raw)
    if "anonymous" in raw.casefold() or digits in _KEYPAD_WORDS:
        return Number(None, "withheld")
    if not digits:
        return Number(None, "not_textable" if ":" in raw else "withheld")
    if re.search(r"[A-Za-z]", raw):
        return Number(None, "not_textable")
    if len(digits) <= 6:
        return Number(raw, "not_textable")
    return _parsed(f"+{digits}", guessed=not raw.startswith("+"))


def _parsed(raw: str, guessed: bool) -> Number:
    """Without a plus the first digits may be an area code: read as a country's they would be a stranger's number."""
    try:
        number = phonenumbers.parse(raw, None)
    except phonenumbers.NumberParseException:
        return Number(None, "not_textable")
    if guessed and not phonenumbers.is_valid_number(number):
        return Number(None, "not_textable")
    e164 = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    if not is_whole(e164) or phonenumbers.number_type(number) in _NEVER_TEXTABLE:
        return Number(e164, "not_textable")
    return Number(e164)


def is_whole(e164: str) -> bool:
    """Whether a number has as many digits as its country's numbers have, area code included."""
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return False
    return phonenumbers.is_possible_number_with_reason(number) == phonenumbers.ValidationResult.IS_POSSIBLE


def is_toll_free(e164: str) -> bool:
    """Whether calls to this number cost the caller nothing; the carriers' rules for its texts are others as well."""
    try:
        return phonenumbers.number_type(phonenumbers.parse(e164, None)) == PhoneNumberType.TOLL_FREE
    except phonenumbers.NumberParseException:
        return False


def said(e164: str | None) -> str:
    """The number as people of its country write it; "a withheld number" for None."""
    if e164 is None:
        return "a withheld number"
    try:
        number = phonenumbers.parse(e164, None)
    except phonenumbers.NumberParseException:
        return e164
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.NATIONAL)
