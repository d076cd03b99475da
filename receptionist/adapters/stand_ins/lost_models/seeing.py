"""What a lost model reads out of a request: texts, results, ids, and how far this turn has come."""

import json
import random
import re
import zlib
from abc import ABC, abstractmethod
from dataclasses import dataclass
from typing import Any

from receptionist.ports import Message, ModelAnswer, ModelRequest, ToolCall

_ID = re.compile(r'(?:"id": "|\bid )([0-9a-z]{8})\b')


@dataclass(frozen=True)
class Seen:
    """A request as its messages show it. `refused`: drafts of this turn that came back."""

    system: str
    earlier: tuple[Message, ...]
    newest: str
    situation: str
    results: tuple[dict[str, Any], ...]
    refused: int
    ids: tuple[str, ...]
    """Every id in the request, in the order in which they stand there."""
    tools: tuple[tuple[str, dict[str, Any]], ...]

    @property
    def step(self) -> int:
        return len(self.results) + self.refused

    @property
    def times(self) -> list[dict[str, Any]]:
        """The times of the newest search of this turn."""
        return next((list(one["times"]) for one in reversed(self.results) if one.get("times")), [])

    @property
    def appointments(self) -> list[dict[str, Any]]:
        return next((list(one["appointments"]) for one in reversed(self.results) if one.get("appointments")), [])

    def everything(self) -> str:
        """All that this request holds, as one text."""
        parts = [self.system, *(one.content for one in self.earlier), self.situation]
        return "\n".join([*parts, *(json.dumps(one, ensure_ascii=False) for one in self.results)])


def see(request: ModelRequest) -> Seen:
    """Takes a request apart: the owner's part, what was said, the situation, and this turn's calls behind it."""
    messages = request.messages
    last = max((at for at, one in enumerate(messages) if one.role == "user"), default=0)
    behind = messages[last + 1 :]
    # The situation stands behind the conversation; a refused draft comes back as a system message of its own.
    situation = next((one.content for one in behind if one.role == "system"), "")
    drafts = [one for one in behind if one.role == "assistant" and not one.calls]
    text = "\n".join(one.content for one in messages[1:])
    return Seen(
        system=messages[0].content,
        earlier=messages[1 : last + 1],
        newest=messages[last].content,
        situation=situation,
        results=tuple(json.loads(one.content) for one in behind if one.role == "tool"),
        refused=len(drafts),
        ids=tuple(dict.fromkeys(_ID.findall(text))),
        tools=tuple((one.name, json.loads(one.parameters)) for one in request.tools),
    )


class LostModel(ABC):
    """`ports.Model` without a network. The same seed and the same request make the same chances."""

    def __init__(self, name: str, seed: int = 0) -> None:
        self.name, self.seed = name, seed

    async def answer(self, request: ModelRequest, *, timeout: float) -> ModelAnswer:
        """The worst that this model has to say. It never waits."""
        text, calls = self.moves_of(request)
        size = sum(len(one.content) for one in request.messages) // 4
        return ModelAnswer(
            text=text,
            calls=tuple(ToolCall(f"call_{at}", name, said) for at, (name, said) in enumerate(calls)),
            model=self.name,
            input_tokens=size,
            output_tokens=len(text) // 4 + sum(len(said) for _, said in calls) // 4,
        )

    def moves_of(self, request: ModelRequest) -> tuple[str, list[tuple[str, str]]]:
        """Its words and calls for this request."""
        seen = see(request)
        chance = random.Random(f"{self.seed}:{seen.step}:{zlib.crc32(seen.everything().encode())}")  # noqa: S311
        return self.moves(seen, chance)

    @abstractmethod
    def moves(self, seen: Seen, chance: random.Random) -> tuple[str, list[tuple[str, str]]]:
        """Words, and calls of tools as (name, arguments)."""

    async def close(self) -> None:  # noqa: B027 - nothing has to be given back, here or in any of them
        """It holds nothing."""


def offer(times: list[dict[str, Any]], most: int) -> str:
    """Times offered as a good model would: what comes next is what somebody may say yes to."""
    if most == 1 or len(times) == 1:
        return f"I have {times[0]['says']}. Does that work?"
    numbered = [f"{at}) {one['says']}" for at, one in enumerate(times[:most], 1)]
    return f"I have {' or '.join(numbered)}. Which one?"


def call(tool: str, /, **arguments: Any) -> tuple[str, str]:
    return tool, json.dumps(arguments, ensure_ascii=False)
