"""A whole text, from its webhook to the reply at the provider; 500 at once; the edge beside turns that think."""

import asyncio
import itertools
import statistics
import time
from pathlib import Path

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.bench.edge import OURS, STATUS, deliveries
from tests.bench.model import QUESTION, SLOWLY
from tests.bench.processes import Served, printing, product
from tests.bench.wire import Wire

ONE_BY_ONE, IN_FLIGHT, BESIDE = 30, 500, 50
TEXTS_A_SECOND, SECONDS = 50, 3.0
_numbers = itertools.count(1)


async def measure(network: PhoneNetwork, home: Path, stock: float) -> None:
    """On SQLite, with a stand-in model. `stock`: CPU seconds of the stock loop for the turn alone."""
    with printing("tests.bench.model") as (model,):
        async with product(network, f"sqlite:///{home / 'texts.db'}", home, model=model) as ours:
            network.register(OURS, ours.url)
            await _answered(network, _callers(5), QUESTION)
            alone = await _one_by_one(network, ours)
            ratio = f"{alone / stock:4.2f} of the stock loop without any durability"
            print(f"  a whole text, 1 under way              CPU {alone * 1000:5.1f} ms   {ratio}", flush=True)
            await _edge(network, ours)
            await _at_once(network, ours, alone)


def _callers(count: int) -> list[str]:
    return [f"+1312556{next(_numbers):04}" for _ in range(count)]


async def _answered(network: PhoneNetwork, callers: list[str], body: str) -> None:
    """Every caller texts at once, and has an answer when this is done."""
    for caller in callers:
        network.in_background(network.text(caller, OURS, body))
    waiting, seen = set(callers), 0
    async with asyncio.timeout(120):
        while waiting:
            waiting -= {text.to for text in network.state.texts[seen:] if not text.by_carrier}
            seen = len(network.state.texts)
            await asyncio.sleep(0.01)


async def _one_by_one(network: PhoneNetwork, ours: Served) -> float:
    """CPU seconds of a text; the idle engine's own share of the same time is taken off."""
    began, at = ours.cpu, time.perf_counter()
    await asyncio.sleep(2)
    idle = (ours.cpu - began) / (time.perf_counter() - at)
    began, at = ours.cpu, time.perf_counter()
    for caller in _callers(ONE_BY_ONE):
        await _answered(network, [caller], QUESTION)
    return (ours.cpu - began - idle * (time.perf_counter() - at)) / ONE_BY_ONE


async def _at_once(network: PhoneNetwork, ours: Served, alone: float) -> None:
    """All of them think at the same time, each for two requests of two seconds."""
    before, began, at = ours.memory, ours.cpu, time.perf_counter()
    most = asyncio.create_task(_most(ours))
    await _answered(network, _callers(IN_FLIGHT), SLOWLY)
    took, cpu = time.perf_counter() - at, (ours.cpu - began) / IN_FLIGHT
    most.cancel()
    grown = (max(_memory) - before) / IN_FLIGHT
    print(
        f"  a whole text, {IN_FLIGHT} under way            CPU {cpu * 1000:5.1f} ms   {cpu / alone:4.2f} of it with 1"
    )
    print(f"  {IN_FLIGHT} conversations, 4 s of thinking each: all answered after {took:4.1f} s", flush=True)
    print(f"  memory of a waiting conversation       {grown:5.0f} KiB", flush=True)


_memory: list[float] = []


async def _most(ours: Served) -> None:
    while True:
        _memory.append(ours.memory)
        await asyncio.sleep(0.2)


async def _edge(network: PhoneNetwork, ours: Served) -> None:
    """Acknowledgements at 50 deliveries a second, without turns and beside 50 that think."""
    free = await _paced(network, ours)
    thinking = asyncio.create_task(_answered(network, _callers(BESIDE), SLOWLY))
    await asyncio.sleep(0.5)
    beside = await _paced(network, ours)
    await thinking
    print(f"  acknowledgement, {TEXTS_A_SECOND} a second          p99 {free * 1000:5.1f} ms")
    ratio = beside / free
    print(f"  the same, {BESIDE} turns thinking           p99 {beside * 1000:5.1f} ms   {ratio:4.2f} of it", flush=True)


async def _paced(network: PhoneNetwork, ours: Served) -> float:
    forms = itertools.islice(deliveries(network, ours.url, STATUS, _numbers), int(TEXTS_A_SECOND * SECONDS))
    took: list[float] = []

    async def post(form: bytes, signature: str) -> None:
        wire = Wire(ours.url)
        began = time.perf_counter()
        assert await wire.post(STATUS, form, signature) == 200
        took.append(time.perf_counter() - began)
        wire.close()

    posting = []
    for form, signature in forms:
        posting.append(asyncio.create_task(post(form, signature)))
        await asyncio.sleep(1 / TEXTS_A_SECOND)
    await asyncio.gather(*posting)
    return statistics.quantiles(took, n=100)[98]
