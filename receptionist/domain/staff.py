"""The people who sign in: their rows, sessions and failed attempts."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from receptionist.domain.times import UtcDateTime


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
