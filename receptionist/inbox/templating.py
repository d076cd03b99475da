"""The templates, compiled once, and the headers that every page carries."""

from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from receptionist.domain import number
from receptionist.inbox import words
from receptionist.resources import package

_HEADERS = {
    "Content-Security-Policy": "default-src 'self'; img-src 'self' data:; frame-ancestors 'self'; base-uri 'none'; "
    "form-action 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}

_environment = Environment(
    loader=FileSystemLoader([package("inbox") / "templates"]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_environment.filters |= {
    "phone": number.said,
    "ago": words.ago,
    "clock": words.clock,
    "exact": words.exact,
    "day": words.day,
    "status": words.status,
    "why_here": words.why_here,
    "no_text": words.no_text,
    "task": words.task,
    "initials": words.initials,
}


def render(template: str, values: dict[str, Any]) -> str:
    return _environment.get_template(template).render(values)


def page(template: str, values: dict[str, Any], *, status: int = 200) -> HTMLResponse:
    """A page with its security headers."""
    return HTMLResponse(render(template, values), status_code=status, headers=_HEADERS)
