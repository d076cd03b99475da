"""One value of business.toml: of its kind and within its bounds, else a mistake that names its line."""

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from receptionist.domain import toml_lines
from receptionist.errors import OwnerMistake

FILE = "business.toml"
_CHOICES = {
    ("assistant", "mode"): ("answers", "drafts", "off"),
    ("booking", "calendar"): ("built-in", "google"),
}
_DAY = 24 * 60
_MOST = {"minutes": _DAY, "buffer_minutes": _DAY, "step_minutes": _DAY, "days_ahead": 730, "ring_seconds": 600}
_MOST |= dict.fromkeys(("tokens_per_turn", "tokens_per_conversation", "tokens_per_day"), 1_000_000_000)
_MOST_OF_ANY = 100_000
"""Far more than anybody means: a slip of the finger must not overflow a date. A phone rings for 600 seconds at most
(https://www.twilio.com/docs/voice/twiml/dial#timeout)."""
_AT_LEAST_ONE = {"minutes", "days_ahead", "step_minutes", "ring_seconds", "answer_within_seconds"}


@dataclass
class Reader:
    """One file while it is read: what it says, and the mistakes so far."""

    document: dict[str, Any]
    lines: Mapping[toml_lines.Place, int]
    mistakes: list[OwnerMistake] = field(default_factory=list)
    read: dict[str, list[int]] = field(default_factory=dict)
    """Of each [[section]], which of its kind could be read: the n-th thing read need not be the n-th in the file."""

    def wrong(self, sentence: str, section: str = "", key: str = "", nth: int = 0) -> None:
        """Notes a mistake in the line of the key, else of its section."""
        places = [(section, nth, key), (section, nth, ""), (key, 0, ""), ("", 0, section)]
        line = next((self.lines[place] for place in places if place in self.lines), 1)
        self.mistakes.append(OwnerMistake(sentence, file=FILE, line=line))


def kind_of(hint: Any) -> type:
    """What the type of a field asks of its value in the file."""
    text = str(hint)
    for name, kind in (("tuple", tuple), ("bool", bool), ("date", date), ("int", int)):
        if name in text:
            return kind
    return str


_KINDS: Mapping[type, str] = {
    str: 'words in quotes, like "…"',
    int: "a whole number without quotes",
    bool: "true or false, without quotes",
    date: "a date like 2026-12-24, without quotes",
    tuple: 'a list like ["…", "…"]',
}


def value_of(reader: Reader, section: str, key: str, value: Any, kind: type, nth: int) -> Any:
    """The value, if it is of its kind and within its bounds; else a mistake and None."""
    if kind is tuple:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif type(value) is kind:
        return value if _fits(reader, section, key, value, nth) else None
    reader.wrong(f"“{key}” takes {_KINDS[kind]}.", section, key, nth)
    return None


def _fits(reader: Reader, section: str, key: str, value: Any, nth: int) -> bool:
    choices = _CHOICES.get((section, key))
    if choices and value not in choices:
        listed = ", ".join(f'"{choice}"' for choice in choices)
        reader.wrong(f"“{key}” is {value!r}; it can be {listed}{meant(str(value), choices)}", section, key, nth)
        return False
    if isinstance(value, int) and not isinstance(value, bool):
        least = 1 if key in _AT_LEAST_ONE else 0
        if value < least:
            reader.wrong(f"“{key}” is {value}; it is at least {least}.", section, key, nth)
            return False
        most = _MOST.get(key, _MOST_OF_ANY)
        if value > most:
            reader.wrong(f"“{key}” is {value}; it is at most {most}.", section, key, nth)
            return False
    return True


def name_unknown(reader: Reader, table: Mapping[str, Any], known: Iterable[str], section: str, nth: int) -> None:
    """A mistake for each key that is none of ours."""
    for key in table:
        if key not in known:
            where = f" in [{section}]" if section else ""
            reader.wrong(f"“{key}” is not known{where}{meant(key, known)}", section, key, nth)


def meant(written: str, known: Iterable[str]) -> str:
    """How a sentence ends that names something unknown: with what was probably meant, if that can be told."""
    near = difflib.get_close_matches(written, list(known), 1, 0.6)
    return f"; did you mean “{near[0]}”?" if near else "."
