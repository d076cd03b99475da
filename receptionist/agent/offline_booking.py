"""How the receptionist without a model finds times, asks which, and books the one that was taken."""

import re
from dataclasses import replace
from typing import Any

from receptionist.agent import offline_facts, offline_standing, offline_wish, phrases, services, spoken_times
from receptionist.agent.checks import MOST_SEGMENTS
from receptionist.agent.situation import Situation, read
from receptionist.agent.thread import Move, calling
from receptionist.domain.segments import segments

_SEVERAL = re.compile(
    r"^\W*(?:(?:ok|yes|we.?ll|i.?ll|take|please|option|number|both)\W+)*#?[1-4]\s*(?:and|&|,|\+|then)\s*#?[1-4]\b(?!\s*(?:or|:))",
    re.IGNORECASE,
)
_ANOTHER_DAY = re.compile(
    r"^\W*(?:(?:ok|and|do you have|got|is there|are there|how about|what about|can we do|any|an|a)\W+)*"
    r"(?:other|another|different) (?:day|time|date)s?"
    r"(?:\W+(?:that|this|next|week|month|please|pls|instead|free|open))*\W*$",
    re.IGNORECASE,
)
_ANY_BUT = re.compile(
    r"^\W*(?:(?:ok|um|well|i can do|we can do)\W+)*(?:any|every)\w*(?: other)?(?: days?| time)?,? "
    r"(?:but|except|besides|other than)\b",
    re.IGNORECASE,
)
_SOONEST = re.compile(
    r"\b(?:soonest|earliest(?! convenience)|(?:first|next) (?:available|opening|free))\b"
    rf"|{spoken_times.WHEN_SOMEBODY_COMES}",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"^\W*(?:(?:ok|okay|so|and|great|cool|yes|yeah|sure|but)\W+)*when(?: then| works?)?\W*$", re.IGNORECASE
)
MOST_WORDS_OF_A_WISH = 4
"""In more words "the earliest" is told of: "that's the earliest I could get"."""
WRITES = ("book_time", "move_appointment", "cancel_appointment")


def after_a_write(now: Situation) -> Move | None:
    """Something was booked, moved or cancelled, or could not be: the confirmation is code's, the next step is ours."""
    done = next((one for one in reversed(now.steps) if one.name in WRITES), None)
    if done is None:
        return None
    if "problem" not in done.result:
        if done.name == "cancel_appointment" and (instead := _instead(now)) is not None:
            return instead
        if done.name != "book_time":
            return Move("")
        return Move(now.first_to_ask if now.thread.name else phrases.ASK_NAME)
    if done.name == "cancel_appointment":
        return offline_standing.cancel(now)
    if now.thread.accepts is None or now.thread.accepts not in done.arguments:
        # A model tried what nobody said yes to, before we took over: the caller's own words are still to be answered.
        return None
    if (found := now.result_of("find_times")) is not None:
        return Move(f"{phrases.NO_LONGER_FREE} {offered(now, found)}")
    return _look(now, "")


def _instead(now: Situation) -> Move | None:
    """ "Cancel my cleaning and book a checkup for friday": the second half is looked after as well."""
    _, joined, rest = now.thread.burst.partition(" and ")
    wanted = read(replace(now.thread, burst=rest), ())
    if not joined or wanted.service is None or not wanted.heard.wants_booking:
        # "Cancel my cleaning on friday and my exam on monday" wishes for no exam.
        return None
    found = now.result_of("find_times")
    if found is None:
        return calling("find_times", service=wanted.service.name, when=rest)
    return Move(phrases.offer(found["times"], wanted.service.name, found["note"]) if found.get("times") else "")


def accept(now: Situation) -> Move | None:
    """The caller took one of the offered times: it is booked, or the appointment is moved there."""
    if now.thread.accepts is None or now.result_of("find_times") is not None:
        return None
    if not now.is_moving:
        return calling("book_time", time_id=now.thread.accepts, name=now.thread.name or "", note=None)
    listed = now.result_of("list_appointments")
    if listed is None:
        return calling("list_appointments")
    rows = [row for row in listed["appointments"] if f"your {row['service']} to" in now.last] or listed["appointments"]
    if not rows:
        return calling("book_time", time_id=now.thread.accepts, name=now.thread.name or "", note=None)
    return calling("move_appointment", appointment_id=rows[0]["id"], time_id=now.thread.accepts)


