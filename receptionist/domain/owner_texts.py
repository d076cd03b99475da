"""The fixed texts: their headings, the words in braces, the defaults, and how they are filled in."""

import re
from collections.abc import Mapping

WORDS = ("business", "name", "opens", "booking_link", "service", "when", "person", "address", "phone")

DEFAULTS = {
    "Missed call": "Hi {name}, it's the automated assistant of {business}. Sorry we missed your call! "
    "How can we help? Text us here to book a time or ask a question.",
    "Missed call, new caller": "Hi {name}, it's the automated assistant of {business}. Sorry we missed your call! "
    "Text us here what you need: we can answer questions and book you a time.",
    "Missed call, existing client": "Hi {name}, it's the automated assistant of {business}. Sorry we missed your call! "
    "Would you like to book, change an appointment, or ask something? Just text back.",
    "After hours": "Hi {name}, it's the automated assistant of {business}. We're closed right now. "
    "The team is back at {opens}. Text us here: we can answer questions and book you a time already.",
    "Handed to a person": "I've passed this to our team and a person will text you back here. "
    "We're closed now; the team is back at {opens}.",
    "Handed to a person, Spanish": "Una persona de nuestro equipo le va a contestar por este medio. "
    "Ahora estamos cerrados; abrimos {opens}.",
    "Nobody free yet": "Nobody is free just yet, sorry. Your message is at the top of our list. "
    "If it can't wait, please call {phone}.",
    "Booked": "You're booked: {service} on {when}. With {person}. {address}. See you then!",
    "Moved": "Your appointment is moved: {service} is now on {when}. With {person}.",
    "Cancelled": "Your appointment is off: {service} on {when}. Text us any time for a new one.",
    "Reminder": "A reminder from {business}: {service} on {when}. Text us here if you need another time.",
    "Opted out": "You won't get any more texts from {business}. Text START if you change your mind.",
    "Help": "{business}: text us here to book, change or ask something. Call {phone} to talk. "
    "Text STOP for no more texts.",
}
"""What a business says where its owner wrote nothing. None of them offers CANCEL, END, QUIT or YES as a reply: to the
carriers these are words about opting out."""

_BRACES = re.compile(r"\{(\w+)\}")
_GREETING = re.compile(r"[ ,]*\{name\}")
_ADDRESSED = re.compile(r"\{name\}[ ,]*(\w?)")
_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


def words_in(template: str) -> list[str]:
    """The words in braces of a text, in order."""
    return _BRACES.findall(template)


def stray_brace(template: str) -> bool:
    """Whether a brace stands here that is part of no word, as in "{name" or "{ name }": it would be sent as it is."""
    return bool(re.search(r"[{}]", _BRACES.sub("", template)))


def fill(template: str, known: Mapping[str, str]) -> str:
    """The text with its words. One rule for a word that we do not have: its sentence is left out.

    Only a name is different: where it is not known it goes with the comma or space before it, so that "Hi {name}, …"
    becomes "Hi, …".
    """
    sentences = _SENTENCE.split(template.strip())
    if not known.get("name"):
        sentences = [_nameless(sentence) for sentence in sentences]
    kept = [one for one in sentences if one and all(known.get(word) for word in words_in(one))]
    return " ".join(_BRACES.sub(lambda found: known[found.group(1)], sentence) for sentence in kept)


def _nameless(sentence: str) -> str:
    """A sentence that begins with the name begins with its next word instead."""
    if addressed := _ADDRESSED.match(sentence):
        sentence = addressed.group(1).upper() + sentence[addressed.end() :]
    return _GREETING.sub("", sentence)
