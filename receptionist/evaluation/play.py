"""Plays one scenario: the caller says their lines, each after an answer, and the oracle looks at what is so."""

import asyncio
import re
import time
from dataclasses import dataclass, field
from datetime import datetime

from receptionist import desk
from receptionist.domain.business import Business
from receptionist.evaluation import offers, oracle
from receptionist.evaluation.scenario import Scenario
from receptionist.evaluation.world import CALLER, World, opened
from receptionist.settings import Settings

_PICK = re.compile(r"\{pick ([^}]+)\}")


@dataclass
class Result:
    """What came of one trial. `broken`: what should have been so and was not; none of it, and it passed."""

    scenario: str
    trial: int
    broken: list[str]
    transcript: list[tuple[str, str]]
    seconds: float
    error: str = ""

    @property
    def passed(self) -> bool:
        return not self.broken and not self.error


@dataclass
class Caller:
    """A scripted caller: says the next line when the answer to the last has come."""

    world: World
    patience: float
    heard: int = 0
    transcript: list[tuple[str, str]] = field(default_factory=list)

    async def hear(self) -> None:
        """Waits until all that was said is answered or settled without an answer; longer with a slow model."""
        deadline = time.monotonic() + 25 * self.patience
        while time.monotonic() < deadline:
            if await self._all_quiet():
                break
            await asyncio.sleep(0.02)
        texts = self.world.network.texts_to(CALLER)
        self.transcript += [("business", text.body) for text in texts[self.heard :]]
        self.heard = len(texts)

    async def _all_quiet(self) -> bool:
        """Nothing is under way, on the network or at the desk: a transcript comes some time after its call."""
        return not self.world.network.tasks and await desk.current().database.read(oracle.is_settled)

    async def say(self, line: str) -> None:
        words = _PICK.sub(lambda found: self._pick(found.group(1)), line)
        self.transcript.append(("caller", words))
        await self.world.network.text(CALLER, self.world.business.phone, words)
        await self.hear()

    def _pick(self, wanted: str) -> str:
        """The number of the wanted time in the last offer; yes to a single one; else the time in words."""
        business: Business = self.world.business
        last = next((said for who, said in reversed(self.transcript) if who == "business"), "")
        for one in wanted.split("|"):
            when = business.says_when(datetime.fromisoformat(one).replace(tzinfo=business.zone))
            numbered = offers.numbered(last)
            if when in numbered:
                return numbered[when]
            if when in last and not numbered:
                return "yes please"
        first = datetime.fromisoformat(wanted.split("|")[0]).replace(tzinfo=business.zone)
        return f"Do you have {business.says_when(first)}?"


async def play(scenario: Scenario, settings: Settings, trial: int = 1, *, patience: float = 1.0) -> Result:
    """One trial of a scenario in a world of its own."""
    began = time.monotonic()
    try:
        async with opened(scenario, settings, patience=patience) as world:
            caller = Caller(world, patience)
            await _story(scenario, world, caller)
            broken = await oracle.look(scenario, world, caller.transcript)
            return Result(scenario.name, trial, broken, caller.transcript, time.monotonic() - began)
    except Exception as error:  # a broken world is counted apart, and never dropped
        return Result(scenario.name, trial, [], [], time.monotonic() - began, error=repr(error))


async def _story(scenario: Scenario, world: World, caller: Caller) -> None:
    if scenario.begins == "call":
        does = "leaves_a_voicemail" if scenario.voicemail else "hangs_up"
        await world.network.call(
            CALLER,
            world.business.phone,
            caller=does,  # type: ignore[arg-type]
            voicemail=scenario.voicemail,
        )
        caller.transcript.append(
            ("caller", f"(calls{', voicemail: ' + scenario.voicemail if scenario.voicemail else ''})")
        )
        await caller.hear()
    for line in scenario.says:
        await caller.say(line)
