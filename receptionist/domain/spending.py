"""What models may still cost in a turn, a conversation and a business's day: counted in tokens and in money."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import Select

from receptionist.domain import task
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.rows import columns
from receptionist.domain.task import Task
from receptionist.domain.turn import Turn

CENT = 1_000_000
"""Costs are whole millionths of a cent: what one token costs at a price of one cent for a million."""


@dataclass(frozen=True)
class Allowance:
    """Tokens, and millionths of a cent, that are left."""

    tokens: int
    cost: int

    def covers(self, tokens: int, cost: int) -> bool:
        """Whether a request may still be made after so much was used: one request may go past a limit, none after."""
        return tokens < self.tokens and cost < self.cost


LETTERS_PER_TOKEN = 3
"""Of English it is nearer to four: an unknown count is rather over-counted."""


def estimated(letters: int) -> int:
    """Tokens of so many letters, where a provider does not count them: a limit must hold there too."""
    return -(-letters // LETTERS_PER_TOKEN)


def cost(business: Business, input_tokens: int, output_tokens: int) -> int:
    """In millionths of a cent."""
    prices = business.spending
    return input_tokens * prices.cents_per_million_in + output_tokens * prices.cents_per_million_out


_USED = select(
    func.coalesce(func.sum(Turn.input_tokens + Turn.output_tokens), 0), func.coalesce(func.sum(Turn.cost), 0)
).where(col(Turn.created) >= bindparam("since"))
_USED_HERE = _USED.where(Turn.conversation_id == bindparam("whose"))
_USED_BY_BUSINESS = _USED.where(Turn.business == bindparam("whose"))


def allowed(session: Session, business: Business, thread: Conversation, at: datetime) -> Allowance:
    """What a turn that begins now (aware) may use: its own limit, or what its conversation or the day has left.

    A conversation is counted from the beginning of its episode, a day from midnight at the business. Turns that are
    under way elsewhere are not counted yet: a few of them may go past the limit together.
    """
    limits = business.spending
    here, paid_here = _used(session, _USED_HERE, thread.id, thread.episode_since)
    today, paid_today = _used(session, _USED_BY_BUSINESS, business.slug, business.midnight(at))
    return Allowance(
        tokens=min(
            limits.tokens_per_turn,
            limits.tokens_per_conversation - here,
            limits.tokens_per_day - today,
        ),
        cost=min(
            limits.cents_per_turn * CENT,
            limits.cents_per_conversation * CENT - paid_here,
            limits.cents_per_day * CENT - paid_today,
        ),
    )


def tell_once(session: Session, business: Business, at: datetime) -> None:
    """Leaves a task for a person, once a day, when the day's limit is used up."""
    today, paid = _used(session, _USED_BY_BUSINESS, business.slug, business.midnight(at))
    limits = business.spending
    if today < limits.tokens_per_day and paid < limits.cents_per_day * CENT:
        return
    note = (
        f"Models have used {today} tokens today, about {paid // CENT} cents; [spending] allows "
        f"{limits.tokens_per_day} tokens and {limits.cents_per_day} cents. "
        "Until tomorrow the receptionist without a model answers."
    )
    key = f"spending:{business.slug}:{business.midnight(at):%Y-%m-%d}"
    task.leave(session, Task(business=business.slug, kind="budget", key=key, note=note, created=at))


def _used(session: Session, used_by: Select[int, int], whose: int | str | None, since: datetime) -> tuple[int, int]:
    """Tokens and cost of the turns since that moment."""
    used, paid = columns(session, used_by, {"whose": whose, "since": since})[0]
    return int(used), int(paid)
