"""The JSON API below /api/v1, for other programs; off without a token. Read listing.py, then the routes."""

from fastapi import Depends, FastAPI
from starlette.routing import Mount

from receptionist.api import conversations, people, problems, records, stats
from receptionist.api.access import Bearer


def routes(token: str) -> list[Mount]:
    """The API as one mount; nothing without a token: an empty one would let everybody in."""
    return [Mount("/api/v1", app=build(token))] if token else []


def build(token: str) -> FastAPI:
    """The API as an app of its own, so that its OpenAPI document is whole."""
    app = FastAPI(
        title="Receptionist",
        version="1",
        openapi_url="/openapi.json",
        docs_url=None,
        redoc_url=None,
        responses=problems.DOCUMENTED,
        dependencies=[Depends(Bearer(token))],
        redirect_slashes=False,
    )
    for part in (records, people, conversations, stats):
        app.include_router(part.router)
    problems.install(app)
    return app
