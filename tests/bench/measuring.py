"""Many requests at once, timed one by one; rounds interleaved, so that a noisy minute hits both sides."""

import asyncio
import statistics
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

Work = Callable[[int], Awaitable[None]]


@dataclass(frozen=True)
class Figures:
    """What one side did: per second, and seconds for the middle, the slowest hundredth and the slowest."""

    per_second: float
    p50: float
    p99: float
    slowest: float


async def load(work: Work, *, count: int, at_once: int) -> Figures:
    """Does `count` pieces of work, `at_once` of them under way."""
    numbers = iter(range(count))
    took: list[float] = []

    async def one_after_the_other() -> None:
        for number in numbers:
            began = time.perf_counter()
            await work(number)
            took.append(time.perf_counter() - began)

    began = time.perf_counter()
    await asyncio.gather(*(one_after_the_other() for _ in range(at_once)))
    every = time.perf_counter() - began
    return Figures(count / every, statistics.median(took), statistics.quantiles(took, n=100)[98], max(took))


def best(rounds: list[Figures]) -> Figures:
    """The round with the most a second: what the machine can do when it is let."""
    return max(rounds, key=lambda one: one.per_second)


def line(name: str, figures: Figures, against: Figures | None = None) -> str:
    ratio = f"   {figures.per_second / against.per_second:5.2f} of it" if against else ""
    p50, p99 = figures.p50 * 1000, figures.p99 * 1000
    return f"  {name:46} {figures.per_second:8.0f}/s   p50 {p50:6.1f} ms   p99 {p99:6.1f} ms{ratio}"
