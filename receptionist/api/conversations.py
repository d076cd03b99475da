"""Conversations: to read with every text and turn, to take, to answer, to release."""

from collections.abc import Sequence
from typing import Annotated, Any, Literal

from fastapi import APIRouter, HTTPException, Path
from pydantic import AwareDatetime, BaseModel, StringConstraints
from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.api.listing import MOST_ID, Asking, CallerRow, Page, page
from receptionist.api.problems import CONFLICT
from receptionist.api.records import plainly
from receptionist.domain import text
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.flows import handoff, outgoing_text

router = APIRouter(prefix="/conversations")

Known = Annotated[int, Path(ge=1, le=MOST_ID)]
BY = "api"
"""Who took a conversation through the API."""


class ConversationRow(CallerRow):
    """A thread with one caller, and who holds it."""

    holder: Literal["assistant", "staff", "nobody"]
    status: Literal["open", "snoozed", "done"]


class MessageRow(BaseModel):
    """One text of a conversation."""

    id: int
    direction: Literal["in", "out"]
    author: Literal["caller", "assistant", "staff", "system"]
    text: str
    status: str
    error_code: int | None
    at: AwareDatetime


class TurnRow(BaseModel):
    """How one reply was thought up."""

    id: int
    model: str
    outcome: str
    tool_calls: list[dict[str, Any]]
    requests: int
    input_tokens: int
    cached_tokens: int
    output_tokens: int
    milliseconds: int
    created: AwareDatetime


class WholeConversation(ConversationRow):
    """A thread with its texts in order and the turns behind the assistant's."""

    messages: list[MessageRow]
    turns: list[TurnRow]


_WORDS = r"^[^\x00]*[^\x00\s][^\x00]*$"
"""Something to read, and none of the letters that a database refuses."""


class StaffReply(BaseModel):
    """What a member of staff says."""

    text: Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=1600, pattern=_WORDS)]


@router.get("")
async def conversations(asked: Asking) -> Page[ConversationRow]:
    return await page(asked, Conversation, _show)


@router.get("/{id}")
async def conversation(id: Known) -> WholeConversation:
    found = await desk.current().database.read(lambda session: _whole(session, id))
    if found is None:
        raise HTTPException(404, "There is no such conversation.")
    return found


@router.post("/{id}/messages", status_code=201, responses=CONFLICT)
async def reply(id: Known, said: StaffReply) -> MessageRow:
    """A staff reply: takes the conversation. 409 when no text may go to this caller."""
    await _known(id)
    text_id = await outgoing_text.staff_reply(id, BY, said.text)
    return await desk.current().database.read(lambda session: _message(session.get_one(Text, text_id)))


@router.post("/{id}/take")
async def take(id: Known) -> ConversationRow:
    """The assistant is silent from now on."""
    await _known(id)
    await handoff.take(id, BY)
    return await _known(id)


@router.post("/{id}/release")
async def release(id: Known) -> ConversationRow:
    """The assistant answers again."""
    await _known(id)
    await handoff.release(id, BY)
    return await _known(id)


async def _known(id: int) -> ConversationRow:
    def read(session: Session) -> list[ConversationRow]:
        found = session.get(Conversation, id)
        return _show(session, [found]) if found else []

    rows = await desk.current().database.read(read)
    if not rows:
        raise HTTPException(404, "There is no such conversation.")
    return rows[0]


def _show(session: Session, rows: Sequence[Conversation]) -> list[ConversationRow]:
    return plainly(ConversationRow)(session, rows)


def _whole(session: Session, id: int) -> WholeConversation | None:
    found = session.get(Conversation, id)
    if found is None:
        return None
    turns = session.exec(select(Turn).where(Turn.conversation_id == id).order_by(col(Turn.id)))
    return WholeConversation(
        **_show(session, [found])[0].model_dump(),
        messages=[_message(row) for row in text.thread(session, id)],
        turns=[TurnRow.model_validate(row.model_dump()) for row in turns],
    )


def _message(row: Text) -> MessageRow:
    return MessageRow.model_validate({**row.model_dump(), "text": row.body})
