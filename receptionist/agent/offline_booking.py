"""How the receptionist without a model books, lists, moves and cancels."""

import json
import re
from dataclasses import replace
from typing import Any

from receptionist.agent import offline_facts, offline_wish, phrases, services, spoken_times
from receptionist.agent.checks import MOST_SEGMENTS
from receptionist.agent.situation import INSTEAD, Situation, read
from receptionist.agent.thread import Call, Move
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
_ASKS_WHEN = re.compile(
    r"\b(?:soonest|earliest|(?:first|next) (?:available|opening|free))\b"
    r"|^\W*(?:(?:ok|okay|so|and|great|cool|yes|yeah|sure|but)\W+)*when(?: then| is that| works?)?\W*$"
    r"|\bwhen (?:can|could) (?:you|u|someone|somebody|anyone|i|we)\b",
    re.IGNORECASE,
)
_FOR_ANOTHER = re.compile(
    r"^\W*(?:(?:and|also|now|ok|what about|how about|same|one|another)\W+)*(?:for )?(?:his|hers?|him|them|theirs?"
    r"|my (?:son|daughter|wife|husband|mom|dad|mother|father|kids?|partner|friend|brother|sister)(?:['’]?s)?)\W*$",
    re.IGNORECASE,
)
_HAS_ONE = re.compile(
    r"\b(?:(?:my|our|the) (?:\w+ )?(?:appointment|appt|visit|booking)|i (?:have|had|made|booked|scheduled)|booked)\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:keep|leave|stay with|stick with)\b(?!\W+me\b)", re.IGNORECASE)
WRITES = ("book_time", "move_appointment", "cancel_appointment")


def _call(tool: str, **arguments: Any) -> Move:
    return Move("", (Call(tool, json.dumps(arguments)),))


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
        return cancel(now)
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
        return _call("find_times", service=wanted.service.name, when=rest)
    return Move(phrases.offer(found["times"], wanted.service.name, found["note"]) if found.get("times") else "")


