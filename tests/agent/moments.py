"""Threads at the moments that matter: asked for a service, offered times, booked; and what is done next in them."""

import json
from dataclasses import replace

from receptionist.agent import phrases
from receptionist.agent.thread import Move, Offered, Step, Thread
from tests.agent.threads import move, thread

WHICH = "Happy to find you a time. What is it for: Cleaning, Checkup, New patient exam, Filling or Whitening?"
BY_NUMBER = f"{phrases.WHICH_OF_THESE} Reply with its number: 1) Cleaning, 2) Checkup, 3) New patient exam."
WEEK = ("Mon, Nov 30 at 8:00 AM", "Tue, Dec 1 at 8:00 AM", "Wed, Dec 2 at 8:00 AM")
OFFER = f"For a Cleaning I have: 1) {WEEK[0]}, 2) {WEEK[1]}, 3) {WEEK[2]}. {phrases.PICK}"
BOOKED = "You're booked: Cleaning on Tue, Dec 1 at 7:00 AM. See you then!"
SAYS, STARTS = "Tue, Dec 1 at 7:00 AM", "2026-12-01T07:00:00-06:00"
STANDING = {"id": "kept", "starts": STARTS, "says": SAYS, "service": "Cleaning"}
STANDS = Step("list_appointments", "{}", {"appointments": [STANDING]})
SAVED = Step("save_lead", "{}", {"saved": True, "still_to_ask": []})


def offered(burst: str, *before: str) -> Thread:
    """A thread whose last text offered a time on each of three days."""
    held = tuple(Offered(f"held{at}", says, "Cleaning") for at, says in enumerate(WEEK))
    return replace(thread(burst, *before, OFFER), offered=held)


def booked(burst: str, *since: str, name: str | None = None) -> Thread:
    """A thread whose caller has one coming appointment, and heard of it before `since`."""
    standing = ("Cleaning on Tue, Dec 1 at 7:00 AM",)
    return replace(thread(burst, "cleaning please", BOOKED, *since, name=name), appointments=standing)


def call(done: Move) -> tuple[str, dict[str, object]]:
    assert len(done.calls) == 1, done
    return done.calls[0].name, json.loads(done.calls[0].arguments)


async def times_for(asked: Thread) -> tuple[object, object]:
    """The service and the words with which times are looked for."""
    tool, given = call(await move(asked))
    assert tool == "find_times"
    return given["service"], given["when"]
