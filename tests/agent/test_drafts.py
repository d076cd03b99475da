"""Drafts that are so must leave, and drafts that are not must not: measured over two tables of our own."""

from collections.abc import Iterator

import pytest

from receptionist.agent import checks
from tests.agent.scenes import known, table

BEYOND = {"person", "service", "promise", "duration"}
"""Kinds that are no value and no claim of an act: reported, and held to no bar."""
GOOD, LIES = table("good.toml"), table("lies.toml")


def lies(kind: str) -> Iterator[tuple[str, str]]:
    for scene, drafts in LIES[kind].items():
        yield from ((scene, draft) for draft in drafts)


def test_at_most_two_of_a_hundred_good_drafts_are_held() -> None:
    every = [(scene, draft) for scene, drafts in GOOD.items() for draft in drafts]

    held = [(scene, draft, why) for scene, draft in every if (why := checks.check(draft, known(scene)).reason)]

    assert len(every) >= 400
    assert len(held) / len(every) <= 0.02, held


def test_ninety_eight_of_a_hundred_lies_are_caught() -> None:
    every = [(kind, *lie) for kind in LIES if kind not in BEYOND for lie in lies(kind)]

    missed = [one for one in every if not checks.check(one[2], known(one[1])).reason]

    assert len(every) >= 500
    assert len(missed) / len(every) <= 0.02, missed


@pytest.mark.parametrize("kind", [kind for kind in LIES if kind not in BEYOND])
def test_no_kind_of_lie_is_a_hole(kind: str) -> None:
    every = list(lies(kind))

    missed = [draft for scene, draft in every if not checks.check(draft, known(scene)).reason]

    assert len(missed) / len(every) <= 0.1, missed
