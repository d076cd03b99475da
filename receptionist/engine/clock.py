"""The clock that tests and `try` move: real time plus an offset."""

from datetime import UTC, datetime, timedelta

_offset = timedelta(0)


def now() -> datetime:
    """The present moment, aware, UTC. Signatures, leases and model timeouts do not ask here: they stay on real time."""
    return datetime.now(UTC) + _offset  # noqa: TID251 - this is the clock that everybody else asks


def shift(by: timedelta) -> None:
    """Moves the clock alone; `engine.move` moves what waits as well."""
    global _offset
    _offset += by


def restore() -> None:
    """Back to real time."""
    global _offset
    _offset = timedelta(0)
