"""What a text asks for, heard by rules: no model, the same every time. Read `hear`, then wording.py and keywords.py."""

import re
from dataclasses import dataclass
from typing import Literal

from receptionist.domain.hearing import keywords, wording
from receptionist.domain.hearing.names_said import said_name

Urgency = Literal["now", "soon", "whenever"]
Danger = Literal["", "emergency", "danger_to_life"]


@dataclass(frozen=True)
class Heard:
    """What one text asks for. Several may hold at once; a refusal outranks a yes for whoever reads both."""

    opt_out_keyword: bool = False
    """The whole text is one of the carriers' words (STOP, CANCEL, ARRET …)."""
    opt_in_keyword: bool = False
    help_keyword: bool = False
    opt_out_words: bool = False
    """Wants no more texts, in words of their own."""
    automatic: bool = False
    """Written by a machine: an out-of-office, another assistant."""
    asks_if_bot: bool = False
    emergency: Danger = ""
    self_harm: bool = False
    threat: bool = False
    asks_for_person: bool = False
    complaint: bool = False
    wants_booking: bool = False
    wants_to_move: bool = False
    wants_to_cancel: bool = False
    asks_for_appointments: bool = False
    yes: bool = False
    no: bool = False
    """Refuses what was proposed; then nothing in the text is an acceptance."""
    pick: int | None = None
    """The number of an offer: "2", "the second one"; -1 for the last."""
    thanks: bool = False
    greeting: bool = False
    goodbye: bool = False
    name: str | None = None
    """The caller's own name, where the text gives it."""
    urgency: Urgency | None = None


def hear(text: str) -> Heard:
    """Everything that the rules hear in a text."""
    words = wording.plain(text)
    found = {name: bool(pattern.search(words)) for name, pattern in wording.PATTERNS.items()}
    keyword = keywords.kind(text)
    danger: Danger = "danger_to_life" if found.pop("danger_to_life") else "emergency" if found.pop("urgent") else ""
    found.pop("urgent", None)
    found["yes"] = found["yes"] and not found["no"]
    found["wants_to_cancel"] = found["wants_to_cancel"] and not found["wants_to_move"]
    found["wants_booking"] = found["wants_booking"] and not (found["wants_to_cancel"] or found["wants_to_move"])
    return Heard(
        opt_out_keyword=keyword == "stop",
        opt_in_keyword=keyword == "start",
        help_keyword=keyword == "help",
        emergency=danger,
        pick=_pick(words),
        name=said_name(text),
        urgency=_urgency(words),
        **found,
    )


def _pick(words: str) -> int | None:
    for pattern, number in wording.PICKS:
        if (match := pattern.search(words)) is not None:
            return int(match.group("n")) if number is None else number
    return None


def _urgency(words: str) -> Urgency | None:
    for name, pattern in wording.URGENCY.items():
        if pattern.search(words):
            return name
    return None


def same_words(one: str, other: str) -> bool:
    """Whether two texts say the same, letter case and punctuation aside."""
    return re.sub(r"\W+", " ", one.casefold()).strip() == re.sub(r"\W+", " ", other.casefold()).strip()
