"""What the rows of a conversation prove: what a reply may say was done, was found, or was told by a person."""

from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, select

from receptionist.agent.thread import Step
from receptionist.domain import appointment, lead, memory
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
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


def gather(
    session: Session, business: Business, conversation_id: int, contact_id: int, turn: str, now: datetime
) -> Evidence:
    """The rows of this conversation and its caller, and of nobody else. `turn`: the key of the turn under way."""
    earlier = select(Turn).where(Turn.conversation_id == conversation_id, Turn.key != turn)
    turns = session.exec(earlier.order_by(col(Turn.id).desc()).limit(MOST_TURNS)).all()
    staff = select(Text.body).where(Text.conversation_id == conversation_id, Text.author == "staff")
    caller = select(Text.body).where(Text.conversation_id == conversation_id, Text.direction == "in")
    coming = appointment.coming(session, contact_id, now)
    done = {
        "handed_off": session.exec(select(Handoff.id).where(Handoff.conversation_id == conversation_id)).first(),
        "question": session.exec(select(Task.id).where(Task.conversation_id == conversation_id)).first(),
        "saved": lead.of(session, conversation_id),
    }
    return Evidence(
        steps=tuple(Step(**one) for row in reversed(turns) for one in row.tool_calls),
        standing=tuple(f"{row.service} on {business.says_when(row.starts)}" for row in coming),
        told=tuple(session.exec(staff)),
        remembered=memory.settled(session, business, session.get_one(Conversation, conversation_id), now),
        done=frozenset(name for name, row in done.items() if row is not None),
        heard=tuple(session.exec(caller.order_by(col(Text.id).desc()).limit(MOST_TURNS))),
    )
