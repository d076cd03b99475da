"""The tools: functions in tools/, their strict schemas from their signatures, and a call with whatever a model says."""

import asyncio
import importlib
import inspect
import json
import logging
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, get_type_hints

from pydantic import BaseModel, ConfigDict, TypeAdapter, ValidationError, create_model

from receptionist.agent.context import ToolContext, Waiting, under_way
from receptionist.errors import ToolProblem
from receptionist.ports import ToolSchema
from receptionist.resources import folder

log = logging.getLogger(__name__)

Function = TypeVar("Function", bound=Callable[..., Coroutine[Any, Any, Any]])

PEOPLE = {"phone", "caller", "contact", "contact_id", "customer", "customer_id", "user", "user_id", "client_id", "to"}
"""Arguments that would let a model say whose data it means: that is decided by code, from the verified sender."""


@dataclass(frozen=True)
class Tool:
    """One tool. `writes`: it changes something."""

    name: str
    description: str
    writes: bool
    arguments: type[BaseModel]
    body: Callable[..., Coroutine[Any, Any, Any]]

    def schema(self) -> ToolSchema:
        return ToolSchema(self.name, self.description, json.dumps(strict(self.arguments.model_json_schema())))


_declared: dict[str, Tool] = {}


def tool(*, writes: bool = False) -> Callable[[Function], Function]:
    """Declares a tool. What is wrong with it is said when the program starts, with the function's name."""

    def declare(body: Function) -> Function:
        name = body.__name__
        if name in _declared:
            raise TypeError(f"{name}: two tools have this name.")
        if not body.__doc__:
            raise TypeError(f"{name}: a tool needs a docstring; the model reads it.")
        description = inspect.cleandoc(body.__doc__)
        _declared[name] = Tool(name, description, writes, _arguments(name, body), body)
        return body

    return declare


def _arguments(name: str, body: Callable[..., Any]) -> type[BaseModel]:
    parameters = list(inspect.signature(body).parameters.values())
    hints = get_type_hints(body, include_extras=True)
    if not parameters or hints.get(parameters[0].name) is not ToolContext or parameters[0].name != "context":
        raise TypeError(f"{name}: the first argument of a tool is `context: ToolContext`.")
    for parameter in parameters[1:]:
        if parameter.default is not inspect.Parameter.empty:
            raise TypeError(f"{name}: {parameter.name} has a default; strict schemas want `X | None` instead.")
    fields: dict[str, Any] = {parameter.name: (hints[parameter.name], ...) for parameter in parameters[1:]}
    model = create_model(name, __config__=ConfigDict(extra="forbid"), **fields)
    if people := PEOPLE & set(_property_names(model.model_json_schema())):
        raise TypeError(f"{name}: {', '.join(sorted(people))} names a person; whose data it is, code decides.")
    return model


def _property_names(schema: Any) -> list[str]:
    if isinstance(schema, list):
        return [name for item in schema for name in _property_names(item)]
    if not isinstance(schema, dict):
        return []
    own = list(schema.get("properties", {}))
    return own + [name for value in schema.values() for name in _property_names(value)]


def strict(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema as strict function calling wants it: every field required, nothing more, no titles.

    https://platform.openai.com/docs/guides/function-calling, "Strict mode".
    """
    schema = {key: _strict(value) for key, value in schema.items() if key not in ("title", "default")}
    if schema.get("type") == "object":
        schema["additionalProperties"] = False
        schema["required"] = list(schema.setdefault("properties", {}))
    return schema


def _strict(value: Any) -> Any:
    if isinstance(value, dict):
        if "type" in value or "$ref" in value or "anyOf" in value:
            return strict(value)
        return {key: _strict(item) for key, item in value.items()}
    return [_strict(item) for item in value] if isinstance(value, list) else value


@cache
def all_tools() -> Mapping[str, Tool]:
    """Every tool of tools/, by name, in the order of their files: the same bytes in every request."""
    for file in sorted(folder("tools").glob("*.py")):
        if file.stem != "__init__":
            importlib.import_module(f"receptionist.tools.{file.stem}")
    return dict(_declared)


@cache
def schemas() -> tuple[ToolSchema, ...]:
    """All tools as the model sees them."""
    return tuple(tool.schema() for tool in all_tools().values())


async def call(context: ToolContext, name: str, arguments: str, *, seconds: float = 15.0) -> dict[str, Any]:
    """Does what a model asks for, or says in a sentence why not and what to do next; never raises for its mistakes.

    A call that takes longer than `seconds` is given up: it is cancelled, and what it would still write is not kept.
    """
    found = all_tools().get(name)
    if found is None:
        return _problem(f"There is no tool {name!r}. Use one of: {', '.join(all_tools())}.")
    try:
        checked = found.arguments.model_validate_json(arguments or "{}")
    except ValidationError as error:
        return _problem(f"Not done. {_first(error)} Call {name} again with the right arguments.")
    given_fields = {field: getattr(checked, field) for field in found.arguments.model_fields}
    try:
        result = await _within(seconds, found.body(context, **given_fields))
    except ToolProblem as problem:
        return _problem(problem.sentence)
    except TimeoutError:
        # Not "nothing was done": the commit may have stood in the moment at which it was given up.
        return _problem(f"{name} did not answer in time. Say neither that it was done nor that it was not: hand off.")
    given: dict[str, Any] = TypeAdapter(type(result)).dump_python(result, mode="json")
    return given


async def _within(seconds: float, doing: Coroutine[Any, Any, Any]) -> Any:
    """What it gives, or a TimeoutError; not even one that swallows its cancellation is waited for."""
    waiting = Waiting()
    token = under_way.set(waiting)
    task = asyncio.create_task(doing)
    under_way.reset(token)
    try:
        finished, _ = await asyncio.wait([task], timeout=seconds)
        if finished:
            return await task
        raise TimeoutError
    finally:
        if not task.done():
            waiting.over = True
            _given_up.add(task)
            task.add_done_callback(_forget)
            task.cancel()


_given_up: set[asyncio.Task[Any]] = set()
"""Kept until they end: a task that nobody refers to may vanish halfway."""


def _forget(task: asyncio.Task[Any]) -> None:
    _given_up.discard(task)
    if not task.cancelled() and (error := task.exception()):
        log.info("A tool call that was given up failed later: %s", type(error).__name__)


def _problem(sentence: str) -> dict[str, Any]:
    return {"problem": sentence}


def _first(error: ValidationError) -> str:
    item = error.errors(include_url=False)[0]
    where = ".".join(str(part) for part in item["loc"])
    return f"{where}: {item['msg']}." if where else f"The arguments are not valid JSON: {item['msg']}."
