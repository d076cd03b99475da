"""Whether a text was written for a person to read: what is encoded, spelled apart or veiled is for somebody else."""

import re
import unicodedata

from receptionist.agent.checks import values

MOST_LETTERS = 40
"""Of a word that is no link: the longest words that people text are shorter, and codes are longer."""
MOST_JOINTS = 4
_JOINTS = re.compile(r"(?<=\w)[^\w\s]+(?=\w)")
_WORD = re.compile(r"\S+")
_CODE = re.compile(r"(?=\w{12})\w*?(?:\d+[A-Za-z]+|[A-Za-z]+\d+){3,}\w*")
_BIT = re.compile(r"[^\W_]+")
_LEAST_BITS = 12


def veiled(text: str) -> str:
    """What a person could not read in this text, in a few words; empty where all is plain."""
    rest = text
    for one in values.said(text):
        rest = rest.replace(one.words, " ") if one.kind in ("link", "e-mail address") else rest
    if any(len(word) > MOST_LETTERS for word in _WORD.findall(rest)):
        return "a word that is too long to be one"
    if any(len(_JOINTS.findall(word)) > MOST_JOINTS for word in _WORD.findall(rest)):
        return "words joined to one"
    if _CODE.search(rest):
        return "letters and digits that are no word"
    bits = _BIT.findall(rest)
    alone = sum(len(bit) == 1 for bit in bits)
    if len(bits) >= _LEAST_BITS and alone * 2 > len(bits):
        return "words in single letters"
    if rest.isascii():
        return ""
    if any(_mixed(bit) for bit in bits):
        return "a word in two alphabets"
    stray = sum(unicodedata.category(letter) == "Mn" for letter in unicodedata.normalize("NFC", rest))
    return "letters under marks" if stray * 4 > len(rest) else ""


def _mixed(word: str) -> bool:
    """Latin letters with twins from another alphabet between them."""
    names = {unicodedata.name(letter, "?").split()[0] for letter in word if letter.isalpha()}
    return "LATIN" in names and bool(names & {"CYRILLIC", "GREEK", "FULLWIDTH", "MATHEMATICAL"})
