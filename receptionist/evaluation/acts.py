"""What happens in a story beside plain texts: calls, bursts, pictures, staff, the clock, a network that fails.

A line of `says` that is a table is an act; its first key says which. `ACTS` has them all.
"""

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any

from receptionist import desk, engine
from receptionist.domain import conversation
from receptionist.errors import OwnerMistake
from receptionist.evaluation import oracle, rows
from receptionist.evaluation.callers import Yes
from receptionist.evaluation.scenario import Happening, Scenario
from receptionist.evaluation.world import CALLER, SOMEBODY, World
from receptionist.flows import handoff, outgoing_text

if TYPE_CHECKING:
    from receptionist.evaluation.play import Line

DANA = "dana@desk.example"
Act = Mapping[str, Any]


async def begin(scenario: Scenario, line: "Line") -> None:
    """The missed call that a story begins with, unless it begins with a text."""
    if scenario.begins == "call":
        await _calls({"calls": "", "voicemail": scenario.voicemail}, line)


async def do(happens: Happening, line: "Line", *, scripted: bool) -> None:
    """The next thing in a story, answered. What a script did not say yes to and was written is noted."""
    before = await _calendar()
    if isinstance(happens, str):
        await line.say(happens)
    else:
        await _act(happens)(happens, line)
    if scripted and not _agrees(happens) and await _calendar() != before:
        line.world.unasked.append(str(happens))


def _act(happens: Act) -> Callable[[Act, "Line"], Awaitable[None]]:
    name = next((name for name in ACTS if name in happens), None)
    if name is None:
        raise OwnerMistake(f"There is no act {next(iter(happens))!r}; there are: {', '.join(ACTS)}.")
    return ACTS[name]


def _agrees(happens: Happening) -> bool:
    """Whether the caller says yes: takes an offered time, or says so in an act of that name."""
    return isinstance(happens, Yes) or (not isinstance(happens, str) and ("agrees" in happens or "yes" in happens))


async def _calendar() -> dict[Any, rows.Row]:
    """The appointments, but for their names: a name may come after the yes."""
    found = await desk.current().database.read(lambda session: rows.of(session, "appointment"))
    return {key: {name: value for name, value in row.items() if name != "name"} for key, row in found.items()}


async def _says_yes(act: Act, line: "Line") -> None:
    await line.say(act["agrees"])


async def _calls(act: Act, line: "Line") -> None:
    """A call; `from` another number, `owner` and `does` as the network knows them."""
    voicemail = str(act.get("voicemail", ""))
    does = act.get("does", "leaves_a_voicemail" if voicemail else "hangs_up")
    owner = act.get("owner", "lets_it_ring")
    line.transcript.append(("caller", f"(calls{', voicemail: ' + voicemail if voicemail else ''})"))
    sender = act.get("from", CALLER)
    line.world.others |= {sender} - {CALLER}
    await line.world.network.call(sender, line.world.business.phone, owner=owner, caller=does, voicemail=voicemail)
    await line.hear()


async def _burst(act: Act, line: "Line") -> None:
    """Several texts, none of which waits for an answer."""
    for words in act["burst"]:
        line.transcript.append(("caller", words))
        await line.world.network.text(CALLER, line.world.business.phone, words)
    await line.hear()


async def _picture(act: Act, line: "Line") -> None:
    line.transcript.append(("caller", f"(picture) {act['picture']}"))
    await line.world.network.text(CALLER, line.world.business.phone, act["picture"], media=1)
    await line.hear()


async def _somebody(act: Act, line: "Line") -> None:
    """Somebody else texts and is answered."""
    line.world.others.add(SOMEBODY)
    await line.world.network.text(SOMEBODY, line.world.business.phone, act["somebody"])
    await line.hear()


async def _minutes(act: Act, line: "Line") -> None:
    """The clock moves forward, and what waited for it happens."""
    await engine.move(float(act["minutes"]))
    if "then" in act:
        # What hastened may begin a moment later than the clock: the text it ends in is waited for.
        await line.until(lambda: len(line.world.network.texts_to(CALLER)) > line.heard)
    await line.hear()


async def _staff(act: Act, line: "Line") -> None:
    """Dana `takes` the conversation, `gives back`, or `finishes` it."""
    ways = {"takes": handoff.take, "gives back": handoff.release, "finishes": handoff.finish}
    await ways[act["staff"]](await _thread(line.world), DANA)
    await line.hear()


async def _staff_says(act: Act, line: "Line") -> None:
    await outgoing_text.staff_reply(await _thread(line.world), DANA, act["staff_says"])
    await line.until(lambda: len(line.world.network.texts_to(CALLER)) > line.heard)
    await line.hear()


async def _thread(world: World) -> int:
    found = await desk.current().database.read(
        lambda session: conversation.current(session, world.business.slug, CALLER)
    )
    assert found is not None
    assert found.id is not None
    return found.id


async def _network(act: Act, line: "Line") -> None:
    """The provider fails at the next requests as told; after a minute of the clock all is settled."""
    line.world.network.faults.create.extend(act["network"])
    line.transcript.append(("caller", act["says"]))
    await line.world.network.text(CALLER, line.world.business.phone, act["says"])
    await line.until(lambda: not line.world.network.faults.create)
    await line.until(_nothing_sends)
    await engine.move(1)
    await line.hear()


async def _refuses(act: Act, line: "Line") -> None:
    """From now on the network refuses every text to the caller with this code: 21614 is a landline."""
    line.world.network.faults.refusals[CALLER] = act["refuses"]


async def _nothing_sends() -> bool:
    """No request to the provider is under way: what became of the last one is written down."""
    return await desk.current().database.read(oracle.nothing_sends)


ACTS: Mapping[str, Callable[[Act, "Line"], Awaitable[None]]] = {
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
