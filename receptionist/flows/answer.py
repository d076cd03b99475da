"""The answer to a burst of texts: take them, think, check again, put the reply into the outbox, let it leave.

Read `answer`, then `_take`, then `_write`.
"""

import logging
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.agent import checks, context, offline_facts, reading, situation, turn
from receptionist.agent.checks import answered
from receptionist.agent.context import Bound
from receptionist.agent.evidence import Evidence
from receptionist.agent.model_thinker import ModelThinker
from receptionist.agent.offline import Offline, settles_first
from receptionist.agent.thread import Draft, Step, Thinker, Thought, Thread
from receptionist.domain import booking, contact, conversation, spending, text
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.hearing import hear
from receptionist.domain.rows import column, insert_once
from receptionist.domain.text import Text, Unanswered
from receptionist.domain.turn import Turn
from receptionist.engine import flow, now, step, submit
from receptionist.flows import confirmations, incoming_text, outgoing_text, reply

log = logging.getLogger(__name__)

MOST_BUNDLES = 3
"""A burst is answered after so many times `bundle_seconds`, even if it goes on."""
LEAST_SECONDS = 2.0
"""So long a turn may think even when it was taken over late: the offline receptionist needs less."""


@flow("answer.answer")
async def answer(text_id: int) -> None:
    """Answers the burst that this text belongs to, unless it goes on: then the turn of a later text does."""
    taken = await take(text_id)
    if taken is not None:
        await write(taken, await _think(taken))


@step("answer.take")
async def take(text_id: int) -> dict[str, Any] | None:
    """Takes every unanswered text of the conversation; None when there is nothing to do, or not yet."""
    return await desk.current().database.write(lambda session: _take(session, text_id, now()))


_WHOSE = select(Text.conversation_id).where(col(Text.id) == bindparam("id"))


def _take(session: Session, text_id: int, at: datetime) -> dict[str, Any] | None:
    key = f"turn:{text_id}"
    thread_id = column(session, _WHOSE, {"id": text_id})[0]
    thread = conversation.locked(session, thread_id)
    business = desk.current().businesses.by_slug(thread.business)
    open_texts = text.unanswered(session, thread_id)
    mine = [one for one in open_texts if one.turn == key]
    if business is None or thread.holder != "assistant" or not open_texts:
        return None
    if not mine:
        if not _burst_is_over(business, open_texts, at) or incoming_text.still_to_hear(session, thread):
            return None
        if text.reopen_drafted(session, thread_id):
            open_texts = text.unanswered(session, thread_id)
        text.take(session, open_texts, key)
        _learn_name(session, thread, open_texts, at)
    began = {"key": key, "business": thread.business, "conversation_id": thread_id, "created": at}
    insert_once(session, Turn, began)
    ended = max(one.created for one in open_texts) + timedelta(seconds=business.texting.bundle_seconds)
    return {"key": key, "conversation_id": thread_id, "business": thread.business, "ended": ended.isoformat()}


def _burst_is_over(business: Business, open_texts: Sequence[Unanswered], at: datetime) -> bool:
    bundle = timedelta(seconds=business.texting.bundle_seconds)
    # Timers are swept once a second and may come a moment early.
    quiet = at - max(one.created for one in open_texts) >= bundle - timedelta(milliseconds=100)
    return quiet or at - min(one.created for one in open_texts) >= MOST_BUNDLES * bundle


def _learn_name(session: Session, thread: Conversation, burst: Sequence[Unanswered], at: datetime) -> None:
    """A caller who says their name is known by it from now on, and so are their appointments without one."""
    heard = [hear(one.body) for one in burst]
    another = next((one.names_another for one in heard if one.names_another), None)
    name = next((one.says_name for one in heard if one.says_name), None)
    if another is None and name is None:
        return
    caller = contact.by_id(session, thread.contact_id)
    if another is not None:
        booking.name_visits(session, caller, another, at)
    if caller.name is None and name is not None:
        booking.name_caller(session, caller, name, at)


