"""What people type, as plain tokens: texting spellings, number words, ordinals, clock times glued to am and pm."""

import re
from dataclasses import dataclass

from receptionist.domain.when.typos import mended

_SPELLINGS = {
    "tomorrow": "tmr tmrw tmw tml tomoro tomo tommorow tomorow tommorrow tomorro tmro mañana",
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
    "wednesday": "wed weds wens wednesdays wensday wendsday wednesdy",
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
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90}
_ORDINALS = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth", "twentieth",
]  # fmt: skip
_MISSPELT = {"forth": 4, "eigth": 8, "nineth": 9, "twelth": 12}
_ORDINALS_ALONE = {**{word: n + 1 for n, word in enumerate(_ORDINALS)}, "thirtieth": 30, **_MISSPELT}

_TOKEN = re.compile(
    r"\d{4}[-/]\d{1,2}[-/]\d{1,2}|\d{1,2}([/.-])\d{1,2}\1\d{2,4}(?!\d)|\d{1,2}/\d{1,2}(?![\d/])"
    r"|\d{1,2}[:.]\d{2}(?!\d)|\d{1,2}\.\d(?= )|\d+(?:st|nd|rd|th)\b|\d+|[a-zA-Zñá]+(?:['’][a-z]+)?|[@,;.!?\-–—/&]"
)
_MERIDIEM = re.compile(r"\b([ap])\s?\.?\s?m\b\.?", re.IGNORECASE)


