"""What a person sees where no page has an answer: an address that is nobody's, and a mistake of ours."""

from collections.abc import Callable, Coroutine
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from receptionist.inbox.templating import page


async def missing(request: Request, error: Exception) -> Response:
    """For an address that does not exist or takes no visitors; a program gets the status in JSON."""
    assert isinstance(error, HTTPException)
    if _is_for_a_person(request):
        return page("problem.html", {"status": error.status_code}, status=error.status_code)
    return JSONResponse({"detail": error.detail}, error.status_code, headers=error.headers)


async def failed(request: Request, error: Exception) -> Response:
    """For an error that nobody caught; it goes to the log as well."""
    if _is_for_a_person(request):
        return page("problem.html", {"status": 500}, status=500)
    return JSONResponse({"detail": "Something went wrong on our side."}, 500)


PROBLEMS: dict[int | type[Exception], Callable[[Request, Any], Coroutine[Any, Any, Response]]] = {
    404: missing,
    405: missing,
    Exception: failed,
}
"""Pages for what no route answers, by status or error, for `web.build`."""


def _is_for_a_person(request: Request) -> bool:
    return "text/html" in request.headers.get("accept", "")