async def _think(taken: dict[str, Any]) -> Draft:
    """Everything that a turn needs, bound to its caller, and the loop itself."""
    here = desk.current()
    business = here.businesses.by_slug(taken["business"])
    assert business is not None
    at = now().astimezone(business.zone)
    outside = here.calendar is not None

    def look(session: Session) -> tuple[tuple[Thread, Bound], Evidence, spending.Allowance]:
        # Kept at hand: a session forgets a row that nobody holds, and each part would load the thread anew.
        held = conversation.by_id(session, taken["conversation_id"])
        found = reading.read(session, here.database, business, taken, at, outside=outside)
        evidence = reply.evidence_of(session, business, taken, at)
        return found, evidence, spending.allowed(session, business, held, at)

    (thread, bound), evidence, allowance = await here.database.read(look)
    seconds = _seconds(business, datetime.fromisoformat(taken["ended"])) * here.patience

    async def newer() -> bool:
        return await here.database.read(lambda session: _is_newer(session, taken))

    def affordable(thought: Thought) -> bool:
        used = thought.input_tokens + thought.output_tokens
        return allowance.covers(used, spending.cost(business, thought.input_tokens, thought.output_tokens))

    models = () if settles_first(thread) else here.models
    thinkers: list[Thinker] = [*(ModelThinker(model) for model in models), Offline()]
    return await turn.think(
        thread,
        context.build(bound),
        thinkers,
        seconds=seconds,
        newer=newer,
        check=_check(thread, evidence),
        affordable=affordable,
    )


def _check(thread: Thread, evidence: Evidence) -> turn.Check:
    """What speaks against a draft: a lie, and of a model's an act left undone, an answer kept back, or its length.

    The rules act and answer by themselves: what they leave, they leave on purpose.
    """

    asked = situation.read(thread, ())
    answer_of_owner = cache(lambda: offline_facts.surely(asked))

    def check(words: str, steps: Sequence[Step], by_model: bool) -> str:
        lies = checks.check(words, checks.known(thread.business, thread.now, evidence, steps)).reason
        if not by_model:
            return lies
        asks_for_time = asked.heard.wants_booking and asked.service_so_far is not None
        undone = turn.left_undone(thread, words, steps, asks_for_time=asks_for_time)
        kept = answered.withheld(thread.burst, words, answer_of_owner(), thread.business)
        return "; ".join(filter(None, (undone, lies, kept, turn.too_long(words, steps))))

    return check


def _seconds(business: Business, ended: datetime) -> float:
    """What is left of the deadline, which began when the burst ended."""
    left = business.assistant.answer_within_seconds - (now() - ended).total_seconds()
    return max(LEAST_SECONDS, min(left, business.assistant.answer_within_seconds))


def _is_newer(session: Session, taken: dict[str, Any]) -> bool:
    return any(one.turn != taken["key"] for one in text.unanswered(session, taken["conversation_id"]))


async def write(taken: dict[str, Any], draft: Draft) -> None:
    """Puts the reply into the outbox and marks the burst as answered, in one transaction; what waits leaves with it.

    No step: it comes last, and done once more it does nothing.
    """
    await desk.current().database.write(lambda session: _write(session, taken, draft, now()))


_TURN = select(Turn).where(Turn.key == bindparam("key"))


def _write(session: Session, taken: dict[str, Any], draft: Draft, at: datetime) -> None:
    thread = conversation.locked(session, taken["conversation_id"])
    if text.is_there(session, reply.key(taken)):
        # A crash after our commit runs this again: let go now, these texts would be answered a second time.
        return
    business = desk.current().businesses.by_slug(taken["business"])
    assert business is not None
    done = confirmations.of(session, business, draft.thought.steps)
    row = session.exec(_TURN, params={"key": taken["key"]}).one()
    open_texts = text.unanswered(session, taken["conversation_id"])
    mine = [one for one in open_texts if one.turn == taken["key"]]
    # Without one of its own, a worker that stood still comes back to a burst that a later turn has answered.
    if draft.superseded or (not done and (not mine or len(mine) < len(open_texts))):
        text.let_go(session, taken["key"])
        row.outcome = "superseded"
    else:
        said = reply.compose(session, business, thread, taken, draft, done, at)
        written = reply.put(session, business, thread, taken, said, at)
        text.settle(session, mine, at)
        if not said.handed:
            thread.waiting_since = None
            session.add(thread)
        row.text_id, row.outcome = written.id, _outcome(said, written)
        if written.status == "waiting":
            submit(session, outgoing_text.leave, thread.id, id=f"leave:{written.id}")
    # Behind everything that is asked of the database: each question would have what changed until then written first.
    _note_thought(session, business, row, draft)
    if row.input_tokens:
        spending.tell_once(session, business, at)


def _outcome(said: reply.Reply, written: Text) -> str:
    if said.handed:
        return "handed_off"
    return "drafted" if written.status == "draft" else "replied"


def _note_thought(session: Session, business: Business, row: Turn, draft: Draft) -> None:
    thought = draft.thought
    row.model, row.requests, row.problem = thought.model, thought.requests, thought.problem
    row.input_tokens, row.cached_tokens = thought.input_tokens, thought.cached_tokens
    row.output_tokens, row.milliseconds = thought.output_tokens, thought.milliseconds
    row.cost = spending.cost(business, thought.input_tokens, thought.output_tokens)
    row.tool_calls = [asdict(one) for one in thought.steps]
    session.add(row)
