"""`receptionist eval`: plays the scenarios, with a bar, and says what came of it."""

import asyncio
import hashlib
import logging
import os
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from receptionist import logs
from receptionist.errors import OwnerMistake
from receptionist.evaluation import compare, junit, record, report
from receptionist.evaluation.record import Result, Run
from receptionist.evaluation.scenario import Scenario, read_all
from receptionist.resources import folder, package
from receptionist.settings import Settings, from_environment

if TYPE_CHECKING:
    from receptionist.evaluation import matrix
    from receptionist.ports import Model

DEADLINE = 20.0
"""Seconds for an answer that a business sets by default: `--patience` stretches it."""


@dataclass(frozen=True)
class Asked:
    """What was asked for on the command line."""

    names: list[str]
    trials: int = 1
    page: Path | None = None
    junit: Path | None = None
    compare: Path | None = None
    model: str | None = None
    patience: float = DEADLINE
    faults: bool = False


def run(asked: Asked) -> int:
    """0 when every trial that counts passed and some did, 1 otherwise."""
    logs.begin("text", logging.ERROR)
    before = record.read(asked.compare) if asked.compare else None
    for target in filter(None, (asked.page, asked.junit)):
        _writable(target)
    if asked.faults and asked.model:
        raise OwnerMistake("--faults breaks the offline receptionist, whose mistakes repeat: leave --model out.")
    settings = _settings(asked.model)
    scenarios = read_all(asked.names)
    playable = [one for one in scenarios if asked.model or one.caller is None]
    results = asyncio.run(play_all(playable, settings, asked.trials, asked.patience / DEADLINE))
    # Opinions stand in a report only: without one nobody needs to know what they are worth.
    judged = asyncio.run(_judged(settings, asked.patience)) if asked.page else []
    now = Run(asked.model or "offline receptionist", results, _made_of(scenarios), judged)
    _tell(now, before, len(scenarios) - len(playable))
    found = asyncio.run(_faults(playable, results)) if asked.faults else None
    if asked.page is not None:
        report.write(asked.page, now, before, found.table if found else "")
    if asked.junit is not None:
        junit.write(asked.junit, now)
    # A few scenarios cannot catch everything: only all of them must.
    return 0 if now.passed and (found is None or asked.names or not found.missed) else 1


async def _faults(scenarios: list[Scenario], results: list[Result]) -> "matrix.Matrix":
    """The matrix of faulty receptionists over the scenarios that pass without a fault, told as it stands."""
    from receptionist.evaluation import faults, matrix

    out = Console(soft_wrap=True, highlight=False)
    sound = [one for one in scenarios if all(each.passed for each in results if each.scenario == one.name)]
    with _progress() as progress:
        bar = progress.add_task("faults", total=len(sound) * len(faults.ALL))
        found = await matrix.run(
            sound, _settings(None), played=lambda what: progress.update(bar, description=what, advance=1)
        )
    for line in found.lines:
        out.print(line, markup=False)
    return found


def _tell(now: Run, before: Run | None, left_out: int) -> None:
    out = Console(soft_wrap=True, highlight=False)
    lines = [f"{one.scenario}[{one.trial}]: {line}" for one in now.results for line in one.wrong]
    lines.append(report.sentence(now))
    if left_out:
        lines.append(f"left out: {left_out} whose caller is played by a model (--model)")
    for line in [*lines, *(compare.lines(before, now) if before is not None else ())]:
        out.print(line, markup=False)


def _writable(target: Path) -> None:
    """A run may take an hour: where it is to be written is looked at before."""
    if target.is_dir() or not os.access(target if target.exists() else target.absolute().parent, os.W_OK):
        raise OwnerMistake(f"{target} cannot be written: is its folder there, and yours?")


def _settings(model: str | None) -> Settings:
    """The offline receptionist unless a model is named; then the environment says where it is."""
    settings = from_environment()
    if model is None:
        return settings.model_copy(update={"openai_api_key": None, "openai_base_url": None, "openai_model": None})
    if not settings.openai_base_url and not settings.openai_api_key:
        raise OwnerMistake("--model needs OPENAI_API_KEY, or OPENAI_BASE_URL for a model of your own.")
    return settings.model_copy(update={"openai_model": model})


def _made_of(scenarios: list[Scenario]) -> dict[str, str]:
    """Two runs with the same hashes had the same words to work with."""
    parts = {
        "Instructions": [package("agent") / "safety.md", package("agent") / "instructions.py"],
        "Tools": sorted(folder("tools").glob("*.py")),
        "Owner's files": sorted(folder("prompts").rglob("*.*")),
    }
    found = {name: _short(b"".join(file.read_bytes() for file in files)) for name, files in parts.items()}
    return {**found, "Scenarios": _short(repr(scenarios).encode())}


def _short(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()[:12]


async def play_all(scenarios: list[Scenario], settings: Settings, trials: int, patience: float) -> list[Result]:
    """Every trial of every scenario, one after the other: they share the process's clock."""
    # The whole product comes with it: what cannot be asked for is refused before.
    from receptionist.evaluation.play import play

    results = []
    model = _playing(settings)
    try:
        with _progress() as progress:
            bar = progress.add_task("evals", total=len(scenarios) * trials)
            for scenario in scenarios:
                for trial in range(1, trials + 1):
                    progress.update(bar, description=scenario.name)
                    results.append(await play(scenario, settings, trial, patience=patience, model=model))
                    progress.advance(bar)
    finally:
        if model is not None:
            await model.close()
    return results


async def _judged(settings: Settings, timeout: float) -> list[str]:
    """How far the judge agrees with labelled conversations; nothing without a model."""
    from receptionist.evaluation import judge

    model = _playing(settings)
    if model is None:
        return []
    try:
        return await judge.agreement(model, timeout)
    finally:
        await model.close()


def _progress() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    return Progress(*columns, console=Console(stderr=True), transient=True)


def _playing(settings: Settings) -> "Model | None":
    """The model that plays callers and judges: the one that is tried, through a client of its own."""
    if settings.openai_model is None:
        return None
    from receptionist.adapters.openai_model import OpenAIModel

    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else "none"
    return OpenAIModel(settings.openai_model, key, settings.openai_base_url)
