"""Every table, loaded, so that the metadata is complete."""

from sqlalchemy import MetaData
from sqlmodel import SQLModel

from receptionist import engine
from receptionist.domain import (
    appointment,
    call,
    consent,
    contact,
    conversation,
    handoff,
    lead,
    staff,
    task,
    text,
    turn,
)

_ALL = (appointment, call, consent, contact, conversation, engine, handoff, lead, staff, task, text, turn)


def metadata() -> MetaData:
    """What the tables should look like: a test compares it with what the migrations make."""
    assert _ALL
    return SQLModel.metadata
