"""A time as it is said into a conversation: a bare hour, a second thought in one breath, "anything earlier?"."""

import re
from collections.abc import Sequence

_SECOND_THOUGHT = re.compile(
    r"\b(?:no,? wait|wait,? no|actually,? no|no,? actually|no,? sorry|sorry,? no|scratch that|i mean|i meant|or rather"
    r"|oops|make that)\b\W*",
    re.IGNORECASE,
)
_BARE_HOUR = re.compile(
    r"^(?P<before>(?:.*\b(?:do|at|about|around|it|have|got|to|is|like|prefer|want|no|nope|say|maybe|be|come|take|or|then"
    r"|and|yes|yeah|ok|how|actually|well|hmm|rather|just))?\W*)"
    r"(?P<hour>1[0-2]|[1-9])"
    r"(?P<after>\W*(?:(?:works?|instead|better|ok|okay|good|free|open|available|possible|please|pls|then|thanks|thx|is|be"
    r"|would|for me|o.?clock)\b\W*)*)$",
    re.IGNORECASE | re.DOTALL,
)
_DENIES = re.compile(
    r"n[o'’]t\b|\b(?:cannot|cant|wont|dont|isnt|no to|skip|drop|except|but not|anything but|unable|hate)\b",
    re.IGNORECASE,
)
_EARLIER = re.compile(r"\b(?:earlier|sooner|too late)\b", re.IGNORECASE)
_LATER = re.compile(r"\b(?:(?<!you )(?<!ya )(?<!talk )later|too early|too soon)\b", re.IGNORECASE)
_ANSWERS = re.compile(
    r"\b(?:confirm|decide|reply|answer|respond|text|call|write|ask|check|know|get back|gets?|comes?|pay|talk)\b",
    re.IGNORECASE,
)
""" "I'll confirm later" wishes for no other time."""
MOST_WORDS = 8
"""In a longer text "earlier" tells of something else: "you said earlier that parking is free, is it?"."""


def after_second_thought(words: str) -> str:
    """What is meant in the end: "thursday" of "tomorrow? no wait, thursday"."""
    return _SECOND_THOUGHT.split(words)[-1]


def with_hour(words: str) -> str | None:
    """The words with a bare hour written as one: "can we do at 3 instead". None where no number can be an hour."""
    found = _BARE_HOUR.match(words)
    if found is None or _DENIES.search(words) or re.search(r"\d", found["before"]):
        return None
    lead = re.sub(r"\b(?:at|about|around)\W*$", "", found["before"], flags=re.IGNORECASE)
    return f"{lead.rstrip()} at {found['hour']}{found['after']}".strip()


def beside(words: str, offered: Sequence[str]) -> str | None:
    """The wish in "anything earlier?" or "that's too early", told from the times that were offered, in order."""
    if not offered or not 2 <= len(words.split()) <= MOST_WORDS:
        return None
    earlier, later = _EARLIER.search(words), _LATER.search(words)
    if bool(earlier) == bool(later) or _ANSWERS.search(words):
        return None
    day, clock = offered[0 if earlier else -1].split(" at ")
    return f"{day} {'before' if earlier else 'after'} {clock}"
