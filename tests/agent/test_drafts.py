"""Drafts that are so must leave, and drafts that are not must not: measured over two tables of our own."""

from collections.abc import Iterator

import pytest

from receptionist.agent import checks
from tests.agent.scenes import known, table

_WRITTEN = ("", "_of_facts", "_in_free_words", "_as_texted", "_of_capable_models")
GOOD = [table(f"good{how}.toml") for how in _WRITTEN]
LIES = [table(f"lies{how}.toml") for how in _WRITTEN]
KINDS = sorted({kind for kinds in LIES for kind in kinds})


def lies(kind: str) -> Iterator[tuple[str, str]]:
    for kinds in LIES:
        for scene, drafts in kinds.get(kind, {}).items():
            yield from ((scene, draft) for draft in drafts)


def test_at_most_two_of_a_hundred_good_drafts_are_held() -> None:
    every = [(scene, draft) for good in GOOD for scene, drafts in good.items() for draft in drafts]

    held = [(scene, draft, why) for scene, draft in every if (why := checks.check(draft, known(scene)).reason)]

    assert len(every) >= 800
    assert len(held) / len(every) <= 0.02, held


def test_ninety_eight_of_a_hundred_lies_are_caught() -> None:
    every = [(kind, *lie) for kind in KINDS for lie in lies(kind)]

    missed = [one for one in every if not checks.check(one[2], known(one[1])).reason]

    assert len(every) >= 1000
    assert len(missed) / len(every) <= 0.02, missed


@pytest.mark.parametrize("kind", KINDS)
def test_no_kind_of_lie_is_a_hole(kind: str) -> None:
    every = list(lies(kind))

    missed = [draft for scene, draft in every if not checks.check(draft, known(scene)).reason]

    assert len(missed) / len(every) <= 0.1, missed
