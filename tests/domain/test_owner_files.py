"""The owner's five files: read whole, and every mistake in them named at once."""

from pathlib import Path

import pytest

from receptionist.domain import owner_files
from receptionist.domain.owner_files import OwnerMistakes
from receptionist.domain.owner_texts import DEFAULTS
from receptionist.domain.segments import is_gsm7, segments
from tests.domain.businesses import EXAMPLES, copied, edit


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    return copied("bright-smiles", tmp_path / "prompts")


def mistakes(folder: Path) -> list[str]:
    with pytest.raises(OwnerMistakes) as wrong:
        owner_files.read(folder)
    return [str(one) for one in wrong.value.mistakes]


@pytest.mark.parametrize("slug", EXAMPLES)
def test_an_example_is_complete_and_its_texts_are_short_and_plain(slug: str, tmp_path: Path) -> None:
    found = owner_files.read(copied(slug, tmp_path))
    assert found.slug == slug
    assert len(found.services) >= 4 and all(one.price and one.people for one in found.services)
    assert len(found.faq) >= 14 and found.voice and found.rules and found.closed
    assert set(DEFAULTS) <= set(found.texts)
    assert [one.on_call for one in found.people if one.on_call] and found.voicemail_rules
    words = {"name": "Christopher", "opens": "9 AM on Mon, Nov 30", "when": "Mon, Nov 30 at 10:30 AM"}
    for said in [found.fill(one, **words, service="First consultation", person="Rosa Delgado") for one in found.texts]:
        assert is_gsm7(said) and segments(said) <= 2, said
    assert all(is_gsm7(one.answer) and segments(one.answer) <= 2 for one in found.faq)


def test_every_mistake_in_every_file_is_named_at_once_in_the_order_of_the_files(shop: Path) -> None:
    edit(shop / "business.toml", "ring_seconds = 18", 'ring_seconds = "long"')
    edit(shop / "business.toml", 'text = "Emergency"', 'text = "Emergancy"')
    edit(shop / "faq.md", "## How can I pay?", "## Where can I park?")
    edit(shop / "texts.md", "{service} on {when}", "{servise} on {when}")
    (shop / "voice.md").unlink()
    rule = (shop / "business.toml").read_text().splitlines().index('text = "Emergancy"') + 1
    wrong = mistakes(shop)
    assert [one.split(": ")[0] for one in wrong] == [
        "business.toml, line 13",
        f"business.toml, line {rule}",
        "voice.md",
        "faq.md, line 19",
        "texts.md, line 28",
    ]
    for part in (
        "a whole number",
        "did you mean “Emergency”?",
        "is missing",
        "stands here twice",
        "did you mean {service}?",
    ):
        assert any(part in one for one in wrong), part


def test_a_missing_file_of_facts_does_not_hide_the_mistakes_in_the_others(shop: Path) -> None:
    (shop / "business.toml").unlink()
    (shop / "faq.md").write_text("## Is there parking?\n")
    assert [one.split(":")[0] for one in mistakes(shop)] == ["business.toml", "faq.md, line 1"]


@pytest.mark.parametrize(
    ("file", "written", "told"),
    [
        ("faq.md", "## A?\n\n## B?\nYes.", "faq.md, line 1: “A?” has no answer below it."),
        ("texts.md", "## Help\n", "texts.md, line 1: “Help” has no words below it"),
        ("texts.md", "## Help\nHi {nmae}", "{nmae} is not known; did you mean {name}?"),
        ("texts.md", "## Help\nHi { name }", "has a brace that belongs to no word"),
        (
            "texts.md",
            "\n## Missed Call\nHi",
            "texts.md, line 2: “Missed Call” is not known; did you mean “Missed call”?",
        ),
        ("texts.md", "## After hour\nHi", "did you mean “After hours”?"),
        ("texts.md", "## Help\n" + "long " * 100, "“Help” is 4 texts long; 3 is the most."),
    ],
)
def test_a_mistake_in_the_words_is_named(shop: Path, file: str, written: str, told: str) -> None:
    (shop / file).write_text(written)
    assert any(told in one for one in mistakes(shop))


def test_a_file_that_is_not_utf8_or_far_too_large_is_named(shop: Path) -> None:
    (shop / "voice.md").write_bytes(b"Warm\nCaf\xe9\n")
    (shop / "faq.md").write_text("x" * (owner_files.MOST_BYTES + 1))
    told = mistakes(shop)
    assert told[0].startswith("voice.md, line 2: a character here is not UTF-8")
    assert told[1].startswith("faq.md: this file is larger than 200 kB")


def test_headings_are_read_as_owners_type_them(shop: Path) -> None:
    (shop / "faq.md").write_bytes(
        "\ufeff# Questions\r\n##Parking?\r\nBehind\r\nthe house.\r\n##  Pets?  \r\nYes.\r\n".encode()
    )
    found = owner_files.read(shop).faq
    assert [(one.question, one.answer) for one in found] == [("Parking?", "Behind the house."), ("Pets?", "Yes.")]


def test_curly_quotes_make_no_text_longer_because_they_leave_as_plain_ones(shop: Path) -> None:
    (shop / "texts.md").write_text("## Help\n" + "It’s us. " * 45 + "\n" + "## Emergency\nA\n## Asked for a price\nB\n")
    assert owner_files.read(shop).texts["Help"].startswith("It’s us.")
