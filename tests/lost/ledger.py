"""What a run has seen so far, caller by caller, kept up from the journal: invariants are asked of it at each step."""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from receptionist.domain.business import Business
from receptionist.domain.text import ON_ITS_WAY
from tests.lost.lines import Line, accepted, times_in

Key = tuple[str, str]
"""A caller: the business, and the number."""
_DENIES = re.compile(r"\b(?:not|no longer) free\b", re.IGNORECASE)
OPEN_OUT = ("waiting", "sending", "uncertain")


@dataclass
class Caller:
    """One caller of one business. `ref`, `name` and `secrets` are words that are nobody else's."""

    key: Key
    ref: str
    name: str
    secrets: set[str] = field(default_factory=set)
    speaks: bool = False
    """A text of theirs is under way: their rows may change."""
    lines: list[Line] = field(default_factory=list)
    """Said, and not written down by the product yet."""
    newest: Line | None = None
    may_stand: set[str] = field(default_factory=set)
    """The times to which the newest line says yes, until one was taken."""
    may_cancel: bool = False
    wants_to_move: bool = False
    told: str = ""
    conversations: set[int] = field(default_factory=set)
    holder: str = "assistant"
    open_in: set[int] = field(default_factory=set)
    open_out: set[int] = field(default_factory=set)
    said: str = ""
    """All that the caller has said, for what may be said back."""
    heard: int = 0
    holds: dict[str, str] = field(default_factory=dict)
    """Handle to the time as it is said."""
    appointments: dict[int, dict[str, Any]] = field(default_factory=dict)

    @property
    def settled(self) -> bool:
        waits = bool(self.open_in) and self.holder == "assistant"
        return not (self.lines or waits or self.open_out)

    def offered(self) -> str:
        """The last text with only those of its times that were found for this caller, and that it does not deny."""
        held = set(self.holds.values())
        # A time that was held once may have gone to somebody else: "8:00 AM is not free" is no number of the list.
        denied = {time for one in _DENIES.finditer(self.told) for time in times_in(self.told[: one.start()])[-1:]}
        return "; ".join(one for one in times_in(self.told) if one in held - denied)


class Ledger:
    """Everybody, and whose row is whose."""

    def __init__(self, businesses: dict[str, Business]) -> None:
        self.businesses = businesses
        self.callers: dict[Key, Caller] = {}
        self.by_conversation: dict[int, Caller] = {}
        self.by_ref: dict[str, Caller] = {}
        self.whose: dict[str, Caller] = {}
        """Secret word → the one caller who owns it."""
        self.texts: dict[int, dict[str, Any]] = {}
        self.turns: dict[str, dict[str, Any]] = {}
        self.left_of_turn: dict[str, int] = {}
        self.largest = (0, 0)
        """Tokens in and out of the largest request so far."""

    def add(self, caller: Caller) -> Caller:
        self.callers[caller.key] = caller
        self.by_ref[caller.ref] = caller
        for word in (caller.ref, caller.name.split()[-1].casefold(), caller.key[1].lstrip("+")):
            self.own(caller, word)
        return caller

    def own(self, caller: Caller, word: str) -> None:
        caller.secrets.add(word)
        # Somebody may be a caller of both businesses: what both own tells nothing of another one.
        self.whose[word] = caller

    def owner(self, row: dict[str, Any]) -> Caller | None:
        """Whose row it is; None for a row of the business (a budget's task, a chair)."""
        if row.get("conversation_id") in self.by_conversation:
            return self.by_conversation[row["conversation_id"]]
        return self.callers.get((row.get("business", ""), row.get("phone") or ""))

    def says(self, business: str, moment: str) -> str:
        """A stored moment in the business's words."""
        at = datetime.fromisoformat(moment)
        return self.businesses[business].says_when(at if at.tzinfo else at.replace(tzinfo=UTC))

    def note(self, table: str, row: dict[str, Any]) -> None:
        """Takes a row in, after the invariants have looked at it."""
        take = getattr(self, f"_note_{table}", None)
        if take is not None and (owner := self.owner(row)) is not None:
            take(owner, row)

    def _note_conversation(self, owner: Caller, row: dict[str, Any]) -> None:
        self.by_conversation[row["id"]] = owner
        owner.conversations.add(row["id"])
        owner.holder = row["holder"]

    def _note_hold(self, owner: Caller, row: dict[str, Any]) -> None:
        owner.holds[row["handle"]] = self.says(row["business"], row["starts"])
        self.own(owner, row["handle"])

    def _note_appointment(self, owner: Caller, row: dict[str, Any]) -> None:
        owner.appointments[row["id"]] = row
        self.own(owner, row["handle"])

    def _note_turn(self, owner: Caller, row: dict[str, Any]) -> None:
        self.turns[row["key"]] = row

    def _note_text(self, owner: Caller, row: dict[str, Any]) -> None:
        new = row["id"] not in self.texts
        self.texts[row["id"]] = row
        if row["direction"] == "in":
            if new and owner.lines:
                self._hear(owner, owner.lines.pop(0), row)
            (owner.open_in.discard if row["answered"] else owner.open_in.add)(row["id"])
            return
        (owner.open_out.add if row["status"] in OPEN_OUT else owner.open_out.discard)(row["id"])
        if row["status"] in ON_ITS_WAY and row["id"] >= owner.heard:
            owner.told, owner.heard = row["body"], row["id"]

    def _hear(self, owner: Caller, line: Line, row: dict[str, Any]) -> None:
        owner.newest = line
        owner.may_stand = accepted(line, owner.offered())
        asked = "cancel" in owner.told.casefold() and "?" in owner.told
        owner.may_cancel = bool(line.cancels) or (line.agrees and asked)
        # An attack may ask for it in its own words; then it is the caller who asked.
        asks_to_move = bool(re.search(r"\b(?:move|reschedule|change)\b", row["body"], re.IGNORECASE))
        owner.wants_to_move = owner.wants_to_move or line.moves or asks_to_move
