"""Who calls: one contact for a phone number in a business."""

from datetime import datetime

from sqlalchemy import JSON, UniqueConstraint, bindparam
from sqlmodel import Field, Session, SQLModel, col, select

from receptionist.domain.rows import insert_once, no_items
from receptionist.domain.times import UtcDateTime


class Contact(SQLModel, table=True):
    """A caller of one business. The same number at another business is somebody else's contact."""

    __tablename__ = "contact"
    __table_args__ = (UniqueConstraint("business", "phone"),)

    id: int | None = Field(default=None, primary_key=True)
    business: str = Field(index=True)
    phone: str
    name: str | None = None
    client: bool = False
    """Marked as an existing client by staff, the API or an import."""
    blocked: bool = False
    tags: list[str] = Field(default_factory=no_items, sa_type=JSON)
    opted_out_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    opted_out_by: str | None = None
    """`keyword`, `words` or `staff`; START undoes only the first."""
    not_textable: bool = False
    """The provider refused this number for good (21614 and its kin)."""
    created: datetime = Field(sa_type=UtcDateTime)

    @property
    def opted_out(self) -> bool:
        return self.opted_out_at is not None


_BY_PHONE = select(Contact).where(Contact.business == bindparam("business"), Contact.phone == bindparam("phone"))
_BY_PHONE_LOCKED = _BY_PHONE.with_for_update()


def find(session: Session, business: str, phone: str, *, lock: bool = False) -> Contact | None:
    """The contact with this number. With `lock`, decisions about one caller queue behind each other."""
    query = _BY_PHONE_LOCKED if lock else _BY_PHONE
    return session.exec(query, params={"business": business, "phone": phone}).first()


_BY_ID = select(Contact).where(col(Contact.id) == bindparam("id"))


def by_id(session: Session, contact_id: int) -> Contact:
    """The contact with this id, asked of the database each time; `session.get_one` makes its statement anew."""
    return session.exec(_BY_ID, params={"id": contact_id}).one()


def meet(session: Session, business: str, phone: str, now: datetime, *, name: str | None = None) -> Contact:
    """The contact with this number, created if need be, its row locked. A known name is not overwritten."""
    contact = find(session, business, phone, lock=True)
    if contact is None:
        fresh = Contact(business=business, phone=phone, created=now)
        insert_once(session, Contact, fresh.model_dump(exclude={"id"}))
        contact = find(session, business, phone, lock=True)
        assert contact is not None
    if name and not contact.name:
        contact.name = name
        session.add(contact)
    return contact


def newest_first(session: Session, business: str | None, *, before: int | None, most: int) -> list[Contact]:
    """Contacts by falling id, at most `most`, only those below id `before`."""
    query = select(Contact).order_by(col(Contact.id).desc()).limit(most)
    if business:
        query = query.where(Contact.business == business)
    if before is not None:
        query = query.where(col(Contact.id) < before)
    return list(session.exec(query))
