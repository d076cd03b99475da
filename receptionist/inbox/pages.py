"""The pages that staff and the owner see."""

from datetime import date, timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.domain.staff import SignedIn
from receptionist.engine import now
from receptionist.flows import text_fate
from receptionist.inbox import calendar_view, figures, views
from receptionist.inbox.doors import signed_in
from receptionist.inbox.templating import page


def routes() -> list[Route]:
    table = {
        "/": front,
        "/inbox": inbox,
        "/inbox/{id:int}": inbox,
        "/calendar": calendar,
        "/calls": calls,
        "/owner": owner,
    }
    return [Route(path, signed_in(handler), methods=["GET"]) for path, handler in table.items()]


def frame(request: Request, who: SignedIn, place: str) -> dict[str, Any]:
    """What every page needs. `embed`: inside another page, without the frame around it."""
    return {
        "who": who,
        "place": place,
        "embed": "embed" in request.query_params,
        "now": now(),
        "problem": request.query_params.get("problem", ""),
        "path": request.url.path,
    }


async def front(request: Request, who: SignedIn) -> Response:
    return RedirectResponse("/inbox", 303)


async def inbox(request: Request, who: SignedIn) -> Response:
    """The queues, the list, and a thread where one is chosen."""
    here = desk.current()
    search = request.query_params.get("q", "").strip()[:100]
    asked = request.query_params.get("queue", "")
    chosen: int | None = request.path_params.get("id")
    businesses = here.businesses.all()

    def read(session: Any) -> dict[str, Any]:
        counts = views.counts(session)
        thread = views.whole(session, businesses, chosen, text_fate.cannot_text) if chosen is not None else None
        queue = asked if asked in views.QUEUES else (thread.queue if thread else _busiest(counts))
        rows = views.rows(session, businesses, queue, search)  # type: ignore[arg-type]
        return {"counts": counts, "queue": queue, "rows": rows, "thread": thread}

    found = await here.database.read(read)
    missing = chosen is not None and found["thread"] is None
    values = {**frame(request, who, "inbox"), **found, "queues": views.QUEUES, "search": search, "missing": missing}
    values["canned"] = _canned(here, found["thread"])
    return page("inbox.html", values, status=404 if missing else 200)


def _busiest(counts: dict[views.Queue, int]) -> str:
    return "needs" if counts["needs"] else "assistant"


def _canned(here: desk.Desk, thread: views.Whole | None) -> dict[str, str]:
    """The owner's fixed texts that a person may want to say."""
    if thread is None or thread.row.business is None:
        return {}
    business = thread.row.business
    opens = business.says_opens(now())
    name = (thread.row.caller.name or "").split(" ")[0]
    headings = [
        heading for heading in business.texts if heading in ("Nobody free yet", "Help", "Missed call", "After hours")
    ]
    return {heading: business.fill(heading, name=name, opens=opens) for heading in headings}


async def calendar(request: Request, who: SignedIn) -> Response:
    """A day of a business, a column for each person; held times dashed."""
    here = desk.current()
    businesses = here.businesses.all()
    slug = request.query_params.get("business", "")
    business = here.businesses.by_slug(slug) or (businesses[0] if businesses else None)
    values = {**frame(request, who, "calendar"), "businesses": businesses, "business": business}
    if business is None:
        return page("calendar.html", {**values, "view": None})
    today = now().astimezone(business.zone).date()
    try:
        day = date.fromisoformat(request.query_params.get("day", ""))
    except ValueError:
        found = await here.database.read(lambda session: calendar_view.next_day(session, business, now()))
        day = found or today
    view = await here.database.read(lambda session: calendar_view.of(session, business, day, now()))
    around = {"before": day - timedelta(days=1), "after": day + timedelta(days=1), "today": today}
    return page("calendar.html", {**values, "view": view, **around})


async def calls(request: Request, who: SignedIn) -> Response:
    """Every call, and why it got a text or not."""
    here = desk.current()
    rows = await here.database.read(figures.calls)
    zones = {one.slug: one.zone for one in here.businesses.all()}
    return page("calls.html", {**frame(request, who, "calls"), "rows": rows, "zones": zones})


async def owner(request: Request, who: SignedIn) -> Response:
    """The week in sentences, what a person must do, and the owner's words with what is wrong in them."""
    here = desk.current()
    week = await here.database.read(lambda session: figures.week(session, now()))
    tasks = await here.database.read(figures.open_tasks)
    values = {"week": week, "tasks": tasks, "businesses": here.businesses.all(), "mistakes": here.businesses.mistakes}
    return page("owner.html", {**frame(request, who, "owner"), **values})
