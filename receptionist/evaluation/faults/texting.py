"""Faulty receptionists that text whom they must not, twice, or not at all, and lose what people said."""

from typing import Any

from sqlmodel import Session

from receptionist import desk
from receptionist.adapters.twilio_phone import TwilioPhone
from receptionist.agent import reading
from receptionist.agent.context import LeadBook
from receptionist.domain import answerer, consent, contact, text
from receptionist.domain.business import Business
from receptionist.domain.contact import Contact
from receptionist.domain.text import Text
from receptionist.errors import ProviderProblem
from receptionist.evaluation.faults.fault import fault
from receptionist.flows import confirmations, handoff, incoming_text, outgoing_text, text_back, text_fate


@fault(consent, "opt_out")
def ignores_stop(was: Any) -> Any:
    """Takes no notice of an opt-out."""
    return lambda *asked: False


@fault(Contact, "opted_out")
def texts_after_the_opt_out(was: Any) -> Any:
    """Writes down that somebody opted out, and texts them all the same."""
    return property(lambda self: False)


@fault(consent, "opt_in")
def ignores_start(was: Any) -> Any:
    """Takes no notice of somebody who wants texts again."""
    return lambda *asked, **more: False


@fault(handoff, "hand_off")
def answers_after_the_handoff(was: Any) -> Any:
    """Fetches a person, and goes on answering."""

    def hand_off(session: Session, business: Any, thread: Any, *rest: Any) -> None:
        was(session, business, thread, *rest)
        thread.holder = "assistant"
        session.add(thread)

    return hand_off


@fault(handoff, "hand_off")
def says_that_a_person_comes(was: Any) -> Any:
    """Says that a person takes over, and fetches none."""

    def hand_off(session: Session, business: Any, thread: Any, row: Any, *rest: Any) -> None:
        if row in session:
            session.delete(row)

    return hand_off


@fault(outgoing_text, "put")
def hands_over_in_silence(was: Any) -> Any:
    """Fetches a person, and leaves the caller without a word."""

    def put(*asked: Any, **more: Any) -> Any:
        silent = {"status": "withheld"} if more["kind"] == "handed" else {}
        return was(*asked, **{**more, **silent})

    return put


@fault(answerer, "is_one")
def answers_an_answerer_for_ever(was: Any) -> Any:
    """Answers an automatic answerer as often as it answers."""
    return lambda *asked: False


@fault(outgoing_text, "_hand_over")
def sends_the_first_text_twice(was: Any) -> Any:
    """Asks the provider to send the text after a missed call a second time."""

    async def hand_over(claimed: outgoing_text.Envelope) -> bool:
        went = await was(claimed)
        here = desk.current()
        row = await here.database.read(lambda session: session.get_one(Text, claimed.text_id))
        if row.kind == "first":
            to, sender = claimed.to, claimed.sender
            await here.phone.send_text(sender=sender, to=to, body=row.body, callback="", valid_seconds=900)
        return bool(went)

    return hand_over


@fault(text_fate, "_never_left")
def gives_a_text_up_too_soon(was: Any) -> Any:
    """Never tries again to send a text that the provider does not know."""

    def never_left(session: Session, text_id: int, at: Any) -> None:
        row = text.locked(session, text_id)
        row.status = "withheld"
        session.add(row)

    return never_left


@fault(TwilioPhone, "send_text")
def sends_again_without_looking(was: Any) -> Any:
    """Sends a text of unknown fate again at once, without asking the provider what became of it."""

    async def send_text(self: TwilioPhone, **asked: Any) -> Any:
        try:
            return await was(self, **asked)
        except ProviderProblem as problem:
            if not problem.unknown:
                raise
            return await was(self, **asked)

    return send_text


@fault(text, "automatic_since")
def forgets_the_cool_down(was: Any) -> Any:
    """Texts a caller back at each of several calls in a row."""
    return lambda *asked: False


@fault(text_back, "settle")
def texts_calls_that_were_answered(was: Any) -> Any:
    """Texts somebody back who has just spoken with a person."""

    def settle(session: Session, business: Any, call: Any, *rest: Any) -> None:
        if call.outcome == "answered" and call.ended:
            call.outcome, call.text = "missed", None
        was(session, business, call, *rest)

    return settle


@fault(text_back, "_no_text")
def leaves_no_call_back(was: Any) -> Any:
    """Tells nobody of a caller who cannot be texted."""

    def no_text(session: Session, call: Any, reason: str, at: Any) -> None:
        call.text = reason
        session.add(call)

    return no_text


@fault(text_fate, "leave_task")
def tells_nobody_of_a_lost_text(was: Any) -> Any:
    """Leaves no task where the provider refuses a text for good."""
    return lambda *asked: None


@fault(contact, "meet")
def unblocks_whoever_comes(was: Any) -> Any:
    """Takes a caller off the list of blocked numbers as soon as they call."""

    def meet(*asked: Any, **more: Any) -> Contact:
        found: Contact = was(*asked, **more)
        found.blocked = False
        return found

    return meet


@fault(incoming_text, "_say")
def is_silent_at_help(was: Any) -> Any:
    """Leaves HELP to the carrier alone."""

    def say(session: Session, thread: Any, body: str, key: str, kind: str, at: Any) -> None:
        if kind != "help":
            was(session, thread, body, key, kind, at)

    return say


@fault(Business, "voicemail_rule")
def hears_no_voicemail(was: Any) -> Any:
    """Follows none of the owner's rules for what a voicemail says."""
    return lambda *asked: None


@fault(reading, "_rows")
def drops_half_a_burst(was: Any) -> Any:
    """Reads the last text of a burst, and none before it."""

    def rows(*asked: Any) -> list[text.Text]:
        found: list[text.Text] = was(*asked)
        last = {row.turn: row.id for row in found if row.turn and row.direction == "in"}
        return [row for row in found if row.direction == "out" or row.turn is None or last[row.turn] == row.id]

    return rows


@fault(LeadBook, "save")
def loses_a_leads_answers(was: Any) -> Any:
    """Asks the owner's questions, and does not write the answers down."""

    async def save(self: LeadBook, need: str, name: Any, urgency: str, answers: Any) -> list[str]:
        return list(await was(self, need, name, urgency, ()))

    return save


@fault(confirmations, "leave_follow_up")
def leaves_no_follow_up(was: Any) -> Any:
    """Says that a question is passed on, and leaves nobody a task."""
    return lambda *asked: None


ALL = (
    ignores_stop, texts_after_the_opt_out, ignores_start, answers_after_the_handoff, says_that_a_person_comes,
    hands_over_in_silence, answers_an_answerer_for_ever, sends_the_first_text_twice, gives_a_text_up_too_soon,
    sends_again_without_looking, forgets_the_cool_down, texts_calls_that_were_answered, hears_no_voicemail,
    leaves_no_call_back, tells_nobody_of_a_lost_text, unblocks_whoever_comes, is_silent_at_help,
    drops_half_a_burst, loses_a_leads_answers, leaves_no_follow_up,
)  # fmt: skip
