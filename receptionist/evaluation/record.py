"""What a run is, as data: what was played, by whom, and what came of each trial; kept in a report, and read back."""

import json
import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from receptionist.errors import OwnerMistake

_DATA = re.compile(r'<script type="application/json" id="data">(.*?)</script>', re.DOTALL)


@dataclass
class Effort:
    """What a trial took: turns by who thought them, tokens, texts and their segments, milliseconds a turn.

    `by_model`: the turns that a model thought to the end, in so many `requests`.
    """

    turns: int = 0
    by_model: int = 0
    requests: int = 0
    drafts_held: list[str] = field(default_factory=list)
    """Words that a check did not let go, whatever became of the turn."""
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    segments: list[int] = field(default_factory=list)
    milliseconds: list[int] = field(default_factory=list)


@dataclass
class Result:
    """What came of one trial. `unsafe`: what must never be, whoever expects it; `broken`: what was expected and is not.

    `void`: the caller left its brief, so the trial says nothing; `error`: the world broke. Neither passes or fails.
    """

    scenario: str
    trial: int
    broken: list[str]
    transcript: list[tuple[str, str]]
    seconds: float
    error: str = ""
    unsafe: list[str] = field(default_factory=list)
    void: str = ""
    effort: Effort = field(default_factory=Effort)
    opinions: list[str] = field(default_factory=list)
    """What a model thought of the words. It is shown, and decides nothing."""

    @property
    def passed(self) -> bool:
        return not (self.broken or self.unsafe or self.error or self.void)

    @property
    def counts(self) -> bool:
        """Whether it says something of the receptionist."""
        return not (self.error or self.void)

    @property
    def wrong(self) -> list[str]:
        """Every line of what is wrong, the worst first."""
        apart = [f"the world broke: {self.error}"] if self.error else []
        apart += [f"does not count: {self.void}"] if self.void else []
        return [*apart, *(f"UNSAFE: {line}" for line in self.unsafe), *self.broken]


@dataclass
class Run:
    """All trials of one run. `who` thought; `made_of`: short hashes of what the words of a run depend on."""

    who: str
    results: list[Result]
    made_of: dict[str, str] = field(default_factory=dict)
    judged: list[str] = field(default_factory=list)
    """How far its judge agrees with labelled conversations, a line a question."""

    @property
    def passed(self) -> bool:
        """Every trial that counts passed, and some did; in a world that broke nothing passed."""
        return any(one.passed for one in self.results) and all(one.passed or one.void for one in self.results)

    @property
    def shares(self) -> dict[str, list[bool]]:
        """Each scenario's trials that count: passed or not."""
        found: dict[str, list[bool]] = {}
        for one in self.results:
            if one.counts:
                found.setdefault(one.scenario, []).append(one.passed)
        return found

    def of(self, scenario: str) -> list[Result]:
        return [one for one in self.results if one.scenario == scenario]


def dumped(run: Run) -> str:
    """The run as JSON that may stand in a page: nothing in it can end the element that holds it."""
    return json.dumps(asdict(run), ensure_ascii=False).replace("</", "<\\/")


def read(page: Path) -> Run:
    """The run that a report was written of; OwnerMistake for what is no such page."""
    mistake = OwnerMistake(f"{page} is not a report of `receptionist eval --report`.")
    try:
        found = _DATA.search(page.read_text(encoding="utf-8"))
        table = json.loads(found.group(1) if found else "")
        return Run(table["who"], [_result(one) for one in table["results"]], table["made_of"], table["judged"])
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise mistake from error


def _result(table: dict[str, object]) -> Result:
    said: Sequence[Sequence[str]] = table.pop("transcript")  # type: ignore[assignment]
    effort = Effort(**table.pop("effort"))  # type: ignore[arg-type]
    return Result(**table, transcript=[(who, words) for who, words in said], effort=effort)  # type: ignore[arg-type]
