"""A text as an eye or a phone reads it: without invisible characters, with look-alikes as the letters they look like.

Sources of look-alikes: the Cyrillic and Greek letters of Unicode's confusables that a Latin alphabet has twins of
(https://www.unicode.org/Public/security/latest/confusables.txt).
"""

import unicodedata

_TWINS = str.maketrans(
    "аеорсухіјѕԁһӏԛԝгАВЕКМНОРСТХІЈЅҮοαερτυικνΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhlqwrABEKMHOPCTXIJSYoaeptuikvABEZHIKMNOPTYX",
)
_KEPT = "\u200c\u200d"
"""Joiners: some alphabets and emoji need them."""


def seen(text: str) -> str:
    """For comparing: compatibility forms, accents and invisible characters are gone, twins are Latin letters."""
    if text.isascii():
        return text
    apart = unicodedata.normalize("NFKD", text)
    plain = "".join(letter for letter in apart if unicodedata.category(letter) not in ("Cf", "Mn"))
    return plain.translate(_TWINS)


def visible(text: str) -> str:
    """For sending: without characters that nobody sees and that could part what is read as one."""
    if text.isascii():
        return text
    return "".join(letter for letter in text if letter in _KEPT or unicodedata.category(letter) != "Cf")


def unaccented(text: str) -> str:
    """Letter for letter, so that places stay."""
    if text.isascii():
        return text
    return "".join(unicodedata.normalize("NFD", letter)[:1] for letter in text)
