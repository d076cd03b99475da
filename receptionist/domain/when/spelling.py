"""What people type, as plain tokens: texting spellings, number words, ordinals, clock times glued to am and pm."""

import re
from dataclasses import dataclass

_SPELLINGS = {
    "tomorrow": "tmr tmrw tmw tml tomoro 2moro 2morrow 2mrw 2mr tomo tommorow tomorow tommorrow tomorro tmro mañana",
    "today": "tdy 2day 2dae todae tody todays today's",
    "tonight": "2nite tonite 2night tonit",
    "next": "nxt nex",
    "week": "wk weeks wks workweek workweeks",
    "month": "mth mnth months",
    "day": "days",
    "hour": "hr hrs hours",
    "minute": "min mins minutes",
    "year": "yr yrs years",
    "weekend": "wkend wknd weekends",
    "afternoon": "aft aftn arvo afternoons afternon",
    "morning": "mornin morn mornings mrng am-ish",
    "evening": "eve evenings evng",
    "night": "nite nights",
    "before": "b4 bfore",
    "after": "aftr afta",
    "noon": "midday lunchtime noontime",
    "monday": "mon mondays mondy",
    "tuesday": "tue tues tuesdays tuesdy teusday",
    "wednesday": "wed weds wednesdays wensday wendsday wednesdy",
    "thursday": "thu thur thurs thursdays thrusday thurday",
    "friday": "fri fridays firday",
    "saturday": "sat saturdays saterday",
    "sunday": "sun sundays",
    "january": "jan", "february": "feb febuary", "march": "mar", "april": "apr", "june": "jun", "july": "jul",
    "august": "aug", "september": "sept sep", "october": "oct", "november": "nov", "december": "dec",
    "oclock": "o'clock o’clock",
    "past": "gone",
    "until": "till til thru through",
    "quarter": "qtr",
    "fortnight": "fortnights",
    "around": "about approx approximately roughly circa",
    "coming": "upcoming",
}  # fmt: skip
_PLAIN = {variant: word for word, variants in _SPELLINGS.items() for variant in variants.split()}

_UNITS = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_ORDINALS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_ORDINALS_ALONE = {**{word: n + 1 for n, word in enumerate(_ORDINALS)}, "thirtieth": 30}

_TOKEN = re.compile(
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{1,2}/\d{1,2}(?![\d/])"
    r"|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\.\d(?= )|\d+|[a-zA-Zñá]+(?:['’][a-z]+)?|[@,;.!?\-–—/&]"
)
_MERIDIEM = re.compile(r"\b([ap])\s?\.?\s?m\b\.?", re.IGNORECASE)


_HOURS = "|".join(_UNITS[1:13])
_REWRITTEN = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        (r"o'?\s?clock\b", "oclock"),
        # "five-thirty", "twenty-third", "Oct/2", "May/22(Tue)-11:30": marks that stand for a space.
        (
            r"\b(twenty|thirty|forty|fifty|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)-(?=[a-z])",
            r"\1 ",
        ),
        (r"(?<=[a-z])/(?=\d)", " "),
        (r"[()]", " "),
        (r"\b(noon|afternoon|evening|morning)ish\b", r"\1"),
        (r"(?<=\d)h(?=[0-5]\d\b)", ":"),
        (r"\bw/c\b", "week of"),
        # "aft" is after in front of a time or a day, and the afternoon elsewhere.
        (r"\baft (?=\d|the \d|noon|lunch|today|tomorrow|tmr|tmrw|nxt|next|my|work|school)", "after "),
        (r"\bcheck(?:ing)? ?out\b", "leaving"),
        (r"\b1:1s?\b", "meeting"),
        # "the first monday evening of next month" is the first monday of next month, in the evening.
        (r"\b(\w+day) (morning|afternoon|evening) of (next|nxt|this|the) month\b", r"\1 of \3 month \2"),
        # Words that are days or times only sometimes.
        (r"\bthe sun\b|\bsun (?=will|sets?|rises?|is)", "the star "),
        (r"\b(at|after|before|around|by|over|past) lunch(?:time)?\b", r"\1 noon"),
        (r"\bi am\b", "i'm"),
    )
)


@dataclass(frozen=True)
class Token:
    """One word or number: `word` in plain spelling, `number` its value (`ordinal`: "3rd"), `said` as it was typed."""

    word: str
    said: str
    number: int | None = None
    ordinal: bool = False


def word_set(listed: str) -> frozenset[str]:
    """The words of a table that is written as text."""
    return frozenset(listed.split())


def tokens(text: str) -> list[Token]:
    """The text as tokens. Unknown words stay: what stands between two phrases tells whether they belong together."""
    found: list[Token] = []
    for match in _TOKEN.finditer(_prepared(text)):
        _add(found, match.group())
    return found


def _prepared(text: str) -> str:
    text = text.lower().replace("’", "'")
    text = re.sub(r"\b(2day|2moro|2morrow|2mrw|2mr|2nite|2night|2dae|b4)\b", lambda m: _PLAIN[m.group()], text)
    text = re.sub(r"(?<=\d)\s?(?:p\.m\.?|p\.m|pm\b)", " pm ", text)
    text = re.sub(r"(?<=\d)\s?(?:a\.m\.?|a\.m|am\b)", " am ", text)
    text = _MERIDIEM.sub(lambda m: f"{m.group(1)}m", text)
    text = re.sub(r"(?<=\d)\s?(?:p|a)\b(?!')", lambda m: f" {m.group().strip()}m ", text)
    for pattern, plain in _REWRITTEN:
        text = pattern.sub(plain, text)
    text = re.sub(r"(\d+)(st|nd|rd|th)\b", r"\1th", text)
    text = re.sub(r"(?<=\d)ish\b", " ish", text)
    return re.sub(r"(?<=\d)(?=[a-z])(?!th\b)", " ", text)


def _add(found: list[Token], said: str) -> None:
    word = said.removesuffix("'s").removesuffix("'")
    word = _PLAIN.get(word, word)
    if word == "th" and found and found[-1].number is not None:
        found[-1] = Token(found[-1].word, found[-1].said + said, found[-1].number, ordinal=True)
        return
    value, ordinal = _value(word)
    last = found[-1] if found else None
    if value is not None and last is not None and last.word in _TENS and 0 < value < 10:
        found[-1] = Token(last.word, f"{last.said} {said}", _TENS[last.word] + value, ordinal)
        return
    found.append(Token(word, said, value, ordinal))


def _value(word: str) -> tuple[int | None, bool]:
    if word.isdigit():
        return int(word), False
    if word in _UNITS:
        return _UNITS.index(word), False
    if word in _TENS:
        return _TENS[word], False
    return (_ORDINALS_ALONE[word], True) if word in _ORDINALS_ALONE else (None, False)
