"""What staff do with a thread: take, reply, release, finish, snooze, tick a task off."""

from datetime import timedelta

from sqlmodel import Session
from starlette.requests import Request
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.conversation import Conversation
from receptionist.domain.staff import SignedIn
from receptionist.domain.task import Task
from receptionist.engine import now
from receptionist.errors import Refused
from receptionist.flows import handoff, outgoing_text
from receptionist.inbox.doors import act

SNOOZED_FOR = timedelta(hours=3)


def routes() -> list[Route]:
    table = {
        "/inbox/{id:int}/reply": reply,
        "/inbox/{id:int}/take": take,
        "/inbox/{id:int}/release": release,
        "/inbox/{id:int}/done": done,
        "/inbox/{id:int}/snooze": snooze,
        "/inbox/{id:int}/drafts/{text:int}": send_draft,
        "/tasks/{id:int}/done": task_done,
    }
    return [Route(path, act(handler), methods=["POST"]) for path, handler in table.items()]


async def _thread(request: Request) -> int:
    """The thread that a form is about; `Refused` when there is none."""
    asked: int = request.path_params["id"]
    found = await desk.current().database.read(lambda session: session.get(Conversation, asked))
    if found is None:
        raise Refused("This conversation does not exist.", status=404)
    return asked


async def reply(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    words = str((await request.form()).get("text", ""))
    if len(words) > 1600:
        raise Refused("A text has 1,600 characters at most.", status=422)
    await outgoing_text.staff_reply(thread, who.email, words)
    return f"/inbox/{thread}"


async def take(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    await handoff.take(thread, who.email)
    return f"/inbox/{thread}"


async def release(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    await handoff.release(thread, who.email)
    return f"/inbox/{thread}"


async def done(request: Request, who: SignedIn) -> str:
    await handoff.finish(await _thread(request), who.email)
    return "/inbox"


async def snooze(request: Request, who: SignedIn) -> str:
    await handoff.snooze(await _thread(request), who.email, now() + SNOOZED_FOR)
    return "/inbox"


async def send_draft(request: Request, who: SignedIn) -> str:
    thread = await _thread(request)
    words = str((await request.form()).get("text", "")) or None
    await outgoing_text.send_draft(request.path_params["text"], who.email, words)
    return f"/inbox/{thread}"


async def task_done(request: Request, who: SignedIn) -> str:
    asked: int = request.path_params["id"]

    def tick(session: Session) -> None:
        row = session.get(Task, asked)
        if row is None:
            raise Refused("This task does not exist.", status=404)
        row.done_at = row.done_at or now()
        session.add(row)

    await desk.current().database.write(tick)
    return str((await request.form()).get("back", "/owner"))
