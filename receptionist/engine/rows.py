"""The engine's own rows: deliveries, workers, crashes, dead letters."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, Session, SQLModel, select

from receptionist.domain.rows import no_items
from receptionist.domain.times import UtcDateTime


class Delivery(SQLModel, table=True):
    """Work that was written down and answered for, and waits to be handed to a flow.

    `key`: the provider's own id and the step, or the id of a `submit`. The flow is called with `args`, or with the
    row's id when there are none. `submitted` is when the engine took it over (UTC, moved clock); `worker` is who runs
    it until then, where no flow is made of it.
    """

    __tablename__ = "delivery"
    __table_args__ = (
        Index(
            "delivery_waiting",
            "id",
            sqlite_where=text("submitted IS NULL"),
            postgresql_where=text("submitted IS NULL"),
        ),
        # Turns go by the order of these ids, so an id of a pruned row must not come back.
        {"sqlite_autoincrement": True},
    )

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    flow: str
    business: str | None = None
    lane: str | None = None
    delay_seconds: float = 0.0
    payload: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    args: list[Any] | None = Field(default=None, sa_type=JSON(none_as_null=True))
    received: datetime = Field(sa_type=UtcDateTime)
    submitted: datetime | None = Field(default=None, sa_type=UtcDateTime, index=True)
    worker: str | None = None

    @property
    def arguments(self) -> list[Any]:
        """What the flow is called with."""
        return [self.id] if self.args is None else self.args


class Worker(SQLModel, table=True):
    """A process that runs flows; `seen` is its last heartbeat in seconds since 1970 by the database's clock."""

    __tablename__ = "worker"

    id: str = Field(primary_key=True)
    seen: float


class Crash(SQLModel, table=True):
    """How often a flow was taken from a worker that died on it. DBOS forgets its own count when it is resumed."""

    __tablename__ = "crash"

    workflow_id: str = Field(primary_key=True)
    count: int
    at: datetime = Field(sa_type=UtcDateTime)


class DeadLetter(SQLModel, table=True):
    """Work that was given up: a person has to look at it."""

    __tablename__ = "dead_letter"

    id: int | None = Field(default=None, primary_key=True)
    workflow_id: str = Field(unique=True)
    flow: str
    args: list[Any] = Field(default_factory=no_items, sa_type=JSON)
    why: str
    attempts: int
    at: datetime = Field(sa_type=UtcDateTime)


def delivery(session: Session, delivery_id: int) -> Delivery:
    """The row whose id a flow was called with."""
    return session.get_one(Delivery, delivery_id)


def arrived(session: Session, key: str) -> bool:
    """Whether a delivery with this key has been written down."""
    return session.exec(select(Delivery.id).where(Delivery.key == key)).first() is not None
