"""Reads the tables of sayings: what was said, when, and every right answer.

An answer is a kind and its value: `date 11-25`, `at 11-25 15:00`, `time 15:00`, `range 11-30 12-06`,
`hours 09:00 11:00` (with or without a day in front), `part 11-25 morning` (or without a day), `after` and `before`
with a day, a clock time or both; `none` where nothing is named. A day without a year is the next such day; `~3:00` is
right at 03:00 and at 15:00.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from receptionist.domain.when import Span, understand
from tests.domain.when import scoring

TABLE = Path(__file__).with_name("sayings.toml")
VARIATIONS = Path(__file__).with_name("variations.toml")
FRESH = sorted(TABLE.parent.glob("fresh_*.toml"))
"""Later batches, each measured before the grammar was mended by it."""


@dataclass(frozen=True)
class Saying:
    text: str
    now: datetime
    accepted: list[tuple[str, Any]]


@dataclass(frozen=True)
class Heard:
    saying: Saying
    right: bool
    flagged: bool
    spans: list[Span]


def sayings(table: Path = TABLE) -> list[Saying]:
    """Every row of a table."""
    groups = tomllib.loads(table.read_text(encoding="utf-8"))["at"]
    return [_saying(row, datetime.fromisoformat(group["now"])) for group in groups for row in _rows(group["said"])]


def hear(saying: Saying, zone: ZoneInfo = scoring.ZONE, text: str | None = None) -> Heard:
    """What is understood of it in this zone, and whether the first answer is right."""
    spans = understand(text or saying.text, saying.now.replace(tzinfo=zone))
    right = any(scoring.right(kind, span, value) for span in spans[:1] for kind, value in saying.accepted)
    right = right if saying.accepted else not spans
    return Heard(saying, right, not spans or any(span.ambiguous for span in spans), spans)


def _rows(said: str) -> list[str]:
    return said.strip().splitlines()


def _saying(row: str, now: datetime) -> Saying:
    text, *answers = row.split(" | ")
    return Saying(text, now, [one for answer in answers for one in _accepted(answer.split(), now.date())])


def _accepted(answer: list[str], today: date) -> Iterator[tuple[str, Any]]:
    kind, *values = answer
    if kind == "none":
        return
    day = _day(values[0], today) if "-" in values[0] else None
    if kind == "part":
        yield kind, {"date": day, "part": values[-1]}
    elif kind == "range":
        yield kind, [_day(value, today) for value in values]
    elif kind == "hours":
        clocks = values[-2:]
        yield ("range", [f"{day}T{clock}" for clock in clocks]) if day else ("timerange", clocks)
    elif ":" not in values[-1]:
        yield kind, day
    else:
        for clock in _clocks(values[-1]):
            yield "datetime" if kind == "at" else kind, f"{day}T{clock}" if day else clock


def _clocks(said: str) -> list[str]:
    if not said.startswith("~"):
        return [said]
    hour, minute = said[1:].split(":")
    return [f"{int(hour) % 12 + half:02}:{minute}" for half in (0, 12)]


def _day(said: str, today: date) -> str:
    if len(said) == len("2027-01-01"):
        return said
    years = range(today.year, today.year + 5)
    return next(day for year in years if (day := f"{year}-{said}") >= today.isoformat())
