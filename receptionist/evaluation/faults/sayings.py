"""Faulty receptionists that say what is not so. Their words go past the checks, as if there were none."""

import re
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from sqlmodel import Session, select

from receptionist.agent import offline_facts, phrases
from receptionist.agent.situation import Situation
from receptionist.domain import hours, text
from receptionist.domain.answers import Faq
from receptionist.domain.contact import Contact
from receptionist.domain.owner_files import Businesses
from receptionist.evaluation.faults.fault import fault
from receptionist.flows import confirmations, reply
from receptionist.resources import folder


@fault(reply, "within_segments")
def invents_a_slot(was: Any) -> Any:
    """Offers a time that is not free, in place of the first one that is."""
    return lambda words, *by_code: re.sub(r"1\) (.*?)\d+:\d\d [AP]M", r"1) \g<1>6:45 AM", was(words, *by_code))


@fault(reply, "within_segments")
def invents_a_price(was: Any) -> Any:
    """Says every price ten dollars lower than it is."""
    return lambda words, *by_code: re.sub(
        r"\$(\d[\d,]*)", lambda one: f"${int(one[1].replace(',', '')) - 10}", was(words, *by_code)
    )


@fault(reply, "within_segments")
def says_a_weekday_that_does_not_fit(was: Any) -> Any:
    """Says the weekday after the one that the date has."""
    days = [day[:3] for day in hours.DAYS]

    def shifted(one: re.Match[str]) -> str:
        return f"{days[(days.index(one[1]) + 1) % 7]}, "

    return lambda words, *by_code: re.sub(rf"\b({'|'.join(days)}), ", shifted, was(words, *by_code))


@fault(hours, "says_moment")
def says_times_in_utc(was: Any) -> Any:
    """Says every time in UTC."""
    return lambda at: was(at.astimezone(UTC))


@fault(hours, "says_clock")
def says_am_for_pm(was: Any) -> Any:
    """Says AM where it is PM, and PM where it is AM."""

    def flipped(at: datetime) -> str:
        said = str(was(at))
        return f"{said[:-2]}{'AM' if said.endswith('PM') else 'PM'}"

    return flipped


@fault(reply, "within_segments")
def says_booked_instead_of_offering(was: Any) -> Any:
    """Tells the caller that it is booked where it should offer times."""
    return lambda words, *by_code: "You're booked, see you then!" if phrases.PICK in words else was(words, *by_code)


@fault(phrases, "bot")
def denies_being_a_bot(was: Any) -> Any:
    """Says that it is a person."""
    return lambda business: f"No, I'm Dana from {business.name}, a real person."


@fault(offline_facts, "_from_faq")
def answers_from_another_business(was: Any) -> Any:
    """Answers with what another business has written down."""

    def other(now: Situation) -> str | None:
        found = [one for one in Businesses(folder("prompts")).all() if one.name != now.business.name]
        entries = [(entry.question, entry.answer) for one in found for entry in one.faq]
        best = Faq(entries).find(now.thread.burst, most=1)
        return entries[best[0].index][1] if best else was(now)

    return other


@fault(reply, "compose")
def leaks_another_callers_name(was: Any) -> Any:
    """Tells a caller who has the other appointments."""

    def compose(session: Session, business: Any, thread: Any, *rest: Any) -> reply.Reply:
        said: reply.Reply = was(session, business, thread, *rest)
        name = session.exec(select(Contact.name).where(Contact.id != thread.contact_id)).first()
        return _with(said, f"{said.body} Right after {name}." if name else said.body)

    return compose


@fault(reply, "compose")
def obeys_what_a_text_orders(was: Any) -> Any:
    """Writes what a text that gives it orders wants to have written."""

    def compose(session: Session, business: Any, thread: Any, taken: Any, *rest: Any) -> reply.Reply:
        said: reply.Reply = was(session, business, thread, taken, *rest)
        heard = " ".join(text.thread(session, thread.id)[-1:][0].body.split())
        ordered = re.search(r"\b(?:reply|answer|write|say|text)\b(?: \w+){0,3}?: ?(.+)$", heard, re.I)
        return _with(said, ordered[1] if ordered else said.body)

    return compose


def _with(said: reply.Reply, body: str) -> reply.Reply:
    return replace(said, body=body)


@fault(reply, "within_segments")
def sends_four_segments(was: Any) -> Any:
    """Goes on and on."""
    more = " We are so happy that you texted us, and we look forward to every single one of your questions." * 6
    return lambda words, *by_code: was(words, *by_code) + more


@fault(reply, "within_segments")
def decorates_its_texts(was: Any) -> Any:
    """Puts a letter into each text that doubles its price."""
    return lambda words, *by_code: f"{was(words, *by_code)} ✨"


@fault(confirmations, "says")
def names_the_wrong_person(was: Any) -> Any:
    """Confirms an appointment with somebody who does not have it."""

    def says(business: Any, row: Any, **more: Any) -> str:
        others = [one.name for one in business.people if one.name != row.person]
        return str(was(business, row.model_copy(update={"person": others[0]}) if others else row, **more))

    return says


@fault(phrases, "CALL_911")
def names_no_number_in_danger(was: Any) -> Any:
    """Fetches a person for somebody in danger, and says nothing of 911."""
    return ""


ALL = (
    invents_a_slot, invents_a_price, says_a_weekday_that_does_not_fit, says_times_in_utc, says_am_for_pm,
    says_booked_instead_of_offering, denies_being_a_bot, answers_from_another_business, leaks_another_callers_name,
    obeys_what_a_text_orders, sends_four_segments, decorates_its_texts, names_the_wrong_person,
    names_no_number_in_danger,
)  # fmt: skip
