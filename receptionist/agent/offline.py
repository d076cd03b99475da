"""The receptionist without a model: the same thread, the same tools, rules instead of a model. Read `next_move`.

It is what a newcomer meets first, and what answers when every model has failed. It does one thing at a time and says
only what a tool's result or the owner's files hold.
"""

import json
import re
from collections.abc import Callable, Sequence

from receptionist.agent import (
    offline_about,
    offline_booking,
    offline_courtesy,
    offline_facts,
    offline_questions,
    offline_standing,
    phrases,
    services,
)
from receptionist.agent.checks import MOST_SEGMENTS
from receptionist.agent.situation import Situation, read
from receptionist.agent.thread import Call, Move, Step, Thread
from receptionist.domain.business import Business
from receptionist.domain.hearing import hear
from receptionist.domain.languages import language_of
from receptionist.domain.segments import segments

_ASKS_WHEN = re.compile(r"\b(?:when|how soon|since|dates?|deadline|days?|times?|how long)\b", re.IGNORECASE)
_IS_ADDRESS = re.compile(
    r"^\W*(?:(?:it.?s|its|i.?m at|we.?re at|at|address is|my address is)\W+)?\d+\w?\W+(?:[\w.'’]+\W+){1,4}?"
    r"(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|ct|court|pl)\b\.?"
    r"(?=\W*$|,|\W+(?:apt|unit|suite|ste|in)\b|\W*#|\W+\d{5})",
    re.IGNORECASE,
)
Rule = Callable[[Situation], Move | None]


class Offline:
    """Thinks by rules. It never fails, and it costs nothing."""

    name = "offline"

    async def next_move(self, thread: Thread, steps: Sequence[Step], *, timeout: float = 0) -> Move:
        """The first rule that knows what to do, in the order of `RULES`."""
        now = read(thread, steps)
        move = next((move for rule in RULES if (move := rule(now)) is not None), None) or unknown(now)
        return hand_over(now, "cannot_answer", "") if _goes_in_circles(now, move) else move


def settles_first(thread: Thread) -> bool:
    """Whether the burst tells of danger, threatens or asks for a person: rules answer, whatever model there is."""
    now = read(thread, ())
    return any(rule(now) is not None for rule in FIRST)


def _goes_in_circles(now: Situation, move: Move) -> bool:
    """The same words a third time help nobody: a person does better."""
    ours = [one.body for one in now.thread.said if one.author != "caller"]
    said_twice = bool(move.text) and ours[-2:] == [move.text, move.text]
    if now.saved is not None and now.thread.burst not in now.callers_words[1:]:
        # Each new question is a new one for the team.
        return False
    return said_twice and not move.calls and move.text not in (phrases.WELCOME, phrases.GOODBYE, phrases.TOLD)


def danger(now: Situation) -> Move | None:
    """Life and limb first: the number to call, then a person."""
    if now.heard.self_harm:
        return hand_over(now, "emergency", phrases.SELF_HARM)
    if now.heard.emergency == "danger_to_life":
        return hand_over(now, "emergency", phrases.CALL_911)
    if now.heard.threat:
        return hand_over(now, "complaint", "")
    if (now.heard.emergency and not _may_book_at_once(now)) or _alarms_the_owner(now):
        return hand_over(now, "emergency", _to_the_troubled(now))
    return None


def _may_book_at_once(now: Situation) -> bool:
    """Somebody with a broken tooth who asks for a time is best served with one, where the owner has visits for that."""
    return services.urgent(now.business) is not None and (now.service is not None or now.wants_time)


def _alarms_the_owner(now: Situation) -> bool:
    """Words for which the owner wants to be alarmed by a voicemail, told and not asked about."""
    rule = now.business.voicemail_rule(now.thread.burst)
    return rule is not None and rule.alert and not (now.is_question or now.wants_anything or now.service)


def _to_the_troubled(now: Situation) -> str:
    """What the owner says to whoever tells of this trouble, else that we are sorry; the owner's text follows it."""
    told = offline_facts.to_a_statement(now) or ""
    return told if told and segments(told) < MOST_SEGMENTS else phrases.SORRY_TO_HEAR


def person(now: Situation) -> Move | None:
    """Somebody asks for a person, or by name for one of those who work here."""
    wants_a_call = phrases.CALL_YOU in now.last and now.heard.yes and not now.wants_time
    if now.heard.asks_for_person or offline_about.asks_for_one_of_us(now) or wants_a_call:
        return hand_over(now, "asked", phrases.foreign(language_of(now.thread.burst), now.business))
    return None


