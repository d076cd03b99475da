"""The loop of one turn: ask who thinks, do the calls, until there are words. One deadline, never silence."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import asdict
from typing import Any

from receptionist.agent import toolbox
from receptionist.agent.context import ToolContext
from receptionist.agent.thread import REFUSED_DRAFT, Draft, Move, Step, Thinker, Thought, Thread
from receptionist.domain.segments import segments
from receptionist.engine import step
from receptionist.errors import ProviderProblem

MOST_REQUESTS = 8
MOST_REPEATS = 2
"""The same call with the same arguments once more than this is a loop, and ends with a person."""
REQUEST_SHARE, MODELS_SHARE = 0.4, 0.75
"""Of the deadline: what one request may take; after what the offline receptionist answers."""
CALL_SHARE, CALLS_SHARE = 0.2, 0.9
"""Of the deadline: what one tool call may take; after what none is waited for, so that words are left."""
LEAST_SECONDS, DEAD_END_SECONDS = 0.5, 2.0
LAST_CALL_SECONDS = 3.0
"""What a call of the offline receptionist may take however late it is: a turn taken over from a dead worker, beside a
busy database, went to a person since no look at the free times was done in a fifth of the two seconds left.
"""
SEGMENTS_BY_HABIT, LETTERS_BY_HABIT = 2, 300
LOOKS_EVERY = 0.5
"""Seconds between two looks for a newer text while a model thinks."""

Newer = Callable[[], Awaitable[bool]]
Check = Callable[[str, Sequence[Step], bool], str]
"""What does not fit in a draft, given this turn's steps and whether a model wrote it; empty when it may leave."""
Affordable = Callable[[Thought], bool]
"""Whether a model may be asked again after what this turn has cost so far."""


async def think(
    thread: Thread,
    context: ToolContext,
    thinkers: Sequence[Thinker],
    *,
    seconds: float,
    newer: Newer,
    check: Check,
    affordable: Affordable,
) -> Draft:
    """Thinks up the reply to a burst within `seconds`. The last of `thinkers` is the offline receptionist.

    `newer` tells whether the caller has written more: then the turn ends superseded, unless something was done. A
    draft that `check` refuses goes back once with the reason; after a second one the last of them answers.
    """
    began, thought, at, last = time.monotonic(), Thought(), 0, len(thinkers) - 1
    while thought.requests < MOST_REQUESTS:
        used = time.monotonic() - began
        at = last if used > seconds * MODELS_SHARE or not affordable(thought) else at
        limits = _limits(seconds, used, by_model=at < last)
        outcome = await ask(thinkers[at], thread, context, thought.steps, limits, newer)
        if outcome.get("superseded"):
            return Draft("", thought, superseded=True)
        _remember(thought, outcome)
        if outcome["problem"]:
            at += 1
            if at > last:
                break
        elif _is_over(outcome, thought):
            if not (reason := _refused(outcome, thought, check, at < last)):
                return Draft(outcome["text"], thought)
            if at == last:
                break
            at = last if _drafts_again(thought.steps) else at
            thought.steps.append(Step(REFUSED_DRAFT, outcome["text"], {"problem": reason}))
        elif _loops(thought.steps):
            thought.problem = "The same call again and again."
            break
    await _fetch_a_person(context, thought)
    return Draft("", thought)


def _limits(seconds: float, used: float, *, by_model: bool) -> list[float]:
    """Seconds that a request may take, a tool call of it, and both together."""
    request = max(LEAST_SECONDS, min(seconds * REQUEST_SHARE, seconds * MODELS_SHARE - used))
    if by_model:
        return [request, seconds * CALL_SHARE, seconds * MODELS_SHARE - used]
    return [request, max(LAST_CALL_SECONDS, seconds * CALL_SHARE), max(LAST_CALL_SECONDS, seconds * CALLS_SHARE - used)]


def _is_over(outcome: dict[str, Any], thought: Thought) -> bool:
    """Words without calls end a turn, and so does a handoff: after it we are silent."""
    return not outcome["steps"] or any(
        done.name == "hand_off" and "problem" not in done.result for done in thought.steps
    )


def _refused(outcome: dict[str, Any], thought: Thought, check: Check, by_model: bool) -> str:
    """Why these words may not leave. Where code has something to say anyway, bad words are left out, and no more."""
    if not outcome["text"] or _writes(thought.steps):
        return ""
    problem = check(outcome["text"], thought.steps, by_model)
    return f"That text was not sent: {problem}. Write another that says only what is so." if problem else ""


