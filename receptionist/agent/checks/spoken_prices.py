"""Prices that are said without their currency, in a text in figures: "comes to 80" and "it's 1 fifty" as $80 and $150.

A word that speaks of money makes a number a price ("costs", "sets you back"); "is" does so only where nothing is
counted behind the number. What could be a time of day as well ("it's 2 30") stays as it is.
"""

import re
from functools import partial

_ABOUT = (
    r"(?:(?:about|around|only|just|from|roughly|like|a|an|at|flat|even|extra|additional|somewhere|something|under"
    r"|below|over"
    r"|maybe|close to|less than|more than|as little as|as low as|up to|in the (?:neighborhood|ballpark|range) of"
    r"|unos|solo|como) )*"
)
_MONEY = (
    r"(?:costs?|costing|cost you|price is|prices are|priced at|fee is|charges?|runs?|(?:runs?|charges?"
    r"|sets?) you(?: back)?"
    r"|comes? to|comes? out to|looking at|talking|figure(?: on)?|budget|pay|starts? (?:at|from)|starting at"
    r"|go(?:es)? for|bills?|billed"
    r"|begins? at|call it|(?:do|does|doing|done|offer|offers|sell) (?:\w+ ){1,4}?for|extra|an additional|cuestan?"
    r"|valen?|sale en|sale a|empieza en|desde|cobramos)"
)
_BE = r"(?:'s|\bis|\bare|'d be|\bwould be|\bwill be|'ll be|\bes|\bson)"
_COUNTED = (
    r"(?! ?(?:%|[ap]m\b|:|/|st\b|nd\b|rd\b|th\b|per ?cent|min|hour|hr|hora|day|dia|week|year|mile|block|people|page"
    r"|person|part|month(?:ly|s)? (?:pay|part)|degree|gallon|star|(?:-|–|to|until|till) ?\d{1,2}\b)|\d|[,.]\d)"
)
_ALONE = (
    r"(?= ?(?:[.,;!?]|$)| (?:today|now|this (?:week|month|time|once)|for|per|each|total|flat|an?|without|with|and up"
    r"|even|or so|plus|if|to|at|al|la|el|por) ?\b"
    r"| and (?:you|we|it)\b)"
)
_PAIR = r"(?P<hundreds>\d{1,2}) (?P<rest>[1-9]\d)\b(?![ -]\d)"
_CLOCKS = frozenset({"15", "30", "45"})
"""Minutes that people say an hour with."""
_SPOKEN = (
    re.compile(rf"\b{_MONEY} {_ABOUT}(?:{_PAIR}|(?P<sum>\d{{2,6}})\b|(?P<grand>grand)\b){_COUNTED}", re.I),
    re.compile(rf"{_BE} {_ABOUT}(?:{_PAIR}|(?P<sum>\d{{2,6}})\b){_ALONE}", re.I),
    re.compile(rf"\b(?:costs?|costing|priced at|(?<!no )charges?) {_ABOUT}(?P<sum>\d{{1,6}})\b{_COUNTED}", re.I),
    re.compile(rf"{_BE} {_ABOUT}(?P<sum>\d{{1,6}})(?= (?:each|per|an? (?:hour|day|month|visit|person|page))\b)", re.I),
)
_NUMBERED = re.compile(
    r"\b(?:suite|number|code|room|floor|zip|age|unit|apartment|gate|degrees|temperature)\b[^.!?]{0,20}$", re.I
)
_LEAST = (13, 20, 1, 1)
"""Below these a number is rather an hour or a day; what "costs" or is "an hour" is a price, however small."""


def with_dollars(text: str) -> str:
    """The text with a $ before each sum that is said as a price."""
    for least, pattern in zip(_LEAST, _SPOKEN, strict=True):
        text = pattern.sub(partial(_priced, least), text)
    return text


def _priced(least: int, one: re.Match[str]) -> str:
    parts = one.groupdict()
    if _NUMBERED.search(one.string[: one.start()]):
        return one.group()
    if parts.get("hundreds"):
        clock = parts["rest"] in _CLOCKS and int(parts["hundreds"]) <= 12
        return one.group() if clock else _replaced(one, "hundreds", f"{parts['hundreds']}{parts['rest']}")
    if parts.get("grand"):
        return _replaced(one, "grand", "1000")
    year = re.fullmatch(r"(?:19|20)\d\d", parts["sum"]) and not re.search(
        r"\b(?:under|over|about|around)\b", one.group()
    )
    is_sum = int(parts["sum"]) >= least and not year
    return _replaced(one, "sum", parts["sum"]) if is_sum else one.group()


def _replaced(one: re.Match[str], group: str, sum_: str) -> str:
    before = one.group()[: one.start(group) - one.start()]
    return f"{before}${sum_}"
