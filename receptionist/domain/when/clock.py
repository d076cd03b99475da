"""The grammar of clock times and parts of the day."""

from collections.abc import Sequence
from dataclasses import dataclass

from receptionist.domain.when.names import MONTHS, WEEKDAYS
from receptionist.domain.when.span import Part
from receptionist.domain.when.spelling import Token, word_set

PARTS: dict[str, Part] = {"morning": "morning", "afternoon": "afternoon", "evening": "evening", "night": "night"}
PART_HOURS: dict[Part, tuple[int, int]] = {
    "morning": (0, 12), "afternoon": (12, 18), "evening": (16, 22), "night": (17, 24),
}  # fmt: skip


_AFTER_A_TIME = {*WEEKDAYS, *MONTHS, *PARTS} | word_set(
    """
    am pm oclock ish pls plz plse thx thks thanx tks u in on to or and at until till today tomorrow tonight this next
    following please works work would is for with if then thanks thank sharp hour minute but from by the so will was
    each when ok okay suits sounds fine good instead can could do does free available past noon midnight before after
    every how earlier later latest onwards onward daily week month night half quarter it my me we you not because since
    start starts of instead rather though tho maybe otherwise
    only both oh too wrk wrks cheers ta ideally preferably are all no yes est pst cst pt et ct
    """
)
"""What may follow a bare time; any other word behind a number is what it counts."""
_BEFORE_A_THING = word_set("have any another this that which different other the need want get find book")
_LENGTHS = word_set("days nights weeks wks months mths years yrs")
_BEDS = word_set("room rooms suite cabin")
"""What is booked for people, and by the day: "a room for 2 on friday"."""
_LIMITS = ("before", "after", "by", "until", "past")


@dataclass(frozen=True)
class Clock:
    """A time of day in minutes since midnight. `certain`: am or pm is known. `rough`: "around", "-ish"."""

    minutes: int
    size: int
    certain: bool = False
    rough: bool = False
    of_24: bool = False
    """Said as 15:30 or 22 45: by the clock of 24 hours."""
    cued: bool = False
    """Something says that it is a time: am or pm, a colon, "at", "o'clock". A bare number has no cue."""


def read(said: Sequence[Token], at: int, *, counted_back: bool = True) -> Clock | None:
    """The phrase of a clock time that begins at this token. Not `counted_back`: "ten to four" is none."""
    start = at
    lead = _word(said, at)
    rough = False
    while _word(said, at) in ("at", "around", "@", "say", "like", "for"):
        rough |= _word(said, at) in ("around", "like")
        at += 1
    cued = any(said[n].word in ("at", "@", "around") for n in range(start, at))
    spoken = _spoken(said, at) if counted_back or _word(said, at + 1) not in ("to", "until") else None
    found = _noon(said, at) or spoken or _digits(said, at, cued=cued or _word(said, at - 1) in _LIMITS)
    if found is None or (lead == "for" and not found.cued):
        return None
    return _finished(said, start, at, found, rough, cued)


def _finished(said: Sequence[Token], start: int, at: int, found: Clock, rough: bool, cued: bool) -> Clock:
    minutes, after, certain = found.minutes, at + found.size, found.certain
    cued = cued or found.cued
    if _word(said, after) in ("oclock", "h"):
        after, cued = after + 1, True
    if _word(said, after) == "ish" or (_word(said, after) == "-" and _word(said, after + 1) == "ish"):
        after, rough, cued = after + 1 + (_word(said, after) == "-"), True, True
    if _word(said, after) in ("am", "pm") and not (certain and minutes >= 13 * 60):
        minutes = minutes % 720 + (720 if _word(said, after) == "pm" else 0)
        after, certain, cued = after + 1, True, True
    return Clock(minutes, after - start, certain, rough, found.of_24, cued)


def _word(said: Sequence[Token], at: int) -> str:
    return said[at].word if 0 <= at < len(said) else ""


def _noon(said: Sequence[Token], at: int) -> Clock | None:
    if _word(said, at) == "noon":
        return Clock(12 * 60, 1, certain=True, cued=True)
    return Clock(0, 1, certain=True, cued=True) if _word(said, at) == "midnight" else None


def _spoken(said: Sequence[Token], at: int) -> Clock | None:
    """half past 3 · half 3 · quarter to 4 · 20 past 15 · ten to six; "5 to 6" is a stretch."""
    word = _word(said, at)
    at_hour = at
    shift: int | None = None
    if word == "half":
        at_hour, shift = at + 1 + (_word(said, at + 1) == "past"), 30
    else:
        begin = at + (word == "a")
        number = said[begin].number if begin < len(said) else None
        amount = 15 if _word(said, begin) == "quarter" else number
        begin += 1 + (_word(said, begin + 1) == "minute")
        joint = _word(said, begin)
        if amount is not None and amount < 60 and joint in ("past", "to", "of", "before", "after", "until"):
            later = joint in ("past", "after")
            of_an_hour = word in ("quarter", "a") or _word(said, begin - 1) == "minute"
            if not later and not of_an_hour and not _counts_back(said, begin, amount):
                return None
            at_hour, shift = begin + 1, amount if later else -amount
    if shift is None or at_hour >= len(said) or said[at_hour].ordinal:
        return None
    if noon := _noon(said, at_hour):
        return Clock((noon.minutes + shift) % 1440, at_hour + 1 - at, certain=True, cued=True)
    hour = said[at_hour].number
    if hour is None or not 1 <= hour <= 23:
        return None
    turned = (hour * 60 + shift) % 1440
    return Clock(turned if hour > 12 else turned % 720, at_hour + 1 - at, certain=hour > 12, cued=True)


