"""Businesses to try the rules on: one with any hours, and copies of the examples that we ship."""

import shutil
from pathlib import Path

from receptionist.domain import hours
from receptionist.domain.business import Business, Closure
from receptionist.resources import folder

EXAMPLES = ("acme-heating", "apex-law", "bright-smiles")
WEEKDAYS = dict.fromkeys(range(5), "09:00-12:00, 13:00-17:00")


def business(
    zone: str = "America/Chicago", week: dict[int, str] | None = None, closed: tuple[Closure, ...] = ()
) -> Business:
    """A business with these hours by weekday, as one writes them; nothing else is special about it."""
    written = WEEKDAYS if week is None else week
    periods = {day: tuple(hours.read_periods(text)) for day, text in written.items()}
    return Business("shop", "The Shop", zone, "+13125550100", hours=periods, closed=closed)


def copied(slug: str, prompts: Path) -> Path:
    """The five files of an example in `prompts`; the folder that holds them."""
    return Path(shutil.copytree(folder("prompts") / slug, prompts / slug))


def edit(file: Path, old: str, new: str) -> None:
    """What an owner does in an editor."""
    written = file.read_text(encoding="utf-8")
    assert old in written
    file.write_text(written.replace(old, new, 1), encoding="utf-8")
