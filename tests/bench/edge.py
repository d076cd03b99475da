"""Durable acknowledgements against the same framework with no work, and the way from a call's end to its text."""

import asyncio
import itertools
import statistics
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
from twilio.request_validator import RequestValidator

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.bench.measuring import Figures, best, line, load
from tests.bench.processes import answers, free_port, product, running
from tests.bench.wire import Wire

Measure = Callable[[PhoneNetwork, str, str, Path], Awaitable[None]]
"""Measures the product on one database: its network, the database's name and address, a folder."""

OURS, STATUS = "+13125550100", "/twilio/texts/status"
CONNECTIONS, REQUESTS, ROUNDS = 64, 3000, 3
CALLS_A_SECOND, CALLS = 50, 200


def deliveries(network: PhoneNetwork, url: str, path: str, numbers: Iterator[int]) -> Iterator[tuple[bytes, str]]:
    """Signed forms, each with its own id. Reports, and not texts: the edge is measured, not the work behind it."""
    validator = RequestValidator(network.auth_token)
    for number in numbers:
        form = {
            "MessageSid": f"SM{number:032}", "MessageStatus": "sent", "From": OURS, "To": "+13125550142",
            "AccountSid": network.account_sid,
        }  # fmt: skip
        yield urlencode(form).encode(), str(validator.compute_signature(f"{url}{path}", form))


async def post_all(url: str, path: str, forms: list[tuple[bytes, str]]) -> Figures:
    """Posts them over 64 connections that are kept."""
    wires = [Wire(url) for _ in range(CONNECTIONS)]
    free = asyncio.Queue[Wire]()
    for wire in wires:
        free.put_nowait(wire)

    async def post(number: int) -> None:
        wire = free.get_nowait()
        status = await wire.post(path, *forms[number])
        assert status == 200, status
        free.put_nowait(wire)

    figures = await load(post, count=len(forms), at_once=CONNECTIONS)
    for wire in wires:
        wire.close()
    return figures


async def acknowledgements(network: PhoneNetwork, database: str, url: str, home: Path) -> None:
    """Side by side, round by round: our edge, a route that does nothing, and one session for each request on SQLite."""
    port = free_port()
    bare = f"http://127.0.0.1:{port}"
    async with product(network, url, home) as ours:
        with running("tests.bench.bare", str(port), str(home / f"bare-{database}.db")):
            await answers(f"{bare}/health/live")
            mine, idle, usual = await _rounds(network, ours.url, bare)
    ratio = best(mine).p99 / best(usual).p99
    print(line(f"FastAPI, form read, no work (beside {database})", best(idle)))
    print(line("one session for each request, SQLite", best(usual), best(idle)))
    print(line(f"signed, durable on {database}", best(mine), best(idle)))
    times = best(mine).per_second / best(usual).per_second
    print(f"  {'against the sessions':46} {times:8.2f} times as many   p99 {ratio:4.2f} of theirs")
    print(f"  {'slowest of all samples':46} {max(one.slowest for one in mine) * 1000:8.0f} ms", flush=True)


async def _rounds(network: PhoneNetwork, ours: str, bare: str) -> tuple[list[Figures], list[Figures], list[Figures]]:
    """Signing costs more than an answer without work: the forms are ready before a round begins."""
    mine: list[Figures] = []
    idle: list[Figures] = []
    usual: list[Figures] = []
    numbers = itertools.count(1)
    for _ in range(ROUNDS):
        forms = list(itertools.islice(deliveries(network, ours, STATUS, numbers), REQUESTS))
        idle.append(await post_all(bare, "/twilio/texts", forms))
        usual.append(await post_all(bare, "/session", forms[: REQUESTS // 3]))
        mine.append(await post_all(ours, STATUS, forms))
        await asyncio.sleep(3)
    return mine, idle, usual


async def call_to_text(network: PhoneNetwork, database: str, url: str, home: Path) -> None:
    """From the delivery that tells of a call's end to the request that sends its text, at 50 calls a second."""
    async with product(network, url, home) as served, httpx.AsyncClient(base_url=served.url, timeout=30) as client:
        ours = served.url
        network.register(OURS, ours)
        await _missed(network, client, ours, "+13125559999", 0)
        began = served.cpu
        sent: dict[str, float] = {}
        callers = [f"+1312555{line:04}" for line in range(1000, 1000 + CALLS)]
        under_way = []
        for number, caller in enumerate(callers, 1):
            sent[caller] = time.perf_counter()
            under_way.append(asyncio.create_task(_missed(network, client, ours, caller, number)))
            await asyncio.sleep(1 / CALLS_A_SECOND)
        await asyncio.gather(*under_way)
        took = await _arrivals(network, sent)
        await asyncio.sleep(1)
        cpu = (served.cpu - began) / CALLS * 1000
    p50, p95 = statistics.median(took) * 1000, statistics.quantiles(took, n=20)[18] * 1000
    name = f"end of a call to its text, {database}, {CALLS_A_SECOND} calls/s"
    print(
        f"  {name:58} p50 {p50:6.0f} ms   p95 {p95:6.0f} ms   slowest {max(took) * 1000:6.0f} ms   CPU {cpu:4.1f} ms",
        flush=True,
    )


async def _missed(network: PhoneNetwork, client: httpx.AsyncClient, url: str, caller: str, number: int) -> None:
    form = {
        "CallSid": f"CA{number:032}", "CallStatus": "completed", "CallDuration": "20", "DialCallStatus": "no-answer",
        "From": caller, "To": OURS, "AccountSid": network.account_sid,
    }  # fmt: skip
    path = "/twilio/calls/ended"
    signed = RequestValidator(network.auth_token).compute_signature(f"{url}{path}", form)
    await client.post(path, data=form, headers={"X-Twilio-Signature": str(signed)})
    over = {key: value for key, value in form.items() if key != "DialCallStatus"}
    signed = RequestValidator(network.auth_token).compute_signature(f"{url}{path}", over)
    await client.post(path, data=over, headers={"X-Twilio-Signature": str(signed)})


async def _arrivals(network: PhoneNetwork, sent: dict[str, float]) -> list[float]:
    """Seconds for each caller; the network notes when a request reached it."""
    deadline = time.perf_counter() + 60
    seen: dict[str, float] = {}
    while len(seen) < len(sent) and time.perf_counter() < deadline:
        for text in network.state.texts[len(seen) :]:
            if text.to in sent:
                seen.setdefault(text.to, time.perf_counter() - sent[text.to])
        await asyncio.sleep(0.001)
    assert len(seen) == len(sent), f"{len(sent) - len(seen)} callers got no text"
    return list(seen.values())
