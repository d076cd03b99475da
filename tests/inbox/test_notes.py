"""What stands behind a text says only what is so."""

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
    assert notes.quoted(Text(body=body), FAQ) == questions
