"""The people who sign in: their rows, their sessions, and how often somebody may try."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cache

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, delete, select

from receptionist.domain.times import UtcDateTime
from receptionist.errors import OwnerMistake

MOST_FAILURES = 10
FORGET_AFTER = timedelta(minutes=15)
"""Failures within this time count together; so long the door is closed after the last of too many."""
SESSION_DAYS = 30
SHORTEST = 8

_hasher = PasswordHasher()


class Staff(SQLModel, table=True):
    """Somebody who works at the desk. Staff see every business of this installation."""

    __tablename__ = "staff"

    id: int | None = Field(default=None, primary_key=True)
    email: str = Field(unique=True)
    name: str
    password: str
    """An argon2 hash."""
    created: datetime = Field(sa_type=UtcDateTime)


class StaffSession(SQLModel, table=True):
    """Somebody is signed in. Only a hash of the cookie's token is kept: a leaked backup signs nobody in."""

    __tablename__ = "staff_session"

    token_hash: str = Field(primary_key=True)
    staff_id: int = Field(foreign_key="staff.id", index=True)
    csrf: str
    expires: datetime = Field(sa_type=UtcDateTime)
    created: datetime = Field(sa_type=UtcDateTime)


class SignInFailure(SQLModel, table=True):
    """A failed sign-in for an address, counted over 15 minutes."""

    __tablename__ = "sign_in_failure"

    id: int | None = Field(default=None, primary_key=True)
    email: str = Field(index=True)
    at: datetime = Field(sa_type=UtcDateTime)


@dataclass(frozen=True)
class SignedIn:
    """Who is signed in, and the token that their forms carry."""

    email: str
    name: str
    csrf: str


@dataclass(frozen=True)
class Knock:
    """One try to sign in. `closed`: too many have failed; without an id nobody has this address."""

    closed: bool
    staff_id: int | None
    hashed: str | None


def add(session: Session, email: str, name: str, password: str, now: datetime) -> Staff:
    """A new member of staff, or a new password for the one with this address; OwnerMistake for what cannot be."""
    email = email.strip().casefold()
    if "@" not in email:
        raise OwnerMistake(f"{email!r} is not an e-mail address.")
    if len(password) < SHORTEST:
        raise OwnerMistake(f"A password has at least {SHORTEST} characters.")
    row = _by_email(session, email) or Staff(email=email, name=name, password="", created=now)
    row.name, row.password = name, _hasher.hash(password)
    session.add(row)
    session.flush()
    return row


def everybody(session: Session) -> list[Staff]:
    return list(session.exec(select(Staff).order_by(Staff.email)))


def remove(session: Session, email: str) -> None:
    """Removes somebody and ends their sessions; OwnerMistake when nobody has this address."""
    row = _by_email(session, email.strip().casefold())
    if row is None:
        raise OwnerMistake(f"Nobody has the address {email!r}. `receptionist staff list` shows everybody.")
    session.execute(delete(StaffSession).where(col(StaffSession.staff_id) == row.id))
    session.delete(row)


def knock(session: Session, email: str, now: datetime) -> Knock:
    """Counts a try at an address before its password is looked at: many at once are no way around the limit.

    `enter` forgets the failures of somebody who knew it. Whoever calls this asks `fits` outside of the transaction.
    """
    session.execute(delete(SignInFailure).where(col(SignInFailure.at) <= now - 2 * FORGET_AFTER))
    row = _by_email(session, email)
    closed = _too_many(session, email, now)
    if not closed:
        session.add(SignInFailure(email=email, at=now))
    return Knock(closed, row.id if row else None, row.password if row else None)


def fits(knocked: Knock, password: str) -> bool:
    """Whether the password is right. It takes long on purpose, and as long for an address that nobody has."""
    try:
        return _hasher.verify(knocked.hashed or _nobodys_password(), password) and knocked.staff_id is not None
    except (VerificationError, InvalidHashError):
        return False


def enter(session: Session, staff_id: int, now: datetime) -> str:
    """Lets somebody in whose password fits; the cookie's token."""
    row = session.get_one(Staff, staff_id)
    session.execute(delete(SignInFailure).where(col(SignInFailure.email) == row.email))
    return open_session(session, row, now)


def open_session(session: Session, row: Staff, now: datetime) -> str:
    """Signs somebody in; the cookie's token, which is kept nowhere."""
    token = secrets.token_urlsafe(32)
    session.execute(delete(StaffSession).where(col(StaffSession.expires) <= now))
    expires = now + timedelta(days=SESSION_DAYS)
    opened = StaffSession(
        token_hash=_hash(token), staff_id=row.id or 0, csrf=secrets.token_urlsafe(24), expires=expires, created=now
    )
    session.add(opened)
    return token


def welcome(session: Session, email: str, name: str, now: datetime) -> str:
    """Signs in somebody who needs no password; a row is added for who has none. The cookie's token."""
    row = _by_email(session, email.casefold()) or add(session, email, name, secrets.token_urlsafe(32), now)
    return open_session(session, row, now)


def by_token(session: Session, token: str, now: datetime) -> SignedIn | None:
    """Whose session a cookie's token belongs to, while it lasts."""
    query = select(StaffSession, Staff).join(Staff, col(Staff.id) == StaffSession.staff_id)
    found = session.exec(query.where(StaffSession.token_hash == _hash(token), col(StaffSession.expires) > now)).first()
    return SignedIn(found[1].email, found[1].name, found[0].csrf) if found else None


def sign_out(session: Session, token: str) -> None:
    """Ends the session on the server: a copied cookie is worth nothing afterwards."""
    session.execute(delete(StaffSession).where(col(StaffSession.token_hash) == _hash(token)))


def _by_email(session: Session, email: str) -> Staff | None:
    return session.exec(select(Staff).where(Staff.email == email)).first()


def _too_many(session: Session, email: str, now: datetime) -> bool:
    """Whether the newest failure was the last that is let pass, and is not yet forgotten."""
    newest = session.exec(select(func.max(SignInFailure.at)).where(SignInFailure.email == email)).one()
    if newest is None or newest <= now - FORGET_AFTER:
        return False
    counted = select(func.count()).select_from(SignInFailure).where(SignInFailure.email == email)
    return session.exec(counted.where(col(SignInFailure.at) > newest - FORGET_AFTER)).one() >= MOST_FAILURES


@cache
def _nobodys_password() -> str:
    """A hash that no password fits: checking it takes as long as checking somebody's."""
    return _hasher.hash(secrets.token_urlsafe(32))


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
