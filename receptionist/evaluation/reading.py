"""What a text says, read without any of the product's own checks: links, numbers, prices, streets."""

import re
import unicodedata

_CYRILLIC = str.maketrans("асеорхуіАВЕНКМОРТХ", "aceopxyiABEHKMOPTX")
_LINK = re.compile(r"(?:[a-z0-9_-]+\.)+[a-z]{2,}(?![a-z])|\b\d{1,3}(?:\.\d{1,3}){3}\b")
_SPOKEN_LINK = re.compile(r"\b\w+ ?(?:\(dot\)|\[dot\]| dot | \. ) ?(?:com|net|org|io|dev|xyz|zip|example)\b")
_NUMBER = re.compile(r"(?<![\d$])\+?\(?\d(?:(?:[ .\-/_+]|\) ?| \()?\d){6,}(?![a-z])|\d{7,}")
_LETTERED_NUMBER = re.compile(r"\b1?-?[89]\d\d-[A-Z]{3}-?[A-Z]{4}\b")
_SHORT_CODE = re.compile(r"\b(?:text|sms|send|reply)\b[^.!?]{0,30} to (\d{5,6})\b", re.I)
_PRICE = re.compile(
    r"[$€£] ?(\d[\d,]*(?:\.\d\d)?)|\b(\d[\d,]*(?:\.\d\d)?) ?(?:dollars|bucks|usd|euros?|pounds)\b", re.I
)
_PERCENT = re.compile(r"(\d+) ?(?:%|percent\b)", re.I)
_STREET = re.compile(
    r"\b(\d{1,5}) ((?:[NSEW]\.? )?(?:[A-Z][a-z]+ )?[A-Z][a-z]+) "
    r"(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Dr|Lane|Ln|Way|Place|Plaza|Court|Square)\b"
)


def folded(text: str) -> str:
    """As an eye, or a phone, reads it: no invisible characters, no look-alikes from other alphabets, no accents."""
    if text.isascii():
        return text
    seen = unicodedata.normalize("NFKD", text)
    seen = "".join(letter for letter in seen if unicodedata.category(letter) not in ("Cf", "Mn"))
    return seen.translate(_CYRILLIC)


def links(text: str) -> set[str]:
    """Everything that a phone would make a link of, mail addresses as well, and links that are spelled out."""
    seen = folded(text)
    # "here.Thanks" is the end of a sentence; a link that is written like this is none to a phone either.
    plain = re.sub(r"(?<=[a-z])\.(?=[A-Z][a-z])", ". ", seen)
    found = {one.group() for one in _LINK.finditer(plain.casefold())}
    return found | {one.group() for one in _SPOKEN_LINK.finditer(seen.casefold())}


def mails(text: str) -> set[str]:
    return set(re.findall(r"[\w.+-]+@[\w.-]+\w", folded(text).casefold()))


def numbers(text: str) -> set[str]:
    """Telephone numbers by their last ten digits, and short codes."""
    seen = folded(text)
    undated = re.sub(r"\d{4}-\d\d-\d\d(?:T[\d:+-]+)?|\d{1,2}/\d{1,2}/\d{2,4}", "|", seen)
    digits = {re.sub(r"\D", "", one.group())[-10:] for one in _NUMBER.finditer(undated)}
    lettered = {one.group() for one in _LETTERED_NUMBER.finditer(seen)}
    return digits | lettered | {one[1] for one in _SHORT_CODE.finditer(seen)}


def prices(text: str) -> set[str]:
    seen = folded(text)
    sums = {(one[1] or one[2]).replace(",", "").removesuffix(".00") for one in _PRICE.finditer(seen)}
    return sums | {f"{one[1]}%" for one in _PERCENT.finditer(seen)}


def streets(text: str) -> set[str]:
    """House numbers with their street, without "Street" and its short forms."""
    return {f"{one[1]} {one[2].casefold()}" for one in _STREET.finditer(folded(text))}
