"""What the receptionist needs from outside: Phone, Calendar, Model (protocols, and what they carry)."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol


@dataclass(frozen=True)
class SentText:
    """A text that the provider knows: its own id and the status and code that it last told."""

    sid: str
    status: str
    error_code: int | None = None


class Phone(Protocol):
    """Sends texts. Every error is a `ProviderProblem`; `unknown=True` when the text may have left all the same."""

    async def send_text(self, *, sender: str, to: str, body: str, callback: str, valid_seconds: int) -> SentText:
        """Hands one text to the provider; `callback` is told of its delivery, after `valid_seconds` it is dropped."""
        ...

    async def find_text(
        self, *, sender: str, to: str, body: str, since: datetime, besides: Collection[str]
    ) -> SentText | None:
        """The text with exactly these words that the provider took from `sender` for `to` since then.

        `besides`: the provider's ids of texts that are known already; the same words may have been said before.
        """
        ...


@dataclass(frozen=True)
class Busy:
    """A span (aware, `starts` inclusive, `ends` exclusive) in which a person of the business cannot be booked."""

    person: str
    starts: datetime
    ends: datetime


@dataclass(frozen=True)
class Entry:
    """An appointment as a calendar outside keeps it. `key` is ours, stable, and makes a repeated write harmless."""

    key: str
    person: str
    starts: datetime
    ends: datetime
    title: str
    note: str


class Calendar(Protocol):
    """A calendar outside of our database. Our own rows are the lock; this adds what others put there.

    Every error is a `ProviderProblem`; a temporary one turns a booking into a request that a person confirms.
    """

    async def busy(self, business: str, persons: Sequence[str], starts: datetime, ends: datetime) -> list[Busy]:
        """What is taken between the two moments, our own entries left out."""
        ...

    async def write(self, business: str, entry: Entry) -> None:
        """Makes the calendar hold this entry, created or changed; a second call with the same entry does nothing."""
        ...

    async def remove(self, business: str, key: str, person: str) -> None:
        """Takes the entry out; one that is gone already is fine."""
        ...


@dataclass(frozen=True)
class ToolCall:
    """A call that the model proposes; `arguments` is the model's JSON, unread and possibly malformed."""

    id: str
    name: str
    arguments: str


@dataclass(frozen=True)
class Message:
    """One message of a model request. `calls` belong to an assistant's message, `call_id` to a tool's."""

    role: Literal["system", "user", "assistant", "tool"]
    content: str
    calls: tuple[ToolCall, ...] = ()
    call_id: str | None = None


@dataclass(frozen=True)
class ToolSchema:
    """A tool as the model sees it; `parameters` is a strict JSON schema, kept as its JSON text."""

    name: str
    description: str
    parameters: str


@dataclass(frozen=True)
class ModelAnswer:
    """What a model said: words, or calls of tools, with what it cost in tokens."""

    text: str
    calls: tuple[ToolCall, ...] = ()
    model: str = ""
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0


@dataclass(frozen=True)
class ModelRequest:
    """What a model is asked: the conversation so far, and the tools that it may call."""

    messages: tuple[Message, ...]
    tools: tuple[ToolSchema, ...] = field(default=())


class Model(Protocol):
    """Chat Completions at an OpenAI-compatible endpoint. Every error is a `ProviderProblem`."""

    name: str

    async def answer(self, request: ModelRequest, *, timeout: float) -> ModelAnswer:
        """One request, no retries; over `timeout` seconds it is a temporary `ProviderProblem`."""
        ...

    async def close(self) -> None:
        """Gives its connections back."""
        ...
