"""What stands behind a text, in words: what was looked up, what was done, and why it says what it says."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from typing import Any

from receptionist.domain.business import FaqEntry
from receptionist.domain.handoff import Handoff
from receptionist.domain.segments import plain
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.inbox import words


@dataclass(frozen=True)
class Note:
    """A thin line of the thread: an icon, its tone (`good`, `late` or none), and the words.

    `leads`: it stands before what happened in the same second.
    """

    icon: str
    words: str
    tone: str = ""
    leads: bool = False


def done(turn: Turn | None) -> Iterator[Note]:
    """What a turn really did, from the results of its tools."""
    for step in turn.tool_calls if turn else []:
        result = step["result"]
        if shown := result.get("booked"):
            moved = step["name"] == "move_appointment"
            yield Note("calendar-check", f"{'Moved to' if moved else 'Booked'}: {_appointment(shown)}", "good")
        elif shown := result.get("requested"):
            yield Note("clock-3", f"Asked for, to be confirmed by you: {_appointment(shown)}", "late")
        elif shown := result.get("cancelled"):
            yield Note("calendar-x", f"Cancelled: {_appointment(shown)}")
        elif result.get("saved"):
            yield Note("list-checks", "What the caller needs was written down for your team")


def _appointment(shown: dict[str, Any]) -> str:
    person = f" with {shown['with']}" if shown.get("with") else ""
    return f"{shown.get('service') or 'appointment'}, {shown.get('says', '')}{person}"


def of_handoff(row: Handoff, names: dict[str, str]) -> Iterator[tuple[datetime, Note]]:
    """When a person was needed, who took it, and when it was given back."""
    reason = words.why_here(row.reason)
    yield row.created, Note("siren" if row.reason == "emergency" else "hand", f"{reason}: handed to your team", "late")
    if row.taken_at is not None:
        # A reply takes the thread in the same breath, a few milliseconds after its own row: it is read the other way.
        yield row.taken_at, Note("user-round", f"{names.get(row.taken_by or '', 'A colleague')} took over", leads=True)
    if row.released_at is not None:
        yield row.released_at, Note("undo-2", "Given back to the assistant")


def quoted(text: Text, faq: Sequence[FaqEntry]) -> list[str]:
    """The questions of the FAQ whose answers a text gives in the owner's own words."""
    said = f" {_flat(text.body)} "
    # Between spaces: an answer may be as short as "Yes", which begins "Yesterday" as well.
    return [entry.question for entry in faq if (answer := _flat(entry.answer)) and f" {answer} " in said]


# Every answer of the FAQ is held against every text of a thread: 50 ms for 200 texts without the cache.
@lru_cache(maxsize=2_000)
def _flat(words: str) -> str:
    return " ".join(plain(words).split())


def looked(turn: Turn, from_faq: Sequence[str] = ()) -> list[str]:
    """The calls of a turn's tools in a few words each: "looked for times, Tuesday: 4"."""
    steps = [said for step in turn.tool_calls if (said := _step(step))]
    read = {f"read the FAQ: {question}" for question in from_faq}
    return [*(said for said in steps if said not in read), *(f"answered from the FAQ: {one}" for one in from_faq)]


def _step(step: dict[str, Any]) -> str:
    result = step["result"]
    if "problem" in result:
        return f"{_TRIED.get(step['name'], 'tried something')}, but was stopped"
    if step["name"] == "find_times":
        return f"looked for times, {result.get('understood') or 'soon'}: {len(result.get('times', []))}"
    if step["name"] == "find_answer":
        answers = [one for one in result.get("answers", []) if "fit" not in one]
        return f"read the FAQ: {answers[0]['question']}" if answers else "read the FAQ: nothing fits"
    if step["name"] == "list_appointments":
        return f"looked at the caller's appointments: {len(result.get('appointments', []))}"
    # What was written down is a line of its own beneath the text (`done`).
    return "" if step["name"] == "save_lead" else _DID.get(step["name"], "used a tool of your own")


_DID = {
    "book_time": "booked, after the caller's own yes",
    "move_appointment": "moved, after the caller's own yes",
    "cancel_appointment": "cancelled, as the caller asked",
    "hand_off": "fetched a person",
}
_TRIED = {
    "find_times": "looked for times",
    "book_time": "tried to book",
    "move_appointment": "tried to move the appointment",
    "cancel_appointment": "tried to cancel the appointment",
    "find_answer": "read the FAQ",
    "save_lead": "tried to write down what the caller needs",
    "hand_off": "tried to fetch a person",
}


def why(text: Text, turn: Turn | None, from_faq: Sequence[str] = ()) -> list[str]:
    """Why an automatic text says what it says: what stopped a step, what was held against what, and who thought."""
    steps = turn.tool_calls if turn else []
    found = [_sentence(step["result"]["problem"]) for step in steps if "problem" in step["result"]]
    found += [f"Your own answer to “{question}”, word for word." for question in from_faq]
    found += _checks(text.checks)
    if turn is None or text.kind == "confirmation":
        found.append(_FIXED.get(text.kind, "One of your fixed texts, word for word."))
    elif not (turn.tool_calls or from_faq):
        found.append("Nothing had to be looked up for it.")
    if turn is not None and turn.model:
        found.append(f"Written by {_author(turn)} in {_seconds(turn.milliseconds)}.")
    return found


def _author(turn: Turn) -> str:
    return "the offline receptionist" if turn.model == "offline" else turn.model


def _seconds(milliseconds: int) -> str:
    return "less than 0.1 s" if milliseconds < 100 else f"{milliseconds / 1000:.1f} s"


_FIXED = {
    "first": "The first text after a missed call, from your fixed texts.",
    "follow_up": "Your fixed text for what the voicemail says.",
    "confirmation": "What it says of the appointment is your fixed text, filled in from the calendar.",
    "handed": "Your fixed text for a handoff, with the time that your hours allow.",
    "notice": "Your fixed text for when nobody is free yet.",
    "opted_out": "Your fixed text for an opt-out, sent once.",
    "help": "Your fixed text for HELP.",
}


def _checks(checks: Sequence[dict[str, Any]]) -> Iterator[str]:
    """One sentence for each thing that a text was held against, with all that was found to fit it or not."""
    for (against, fits), group in groupby(checks, key=lambda one: (str(one["against"]), bool(one["ok"]))):
        if " " not in against and "_" in against:
            yield f"Not sent: {words.withheld(against)}."
            continue
        what = list(dict.fromkeys(str(one["what"]).rstrip(".,;") for one in group))
        verdict = "does not fit" if not fits else "fits" if len(what) == 1 else "all fit"
        yield _sentence(f"checked against {against}: {', '.join(what)}; {verdict}")


def _sentence(said: str) -> str:
    return f"{said[:1].upper()}{said[1:].rstrip('.')}."
