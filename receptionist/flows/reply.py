"""What a turn says in the end: the checked words of whoever thought, then what code says of what was done."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import bindparam
from sqlmodel import Session, col, select

from receptionist.agent import checks, context, evidence, phrases
from receptionist.agent.checks import claims
from receptionist.agent.evidence import Evidence
from receptionist.agent.thread import Draft
from receptionist.domain import acceptance, contact, holds, text
from receptionist.domain.business import Business
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.hearing import hear
from receptionist.domain.rows import column
from receptionist.domain.segments import fit, segments
from receptionist.domain.text import Text
from receptionist.flows import confirmations, handoff, outgoing_text

_OWES_AN_ANSWER = re.compile(
    rf"\b(?:(?:don.t|do not) know|get back to you)\b|{claims.PROMISES_TO_ASK.pattern}", re.IGNORECASE
)
"""A draft that says so promises an answer, and a person has to give it."""


@dataclass(frozen=True)
class Reply:
    """What leaves: the words of whoever thought, then what code says of what was done."""

    body: str
    words: str
    burst: str
    """The caller's words that it answers, a text a line."""
    findings: list[dict[str, Any]]
    confirms: bool
    handed: bool


def compose(
    session: Session,
    business: Business,
    thread: Conversation,
    taken: dict[str, Any],
    draft: Draft,
    done: Sequence[str],
    at: datetime,
) -> Reply:
    """What leaves for this draft, checked against the rows of this moment; whatever a person has to do is written down.

    `done`: what code says of what was done in this turn. `at`: aware.
    """
    local, burst = at.astimezone(business.zone), _burst(session, taken)
    proved = evidence_of(session, business, taken, local)
    checked = checks.check(draft.text, checks.known(business, local, proved, draft.thought.steps))
    row = context.handoff_of(session, taken["key"]) or _must_hand_off(
        session, business, thread, taken["key"], burst, checked, done, at
    )
    if row is not None:
        handoff.hand_off(session, business, thread, row, at)
    question = None if row is not None or done else _open_question(burst, draft, checked)
    confirmations.leave_follow_up(session, thread, draft.thought.steps, question, at)
    truth = [phrases.bot(business)] if _asks_for_truth(burst) else []
    words = " ".join([*truth, *([checked.words] if checked.words else [])])
    handed = [handoff.says_handed(business, at, burst)] if row is not None else []
    # What is asked comes last: "What name is it for? You're booked: …" was read as a question about nothing.
    first, last = (done, handed) if words.endswith(("?", phrases.ASK_NAME, phrases.PICK)) else ((), (*done, *handed))
    return Reply(
        body=within_segments(words, " ".join(first), " ".join(last)),
        words=words,
        burst=burst,
        findings=[dict(one) for one in checked.findings],
        confirms=bool(done),
        handed=row is not None,
    )


def evidence_of(session: Session, business: Business, taken: dict[str, Any], at: datetime) -> Evidence:
    """What the rows prove at this moment, for the check before the last request and the one before the outbox."""
    thread = session.get_one(Conversation, taken["conversation_id"])
    return evidence.gather(session, business, taken["conversation_id"], thread.contact_id, taken["key"], at)


def _must_hand_off(
    session: Session,
    business: Business,
    thread: Conversation,
    turn: str,
    burst: str,
    checked: checks.Checked,
    done: Sequence[str],
    at: datetime,
) -> Handoff | None:
    """A draft that may not leave, nothing to say, or too many replies in a day: a person goes on."""
    day = at - timedelta(days=1)
    if text.replies_since(session, thread.contact_id, day) >= business.texting.replies_per_day:
        note = "The limit of replies for a day is reached."
    elif not checked.words and not done and not _asks_for_truth(burst):
        note = "There was no answer that could be sent."
    else:
        return None
    caller = contact.by_id(session, thread.contact_id)
    return Handoff(
        key=context.handoff_key(turn),
        business=business.slug,
        conversation_id=thread.id or 0,
        phone=caller.phone,
        name=caller.name,
        reason="cannot_answer",
        note=note,
        created=at,
    )


def _open_question(burst: str, draft: Draft, checked: checks.Checked) -> str | None:
    """What the caller asked where nothing answered it: a model that forgets to pass it on loses it otherwise."""
    looked = [step.result for step in draft.thought.steps if step.name == "find_answer"]
    read = [one for result in looked for one in result.get("answers", [])]
    from_the_files = any("fit" not in one for one in read) or any(one["ok"] for one in checked.findings)
    if (looked and not from_the_files) or _OWES_AN_ANSWER.search(checked.words or ""):
        return " ".join(burst.split()) or None
    return None


def _asks_for_truth(burst: str) -> bool:
    return any(hear(one).asks_if_bot for one in burst.splitlines())


_TAKEN = select(Text.body).where(Text.turn == bindparam("turn"), Text.direction == "in").order_by(col(Text.id))


def _burst(session: Session, taken: dict[str, Any]) -> str:
    """The caller's words that this turn answers, a text a line."""
    return "\n".join(column(session, _TAKEN, {"turn": taken["key"]}))


def within_segments(words: str, before: str, after: str) -> str:
    """Words between what code says, in one text of three segments at most; what code says is never cut."""
    most = checks.MOST_SEGMENTS
    while words and segments(_joined(before, words, after)) > checks.MOST_SEGMENTS:
        most -= 1
        words = fit(words, most) if most else ""
    return _joined(before, words, after)


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def key(taken: dict[str, Any]) -> str:
    """Under which the reply of a turn stands in the outbox, once."""
    return f"reply:{taken['key']}"


def put(
    session: Session, business: Business, thread: Conversation, taken: dict[str, Any], reply: Reply, at: datetime
) -> Text:
    held = holds.of(session, taken["conversation_id"])
    drafts = business.assistant.mode == "drafts" and not reply.handed
    return outgoing_text.put(
        session,
        thread,
        reply.body,
        key=key(taken),
        kind="handed" if reply.handed else "confirmation" if reply.confirms else "reply",
        at=at,
        status="draft" if drafts else "waiting",
        turn=taken["key"],
        checks=reply.findings,
        offered=acceptance.named_in(reply.words, held, business, asked=reply.burst, now=at),
    )
