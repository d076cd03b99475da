"""A time as it is said into a conversation: a bare hour, a second thought in one breath, "anything earlier?"."""

import re
from collections.abc import Sequence
from datetime import datetime, timedelta

_SECOND_THOUGHT = re.compile(
    r"\b(?:no,? wait|wait,? no|actually,? no|no,? actually|no,? sorry|sorry,? no|scratch that|i mean|i meant|or rather"
    r"|oops|make that)\b\W*",
    re.IGNORECASE,
)
_HESITATES = re.compile(r"^\W*(?:(?:oh|ok|um|so)\W+)*(?:wait|hold on|hang on)\b\W*(?=\w)", re.IGNORECASE)
_BARE_HOUR = re.compile(
    r"^(?P<before>(?:.*\b(?:do|at|about|around|it|have|got|to|is|like|prefer|want|no|nope|say|maybe|be|come|take|or|then"
    r"|and|yes|yeah|ok|how|actually|well|hmm|rather|just))?\W*)"
    r"(?P<hour>(?:1[0-2]|[1-9])(?::?[0-5]\d)?)"
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
_NUMBERS = {
    "a": 1, "an": 1, "half an": 0.5, "half": 0.5, "one": 1, "two": 2, "three": 3, "ten": 10, "fifteen": 15,
    "twenty": 20, "thirty": 30, "forty five": 45,
}  # fmt: skip
_BY_HOW_MUCH = re.compile(
    rf"(?<![\d./-])\b(?:a few|a couple of|(?P<number>\d[\d./ -]{{0,6}}?|{'|'.join(sorted(_NUMBERS, reverse=True))}))"
    r" ?(?P<unit>minutes?|mins?|hours?|hrs?)\W+(?=(?:later|earlier|sooner)\b)",
    re.IGNORECASE,
)
_MOVED_BY = re.compile(
    r"\b(?:push|move|bump|shift|make)(?:ed|ing)?\b(?: (?:it|that|this|mine|me|us|(?:my|the|our) \w+))?"
    rf" (?P<way>back|out|up)(?: by| like| about)* (?P<much>(?:\d{{1,3}}|{'|'.join(sorted(_NUMBERS, reverse=True))})"
    r" ?(?:minutes?|mins?|hours?|hrs?))\b(?! and a half)",
    re.IGNORECASE,
)
_PLAIN_NUMBER = re.compile(r"\d{1,3}(?:\.\d)?")
_WEEKDAY = re.compile(
    r"\b(?P<day>mon|tue|wed|thu|fri|sat|sun)(?:s|nes|r|rs|ur)?(?:day)?\b(?!\W*\d{1,2}\b(?!:|\W*[ap]\.?m))",
    re.IGNORECASE,
)
_BESIDE_A_DAY = re.compile(
    r"(?:\b(?:ok|okay|how|about|what|maybe|can|could|we|i|do|then|and|yes|yeah|let.?s|on|works?|good|fine|is|please|pls"
    r"|instead|better|thanks|the|one|am|pm|morning|afternoon|evening|noon|in the|(?:at|around|after|before) \d{1,2}"
    r"|\d{1,2}:\d\d|\d{1,2} ?[ap]m)\b|\W)*",
    re.IGNORECASE,
)
"""What may be said with a weekday that answers an offer: with anything else it may be of another week."""
_SAME_TIME = re.compile(
    r"\b(?:can.?t|cannot|won.?t)(?: (?:come|make(?: it)?|do(?: it)?))? (?:today|tonight|tomorrow|then|that day"
    r"|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b.*\bsame time\b",
    re.IGNORECASE,
)
_INSTEAD = re.compile(r"\b(?:instead(?! of)|rather(?! not))\b", re.IGNORECASE)
_OF_ANOTHER_MATTER = re.compile(
    r"\b(?:pay|text|call|e-?mail|send|drop|pick|drive|write|talk|bring|ask)(?:ing|s|ed)?\b", re.IGNORECASE
)
""" "I can pay wednesday instead" moves nothing."""
MOST_WORDS = 8
"""In a longer text "earlier" tells of something else: "you said earlier that parking is free, is it?"."""
WHEN_SOMEBODY_COMES = (
    r"\bwhen (?:can|could) (?:you|u|someone|somebody|anyone|a \w+|i|we) (?:\w+ )?"
    r"(?:come|start|get (?:here|in|seen)|be (?:here|seen)|see me)\b"
)
""" "When can you come" wishes for a time; "when can I eat after" asks something else."""


def after_second_thought(words: str) -> str:
    """What is meant in the end: "thursday" of "tomorrow? no wait, thursday"."""
    return _SECOND_THOUGHT.split(words)[-1]


def in_its_place(words: str) -> bool:
    """ "Tomorrow instead", or at the same time of another day: an appointment that stands is to be moved."""
    return bool(_SAME_TIME.search(words) or (_INSTEAD.search(words) and not _OF_ANOTHER_MATTER.search(words)))


def without_hesitation(words: str) -> str:
    """ "Wait, make it 3" without the "wait", by which nobody wants to be waited for."""
    return _HESITATES.sub("", words)


def on_offered_day(words: str, offered: Sequence[str]) -> str:
    """ "Thursday", said to times of next week, is that Thursday where just one of the offered days is one."""
    named = list(_WEEKDAY.finditer(words))
    if len(named) != 1 or not _BESIDE_A_DAY.fullmatch(_WEEKDAY.sub("", words)):
        return words
    days = {one.split(" at ")[0] for one in offered}
    meant = [day for day in days if day[:3].lower() == named[0]["day"].lower()]
    return _WEEKDAY.sub(meant[0], words) if len(meant) == 1 else words


def of_other_days(words: str, offered: Sequence[str]) -> list[str]:
    """The offered times on none of the weekdays that are named: "any day but wed"."""
    named = [found["day"].lower() for found in _WEEKDAY.finditer(words)]
    return [one for one in offered if one[:3].lower() not in named] if named else []


def in_plain_words(words: str) -> str:
    """ "Push it back an hour" is an hour later, and "move it up 30 min" is 30 minutes earlier."""
    return _MOVED_BY.sub(lambda found: f"{found['much']} {'earlier' if found['way'] == 'up' else 'later'}", words)


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
    minutes = _by_how_much(words) if len(offered) == 1 else 0
    if minutes and (moved := _moved(clock, -minutes if earlier else minutes)):
        return f"{day} at {moved}"
    # "After 4:00" would find the 4:00 again that is too early.
    return f"{day} before {clock}" if earlier else f"{day} after {_moved(clock, 1)}"


def _by_how_much(words: str) -> int:
    """Minutes; 0 where no figure tells them, or only about how many."""
    found = _BY_HOW_MUCH.search(words)
    said = found["number"].lower() if found and found["number"] else ""
    number = _NUMBERS.get(said) or (float(said) if _PLAIN_NUMBER.fullmatch(said) else 0)
    return round(number * (60 if found and found["unit"].lower().startswith("h") else 1))


def _moved(clock: str, minutes: int) -> str:
    """Another time of the same day; empty where it would be of another."""
    was = datetime.strptime(clock, "%I:%M %p")  # noqa: DTZ007 - a clock without a day
    moved = was + timedelta(minutes=minutes)
    return f"{moved:%I:%M %p}".lstrip("0") if moved.date() == was.date() else ""
