"""Whether an automatic answerer is on the other side: two machines that answer each other never come to an end.

Nobody is judged by how fast they type: only by words. A person who is taken for a machine is lost, so one text proves
nothing here, and nobody in danger is ever one.
"""

import re

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist.domain.hearing import Heard, hear
from receptionist.domain.rows import column
from receptionist.domain.text import Text

LEAST_LETTERS = 20
"""Shorter texts ("yes", "tomorrow?") are repeated by people."""
_PERSONAL = re.compile(r"\?|\b(?:i|i'm|im|me|my|mine|can|could)\b", re.I)
_DIFFERS = re.compile(
    r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:today|tomorrow|[ap]m)\b|#?\w*\d[\w:./-]*|[^\w\s]"
)
SAME_TEXT = 3
"""The same long text for the third time, though each was answered."""
LEAST_OF_A_NOTICE = 40
"""Letters of a notice that may have another number or time in it each time; people ask for "2?", "3?" in fewer."""


_BEFORE = (
    select(Text.body)
    .where(Text.conversation_id == bindparam("conversation"), Text.direction == "in")
    .where(col(Text.id) != bindparam("id"), col(Text.answered).is_not(None))
    .order_by(col(Text.id).desc())
    .limit(SAME_TEXT - 1)
)


def is_one(session: Session, row: Text, heard: Heard) -> bool:
    """Whether this text, with those before it in its conversation, is an automatic answerer's."""
    if heard.emergency or heard.self_harm:
        return False
    words = _plain(row.body)
    if not heard.speaks_for_a_desk and len(words) < LEAST_LETTERS:
        return False
    before = column(session, _BEFORE, {"conversation": row.conversation_id, "id": row.id})
    if heard.speaks_for_a_desk and before and hear(before[0]).speaks_for_a_desk:
        return True
    if len(words) >= LEAST_LETTERS and [_plain(one) for one in before] == [words] * (SAME_TEXT - 1):
        return True
    return _is_notice(row.body) and [_counted(one) for one in before] == [_counted(row.body)] * (SAME_TEXT - 1)


def _is_notice(body: str) -> bool:
    """Long, asking nothing, and nobody's own words: an automatic answer with a ticket's number or the time in it.

    "could i have a cleaning at 2 in the afternoon", then at 3, then at 4, is a person who looks for a time.
    """
    return len(_counted(body)) >= LEAST_OF_A_NOTICE and not _PERSONAL.search(body)


def _counted(body: str) -> str:
    """The text without what differs from one automatic answer to the next: numbers, times, days."""
    return " ".join(_DIFFERS.sub(" ", body.casefold()).split())


def _plain(body: str) -> str:
    return " ".join(body.casefold().split())
