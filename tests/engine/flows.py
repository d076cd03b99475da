"""Flows for the tests of the engine, and what they did."""

import asyncio
from collections import Counter
from typing import Any

from sqlmodel import Session

from receptionist import engine
from receptionist.errors import ProviderProblem

done: list[Any] = []
begun: Counter[str] = Counter()
open_lanes: Counter[str] = Counter()
most_at_once = 0
faults: list[Exception] = []


@engine.flow("test_note")
async def note(what: Any) -> None:
    done.append(what)


@engine.flow("test_delivery")
async def take_delivery(delivery_id: int) -> None:
    done.append(delivery_id)


@engine.note("test_settled")
def settled(session: Session, delivery_id: int) -> None:
    begun["settled"] += 1
    if faults:
        raise faults.pop(0)
    engine.submit(session, note, ("settled", delivery_id), id=f"after:{delivery_id}")


@engine.flow("test_in_lane")
async def in_lane(lane: str, number: int) -> None:
    global most_at_once
    open_lanes[lane] += 1
    most_at_once = max(most_at_once, open_lanes[lane])
    await asyncio.sleep(0.02)
    open_lanes[lane] -= 1
    done.append((lane, number))


@engine.step("test_act")
async def act(number: int) -> int:
    begun["act"] += 1
    return number * 2


@engine.step("test_fault")
async def fault() -> None:
    begun["fault"] += 1
    if faults:
        raise faults.pop(0)


@engine.flow("test_faulty")
async def faulty(number: int) -> None:
    await fault()
    done.append(await act(number))


@engine.flow("test_poison", attempts=2)
async def poison(number: int) -> None:
    begun["poison"] += 1
    raise ZeroDivisionError(f"poison {number}")


@engine.flow("test_errand", remembers=False)
async def errand(what: str) -> None:
    await fault()
    done.append(what)


@engine.step("test_refused")
async def refused() -> None:
    raise ProviderProblem("The number does not exist.", temporary=False, code=21614)


@engine.flow("test_buried")
async def buried(dead_letter_id: int) -> None:
    done.append(("buried", dead_letter_id))


@engine.flow("test_nightly")
async def nightly() -> None:
    done.append("nightly")


def forget() -> None:
    """Begins anew."""
    global most_at_once
    for told in (done, begun, open_lanes, faults):
        told.clear()
    most_at_once = 0
