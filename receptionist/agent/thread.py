"""What whoever thinks up a reply may know, and what they may do next."""

import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, Protocol

from receptionist.domain.business import Business

Doing = Literal["booked", "requested", "moved", "cancelled", "lead", "handed_off"]


@dataclass(frozen=True)
class Said:
    """One text of the conversation, in our words `body` even where it was a picture without any."""

    author: Literal["caller", "assistant", "staff", "system"]
    body: str
    at: datetime


@dataclass(frozen=True)
class Offered:
    """A time that our last text named."""

    id: str
    says: str
    service: str


@dataclass(frozen=True)
class Thread:
    """A conversation as the one who answers sees it. It holds nothing of any other caller."""

    business: Business
    now: datetime
    """Aware, in the business's zone."""
    said: tuple[Said, ...]
    """In order, from the beginning of this episode; the burst that is to be answered comes last."""
    burst: str
    """What the caller wrote since the last answer, as one text."""
    name: str | None = None
    is_client: bool = False
    appointments: tuple[str, ...] = ()
    """The caller's coming appointments in words."""
    offered: tuple[Offered, ...] = ()
    """The times that our last text named, in its order; their ids are good in this turn."""
    accepts: str | None = None
    """The id of the offered time that the burst accepts, as code reads it."""
    remembered: tuple[str, ...] = ()
    """What earlier conversations with this caller settled, a line each."""

    @property
    def last_of_ours(self) -> str:
        """Our newest text before the burst; empty at the beginning."""
        return next((one.body for one in reversed(self.said) if one.author != "caller"), "")


@dataclass(frozen=True)
class Call:
    """A tool call that is proposed: `arguments` is JSON as it came."""

    name: str
    arguments: str


@dataclass(frozen=True)
class Step:
    """A tool call with what came of it."""

    name: str
    arguments: str
    result: dict[str, Any]
    milliseconds: int = 0


REFUSED_DRAFT = "refused_draft"
"""The name of the step that stands for words which were not sent: `arguments` are the words, the problem says why."""


@dataclass(frozen=True)
class Move:
    """What is to be done next: calls, or, where there are none, words to the caller."""

    text: str
    calls: tuple[Call, ...] = ()
    model: str = "offline"
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0


def calling(tool: str, **arguments: object) -> Move:
    """The move that calls one tool."""
    return Move("", (Call(tool, json.dumps(arguments)),))


class Thinker(Protocol):
    """Whoever thinks up the next move: a model, or the offline receptionist."""

    name: str

    async def next_move(self, thread: Thread, steps: Sequence[Step], *, timeout: float) -> Move:
        """The next move. A `ProviderProblem` when there is none within `timeout` seconds."""
        ...


@dataclass(frozen=True)
class Done:
    """Something that was really done in this turn: said by code, from its row."""

    kind: Doing
    says: str = ""
    """What the caller is told of it, rendered from the row."""


@dataclass
class Thought:
    """How a reply came about, for the inbox and the figures."""

    model: str = ""
    requests: int = 0
    steps: list[Step] = field(default_factory=list)
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    milliseconds: int = 0
    problem: str | None = None


@dataclass(frozen=True)
class Draft:
    """What a turn ended with. `superseded`: a newer text came, and nothing had been done yet."""

    text: str
    thought: Thought
    superseded: bool = False
