"""A model on loopback that speaks Chat Completions: a script says what it answers, and what goes wrong."""

import asyncio
import json
from collections import deque
from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from receptionist.adapters.stand_ins.serving import serving

HANGS = 60.0


@dataclass(frozen=True)
class Answer:
    """What the model says next: words, or calls of tools as (name, arguments); `seconds` is how long it thinks."""

    text: str = ""
    calls: tuple[tuple[str, str], ...] = ()
    seconds: float = 0.0
    refusal: str | None = None


@dataclass(frozen=True)
class Fault:
    """What goes wrong next: an HTTP status, or `hang`, or an answer that is no JSON (`garbage`), or no choice."""

    status: int = 0
    kind: str = ""


Script = Callable[[dict[str, Any]], Answer]
"""What is answered to a request, read from its body."""


class ModelServer:
    """One stand-in model. `next` is taken one by one; when it is empty the `script` answers."""

    def __init__(self, script: Script | None = None) -> None:
        self.script: Script = script or (lambda body: Answer("Hello."))
        self.next: deque[Answer | Fault] = deque()
        self.requests: list[dict[str, Any]] = []
        """Every request's body, in order; `keep` of them at most."""
        self.keep = 1000
        self.counts = True
        """Whether it says how many tokens were used: some servers do not."""
        self.url = ""
        self._calls = count(1)
        self._seen: list[str] = []

    @asynccontextmanager
    async def open(self) -> AsyncIterator["ModelServer"]:
        """Answers at `url` until the block ends."""
        app = Starlette(routes=[Route("/v1/chat/completions", self._complete, methods=["POST"])])
        async with serving(app) as address:
            self.url = f"{address}/v1"
            yield self

    def say(self, *answers: Answer | Fault) -> None:
        """Adds to what is answered next."""
        self.next.extend(answers)

    async def _complete(self, request: Request) -> Response:
        body = json.loads(await request.body())
        if len(self.requests) < self.keep:
            self.requests.append(body)
        turn = self.next.popleft() if self.next else self.script(body)
        if isinstance(turn, Fault):
            return await _fault(turn)
        await asyncio.sleep(turn.seconds)
        return JSONResponse(self._completion(body, turn))

    def _completion(self, body: dict[str, Any], turn: Answer) -> dict[str, Any]:
        calls = [
            {"id": f"call_{next(self._calls)}", "type": "function", "function": {"name": name, "arguments": arguments}}
            for name, arguments in turn.calls
        ]
        message = {
            "role": "assistant",
            "content": turn.text or None,
            "refusal": turn.refusal,
            **({"tool_calls": calls} if calls else {}),
        }
        return {
            "id": f"chatcmpl-{next(self._calls)}",
            "object": "chat.completion",
            "created": 1,
            "model": body["model"],
            "choices": [
                {"index": 0, "message": message, "finish_reason": "tool_calls" if calls else "stop", "logprobs": None}
            ],
            **({"usage": self._usage(body, turn)} if self.counts else {}),
        }

    def _usage(self, body: dict[str, Any], turn: Answer) -> dict[str, Any]:
        """Four letters a token; what begins as the request before did is cached, in steps of 128 tokens."""
        prompt = json.dumps([body.get("tools"), body["messages"]], ensure_ascii=False)
        cached = max((shared(prompt, one) for one in self._seen[-20:]), default=0)
        self._seen = [*self._seen[-19:], prompt]
        tokens, spoken = len(prompt) // 4, len(turn.text) // 4 + sum(len(one) for _, one in turn.calls) // 4
        return {
            "prompt_tokens": tokens,
            "completion_tokens": spoken,
            "total_tokens": tokens + spoken,
            "prompt_tokens_details": {"cached_tokens": cached // 4 // 128 * 128},
        }


def shared(one: str, other: str) -> int:
    """How many letters two prompts have in common at their beginnings."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if one[:middle] == other[:middle] else (low, middle - 1)
    return low


async def _fault(fault: Fault) -> Response:
    if fault.kind == "hang":
        await asyncio.sleep(HANGS)
    if fault.kind == "garbage":
        return Response("<html>bad gateway</html>", media_type="text/html")
    if fault.kind == "no_choice":
        return JSONResponse({"id": "x", "object": "chat.completion", "created": 1, "model": "m", "choices": []})
    headers = {"Retry-After": "1"} if fault.status == 429 else None
    error = {"message": "The stand-in fails on purpose.", "type": "server_error", "code": None, "param": None}
    return JSONResponse({"error": error}, fault.status or 500, headers=headers)


def said_last(body: dict[str, Any], role: str = "user") -> str:
    """The newest message of a role in a request's body."""
    messages: Sequence[dict[str, Any]] = body["messages"]
    return next((str(one["content"]) for one in reversed(messages) if one["role"] == role), "")


def results(body: dict[str, Any]) -> list[dict[str, Any]]:
    """The results of the tools that were called in this turn, in order."""
    return [json.loads(one["content"]) for one in body["messages"] if one["role"] == "tool"]