_DAYS = "|".join(("mon", "tues?", "wed(?:nes)?", "thur?s?", "fri", "sat(?:ur)?", "sun"))
_ABBREVIATED = "mon|tues?|weds?|thu|thurs?|fri|sat|sun|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|approx"
_HEDGES = "about|around|like|roughly|approx|approximately|exactly|just|maybe|another|say|just under|just over"
_CUE = "(at|around|by|before|after)"
_BEHIND_AN_HOUR = "(?=(?:am|pm|oclock|fifteen|thirty|forty|fifty|15|30|45)\\b)"
_BEHIND_AFTERNOON = "at|around|about|pls|plz|please|or|and|on|of|in|until|till|til|to|if|is|are|works?|will|would|for"
_REWRITTEN = tuple(
    (re.compile(pattern), plain)
    for pattern, plain in (
        # Numbers that are no times: telephones, and "always open".
        (r"(?:\+?1[ .-]?)?\(?\b\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}\b", "phone"),
        (r"\b\d{3} \d{4}\b|\b\d{3}-(?!\d\d[0-5][05])\d{4}\b", "phone"),
        (r"(?<!\d)\d{5,}(?!\d)", "number"),
        (r"\b24/7\b", "always"),
        (r"[$£€] ?\d[\d.,]*|(?<![\d.,])\d[\d.,]{0,12} ?(?:[$£€]|dollars\b|bucks\b|pounds\b|euros\b)", "money"),
        (r"\b(send|transfer|transferring|pay|paid|spend|spent|owe|costs?|tip) \d[\d.,]*", r"\1 money"),
        (r"\btwenty[ -]twenty[ -](?=(?:five|six|seven|eight|nine)\b)", "202"),
        (r"\b202(five|six|seven|eight|nine)\b", lambda m: f"202{_UNITS.index(m.group(1))}"),
        (r"\b1:1s?\b", "meeting"),
        # "aft" is the afternoon where the phrase ends with it, and after in front of what it counts from.
        (rf"\baft (?!(?:{_BEHIND_AFTERNOON})\b)(?=\w)", "after "),
        # Hedges that change nothing: "in about 20 minutes", "around 2 hours from now", "in exactly a week".
        (rf"\b(in|within) (?:{_HEDGES}) (?=(?:\d|an?\b|half|couple|{'|'.join(_UNITS[1:])}))", r"\1 "),
        (r"\b(?:around|about) (?=(?:\w+ )?\w+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|months?) from now)", ""),
        (r"\bwithin the (?=hour|day|week|month)", "within a "),
        (r"\b(?:with)?in the next (?=(?:hour|hr|minute|min)\b)", "within a "),
        (r"\b(?:with)?in the next (?=(?:[a-z\d.]+ ){1,3}?(?:hours?|hrs?|minutes?|mins?)\b)", "within "),
        (r"\bup (?:to|until|till?)\b", "until"),
        # Numbers for a sound: "l8r", "gr8".
        (r"\b(?:um+|uhm*|erm?|hm+)\b,?", " "),
        (r"\b4 ?(?=(?:me|us|u|you|my|him|her|them)\b)", "for "),
        (r"\bmid[ -]?week,? (?:of )?(?=(?:next|nxt|this) )", "middle of "),
        (r"\bmid[ -]?week\b", "middle of the week"),
        (r"\blater in the (?=week|month|year)", "rest of the "),
        (r"\bmartin luther king\b(?: jr\b)?", "mlk"),
        (r"\bturkey day\b", "thanksgiving"),
        (r"\b(mid|early|late)-(?=[a-z])", r"\1 "),
        (r"(?<=\w) (?:n|&) (?=\w)", " and "),
        (r"\bin (?:less than|under|no more than) (?=an? |\d|half)", "within "),
        (r"\b(week|weekend|month) following (?=this|next|that)", r"\1 after "),
        (r"\b(?:second|2nd|next) to (?:the )?last\b", "penultimate"),
        (r"\beow\b", "end of the week"),
        (r"\beom\b", "end of the month"),
        (r"\b(?:l8r|l8er)\b", "later"),
        (r"\b(?:gr|w|h|m|d|str|f|sk)8\w*", "word"),
        (r"\b(?:happy|merry) (?:new years?|christmas|xmas|thanksgiving|easter|[a-z]+day)\b", "hello"),
        (r"(?<!\ba )\bgood (?:morning|afternoon|evening)\b", "hello"),
        (r"\b1st thing\b", "first thing"),
        # Lengths of time with a fraction.
        (r"(\d) ?½", r"\1.5"),
        (r"\b(\d{1,2}) 1/2(?= )", r"\1.5"),
        (r"½", "half"),
        (r"\b3/4 (?:of an )?(?:hour|hr)\b", "45 minutes"),
        (r"\bthree quarters of an (?:hour|hr)\b", "45 minutes"),
        (r"\b(?:a )?quarter of an (?:hour|hr)\b", "15 minutes"),
        (r"\ban (?:hour|hr) and a quarter\b", "75 minutes"),
        (r"\bin (\d{1,2}) ?h ?([0-5]\d)\b", r"in \1 hours \2 minutes"),
        # Clock times: seconds are not kept, 16h30 is 16:30.
        (r"\b(\d{1,2}:\d\d):\d\d\b", r"\1"),
        (r"(?<=\d)t(?=\d\d:)", " "),
        (r"(?<=\d)h(?=[0-5]\d\b)", ":"),
        (r"o[\"'`]?\s?clock\b", "oclock"),
        (r"\b1/2 (?:an )?hour", "half hour"),
        # Numbers as dictation hears them: "at to pm", "at for thirty".
        (rf"\b{_CUE} too? {_BEHIND_AN_HOUR}", r"\1 two "),
        (rf"\b{_CUE} for {_BEHIND_AN_HOUR}", r"\1 four "),
        (rf"\b{_CUE} ate {_BEHIND_AN_HOUR}", r"\1 eight "),
        (rf"\b{_CUE} won {_BEHIND_AN_HOUR}", r"\1 one "),
        (
            rf"\b{_CUE} (?:oh |zero )?({'|'.join(_UNITS[1:20])}) hundred(?: hours)?"
            r"(?! (?:people|guests|dollars|and)\b)",
            lambda m: f"{m.group(1)} {_UNITS.index(m.group(2)):02}:00",
        ),
        # Marks that stand for a space: "four-thirty", "jun/9", "(tue)".
        (rf"\b({'|'.join(_TENS)}|{'|'.join(_UNITS[1:13])})-(?=[a-z])", r"\1 "),
        (r"(?<=[a-z])/(?=\d)", " "),
        (r"[()]", " "),
        (rf"\b({_ABBREVIATED})\.", r"\1"),
        # Words that say the same.
        (r"\b(noon|afternoon|evening|morning)ish\b", r"\1"),
        (rf"\b({'|'.join(_UNITS[1:13])})ish\b", r"\1 ish"),
        (r"\bmid[ -](?=morning|afternoon|evening)", ""),
        (r"\b(?:business|working|calendar) days?\b", "days"),
        (r"\bw/c\b", "week of"),
        (r"\bcheck(?:ing)? ?out\b", "leaving"),
        (r"\blunch[ -]?time\b", "lunchtime"),
        (r"\b(?:after|past) lunch(?:time)?\b", "after 1 pm"),
        (r"\b(at|before|around|by|over) lunch\b", r"\1 noon"),
        (r"\bafter (?:work|business) hours\b|\bafter work\b(?! (?:is|was|has|on the)\b)", "after 5 pm"),
        (r"\bafter school\b(?! (?:starts|begins|ends|is)\b)", "after 3 pm"),
        # The end of a day at work, in an office as at home.
        (r"\b(?:the )?(?:end of (?:the )?(?:business |working )?day|close of business)\b|\b(?:eod|cob)\b", "5 pm"),
        # "the night before christmas" is the day before christmas, at night.
        (r"(?<!in )\bthe (morning|afternoon|evening|night) (before|after) (?!\d)", r"\1 the day \2 "),
        (r"\bbtw?n?\b(?= \d)", "between"),
        # "the second friday morning of may" is the second friday of may, in the morning.
        (
            rf"\b((?:{_DAYS})(?:day)?) (morning|afternoon|evening) (of|in) ((?:the |this |next |nxt )?[a-z]+)",
            r"\1 \3 \4 \2",
        ),
        # Words that are days or times only sometimes.
        (r"\bthe sun\b|\bsun (?=will|sets?|rises?|is)", "the star "),
        (r"\b(i|he|she|they|who|just) sat\b(?! (?:at )?\d| the| morning)|\bsat (?=down)", r"\1 rested "),
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
    text = re.sub(r"\b(2day|2nite|2night|2dae|b4)\b", lambda m: _PLAIN[m.group()], text)
    text = re.sub(r"\b2m(?:[oa]+r+[oa]?w?|oz|r+o?w?)\b", "tomorrow", text)
    text = re.sub(r"(?<=\d)\s?(?:p\.m\.?|p\.m|pm\b)", " pm ", text)
    text = re.sub(r"(?<=\d)\s?(?:a\.m\.?|a\.m|am\b)", " am ", text)
    text = _MERIDIEM.sub(lambda m: f"{m.group(1)}m", text)
    text = re.sub(r"(?<=\d)\s?(?:p|a)\b(?!')", lambda m: f" {m.group().strip()}m ", text)
    for pattern, plain in _REWRITTEN:
        text = pattern.sub(plain, text)
    text = re.sub(r"(?<=\d)ish\b", " ish", text)
    return re.sub(r"(?<=\d)(?=[a-z])(?!(?:st|nd|rd|th)\b)", " ", text)


def _add(found: list[Token], said: str) -> None:
    word = said.removesuffix("'s").removesuffix("'")
    word = _PLAIN.get(word) or mended(word)
    value, ordinal = _value(word)
    last = found[-1] if found else None
    if value is not None and last is not None and last.word in _TENS and 0 < value < 10:
        found[-1] = Token(last.word, f"{last.said} {said}", _TENS[last.word] + value, ordinal)
        return
    found.append(Token(word, said, value, ordinal))


def _value(word: str) -> tuple[int | None, bool]:
    if word[:1].isdigit() and word.rstrip("stndrh").isdigit():
        return int(word.rstrip("stndrh")), not word.isdigit()
    if word in _UNITS:
        return _UNITS.index(word), False
    if word in _TENS:
        return _TENS[word], False
    return (_ORDINALS_ALONE[word], True) if word in _ORDINALS_ALONE else (None, False)
