"""A draft in figures: numbers, clock times and addresses that are spelled out, in English or Spanish, as digits.

"ninety-five bucks" and "$95" must give the same value, and so must "half past two" and "2:30".
"""

import re
import unicodedata
from functools import lru_cache

from receptionist.agent.checks.spoken_prices import with_dollars

_UNITS_WORDS = (
    "zero/oh/cero|one/un/una/uno|two/dos|three/tres|four/cuatro|five/cinco|six/seis|seven/siete|eight/ocho|nine/nueve|"
    "ten/diez|eleven|twelve/doce|thirteen/trece|fourteen/catorce|fifteen/quince|sixteen|seventeen|eighteen|nineteen"
)
_TENS_WORDS = (
    "twenty/veinte|thirty/treinta|forty/cuarenta|fifty/cincuenta|sixty/sesenta|seventy/setenta|eighty/ochenta|"
    "ninety/noventa"
)
_UNITS = {word: value for value, words in enumerate(_UNITS_WORDS.split("|")) for word in words.split("/")}
_TENS = {word: value * 10 for value, words in enumerate(_TENS_WORDS.split("|"), 2) for word in words.split("/")}
_SPANISH_HUNDREDS = "doscientos|trescientos|cuatrocientos|quinientos|seiscientos|setecientos|ochocientos|novecientos"
_HUNDREDS = {word: value * 100 for value, word in enumerate(_SPANISH_HUNDREDS.split("|"), 2)}
_POWERS = {"hundred": 100, "cien": 100, "ciento": 100, "thousand": 1000, "mil": 1000, "grand": 1000, "million": 10**6}
_ARTICLES = {"a": 1, "couple": 2}
_NUMBER = "|".join(sorted((*_UNITS, *_TENS, *_HUNDREDS, *_POWERS), key=len, reverse=True))
_SPELLED = re.compile(
    rf"(?<![\w'])(?:(?:a )?couple (?=hundred)|a (?=hundred|thousand|million))?"
    rf"(?:{_NUMBER})(?:(?:-| and (?=(?:{_NUMBER})\b)| y (?=(?:{_NUMBER})\b)| )(?:{_NUMBER}))*(?![\w'])",
    re.I,
)
_NO_NUMBER_ALONE = frozenset(["one", "un", "una", "uno", "oh", "mil", "grand", "a", "cien"])
"""Words that are rarely a number by themselves: "the 2:00 one", "una cita"."""
_COUNTED = re.compile(
    rf" ?(?:(?:to|till?|until) (?:\d|{_NUMBER})\b|hour|minute|day|week|month|year|percent|per cent|dollar"
    rf"|d[oó]lar|buck"
    rf"|euro|cent|o'?clock|am\b|pm\b|p\.m|a\.m|:)",
    re.I,
)
_CLOCK_BEFORE = re.compile(r"\b(?:at|until|till?|las?|@|past|between \w+ and) $", re.I)
_FLOORS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "tenth": 10}

_ABBREVIATED = re.compile(
    r"\b(dra?|mrs?|ms|st|ave|ste|blvd|rd|no|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu"
    r"|thurs?|fri|sat|sun)\.",
    re.I,
)
_SPOKEN = (
    (r"\b(at|by|or|until|till?|from|to|until about|a las|las) (\d{1,2}) ([1-5][05])\b", r"\1 \2:\3"),
    (r"\bhalf past (\d{1,2})\b(?!:)", r"\1:30"),
    (r"\bhalf (\d{1,2})\b(?= ?(?:tomorrow|today|pm|am|$|[?.!]))", r"\1:30"),
    (r"\b(?:a )?quarter (?:past|after) (\d{1,2})\b", r"\1:15"),
    (r"\b(\d{1,2}) past (\d{1,2})\b", r"\2:\1"),
    (r"\b(\d{1,2}) y media\b", r"\1:30"),
    (r"\b(\d{1,2}) y cuarto\b", r"\1:15"),
    (r"\b(\d{1,2}) ?o'?clock\b", r"\1:00"),
    (r"\b(?<!before )(?<!after )noon\b|\bmidday\b|\bmediod[ií]a\b", "12:00 pm"),
    (r"\bmidnight\b|\bmedianoche\b", "12:00 am"),
    (r"\b(\d{1,2}(?::\d\d)?) (?:in the afternoon|in the evening|at night|de la tarde|de la noche)\b", r"\1 pm"),
    (r"\b(\d{1,2}(?::\d\d)?) (?:in the morning|de la ma[nñ]ana)\b", r"\1 am"),
)
_TO_THE_HOUR = re.compile(
    r"\b(?:a )?quarter (?:to|till?|of|before) (?P<hour>\d{1,2})\b|\b(?P<before>\d{1,2}) menos cuarto\b", re.I
)
_MIXED = re.compile(r"(?<![\w.,])(?P<count>\d+(?:\.\d)?) (?P<power>hundred|thousand|grand|million)\b", re.I)
"""A number half in digits: "$2 million"."""
_DIGITS = re.compile(r"(?<![\w])(?:\d ){6,}\d(?!\w)")
_DOTTED = re.compile(r"\s?(?:\(dot\)|\[dot\]|(?<!on the )\bdot\b|\bpunto\b)\s?", re.I)
_AT = re.compile(r"\s?(?:\(at\)|\[at\]|\s@\s)\s?", re.I)


