"""Fits the numbers of answers/weights.py to the tables of this folder: python -m tests.domain.answers.fitting

Tables named behind it are left out, and measured by what the others taught. The threshold of faq.py is the one at which
each table keeps its bars. A multinomial logit by hand: an entry's chance grows with the weighed sum of its evidence,
"none" has a sum of its own.
Each question whose entry is taken out of the FAQ is one more without an answer.
"""

import random
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from receptionist.domain.answers.evidence import OF_ENTRY, OF_NONE, Evidence, Witness
from receptionist.domain.answers.weights import chances
from tests.domain.answers import questions

_WITHOUT, _TAKEN_OUT, _SPOKEN_WITHOUT = 3.0, 0.1, 0.03
"""What an example without an entry counts beside one with: few were written, and answering those is worse."""
_ROUNDS, _AT_ONCE, _STEP, _SHRINK = 16, 64, 0.03, 4e-4
_FOLDER = Path(__file__).parent


@dataclass(frozen=True)
class _Example:
    table: str
    evidence: Evidence
    right: frozenset[int]
    counts: float
    is_made: bool = False


def _examples() -> Iterator[_Example]:
    for path in sorted(set(_FOLDER.glob("*.toml")) - {_FOLDER / name for name in questions.FOR_MEASURE}):
        for entries, asked in questions.by_business(path.name):
            yield from _of_business(path.stem, entries, asked)
    for entries, asked in questions.spoken_by_business():
        witness = Witness(entries)
        for at, (question, right) in enumerate(asked):
            if right or at % 4 == 0:
                counts = 1.0 if right else 4 * _SPOKEN_WITHOUT
                yield _Example("spoken", witness.evidence(question), right, counts)


def _of_business(table: str, entries: questions.Entries, asked: questions.Questions) -> Iterator[_Example]:
    witness = Witness(entries)
    for question, right in asked:
        yield _Example(table, witness.evidence(question), right, 1.0 if right else _WITHOUT)
    for out in range(len(entries)):
        those = [question for question, right in asked if right == {out}]
        witness = Witness([entry for at, entry in enumerate(entries) if at != out])
        for question in those:
            yield _Example(table, witness.evidence(question), frozenset(), _TAKEN_OUT, is_made=True)


def fit(examples: list[_Example]) -> tuple[list[float], list[float]]:
    """The weights under which what is right is likeliest, kept small (Adam, in a fixed order)."""
    shuffled, order = list(examples), random.Random(7)
    weights = [0.0] * (len(OF_ENTRY) + len(OF_NONE))
    mean, spread, step = [0.0] * len(weights), [0.0] * len(weights), 0
    for round_ in range(_ROUNDS):
        order.shuffle(shuffled)
        for at in range(0, len(shuffled), _AT_ONCE):
            step += 1
            slope = _slope(shuffled[at : at + _AT_ONCE], weights)
            for k, one in enumerate(slope):
                one += _SHRINK * weights[k]
                mean[k] += 0.1 * (one - mean[k])
                spread[k] += 0.01 * (one * one - spread[k])
                by = (mean[k] / (1 - 0.9**step)) / ((spread[k] / (1 - 0.99**step)) ** 0.5 + 1e-8)
                weights[k] -= _STEP * (1 - round_ / _ROUNDS) * by
    return weights[: len(OF_ENTRY)], weights[len(OF_ENTRY) :]


def _slope(examples: list[_Example], weights: list[float]) -> list[float]:
    slope = [0.0] * len(weights)
    total = sum(example.counts for example in examples)
    for example in examples:
        of_entry = chances(example.evidence, weights[: len(OF_ENTRY)], weights[len(OF_ENTRY) :])
        for at, row in enumerate(example.evidence.of_entries):
            wrong = of_entry[at] - (1 / len(example.right) if at in example.right else 0.0)
            by = wrong * example.counts / total
            if abs(by) > 1e-6:
                for k, value in enumerate(row):
                    slope[k] += by * value
        by = (1 - sum(of_entry) - (not example.right)) * example.counts / total
        for k, value in enumerate(example.evidence.of_none, len(OF_ENTRY)):
            slope[k] += by * value
    return slope


def _tell(examples: list[_Example], for_entry: list[float], for_none: list[float]) -> None:
    judged = [(one, chances(one.evidence, for_entry, for_none)) for one in examples if not one.is_made]
    for least in (0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7):
        given = [(one, of.index(max(of)) in one.right) for one, of in judged if max(of) >= least]
        those = [is_right for one, is_right in given if one.right]
        with_entry = sum(bool(one.right) for one, _ in judged)
        print(
            f"  at {least}: answered {len(those) / with_entry:.3f}, right {sum(those) / max(len(those), 1):.3f}, "
            f"without an entry answered {(len(given) - len(those)) / max(len(judged) - with_entry, 1):.3f}"
        )


def main(left_out: list[str]) -> None:
    examples = list(_examples())
    for_entry, for_none = fit([one for one in examples if one.table not in left_out])
    for name, weight in (*zip(OF_ENTRY, for_entry, strict=True), *zip(OF_NONE, for_none, strict=True)):
        print(f"    {weight:.2f},  # {name}")
    for table in sorted({one.table for one in examples}):
        print(table, "(left out)" if table in left_out else "")
        _tell([one for one in examples if one.table == table], for_entry, for_none)
    if left_out:
        print("all that were left out")
        _tell([one for one in examples if one.table in left_out], for_entry, for_none)


if __name__ == "__main__":
    main(sys.argv[1:])
