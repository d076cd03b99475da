"""How one reply was thought up: requests, tools, tokens and time, kept so that the inbox can show why."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index
from sqlmodel import Field, SQLModel

from receptionist.domain.rows import no_items
from receptionist.domain.times import UtcDateTime


class Turn(SQLModel, table=True):
    """One turn of the receptionist: from the burst of texts that it took to the reply that it wrote."""

    __tablename__ = "turn"
    __table_args__ = (Index("turn_of_day", "business", "created"),)

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    business: str
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    model: str = ""
    """Who thought: the model's name, or `offline`."""
    tool_calls: list[dict[str, Any]] = Field(default_factory=no_items, sa_type=JSON)
    """In order: `name`, `arguments`, `result`, `milliseconds`."""
    requests: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0
    cost: int = 0
    """In millionths of a cent, at the owner's prices of that day; cached tokens are counted at the full price."""
    milliseconds: int = 0
    outcome: str = "open"
    """`open`, `replied`, `drafted`, `handed_off`, `superseded`, `silent`."""
    problem: str | None = None
    text_id: int | None = None
    created: datetime = Field(sa_type=UtcDateTime)
