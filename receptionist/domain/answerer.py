"""Whether an automatic answerer is on the other side: two machines that answer each other never come to an end.

Nobody is judged by how fast they type: only by words. A person who is taken for a machine is lost, so one text proves
nothing here, and nobody in danger is ever one.
"""

from sqlmodel import Session, col, select

from receptionist.domain.hearing import Heard, hear
from receptionist.domain.text import Text

LEAST_LETTERS = 20
"""Shorter texts ("yes", "tomorrow?") are repeated by people."""
SAME_TEXT = 3
"""The same long text for the third time, though each was answered."""


def is_one(session: Session, row: Text, heard: Heard) -> bool:
    """Whether this text, with those before it in its conversation, is an automatic answerer's."""
    if heard.emergency or heard.self_harm:
        return False
    query = select(Text.body).where(
        Text.conversation_id == row.conversation_id, Text.direction == "in", Text.id != row.id,
        col(Text.answered).is_not(None),
    )  # fmt: skip
    before = list(session.exec(query.order_by(col(Text.id).desc()).limit(SAME_TEXT - 1)))
    if heard.speaks_for_a_desk and before and hear(before[0]).speaks_for_a_desk:
        return True
    words = _plain(row.body)
    return len(words) >= LEAST_LETTERS and [_plain(one) for one in before] == [words] * (SAME_TEXT - 1)


def _plain(body: str) -> str:
    return " ".join(body.casefold().split())
