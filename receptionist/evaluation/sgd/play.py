"""Plays the dialogues in one town, all at the same time, and looks at every calendar afterwards."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from receptionist import desk
from receptionist.domain.appointment import STANDS, Appointment
from receptionist.evaluation.sgd.caller import Caller
from receptionist.evaluation.sgd.dialogues import Dialogue
from receptionist.evaluation.sgd.mail import Mail, delivered
from receptionist.evaluation.sgd.town import Home, Town, opened
from receptionist.settings import Settings

AT_ONCE = 8
"""Dialogues under way: enough that nobody waits for a pause, few enough that an answer comes within seconds.

Forty were no faster, and on a busy machine turns ran out of time and fetched people in place of booking.
"""


@dataclass(frozen=True)
class Outcome:
    """What came of one dialogue. `broken`: what its calendar should hold and does not, or the other way round."""

    dialogue: Dialogue
    broken: list[str]
    spelled_out: int
    transcript: list[tuple[str, str]]
    error: str = ""

    @property
    def is_right(self) -> bool:
        """The calendar ends with exactly the final booking, or with none where none is due."""
        return not self.broken and not self.error

    @property
    def is_right_by_own_words(self) -> bool:
        """Right, and no date or time had to be spelled out: what the caller wrote was understood."""
        return self.is_right and self.spelled_out == 0


async def play_all(dialogues: Sequence[Dialogue], settings: Settings) -> list[Outcome]:
    """One outcome for each dialogue, in their order. They share a town, so they are of one day."""
    at_once = max(1, min(AT_ONCE, len(dialogues)))
    async with opened(dialogues, settings) as town, delivered(town.network, at_once) as mail:
        room = asyncio.Semaphore(at_once)
        return await asyncio.gather(*(_play(one, town, mail, room) for one in dialogues))


async def _play(dialogue: Dialogue, town: Town, mail: Mail, room: asyncio.Semaphore) -> Outcome:
    home = town.homes[dialogue.id]

    async def texts(words: str) -> list[str]:
        sid = await town.network.text(home.caller, home.business.phone, words)
        answer = await mail.answer(home.caller, sid)
        return [] if answer is None else [answer, *mail.rest(home.caller)]

    caller = Caller(dialogue, texts)
    async with room:
        try:
            await caller.talk()
            broken = await desk.current().database.read(lambda session: _broken(session, dialogue, home))
        except Exception as error:  # a world that breaks is counted, and never dropped
            return Outcome(dialogue, [], caller.spelled_out, caller.transcript, error=repr(error))
    return Outcome(dialogue, broken, caller.spelled_out, caller.transcript)


def _broken(session: Session, dialogue: Dialogue, home: Home) -> list[str]:
    """Every appointment at this business counts, whoever has it, but for those that stood before."""
    business = home.business
    query = select(Appointment).where(
        Appointment.business == business.slug,
        col(Appointment.status).in_(STANDS),
        ~col(Appointment.key).startswith("taken:"),
    )
    rows = session.exec(query).all()
    found = [(f"{row.starts.astimezone(business.zone):%Y-%m-%dT%H:%M}", row.person, row.phone) for row in rows]
    due = [(f"{dialogue.final:%Y-%m-%dT%H:%M}", business.people[0].name, home.caller)] if dialogue.final else []
    return [] if found == due else [f"booked {found}, expected {due}"]
