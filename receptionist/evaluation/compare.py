"""Two runs held against each other: the same scenarios in pairs, every flip by name, and what chance could explain."""

from collections.abc import Sequence
from dataclasses import dataclass

from receptionist.evaluation import stats
from receptionist.evaluation.record import Run


@dataclass(frozen=True)
class Flip:
    """A scenario that passes more or less often than before, as shares of 1."""

    scenario: str
    before: float
    now: float

    def __str__(self) -> str:
        return f"{self.scenario}: {self.before:.0%} before, {self.now:.0%} now"


def flips(before: Run, now: Run) -> list[Flip]:
    """Every scenario of both runs that changed, what became worse first."""
    was, is_now = before.shares, now.shares
    both = [Flip(name, _share(was[name]), _share(is_now[name])) for name in was.keys() & is_now.keys()]
    return sorted((one for one in both if one.before != one.now), key=lambda one: (one.now - one.before, one.scenario))


def verdict(before: Run, now: Run) -> str:
    """Better, worse, or no difference shown: said only when the interval leaves zero out."""
    was, is_now = before.shares, now.shares
    if not was.keys() & is_now.keys():
        return "The two runs have no scenario in common."
    found = stats.paired_difference(was, is_now)
    known = "no difference shown" if found.low <= 0 <= found.high else "better" if found.value > 0 else "worse"
    points = f"{found.value * 100:+.0f} points (95 %: {found.low * 100:+.0f} to {found.high * 100:+.0f})"
    single = all(len(one) == 1 for one in [*was.values(), *is_now.values()])
    chance = f"; by chance alone p = {stats.mcnemar(was, is_now):.2g} (McNemar, exact)" if single else ""
    return f"Against the run of before: {known}, {points}{chance}."


def lines(before: Run, now: Run) -> list[str]:
    """The verdict, every flip, and what is only in one of the two runs."""
    changed = [str(one) for one in flips(before, now)] or ["no scenario flipped"]
    return [verdict(before, now), *changed, *_alone(before, now, "gone since"), *_alone(now, before, "new")]


def _alone(one: Run, other: Run, words: str) -> list[str]:
    names = sorted(one.shares.keys() - other.shares.keys())
    return [f"{words}: {', '.join(names)}"] if names else []


def _share(passed: Sequence[bool]) -> float:
    return sum(passed) / len(passed)
