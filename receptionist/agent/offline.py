"""The receptionist without a model: the same thread, the same tools, rules instead of a model. Read `next_move`.

It is what a newcomer meets first, and what answers when every model has failed. It does one thing at a time and says
only what a tool's result or the owner's files hold.
"""

import json
from collections.abc import Callable, Sequence

from receptionist.agent import offline_booking, offline_facts, offline_questions, phrases
from receptionist.agent.situation import MOST_WORDS_OF_AN_ANSWER, Situation, read
from receptionist.agent.thread import Call, Move, Step, Thread
from receptionist.domain.hearing.names_given import introduced
from receptionist.domain.languages import language_of

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
    return said_twice and not move.calls and move.text not in (phrases.WELCOME, phrases.GOODBYE)


def danger(now: Situation) -> Move | None:
    """Life and limb first: the number to call, then a person."""
    if now.heard.self_harm:
        return hand_over(now, "emergency", phrases.SELF_HARM)
    if now.heard.emergency == "danger_to_life":
        return hand_over(now, "emergency", phrases.CALL_911)
    if now.heard.threat:
        return hand_over(now, "complaint", "")
    # Somebody with a broken tooth who asks for a time is best served with one; without a wish a person is fetched.
    if now.heard.emergency and not now.service and not now.wants_time:
        return hand_over(now, "emergency", "")
    return None


def person(now: Situation) -> Move | None:
    """Somebody asks for a person."""
    if now.heard.asks_for_person:
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


def who(now: Situation) -> Move | None:
    """Who is texting: it needs no FAQ, in which the business's name may stand for something else."""
    return Move(phrases.greeting(now.business)) if now.asks_who else None


def named(now: Situation) -> Move | None:
    """The name that our last text asked for."""
    # "Eve" is a name where it is all that is said; elsewhere it is an evening.
    name_alone = (now.heard.says_name or "").casefold() == now.thread.burst.strip(" .!").casefold()
    gives_one = now.heard.says_name and (name_alone or not now.wants_anything)
    if now.was_asked_for_name and gives_one and now.thread.name:
        return Move(phrases.thanks_name(now.thread.name, now.first_to_ask))
    return None


def manners(now: Situation) -> Move | None:
    """Thanks, greetings, goodbyes and a name that was not asked for."""
    heard = now.heard
    if heard.asks_if_bot:
        # The truth itself is said by code in front of these words, whoever thinks.
        return Move(phrases.HOW_HELP)
    if heard.thanks and not now.wants_anything and not now.is_question:
        return Move(phrases.WELCOME)
    if heard.greeting and now.word_count <= 4 and not now.is_question:
        return Move(phrases.greeting(now.business))
    if heard.goodbye and not now.wants_anything:
        return Move(phrases.GOODBYE)
    name = introduced(now.thread.burst)
    if name and not (now.wants_anything or now.is_question):
        return Move(phrases.nice_to_meet(name, phrases.HOW_HELP))
    says_yes = heard.yes and now.word_count <= MOST_WORDS_OF_AN_ANSWER
    if (now.says_no or says_yes) and not now.thread.offered:
        return Move(phrases.GOODBYE if now.says_no else phrases.WHAT_ELSE)
    return None


def ending(now: Situation) -> Move | None:
    """Somebody wants nothing more of what was talked about: no more offers."""
    gone = now.heard.gives_up and not (now.wants_anything or now.is_question or now.heard.says_name)
    return Move(phrases.GOODBYE) if gone and now.word_count <= 8 else None


def answered(now: Situation) -> Move | None:
    """The answer to one of the owner's questions, whatever day or service it names; then the next question."""
    if now.saved is not None and not now.is_question:
        told = offline_facts.to_a_statement(now)
        return Move(told or phrases.lead_saved(now.saved.get("still_to_ask", []), now.business, now.thread.now))
    heard, question = now.heard, now.lead_question
    elsewhere = heard.thanks or heard.wants_booking or heard.wants_to_move or heard.wants_to_cancel or heard.gives_up
    if question is None or now.is_question or elsewhere or heard.asks_for_appointments:
        return None
    return offline_facts.save(now, now.lead_need, [{"question": question, "answer": now.thread.burst[:500]}])


def lead(now: Situation) -> Move | None:
    """Somebody says what they need: it is written down, and the owner's questions are asked, one at a time."""
    if now.business.ask and now.describes_need:
        return offline_facts.save(now, now.thread.burst[:500], [])
    return None


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
    who,
    named,
    offline_booking.after_a_write,
    offline_booking.accept,
    answered,
    ending,
    offline_booking.cancel,
    offline_booking.list_all,
    offline_questions.answer,
    offline_facts.answer,
    offline_booking.which,
    offline_booking.move,
    offline_booking.find,
    manners,
    lead,
)
