"""The dialogues as their file gives them: what the user said turn by turn, and the one booking they ended with.

From the Schema-Guided Dialogue dataset (Rastogi et al. 2020, CC BY-SA 4.0), those with a single service.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Turn:
    """What the user said in one turn, with the date and the time that it states, as the dataset spells them."""

    words: str
    acts: frozenset[str]
    date: str | None
    time: str | None
    asks: bool
    about_the_place: bool
    """It says only where, or whom, they look for."""

    @property
    def states_time(self) -> bool:
        return self.date is not None or self.time is not None


@dataclass(frozen=True)
class Dialogue:
    """One dialogue. Moments are wall clocks at the business."""

    id: str
    business: str
    today: datetime
    traits: tuple[str, ...]
    turns: tuple[Turn, ...]
    refused: tuple[datetime, ...]
    """Times for which the service refused a booking: they are taken."""
    final: datetime | None
    """The booking that it ended with; None where nothing may be booked."""
    provider: str
    agreed: int
    """The turn in which the user agreed to the final booking."""

    @property
    def begins(self) -> int:
        """The turn with which the booking begins: before it they look for a place, and here they have found it."""
        return next((at for at in range(self.agreed) if self._asks_to_book(at)), self.agreed)

    def _asks_to_book(self, at: int) -> bool:
        acts = self.turns[at].acts
        has_found = any("SELECT" in turn.acts for turn in self.turns[: at + 1])
        return self.turns[at].states_time or (has_found and bool(acts & {"INFORM_INTENT", "AFFIRM_INTENT"}))

    @property
    def takes_what_is_offered(self) -> bool:
        """They end with a time that is not what they last asked for: it was refused, and another was offered."""
        dates = [turn.date for turn in self.turns if turn.date]
        times = [turn.time for turn in self.turns if turn.time]
        return self.final is not None and f"{self.final:%Y-%m-%d %H:%M}" != " ".join([*dates[-1:], *times[-1:]])


def read(path: Path) -> list[Dialogue]:
    """Every dialogue of a file with one JSON object a line."""
    return [_dialogue(json.loads(line)) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def _dialogue(one: Mapping[str, Any]) -> Dialogue:
    final = one["final"]
    booked = [booking for booking in one["bookings"] if booking["ok"]]
    return Dialogue(
        id=one["id"],
        business=one["business"],
        today=datetime.fromisoformat(one["ref"]),
        traits=tuple(one["traits"]),
        turns=tuple(_turn(turn) for turn in one["turns"]),
        refused=tuple(_moment(booking) for booking in one["bookings"] if not booking["ok"]),
        final=_moment(final) if final else None,
        provider=final["provider"] if final else f"The {one['business']}",
        agreed=booked[-1]["after_turn"] if booked else len(one["turns"]) - 1,
    )


def _moment(booking: Mapping[str, str]) -> datetime:
    return datetime.fromisoformat(f"{booking['date']}T{booking['time']}")


def _turn(turn: Mapping[str, Any]) -> Turn:
    informs = turn.get("informs", {})
    date, time = (informs.get(f"appointment_{slot}", [None])[-1] for slot in ("date", "time"))
    place = bool(informs) and date is None and time is None
    return Turn(turn["user"], frozenset(turn["acts"]), date, time, bool(turn.get("asks")), place)
