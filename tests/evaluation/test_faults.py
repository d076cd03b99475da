"""Every seeded faulty receptionist is caught by a scenario that the sound one passes."""

import inspect
import tomllib
from collections.abc import Sequence
from dataclasses import replace

import pytest

from receptionist.agent import phrases
from receptionist.domain import booking
from receptionist.domain.contact import Contact
from receptionist.errors import OwnerMistake
from receptionist.evaluation import faults, matrix
from receptionist.evaluation.faults import Fault
from receptionist.evaluation.matrix import Matrix
from receptionist.evaluation.scenario import Scenario, read_all
from receptionist.resources import folder
from tests.agent.threads import example
from tests.evaluation.test_scenarios import OFFLINE

LEAST = 24


def scripted() -> Sequence[Scenario]:
    return [one for one in read_all([]) if one.caller is None]


@pytest.mark.parametrize("name", [one.name for one in faults.ALL])
async def test_each_faulty_receptionist_is_caught(name: str) -> None:
    """That the same scenarios pass without the fault is test_scenarios.py's."""
    tried = []
    async for scenario, wrong in matrix.first(faults.named(name), scripted(), OFFLINE):
        tried.append(scenario)
        if wrong:
            return
    pytest.fail(f"{name} passed all of {len(tried)} scenarios")


@pytest.mark.soak
@pytest.mark.timeout(7200)
async def test_the_whole_matrix_has_no_gap_in_either_direction() -> None:
    found = await matrix.run(scripted(), OFFLINE)

    print("\n".join(found.lines))
    assert (found.missed, found.idle) == ([], [])


def test_there_are_many_each_with_a_name_and_a_sentence_of_its_own() -> None:
    assert len({one.name for one in faults.ALL}) == len({one.says for one in faults.ALL}) == len(faults.ALL) >= LEAST
    assert [one.name for one in faults.ALL if not one.says.endswith(".")] == []


def test_the_recorded_order_names_only_faults_and_scenarios_that_there_are() -> None:
    order = tomllib.loads((folder("evals") / "faults.toml").read_text(encoding="utf-8"))
    names = {one.name for one in scripted()}

    assert set(order) <= {one.name for one in faults.ALL}
    assert [name for found in order.values() for name in found if name not in names] == []


@pytest.mark.parametrize("fault", faults.ALL, ids=lambda one: one.name)
def test_a_fault_takes_what_the_sound_one_takes(fault: Fault) -> None:
    """One did not, since the sound one had changed: it crashed, and was caught for that."""
    sound = vars(fault.place)[fault.attribute]
    if not callable(sound):
        return
    with fault.at_work():
        taken = inspect.signature(vars(fault.place)[fault.attribute])

    given = inspect.signature(sound).parameters.values()
    named = {one.name: None for one in given if one.kind is one.KEYWORD_ONLY}
    taken.bind(*(None for one in given if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)), **named)


@pytest.mark.parametrize("fault", faults.ALL, ids=lambda one: one.name)
def test_a_fault_is_gone_when_its_story_is_over(fault: Fault) -> None:
    was = vars(fault.place)[fault.attribute]

    with fault.at_work():
        assert vars(fault.place)[fault.attribute] is not was

    assert vars(fault.place)[fault.attribute] is was


def test_a_fault_breaks_the_product_while_it_is_at_work() -> None:
    business = example("bright-smiles")

    with faults.named("denies-being-a-bot").at_work():
        assert "a real person" in phrases.bot(business)

    assert "not a person" in phrases.bot(business)


def test_an_unknown_fault_is_named_with_those_that_there_are() -> None:
    with pytest.raises(OwnerMistake, match="There is no fault 'none'; there are: "):
        faults.named("none")


async def test_a_fault_that_changes_nothing_is_missed_and_the_matrix_says_so() -> None:
    harmless = Fault(
        "is-well", "Does everything as it should.", booking, "book", lambda was: lambda *a, **b: was(*a, **b)
    )
    asked = read_all(["booking-by-number"])

    found = await matrix.run(asked, OFFLINE, [harmless])

    assert (found.missed, found.idle) == (["is-well"], ["booking-by-number"])
    assert found.lines[0].endswith("NOT CAUGHT")
    assert "0 of 1 were caught" in found.table


async def test_a_world_that_breaks_has_caught_nothing() -> None:
    asked = replace(read_all(["a-withheld-number"])[0], business="nobody")

    assert await matrix.catches(asked, faults.named("leaves-no-call-back"), OFFLINE) == ""


async def test_the_matrix_is_what_the_plays_have_shown() -> None:
    asked = read_all(["a-withheld-number", "somebody-answered-the-call"])
    tried = [faults.named(name) for name in ("leaves-no-call-back", "denies-being-a-bot")]
    told: list[str] = []

    found = await matrix.run(asked, OFFLINE, tried, told.append)

    assert list(found.caught) == ["leaves-no-call-back"]
    assert list(found.caught["leaves-no-call-back"]) == ["a-withheld-number"]
    assert (found.missed, found.idle) == (["denies-being-a-bot"], ["somebody-answered-the-call"])
    assert len(told) == 4


def test_the_matrix_tells_who_caught_what_and_why() -> None:
    fault = Fault("shouts", "Shouts <loudly>.", Contact, "opted_out", lambda was: was)
    found = Matrix(("one", "two"), (fault,), {"shouts": {"two": "said: HELLO & so on"}})

    assert (found.missed, found.idle) == ([], ["one"])
    assert found.lines == ["shouts  two", "1 of 1 faulty receptionists caught by 2 scenarios", "caught none: one"]
    assert "Shouts &lt;loudly&gt;." in found.table
    assert "said: HELLO &amp; so on" in found.table
