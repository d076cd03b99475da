"""Which service a caller's words mean, and when they mean none for sure."""

from dataclasses import replace

import pytest

from receptionist.agent import services
from receptionist.domain.business import Service
from tests.agent.threads import example


@pytest.mark.parametrize(
    ("slug", "words", "name"),
    [
        ("bright-smiles", "i need a cleaning", "Cleaning"),
        ("bright-smiles", "get my teeth cleaned", "Cleaning"),
        ("bright-smiles", "teeth whitening pls", "Whitening"),
        ("bright-smiles", "check up", "Checkup"),
        ("bright-smiles", "new patient exam", "New patient exam"),
        ("bright-smiles", "i have a cavity, need a filling", "Filling"),
        ("acme-heating", "furnace repair", "Heating repair"),
        ("acme-heating", "my AC needs fixing", "Air conditioning repair"),
        ("acme-heating", "clogged drain cleaning", "Drain cleaning"),
        ("acme-heating", "water heater is leaking", "Water heater visit"),
        ("acme-heating", "i need an estimate for a new ac", "Estimate for a new system"),
        ("acme-heating", "rough estimate to fix my ac", "Air conditioning repair"),
    ],
)
def test_a_service_is_known_by_callers_words_for_it(slug: str, words: str, name: str) -> None:
    found = services.meant(example(slug), words)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("slug", "words"),
    [
        ("acme-heating", "i need a repair"),
        ("acme-heating", "there is water in my basement"),
        ("bright-smiles", "do you have parking"),
        ("bright-smiles", "an appointment please"),
    ],
)
def test_words_that_fit_several_services_or_none_mean_none(slug: str, words: str) -> None:
    assert services.meant(example(slug), words) is None


def test_a_number_chooses_from_the_list_that_we_asked_with() -> None:
    business = example("acme-heating")

    listed = services.listed_in(business, "Which of these is it? 1) Plumbing repair, 2) Heating repair.")

    assert services.chosen(business, listed, "2", 2) == business.service("Heating repair")
    assert services.chosen(business, listed, "99", 99) is None


def test_a_service_whose_name_begins_another_s_is_not_read_into_it() -> None:
    cut, both = Service("Haircut"), Service("Haircut and beard")
    business = replace(example("bright-smiles"), services=(cut, both))

    assert services.listed_in(business, "1) Haircut and beard, 2) Haircut. Which one?") == [both, cut]
    assert services.listed_in(business, "Haircut and beard it is.") == [both]


def test_one_telling_word_is_enough_when_we_asked_which() -> None:
    found = services.chosen(example("acme-heating"), (), "the plumbing", None)

    assert found is not None
    assert found.name == "Plumbing repair"


def test_a_service_that_is_named_is_meant_and_not_either_of_those_listed() -> None:
    business = example("bright-smiles")

    found = services.chosen(business, business.services, "any chance of a new patient exam on friday", None)

    assert found == business.service("New patient exam")
