"""The staff's and the owner's pages."""

from starlette.routing import BaseRoute


def routes(*, secure: bool) -> list[BaseRoute]:
    return []
