"""Every faulty receptionist against the scenarios: which scenario catches which, and which catches none."""

import html
import tomllib
from collections.abc import AsyncIterator, Callable, Sequence
from dataclasses import dataclass, field

from receptionist.evaluation import oracle
from receptionist.evaluation.faults import ALL, Fault
from receptionist.evaluation.play import play
from receptionist.evaluation.scenario import Scenario
from receptionist.resources import folder
from receptionist.settings import Settings

PATIENCE = 0.3
"""A faulty receptionist may never answer: no reason to wait as long as for a slow model."""


@dataclass
class Matrix:
    """What came of each fault. `caught`: fault → scenario → the first thing that was not so there."""

    scenarios: tuple[str, ...]
    faults: tuple[Fault, ...]
    caught: dict[str, dict[str, str]] = field(default_factory=dict)

    @property
    def missed(self) -> list[str]:
        """The faults that no scenario caught."""
        return [one.name for one in self.faults if not self.caught.get(one.name)]

    @property
    def idle(self) -> list[str]:
        """The scenarios that caught no fault."""
        busy = {name for found in self.caught.values() for name in found}
        return [name for name in self.scenarios if name not in busy]

    @property
    def lines(self) -> list[str]:
        """The matrix for a terminal: a fault a line, then what was missed."""
        width = max(len(one.name) for one in self.faults)
        told = [f"{one.name:<{width}}  {_by(self.caught.get(one.name, {}))}" for one in self.faults]
        told.append(f"{self._score} faulty receptionists caught by {len(self.scenarios)} scenarios")
        return [*told, *([f"caught none: {', '.join(self.idle)}"] if self.idle else [])]

    @property
    def table(self) -> str:
        """The matrix as a part of the report: what each faulty receptionist does, and what gave it away where."""
        rows = "".join(_row(one, self.caught.get(one.name, {})) for one in self.faults)
        idle = f"<p>Caught none: {html.escape(', '.join(self.idle))}.</p>" if self.idle else ""
        return (
            f"<h2>Faulty receptionists</h2><p>{self._score} were caught.</p>"
            f'<table class="matrix"><tr><th>fault<th>what it does<th>caught by{rows}</table>{idle}'
        )

    @property
    def _score(self) -> str:
        return f"{len(self.faults) - len(self.missed)} of {len(self.faults)}"


async def catches(scenario: Scenario, fault: Fault, settings: Settings) -> str:
    """The first thing that is not so in this scenario with this fault; empty when the scenario passes all the same.

    A world that broke caught nothing: the fault must show in what the receptionist did.
    """
    result = await play(scenario, settings, patience=PATIENCE, fault=fault)
    if oracle.STILL_OPEN in result.broken:
        # A machine that is busy with something else looks like a receptionist who never answers: once more, in peace.
        result = await play(scenario, settings, fault=fault)
    return next(iter([*result.unsafe, *result.broken]), "")


async def run(
    scenarios: Sequence[Scenario],
    settings: Settings,
    faults: Sequence[Fault] = ALL,
    played: Callable[[str], None] = lambda what: None,
) -> Matrix:
    """Every fault over every scenario, which must be ones that pass without a fault. `played`: told of each pair."""
    found = Matrix(tuple(one.name for one in scenarios), tuple(faults))
    for fault in faults:
        for scenario in scenarios:
            if wrong := await catches(scenario, fault, settings):
                found.caught.setdefault(fault.name, {})[scenario.name] = wrong
            played(fault.name)
    return found


async def first(fault: Fault, scenarios: Sequence[Scenario], settings: Settings) -> AsyncIterator[tuple[str, str]]:
    """The likeliest scenario first, with what was wrong in it: whoever asks stops at the first catch."""
    likely = tomllib.loads((folder("evals") / "faults.toml").read_text(encoding="utf-8")).get(fault.name, [])
    order = sorted(scenarios, key=lambda one: likely.index(one.name) if one.name in likely else len(likely))
    for scenario in order:
        yield scenario.name, await catches(scenario, fault, settings)


def _by(found: dict[str, str]) -> str:
    if not found:
        return "NOT CAUGHT"
    more = f" and {len(found) - 3} more" if len(found) > 3 else ""
    return f"{', '.join(list(found)[:3])}{more}"


def _row(fault: Fault, found: dict[str, str]) -> str:
    by = "".join(f"<li>{html.escape(name)}: {html.escape(wrong)}" for name, wrong in found.items())
    many = "1 scenario" if len(found) == 1 else f"{len(found)} scenarios"
    caught = f"<details><summary>{many}</summary><ul>{by}</ul></details>" if found else '<b class="missed">nobody</b>'
    return f"<tr><th>{html.escape(fault.name)}<td>{html.escape(fault.says)}<td>{caught}"
