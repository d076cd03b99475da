"""Errors as RFC 9457 problem documents."""

import logging
from http import HTTPStatus
from typing import Any

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import BaseModel
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response

from receptionist.errors import ProviderProblem, Refused

log = logging.getLogger(__name__)

MEDIA_TYPE = "application/problem+json"


class Problem(BaseModel):
    """What went wrong, for whoever sent the request (RFC 9457)."""

    type: str = "about:blank"
    title: str
    status: int
    detail: str


_SCHEMA = {"content": {MEDIA_TYPE: {"schema": Problem.model_json_schema()}}}

DOCUMENTED: dict[int | str, dict[str, Any]] = {
    status: {"description": HTTPStatus(status).phrase, **_SCHEMA} for status in (400, 401, 404, 405, 413, 422, 503)
}
CONFLICT: dict[int | str, dict[str, Any]] = {409: {"description": "Conflict", **_SCHEMA}}


def install(app: FastAPI) -> None:
    """Has every error of this app answered as a problem document."""
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(Refused, _refused)
    app.add_exception_handler(ProviderProblem, _provider)


def _answer(status: int, detail: str, headers: dict[str, str] | None = None) -> Response:
    problem = Problem(title=HTTPStatus(status).phrase, status=status, detail=detail)
    return JSONResponse(problem.model_dump(), status, headers=headers, media_type=MEDIA_TYPE)


async def _http(request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    return _answer(error.status_code, str(error.detail), dict(error.headers or {}))


async def _invalid(request: Request, error: Exception) -> Response:
    assert isinstance(error, RequestValidationError)
    lines = [f"{'.'.join(str(part) for part in item['loc'])}: {item['msg']}" for item in error.errors()]
    return _answer(422, "; ".join(lines))


async def _refused(request: Request, error: Exception) -> Response:
    assert isinstance(error, Refused)
    return _answer(error.status, error.sentence)


async def _provider(request: Request, error: Exception) -> Response:
    log.error("the API could not answer", extra={"path": request.url.path, "why": str(error)})
    return _answer(503, "Not now, please come again.", {"Retry-After": "5"})
