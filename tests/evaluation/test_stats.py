"""The figures of a run against values worked out by hand or known from the papers."""

import pytest

from receptionist.evaluation import stats

SOLID, SHAKY, BROKEN = [True] * 4, [True, True, True, False], [False] * 4


def test_a_scenario_that_fails_once_in_four_passes_twice_in_a_row_half_of_the_time() -> None:
    assert stats.pass_hat_k(3, 4, 1) == 0.75
    assert stats.pass_hat_k(3, 4, 2) == 0.5
    assert stats.pass_hat_k(3, 4, 4) == 0.0


def test_pass_k_is_the_mean_over_scenarios_whatever_their_trials() -> None:
    assert stats.pass_interval({"a": SOLID, "b": SHAKY, "c": BROKEN}, 1).value == pytest.approx((1 + 0.75 + 0) / 3)
    assert stats.pass_interval({"a": SOLID * 2, "b": [False]}, 1).value == 0.5


def test_a_scenario_with_too_few_trials_does_not_count_for_pass_k() -> None:
    assert stats.pass_interval({"a": SOLID, "b": [False]}, 4).value == 1.0


def test_wilson_s_interval_is_the_known_one() -> None:
    low, high = stats.wilson(8, 10)

    assert (round(low, 3), round(high, 3)) == (0.490, 0.943)


def test_an_interval_draws_whole_scenarios_and_not_their_trials() -> None:
    """Twenty trials of two scenarios say no more than two scenarios can."""
    few = stats.pass_interval({"a": [True] * 20, "b": [False] * 20}, 1)

    assert (few.value, few.low, few.high) == (0.5, 0.0, 1.0)


def test_more_scenarios_narrow_the_interval() -> None:
    def width(scenarios: int) -> float:
        found = stats.pass_interval({str(n): [n % 4 > 0] for n in range(scenarios)}, 1)
        return found.high - found.low

    assert width(200) < width(20) / 2


def test_where_every_scenario_passes_the_interval_is_not_a_certainty() -> None:
    found = stats.pass_interval({str(n): SOLID for n in range(20)}, 4)

    assert found.value == 1.0
    assert found.low == pytest.approx(0.839, abs=0.001)


def test_the_same_run_gives_the_same_interval() -> None:
    shares = {"a": SOLID, "b": SHAKY, "c": BROKEN}

    assert stats.pass_interval(shares, 1) == stats.pass_interval(shares, 1)


def test_a_difference_is_paired_by_scenario_and_leaves_out_what_only_one_run_has() -> None:
    before = {"a": [True], "b": [False], "gone": [False]}
    after = {"a": [True], "b": [True], "new": [False]}

    assert stats.paired_difference(before, after).value == 0.5


def test_a_difference_that_every_scenario_shows_is_shown() -> None:
    before = {str(n): [False, True] for n in range(10)}
    after = {str(n): [True, True] for n in range(10)}

    found = stats.paired_difference(before, after)

    assert (found.value, found.low, found.high) == (0.5, 0.5, 0.5)


@pytest.mark.parametrize(
    ("worse", "better", "p"), [(0, 0, 1.0), (1, 1, 1.0), (0, 5, 0.0625), (1, 7, 0.0703), (0, 10, 0.00195)]
)
def test_mcnemar_s_exact_p_is_the_known_one(worse: int, better: int, p: float) -> None:
    before = {f"w{n}": [True] for n in range(worse)} | {f"b{n}": [False] for n in range(better)} | {"same": [True]}
    after = {name: [name == "same" or not passed[0]] for name, passed in before.items()}

    assert stats.mcnemar(before, after) == pytest.approx(p, abs=0.0001)


def test_no_break_in_a_thousand_runs_leaves_three_in_a_thousand_possible() -> None:
    assert stats.rule_of_three(1000) == 0.003
    assert stats.rule_of_three(0) == 1.0


def test_kappa_leaves_out_what_chance_would_agree_on() -> None:
    """By hand: the same in 0.70, by chance in 0.6 * 0.6 + 0.4 * 0.4 = 0.52, so 0.18 of 0.48."""
    pairs = [(True, True)] * 45 + [(False, False)] * 25 + [(True, False)] * 15 + [(False, True)] * 15

    assert stats.kappa(pairs) == pytest.approx(0.375)
    assert stats.kappa([(True, True), (False, False)]) == 1.0
    assert stats.kappa([(True, True)] * 9) == stats.kappa([]) == 0.0
