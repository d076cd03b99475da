"""Words of time that no rule read, beside what was read: who answers on half a phrase is wrong and does not know it."""

from collections.abc import Sequence
from itertools import pairwise

from receptionist.domain.when.names import MONTHS, WEEKDAYS
from receptionist.domain.when.spelling import Token, word_set

_REACH = 3
"""Tokens on each side: "friday of the holiday week"."""
_OF_TIME = {*WEEKDAYS, *MONTHS} - {"may", "march"} | word_set(
    """
    day week month year weekend fortnight half end beginning start middle mid early late holiday pm oclock
    every each alternate other hour minute few couple dozen season semester quarter decade weekday hundred except unless
    """
)
_UNITS = {"hour", "minute", "day", "week", "month"}
_SIDES = {"before", "after", "earlier", "later", "sooner", "prior"}
_LIMITS = {"before", "after", "by", "until"}
_ENDS = {".", ";", "?", "!"}


def beside(said: Sequence[Token], read: Sequence[bool], start: int, end: int) -> bool:
    """Whether such a word stands next to the phrase from `start` to before `end`; `read`: the tokens of all phrases."""
    ahead = range(start - 1, max(start - 1 - _REACH, -1), -1)
    behind = range(end, min(end + _REACH, len(said)))
    return any(_meets_one(said, read, side) for side in (ahead, behind))


def shifts(said: Sequence[Token], read: Sequence[bool]) -> bool:
    """ "2 hours before my 3pm appointment", "so it must be before then": what was read is no answer."""
    pairs = zip(pairwise(said), read, strict=False)
    return any(
        not known and ((one.word in _UNITS and other.word in _SIDES) or (one.word in _LIMITS and other.word == "then"))
        for (one, other), known in pairs
    )


def _meets_one(said: Sequence[Token], read: Sequence[bool], side: range) -> bool:
    for at in side:
        if read[at] or said[at].word in _ENDS:
            return False
        if said[at].word in _OF_TIME or said[at].ordinal or _is_count(said, at):
            return True
    return False


def _is_count(said: Sequence[Token], at: int) -> bool:
    """ "at 10 whatever": a number that was taken for a count of things, but stands where a time does."""
    return said[at].number is not None and at > 0 and said[at - 1].word in ("at", "@")
