"""What happens in a story beside plain texts: calls, bursts, pictures, staff, the clock, a network that fails.

A line of `says` that is a table is an act; its first key says which. `ACTS` has them all.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from receptionist import desk, engine
from receptionist.domain import conversation
from receptionist.errors import OwnerMistake
from receptionist.evaluation import oracle, rows
from receptionist.evaluation.scenario import Line, Scenario
from receptionist.evaluation.world import CALLER, SOMEBODY, World
from receptionist.flows import handoff, outgoing_text

if TYPE_CHECKING:
    from receptionist.evaluation.play import Caller

DANA = "dana@desk.example"
Act = Mapping[str, Any]


async def begin(scenario: Scenario, world: World, caller: "Caller") -> None:
    """The missed call that a story begins with, unless it begins with a text."""
    if scenario.begins == "call":
        await _calls({"calls": "", "voicemail": scenario.voicemail}, world, caller)


async def do(line: Line, world: World, caller: "Caller") -> None:
    """One line of the story, answered. What is written to the calendar without the caller's yes is noted."""
    before = await _calendar()
    if isinstance(line, str):
        await caller.say(line)
    else:
        act = next((name for name in ACTS if name in line), None)
        if act is None:
            raise OwnerMistake(f"There is no act {next(iter(line))!r}; there are: {', '.join(ACTS)}.")
        await ACTS[act](line, world, caller)
    if not _agrees(line, caller) and await _calendar() != before:
        world.unasked.append(str(line))


def _agrees(line: Line, caller: "Caller") -> bool:
    """Whether the caller says yes in this line: picks an offered time, or says so in an act of that name."""
    if not isinstance(line, str):
        return "agrees" in line or "yes" in line
    last = next((words for who, words in reversed(caller.transcript) if who == "caller"), "")
    return "{pick" in line and not last.startswith("Do you have ")


async def _calendar() -> dict[Any, rows.Row]:
    """The appointments, but for their names: a name may come after the yes."""
    found = await desk.current().database.read(lambda session: rows.of(session, "appointment"))
    return {key: {name: value for name, value in row.items() if name != "name"} for key, row in found.items()}


async def _says_yes(act: Act, world: World, caller: "Caller") -> None:
    await caller.say(act["agrees"])


async def _calls(act: Act, world: World, caller: "Caller") -> None:
    """A call; `from` another number, `owner` and `does` as the network knows them."""
    voicemail = str(act.get("voicemail", ""))
    does = act.get("does", "leaves_a_voicemail" if voicemail else "hangs_up")
    owner = act.get("owner", "lets_it_ring")
    caller.transcript.append(("caller", f"(calls{', voicemail: ' + voicemail if voicemail else ''})"))
    sender = act.get("from", CALLER)
    world.others |= {sender} - {CALLER}
    await world.network.call(sender, world.business.phone, owner=owner, caller=does, voicemail=voicemail)
    await caller.hear()


async def _burst(act: Act, world: World, caller: "Caller") -> None:
    """Several texts, none of which waits for an answer."""
    for words in act["burst"]:
        caller.transcript.append(("caller", words))
        await world.network.text(CALLER, world.business.phone, words)
    await caller.hear()


async def _picture(act: Act, world: World, caller: "Caller") -> None:
    caller.transcript.append(("caller", f"(picture) {act['picture']}"))
    await world.network.text(CALLER, world.business.phone, act["picture"], media=1)
    await caller.hear()


async def _somebody(act: Act, world: World, caller: "Caller") -> None:
    """Somebody else texts and is answered."""
    world.others.add(SOMEBODY)
    await world.network.text(SOMEBODY, world.business.phone, act["somebody"])
    await caller.hear()


async def _minutes(act: Act, world: World, caller: "Caller") -> None:
    """The clock moves forward, and what waited for it happens."""
    await engine.move(float(act["minutes"]))
    if "then" in act:
        # What hastened may begin a moment later than the clock: the text it ends in is waited for.
        await _until(lambda: len(world.network.texts_to(CALLER)) > caller.heard)
    await caller.hear()


async def _staff(act: Act, world: World, caller: "Caller") -> None:
    """Dana `takes` the conversation, `gives back`, or `finishes` it."""
    ways = {"takes": handoff.take, "gives back": handoff.release, "finishes": handoff.finish}
    await ways[act["staff"]](await _thread(world), DANA)
    await caller.hear()


async def _staff_says(act: Act, world: World, caller: "Caller") -> None:
    await outgoing_text.staff_reply(await _thread(world), DANA, act["staff_says"])
    await _until(lambda: len(world.network.texts_to(CALLER)) > caller.heard)
    await caller.hear()


async def _thread(world: World) -> int:
    found = await desk.current().database.read(
        lambda session: conversation.current(session, world.business.slug, CALLER)
    )
    assert found is not None
    assert found.id is not None
    return found.id


async def _network(act: Act, world: World, caller: "Caller") -> None:
    """The provider fails at the next requests as told; after a minute of the clock all is settled."""
    world.network.faults.create.extend(act["network"])
    caller.transcript.append(("caller", act["says"]))
    await world.network.text(CALLER, world.business.phone, act["says"])
    await _until(lambda: not world.network.faults.create)
    await _until(_nothing_sends)
    await engine.move(1)
    await caller.hear()


async def _refuses(act: Act, world: World, caller: "Caller") -> None:
    """From now on the network refuses every text to the caller with this code: 21614 is a landline."""
    world.network.faults.refusals[CALLER] = act["refuses"]


async def _nothing_sends() -> bool:
    """No request to the provider is under way: what became of the last one is written down."""
    return await desk.current().database.read(oracle.nothing_sends)


async def _until(true: Callable[[], bool | Awaitable[bool]], seconds: float = 5.0) -> None:
    """Waits for a condition, but not for ever: what did not come the oracle will tell."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        found = true()
        if await found if isinstance(found, Awaitable) else found:
            return
        await asyncio.sleep(0.01)


ACTS: Mapping[str, Callable[[Act, World, "Caller"], Awaitable[None]]] = {
    "agrees": _says_yes,
    "calls": _calls,
    "burst": _burst,
    "picture": _picture,
    "somebody": _somebody,
    "minutes": _minutes,
    "staff": _staff,
    "staff_says": _staff_says,
    "network": _network,
    "refuses": _refuses,
}
