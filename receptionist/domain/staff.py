"""The people who sign in: their rows, their sessions, and how often somebody may try."""

import hashlib
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError
from sqlalchemy import func
from sqlmodel import Field, Session, SQLModel, col, delete, select

from receptionist.domain.times import UtcDateTime
from receptionist.errors import OwnerMistake

MOST_FAILURES = 10
FORGET_AFTER = timedelta(minutes=15)
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
class Outcome:
    """What came of signing in: the cookie's token, or a sentence."""

    token: str | None
    problem: str = ""
    too_many: bool = False


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


def sign_in(session: Session, email: str, password: str, now: datetime) -> Outcome:
    """Lets somebody in who knows the password; ten failures for an address close the door for 15 minutes.

    An unknown address takes as long as a wrong password: who works here is nobody's business.
    """
    if _failures(session, email, now) >= MOST_FAILURES:
        return Outcome(None, "Too many tries. Please wait 15 minutes.", too_many=True)
    row = _by_email(session, email)
    if not _fits(row.password if row else _hasher.hash("nobody"), password) or row is None:
        session.add(SignInFailure(email=email, at=now))
        return Outcome(None, "This address and password do not fit together.")
    session.execute(delete(SignInFailure).where(col(SignInFailure.email) == email))
    return Outcome(open_session(session, row, now))


def open_session(session: Session, row: Staff, now: datetime) -> str:
    """Signs somebody in; the cookie's token, which is kept nowhere."""
    token = secrets.token_urlsafe(32)
    expires = now + timedelta(days=SESSION_DAYS)
    opened = StaffSession(
        token_hash=_hash(token), staff_id=row.id or 0, csrf=secrets.token_urlsafe(24), expires=expires, created=now
    )
    session.add(opened)
    return token


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


def _failures(session: Session, email: str, now: datetime) -> int:
    query = select(func.count()).select_from(SignInFailure).where(SignInFailure.email == email)
    return session.exec(query.where(col(SignInFailure.at) > now - FORGET_AFTER)).one()


def _fits(hashed: str, password: str) -> bool:
    try:
        return _hasher.verify(hashed, password)
    except (VerificationError, InvalidHashError):
        return False


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
