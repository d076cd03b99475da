"""What the owner has answered is not kept from a caller, and whoever says it in other words is not held."""

import tomllib
from pathlib import Path

import pytest

from receptionist.agent import offline_facts, situation
from receptionist.agent.checks import answered
from tests.agent.threads import example, thread

TABLE = tomllib.loads((Path(__file__).parent / "drafts" / "answered.toml").read_text(encoding="utf-8"))
PAIRS = {
    kind: [
        (slug, question, draft)
        for slug, kinds in TABLE.items()
        for question, drafts in kinds[kind].items()
        for draft in drafts
    ]
    for kind in ("told", "kept")
}


def withheld(burst: str, draft: str, slug: str) -> str:
    owners = offline_facts.surely(situation.read(thread(burst, slug=slug), ()))
    return answered.withheld(burst, draft, owners, example(slug))


@pytest.mark.parametrize(("slug", "question", "draft"), PAIRS["told"])
def test_an_answer_in_other_words_may_leave(slug: str, question: str, draft: str) -> None:
    assert withheld(question, draft, slug) == ""


@pytest.mark.parametrize(("slug", "question", "draft"), PAIRS["kept"])
def test_a_draft_that_keeps_the_owner_s_answer_back_is_told_its_words(slug: str, question: str, draft: str) -> None:
    assert "the owner's words are" in withheld(question, draft, slug)


@pytest.mark.parametrize("slug", ["bright-smiles", "acme-heating", "apex-law"])
def test_the_owner_s_own_words_may_always_leave(slug: str) -> None:
    held = [one.question for one in example(slug).faq if withheld(one.question, one.answer, slug)]

    assert held == []


@pytest.mark.parametrize(
    "burst",
    ["a cleaning tomorrow, and where can I park?", "do you sell gift cards?", "thanks!", "¿dónde puedo estacionar?"],
)
def test_what_is_no_question_that_the_owner_has_answered_holds_nothing(burst: str) -> None:
    assert withheld(burst, "Let me see.", "bright-smiles") == ""
