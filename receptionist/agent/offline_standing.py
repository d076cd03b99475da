"""What the receptionist without a model does about appointments that stand: lists, cancels, moves, adds to them."""

import re
from typing import Any

from receptionist.agent import offline_facts, offline_wish, phrases
from receptionist.agent.situation import Situation
from receptionist.agent.thread import Move, calling

_FOR_ANOTHER = re.compile(
    r"^\W*(?:(?:ok|yes|great)\W+)*(?:and|also|now|what about|how about|same|one|another)\b(?: one| now| what about)*"
    r"(?P<for> for)? (?:his|hers?|him|them|theirs?"
    r"|my (?:son|daughter|wife|husband|mom|dad|mother|father|kids?|partner|friend|brother|sister)(?:['’]?s)?)\W*$",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"\b(?:never|mistake|not any ?more|cancell?ed|already had|was last|last (?:week|month|year)|missed|elsewhere|wrong"
    r"|another (?:office|place|company))\b",
    re.IGNORECASE,
)
_HAS_ONE = re.compile(
    r"\b(?:my|our) (?:\w+ )?(?:appointment|appt|visit|booking)\b|\bi.?m (?:booked|scheduled|down)\b"
    r"|\bi(?:.?ve)?(?: already)? (?:(?:booked|scheduled) it|(?:have|had|got|made|booked|scheduled) "
    r"(?:one|an? (?:\w+ )?(?:appointment|appt|visit|booking)))\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:keep|leave|stay with|stick with)\b(?!\W+me\b)", re.IGNORECASE)


def insist(now: Situation) -> Move | None:
    """ "My appointment for monday", said to "I don't see one": it may be under another number, and a person looks."""
    heard, words = now.heard, now.thread.burst
    insists = phrases.NOTHING_BOOKED in now.last and _HAS_ONE.search(words) and not _NEVER.search(words)
    if not insists or now.is_question or heard.yes or heard.thanks or heard.wants_booking or heard.gives_up:
        return None
    return Move(phrases.NOT_FOUND) if now.saved else offline_facts.pass_on(now, now.thread.burst)


def another(now: Situation) -> Move | None:
    """ "And for him?", said once a visit is booked: one more of the same, on the same day."""
    asks, just_booked = _FOR_ANOTHER.match(now.thread.burst), any(map(now.tells_of_appointment, now.ours[-2:]))
    if asks is None or now.was_offered or len(now.thread.appointments) != 1 or not just_booked:
        return None
    if now.lead_question and not (asks["for"] or now.is_question):
        # "And my wife" may be one of those whom the owner asks about.
        return None
    if not asks["for"] and offline_facts.said(now):
        return None
    service, when = now.thread.appointments[0].rsplit(" on ", 1)
    found = now.result_of("find_times")
    if found is None:
        return calling("find_times", service=service, when=when.split(" at ")[0])
    if not found.get("times"):
        return Move(phrases.no_times(service, found.get("note")))
    return Move(phrases.offer(found["times"], service, found["note"]))


def cancel(now: Situation) -> Move | None:
    """Cancels the one appointment there is, or asks which."""
    if not (now.heard.wants_to_cancel or _is_choosing(now)):
        return None
    listed = now.result_of("list_appointments")
    if listed is None:
        return calling("list_appointments")
    rows = listed["appointments"]
    if not rows:
        return Move(phrases.NOTHING_BOOKED)
    chosen = _chosen(now, rows)
    if len(chosen) == 1 and not any(chosen[0]["id"] in one.arguments for one in now.steps):
        # Also where a model made an id up: the caller's words leave no doubt which one is meant.
        return calling("cancel_appointment", appointment_id=chosen[0]["id"])
    return Move(phrases.which_to_cancel(rows))


def _chosen(now: Situation, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The only one there is, or those that the caller's words point at."""
    return rows if len(rows) == 1 else [row for row in rows if _means(now, row)]


def _is_choosing(now: Situation) -> bool:
    return phrases.WHICH_TO_CANCEL in now.last and not now.heard.no


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
        return calling("list_appointments")
    rows = listed["appointments"]
    return Move(phrases.appointments(rows) if rows else phrases.NOTHING_BOOKED)


def move(now: Situation) -> Move | None:
    """Finds a new time for an appointment that is there; without one it is a booking."""
    moving_on = now.is_moving and (now.spans or now.heard.no)
    moves = now.heard.wants_to_move and not now.moves_our_offer
    if not (moves or now.corrects or now.picks_anew or moving_on):
        return None
    listed = now.result_of("list_appointments")
    if listed is None:
        return calling("list_appointments")
    rows = listed["appointments"]
    if not rows:
        # What they want to move was only offered so far.
        return None if now.was_offered else Move(phrases.NOTHING_BOOKED)
    row = _row_to_move(now, rows)
    found = now.result_of("find_times")
    if found is None:
        day = row["says"].split(" at ")[0]
        when = day if now.picks_anew else offline_wish.words_for_move(now, row["starts"])
        return calling("find_times", service=row["service"], when=when)
    if not found.get("times"):
        return Move(phrases.no_times(row["service"], found.get("note")))
    return Move(phrases.offer(found["times"], row["service"], found["note"], moving=row["service"]))


def _row_to_move(now: Situation, rows: list[dict[str, Any]]) -> dict[str, Any]:
    """The appointment of the service that they name, else the one that our last text told of, else the next."""
    named = [one for one in rows if now.service and one["service"] == now.service.name]
    told = [one for one in rows if one["says"] in now.last]
    return (named or told or rows)[0]
