"""What a transaction sets in motion, once it stands."""

from collections.abc import Callable

from sqlmodel import Session

_AFTER = "after the commit"


def after(session: Session, then: Callable[[], None]) -> None:
    """Has it called, in the thread that commits, after `Database.write` or `writing` has committed."""
    session.info.setdefault(_AFTER, []).append(then)


def run_after(session: Session) -> None:
    for then in session.info.pop(_AFTER, ()):
        then()
