"""What staff do with a thread: take, reply, release, finish, snooze, send a draft, tick a task off."""

from datetime import timedelta

from sqlmodel import Session
from starlette.requests import Request
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.conversation import Conversation
from receptionist.domain.staff import SignedIn
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.engine import now
from receptionist.errors import Refused
from receptionist.flows import handoff, outgoing_text
from receptionist.inbox.doors import Doors

SNOOZED_FOR = timedelta(hours=3)
LONGEST = 1600
"""Characters of one text at the provider: https://www.twilio.com/docs/api/errors/21617"""


def routes(doors: Doors) -> list[Route]:
    table = {
        "/inbox/{id:int}/reply": reply,
        "/inbox/{id:int}/take": take,
        "/inbox/{id:int}/release": release,
        "/inbox/{id:int}/done": done,
        "/inbox/{id:int}/snooze": snooze,
        "/inbox/{id:int}/drafts/{text:int}": send_draft,
        "/tasks/{id:int}/done": task_done,
    }
    return [Route(path, doors.act(handler), methods=["POST"]) for path, handler in table.items()]


async def reply(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    await outgoing_text.staff_reply(thread, who.email, await _words(request))
    return await _back(request, f"/inbox/{thread}")


async def take(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    await handoff.take(thread, who.email)
    return await _back(request, f"/inbox/{thread}")


async def release(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    await handoff.release(thread, who.email)
    return await _back(request, f"/inbox/{thread}")


async def done(request: Request, who: SignedIn) -> str:
    await handoff.finish(await _thread(request), who.email)
    return await _back(request, "/inbox")


async def snooze(request: Request, who: SignedIn) -> str:
    await handoff.snooze(await _thread(request), who.email, now() + SNOOZED_FOR)
    return await _back(request, "/inbox")


async def send_draft(request: Request, who: SignedIn) -> str:
    thread, asked = await _thread(request), request.path_params["text"]
    found = await desk.current().database.read(lambda session: session.get(Text, asked))
    if found is None or found.conversation_id != thread:
        raise Refused("This draft does not exist.", status=404)
    await outgoing_text.send_draft(asked, who.email, await _words(request) or None)
    return await _back(request, f"/inbox/{thread}")


async def task_done(request: Request, who: SignedIn) -> str:
    asked: int = request.path_params["id"]

    def tick(session: Session) -> None:
        row = session.get(Task, asked)
        if row is None:
            raise Refused("This task does not exist.", status=404)
        row.done_at = row.done_at or now()
        session.add(row)

    await desk.current().database.write(tick)
    return await _back(request, "/inbox?queue=tasks")


async def _thread(request: Request) -> int:
    """The thread that a form is about; `Refused` when there is none."""
    asked: int = request.path_params["id"]
    found = await desk.current().database.read(lambda session: session.get(Conversation, asked))
    if found is None:
        raise Refused("This conversation does not exist.", status=404)
    return asked


async def _words(request: Request) -> str:
    words = str((await request.form()).get("text", "")).strip()
    if len(words) > LONGEST:
        raise Refused("A text has 1,600 characters at most. Please make two of it.", status=422)
    return words


async def _back(request: Request, otherwise: str) -> str:
    return str((await request.form()).get("back") or otherwise)
