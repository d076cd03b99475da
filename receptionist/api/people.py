"""Contacts: who calls, and what an import or a CRM tells us about them."""

from collections.abc import Sequence
from typing import Annotated

from fastapi import APIRouter, HTTPException
from pydantic import BaseModel, Field, StringConstraints
from sqlmodel import Session

from receptionist import desk
from receptionist.api.listing import Asking, CallerRow, Page, page
from receptionist.domain import consent, contact, number
from receptionist.domain.contact import Contact
from receptionist.domain.names import as_name
from receptionist.engine import now

router = APIRouter()

Tag = Annotated[str, StringConstraints(min_length=1, max_length=60, pattern=r"^[^\x00]+$")]


class ContactRow(CallerRow):
    """A contact. `client`: an existing client; `blocked`: never texted."""

    tags: list[str]
    client: bool
    blocked: bool
    opted_out: bool


class NewContact(BaseModel):
    """A contact to add or to change; what is left out stays as it is."""

    business: Annotated[str, Field(max_length=100)]
    phone: Annotated[str, Field(pattern=r"^\+[1-9]\d{6,14}$")]
    name: Annotated[str, StringConstraints(max_length=200, pattern=r"^[^\x00]*$")] | None = None
    tags: Annotated[list[Tag], Field(max_length=50)] | None = None
    client: bool | None = None
    blocked: bool | None = None
    opted_out: bool | None = None


@router.get("/contacts")
async def contacts(asked: Asking) -> Page[ContactRow]:
    return await page(asked, Contact, _show)


@router.post("/contacts")
async def add(new: NewContact) -> ContactRow:
    """Adds the contact with this number to the business, or changes the one that is there."""
    if desk.current().businesses.by_slug(new.business) is None:
        raise HTTPException(404, f"There is no business {new.business!r} here.")
    if (phone := number.read(new.phone).e164) is None:
        raise HTTPException(422, "phone: this is not a phone number.")
    return await desk.current().database.write(lambda session: _add(session, phone, new))


def _add(session: Session, phone: str, new: NewContact) -> ContactRow:
    found = contact.meet(session, new.business, phone, now())
    for field in ("tags", "client", "blocked"):
        if (value := getattr(new, field)) is not None:
            setattr(found, field, value)
    if new.name is not None:
        # What is no name is left out, and takes away none that is known; an empty one does.
        found.name = as_name(new.name) or (found.name if new.name.strip() else None)
    if new.opted_out is True:
        consent.opt_out(session, found, "staff", "api", now())
    if new.opted_out is False:
        consent.opt_in(session, found, "api", now(), by_staff=True)
    session.add(found)
    return _show(session, [found])[0]


def _show(session: Session, rows: Sequence[Contact]) -> list[ContactRow]:
    return [ContactRow.model_validate({**row.model_dump(), "opted_out": row.opted_out}) for row in rows]
