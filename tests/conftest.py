"""Fixtures that every test may use."""

import gc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.front_desk import FrontDesk

pytest_plugins = ["tests.databases"]


TIERS = {
    "t0": ("domain/when/", "domain/hearing/", "domain/answers/", "domain/test_segments.py"),
    "t1": ("evaluation/test_scenarios.py", "evaluation/test_sgd.py"),
    "t2": ("lost/",),
}
"""The evals that need no model, cheapest first; `evals/README.md` says what each asks."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What may take longest begins first: at the end of a run one process would still have two minutes to go alone."""
    items.sort(key=_longest_first)
    for item in items:
        place = item.path.relative_to(Path(__file__).parent).as_posix()
        for tier, places in TIERS.items():
            if place.startswith(places):
                item.add_marker(tier)


def pytest_collection_finish() -> None:
    """What was imported stays, and circles are few: looking again and again for what may go takes its time."""
    gc.freeze()
    gc.set_threshold(10_000, 20, 20)


def _longest_first(item: pytest.Item) -> float:
    allowed = item.get_closest_marker("timeout")
    return -float(allowed.args[0]) if allowed else 0.0


@pytest.fixture
async def desk_open(tmp_path: Path) -> AsyncIterator["FrontDesk"]:
    """Bright Smiles on a Tuesday at ten, with nothing in the books: real SQLite, a phone network on loopback."""
    # Whoever only hands the tests out reads this file too, and all others wait for it.
    from tests.front_desk import opened

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path) as front_desk:
        await front_desk.at(10, weekday=1)
        yield front_desk
