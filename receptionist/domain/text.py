"""Texts in and out. A text out is the outbox: its row, with a unique key, stands before anything is sent."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any, Literal, NamedTuple

from sqlalchemy import JSON, bindparam, func
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import Field, Session, SQLModel, col, select, update

from receptionist.domain.conversation import Conversation
from receptionist.domain.rows import change, column, columns, id_of_new, no_items
from receptionist.domain.times import UtcDateTime

Author = Literal["caller", "assistant", "staff", "system"]

RANK = {
    name: rank
    for rank, name in enumerate(
        [
            "draft",
            "withheld",
            "waiting",
            "sending",
            "uncertain",
            "accepted",
            "queued",
            "sent",
            "failed",
            "undelivered",
            "delivered",
        ]
    )
}
"""A delivery report may come late: a status never falls to a lower rank."""

ON_ITS_WAY = ("accepted", "queued", "sending", "uncertain", "sent", "delivered")


class Text(SQLModel, table=True):
    """One text of a conversation.

    In: `status` is `received`; `turn` names the turn that took it, `answered` is when a reply or a person settled it.
    Out: `draft` (a person sends it) · `waiting` · `sending` · `uncertain` (its fate is being looked up) · the
    provider's `queued`, `sent`, `delivered`, `undelivered`, `failed` · `withheld` (looked at again, and not sent).
    """

    __tablename__ = "text"

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    conversation_id: int = Field(foreign_key="conversation.id", index=True)
    direction: str
    author: str
    kind: str = "reply"
    """In: `text`. Out: `first`, `follow_up`, `reply`, `confirmation` (a reply that tells what was booked, moved or
    cancelled: a newer text never supersedes it), `handed`, `opted_out`, `help`, `notice`, `staff`."""
    body: str
    media: int = 0
    status: str = Field(index=True)
    error_code: int | None = None
    provider_sid: str | None = Field(default=None, unique=True)
    key: str | None = Field(default=None, unique=True)
    """Out: what it is for (`missed-call:CA…`, `reply:41`). The same key again is the same text."""
    delivery_id: int | None = Field(default=None, index=True)
    """In: the engine's row, whose order is the order in which texts came."""
    turn: str | None = Field(default=None, index=True)
    answered: datetime | None = Field(default=None, sa_type=UtcDateTime)
    staff: str | None = None
    offered: list[str] = Field(default_factory=no_items, sa_type=JSON)
    """Out: the handles of the held times that it names, in its order: what "the second one" means."""
    checks: list[dict[str, Any]] = Field(default_factory=no_items, sa_type=JSON)
    """Out: what was checked against what before it left; the inbox shows it as "why"."""
    attempts: int = 0
    at: datetime = Field(sa_type=UtcDateTime)
    """When it came, or when it left (until then: when it was written)."""
    created: datetime = Field(sa_type=UtcDateTime)


_WITH_KEY = select(Text).where(Text.key == bindparam("key"))


def write(session: Session, text: Text) -> tuple[Text, bool]:
    """Puts a text into the outbox; (the row, whether it is new). A row with the same key is left as it is."""
    assert text.key is not None
    if _add_once(session, text):
        return text, True
    return session.exec(_WITH_KEY, params={"key": text.key}).one(), False


def _add_once(session: Session, text: Text) -> bool:
    """Inserts it unless it is there already; when it was new it is the session's, without being read again."""
    text.id = id_of_new(session, Text, text.model_dump(exclude={"id"}))
    if text.id is None:
        return False
    make_transient_to_detached(text)
    session.add(text)
    return True


_IS_THERE = select(col(Text.id)).where(Text.key == bindparam("key"))


def is_there(session: Session, key: str) -> bool:
    """Whether a text out with this key was written."""
    return bool(column(session, _IS_THERE, {"key": key}))


def receive(session: Session, text: Text) -> Text | None:
    """Writes down a text of a caller and gives its row; None when the provider delivered it before."""
    return text if _add_once(session, text) else None


_BY_ID_LOCKED = select(Text).where(col(Text.id) == bindparam("id")).with_for_update()


def locked(session: Session, text_id: int) -> Text:
    return session.exec(_BY_ID_LOCKED, params={"id": text_id}).one()


def thread(session: Session, conversation_id: int, *, since: datetime | None = None, most: int = 500) -> list[Text]:
    """The newest `most` texts of a conversation in the order in which they were said."""
    query = select(Text).where(Text.conversation_id == conversation_id)
    if since is not None:
        query = query.where(col(Text.created) >= since)
    rows = session.exec(query.order_by(col(Text.created).desc(), col(Text.id).desc()).limit(most))
    return list(rows)[::-1]


_OF_CONVERSATION = select(Text).where(Text.conversation_id == bindparam("conversation"))


class Unanswered(NamedTuple):
    """A text of the caller that nobody has answered, and the turn that took it, if one has."""

    id: int | None
    turn: str | None
    created: datetime
    body: str


_UNANSWERED = (
    select(col(Text.id), col(Text.turn), Text.created, Text.body)
    .where(Text.conversation_id == bindparam("conversation"), Text.direction == "in", col(Text.answered).is_(None))
    .order_by(col(Text.delivery_id), col(Text.id))
)


def unanswered(session: Session, conversation_id: int) -> list[Unanswered]:
    """What the caller said and nobody has answered, in the order in which it came."""
    return [Unanswered(*row) for row in columns(session, _UNANSWERED, {"conversation": conversation_id})]


_THESE = update(Text).where(col(Text.id).in_(bindparam("ids", expanding=True)))
_TAKE = _THESE.values(turn=bindparam("by"))
_SETTLE = _THESE.values(answered=bindparam("when"))