def left_undone(thread: Thread, words: str, steps: Sequence[Step], *, asks_for_time: bool) -> str:
    """What words without any act leave undone.

    A caller's yes is booked in the same turn: a model that asks for the name first loses the appointment, since the
    next text is a name and no yes any more. A wish for a time is looked up, or asked about: "I have nothing on
    Wednesday" without a look is a lie as likely as not.
    """
    done = {one.name for one in steps}
    taken = next((one for one in thread.offered if one.id == thread.accepts), None)
    if taken is not None and not any(_is_about(one, taken.id) for one in steps):
        return (
            f"the caller has just taken {taken.says}, and nothing was done about it: call book_time, or "
            f"move_appointment, with {taken.id} now, and ask for the name afterwards"
        )
    if taken is None and asks_for_time and "find_times" not in done and "?" not in words:
        return "the caller asks for a time, and nobody has looked: call find_times with the caller's own words"
    return ""


def _is_about(one: Step, taken: str) -> bool:
    """Something was booked or moved, or the time that was taken has been tried: an id that was made up is no try."""
    return one.name in ("book_time", "move_appointment") and ("problem" not in one.result or taken in one.arguments)


def too_long(words: str, steps: Sequence[Step]) -> str:
    """What speaks against the length of a model's first draft; the next one may have it, rather than lose a fact."""
    if _drafts_again(steps) or (size := segments(words)) <= SEGMENTS_BY_HABIT:
        return ""
    return (
        f"it is {size} texts long. Say it shorter, in {SEGMENTS_BY_HABIT} texts at most "
        f"({LETTERS_BY_HABIT} letters), and leave out no fact that was asked for"
    )


def _drafts_again(steps: Sequence[Step]) -> bool:
    return any(one.name == REFUSED_DRAFT for one in steps)


def _loops(steps: Sequence[Step]) -> bool:
    last = steps[-1]
    return sum((one.name, one.arguments) == (last.name, last.arguments) for one in steps) > MOST_REPEATS


def _remember(thought: Thought, outcome: dict[str, Any]) -> None:
    thought.requests += 1
    thought.model = outcome["model"]
    thought.problem = outcome["problem"] or thought.problem
    thought.steps += [Step(**one) for one in outcome["steps"]]
    for name in ("input_tokens", "cached_tokens", "output_tokens", "milliseconds"):
        setattr(thought, name, getattr(thought, name) + outcome[name])


async def _fetch_a_person(context: ToolContext, thought: Thought) -> None:
    """Every dead end is a person: nobody is left with silence."""
    arguments = '{"reason":"cannot_answer","note":"The receptionist got stuck on this text."}'
    result = await dead_end(context, arguments)
    thought.steps.append(Step("hand_off", arguments, result))


@step("turn.dead_end")
async def dead_end(context: ToolContext, arguments: str) -> dict[str, Any]:
    return await toolbox.call(context, "hand_off", arguments, seconds=DEAD_END_SECONDS)


@step("turn.ask")
async def ask(
    thinker: Thinker, thread: Thread, context: ToolContext, steps: Sequence[Step], limits: list[float], newer: Newer
) -> dict[str, Any]:
    """One request with the tools that it calls, remembered as one step: its words, what was done, what it cost.

    `limits`: the seconds of a request, of a tool call, of both together.
    """
    began = time.monotonic()
    timeout, of_a_call, whole = limits
    try:
        move = await _unless_newer(thinker.next_move(thread, steps, timeout=timeout), newer, bool(_writes(steps)))
    except ProviderProblem as problem:
        return _outcome(Move("", model=thinker.name), [], began, problem.sentence)
    if move is None:
        return {"superseded": True}
    if not move.calls and not move.text.strip() and not _writes(steps):
        return _outcome(move, [], began, "The model said nothing.")
    done: list[Step] = []
    for call in move.calls:
        asked = time.monotonic()
        left = max(LEAST_SECONDS, min(of_a_call, whole - (asked - began)))
        result = await toolbox.call(context, call.name, call.arguments, seconds=left)
        done.append(Step(call.name, call.arguments, result, _since(asked)))
    return _outcome(move, done, began, "")


def _writes(steps: Sequence[Step]) -> list[Step]:
    tools = toolbox.all_tools()
    return [one for one in steps if one.name in tools and tools[one.name].writes and "problem" not in one.result]


async def _unless_newer(thinking: Awaitable[Move], newer: Newer, something_done: bool) -> Move | None:
    """The move; None when the caller wrote more meanwhile and nothing has been done that would have to be told."""
    task = asyncio.ensure_future(thinking)
    try:
        while True:
            finished, _ = await asyncio.wait([task], timeout=LOOKS_EVERY)
            if finished:
                return await task
            if not something_done and await newer():
                return None
    finally:
        task.cancel()


def _outcome(move: Move, done: Sequence[Step], began: float, problem: str) -> dict[str, Any]:
    return {
        "text": move.text,
        "steps": [asdict(one) for one in done],
        "model": move.model,
        "input_tokens": move.input_tokens,
        "cached_tokens": move.cached_tokens,
        "output_tokens": move.output_tokens,
        "milliseconds": _since(began),
        "problem": problem,
    }


def _since(began: float) -> int:
    return round((time.monotonic() - began) * 1000)
