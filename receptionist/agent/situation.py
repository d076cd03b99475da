"""What the receptionist without a model makes of a thread: what is asked, for which service, what was said."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

from receptionist.agent import phrases
from receptionist.agent.thread import Step, Thread
from receptionist.domain.business import Business, Service
from receptionist.domain.hearing import Heard, hear
from receptionist.domain.when import Span, understand

_QUESTION = re.compile(
    r"\?|^(?:\W*(?:hi|hello|hey|ok|and|also|so|thanks|quick question)\W+)*"
    r"(?:do|does|did|is|are|can|could|will|would|what|what's|where|when|which|who|how|why|whats|wheres|hows|any)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Situation:
    """One moment of a turn: the thread, what was done so far, and what the newest words ask for."""

    thread: Thread
    steps: tuple[Step, ...]
    heard: Heard

    @property
    def business(self) -> Business:
        return self.thread.business

    @property
    def word_count(self) -> int:
        return len(self.thread.burst.split())

    @cached_property
    def spans(self) -> list[Span]:
        return understand(self.thread.burst, self.thread.now, hours=self.business.hours_by_weekday())

    @cached_property
    def is_question(self) -> bool:
        return bool(_QUESTION.search(self.thread.burst))

    @cached_property
    def callers_words(self) -> list[str]:
        """What the caller said in this episode, newest first."""
        return [one.body for one in reversed(self.thread.said) if one.author == "caller"]

    @cached_property
    def service(self) -> Service | None:
        """The service that the newest words name."""
        return named_service(self.business, self.thread.burst)

    @cached_property
    def service_so_far(self) -> Service | None:
        """The service that is talked about: named now, urgent, offered last, named before, or the only one."""
        if self.service:
            return self.service
        if self.heard.emergency and (urgent := urgent_service(self.business)):
            return urgent
        if self.thread.offered:
            return self.business.service(self.thread.offered[0].service)
        for words in self.callers_words[:6]:
            if (found := named_service(self.business, words)) is not None:
                return found
        return self.business.services[0] if len(self.business.services) == 1 else None

    @property
    def last(self) -> str:
        return self.thread.last_of_ours

    @property
    def was_asked_for_service(self) -> bool:
        return "What is it for:" in self.last

    @property
    def was_offered(self) -> bool:
        """Our last text offered times, or asked about them."""
        return bool(self.thread.offered) or phrases.PICK in self.last

    @property
    def was_asked_for_another(self) -> bool:
        return phrases.OTHER_TIME in self.last

    @property
    def was_asked_for_name(self) -> bool:
        return phrases.ASK_NAME in self.last

    @property
    def was_lost_before(self) -> bool:
        return "I didn't get that" in self.last

    @property
    def is_moving(self) -> bool:
        return "I can move your" in self.last

    @property
    def wants_time(self) -> bool:
        return self.heard.wants_booking or bool(self.spans)

    @property
    def wants_anything(self) -> bool:
        heard = self.heard
        return self.wants_time or heard.wants_to_cancel or heard.wants_to_move or heard.asks_for_appointments

    @cached_property
    def lead_question(self) -> str | None:
        """The owner's question that our last text asked."""
        return next((question for question in self.business.ask if self.last.endswith(question)), None)

    @cached_property
    def lead_need(self) -> str:
        """What the caller said before the owner's questions began."""
        before: list[str] = []
        for one in self.thread.said:
            if one.author == "caller":
                before.append(one.body)
            elif any(one.body.endswith(question) for question in self.business.ask):
                break
        return before[-1] if before else self.thread.burst

    @property
    def describes_need(self) -> bool:
        """Some words about a trouble or a wish, not a question and not a pleasantry."""
        heard = self.heard
        courtesy = heard.thanks or heard.yes or heard.no or heard.says_name or heard.picks is not None
        return self.word_count >= 3 and not self.is_question and not courtesy

    def result_of(self, name: str) -> dict[str, Any] | None:
        """The newest result of this tool in this turn."""
        return next((one.result for one in reversed(self.steps) if one.name == name), None)

    @property
    def saved(self) -> dict[str, Any] | None:
        return self.result_of("save_lead")


def sentences(now: Situation) -> list[Situation]:
    """Each sentence of the burst by itself, as if nothing else had been said."""
    parts = [part.strip() for part in re.split(r"(?<=[?!.])\s+|\n+", now.thread.burst)]
    return [read(replace(now.thread, burst=part), ()) for part in parts if part]


def read(thread: Thread, steps: Sequence[Step]) -> Situation:
    return Situation(thread, tuple(steps), hear(thread.burst))


def named_service(business: Business, words: str) -> Service | None:
    """The service whose name, or most telling word, stands in these words; the longest such name."""
    said = f" {' '.join(_stem(word) for word in re.findall(r'[a-z]+', words.lower()))} "
    best: tuple[int, Service] | None = None
    for service in business.services:
        stems = [_stem(word) for word in re.findall(r"[a-z]+", service.name.lower())]
        telling = [stem for stem in stems if stem not in _COMMON]
        whole = f" {' '.join(stems)} " in said
        hits = sum(f" {stem} " in said for stem in telling)
        if whole or (telling and hits == len(telling)) or hits >= 2:
            score = len(service.name) + (100 if whole else 0)
            if best is None or score > best[0]:
                best = (score, service)
    return best[1] if best else None


def urgent_service(business: Business) -> Service | None:
    """The service that the owner has for what cannot wait, if there is one."""
    return next((one for one in business.services if _URGENT.search(one.name)), None)


_URGENT = re.compile(r"\b(?:emergency|urgent|same[- ]day)\b", re.IGNORECASE)
_COMMON = {
    "visit",
    "appointment",
    "service",
    "session",
    "new",
    "the",
    "a",
    "and",
    "of",
    "for",
    "with",
    "patient",
    "free",
}


def _stem(word: str) -> str:
    """cleanings → clean, whitening → whiten, fillings → fill: enough for names of services."""
    for ending in ("ings", "ing", "ations", "ation", "s", "ups", "up"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