def _counts_back(said: Sequence[Token], joint: int, amount: int) -> bool:
    """Twenty to four, ten till three in words; 10 till 3 in digits is a stretch, and so is five to seven.

    Five to three is none: nobody is there from five until three; nor is "at 5 to 7".
    """
    hour = said[joint + 1].number if joint + 1 < len(said) else None
    if amount == 5 and hour is not None and (1 <= hour < 5 or hour > 12):
        return True
    if amount == 5 and said[joint].word == "to" and _word(said, joint - 2) in ("at", "@"):
        return True
    if _word(said, joint) == "until":
        return amount in (20, 25) or (amount == 10 and not said[joint - 1].said.isdigit())
    return _word(said, joint) == "to" and amount in (10, 15, 20, 25)


def _digits(said: Sequence[Token], at: int, *, cued: bool) -> Clock | None:
    """3 · 3 30 pm · 15:30 · 3.30 · 1530 hours."""
    if at >= len(said):
        return None
    word = said[at].word
    if len(word) > 2 and word.replace(".", ":").count(":") == 1:
        hour, past = (int(part) for part in word.replace(".", ":").split(":"))
        return _clock(hour, past, 1, cued=True) if hour < 25 and past < 60 else None
    number = said[at].number
    if number is None or said[at].ordinal or counts_things(said, at, cued=cued):
        return None
    if 100 <= number <= 2359 and number % 100 < 60 and len(word) >= 3 and word.isdigit():
        if len(word) == 4 and 1900 <= number <= 2100 and _word(said, at + 1) not in ("am", "pm", "hour"):
            return None
        return _clock(number // 100, number % 100, 1, cued=len(word) == 4)
    if number <= 12 and not cued and _word(said, at + 1) in ("hour", "minute"):
        # "A 2 hour slot on saturday" is a length; "1530 hours" is a time.
        return None
    if number > 24 or (not cued and _is_pronoun(said, at)):
        return None
    zero = _word(said, at + 1) in ("oh", "o")
    minute = said[at + 1 + zero].number if at + 1 + zero < len(said) and not said[at + 1 + zero].ordinal else None
    if zero and minute is not None and 0 < minute < 10:
        return _clock(number, minute, 3, cued=True)
    if minute is not None and minute < 60 and (minute >= 10 or len(said[at + 1].word) == 2):
        return _clock(number, minute, 2, cued=True)
    return _clock(number, 0, 1, cued=False)


def _is_pronoun(said: Sequence[Token], at: int) -> bool:
    """ "Make one for march 1st", "have you got one on friday": a thing, as in "one pm" it is not."""
    if said[at].said.lower() != "one" or (at + 1 < len(said) and said[at + 1].number is not None):
        return False
    behind = [_word(said, at + n) for n in (1, 2, 3)]
    if _word(said, at - 1) in ("from", "between") and behind[0] in ("to", "until", "-", "and"):
        return at + 2 >= len(said) or said[at + 2].number is None
    hour = behind[0] in ("am", "pm", "oclock") or behind == ["in", "the", "afternoon"]
    return not hour or _word(said, at - 1) in _BEFORE_A_THING


def counts_things(said: Sequence[Token], at: int, *, cued: bool) -> bool:
    """ "8 children", "2 morning sessions": a number in front of a noun counts something, and is no time.

    Behind "at" or "around" only several things are counted: "around 20 guests", but "at 3 downtown".
    """
    following = _word(said, at + 1)
    if at + 1 < len(said) and said[at + 1].number is not None:
        return False
    if not cued and following and said[at + 1].said in _LENGTHS:
        return True
    beds = _word(said, at - 1) == "for" and _word(said, at - 2) in _BEDS
    if beds and not cued and following not in ("am", "pm", "oclock"):
        return True
    if following in PARTS and _several(_word(said, at + 2)):
        return True
    if not following.isalpha() or following in _AFTER_A_TIME or len(following) < 2:
        return False
    return not cued or following == "people" or _several(following)


def _several(noun: str) -> bool:
    return noun.endswith("s") and not noun.endswith("ss") and noun not in _AFTER_A_TIME and noun != "is"


def _clock(hour: int, minute: int, size: int, *, cued: bool) -> Clock:
    certain = hour > 12 or hour == 0
    return Clock((hour % 24) * 60 + minute, size, certain, of_24=certain, cued=cued)


def part(said: Sequence[Token], at: int) -> tuple[Part, int] | None:
    """in the morning · this afternoon · tonight · early evening · eod."""
    start = at
    while _word(said, at) in ("in", "the", "this", "early", "late", "during", "at", "first", "mid", "later"):
        at += 1
    word = _word(said, at)
    if word == "tonight":
        return "night", at + 1 - start
    if word in PARTS:
        return PARTS[word], at + 1 - start
    if word in ("am", "pm") and (at > start or _word(said, start - 1) in (*WEEKDAYS, "today", "tomorrow", "or")):
        return ("morning" if word == "am" else "afternoon"), at + 1 - start
    if word == "thing" and at > start and _word(said, at - 1) == "first":
        return "morning", at + 1 - start
    return None
