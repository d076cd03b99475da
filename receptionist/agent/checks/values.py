"""The values that a text in figures says, parsed: prices, percentages, links, addresses, e-mail and phone numbers.

Two texts that mean the same give the same value ("$95", "95 dollars"): so a draft can be held against what is so. Days
and clock times are read in days.py and clocks.py.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Literal

Kind = Literal["price", "percentage", "e-mail address", "link", "phone number", "address"]


@dataclass(frozen=True)
class Value:
    """One value: `means` is equal for equal values, `words` is how it was said, `at` where."""

    kind: Kind
    means: str
    words: str
    at: int


_DIGIT = re.compile(r"\d")
_SUM = r"\d+(?:,\d{3})*(?:\.\d{1,2})?"
_DOLLARS = r"dollars?|bucks?|usd|d[oó]lares"
_FOREIGN = r"euros?|eur|pounds?|gbp|pesos?|mxn|cad|francs?|yen"
_PRICES = (
    re.compile(
        rf"(?:us)?\$\s?(?P<sum>{_SUM}(?P<k>k)?)"
        rf"(?: ?(?:-|–|to|and|a) ?\$?(?P<to>{_SUM}(?P<k2>k)?)(?![,.]?\d|[:%]| ?[a-z]))?",
        re.I,
    ),
    re.compile(rf"(?:\b(?P<first>{_SUM}) ?(?:-|–|to|and|or|a|y) ?)?\b(?P<sum>{_SUM}) ?(?:{_DOLLARS})\b", re.I),
    re.compile(rf"\busd ?(?P<sum>{_SUM})", re.I),
    re.compile(r"\b(?P<sum>\d+(?:\.\d+)?k)\b", re.I),
    re.compile(
        r"\b(?:costs?|cost you|price is|priced at|charges?|runs?|it's|it is|that's|that'd be|is|are|for|cuesta"
        r"|son|vale) "
        r"(?:(?:about|around|only|just|from|roughly|like|a flat) )*(?P<sum>\d{2,5})(?= for (?:a|an|the)\b"
        r"| (?:per|each|total|flat)\b)",
        re.I,
    ),
)  # fmt: skip
_MONEY_ELSE = re.compile(rf"[€£¥]\s?{_SUM}|\b{_SUM} ?(?:[€£¥¢]|(?:{_FOREIGN}|cents?|centavos)\b)", re.I)
_MONEY_OUT = (
    r"(?:(?:have to|need to|be|even|ever|going to|actually|normally|usually) )*(?:charg(?:e|ed|ing)|billed|bill"
    r"|cost you (?:a thing|anything|a (?:dime|cent|penny))|cost (?:anything|extra|a thing|a (?:dime|cent|penny))"
    r"|(?:pay|owe)(?: us)? (?:a thing|anything|an? (?:dime|cent|penny|fee|charge)))\b"
)
"""What makes "not" a price of nothing."""
_FREE = re.compile(
    r"\bfree of charge\b|\bno (?:\w+ )?(?:charge|cost|fee)s?\b|\bon the house\b|\bcomplimentary\b"
    r"|(?:(?<!what)(?<!who)'s|\b(?:is|are|they're|completely|totally|absolutely|for|get one|second \w+|next \w+"
    r"|first \w+)) free\b(?! (?:then|at|on|for (?:you"
    r"|\d)|to|from))|^free\b|\bfree for life\b"
    r"|\bgratis\b|\bgratuit[oa]s?\b|\bsin (?:costo|cargo)\b|\bfree (?:consultation|estimate|visit|exam|cleaning"
    r"|checkup|quote|whitening)s?\b"
    r"|\b(?:isn't|won't be|wouldn't be|aren't|not be) (?:a|any) (?:\w+ )?(?:charge|cost|fee)s?\b|\ba free (?!time"
    r"|slot|spot|hour|day|appointment|opening|moment|minute|evening|morning|afternoon|week"
    r"|one)(?=\w)|\bwaiv(?:e|es|ed|ing)\b|\bfor nothing\b|\bbuy 1 get\b|\bbuy one get\b"
    r"|\b(?:is|are|'s|it's|be|comes?) on (?:us|me)\b|\b(?:our|my) treat\b|\b(?:throw|throwing|toss) in\b|\bfreebie\b"
    r"|\b(?:skip|drop|forget(?: about)?|scrap|lift) (?:the|your|that) (?:\w+ )?(?:fee|charge|bill)\b"
    rf"|(?:\b(?:not|never|no one|nobody|aren't|are not|isn't|is not|don't|do not|doesn't|does not|won't|will not"
    rf"|wouldn't|can't"
    rf"|cannot) ){_MONEY_OUT}"
    r"|\b(?:pays?|paying|costs?|owes?|cost you) (?:you )?(?:nothing|0|zilch|no money|not a (?:dime|cent|penny))\b"
    r"|\b(?:por|de) (?:nuestra cuenta|cuenta de la casa)\b|\b(?:va por|invita) la casa\b|\bno (?:le |se )?(?:cobr\w+"
    r"|cuesta nada|paga nada)\b|\b(?:le|te) regal\w+",
    re.I,
)
_UNIT_HOUR = re.compile(r"^ ?(?:/ ?h(?:ou)?r|an hour|per hour|hourly|la hora|por hora)", re.I)
_PERCENT = re.compile(
    r"(?:\b(?P<first>\d+) ?(?:-|–|to) ?)?\b(?P<sum>\d+(?:\.\d+)?) ?(?:%|per ?cent\b|por ciento\b)", re.I
)
_HALF = re.compile(r"\bhalf(?:[ -]|[ -]the[ -])(?:price|off|cost|fee)\b|\bmitad de precio\b", re.I)
_PARTS = {"half": "50", "third": "33", "quarter": "25", "fifth": "20", "tenth": "10"}
_PART = re.compile(
    r"\b(?:an?|1|one) (?P<part>half|third|quarter|fifth|tenth) (?:off|less|cheaper|back|discount|of (?!an? hour"
    r"|an?\b|the hour))",
    re.I,
)

_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_TOP = (
    "com|net|org|io|co|us|info|biz|ly|me|app|link|xyz|shop|site|online|example|ru|cn|dentist|clinic|dental|law|legal"
    "|care|"
    "health|plumbing|services|pro|top|page|click|live|store|tech|ai|gg|cc|tv|dev|gov|edu|uk|de|fr|es|mx|ca|eu|bio|pay"
    "|bank|"
    "support|website|web|cloud|space|help"
)
_LINK = re.compile(
    r"\bh[tx]{2}ps?://[^\s,)]+|\bwww\.[^\s,)]+"
    rf"|(?<![\w@])[^\W_][\w-]*(?:\.[\w-]+)*\.(?:{_TOP})\b(?:[/?][^\s,)]*)?"
    r"|(?<![\w@])[^\W_][\w-]*(?:\.[\w-]+)*\.[a-z]{2,}/[^\s,)]+"
    r"|\b\d{1,3}(?:\.\d{1,3}){3}(?:[:/][^\s,)]*)?",
    re.I,
)
_PHONE = re.compile(r"(?<![\w/.$])(?<!\d-)\+?\(?\d[\d\s()./-]{5,}\d(?![\w/])")
_SHORT_NUMBER = re.compile(
    r"\b(?:call|dial|ring|text|llame al?|marque(?: al?)?) (?:us at "
    r"|the number )?(?P<number>\d{3})\b(?![-. ]?\d)",
    re.I,
)
_ISO_DATE = re.compile(r"\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}/\d{2,4}(?!\d)")
_KINDS_OF_STREET = {
    "street": "st", "avenue": "ave", "road": "rd", "lane": "ln", "drive": "dr", "boulevard": "blvd", "court": "ct",
    "place": "pl", "parkway": "pkwy", "square": "sq",
}  # fmt: skip
_STREET = re.compile(
    r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][\w'.-]* ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Parkway|Pkwy|Square"
    r"|Sq|Plaza)\b"
)
_BEHIND_STREET = re.compile(
    r"(?:,? (?:Suite|Ste|Unit|Apt|Apartment|Room|#) ?#?(?P<suite>\w+))?"
    r"(?:,? \d+(?:st|nd|rd|th) floor)?"
    r"(?:(?:,| in) (?P<city>(?!Suite|Ste|Unit)[A-Z][a-z]+(?: [A-Z][a-z]+)*))?(?:,? [A-Z]{2})?(?:,? (?P<zip>\d{5})\b)?"
)
_FLOOR = re.compile(r"\b(?P<floor>\d+)(?:st|nd|rd|th) floor\b", re.I)
_NO_TOWN = "Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"
_STREET_ALONE = re.compile(
    r"(?:\bnumber (?P<number>\d{1,5}) )?\b(?:on|off|at|from|via|onto|along|to|in|en|of) "
    r"(?P<street>(?:[NSEW]\.? )?(?:[A-Z][\w'-]* ){1,2}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Boulevard|Blvd|Parkway|Pkwy))\b"
)
"""A street without its number, or with it in front: "number 12 on Juniper Street"."""
_SUITE = re.compile(r"\b(?:Suite|Ste|Unit) #?(?P<suite>\d+\w*)", re.I)
_TOWN = re.compile(
    r"\b(?:[Ww]e're|[Ww]e are|located|(?:office|shop|clinic|practice)(?:'s| is)) (?:right |located )?in "
    rf"(?P<city>(?!Suite|Ste|Unit|(?:{_NO_TOWN}))[A-Z][a-z]+(?: [A-Z][a-z]+)*)"
)
_CORNER = re.compile(r"\bcorner of (?P<one>\w+) (?:and|&) (?P<two>\w+)", re.I)


@lru_cache(maxsize=256)
def said(text: str) -> tuple[Value, ...]:
    """Every value in a text in figures, in no order."""
    emails = list(_found("e-mail address", _EMAIL, text))
    rest = _EMAIL.sub(_blank, text)
    links = [Value("link", _address_of(one.group()), one.group(), one.start()) for one in _LINK.finditer(rest)]
    rest = _LINK.sub(_blank, rest)
    return (*emails, *links, *_addresses(rest), *_phones(rest), *_prices(rest), *_percentages(rest))


@lru_cache(maxsize=256)
def without(text: str) -> str:
    """The text with every such value blanked, letter for letter: what is left may hold days and clock times."""
    for pattern in (_EMAIL, _LINK, _STREET, _PHONE_NOT_DATE, _CORNER, *_PRICES[:4], _MONEY_ELSE, _PERCENT):
        text = pattern.sub(_blank, text)
    return text


_PHONE_NOT_DATE = re.compile(
    r"(?<![\w/.$-])(?:\+?\d{1,2}[ .-])?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}(?!\w)|\b\d{3}-\d{4}(?!\w)"
    r"|(?<!\w)\+\d[\d ]{7,}\d"
)


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _found(kind: Kind, pattern: re.Pattern[str], text: str) -> Iterator[Value]:
    for one in pattern.finditer(text):
        yield Value(kind, one.group().casefold(), one.group(), one.start())


def _address_of(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.casefold()).rstrip("/.!?:;")


def _addresses(text: str) -> Iterator[Value]:
    """A street with its number, and what stands behind it: a suite, a town, a zip code. A floor, a corner."""
    for one in _STREET.finditer(text):
        yield Value("address", _street(one.group()), one.group(), one.start())
        yield Value("address", f"street {_street(one.group()).split(' ', 1)[1]}", one.group(), one.start())
        behind = _BEHIND_STREET.match(text, one.end())
        for part in ("suite", "city", "zip"):
            if behind and behind[part]:
                yield Value("address", f"{part} {behind[part].casefold()}", behind[part], one.start())
    for one in _STREET_ALONE.finditer(text):
        means = _street(one["street"])
        whole = f"{one['number']} {means}" if one["number"] else f"street {means}"
        yield Value("address", whole, one.group(), one.start())
    for one in _SUITE.finditer(text):
        yield Value("address", f"suite {one['suite'].casefold()}", one.group(), one.start())
    for one in _TOWN.finditer(text):
        yield Value("address", f"city {one['city'].casefold()}", one.group(), one.start())
    for one in _FLOOR.finditer(text):
        yield Value("address", f"floor {one['floor']}", one.group(), one.start())
    for one in _CORNER.finditer(text):
        yield Value("address", one.group().casefold(), one.group(), one.start())


def _street(words: str) -> str:
    parts = words.casefold().replace(".", "").split()
    return " ".join([*parts[:-1], _KINDS_OF_STREET.get(parts[-1], parts[-1])])


def _phones(text: str) -> Iterator[Value]:
    for one in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", one.group())
        if len(digits) >= 7 and not _ISO_DATE.match(one.group()):
            yield Value("phone number", digits[-10:], one.group().strip(), one.start())
    for one in _SHORT_NUMBER.finditer(text):
        yield Value("phone number", one["number"], one["number"], one.start("number"))


def _prices(text: str) -> Iterator[Value]:
    if _DIGIT.search(text):
        yield from _sums(text)
    for one in _FREE.finditer(text):
        yield Value("price", "0", one.group(), one.start())


def _sums(text: str) -> Iterator[Value]:
    for pattern in _PRICES:
        for one in pattern.finditer(text):
            for name in ("first", "sum", "to"):
                if amount := one.groupdict().get(name):
                    unit = " an hour" if _UNIT_HOUR.match(text[one.end() :]) else ""
                    yield Value("price", _decimal(amount) + unit, one.group().strip(), one.start())
    for one in _MONEY_ELSE.finditer(text):
        yield Value("price", one.group().casefold(), one.group(), one.start())


def _percentages(text: str) -> Iterator[Value]:
    for one in _PERCENT.finditer(text):
        for name in ("first", "sum"):
            if one[name]:
                yield Value("percentage", _decimal(one[name]), one.group(), one.start())
    for one in _HALF.finditer(text):
        yield Value("percentage", "50", one.group(), one.start())
    for one in _PART.finditer(text):
        yield Value("percentage", _PARTS[one["part"].casefold()], one.group(), one.start())


def _decimal(words: str) -> str:
    """Money is compared as a decimal: 95, 95.0 and 95.00 are one price; 1.2k is 1200."""
    words = words.casefold().replace(",", "").rstrip(".")
    amount = Decimal(words.removesuffix("k")) * (1000 if words.endswith("k") else 1)
    return f"{amount.normalize():f}"
