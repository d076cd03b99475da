"""Figures over trials: how often a scenario passes, and how often it passes every time."""

from collections.abc import Mapping, Sequence
from math import comb, sqrt


def pass_hat_k(successes: int, trials: int, k: int) -> float:
    """The chance that k independent tries all succeed: C(c, k) / C(n, k), unbiased (tau-bench, 2024)."""
    return comb(successes, k) / comb(trials, k) if trials >= k else 0.0


def mean_pass(results: Mapping[str, Sequence[bool]], k: int) -> float:
    """pass^k over scenarios; each counts once, however many trials it had."""
    each = [pass_hat_k(sum(passed), len(passed), k) for passed in results.values() if len(passed) >= k]
    return sum(each) / len(each) if each else 0.0


def wilson(successes: int, trials: int, z: float = 1.96) -> tuple[float, float]:
    """The 95 % interval of a share (Wilson, 1927); the whole range when nothing was tried."""
    if trials == 0:
        return 0.0, 1.0
    share = successes / trials
    middle = (share + z * z / (2 * trials)) / (1 + z * z / trials)
    half = z * sqrt(share * (1 - share) / trials + z * z / (4 * trials * trials)) / (1 + z * z / trials)
    return max(0.0, middle - half), min(1.0, middle + half)
