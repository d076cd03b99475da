"""Calls, appointments, leads, handoffs and tasks: what happened, to read."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeVar

from fastapi import APIRouter
from pydantic import AwareDatetime, Field
from sqlmodel import Session, SQLModel, col, select

from receptionist.api.listing import Asking, CallerRow, Page, page
from receptionist.domain.appointment import Appointment
from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.task import Task

router = APIRouter()

Shown = TypeVar("Shown", bound=CallerRow)


class CallRow(CallerRow):
    """A call, and what became of the text back."""

    call_sid: str
    outcome: Literal["ringing", "answered", "missed", "voicemail"]
    text: str | None


class AppointmentRow(CallerRow):
    """An appointment; `with` is the person who does it."""

    service: str
    starts: AwareDatetime
    ends: AwareDatetime
    person: str | None = Field(serialization_alias="with")
    status: Literal["requested", "booked", "cancelled"]
    conversation_id: int | None


class LeadRow(CallerRow):
    """What somebody needs, with the owner's questions answered."""

    need: str
    urgency: str
    answers: list[dict[str, str]]
    conversation_id: int


class HandoffRow(CallerRow):
    """A person was needed; who took it, and when it was given back."""

    reason: str
    note: str
    taken_by: str | None
    taken_at: AwareDatetime | None
    released_at: AwareDatetime | None
    conversation_id: int


class TaskRow(CallerRow):
    """What a person must do."""

    kind: str
    note: str
    done_at: AwareDatetime | None
    conversation_id: int | None


@router.get("/calls")
async def calls(asked: Asking) -> Page[CallRow]:
    return await page(asked, Call, plainly(CallRow))


@router.get("/appointments")
async def appointments(asked: Asking) -> Page[AppointmentRow]:
    return await page(asked, Appointment, plainly(AppointmentRow))


@router.get("/leads")
async def leads(asked: Asking) -> Page[LeadRow]:
    return await page(asked, Lead, plainly(LeadRow))


@router.get("/handoffs")
async def handoffs(asked: Asking) -> Page[HandoffRow]:
    return await page(asked, Handoff, plainly(HandoffRow))


@router.get("/tasks")
async def tasks(asked: Asking) -> Page[TaskRow]:
    return await page(asked, Task, plainly(TaskRow))


def plainly(shape: type[Shown]) -> Callable[[Session, Sequence[SQLModel]], list[Shown]]:
    """Shows rows as they are; a caller's name that the row does not know is taken from the contact."""

    def show(session: Session, rows: Sequence[SQLModel]) -> list[Shown]:
        values = [row.model_dump() for row in rows]
        names = names_of(session, [value["phone"] for value in values if not value.get("name")])
        for value in values:
            value["name"] = value.get("name") or names.get((value["business"], value["phone"]))
        return [shape.model_validate(value) for value in values]

    return show


def names_of(session: Session, phones: Sequence[str | None]) -> dict[tuple[str, str | None], str | None]:
    """The known names of these numbers, by business and number, in one query."""
    wanted = {phone for phone in phones if phone}
    if not wanted:
        return {}
    found = session.exec(select(Contact).where(col(Contact.phone).in_(wanted)))
    return {(contact.business, contact.phone): contact.name for contact in found}
