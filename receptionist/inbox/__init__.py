"""The staff's and the owner's pages: server-rendered, live by server-sent events. Read pages.py and doors.py."""

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from receptionist.inbox import actions, doors, live, pages
from receptionist.resources import package


def routes(*, secure: bool) -> list[BaseRoute]:
    """Every page. `secure`: cookies travel over HTTPS only."""
    return [
        Mount("/static", StaticFiles(directory=package("inbox") / "static")),
        *doors.routes(secure=secure),
        *pages.routes(),
        *actions.routes(),
        *live.routes(),
    ]
