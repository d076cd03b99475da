"""The values that a text says, parsed: prices, percentages, clock times, dates, links, addresses, numbers.

Two texts that mean the same give the same value ("$95", "95 dollars"): so a draft can be held against what is so.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Literal

Kind = Literal["price", "percentage", "time", "date", "moment", "e-mail address", "link", "phone number", "address"]


@dataclass(frozen=True)
class Value:
    """One value: `means` is equal for equal values, `words` is how it was said, `at` where."""

    kind: Kind
    means: str
    words: str
    at: int


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = r"(?P<month>jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_DATES = (
    re.compile(rf"\b{_MONTH} {_DAY}\b(?!:)", re.I),
    re.compile(rf"\b{_DAY}(?: of)? {_MONTH}(?!\w)", re.I),
    re.compile(r"\b\d{4}-(?P<month>\d\d)-(?P<day>\d\d)"),
    re.compile(r"(?<![\d/$.])(?P<month>\d{1,2})/(?P<day>\d{1,2})(?:/\d{2,4})?(?![\d/])"),
)
_CLOCKS = (
    re.compile(r"\b(?P<hour>\d{1,2})(?:[:.](?P<minute>\d\d))? ?(?P<half>[ap])\.?\s?m\b\.?", re.I),
    re.compile(r"(?<![\d:-])(?P<hour>\d{1,2}):(?P<minute>\d\d)(?::\d\d)?(?![\d:]| ?[ap]\.?m)", re.I),
    re.compile(r"\b(?P<word>noon|midnight)\b", re.I),
)
_ISO = re.compile(r"\b(?P<date>\d{4}-\d\d-\d\d)T(?P<hour>\d\d):(?P<minute>\d\d)(?::\d\d)?(?:[+-]\d\d:?\d\d|Z)?")
# "9-5 PM", "9 to 11 am": the first one has the half of the day of the second, or the other one.
_BARE_BEFORE = re.compile(
    r"\b(?P<hour>\d{1,2})(?::(?P<minute>\d\d))? ?(?:-|–|to|until|and) ?(?=\d{1,2}(?::\d\d)? ?[ap]\.?m)", re.I
)
_PRICES = (
    re.compile(r"\$\s?(?P<sum>\d[\d,]*(?:\.\d{1,2})?)"),
    re.compile(r"\b(?P<sum>\d[\d,]*(?:\.\d{1,2})?) ?(?:dollars?|bucks?|usd)\b", re.I),
)
_PERCENT = re.compile(r"\b(?P<sum>\d+(?:\.\d+)?) ?(?:%|percent\b)", re.I)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LINK = re.compile(
    r"\bhttps?://[^\s,)]+|\bwww\.[^\s,)]+"
    r"|\b[a-z0-9][\w-]*(?:\.[\w-]+)*\.(?:com|net|org|io|co|us|info|biz|ly|me|app|link|xyz|shop|site|online|example|ru|cn)\b(?:/[^\s,)]*)?",
    re.I,
)
_PHONE = re.compile(r"(?<![\w/.$-])\+?\(?\d[\d\s().-]{5,}\d(?![\w/])")
_STREET = re.compile(
    r"\b\d{1,5} (?:[NSEW]\.? )?(?:[A-Z][\w'.-]* ){1,3}"
    r"(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd|Court|Ct|Place|Pl|Way|Parkway|Square|Plaza)\b"
)


def said(text: str) -> list[Value]:
    """Every value in a text, in no order. A date with a clock time beside it is a `moment` as well."""
    emails = [
        Value("e-mail address", one.group().casefold(), one.group(), one.start()) for one in _EMAIL.finditer(text)
    ]
    rest = _EMAIL.sub(lambda one: " " * len(one.group()), text)
    links = [Value("link", _address_of(one.group()), one.group(), one.start()) for one in _LINK.finditer(rest)]
    rest = _LINK.sub(lambda one: " " * len(one.group()), rest)
    dates, clocks = list(_dates(rest)), list(_clocks(rest))
    streets = [Value("address", _plain(one.group()), one.group(), one.start()) for one in _STREET.finditer(rest)]
    return [*emails, *links, *dates, *clocks, *_moments(rest, dates, clocks), *streets, *_numbers(rest), *_sums(rest)]


def _address_of(link: str) -> str:
    return re.sub(r"^(?:https?://)?(?:www\.)?", "", link.casefold()).rstrip("/.!?:;")


def _plain(words: str) -> str:
    return " ".join(words.casefold().replace(".", "").split())


def _sums(text: str) -> Iterator[Value]:
    for pattern in _PRICES:
        for one in pattern.finditer(text):
            yield Value("price", _decimal(one["sum"]), one.group(), one.start())
    for one in _PERCENT.finditer(text):
        yield Value("percentage", _decimal(one["sum"]), one.group(), one.start())


def _decimal(words: str) -> str:
    """Money is compared as a decimal: 95, 95.0 and 95.00 are one price."""
    return str(Decimal(words.replace(",", "")).normalize() + 0)


def _numbers(text: str) -> Iterator[Value]:
    for one in _PHONE.finditer(text):
        digits = re.sub(r"\D", "", one.group())
        is_date = any(pattern.search(one.group()) for pattern in _DATES[2:])
        if len(digits) >= 7 and not is_date:
            yield Value("phone number", digits[-10:], one.group().strip(), one.start())


def _dates(text: str) -> Iterator[Value]:
    for pattern in _DATES:
        for one in pattern.finditer(text):
            month = one["month"].lower()
            number = int(month) if month.isdigit() else _MONTHS.index(month[:3]) + 1
            if 1 <= number <= 12 and 1 <= int(one["day"]) <= 31:
                yield Value("date", f"{number:02}-{int(one['day']):02}", one.group(), one.start())


def _clocks(text: str) -> Iterator[Value]:
    for pattern in _CLOCKS:
        for one in pattern.finditer(text):
            if clock := _clock(one.groupdict()):
                yield Value("time", clock, one.group(), one.start())
    for one in _ISO.finditer(text):
        yield Value("time", f"{one['hour']}:{one['minute']}", one.group(), one.start())


def _clock(found: dict[str, str | None]) -> str:
    if word := found.get("word"):
        return "12:00" if word.lower() == "noon" else "00:00"
    hour, minute = int(found["hour"] or 0), int(found.get("minute") or 0)
    half = (found.get("half") or "").lower()
    if half and 1 <= hour <= 12:
        hour = hour % 12 + (12 if half == "p" else 0)
    return f"{hour:02}:{minute:02}" if hour <= 23 and minute <= 59 else ""


def _moments(text: str, dates: list[Value], clocks: list[Value]) -> Iterator[Value]:
    """A date with a clock time right behind it: both may be true, and the two together a lie."""
    for day in dates:
        ends = day.at + len(day.words)
        for clock in clocks:
            between = text[ends : clock.at]
            if 0 <= clock.at - ends <= 12 and re.fullmatch(
                r"(?:,? ?\d{4})?,?(?: (?:at|@|around|from))?[ ,T(-]*", between
            ):
                yield Value("moment", f"{day.means} {clock.means}", text[day.at : clock.at + len(clock.words)], day.at)
    for one in _ISO.finditer(text):
        yield Value("moment", f"{one['date'][5:]} {one['hour']}:{one['minute']}", one.group(), one.start())


def date_of(value: Value, today: date) -> date | None:
    """The day that a `date` means: the one nearest to today; None for a 30th of February."""
    month, day = (int(part) for part in value.means.split("-"))
    near = [found for year in (today.year - 1, today.year, today.year + 1) if (found := _date(year, month, day))]
    return min(near, key=lambda one: abs(one - today), default=None)


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
