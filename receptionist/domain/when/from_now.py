"""Lengths of time from now: in 2 hours · in half an hour · within the next hour · 20 minutes from now."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from receptionist.domain.when.day_words import number, word
from receptionist.domain.when.spelling import Token

_ROUND = (5, 10, 15, 20, 25, 30, 40, 45)
_MOST = 600_000
"""Minutes; a year and more."""


@dataclass(frozen=True)
class Length:
    """So many minutes from now, said in `size` tokens. `within`: at most; `vague`: "a few", "2 or 3"."""

    minutes: int
    size: int
    within: bool = False
    vague: bool = False


def read(said: Sequence[Token], at: int) -> Length | None:
    """in 2 hours · in 1.5 hours · in half an hour · 20 minutes from now · an hour later · in a couple of hours."""
    start = at
    within = word(said, at) == "within"
    lead = within or word(said, at) == "in"
    at += lead
    half = word(said, at) == "half"
    at += half
    vague = "few" in (word(said, at), word(said, at + 1))
    amount, at = (1, at) if half and word(said, at) == "hour" else _amount(said, at)
    if amount is not None and _and_a_half(said, at):
        amount, at = amount + 0.5, at + 3
    if hedged := word(said, at) in ("to", "or", "-") and number(said, at + 1) is not None:
        at += 2
    unit = {"hour": 60, "minute": 1}.get(word(said, at))
    if lead and unit is None and amount in _ROUND and word(said, at) in ("", ".", "!", "?", ","):
        # "call me back in 15": minutes, which is asked about.
        return Length(round(amount or 0), at - start, vague=True)
    if amount is None or unit is None:
        return None
    at += 1
    minutes = round(amount * unit / (2 if half else 1))
    if word(said, at) == "or" and (word(said, at + 1) == "so" or number(said, at + 1) is not None):
        hedged, at = True, at + 2
    more, size = _minutes_more(said, at) if unit == 60 else (0, 0)
    at += size
    tail = 2 if [word(said, at), word(said, at + 1)] == ["from", "now"] else int(word(said, at) in ("later", "hence"))
    return Length(min(minutes + more, _MOST), at + tail - start, within, vague or hedged) if lead or tail else None


def _and_a_half(said: Sequence[Token], at: int) -> bool:
    return [word(said, at + n) for n in range(3)] == ["and", "a", "half"]


def _minutes_more(said: Sequence[Token], at: int) -> tuple[int, int]:
    """an hour "and a half" · 1 hour "20 minutes" · 2 hours "and 15 minutes": the minutes, and in how many tokens."""
    if _and_a_half(said, at):
        return 30, 3
    behind = at + (word(said, at) == "and")
    minutes = number(said, behind)
    if minutes is None or word(said, behind + 1) != "minute":
        return 0, 0
    return minutes, behind + 2 - at


def _amount(said: Sequence[Token], at: int) -> tuple[float | None, int]:
    """How many: a number, a decimal, "an", "a couple of", "a few"."""
    one = word(said, at) in ("a", "an")
    counted = {"couple": 2, "few": 3}.get(word(said, at + one))
    if counted:
        return counted, at + one + 1 + (word(said, at + one + 1) == "of")
    if one:
        return 1, at + 1
    if re.fullmatch(r"\d{1,3}\.\d{1,2}", word(said, at)):
        return float(word(said, at)), at + 1
    return number(said, at), at + 1
