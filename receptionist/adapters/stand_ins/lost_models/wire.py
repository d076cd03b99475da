"""A lost model as the script of the stand-in server: the same worst, over the wire that a real model speaks."""

import json
from typing import Any

from receptionist.adapters.stand_ins.lost_models.seeing import LostModel
from receptionist.adapters.stand_ins.model_server import Answer, Script
from receptionist.ports import Message, ModelRequest, ToolCall, ToolSchema


def script_of(model: LostModel) -> Script:
    """Answers each body of a Chat Completions request with what the model does."""

    def answer(body: dict[str, Any]) -> Answer:
        text, calls = model.moves_of(_request(body))
        return Answer(text=text, calls=tuple(calls))

    return answer


def _request(body: dict[str, Any]) -> ModelRequest:
    tools = [one["function"] for one in body.get("tools", ())]
    schemas = [ToolSchema(one["name"], one["description"], json.dumps(one["parameters"])) for one in tools]
    return ModelRequest(tuple(map(_message, body["messages"])), tuple(schemas))


def _message(one: dict[str, Any]) -> Message:
    made = [(call["id"], call["function"]) for call in one.get("tool_calls") or ()]
    calls = tuple(ToolCall(number, asked["name"], asked["arguments"]) for number, asked in made)
    return Message(one["role"], one["content"] or "", calls=calls, call_id=one.get("tool_call_id"))
