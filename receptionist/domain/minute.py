"""The moments of one minute as one, so that what was read at one of them need not be read again at the next."""

from datetime import datetime


def of_its_minute(now: datetime) -> datetime:
    """One moment for all within a minute, and its beginning by itself.

    Hours, notices and appointments begin and end with a minute: past its beginning, no moment of it differs.
    """
    return now.replace(second=30 if now.second or now.microsecond else 0, microsecond=0)
