"""The request that a model gets: what never changes first, what changes last, so that prompt caches hold."""

import json
from collections.abc import Sequence
from functools import lru_cache

from receptionist.agent.thread import REFUSED_DRAFT, Said, Step, Thread
from receptionist.domain import hours
from receptionist.domain.business import Business
from receptionist.domain.languages import language_of
from receptionist.ports import Message, ToolCall
from receptionist.resources import package

NAME_LENGTH = 40


def messages(thread: Thread, steps: Sequence[Step]) -> tuple[Message, ...]:
    """The whole request: fixed part and owner's files, the conversation, the situation now, and this turn's calls."""
    return (
        Message("system", owners_part(thread.business)),
        *_conversation(thread.said),
        Message("system", situation(thread)),
        *_calls(steps),
    )


@lru_cache(maxsize=64)
def owners_part(business: Business) -> str:
    """The same bytes for every conversation of a business, until its owner edits a file."""
    return "\n\n".join(
        [fixed_part(), _facts(business), "# How we sound\n" + business.voice, "# Rules\n" + business.rules]
    )


@lru_cache(maxsize=1)
def fixed_part() -> str:
    """What an owner must not be able to delete."""
    return (package("agent") / "safety.md").read_text(encoding="utf-8").strip()


def _facts(business: Business) -> str:
    lines = [
        "# The business",
        f"Name: {business.name}",
        f"Address: {business.address}",
        f"Phone to say: {business.said_phone}",
        f"Website: {business.website}",
        f"Hours: {business.says_hours()}",
        *[f"Closed {one.first} to {one.last}: {one.why}" for one in business.closed],
        f"Languages: {', '.join(business.languages)}",
        "Services:",
        *[f"- {one.name}, {one.minutes} minutes, {one.price or 'price on request'}" for one in business.services],
        "People: " + (", ".join(person.name for person in business.people) or "not named"),
        *(["Questions for a lead:", *[f"- {question}" for question in business.ask]] if business.ask else []),
        "Questions that are answered (use find_answer for the words): "
        + "; ".join(entry.question for entry in business.faq),
    ]
    return "\n".join(lines)


def _conversation(said: Sequence[Said]) -> list[Message]:
    return [Message("user" if one.author == "caller" else "assistant", one.body) for one in said]


def situation(thread: Thread) -> str:
    """What is so at this moment. The name is data from outside: short, and never more than a name."""
    now = thread.now
    lines = [
        f"It is {hours.DAYS[now.weekday()]}, {now:%Y-%m-%d %H:%M} at the business, which is "
        f"{'open' if thread.business.is_open(now) else 'closed'}.",
        f"The caller's name: {(thread.name or 'not known')[:NAME_LENGTH]}. "
        f"{'An existing client.' if thread.is_client else ''}".strip(),
        f"Their coming appointments: {'; '.join(thread.appointments) or 'none'}.",
    ]
    if (language := language_of(thread.burst)) is not None:
        strange = language not in thread.business.languages
        nobody = " Nobody here is known to speak it: say so when you fetch a person." if strange else ""
        lines.append(f"They write in {language}: answer in {language}, names and times as they stand.{nobody}")
    if thread.offered:
        offered = "; ".join(
            f"{n}) {one.says} for {one.service}, id {one.id}" for n, one in enumerate(thread.offered, 1)
        )
        lines.append(f"Offered in your last text: {offered}.")
    if thread.remembered:
        lines.append(f"From earlier conversations: {'; '.join(thread.remembered)}.")
    return "\n".join(lines)


def _calls(steps: Sequence[Step]) -> list[Message]:
    found: list[Message] = []
    for number, one in enumerate(steps):
        if one.name == REFUSED_DRAFT:
            found += [Message("assistant", one.arguments), Message("system", str(one.result["problem"]))]
            continue
        call = ToolCall(f"call_{number}", one.name, one.arguments)
        found.append(Message("assistant", "", calls=(call,)))
        found.append(Message("tool", json.dumps(one.result, ensure_ascii=False), call_id=call.id))
    return found
