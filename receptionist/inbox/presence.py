"""Who has which thread open, so that two people in one see each other before they both answer."""

import time
from collections import defaultdict
from collections.abc import Callable

from receptionist.domain.staff import SignedIn

STAYS = 75.0
"""Seconds after a page's last look: an open page looks again every 60."""


class Presence:
    """Of one web process: with several, only who is served by the same one is seen.

    `arrived` is called when somebody opens a thread, so that the others' pages look again.
    """

    def __init__(self, arrived: Callable[[], None]) -> None:
        self._arrived = arrived
        self._seen: dict[int, dict[str, tuple[str, float]]] = defaultdict(dict)

    def look(self, thread_id: int, who: SignedIn) -> list[str]:
        """Notes that this person has the thread open; the names of the others who have."""
        at = time.monotonic()
        here = {email: one for email, one in self._seen[thread_id].items() if at - one[1] < STAYS}
        new = who.email not in here
        self._seen[thread_id] = here | {who.email: (who.name, at)}
        others = [name for email, (name, _) in here.items() if email != who.email]
        if new and others:
            self._arrived()
        return others
