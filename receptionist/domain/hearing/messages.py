"""What only wants to be told: that the caller comes late or waits outside; a mere laugh."""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented, word_set

_CLASSES = {
    "few": "#*, a few, couple, five, ten, two",
    "i_am": "am, are, i am, we are",
    "just": "almost, already, just, now, parked, sitting, still, waiting",
    "late_for": "afternoon, cancel*, day, evening, fee, for a|an|the month|week, fri*, in, mon*, morning, next, on, "
    "payment, than, this, thu*, tomorrow, tue*, wed*",
    "polite": "hello, hey, hi, ok, so, sorry",
    "some": "a|an? bit|couple|few|little, a|an, couple of, half a|an",
}
_FOR_THE_TEAM = phrasebook(
    _CLASSES,
    late="""
    am|are|be|is|run|running|(going to be, will be) *? *? {some}? #*? hour(s)|min|minute(s)? late !{late_for}
    caught|delayed|stuck|(held up) *? at|by|in|on|with *? *? bus|meeting|parking|school|snow|traffic|train|weather|work
    """,
    outside="""
    ^ {polite}?? {i_am}? {just}?? here|outside|(out front) $
    ^ {polite}?? {i_am}? {just}?? here|outside|(out front) already|and|at|by|early|for|in|now|waiting|with|
        (the building, the office)
    ^ {polite}?? {i_am}? {just}?? omw|parked|(almost there, in the lobby|lot|(parking lot, waiting room), on my|
        our way, parking now)
    ^ {polite}?? {i_am}? {just}?? {few} min|minute(s) away
    """,
    what_was_ordered="""
    the|your *? *? delivery|invoice|order|package|parcel|part(s)|pickup|shipment|supplies are|has|have|is|was|
        were *? *? arriv*|attached|delayed|deliver*|due|here|in|outside|overdue|ready|ship*
    """,
)
_TELLS_MORE = phrasebook(
    {
        "part": "bill(s), check(s), doctor(s), driver(s), guy(s), he, payment(s), period(s), plumber(s), rent, she, "
        "tech(s), technician(s), they, you"
    },
    late_or_here="""
    here|outside are|is|to|(for the) ...
    how late ...
    not|too|(is it, it is) *? late ...
    {part} are|be|is|was|were|(will be) *? late ...
    """,
)
"""Lateness of others, and "here is my address": no news of the caller's own coming."""

_LAUGHS = word_set("lol haha hahaha hah hehe lmao rofl lolz hm hmm hmmm um uh oh ah wow omg whoa huh yay heh")


def is_for_the_team(words: str) -> bool:
    """News for whoever is at the desk: somebody comes late, waits outside, or brings what was ordered."""
    return _FOR_THE_TEAM.is_in(_TELLS_MORE.taken_out_of(unaccented(words)))


def says_nothing(words: str) -> bool:
    """A laugh, an emoji, punctuation: it fills the silence."""
    said = [word for word in words.split() if any(letter.isalnum() for letter in word)]
    return "?" not in words and all(word in _LAUGHS for word in said)
