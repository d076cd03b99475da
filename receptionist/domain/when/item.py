"""One phrase of time in a message, with what is said around it."""

from dataclasses import dataclass

from receptionist.domain.when.clock import Clock
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.span import Part


@dataclass(frozen=True)
class Item:
    """One phrase: a day, a clock time (or a stretch between two), a part of the day, or minutes from now."""

    words: str
    day: Day | None = None
    clock: Clock | None = None
    until: Clock | None = None
    part: Part | None = None
    minutes_from_now: int | None = None
    bound: str = ""
    """`after` or `before`: the phrase is a limit."""
    refused: bool = False
    leaves: bool = False
    """The end of a stay: "until" stands before it, or a word of leaving."""
    separate: bool = False
    """An "or" or an end of sentence stands before it."""
    choice: bool = False
    """Nothing but "or" stands before it: what is said of one of the two is said of both."""
    of_people: bool = False
    """A number behind "for": a time only where nothing else is."""
    offered: bool = False
    """An "or" stands somewhere before it."""
    asks: bool = False
    """What was read is not all that was said, or returns ("every tuesday")."""
