"""What stands behind a text says only what is so."""

from datetime import UTC, datetime

import pytest

from receptionist.domain.business import FaqEntry
from receptionist.domain.text import Text
from receptionist.inbox import notes

FAQ = (FaqEntry("Are you open on Sundays?", "Yes"), FaqEntry("Where can I park?", "Behind the house.\nIt is free."))


@pytest.mark.parametrize(
    ("body", "questions"),
    [
        ("Yes Anything else?", ["Are you open on Sundays?"]),
        ("Yesterday we were closed.", []),
        ("Hi Ann! Behind the house. It is free. Anything else?", ["Where can I park?"]),
        ("Behind the house.", []),
    ],
)
def test_a_text_is_from_the_faq_only_where_it_gives_a_whole_answer(body: str, questions: list[str]) -> None:
    at = datetime(2026, 11, 24, 16, tzinfo=UTC)
    text = Text(
        business="bright-smiles", conversation_id=1, direction="out", author="assistant", body=body, status="sent",
        at=at, created=at,
    )  # fmt: skip

    assert notes.quoted(text, FAQ) == questions
