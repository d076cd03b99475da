"""A stand-in model in a process of its own, so that what it costs is in nobody's figures. It prints its address."""

import asyncio
import json
from typing import Any

from receptionist.adapters.stand_ins.model_server import Answer, ModelServer, results, said_last

QUESTION, SLOWLY = "is parking free?", "is parking free? No hurry."
SECONDS = 2.0
"""How long it thinks about each request of a turn that begins with SLOWLY."""
WORDS = "There is free parking behind the building."


def script(body: dict[str, Any]) -> Answer:
    """One call of a tool, then words: the turn that every loop carries."""
    seconds = SECONDS if SLOWLY in json.dumps(said_last(body)) else 0.0
    if results(body):
        return Answer(WORDS, seconds=seconds)
    return Answer(calls=(("find_answer", '{"question": "parking"}'),), seconds=seconds)


async def main() -> None:
    server = ModelServer(script)
    server.keep = 0
    async with server.open():
        print(server.url, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
