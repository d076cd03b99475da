"""A time as it is said into a conversation: a bare hour, a second thought in one breath, "anything earlier?"."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

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
_NUMBERS = {"a": 1, "an": 1, "half an": 0.5, "one": 1, "two": 2, "three": 3, "fifteen": 15, "thirty": 30}
_BY_HOW_MUCH = re.compile(
    rf"\b(?:a few|a couple of|(?P<number>\d{{1,3}}|{'|'.join(sorted(_NUMBERS, reverse=True))}))"
    r" ?(?P<unit>minutes?|mins?|hours?|hrs?)\W+(?=(?:later|earlier|sooner)\b)",
    re.IGNORECASE,
)
_WEEKDAY = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b", re.IGNORECASE)
_WHICH_WEEK = re.compile(r"\b(?:next|this|that|week|after|coming|every)\b|\d+(?:st|nd|rd|th)", re.IGNORECASE)
MOST_WORDS = 8
"""In a longer text "earlier" tells of something else: "you said earlier that parking is free, is it?"."""


def after_second_thought(words: str) -> str:
    """What is meant in the end: "thursday" of "tomorrow? no wait, thursday"."""
    return _SECOND_THOUGHT.split(words)[-1]


def on_offered_day(words: str, offered: Sequence[str]) -> str:
    """ "Thursday", said to times of next week, is that Thursday where just one of the offered days is one."""
    days = {one.split(" at ")[0] for one in offered}
    named = {found[1].lower() for found in _WEEKDAY.finditer(words)}
    meant = [day for day in days if day[:3].lower() in named]
    if len(named) != 1 or len(meant) != 1 or _WHICH_WEEK.search(words):
        return words
    return _WEEKDAY.sub(meant[0], words, count=1)


def without_by_how_much(words: str) -> str:
    """ "30 minutes later", where times are talked about, is later than one of them and no time of today."""
    return _BY_HOW_MUCH.sub("", words)


def with_hour(words: str) -> str | None:
    """The words with a bare hour written as one: "can we do at 3 instead". None where no number can be an hour."""
    found = _BARE_HOUR.match(words)
    if found is None or _DENIES.search(words) or re.search(r"\d", found["before"]):
        return None
    lead = re.sub(r"\b(?:at|about|around)\W*$", "", found["before"], flags=re.IGNORECASE)
    return f"{lead.rstrip()} at {found['hour']}{found['after']}".strip()


def beside(words: str, offered: Sequence[str]) -> str | None:
    """The wish in "anything earlier?" or "that's too early", told from the times that were offered, in order."""
    if not offered or len(words.split()) < 2 or len(without_by_how_much(words).split()) > MOST_WORDS:
        return None
    earlier, later = _EARLIER.search(words), _LATER.search(words)
    if bool(earlier) == bool(later) or _ANSWERS.search(words):
        return None
    day, clock = offered[0 if earlier else -1].split(" at ")
    if len(offered) == 1 and (minutes := _by_how_much(words)):
        return f"{day} at {_moved(clock, -minutes if earlier else minutes)}"
    # "After 4:00" would find the 4:00 again that is too early.
    return f"{day} before {clock}" if earlier else f"{day} after {_moved(clock, 1)}"


def _by_how_much(words: str) -> int:
    """Minutes; 0 where no figure tells them."""
    found = _BY_HOW_MUCH.search(words)
    if found is None or found["number"] is None:
        return 0
    number = _NUMBERS.get(found["number"].lower()) or int(found["number"])
    return round(number * (60 if found["unit"].lower().startswith("h") else 1))


def _moved(clock: str, minutes: int) -> str:
    moved = datetime.strptime(clock, "%I:%M %p") + timedelta(minutes=minutes)  # noqa: DTZ007 - a clock without a day
    return f"{moved:%I:%M %p}".lstrip("0")
