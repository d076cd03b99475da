"""What the receptionist without a model makes of a thread: what is asked, for which service, what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property
from typing import Any

from receptionist.agent import phrases, services, spoken_times
from receptionist.agent.thread import Step, Thread
from receptionist.domain.business import Business, Service
from receptionist.domain.hearing import Heard, hear
from receptionist.domain.said_times import said_times
from receptionist.domain.when import Span

_QUESTION = re.compile(
    r"\?|^(?:\W*(?:hi|hello|hey|ok|and|also|so|thanks|wait|but|oh|um|actually|cool|great|quick question)\W+)*"
    r"(?:do|does|did|is|are|can|could|will|would|what|what's|where|when|which|who|how|why|whats|wheres|hows|any"
    r"|r(?= u\b))\b"
    r"|\b(?:give|tell|send|text) (?:me|us)\b(?:\W+\w+){0,4}?"
    r"\W+(?:address|location|number|hours|prices?|website|link)\b"
    r"|\b(?:provide|help|get|let|need|want|know|have)\b(?:\W+\w+){0,4}?\W+(?:the|your|their|its)\W+"
    r"(?:\w+\W+)?(?:address|location|number|hours|prices?|website|link)\b",
    re.IGNORECASE,
)

_NO = re.compile(
    r"^\W*(?:(?:oh|um|well|sorry|actually|ok|thanks)\W+)*"
    r"(?:nope|nah|never ?mind|nothing|(?:no|non|not (?:now|yet|really|today|right now|at the moment|interested))"
    r"(?:\W*$|\W+(?:thanks?|thank|thx|ty|sorry|not|i|i'm|im|we|we're|that|that's|thats|it|it's|its|nothing|sir|ma'am"
    r"|need|more|questions?|for|right|at)\b))",
    re.IGNORECASE,
)
_LETTER = re.compile(r"[^\W_]")
MOST_WORDS_OF_A_GREETING = 2
MOST_WORDS_OF_AN_ANSWER = 6
"""A yes or a no in more words is about something."""

MOST_WORDS_OF_AN_INTRODUCTION = 7
"""Who says more than their name tells of something."""

_ONE_MORE = re.compile(
    r"\b(?:another|also|too|as well|second|more|both|extra|add|my (?:son|daughter|wife|husband|mom|mother|dad|father"
    r"|kids?|child|children|partner|friend|sister|brother|boyfriend|girlfriend))\b",
    re.IGNORECASE,
)

_THAT_STANDS = re.compile(r"\b(?:my|existing|other one|appointments?)\b", re.IGNORECASE)
_ONE_OF_A_LIST = re.compile(r"\bthe (?:first|second|third|fourth|fifth|sixth|last)(?: one)?(?! of\b)\b", re.IGNORECASE)
LONGEST_WISH = timedelta(days=35)
"""A longer stretch is no wish for a time: whoever wants "a cleaning in March" names a month at most."""


@dataclass(frozen=True)
class Situation:
    """One moment of a turn: the thread, what was done so far, and what the newest words ask for."""

    thread: Thread
    steps: tuple[Step, ...]

    @cached_property
    def heard(self) -> Heard:
        return hear(self.thread.burst)

    @property
    def business(self) -> Business:
        return self.thread.business

    @property
    def word_count(self) -> int:
        return len(self.thread.burst.split())

    @cached_property
    def spans(self) -> Sequence[Span]:
        return self.times_in(self.wish_words)

    @cached_property
    def wish_words(self) -> str:
        """The burst as words about a time: without what was taken back, and with what means one only after an offer."""
        words = spoken_times.after_second_thought(self.thread.burst)
        if not self.times_in(words):
            words = self.thread.burst
        if not self._talks_of_times:
            return words
        words = spoken_times.in_plain_words(spoken_times.without_hesitation(words))
        plain = spoken_times.on_offered_day(spoken_times.without_by_how_much(words), self.offers)
        if hear(words).unsure or self.thread.accepts or self._picks_an_offer or self.times_in(plain):
            return plain
        return spoken_times.beside(words, self.offers or self._told) or spoken_times.with_hour(plain) or plain

    @property
    def _told(self) -> list[str]:
        """The time of the appointment that our last text told of, or of the only one, which is to be moved."""
        says = [standing.split(" on ")[-1] for standing in self.thread.appointments]
        moves_it = self.heard.wants_to_move and len(says) == 1
        return says if moves_it else [one for one in says if one in self.last][:1]

    def times_in(self, words: str) -> Sequence[Span]:
        """The times in these words; the first of a list of services is not on the first."""
        plain = _ONE_OF_A_LIST.sub("visit", words) if self.was_asked_for_service else words
        return said_times(plain, self.business, self.thread.now)

    @property
    def _talks_of_times(self) -> bool:
        return self.was_offered or self.was_asked_for_another or self.heard.wants_to_move

    @property
    def _picks_an_offer(self) -> bool:
        """A number of our list, also of one that has run out meanwhile."""
        pick, most = self.heard.picks, len(self.thread.offered)
        return pick is not None and (pick <= most or not most)

    @cached_property
    def is_question(self) -> bool:
        words = self.thread.burst
        # "hello??" greets, and "?" alone asks nothing that anybody could answer.
        greets = self.word_count <= MOST_WORDS_OF_A_GREETING and self.heard.greeting
        return bool(_QUESTION.search(words.replace("?", "") if greets else words)) and bool(_LETTER.search(words))

    @cached_property
    def ours(self) -> list[str]:
        """What we said in this episode, newest last."""
        return [one.body for one in self.thread.said if one.author != "caller"]

    @cached_property
    def callers_words(self) -> list[str]:
        """What the caller said in this episode, newest first."""
        return [one.body for one in reversed(self.thread.said) if one.author == "caller"]

    @cached_property
    def service(self) -> Service | None:
        """The service that the newest words name, or choose when that was asked."""
        if self.was_asked_for_service:
            listed = services.listed_in(self.business, self.last)
            return services.chosen(self.business, listed, self.thread.burst, self.heard.picks)
        return services.meant(self.business, self.thread.burst)

    @cached_property
    def service_so_far(self) -> Service | None:
        """The service that is talked about: named now, urgent, offered last, named before, or the only one."""
        if self.service:
            return self.service
        if self.heard.emergency and (urgent := services.urgent(self.business)):
            return urgent
        if self.thread.offered:
            return self.business.service(self.thread.offered[0].service)
        for words in self.callers_words[:6]:
            if (found := services.meant(self.business, words)) is not None:
                return found
        told = services.listed_in(self.business, self.last)
        only = told if len(told) == 1 else self.business.services
        return only[0] if len(only) == 1 else None

    @property
    def last(self) -> str:
        return self.thread.last_of_ours

    @property
    def was_asked_for_service(self) -> bool:
        return phrases.WHAT_FOR in self.last or phrases.WHICH_OF_THESE in self.last

    @property
    def was_offered(self) -> bool:
        """Our last text offered times, or asked about them."""
        return bool(self.thread.offered) or phrases.PICK in self.last

    @property
    def offers(self) -> list[str]:
        return [one.says for one in self.thread.offered]

    @property
    def moves_our_offer(self) -> bool:
        """ "Can you make it later?", said to an offer: no appointment that stands is meant."""
        if self.is_moving or _THAT_STANDS.search(self.thread.burst):
            return False
        return spoken_times.beside(self.thread.burst, self.offers) is not None

    @cached_property
    def offer_again(self) -> str:
        """The times of our last text in words; empty where it offered none."""
        return self.offer_of(self.offers)

    def offer_of(self, says: Sequence[str]) -> str:
        """Some of them in words, for the move that they were offered for."""
        offered = self.thread.offered
        return phrases.again(says, offered[0].service if offered and self.is_moving else "")

    @property
    def was_asked_for_another(self) -> bool:
        return phrases.OTHER_TIME in self.last

    @property
    def was_asked_for_name(self) -> bool:
        """Now or just before: who asks something first still gives the name afterwards."""
        return any(phrases.ASK_NAME in body for body in self.ours[-2:])

    @property
    def was_lost_before(self) -> bool:
        return "I didn't get that" in self.last

    @property
    def is_moving(self) -> bool:
        """Our last text offered to move an appointment, or the one before did and no time of it suited."""
        before = self.ours[-2:-1] if self.was_asked_for_another else self.ours[-1:]
        return any("I can move your" in body for body in before)

    def tells_of_appointment(self, ours: str) -> bool:
        """A text of ours that names an appointment which stands, and offers nothing: something was settled."""
        offers = phrases.PICK in ours or phrases.SUITS in ours
        return not offers and any(standing.split(" on ")[-1] in ours for standing in self.thread.appointments)

    @property
    def corrects(self) -> bool:
        """Another time, said to the confirmation of one; where one stands, "tomorrow instead" and "same time" as well.

        A second appointment is asked for in words like "another".
        """
        if not self.spans or self.heard.thanks or self.heard.goodbye or _ONE_MORE.search(self.thread.burst):
            return False
        other_day = self.thread.appointments and not self.was_offered and spoken_times.in_its_place(self.thread.burst)
        return bool(other_day) or self.tells_of_appointment(self.last)

    @property
    def picks_anew(self) -> bool:
        """Another of the times that were offered before, said to the confirmation of one."""
        picks = self.heard.picks is not None and not (self.heard.thanks or self.heard.goodbye)
        return picks and self.tells_of_appointment(self.last)

    @property
    def says_no(self) -> bool:
        """A no by itself: "no hot water" and "he didn't show up" tell of a trouble, and refuse nothing of ours."""
        short = self.word_count <= MOST_WORDS_OF_AN_ANSWER and not self.is_question
        return self.heard.no and short and bool(_NO.search(self.thread.burst))

    @property
    def wants_time(self) -> bool:
        wants = self.heard.wants_booking or self.takes_up_our_offer
        return wants or any(not _is_a_season(span) for span in self.spans)

    @property
    def takes_up_our_offer(self) -> bool:
        """A yes to "would you like a time?"."""
        says_yes = self.heard.yes and self.word_count <= MOST_WORDS_OF_AN_ANSWER
        return says_yes and self.last.endswith((phrases.WANT_ONE, phrases.NOTHING_BOOKED))

    @property
    def wants_anything(self) -> bool:
        heard = self.heard
        return self.wants_time or heard.wants_to_cancel or heard.wants_to_move or heard.asks_for_appointments

    @cached_property
    def lead_question(self) -> str | None:
        """The owner's question that our last text asked."""
        return next((question for question in self.business.ask if question in self.last), None)

    @property
    def first_to_ask(self) -> str:
        """The first of the owner's questions, while none was asked: who comes to a house needs its address."""
        asked = any(question in body for question in self.business.ask for body in self.ours)
        return self.business.ask[0] if self.business.ask and not asked else ""

    @property
    def describes_need(self) -> bool:
        """Some words about a trouble or a wish, not a question and not a pleasantry."""
        heard = self.heard
        gives_name = heard.says_name and self.word_count <= MOST_WORDS_OF_AN_INTRODUCTION
        courtesy = heard.thanks or heard.yes or self.says_no or gives_name or heard.picks is not None
        return self.word_count >= 3 and not self.is_question and not courtesy

    def result_of(self, name: str) -> dict[str, Any] | None:
        """The newest result of this tool in this turn; a refusal is none, a model may have called it wrongly."""
        given = (one.result for one in reversed(self.steps) if one.name == name and "problem" not in one.result)
        return next(given, None)

    @property
    def saved(self) -> dict[str, Any] | None:
        return self.result_of("save_lead")


def _is_a_season(span: Span) -> bool:
    """ "Sometime next spring" tells when a project is meant to begin, and asks for no time of day."""
    return span.start is not None and span.end is not None and span.end - span.start > LONGEST_WISH


def read(thread: Thread, steps: Sequence[Step]) -> Situation:
    return Situation(thread, tuple(steps))
