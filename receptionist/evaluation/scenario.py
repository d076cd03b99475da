"""A scenario: a business, a moment, what a caller says, and what must be so in the end."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Literal

from receptionist.errors import OwnerMistake
from receptionist.resources import folder

Happening = str | Mapping[str, Any]
"""What happens next: a text of the caller, or an act (acts.py)."""


@dataclass(frozen=True)
class Given:
    """An appointment that stands before the story begins. `mine`: it is the caller's; `minutes` 0: the service's."""

    service: str
    starts: datetime
    person: str = ""
    mine: bool = True
    minutes: int = 0


@dataclass(frozen=True)
class Known:
    """What the desk knows of the caller before; without it the number has never been seen."""

    name: str = ""
    client: bool = False
    blocked: bool = False


@dataclass(frozen=True)
class Brief:
    """Whom a model plays. `accepts`: wall clocks at the business, the only times that suit them."""

    who: str
    wants: str
    accepts: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    most_lines: int = 8


@dataclass(frozen=True)
class Expected:
    """What must be so in the end; what is left out is not looked at, but for the state, which is always looked at."""

    booked: tuple[str, ...] = ()
    """The caller's standing appointments and nothing else: "2026-11-25T14:00 Cleaning with Maya Torres", service and
    person may be left out. One entry may name several right answers: "2026-11-25T14:00|2026-11-25T15:00"."""
    any_booking: bool = False
    """Exactly one appointment, at any time that was free."""
    handoff: str | None = None
    tasks: tuple[str, ...] | None = None
    lead: str | None = None
    opted_out: bool = False
    said: tuple[str, ...] = ()
    never: tuple[str, ...] = ()
    call: str | None = None
    most_texts: int = 12
    texts: int | None = None
    """Exactly so many texts reach the caller."""
    rows: tuple[Mapping[str, Any], ...] = ()
    """Rows of the caller that must be there: `table`, and any of its fields; words are searched, all else is equal."""


@dataclass(frozen=True)
class Scenario:
    """One story. `at` is a wall clock at the business; `begins` with a missed call or with a text."""

    name: str
    business: str
    at: datetime
    expect: Expected
    says: tuple[Happening, ...] = ()
    caller: Brief | None = None
    """Whom a model plays instead of a script that `says` its lines."""
    begins: Literal["call", "text"] = "call"
    voicemail: str = ""
    given: tuple[Given, ...] = ()
    known: Known | None = None
    only_free: tuple[datetime, ...] | None = None
    """All other times are taken."""
    facts: str = ""
    """business.toml of a business that this scenario brings along."""
    zone: str = ""
    """Plays in this time zone instead of the business's own, at the same clock on the wall."""
    bundle_seconds: int = 0
    """Scripted callers wait for each answer; only a burst needs time to be one."""


def read_all(names: list[str]) -> list[Scenario]:
    """The scenarios of evals/scenarios, all or those named; OwnerMistake for a name that is none."""
    found = {path.stem: path for path in sorted((folder("evals") / "scenarios").glob("*.toml"))}
    if wrong := [name for name in names if name not in found]:
        raise OwnerMistake(f"There is no scenario {wrong[0]!r}; there are: {', '.join(found)}.")
    return [read(found[name]) for name in (names or found)]


def read(path: Path) -> Scenario:
    """The scenario in this file; OwnerMistake for a `{pick ...}` that nobody would pick."""
    table = tomllib.loads(path.read_text(encoding="utf-8"))
    expect = {key: _frozen(value) for key, value in table.pop("expect", {}).items()}
    given = tuple(Given(**one) for one in table.pop("given", []))
    known = Known(**table.pop("known")) if "known" in table else None
    brief = Brief(**_all_frozen(table.pop("caller"))) if "caller" in table else None
    table = _all_frozen(table)
    if any("{pick" in str(line) for line in table.get("says", ()) if not isinstance(line, str)):
        # Five scenarios sent these very words, which were taken for the date in them.
        raise OwnerMistake(f"{path.stem}: a pick is a line of its own, and no part of an act; it says yes by itself.")
    return Scenario(name=path.stem, given=given, known=known, caller=brief, expect=Expected(**expect), **table)


def _all_frozen(table: dict[str, Any]) -> dict[str, Any]:
    return {key: _frozen(value) for key, value in table.items()}


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value
