"""Figures over trials: how often a scenario passes, how often every time, and what chance alone could explain.

The unit is the scenario: its trials are a cluster, and intervals come from drawing whole scenarios again.
"""

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import comb, sqrt

Shares = Mapping[str, Sequence[bool]]
"""Each scenario's trials: passed or not."""

DRAWS = 2000
SEED = 20261125


@dataclass(frozen=True)
class Interval:
    """A figure and the 95 % interval around it, all as shares of 1."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.0%} (95 %: {self.low:.0%} to {self.high:.0%})"


def pass_hat_k(successes: int, trials: int, k: int) -> float:
    """The chance that k independent tries all succeed: C(c, k) / C(n, k), unbiased (tau-bench, 2024)."""
    return comb(successes, k) / comb(trials, k) if trials >= k else 0.0


def pass_interval(results: Shares, k: int) -> Interval:
    """pass^k over scenarios, each of which counts once, however many trials it had.

    Where every scenario agrees nothing can be drawn: Wilson's interval takes its place.
    """
    each = [pass_hat_k(sum(passed), len(passed), k) for passed in results.values() if len(passed) >= k]
    if len(set(each)) <= 1:
        low, high = wilson(round(sum(each)), len(each))
        return Interval(_mean(each), low, high)
    return Interval(_mean(each), *_drawn(each))


def wilson(successes: int, trials: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927); the whole range when nothing was tried."""
    if trials == 0:
        return 0.0, 1.0
    share = successes / trials
    middle = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    half = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)) / (1 + z * z / trials)
    return max(0.0, middle - half), min(1.0, middle + half)


def rule_of_three(trials: int) -> float:
    """What share of breaks is still possible, with 95 % confidence, when none was seen in so many trials."""
    return min(1.0, 3 / trials) if trials else 1.0


def kappa(pairs: Sequence[tuple[bool, bool]]) -> float:
    """How far two agree beyond chance: 1 always, 0 as by chance (Cohen, 1960); 0 as well where nothing can be told."""
    if not pairs:
        return 0.0
    same = sum(one == other for one, other in pairs) / len(pairs)
    first, second = (sum(pair[at] for pair in pairs) / len(pairs) for at in (0, 1))
    chance = first * second + (1 - first) * (1 - second)
    return (same - chance) / (1 - chance) if chance < 1 else 0.0


def paired_difference(before: Shares, after: Shares) -> Interval:
    """How much more often a scenario passes now, over the scenarios of both runs, drawn in pairs."""
    both = sorted(before.keys() & after.keys())
    each = [_mean([float(one) for one in after[name]]) - _mean([float(one) for one in before[name]]) for name in both]
    return Interval(_mean(each), *(_drawn(each) if each else (-1.0, 1.0)))


def mcnemar(before: Shares, after: Shares) -> float:
    """The exact two-sided p of as uneven flips by chance alone, for runs of one trial a scenario (McNemar, 1947)."""
    pairs = [(before[name][0], after[name][0]) for name in before.keys() & after.keys()]
    worse, better = pairs.count((True, False)), pairs.count((False, True))
    flips = worse + better
    tail = sum(comb(flips, at) for at in range(min(worse, better) + 1)) / 2**flips
    return min(1.0, 2.0 * float(tail))


def _mean(values: Sequence[float]) -> float:
    return sum(values) / len(values) if values else 0.0


def _drawn(values: Sequence[float]) -> tuple[float, float]:
    """The middle 95 % of the mean over whole scenarios drawn again, with a fixed seed: a run says the same twice."""
    chance = random.Random(SEED)  # noqa: S311  # no secret: it draws samples
    found = sorted(_mean(chance.choices(values, k=len(values))) for _ in range(DRAWS))
    return found[int(DRAWS * 0.025)], found[int(DRAWS * 0.975) - 1]
