"""The sentences of the receptionist without a model. Short, and in characters that every phone has."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from receptionist.domain.business import Business, Service
from receptionist.domain.names import addressed

SELF_HARM = (
    "I'm really sorry you're going through this. Please call or text 988 now to talk with somebody, "
    "or 911 if you are in danger."
)
CALL_911 = "If anyone is in danger, please leave and call 911 now."
SORRY = "I'm sorry about that."
YOU_ARE_WELCOME = "You're welcome!"
WELCOME = "You're welcome! Just text here if there's anything else."
GOODBYE = "All right. Just text here if you need anything."
WHAT_ELSE = "Great. What can I do for you: book a time, or answer a question?"
HOW_HELP = "What can I do for you?"
ASK_NAME = "Please text me the name to put it under."
OTHER_TIME = "No problem. Which other day or time would suit you?"
WHAT_FOR = "What is it for:"
WHICH_OF_THESE = "Which of these is it?"
ANYTHING_ELSE = "Anything else?"
WANT_ONE = "Would you like a time for it?"
CALL_YOU = "Shall I have somebody call you?"
SORRY_TO_HEAR = "I'm sorry to hear that."
TOLD = "Thank you for telling us. I've passed it on to the team."
NO_OFFERS = "Thank you, but this number is for our customers, so I can't take offers here."
ONE_AT_A_TIME = "I book one at a time. Which of them first?"
NOTHING_BOOKED = "I don't see a coming appointment under this number. Would you like to book one?"
NOT_FOUND = "I can't find it under this number, so I've asked the team to look. What name is it under?"
NOTED = "Got it, I've noted that."
TAKE_YOUR_TIME = "Take your time. Just text here when you know."
NO_LONGER_FREE = "I'm sorry, that time is no longer free."
ASKED_THE_TEAM = (
    "I don't know that one, but I've passed your question to the team, and somebody will get back to you here."
)
WHICH_TO_CANCEL = "Which one should I cancel?"
PASSED_THE_REST = "The rest I've passed to the team, and somebody will get back to you here."
PICK = "Reply with the number that suits you, or another day or time."
SUITS = "Does that suit you?"
WHICH_ONE = "Happy to. Which one?"


def greeting(business: Business) -> str:
    return f"Hi! This is the automated assistant of {business.name}. Would you like to book a time, or ask something?"


def foreign(language: str | None, business: Business) -> str:
    """What is said to somebody whose language the rules do not read; empty where we have no sentence for it."""
    if language != "Spanish":
        return ""
    perhaps = "" if language in business.languages else " Tal vez le contesten en inglés."
    # No letter that is outside the cheap alphabet: with one, this and the owner's text would be four segments.
    return f"Gracias por su mensaje. Este es el asistente automatizado de {business.name}, no una persona.{perhaps}"


def bot(business: Business) -> str:
    """The truth, always: said by code whoever thinks."""
    return f"I'm an automated assistant of {business.name}, not a person. I can fetch one any time."


def thanks_name(name: str, question: str) -> str:
    return f"Thank you, {addressed(name)}! It's under your name now. {question or ANYTHING_ELSE}"


def under_name(name: str, question: str) -> str:
    return f"Thank you! It's under the name {addressed(name)} now. {question or ANYTHING_ELSE}"


def nice_to_meet(name: str, question: str) -> str:
    return f"Thank you, {addressed(name)}! {question}"


def not_understood(business: Business, offered: str = "") -> str:
    if offered:
        return f"Sorry, I didn't get that. {offered}"
    services = ", ".join(service.name for service in business.services[:4])
    offers = f" I can book you a time ({services})," if services else " I can"
    return f"Sorry, I didn't get that.{offers} answer questions, or fetch a person. What would you like?"


def which_service(business: Business, among: Sequence[Service] = ()) -> str:
    names = [service.name for service in among or business.services]
    return f"Happy to find you a time. {WHAT_FOR} {_listed(names, 'or')}?"


def which_of_these(among: Sequence[Service]) -> str:
    """Asked a second time, so that a number is enough."""
    return f"{WHICH_OF_THESE} Reply with its number: {_numbered([service.name for service in among])}."


def can_do(business: Business) -> str:
    offers = f" ({', '.join(service.name for service in business.services[:4])})" if business.services else ""
    return f"I can find you a time{offers}, move or cancel one, answer questions, or fetch a person. {HOW_HELP}"


def team(business: Business) -> str:
    return f"Our team: {_listed([person.name for person in business.people])}. Would you like a time with one of them?"


def stays(standing: Sequence[str]) -> str:
    """A move was given up."""
    return f"All right, nothing is changed: {_listed(standing)}."


def offer(times: Sequence[dict[str, Any]], service: str, note: str | None, *, moving: str = "") -> str:
    """The times of a result, numbered, in its own words; what they share is said once, since each letter costs."""
    lead = f"{note} " if note else ""
    if len(times) == 1:
        what = f"I can move your {moving} to" if moving else f"For {_one(service)} I have"
        return f"{lead}{what} {_with(times[0])}. {SUITS}"
    people, days = {one.get("with") for one in times}, {_day(one["says"]) for one in times}
    shared = f" with {times[0]['with']}" if len(people) == 1 and times[0].get("with") else ""
    shared += f" on {_day(times[0]['says'])}" if len(days) == 1 else ""
    each = [_own(one, day=len(days) > 1, person=len(people) > 1) for one in times]
    what = f"I can move your {moving}{shared} to:" if moving else f"For {_one(service)}{shared} I have:"
    return f"{lead}{what} {_numbered(each)}. {PICK}"


def _numbered(words: Sequence[str]) -> str:
    return ", ".join(f"{n}) {one}" for n, one in enumerate(words, 1))


def _day(says: str) -> str:
    """ "Wed, Nov 25" of "Wed, Nov 25 at 2:00 PM"."""
    return says.split(" at ")[0]


def _own(one: dict[str, Any], *, day: bool, person: bool) -> str:
    """What one time does not share with the others."""
    says = str(one["says"]) if day else str(one["says"]).split(" at ")[-1]
    return f"{says} with {one['with']}" if person and one.get("with") else says


def _with(one: dict[str, Any]) -> str:
    return str(one["says"]) + (f" with {one['with']}" if one.get("with") else "")


def which_one(says: Sequence[str]) -> str:
    """Somebody said yes to several times, or something beside them: the same ones again."""
    return f"{_numbered(says)}. {PICK}"


def again(says: Sequence[str], moving: str) -> str:
    """What was offered last, once more: who asks something meanwhile has not answered yet."""
    if not says:
        return ""
    lead = f"I can move your {moving} to" if moving else ""
    if len(says) == 1:
        return f"{lead} {says[0]}. {SUITS}" if moving else f"Does {says[0]} suit you?"
    return f"{lead or 'I have'}: {_numbered(says)}. {PICK}"


def no_times(service: str, note: str | None) -> str:
    sorry = f"I'm sorry, I have no time for {_one(service)} to offer."
    return f"{note or 'Nothing is free then.'} {sorry} {CALL_YOU}"


def appointments(rows: Sequence[dict[str, Any]]) -> str:
    said = _listed([f"{row['service']} on {_with(row)}" for row in rows])
    return f"You have {said}. Text here to change it."


def which_to_cancel(rows: Sequence[dict[str, Any]]) -> str:
    each = _listed([f"{row['service']} on {row['says']}" for row in rows])
    return f"You have {each}. {WHICH_TO_CANCEL}"


def lead_saved(still_to_ask: Sequence[str], business: Business, now: datetime) -> str:
    if still_to_ask:
        return f"{NOTED} {still_to_ask[0]}"
    opens = "" if business.is_open(now) else business.says_opens(now)
    when = f"after {opens}" if opens else "shortly"
    return f"Thank you, I've noted everything for the team. Somebody will get back to you here {when}."


def _one(service: str) -> str:
    """ "a Cleaning", "an Emergency visit"."""
    return f"{'an' if service[:1].lower() in 'aeiou' else 'a'} {service}"


def _listed(words: Sequence[str], joined: str = "and") -> str:
    return f" {joined} ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)
