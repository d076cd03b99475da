"""Lists in pages, newest first: what is asked for, and how a page answers."""

from collections.abc import Callable, Sequence
from typing import Annotated, Any, Generic, TypeVar

from fastapi import Depends, Query
from pydantic import AwareDatetime, BaseModel
from sqlmodel import Session, SQLModel, col, select

from receptionist import desk

Item = TypeVar("Item")
Table = TypeVar("Table", bound=SQLModel)

MOST_ID = 2**53
Id = Annotated[int, Query(ge=1, le=MOST_ID)]


class Page(BaseModel, Generic[Item]):
    """One page; `next_cursor` is null on the last."""

    items: list[Item]
    next_cursor: str | None


class Row(BaseModel):
    """What every row has."""

    id: int
    business: str
    created: AwareDatetime


class CallerRow(Row):
    """A row that belongs to a caller. `phone` is null when the number was withheld."""

    phone: str | None
    name: str | None


class Asked:
    """Which page of which business is asked for."""

    def __init__(
        self,
        limit: Annotated[int, Query(ge=1, le=200)] = 50,
        cursor: Annotated[str | None, Query(pattern=r"^[1-9][0-9]{0,14}$")] = None,
        business: Annotated[str | None, Query(max_length=100, pattern=r"^[^\x00]*$")] = None,
    ) -> None:
        self.limit, self.business = limit, business
        self.below = int(cursor) if cursor is not None else None


Asking = Annotated[Asked, Depends(Asked)]


async def page(asked: Asked, table: type[Table], show: Callable[[Session, Sequence[Table]], list[Item]]) -> Page[Item]:
    """One page of a table, by falling id. `show` turns its rows into items in as few queries as it can."""

    def read(session: Session) -> tuple[list[Item], int | None]:
        rows = session.exec(_query(asked, table)).all()
        more = len(rows) > asked.limit
        rows = rows[: asked.limit]
        last: Any = rows[-1] if more else None
        return show(session, rows), last.id if last is not None else None

    items, last = await desk.current().database.read(read)
    return Page(items=items, next_cursor=cursor(last) if last is not None else None)


def _query(asked: Asked, table: Any) -> Any:
    query = select(table).order_by(col(table.id).desc()).limit(asked.limit + 1)
    if asked.business is not None:
        query = query.where(table.business == asked.business)
    return query.where(col(table.id) < asked.below) if asked.below is not None else query


def cursor(last: int) -> str:
    """Where the next page goes on. Digits, so that the document tells exactly what a cursor can be."""
    return str(last)
