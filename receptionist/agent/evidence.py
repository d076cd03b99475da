"""What the rows of a conversation prove: what a reply may say was done, was found, or was told by a person."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, exists
from sqlalchemy import select as select_values
from sqlmodel import Session, col, select

from receptionist.agent.thread import Step
from receptionist.domain import appointment, memory
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.rows import column, columns
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn

MOST_TURNS = 30
"""Turns that are read again: what was found longer ago is no news that a reply rests on."""


@dataclass(frozen=True)
class Evidence:
    """`steps` of earlier turns; `standing` appointments, what staff `told` and what is `remembered`, in words.

    `done`: what rows say. `heard`: what the caller wrote, which proves nothing but may be said back.
    """

    steps: tuple[Step, ...] = ()
    standing: tuple[str, ...] = ()
    told: tuple[str, ...] = ()
    remembered: tuple[str, ...] = ()
    done: frozenset[str] = frozenset()
    heard: tuple[str, ...] = ()


_EARLIER = (
    select(col(Turn.tool_calls))
    .where(Turn.conversation_id == bindparam("conversation"), Turn.key != bindparam("turn"))
    .order_by(col(Turn.id).desc())
    .limit(MOST_TURNS)
)
_WORDS = select(Text.body).where(Text.conversation_id == bindparam("conversation"))
_OF_STAFF = _WORDS.where(Text.author == "staff")
_OF_CALLER = _WORDS.where(Text.direction == "in").order_by(col(Text.id).desc()).limit(MOST_TURNS)


def gather(
    session: Session, business: Business, conversation_id: int, contact_id: int, turn: str, now: datetime
) -> Evidence:
    """The rows of this conversation and its caller, and of nobody else. `turn`: the key of the turn under way."""
    here = {"conversation": conversation_id}
    earlier = column(session, _EARLIER, {**here, "turn": turn})
    coming = appointment.coming_when(session, contact_id, now)
    return Evidence(
        steps=tuple(Step(**one) for calls in reversed(earlier) for one in calls),
        standing=tuple(f"{service} on {business.says_when(starts)}" for service, starts in coming),
        told=tuple(column(session, _OF_STAFF, here)),
        remembered=memory.settled(session, business, session.get_one(Conversation, conversation_id), now),
        done=_done(session, conversation_id),
        heard=tuple(column(session, _OF_CALLER, here)),
    )


_PROOFS = {"handed_off": Handoff.conversation_id, "question": Task.conversation_id, "saved": Lead.conversation_id}
_PROVED = select_values(*(exists().where(col(of) == bindparam("conversation")) for of in _PROOFS.values()))


def _done(session: Session, conversation_id: int) -> frozenset[str]:
    """What there is a row of: one question to the database, since it is asked twice a turn."""
    proved = columns(session, _PROVED, {"conversation": conversation_id})[0]
    return frozenset(name for name, found in zip(_PROOFS, proved, strict=True) if found)
