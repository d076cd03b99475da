"""What was understood: a stretch of time, and how sure we are of it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

Kind = Literal["date", "datetime", "time", "range", "timerange", "part", "after", "before"]
Part = Literal["morning", "afternoon", "evening", "night"]


@dataclass(frozen=True)
class Span:
    """A stretch of time as somebody said it.

    `start` and `end` are aware and equal for a point; for a date they are its midnight. For `after` and `before` the
    limit stands in `start` or `end` and the other is None. `words`: what was read. `ambiguous`: ask before relying on
    it. `assumed`: what was taken for granted.
    """

    start: datetime | None
    end: datetime | None
    kind: Kind
    part: Part | None = None
    words: str = ""
    ambiguous: bool = False
    assumed: tuple[str, ...] = ()
