"""Threads to try a thinker on, without a database."""

from datetime import datetime
from functools import cache

from receptionist.agent.offline import Offline
from receptionist.agent.thread import Move, Offered, Said, Step, Thread
from receptionist.domain import owner_files
from receptionist.domain.business import Business
from receptionist.resources import folder

TIMES = ("Wed, Nov 25 at 9:00 AM", "Wed, Nov 25 at 2:00 PM")


@cache
def example(slug: str) -> Business:
    return owner_files.read(folder("prompts") / slug)


def thread(
    burst: str,
    *before: str,
    slug: str = "bright-smiles",
    name: str | None = None,
    offered: int = 0,
    accepts: str | None = None,
) -> Thread:
    """A thread that ends with `burst`; `before` alternates, ours last. `offered`: so many times by our last text."""
    business = example(slug)
    now = datetime(2026, 11, 24, 10, 0, tzinfo=business.zone)
    authors = ["assistant" if (len(before) - at) % 2 else "caller" for at in range(len(before))]
    said = [Said(author, words, now) for author, words in zip(authors, before, strict=True)]  # type: ignore[arg-type]
    held = tuple(Offered(f"held{at}", TIMES[at], "Cleaning") for at in range(offered))
    return Thread(
        business=business,
        now=now,
        said=(*said, Said("caller", burst, now)),
        burst=burst,
        name=name,
        offered=held,
        accepts=accepts,
    )


async def move(on: Thread, *steps: Step) -> Move:
    return await Offline().next_move(on, steps)
