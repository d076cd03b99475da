"""The pages that staff and the owner see."""

from datetime import date, timedelta
from typing import Any

from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.business import Business
from receptionist.domain.staff import SignedIn
from receptionist.engine import now
from receptionist.inbox import calendar_view, figures, thread_view, views
from receptionist.inbox.doors import problem, signed_in
from receptionist.inbox.templating import page

CANNED = ("Nobody free yet", "Help", "Missed call", "After hours")
"""The fixed texts that a person may want to say as well, and that need no appointment."""


def routes() -> list[Route]:
    table = {
        "/inbox": inbox,
        "/inbox/{id:int}": inbox,
        "/calendar": calendar,
        "/calls": calls,
        "/owner": owner,
    }
    pages = [Route(path, signed_in(handler), methods=["GET"]) for path, handler in table.items()]
    return [Route("/", front, methods=["GET"]), *pages]


async def frame(request: Request, who: SignedIn, place: str) -> dict[str, Any]:
    """What every page needs. `embed`: inside another page, without the frame around it."""
    here = desk.current()
    return {
        "who": who,
        "place": place,
        "embed": "embed" in request.query_params,
        "now": now(),
        "problem": problem(request),
        "here": request.url.path + (f"?{request.url.query}" if request.url.query else ""),
        "businesses": here.businesses.all(),
        "queues": views.QUEUES,
        "counts": await here.database.read(views.counts),
        "shown": "",
    }


async def front(request: Request) -> Response:
    return RedirectResponse("/inbox", 303)


async def inbox(request: Request, who: SignedIn) -> Response:
    """The queues, the list, and a thread where one is chosen."""
    values = await frame(request, who, "inbox")
    search = request.query_params.get("q", "").strip()[:100]
    pages = _number(request.query_params.get("pages", ""), 1)
    chosen: int | None = request.path_params.get("id")

    def read(session: Session) -> dict[str, Any]:
        thread = thread_view.whole(session, values["businesses"], chosen) if chosen is not None else None
        shown = _shown(request, thread, values["counts"])
        listed = views.rows(session, values["businesses"], shown, search, pages, now())
        tasks = views.open_tasks(session, pages) if shown == views.TASKS else []
        return {"thread": thread, "shown": shown, "listed": listed, "tasks": tasks}

    found = await desk.current().database.read(read)
    missing = chosen is not None and found["thread"] is None
    more = {"search": search, "pages": pages, "missing": missing, "week": views.WEEK}
    values |= {**found, **more, "canned": _canned(found["thread"]), "zones": _zones(values["businesses"])}
    return page("inbox.html", values, status=404 if missing else 200)


def _shown(request: Request, thread: thread_view.Whole | None, counts: dict[str, int]) -> str:
    """The list that is asked for; else the one in which the thread stands; else where somebody must do something."""
    asked = request.query_params.get("queue", "")
    if asked in views.QUEUES or asked in views.WEEK or asked == views.TASKS:
        return asked
    return thread.row.queue if thread else "needs" if counts["needs"] else "assistant"


def _canned(thread: thread_view.Whole | None) -> dict[str, str]:
    """The owner's fixed texts and short answers, as a person may send them."""
    business = thread.row.business if thread else None
    if thread is None or business is None:
        return {}
    name = (thread.row.caller.name or "").split(" ")[0]
    opens = business.says_opens(now())
    texts = {one: business.fill(one, name=name, opens=opens) for one in CANNED if one in business.texts}
    return {**{one.question: one.answer for one in business.faq}, **texts}


async def calendar(request: Request, who: SignedIn) -> Response:
    """A day of a business, a column for each person; held times dashed."""
    here = desk.current()
    values = await frame(request, who, "calendar")
    asked = here.businesses.by_slug(request.query_params.get("business", ""))
    business = asked or next(iter(values["businesses"]), None)
    if business is None:
        return page("calendar.html", {**values, "business": None})
    today = now().astimezone(business.zone).date()
    chosen = _date(request.query_params.get("day", ""))
    at = now()

    def read(session: Session) -> calendar_view.Day:
        day = chosen or calendar_view.next_day(session, business, at) or today
        return calendar_view.of(session, business, day, at)

    view = await here.database.read(read)
    around = {"before": view.day - timedelta(days=1), "after": view.day + timedelta(days=1), "today": today}
    return page("calendar.html", {**values, "business": business, "view": view, **around})


async def calls(request: Request, who: SignedIn) -> Response:
    """Every call, and why it got a text or not."""
    values = await frame(request, who, "calls")
    show, pages = request.query_params.get("show", ""), _number(request.query_params.get("pages", ""), 1)
    listed = await desk.current().database.read(lambda session: figures.calls(session, show, pages, now()))
    more = {"listed": listed, "shows": figures.CALLS, "show": show, "pages": pages}
    return page("calls.html", {**values, **more, "zones": _zones(values["businesses"])})


async def owner(request: Request, who: SignedIn) -> Response:
    """The week in sentences, and the owner's words and facts with what is wrong in them."""
    here = desk.current()
    values = await frame(request, who, "owner")
    asked = here.businesses.by_slug(request.query_params.get("business", ""))
    business = asked or next(iter(values["businesses"]), None)
    week = await here.database.read(lambda session: figures.week(session, business, now()))
    return page("owner.html", {**values, "week": week, "business": business, "mistakes": here.businesses.mistakes})


def _zones(businesses: list[Business]) -> dict[str, Any]:
    return {one.slug: one.zone for one in businesses}


def _number(written: str, otherwise: int) -> int:
    return min(int(written), 50) if written.isascii() and written.isdigit() and int(written) else otherwise


def _date(written: str) -> date | None:
    """A day that a link of ours names; None for anything else, and for days beyond the calendar's edges."""
    try:
        found = date.fromisoformat(written)
    except ValueError:
        return None
    return found if 2000 < found.year < 2200 else None
