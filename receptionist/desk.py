"""Everything the receptionist has at hand: the ports, the businesses, the database. One for the process."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from receptionist.domain.owner_files import Businesses
from receptionist.engine import Database
from receptionist.ports import Calendar, Model, Phone


@dataclass(frozen=True)
class Desk:
    """What flows, pages and the edge work with. `app` opens it; tests open their own."""

    database: Database
    businesses: Businesses
    phone: Phone
    public_url: str
    """The address under which the phone provider reaches us, without a slash at the end."""
    models: tuple[Model, ...] = ()
    """In the order in which they are tried; the offline receptionist comes after them."""
    calendar: Calendar | None = None
    """For businesses with `calendar = "google"`; without one a booking is a request that a person confirms."""
    patience: float = 1.0
    """Stretches the deadline of a turn: evals against slow models set it above 1."""


_open: list[Desk] = []


def current() -> Desk:
    """The desk of this process."""
    if not _open:
        raise RuntimeError("The desk is not open: `app` or a test opens it first.")
    return _open[-1]


@contextmanager
def opened(desk: Desk) -> Iterator[Desk]:
    """Makes this desk the one that everybody works at, until the block ends."""
    _open.append(desk)
    try:
        yield desk
    finally:
        _open.remove(desk)