def take(session: Session, texts: Sequence[Unanswered], turn: str) -> None:
    """This turn answers these texts."""
    change(session, _TAKE, {"ids": [one.id for one in texts], "by": turn})


def settle(session: Session, texts: Sequence[Unanswered], at: datetime) -> None:
    """These texts count as answered."""
    change(session, _SETTLE, {"ids": [one.id for one in texts], "when": at})


_LEFT = (
    _OF_CONVERSATION.where(Text.direction == "out", col(Text.status).in_(ON_ITS_WAY))
    .order_by(col(Text.at).desc(), col(Text.id).desc())
    .limit(1)
)


def last_out(session: Session, conversation_id: int) -> Text | None:
    """The newest text that went out to the caller (or whose fate is open)."""
    return session.exec(_LEFT, params={"conversation": conversation_id}).first()


def advance(text: Text, status: str, error_code: int | None) -> bool:
    """Takes a delivery report; a late one never moves a text backwards (reports come repeated and out of order)."""
    if RANK.get(status, -1) <= RANK.get(text.status, -1):
        return False
    text.status, text.error_code = status, error_code
    return True


_WAITING = _OF_CONVERSATION.where(Text.status == "waiting").order_by(col(Text.id)).with_for_update()


def next_waiting(session: Session, conversation_id: int) -> Text | None:
    """The text of this conversation that leaves next: the oldest one in the outbox."""
    return session.exec(_WAITING, params={"conversation": conversation_id}).first()


_WAITS = (
    select(col(Text.id)).where(Text.conversation_id == bindparam("conversation"), Text.status == "waiting").limit(1)
)


def waits(session: Session, conversation_id: int | None) -> bool:
    """Whether something stands in the outbox of this conversation."""
    return bool(column(session, _WAITS, {"conversation": conversation_id}))


_UNSETTLED = select(col(Text.id), Text.attempts).where(
    Text.conversation_id == bindparam("conversation"), col(Text.status).in_(("sending", "uncertain"))
)


def unsettled(session: Session, conversation_id: int) -> tuple[int, int] | None:
    """Id and attempts of a text that is being sent or of unknown fate: nothing leaves before it is settled."""
    found = columns(session, _UNSETTLED, {"conversation": conversation_id})
    return (found[0].id or 0, found[0].attempts) if found else None


def sids(session: Session, conversation_id: int) -> set[str]:
    """The provider's ids of the texts of this conversation, as far as they are known."""
    query = select(Text.provider_sid).where(Text.conversation_id == conversation_id)
    return {sid for sid in session.exec(query) if sid is not None}


_LET_GO = (
    update(Text).where(col(Text.turn) == bindparam("by"), col(Text.direction) == "in").values(turn=None, answered=None)
)


def let_go(session: Session, turn: str) -> None:
    """Gives the texts that this turn took back, to be answered by a later one."""
    change(session, _LET_GO, {"by": turn})


def drop_drafts(session: Session, conversation_id: int) -> None:
    """Drafts that wait for a person are withheld: somebody wrote something better."""
    for row in session.exec(select(Text).where(Text.conversation_id == conversation_id, Text.status == "draft")):
        row.status = "withheld"
        session.add(row)


_WITHHOLD = (
    update(Text)
    .where(col(Text.conversation_id) == bindparam("conversation"))
    .where(col(Text.status) == "draft", col(Text.kind) == "reply")
    .values(status="withheld")
    .returning(col(Text.turn))
)


def reopen_drafted(session: Session, conversation_id: int) -> bool:
    """Replies that wait for a person are withheld, and what they answer is open again: the next draft answers it all.

    Whether there were any. A draft that tells of something done stays: its words are in no later one.
    """
    turns = session.connection().execute(_WITHHOLD, {"conversation": conversation_id}).scalars().all()
    for turn in turns:
        if turn is not None:
            let_go(session, turn)
    return bool(turns)


def settle_unanswered(session: Session, conversation_id: int, at: datetime) -> None:
    """What the caller said up to now counts as answered."""
    settle(session, unanswered(session, conversation_id), at)


AUTOMATIC = ("first", "follow_up")
NEVER_LEFT = ("failed", "withheld")


def automatic_since(session: Session, contact_id: int | None, since: datetime) -> bool:
    """Whether this caller got a text back for a missed call after that moment. Replies do not count."""
    query = (
        select(Text.id)
        .join(Conversation, col(Conversation.id) == Text.conversation_id)
        .where(Conversation.contact_id == contact_id, col(Text.kind).in_(AUTOMATIC), col(Text.created) > since)
        .where(col(Text.status).not_in(NEVER_LEFT))
    )
    return session.exec(query.limit(1)).first() is not None


def first_texts_since(session: Session, business: str, since: datetime) -> int:
    """How many automatic first texts a business has sent since that moment."""
    query = select(func.count()).select_from(Text).where(Text.business == business, Text.kind == "first")
    return session.exec(query.where(col(Text.created) >= since, col(Text.status).not_in(NEVER_LEFT))).one()


_COUNT_REPLIES = (
    select(func.count())
    .select_from(Text)
    .join(Conversation, col(Conversation.id) == Text.conversation_id)
    .where(Conversation.contact_id == bindparam("contact"), col(Text.created) >= bindparam("since"))
    .where(col(Text.kind).in_(("reply", "confirmation")), col(Text.status).not_in(NEVER_LEFT))
)


def replies_since(session: Session, contact_id: int | None, since: datetime) -> int:
    """How many replies of the assistant went to this caller since that moment, in whichever conversation."""
    return column(session, _COUNT_REPLIES, {"contact": contact_id, "since": since})[0]
