"""`receptionist eval`: plays the scenarios, with a bar, and says what came of it."""

import asyncio
import logging
import os
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

from receptionist import logs
from receptionist.errors import OwnerMistake
from receptionist.evaluation import report
from receptionist.evaluation.scenario import Scenario, read_all
from receptionist.settings import Settings, from_environment

if TYPE_CHECKING:
    from receptionist.evaluation.play import Result

DEADLINE = 20.0
"""Seconds for an answer that a business sets by default: `--patience` stretches it."""


def run(
    names: list[str],
    trials: int,
    page: Path | None,
    junit: Path | None,
    compare: Path | None,
    model: str | None,
    patience: float,
) -> int:
    """0 when every trial passed, 1 otherwise."""
    logs.begin("text", logging.ERROR)
    before = report.read(compare) if compare else None
    for target in filter(None, (page, junit)):
        _writable(target)
    settings = _settings(model)
    who = settings.openai_model or "offline receptionist"
    results = asyncio.run(play_all(read_all(names), settings, trials, patience / DEADLINE))
    out = Console(soft_wrap=True, highlight=False)
    for one in results:
        for line in [*one.broken, *([one.error] if one.error else [])]:
            out.print(f"{one.scenario}[{one.trial}]: {line}", markup=False)
    out.print(report.sentence(results, who), markup=False)
    for line in report.flips(before, results) if before is not None else ():
        out.print(line, markup=False)
    if page is not None:
        report.write(page, results, who)
    if junit is not None:
        report.junit(junit, results)
    return 0 if all(one.passed for one in results) else 1


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


async def play_all(scenarios: list[Scenario], settings: Settings, trials: int, patience: float) -> "list[Result]":
    """Every trial of every scenario, one after the other: they share the process's clock."""
    # The whole product comes with it: what cannot be asked for is refused before.
    from receptionist.evaluation.play import play

    results = []
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True) as progress:
        bar = progress.add_task("evals", total=len(scenarios) * trials)
        for scenario in scenarios:
            for trial in range(1, trials + 1):
                progress.update(bar, description=scenario.name)
                results.append(await play(scenario, settings, trial, patience=patience))
                progress.advance(bar)
    return results
