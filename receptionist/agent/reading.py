"""Reads one conversation from the database: what whoever answers may know, and what tools are bound to."""

from datetime import datetime
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist.agent.context import Bound
from receptionist.agent.thread import Offered, Said, Thread
from receptionist.domain import acceptance, appointment, booking, contact, memory, text
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.text import ON_ITS_WAY, Text
from receptionist.engine import Database

MOST_SAID = 30
"""Texts of a conversation that are read again: more cost money at each turn and change no answer."""
MOST_BURST = 1600


def read(
    session: Session, database: Database, business: Business, taken: dict[str, Any], now: datetime, *, outside: bool
) -> tuple[Thread, Bound]:
    """The thread and the bindings of the turn that took these texts. `outside`: a calendar outside can be written."""
    conversation = session.get_one(Conversation, taken["conversation_id"])
    caller = contact.by_id(session, conversation.contact_id)
    rows = _rows(session, conversation)
    burst = "\n".join(words(row) for row in rows if row.turn == taken["key"])[:MOST_BURST]
    last = text.last_out(session, taken["conversation_id"])
    holds = booking.offered(session, taken["conversation_id"], last.offered if last else [])
    accepted = acceptance.accepted(burst, holds, business, now)
    coming, told = appointment.coming(session, caller.id, now), last.body if last else ""
    thread = Thread(
        business=business,
        now=now,
        said=tuple(Said(row.author, words(row), row.at) for row in rows),  # type: ignore[arg-type]
        burst=burst,
        name=caller.name,
        is_client=caller.client or bool(coming),
        appointments=tuple(f"{row.service} on {business.says_when(row.starts)}" for row in coming),
        offered=tuple(Offered(hold.handle, business.says_when(hold.starts), hold.service) for hold in holds),
        accepts=accepted.handle if accepted else None,
        remembered=memory.recall(session, business, conversation, now),
    )
    bound = Bound(
        database=database,
        business=business,
        conversation_id=taken["conversation_id"],
        contact_id=conversation.contact_id,
        turn=taken["key"],
        burst=burst,
        last_told=told,
        offered=tuple(hold.handle for hold in holds),
        to_cancel=tuple(row.handle for row in acceptance.to_cancel(burst, told, coming, business, now)),
        wants_to_move=acceptance.asked_to_move([words(row) for row in rows if row.author == "caller"], told),
        requests_only=business.booking.calendar == "google" and not outside,
        now=now,
    )
    return thread, bound


_OF_EPISODE = select(Text).where(
    Text.conversation_id == bindparam("conversation"), col(Text.created) >= bindparam("since")
)


def _rows(session: Session, conversation: Conversation) -> list[Text]:
    """What was really said in this episode: no drafts, nothing that was withheld or failed."""
    found = session.exec(_OF_EPISODE, params={"conversation": conversation.id, "since": conversation.episode_since})
    rows = [row for row in found if row.direction == "in" or row.status in (*ON_ITS_WAY, "waiting")]
    # A caller's texts count in the order in which they came, whichever flow wrote them down first.
    rows.sort(key=lambda row: (row.created, row.delivery_id or 0, row.id or 0))
    return rows[-MOST_SAID:]


def words(row: Text) -> str:
    """The body; for a picture without words, that it was one."""
    return row.body or ("(sent a picture, which cannot be seen here)" if row.media else "(sent an empty text)")
