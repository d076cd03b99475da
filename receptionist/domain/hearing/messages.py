"""What only wants to be told: that the caller comes late or waits outside; a mere laugh."""

from receptionist.domain.hearing.plain import rules, unaccented, word_set

_FOR_THE_TEAM = rules(
    r"""
    (?:running|run|am|be|going to be|will be|are|is) (?:\w+ ){0,2}?(?:an? )?(?:(?:few|couple|couple of|bit|little
        |half an?) )?(?:\d+ )?(?:minutes?|min|hour|hours)? ?late(?! (?:in|on|than|morning|afternoon|evening|day
        |next|this|tomorrow|mon\w*|tue\w*|wed\w*|thu\w*|fri\w*|for (?:an?|the) (?:week|month)|fee
        |payment
        |cancel\w*))(?: .*)?
    (?:stuck|held up|delayed|caught) (?:\w+ )?(?:in|by|at|on|with) (?:\w+ ){0,2}?(?:traffic|work|train|bus|school
        |meeting|weather
        |snow|parking)(?: .*)?
    ^(?:{polite} )*(?:i am|we are|am|are)? ?(?:{just} )*(?:(?:here|outside|out front)(?: (?:now|already
        |waiting|in|for|at|by|with|and|early|the office|the building)(?: .*)?)?|(?:in the (?:parking lot|lot
        |waiting room|lobby)|on (?:my|our) way|almost there|omw|parking now|parked
        |{few} (?:minutes?|min) away)(?: .*)?)$
    (?:your|ur|the) (?:\w+ ){0,2}?(?:order|delivery|package|parcel|shipment|parts?|supplies|invoice|pickup) (?:is|are
        |was|has
        |have|were) (?:\w+ ){0,2}?(?:ready|here|in|delayed|arriv\w+|ship\w+|deliver\w+|due|overdue|attached
        |outside)(?: .*)?
    """,
    polite="hi, hello, hey, ok, sorry, so",
    just="just, now, already, still, sitting, waiting, parked, almost",
    few="\\d+, a few, two, five, ten, couple",
)
_TELLS_MORE = rules(
    r"""
    {part} (?:is|are|was|were|will be|be) (?:\w+ )?late(?: .*)?
    how late(?: .*)?
    (?:too|is it|it is|not) (?:\w+ )?late(?: .*)?
    (?:here|outside) (?:is|are|for the|to)(?: .*)?
    """,
    part="period, payment, bill, rent, check, tech, technician, plumber, driver, guy, he, she, they, you, doctor",
)
"""Lateness of others, and "here is my address": no news of the caller's own coming."""

_LAUGHS = word_set("lol haha hahaha hah hehe lmao rofl lolz hm hmm hmmm um uh oh ah wow omg whoa huh yay heh")


def is_for_the_team(words: str) -> bool:
    """News for whoever is at the desk: somebody comes late, waits outside, or brings what was ordered."""
    return bool(_FOR_THE_TEAM.search(_TELLS_MORE.sub(" ", unaccented(words))))


def says_nothing(words: str) -> bool:
    """A laugh, an emoji, punctuation: it fills the silence."""
    said = [word for word in words.split() if any(letter.isalnum() for letter in word)]
    return "?" not in words and all(word in _LAUGHS for word in said)