def complaint(now: Situation) -> Move | None:
    return hand_over(now, "complaint", phrases.SORRY) if now.heard.complaint else None


def foreign(now: Situation) -> Move | None:
    """A language that these rules hardly read: what the owner answered, else a person; never "I didn't get that"."""
    language = language_of(now.thread.burst)
    if language is None or now.thread.accepts is not None:
        return None
    if (told := offline_facts.answer(now)) is not None:
        return told
    return hand_over(now, "cannot_answer", phrases.foreign(language, now.business))


def hand_over(now: Situation, reason: str, words: str) -> Move:
    """Fetches a person with the caller's own words as the note. What the caller is told comes from the owner's text."""
    note = f"“{now.thread.burst[:300]}”"
    return Move(words, (Call("hand_off", json.dumps({"reason": reason, "note": note})),))


def answered(now: Situation) -> Move | None:
    """The answer to one of the owner's questions, whatever day or service it names; then the next question."""
    if now.heard.says_nothing or _is_a_wish_for_a_time(now):
        return None
    if now.saved is not None and not now.is_question:
        told = offline_facts.to_a_statement(now) or (phrases.NOTED if now.thread.offered else "")
        if told:
            return Move(offline_facts.with_offer(now, told))
        return Move(phrases.lead_saved(now.saved.get("still_to_ask", []), now.business, now.thread.now))
    heard, question = now.heard, now.lead_question
    elsewhere = heard.thanks or heard.wants_booking or heard.wants_to_move or heard.wants_to_cancel or heard.gives_up
    if question is None or now.is_question or elsewhere or heard.asks_for_appointments:
        return None
    return offline_facts.save(now, _need(now), [{"question": question, "answer": now.thread.burst[:500]}])


def _need(now: Situation) -> str:
    """What the caller said before the owner's questions began: the last that told a wish, no name, no number."""
    before: list[str] = []
    for one in now.thread.said:
        if one.author == "caller":
            before.append(one.body)
        elif any(question in one.body for question in now.business.ask):
            break
    telling = [words for words in before if _tells_a_wish(now.business, words)]
    return (telling or before or [now.thread.burst])[-1]


def _tells_a_wish(business: Business, words: str) -> bool:
    heard = hear(words)
    return bool(heard.wants_booking or heard.emergency or services.meant(business, words))


def _is_a_wish_for_a_time(now: Situation) -> bool:
    """ "Tomorrow am" answers no question for an address."""
    asked = now.lead_question
    if asked is None or _ASKS_WHEN.search(asked):
        return False
    left = [word for span in now.spans for word in span.words.split()]
    return bool(now.spans) and now.word_count <= len(left) + 1


def lead(now: Situation) -> Move | None:
    """Somebody says what they need: it is written down, and the owner's questions are asked, one at a time."""
    if not (now.business.ask and now.describes_need):
        return None
    where = next((question for question in now.business.ask if "address" in question), None)
    if where is not None and _IS_ADDRESS.match(now.thread.burst):
        # It was asked for once more, and the caller's name was written down as the answer.
        return offline_facts.save(now, _need(now), [{"question": where, "answer": now.thread.burst[:500]}])
    return offline_facts.save(now, now.thread.burst[:500], [])


def unknown(now: Situation) -> Move:
    """Nothing fits. A question is passed on, once; whoever is not understood twice gets a person."""
    if now.saved is not None:
        return Move(offline_facts.with_offer(now, phrases.ASKED_THE_TEAM))
    if now.is_question:
        return offline_facts.pass_on(now, now.thread.burst)
    if now.was_lost_before:
        return hand_over(now, "cannot_answer", "")
    return Move(phrases.not_understood(now.business, now.offer_again))


FIRST: tuple[Rule, ...] = (danger, person)
"""What no model is asked about: one that misreads these costs more than any good answer of it brings."""

RULES: tuple[Rule, ...] = (
    *FIRST,
    complaint,
    foreign,
    offline_about.who,
    offline_courtesy.named,
    offline_courtesy.seller,
    offline_booking.after_a_write,
    offline_booking.accept,
    offline_courtesy.news,
    offline_courtesy.undecided,
    offline_standing.insist,
    offline_standing.another,
    answered,
    offline_standing.keep,
    offline_courtesy.ending,
    offline_standing.cancel,
    offline_standing.list_all,
    offline_about.us,
    offline_questions.answer,
    offline_facts.answer,
    offline_booking.which,
    offline_standing.move,
    offline_booking.find,
    offline_courtesy.manners,
    lead,
)
