"""Our loop of a turn against a bare loop of the stock client: the same stand-in model, the same requests."""

import json
import tempfile
import time
from pathlib import Path
from typing import Any

import openai

from receptionist.adapters.openai_model import OpenAIModel
from receptionist.agent import instructions, toolbox
from receptionist.agent.model_thinker import ModelThinker
from receptionist.agent.thread import Said, Step, Thread
from receptionist.domain import owner_files
from receptionist.engine import now
from receptionist.resources import folder
from tests.bench.measuring import Figures, Work, best, load
from tests.bench.processes import printing

TURNS, ROUNDS = 150, 3


async def measure() -> float:
    """CPU and turns a second of thinking, at one and at fifty under way; the database is no part of it.

    What the stock loop costs for a turn with one under way, in seconds of CPU.
    """
    with printing("tests.bench.model") as (url,):
        ours, stock = OpenAIModel("stand-in", "key", url), openai.AsyncOpenAI(api_key="key", base_url=url)
        cost = [await _beside(ours, stock, at_once) for at_once in (50, 1)][-1]
        await ours.close()
        await stock.close()
    return cost


async def _beside(ours: OpenAIModel, stock: openai.AsyncOpenAI, at_once: int) -> float:
    mine, theirs = await _rounds(_our_turn(ours), _stock_turn(stock), at_once)
    _tell(f"turns, {at_once} under way", mine, theirs)
    return min(cpu for _, cpu in theirs)


async def _rounds(
    ours: Work, stock: Work, at_once: int
) -> tuple[list[tuple[Figures, float]], list[tuple[Figures, float]]]:
    mine, theirs = [], []
    for _ in range(ROUNDS):
        theirs.append(await _timed(stock, at_once))
        mine.append(await _timed(ours, at_once))
    return mine, theirs


async def _timed(work: Work, at_once: int) -> tuple[Figures, float]:
    """Figures, and CPU seconds a turn."""
    began = time.process_time()
    figures = await load(work, count=TURNS, at_once=at_once)
    return figures, (time.process_time() - began) / TURNS


def _tell(name: str, mine: list[tuple[Figures, float]], theirs: list[tuple[Figures, float]]) -> None:
    ours, stock = best([one for one, _ in mine]), best([one for one, _ in theirs])
    cpu, stock_cpu = min(cpu for _, cpu in mine), min(cpu for _, cpu in theirs)
    print(f"  {name + ', stock client':46} {stock.per_second:8.0f}/s   CPU {stock_cpu * 1000:5.1f} ms a turn")
    ratio = f"{ours.per_second / stock.per_second:5.2f} of it, CPU {cpu / stock_cpu:4.2f} of its"
    print(f"  {name + ', ours':46} {ours.per_second:8.0f}/s   CPU {cpu * 1000:5.1f} ms a turn   {ratio}", flush=True)


def _thread() -> Thread:
    business = owner_files.read(folder("prompts") / "bright-smiles")
    at = now().astimezone(business.zone)
    said = tuple(Said("caller" if n % 2 == 0 else "assistant", f"Some words of text {n}.", at) for n in range(9))
    return Thread(business=business, now=at, said=said, burst="is parking free?")


def _our_turn(model: OpenAIModel) -> Work:
    thread, thinker = _thread(), ModelThinker(model)

    async def turn(_: int) -> None:
        first = await thinker.next_move(thread, (), timeout=20)
        steps = [Step(call.name, call.arguments, {"answers": []}) for call in first.calls]
        second = await thinker.next_move(thread, steps, timeout=20)
        assert second.text

    return turn


def _stock_turn(client: openai.AsyncOpenAI) -> Work:
    """The loop of the client's own documentation, with the same messages and tools."""
    thread = _thread()
    tools: Any = [
        {"type": "function", "function": {"name": one.name, "parameters": json.loads(one.parameters), "strict": True}}
        for one in toolbox.schemas()
    ]
    begin: Any = [{"role": one.role, "content": one.content} for one in instructions.messages(thread, ())]

    async def turn(_: int) -> None:
        messages = list(begin)
        while True:
            answer = await client.chat.completions.create(model="stand-in", messages=messages, tools=tools)
            said = answer.choices[0].message
            if not said.tool_calls:
                assert said.content
                return
            messages.append(said.model_dump(exclude_none=True))
            for call in said.tool_calls:
                messages.append({"role": "tool", "tool_call_id": call.id, "content": '{"answers": []}'})

    return turn


def scratch() -> Path:
    """A folder that is the system's to tidy."""
    return Path(tempfile.mkdtemp(prefix="bench"))