def _chosen(now: Situation, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The only one there is, or those that the caller's words point at."""
    return rows if len(rows) == 1 else [row for row in rows if _means(now, row)]


def _is_choosing(now: Situation) -> bool:
    return phrases.WHICH_TO_CANCEL in now.last and not now.heard.no


def insist(now: Situation) -> Move | None:
    """ "My appointment for monday", said to "I don't see one": it may be under another number, and a person looks."""
    heard, insists = now.heard, phrases.NOTHING_BOOKED in now.last and _HAS_ONE.search(now.thread.burst)
    if not insists or heard.yes or heard.wants_booking or heard.gives_up:
        return None
    return Move(phrases.NOT_FOUND) if now.saved else offline_facts.pass_on(now, now.thread.burst)


def another(now: Situation) -> Move | None:
    """ "And for him?", said once a visit is booked: one more of the same, on the same day."""
    if now.was_offered or len(now.thread.appointments) != 1 or not _FOR_ANOTHER.match(now.thread.burst):
        return None
    service, when = now.thread.appointments[0].rsplit(" on ", 1)
    found = now.result_of("find_times")
    if found is None:
        return _call("find_times", service=service, when=when.split(" at ")[0])
    if not found.get("times"):
        return Move(phrases.no_times(service, found.get("note")))
    return Move(phrases.offer(found["times"], service, found["note"]))


def accept(now: Situation) -> Move | None:
    """The caller took one of the offered times: it is booked, or the appointment is moved there."""
    if now.thread.accepts is None or now.result_of("find_times") is not None:
        return None
    if not now.is_moving:
        return _call("book_time", time_id=now.thread.accepts, name=now.thread.name or "", note=None)
    listed = now.result_of("list_appointments")
    if listed is None:
        return _call("list_appointments")
    rows = [row for row in listed["appointments"] if f"your {row['service']} to" in now.last] or listed["appointments"]
    if not rows:
        return _call("book_time", time_id=now.thread.accepts, name=now.thread.name or "", note=None)
    return _call("move_appointment", appointment_id=rows[0]["id"], time_id=now.thread.accepts)


def cancel(now: Situation) -> Move | None:
    """Cancels the one appointment there is, or asks which."""
    if not (now.heard.wants_to_cancel or _is_choosing(now)):
        return None
    listed = now.result_of("list_appointments")
    if listed is None:
        return _call("list_appointments")
    rows = listed["appointments"]
    if not rows:
        return Move(phrases.NOTHING_BOOKED)
    chosen = _chosen(now, rows)
    if len(chosen) == 1 and not any(chosen[0]["id"] in one.arguments for one in now.steps):
        # Also where a model made an id up: the caller's words leave no doubt which one is meant.
        return _call("cancel_appointment", appointment_id=chosen[0]["id"])
    return Move(phrases.which_to_cancel(rows))


def _means(now: Situation, row: dict[str, Any]) -> bool:
    """Whether the caller's words point at this appointment: its service, or its day."""
    if now.service is not None:
        return bool(now.service.name == row["service"])
    days = {span.start.date().isoformat() for span in now.spans if span.start}
    return row["starts"][:10] in days


def keep(now: Situation) -> Move | None:
    """A move is given up: the appointment stays as it is, and nothing more is offered."""
    keeps = now.heard.gives_up or _KEEPS.search(now.thread.burst)
    return Move(phrases.stays(now.thread.appointments)) if now.is_moving and keeps and now.thread.appointments else None


def list_all(now: Situation) -> Move | None:
    if not now.heard.asks_for_appointments or now.heard.wants_to_move:
        return None
    listed = now.result_of("list_appointments")
    if listed is None:
        return _call("list_appointments")
    rows = listed["appointments"]
    return Move(phrases.appointments(rows) if rows else phrases.NOTHING_BOOKED)


def move(now: Situation) -> Move | None:
    """Finds a new time for an appointment that is there; without one it is a booking."""
    moving_on = now.is_moving and (now.spans or now.heard.no)
    moves = now.heard.wants_to_move and not now.moves_our_offer
    swapped = _swapped(now)
    if not (moves or swapped or now.corrects or now.picks_anew or moving_on):
        return None
    listed = now.result_of("list_appointments")
    if listed is None:
        return _call("list_appointments")
    rows = listed["appointments"]
    if not rows:
        # What they want to move was only offered so far.
        return None if now.was_offered else Move(phrases.NOTHING_BOOKED)
    row = _row_to_move(now, rows)
    service = swapped or row["service"]
    found = now.result_of("find_times")
    if found is None:
        day = row["says"].split(" at ")[0]
        when = day if now.picks_anew or swapped else offline_wish.words_for_move(now, row["starts"])
        return _call("find_times", service=service, when=when)
    if not found.get("times"):
        return Move(phrases.no_times(service, found.get("note")))
    note = f"{found['note'] or ''} {phrases.instead(swapped) if swapped else ''}".strip()
    return Move(phrases.offer(found["times"], service, note, moving=row["service"]))


def _swapped(now: Situation) -> str:
    """The service that is wished for in the place of the only one booked: "can we make it a phone call instead?"."""
    if now.service is None or now.was_offered or len(now.thread.appointments) != 1:
        return ""
    booked_already = now.thread.appointments[0].startswith(f"{now.service.name} on ")
    return now.service.name if INSTEAD.search(now.thread.burst) and not booked_already else ""


def _row_to_move(now: Situation, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The appointment of the service that they name, else the one that our last text told of, else the next."""
    named = [one for one in rows if now.service and one["service"] == now.service.name]
    told = [one for one in rows if one["says"] in now.last]
    return (named or told or rows)[0]


def which(now: Situation) -> Move | None:
    """A yes to several times names none of them, and a plain no to all of them wishes for others."""
    if not now.was_offered or now.spans or now.service or now.steps:
        return None
    if _ANOTHER_DAY.search(now.thread.burst):
        return Move(phrases.OTHER_TIME)
    if _ANY_BUT.match(now.thread.burst) and (left := spoken_times.of_other_days(now.thread.burst, now.offers)):
        return Move(phrases.again(left, ""))
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
    asks_when = _ASKS_WHEN.search(now.thread.burst)
    if not (now.wants_time or now.service or going_on or asks_when or (now.was_offered and now.heard.wants_to_move)):
        return None
    if now.service_so_far is None:
        return Move(_beside(now, _ask_service(now))) if now.business.services else None
    return _look(now, _wish(now))


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
    return _call("find_times", service=service.name, when=when)


def offered(now: Situation, found: dict[str, Any]) -> str:
    """The times found, in words; an honest sentence where there are none."""
    service = now.service_so_far
    name = service.name if service else "visit"
    if not found.get("times"):
        return phrases.no_times(name, found.get("note"))
    return phrases.offer(found["times"], name, found["note"])
