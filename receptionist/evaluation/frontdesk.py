"""The ten public front desk scenarios of livekit/agents (Apache-2.0), read as they are, with scripted callers.

Their file gives the free slots and the one booking that is expected; evals/frontdesk.toml gives our callers' words.
"""

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Any

import yaml

from receptionist.evaluation.scenario import Expected, Scenario
from receptionist.resources import folder

NOW = "2026-06-12T09:00:00"
"""A Friday: the file's first lines say so."""

_FACTS = """
name = "The front desk"
timezone = "{zone}"
phone = "+13125550100"

[hours]
monday = "08:00-18:00"
tuesday = "08:00-18:00"
wednesday = "08:00-18:00"
thursday = "08:00-18:00"
friday = "08:00-18:00"
saturday = "08:00-18:00"
sunday = "08:00-18:00"

[texting]
bundle_seconds = 0

[[services]]
name = "Appointment"
minutes = 30

[booking]
notice_hours = 0
days_ahead = 60
step_minutes = 30
"""


def read(path: Path, zone: str = "America/New_York") -> list[Scenario]:
    """The scenarios of the file in a time zone; KeyError for one that has no scripted caller."""
    words: dict[str, Any] = tomllib.loads((folder("evals") / "frontdesk.toml").read_text(encoding="utf-8"))
    table = yaml.safe_load(path.read_text(encoding="utf-8"))
    return [_scenario(one, words[one["label"]], zone) for one in table["scenarios"]]


def _scenario(one: dict[str, Any], words: dict[str, Any], zone: str) -> Scenario:
    world = one.get("userdata", {})
    graded = "expected_booking" in world
    booking = world.get("expected_booking")
    expect = Expected(
        booked=(str(booking)[:16],) if booking else (),
        any_booking=not graded,
        handoff=words.get("handoff"),
        never=tuple(words.get("never", ())),
    )
    return Scenario(
        name=one["label"],
        business="front-desk",
        at=datetime.fromisoformat(str(world.get("now", NOW))),
        says=tuple(words["says"]),
        expect=expect,
        begins="text",
        only_free=tuple(datetime.fromisoformat(str(slot)) for slot in world.get("available_slots", [])),
        facts=_FACTS.format(zone=zone),
    )
