"""Two runs held against each other: what flipped, and what is said of the difference."""

from pathlib import Path

from receptionist.evaluation import compare, report
from receptionist.evaluation.record import Result, Run


def run(**passed: list[bool]) -> Run:
    """A run with these trials of each scenario."""
    results = [
        Result(name, trial, [] if good else [f"{name} broke"], [("caller", f"hello from {name}")], 1.0)
        for name, trials in passed.items()
        for trial, good in enumerate(trials, 1)
    ]
    return Run("somebody", results)


def test_every_scenario_that_changed_is_named_what_became_worse_first() -> None:
    found = compare.flips(run(a=[True, True], b=[False], c=[True]), run(a=[True, False], b=[True], c=[True]))

    assert [str(one) for one in found] == ["a: 100% before, 50% now", "b: 0% before, 100% now"]


def test_a_difference_that_chance_explains_is_not_called_one() -> None:
    said = compare.verdict(run(a=[True], b=[False], c=[True]), run(a=[False], b=[True], c=[True]))

    assert said.startswith("Against the run of before: no difference shown, +0 points")
    assert "p = 1 (McNemar, exact)" in said


def test_a_run_in_which_every_scenario_became_worse_is_worse() -> None:
    names = [f"s{n}" for n in range(12)]

    said = compare.verdict(run(**{name: [True] for name in names}), run(**{name: [False] for name in names}))

    assert said.startswith("Against the run of before: worse, -100 points")


def test_trials_that_do_not_count_flip_nothing() -> None:
    drifted = Run("somebody", [Result("a", 1, [], [], 1.0, void="the caller named Sunday")])

    assert compare.flips(run(a=[True]), drifted) == []
    assert compare.verdict(run(a=[True]), drifted) == "The two runs have no scenario in common."


def test_what_only_one_run_has_is_said() -> None:
    told = compare.lines(run(a=[True], old=[True]), run(a=[True], new=[False]))

    assert told[1:] == ["no scenario flipped", "gone since: old", "new: new"]


def test_the_page_shows_both_stories_of_a_flip_side_by_side(tmp_path: Path) -> None:
    report.write(tmp_path / "now.html", run(a=[False]), run(a=[True]))

    page = (tmp_path / "now.html").read_text()
    pair = page[page.index("class=pair") : page.index("Every story")]
    assert pair.count("hello from a") == 2
    assert pair.count("a broke") == 1


def test_something_unsafe_is_in_the_first_line_and_fails_the_trial(tmp_path: Path) -> None:
    unsafe = Run("somebody", [Result("a", 1, [], [], 1.0, unsafe=["somebody else was texted"])])

    assert not unsafe.results[0].passed
    assert "UNSAFE in 1" in report.sentence(unsafe)
    assert "nothing unsafe (95 %: under 30.0%)" in report.sentence(run(a=[True] * 10))