@lru_cache(maxsize=256)
def in_figures(text: str) -> str:
    """The text with what is spelled out as digits. Widths of characters and zeros that are letters are put right."""
    # Remembered, as is all that is read of words alone: a turn reads every text of its conversation two to five times,
    # and reading them anew was a sixth of what a turn costs.
    text = unicodedata.normalize("NFKC", text).replace("’", "'")
    text = re.sub(r"(?<=[\d-])[oO](?=\d)", "0", text)
    text = re.sub(r"\b([ap])\.\s?m\b\.?", r"\1m", text, flags=re.I)
    text = _ABBREVIATED.sub(r"\1", text)
    text = re.sub(r"\blas once\b", "las 11", text, flags=re.I)
    text = _SPELLED.sub(_as_digits, _MIXED.sub(_multiplied, text))
    text = with_dollars(_DIGITS.sub(lambda one: one.group().replace(" ", ""), text))
    text = re.sub(rf"\b({'|'.join(_FLOORS)}) (?=floor)", lambda one: f"{_FLOORS[one[1].lower()]}th ", text, flags=re.I)
    for pattern, written in _SPOKEN:
        text = re.sub(pattern, written, text, flags=re.I)
    text = _TO_THE_HOUR.sub(lambda one: f"{(int(one['hour'] or one['before']) - 2) % 12 + 1}:45", text)
    return _addresses(text)


def _multiplied(found: re.Match[str]) -> str:
    return f"{round(float(found['count']) * _POWERS[found['power'].lower()])}"


def _addresses(text: str) -> str:
    """ "me at site dot com" as me@site.com; "look at site.com" stays, since nothing in it is spelled out."""
    text = _AT.sub("@", text)
    spelled = _DOTTED.sub(".", text)
    if spelled == text:
        return text
    spelled = re.sub(r"\b([\w.+-]+) at (?=[\w-]+\.\w{2,}\b)", r"\1@", spelled, flags=re.I)
    return re.sub(r"(?<=\w) slash (?=\w)", "/", spelled)


def _as_digits(found: re.Match[str]) -> str:
    words = [word for word in re.split(r"[ -]", found.group().lower()) if word not in ("and", "y")]
    words = words[1:] if words[:2] == ["a", "couple"] else words
    around = found.string
    if len(words) == 1 and words[0] in _NO_NUMBER_ALONE:
        counted = _COUNTED.match(around, found.end()) or _CLOCK_BEFORE.search(around[: found.start()])
        return str(_numbers(words)[0]) if counted and words[0] in ("one", "cien", "mil") else found.group()
    return " ".join(str(number) for number in _numbers(words))


def _numbers(words: list[str]) -> list[int]:
    """ "ninety five" is one number; "nine thirty" is two, and so are the digits of a telephone number."""
    numbers: list[int] = []
    total, part, last = 0, 0, 0
    for word in words:
        value = _UNITS.get(word, _TENS.get(word, _HUNDREDS.get(word, _ARTICLES.get(word))))
        if value is None:
            power = _POWERS[word]
            part = (part or 1) * power
            if power >= 1000:
                total, part = total + part, 0
            last = power
            continue
        joins = last == 0 or last >= 100 or (20 <= last <= 90 and 1 <= value <= 9)
        if not joins:
            numbers.append(total + part)
            total, part = 0, 0
        part, last = part + value, value or 1
    return [*numbers, total + part]
