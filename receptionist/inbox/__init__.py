"""The staff's and the owner's pages: server-rendered, live by server-sent events.

Read doors.py (who comes in), pages.py (what they see), actions.py (what they do), live.py (how pages hear of changes),
presence.py (who else is there).
"""

from starlette.routing import BaseRoute, Mount
from starlette.staticfiles import StaticFiles

from receptionist.inbox import actions, pages
from receptionist.inbox.doors import Doors, sign_in_as
from receptionist.inbox.live import Changes
from receptionist.inbox.presence import Presence
from receptionist.inbox.problems import PROBLEMS
from receptionist.resources import package

__all__ = ["PROBLEMS", "routes", "sign_in_as"]


def routes(*, secure: bool) -> list[BaseRoute]:
    """Every page. `secure`: cookies travel over HTTPS only."""
    doors, changes = Doors(secure), Changes()
    return [
        Mount("/static", StaticFiles(directory=package("inbox") / "static")),
        *doors.routes(),
        *changes.routes(),
        *pages.routes(Presence(changes.tell)),
        *actions.routes(doors),
    ]
