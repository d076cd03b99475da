"""What happened behind a text, in words: the looking up, the booking, the handing over, and why it says so."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from receptionist.domain.handoff import Handoff
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.inbox import words


def of_turn(turn: Turn, zone: ZoneInfo) -> Iterator[tuple[str, str]]:
    """The notes that stand in the thread itself: what was really done."""
    for step in turn.tool_calls:
        result = step["result"]
        if shown := result.get("booked"):
            moved = step["name"] == "move_appointment"
            yield f"{'Moved' if moved else 'Booked'}: {shown['service']}, {_when(shown)}", "calendar"
        elif shown := result.get("requested"):
            yield f"Asked for: {shown['service']}, {_when(shown)}", "calendar"
        elif shown := result.get("cancelled"):
            yield f"Cancelled: {shown['service']}, {_when(shown)}", "calendar"
        elif result.get("saved"):
            yield "Noted for the team to follow up", "list-checks"


def _when(shown: dict[str, Any]) -> str:
    person = shown.get("with")
    return f"{shown['says']} with {person}" if person else str(shown["says"])


def of_handoff(row: Handoff, names: dict[str, str]) -> Iterator[tuple[datetime, str, str]]:
    yield row.created, f"{words.why_here(row.reason)}: handed to your team", "hand"
    if row.taken_at is not None:
        yield row.taken_at, f"{names.get(row.taken_by or '', 'Somebody')} took over", "user-round"
    if row.released_at is not None:
        yield row.released_at, "Given back to the assistant", "undo-2"


def why(text: Text, turn: Turn | None) -> list[str]:
    """Why an automatic text says what it says: what was looked up, and what was checked against what."""
    found = [_step(step) for step in turn.tool_calls] if turn is not None else []
    if turn is not None and not turn.tool_calls and text.kind == "reply":
        found.append("answered from what you have written down")
    found += [
        f"checked: {check['what']}, against {check['against']}: {'fits' if check['ok'] else 'does not fit'}"
        for check in text.checks
    ]
    if text.kind == "first":
        found.append("the first text after a missed call, from your fixed texts")
    if turn is not None:
        by = "the offline receptionist" if turn.model == "offline" else turn.model
        found.append(f"by {by}, {turn.milliseconds / 1000:.1f} s")
    return found


def _step(step: dict[str, Any]) -> str:
    name, result = step["name"], step["result"]
    if "problem" in result:
        return f"tried and was stopped: {result['problem']}"
    if name == "find_times":
        return f"looked for times, {result['understood']}: {len(result['times'])} found"
    if name == "find_answer":
        asked = [answer["question"] for answer in result["answers"][:1]]
        return f"looked into your FAQ: {asked[0] if asked else 'nothing fits'}"
    return {
        "book_time": "booked, after the caller's own yes",
        "move_appointment": "moved, after the caller's own yes",
        "cancel_appointment": "cancelled, as the caller asked",
        "list_appointments": f"looked at the caller's appointments: {len(result.get('appointments', []))}",
        "save_lead": "noted what the caller needs",
        "hand_off": "fetched a person",
    }.get(name, str(name))
