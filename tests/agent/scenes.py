"""The situations of drafts/scenes.toml as the check of a draft sees them: what the tools gave and what the rows say."""

import json
import tomllib
from collections.abc import Iterator
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from receptionist.agent import checks
from receptionist.agent.evidence import Evidence
from receptionist.agent.thread import Step
from receptionist.domain.business import Business
from tests.agent.threads import example

FOLDER = Path(__file__).parent / "drafts"
_WRITES = {
    "booked": "book_time",
    "requested": "book_time",
    "moved": "move_appointment",
    "cancelled": "cancel_appointment",
}


def table(name: str) -> dict[str, Any]:
    return tomllib.loads((FOLDER / name).read_text(encoding="utf-8"))


@cache
def known(scene: str) -> checks.Known:
    """What may be said in this situation."""
    facts = table("scenes.toml")[scene]
    business = example(facts["business"])
    rows = Evidence(
        standing=tuple(f"{facts['service']} on {_shown(facts, business, at)['says']}" for at in facts.get("mine", [])),
        told=tuple(facts.get("told", [])),
        done=frozenset(facts.get("done", [])),
        heard=tuple(facts.get("heard", [])),
    )
    now = facts["at"].replace(tzinfo=business.zone)
    return checks.known(business, now, rows, list(_steps(facts, business)))


def _steps(facts: dict[str, Any], business: Business) -> Iterator[Step]:
    if "found" in facts:
        times = [_shown(facts, business, at) for at in facts["found"]]
        asked = json.dumps({"service": facts["service"], "when": "soon"})
        yield Step("find_times", asked, {"times": times, "understood": "", "note": facts.get("note")})
    for kind, at in facts.get("did", {}).items():
        if kind in _WRITES:
            row = {**_shown(facts, business, at), "service": facts["service"]}
            yield Step(_WRITES[kind], "{}", {"booked" if kind == "moved" else kind: row})
        elif kind == "handed_off":
            yield Step(
                "hand_off", "{}", {"handed_off": True, "expect": "A person answers here as soon as one is free."}
            )
        else:
            yield Step("save_lead", "{}", {"saved": True, "still_to_ask": list(business.ask)})


def _shown(facts: dict[str, Any], business: Business, at: str) -> dict[str, Any]:
    """A time as a tool's result names it."""
    starts = datetime.fromisoformat(at).replace(tzinfo=business.zone)
    return {"id": at, "starts": starts.isoformat(), "says": business.says_when(starts), "with": facts.get("with")}
