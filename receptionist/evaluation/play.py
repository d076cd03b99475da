"""Plays one scenario: the caller says their lines, each after an answer, and the oracle looks at what is so."""

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from contextlib import nullcontext
from dataclasses import dataclass, field

from sqlmodel import Session, select

from receptionist import desk
from receptionist.agent.thread import REFUSED_DRAFT
from receptionist.domain.segments import segments
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.evaluation import acts, judge, oracle
from receptionist.evaluation.callers import Caller, Drifted, Played, Script
from receptionist.evaluation.faults import Fault
from receptionist.evaluation.record import Effort, Result
from receptionist.evaluation.scenario import Scenario
from receptionist.evaluation.world import CALLER, World, opened
from receptionist.ports import Model
from receptionist.settings import Settings

ANSWER_WITHIN = 25.0
"""Seconds that are waited for an answer; longer with more patience."""


@dataclass
class Line:
    """The caller's phone line to the business, with all that was said on it."""

    world: World
    patience: float
    heard: int = 0
    transcript: list[tuple[str, str]] = field(default_factory=list)

    async def hear(self) -> None:
        """Waits until all that was said is answered or settled without an answer."""
        await self.until(self._all_quiet)
        texts = self.world.network.texts_to(CALLER)
        self.transcript += [("business", text.body) for text in texts[self.heard :]]
        self.heard = len(texts)

    async def until(self, true: Callable[[], bool | Awaitable[bool]]) -> None:
        """Waits for a condition, longer with a slow model, but not for ever: what did not come the oracle will tell."""
        deadline = time.monotonic() + ANSWER_WITHIN * self.patience
        while time.monotonic() < deadline:
            found = true()
            if await found if isinstance(found, Awaitable) else found:
                return
            await asyncio.sleep(oracle.LOOKS_EVERY)

    async def _all_quiet(self) -> bool:
        """Nothing is under way, on the network or at the desk: a transcript comes some time after its call."""
        return not self.world.network.tasks and await desk.current().database.read(oracle.is_settled)

    async def say(self, words: str) -> None:
        self.transcript.append(("caller", words))
        await self.world.network.text(CALLER, self.world.business.phone, words)
        await self.hear()


async def play(
    scenario: Scenario,
    settings: Settings,
    trial: int = 1,
    *,
    patience: float = 1.0,
    model: Model | None = None,
    fault: Fault | None = None,
) -> Result:
    """One trial of a scenario in a world of its own. `model`: plays callers who have a brief, and judges last.

    A `fault` is in the product while the story lasts, and gone when the oracle looks.
    """
    began = time.monotonic()
    result = Result(scenario.name, trial, [], [], 0.0)
    try:
        async with opened(scenario, settings, patience=patience) as world:
            line = Line(world, patience)
            try:
                with fault.at_work() if fault else nullcontext():
                    await _story(scenario, line, model)
            except Drifted as drifted:
                result.void = str(drifted)
            else:
                result.unsafe, result.broken = await oracle.look(scenario, world, line.transcript)
            result.transcript = line.transcript
            result.effort = await desk.current().database.read(lambda session: _effort(session, world))
        if model is not None and not result.void:
            result.opinions = await judge.opinions(model, line.transcript, ANSWER_WITHIN * patience)
    except Exception as error:  # a broken world is counted apart, and never dropped
        result.error = repr(error)
    result.seconds = time.monotonic() - began
    return result


async def _story(scenario: Scenario, line: Line, model: Model | None) -> None:
    await acts.begin(scenario, line)
    async for happens in _caller(scenario, line, model).lines(line.transcript):
        await acts.do(happens, line, scripted=scenario.caller is None)


def _caller(scenario: Scenario, line: Line, model: Model | None) -> Caller:
    if scenario.caller is None:
        return Script(scenario.says, line.world.business)
    if model is None:
        raise Drifted("this caller is played by a model, and there is none")
    return Played(scenario.caller, line.world.business, model, ANSWER_WITHIN * line.patience)


def _effort(session: Session, world: World) -> Effort:
    turns = session.exec(select(Turn)).all()
    by_model = [one for one in turns if one.input_tokens and one.model != "offline"]
    texts = [text for text in world.network.state.texts if text.direction == "outbound-api"]
    return Effort(
        turns=len(turns),
        by_model=len(by_model),
        requests=sum(one.requests for one in by_model),
        drafts_held=[*_refused(turns), *_not_let_go(session)],
        input_tokens=sum(one.input_tokens for one in turns),
        cached_tokens=sum(one.cached_tokens for one in turns),
        output_tokens=sum(one.output_tokens for one in turns),
        segments=[segments(text.body) for text in texts],
        milliseconds=[one.milliseconds for one in turns],
    )


def _refused(turns: Sequence[Turn]) -> list[str]:
    return [step["arguments"] for one in turns for step in one.tool_calls if step["name"] == REFUSED_DRAFT]


def _not_let_go(session: Session) -> list[str]:
    """Words that the last check before the outbox left out; what was withheld since a person took over is none."""
    rows = session.exec(select(Text).where(Text.direction == "out", Text.status != "withheld")).all()
    return [f"{one['what']} ({row.body})" for row in rows for one in row.checks or [] if not one["ok"]]
