"""What costs little: free times, imports, how long a command takes from cold."""

import itertools
import os
import resource
import subprocess
import sys
import time
from bisect import bisect_left
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain import free_times, owner_files
from receptionist.domain.business import Business, Service
from receptionist.engine import now
from receptionist.resources import folder
from tests.bench.processes import prepare, product

ROUNDS, NEXT = 7, 20
EDGE = "import receptionist.web, receptionist.webhooks"
STACK = "import fastapi, sqlmodel, openai, twilio.rest, dbos, receptionist.web, receptionist.webhooks"
Spans = list[tuple[datetime, datetime]]


async def measure(network: PhoneNetwork, home: Path) -> None:
    _free_times()
    edge, stack = _best_import(EDGE), _best_import(STACK)
    print(
        f"  import of the edge                     CPU {edge * 1000:5.0f} ms   {edge / stack:4.2f} of the whole stack's"
    )
    prepare(home)
    print(f"  receptionist check, from cold              {min(_check(home) for _ in range(3)):5.2f} s")
    began = time.perf_counter()
    async with product(network, f"sqlite:///{home / 'cold.db'}", home):
        print(f"  receptionist serve, until it answers       {time.perf_counter() - began:5.2f} s", flush=True)


def _free_times() -> None:
    """The next 20 of 60 days, half of each day taken: ours, a bisect over prepared intervals, a look at every slot."""
    business = owner_files.read(folder("prompts") / "bright-smiles")
    service, at = business.services[0], now()
    chair = business.chairs(service)[0]
    first = at.replace(hour=0, minute=0, second=0, microsecond=0)
    taken = [
        (start, start + timedelta(minutes=45)) for start in (first + timedelta(hours=1.5 * n) for n in range(16 * 60))
    ]
    prepared = [start for start, _ in taken], [end for _, end in taken]
    earliest, _ = free_times.window(business, at)
    length = timedelta(minutes=service.minutes + service.buffer_minutes)

    def ours() -> int:
        return len(list(itertools.islice(free_times.free(business, service, {chair: taken}, at), NEXT)))

    ways = {
        "ours": ours,
        "bisect over prepared intervals": lambda: _count(_by_bisect(business, service, *prepared, earliest, length)),
        "slot by slot": lambda: _count(_slot_by_slot(business, service, taken, earliest, length)),
    }
    took = {name: _best(way) for name, way in ways.items()}
    for name, seconds in took.items():
        print(f"  next {NEXT} free times, {name:30} {seconds * 1e6:8.0f} µs   {seconds / took['ours']:6.2f} of ours")


def _count(found: Iterator[datetime]) -> int:
    return len(list(itertools.islice(found, NEXT)))


def _by_bisect(
    business: Business,
    service: Service,
    begins: list[datetime],
    ends: list[datetime],
    earliest: datetime,
    length: timedelta,
) -> Iterator[datetime]:
    for start in _starts(business, service, earliest):
        at = bisect_left(begins, start + length)
        if at == 0 or ends[at - 1] <= start:
            yield start


def _slot_by_slot(
    business: Business, service: Service, taken: Spans, earliest: datetime, length: timedelta
) -> Iterator[datetime]:
    for start in _starts(business, service, earliest):
        if not [span for span in taken if span[0] < start + length and start < span[1]]:
            yield start


def _starts(business: Business, service: Service, earliest: datetime) -> Iterator[datetime]:
    for day in range(61):
        for start in free_times.starts_on(business, service, (earliest + timedelta(day)).date()):
            if start >= earliest:
                yield start


def _best(way: Callable[[], int]) -> float:
    took = []
    for _ in range(ROUNDS):
        began = time.perf_counter()
        way()
        took.append(time.perf_counter() - began)
    return min(took)


def _best_import(what: str) -> float:
    """Seconds of CPU above a bare interpreter's, the best of some."""
    return min(_cpu(what) for _ in range(3)) - min(_cpu("pass") for _ in range(3))


def _cpu(what: str) -> float:
    """CPU seconds of a fresh interpreter that runs this, as the kernel counts them for an ended child."""
    began = _children()
    subprocess.run([sys.executable, "-c", what], check=True)
    return _children() - began


def _children() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _check(home: Path) -> float:
    began = time.perf_counter()
    kept = {**os.environ, "RECEPTIONIST_HOME": str(home)}
    subprocess.run([sys.executable, "-m", "receptionist", "check"], env=kept, check=True, capture_output=True)
    return time.perf_counter() - began