def which(now: Situation) -> Move | None:
    """A yes to several times names none of them, and a plain no to all of them wishes for others."""
    if not now.was_offered or now.steps:
        return None
    if _ANY_BUT.match(now.thread.burst) and (left := spoken_times.of_other_days(now.thread.burst, now.offers)):
        return Move(now.offer_of(left))
    if now.spans or now.service:
        return None
    if _ANOTHER_DAY.search(now.thread.burst):
        return Move(phrases.OTHER_TIME)
    if now.is_question:
        return None
    if len(now.thread.offered) > 1 and _SEVERAL.match(now.thread.burst):
        return Move(f"{phrases.ONE_AT_A_TIME} {phrases.which_one([one.says for one in now.thread.offered])}")
    again = phrases.which_one([one.says for one in now.thread.offered])
    if now.heard.yes and len(now.thread.offered) > 1:
        return Move(f"{phrases.WHICH_ONE} {again}")
    if now.heard.says_name and now.thread.name and now.thread.offered:
        return Move(phrases.nice_to_meet(now.thread.name, now.offer_again))
    return Move(phrases.OTHER_TIME) if now.heard.no and not now.wants_anything else None


def find(now: Situation) -> Move | None:
    """Looks for times once it is known what for; asks what for if not."""
    found = now.result_of("find_times")
    if found is not None:
        return Move(_beside(now, offered(now, found)))
    going_on = now.was_asked_for_service or now.was_asked_for_another or (now.was_offered and now.heard.picks)
    going_on = going_on and not (now.heard.thanks or now.heard.goodbye)
    if not (
        now.wants_time or now.service or going_on or _asks_when(now) or (now.was_offered and now.heard.wants_to_move)
    ):
        return None
    if now.service_so_far is None:
        return Move(_beside(now, _ask_service(now))) if now.business.services else None
    return _look(now, _wish(now))


def _asks_when(now: Situation) -> bool:
    """For the soonest time; "when?" alone may ask as well when somebody will get back to them, or when it was."""
    asks = now.is_question or now.word_count <= MOST_WORDS_OF_A_WISH
    if asks and _SOONEST.search(now.thread.burst) and not now.heard.thanks:
        return True
    goes_on = now.service_so_far is not None and not now.thread.appointments and "get back to you" not in now.last
    return goes_on and bool(_WHEN.match(now.thread.burst))


def _beside(now: Situation, words: str) -> str:
    """Who asks something and wants a time in one burst gets both, as long as both fit into one answer."""
    both = f"{offline_facts.beside(now)} {words}".strip()
    return both if segments(both) <= MOST_SEGMENTS else words


def _wish(now: Situation) -> str:
    """The caller's own words about when: by now, else those that came before the service was asked."""
    if now.spans or not now.was_asked_for_service:
        return offline_wish.words(now)
    if (before := _when_time_was_told(now)) is not None:
        return offline_wish.words(before)
    return (now.callers_words[1:] or [now.thread.burst])[0]


def _when_time_was_told(now: Situation) -> Situation | None:
    """As it was when the caller last named a time, before the service was asked."""
    said = now.thread.said
    theirs = [n for n, one in enumerate(said[:-1]) if one.author == "caller" and now.times_in(one.body)]
    if not theirs:
        return None
    at = theirs[-1]
    return read(replace(now.thread, said=said[: at + 1], burst=said[at].body, offered=(), accepts=None), ())


def _ask_service(now: Situation) -> str:
    """Which service it is: among those that are alike where the caller named a kind, and by number the second time."""
    listed = services.listed_in(now.business, now.last)
    if now.was_asked_for_service and listed:
        return phrases.which_of_these(listed)
    return phrases.which_service(now.business, services.alike(now.business, now.thread.burst))


def _look(now: Situation, when: str) -> Move:
    service = now.service_so_far
    if service is None:
        # The owner may have taken the service of our own offer out of the file since.
        return Move(phrases.which_service(now.business))
    return calling("find_times", service=service.name, when=when)


def offered(now: Situation, found: dict[str, Any]) -> str:
    """The times found, in words; an honest sentence where there are none."""
    service = now.service_so_far
    name = service.name if service else "visit"
    if not found.get("times"):
        return phrases.no_times(name, found.get("note"))
    return phrases.offer(found["times"], name, found["note"])
