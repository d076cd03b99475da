"""What a person must do: call back, confirm a request, look after an opt-out."""

from datetime import datetime
from typing import Literal

from sqlmodel import Field, Session, SQLModel

from receptionist.domain.rows import insert_once
from receptionist.domain.times import UtcDateTime

Kind = Literal["call_back", "confirm_request", "check_opt_out", "follow_up", "look_at_text", "look_at_work", "budget"]


class Task(SQLModel, table=True):
    """One thing for a person to do. The same `key` is the same task, however often it is left."""

    __tablename__ = "task"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    business: str = Field(index=True)
    kind: str
    phone: str | None = None
    name: str | None = None
    conversation_id: int | None = Field(default=None, foreign_key="conversation.id")
    note: str = ""
    done_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    created: datetime = Field(sa_type=UtcDateTime)


def leave(session: Session, task: Task) -> bool:
    """Leaves the task unless it was left before; True when it is new."""
    return insert_once(session, Task, task.model_dump(exclude={"id"}))
