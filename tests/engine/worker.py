"""A process of its own to be killed: `python -m tests.engine.worker URL LOG produce|work`."""

import asyncio
import itertools
import os
import signal
import sys

from sqlalchemy import text
from sqlmodel import Session

from receptionist import engine
from receptionist.errors import ProviderProblem

PROCESS = os.getpid()


def log(*words: str) -> None:
    # One write call each: lines of a process that is killed are whole, or not there.
    line = " ".join([*words, str(PROCESS)]) + "\n"
    file = os.open(sys.argv[2], os.O_CREAT | os.O_APPEND | os.O_WRONLY)
    os.write(file, line.encode())
    os.close(file)


@engine.step("crash_begin")
async def begin(id: str) -> None:
    log("begin", id)
    await asyncio.sleep(0.03)


@engine.step("crash_end")
async def end(id: str) -> None:
    await asyncio.sleep(0.03)
    log("end", id)


@engine.flow("crash_turn")
async def turn(id: str) -> None:
    await begin(id)
    await end(id)


@engine.flow("crash_slow")
async def slow(id: str) -> None:
    await begin(id)
    await asyncio.sleep(1.0)
    await end(id)


@engine.step("crash_refused")
async def refused(id: str) -> None:
    log("asked", id)
    raise ProviderProblem("There is no such number.", temporary=False, code=21614)


@engine.flow("crash_replay")
async def replay(id: str) -> None:
    try:
        await refused(id)
    except ProviderProblem as problem:
        log("refused", f"{problem.code}")
    if os.path.exists(sys.argv[2] + ".replay"):
        await end(id)
    else:
        os.close(os.open(sys.argv[2] + ".replay", os.O_CREAT))
        os.kill(os.getpid(), signal.SIGKILL)


@engine.flow("crash_killer", attempts=3)
async def killer(id: str) -> None:
    log("killer", id)
    os.kill(os.getpid(), signal.SIGKILL)


@engine.flow("crash_buried")
async def buried(letter_id: int) -> None:
    log("buried", str(letter_id))


async def main(url: str, mode: str) -> None:
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    engine.on_dead_letter(buried)
    database = engine.Database(url)
    await engine.start(database)
    log("ready", mode)
    for number in itertools.count() if mode == "produce" else ():
        if stop.is_set():
            break
        await database.write(lambda session, id=f"{PROCESS}-{number}": write_down(session, id))  # type: ignore[misc]
    await stop.wait()
    await engine.stop()
    database.close()


def write_down(session: Session, id: str) -> None:
    """A row of ours and the work on it, in one transaction; in a lane, and without."""
    session.execute(text("INSERT INTO crash_note VALUES (:id)"), {"id": id})
    lane = f"lane {hash(id) % 5}" if id.endswith(("1", "3", "5", "7", "9")) else None
    engine.submit(session, turn, id, id=id, lane=lane)


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], sys.argv[3]))
