"""What kind of thing a question asks for, and whether a text tells it: who asks a price is not answered by a place."""

import re

_ASKS = {
    "price": r"how much(?! (?:time|notice|longer))|\bpric(?:e|es|ing)\b|\bcosts?\b|\brates?\b|expensive|ballpark"
    r"|what .*\b(?:charge|run|go for)\b|how much .*\bcharge|set me back|cuanto|\bquote\b",
    "length": r"how long|how many (?:days|hours|minutes|weeks)|how much (?:time|longer)|\bdays? til",
    "life": r"how long (?:do|does|will|would|should|is|are) .*\b(?:last|good for|live)\b|lifespan",
    "times a year": r"how often|(?:every|once|twice|times) (?:a |per )?(?:year|month|yr|week|\d|six)"
    r"|how many .* (?:a|per) (?:year|yr)",
    "wait": r"how (?:soon|fast|quick)|soonest|earliest|next (?:opening|available)|wait ?list",
    "place": r"\bwhere|\baddress\b|directions|located",
    "hour": r"\bwhen (?:do|are|is|does)\b|what time|\bhours\b|\bopen\b|how late (?:are|r|do)",
    "reason": r"\bwhy\b|how come",
    "person": r"\bwho(?:s|'s| is| was| will| are| owns)\b|\bowners?\b",
    "age": r"how old|what ages?\b|too (?:old|young|little)|youngest"
    r"|\d+ ?(?:yr|yo|year|month)s?[ -]?olds?\b|\d+ ?yo\b|\bages?\b",
    "advice": r"(?:what|which|whats) .*\b(?:should i (?:buy|use|get)|recommend|best|better|good)\b"
    r"|better than|any good\b|^(?:is|are) .* worth",
    "size": r"(?:what|which) size|how (?:big|large|tall|heavy)",
}  # fmt: skip
_TELLS = {
    "price": r"[$€£]|\bfree\b|\bcharge|\bfees?\b|\bcosts?\b|\bprice|\brates?\b|%|\bcents?\b|nothing|included",
    "length": r"\b(?:minute|hour|day|week|month|year)s?\b|overnight|same day|how long",
    "life": r"\blasts?\b|good for|lifespan",
    "times a year": r"\bevery\b|\bonce\b|\btwice\b|\b(?:weekly|monthly|yearly|regular)|how often"
    r"|\b(?:a|each) (?:year|month|week)",
    "wait": r"\bwithin\b|today|tomorrow|\b(?:day|week|hour|month)s?\b|how (?:soon|fast)|ahead|waiting|walk in",
    "place": r"\b(?:street|st|ave|avenue|lane|road|suite|floor|building|behind|next to|corner|block|lot"
    r"|garage|room|here|near|across|website"
    r"|online|where)\b|\bat (?:the|our)\b|\bin (?:the|our)\b",
    "hour": r"\d ?(?:am|pm|a\.m|p\.m)|\b(?:\w+day)s?\b|noon|morning|evening|night|\bopen\b|\bclose|hours|week"
    r"|\bfrom \d|\bafter \d|o'clock"
    r"|\b(?:january|february|march|april|may|june|july|august|september|october|november|december)\b|christmas",
    "reason": r"\bwhy\b|because|so that",
    "person": r"\bDr\b|\bwho\b|\b(?:team|staff|we|our)\b|(?<=[a-z,] )[A-Z][a-z]+",
    "age": r"\bages?\b|\bold\b|\byears?\b|\bfrom \w+|\b\d+\b|first tooth|month|adult|child|kid",
    "advice": r"recommend|\bshould\b|choose|suggest|\bbest\b|better|which .*(?:right|for me)",
    "size": r"\bsize|\bfeet\b|\binch|\bbig|large|pounds?\b|\d",
}  # fmt: skip
MEASURES = frozenset({"price", "length", "life", "times a year", "wait", "age"})
"""The kinds that a heading names for their own sake: "Where can I park?" answers "is there parking" as well."""
_ASKED = {kind: re.compile(pattern, re.IGNORECASE) for kind, pattern in _ASKS.items()}
_TOLD = {kind: re.compile(pattern, re.IGNORECASE if kind != "person" else 0) for kind, pattern in _TELLS.items()}


def asked_in(question: str) -> frozenset[str]:
    """The kinds of thing that it asks for; most questions ask for none of these."""
    kinds = {kind for kind, pattern in _ASKED.items() if pattern.search(question)}
    return frozenset(kinds - {"length"} if "life" in kinds else kinds)


def told_in(text: str) -> frozenset[str]:
    """The kinds of thing that an entry tells."""
    return frozenset(kind for kind, pattern in _TOLD.items() if pattern.search(text))
