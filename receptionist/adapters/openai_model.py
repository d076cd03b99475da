"""Models behind any OpenAI-compatible Chat Completions endpoint, through the `openai` client."""

import asyncio
import json
from typing import Any

import openai
from openai.types.chat import ChatCompletion

from receptionist.errors import ProviderProblem
from receptionist.ports import Message, ModelAnswer, ModelRequest, ToolCall, ToolSchema

MOST_TOKENS = 700
"""Of an answer: three texts are about 120."""


class OpenAIModel:
    """`ports.Model` through Chat Completions. One client for the process: making one costs 20 ms."""

    def __init__(self, name: str, api_key: str, base_url: str | None = None) -> None:
        self.name = name
        # The turn has one deadline and decides itself what is tried again.
        self._client = openai.AsyncOpenAI(api_key=api_key, base_url=base_url, max_retries=0)

    async def answer(self, request: ModelRequest, *, timeout: float) -> ModelAnswer:
        body: dict[str, Any] = {"model": self.name, "messages": [_message(one) for one in request.messages]}
        if request.tools:
            body |= {"tools": [_tool(one) for one in request.tools], "parallel_tool_calls": False}
        body["max_completion_tokens"] = MOST_TOKENS
        try:
            async with asyncio.timeout(timeout):
                # `post` skips the client's walk over every message, which is most of its CPU (docs/speed.md).
                said = await self._client.post("/chat/completions", body=body, cast_to=ChatCompletion)
        except (TimeoutError, openai.APITimeoutError) as error:
            raise ProviderProblem("The model took too long.", temporary=True) from error
        except openai.APIStatusError as error:
            raise _problem(error) from error
        except (openai.OpenAIError, ValueError) as error:
            raise ProviderProblem("The model does not answer.", temporary=True) from error
        if not isinstance(said, ChatCompletion):
            # A proxy's page with status 200 comes back as it is: the client only parses what says that it is JSON.
            raise ProviderProblem("The model's address answers with something else.", temporary=True)
        return _answer(said, self.name)

    async def close(self) -> None:
        await self._client.close()


def _problem(error: openai.APIStatusError) -> ProviderProblem:
    temporary = error.status_code == 429 or error.status_code >= 500
    return ProviderProblem(f"The model refused ({error.status_code}).", temporary=temporary, code=error.status_code)


def _answer(said: ChatCompletion, name: str) -> ModelAnswer:
    """What was said. An answer without a choice, or a refusal, is empty: the turn treats it as silence."""
    usage = said.usage
    details = usage.prompt_tokens_details if usage else None
    message = said.choices[0].message if said.choices else None
    calls = [call for call in (message.tool_calls or [] if message else []) if call.type == "function"]
    return ModelAnswer(
        text=(message.content or "") if message else "",
        calls=tuple(ToolCall(call.id, call.function.name, call.function.arguments) for call in calls),
        model=said.model or name,
        input_tokens=usage.prompt_tokens if usage else 0,
        cached_tokens=(details.cached_tokens or 0) if details else 0,
        output_tokens=usage.completion_tokens if usage else 0,
    )


def _message(one: Message) -> dict[str, Any]:
    message: dict[str, Any] = {"role": one.role, "content": one.content}
    if one.call_id is not None:
        message["tool_call_id"] = one.call_id
    if one.calls:
        message["tool_calls"] = [
            {"id": call.id, "type": "function", "function": {"name": call.name, "arguments": call.arguments}}
            for call in one.calls
        ]
    return message


def _tool(one: ToolSchema) -> dict[str, Any]:
    function = {"name": one.name, "description": one.description, "parameters": json.loads(one.parameters)}
    return {"type": "function", "function": {**function, "strict": True}}
