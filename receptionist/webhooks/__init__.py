"""The edge: verify, write down, answer. Read edge.py, then calls.py and texts.py."""

from starlette.routing import Route

from receptionist.webhooks import calls, hooks, texts
from receptionist.webhooks.edge import Account


def routes(account: Account, hooks_secret: str) -> list[Route]:
    """Every route that an outside system posts to."""
    return [*calls.routes(account), *texts.routes(account), *hooks.routes(hooks_secret)]
