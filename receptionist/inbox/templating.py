"""The templates, compiled once, and the headers that every page carries."""

import hashlib
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse

from receptionist.domain import number
from receptionist.domain.segments import segments
from receptionist.inbox import words
from receptionist.resources import package

_HEADERS = {
    # Places in the calendar's grid are style attributes of numbers; no style and no script stands in a page itself.
    "Content-Security-Policy": "default-src 'self'; style-src-attr 'unsafe-inline'; img-src 'self' data:; "
    "media-src 'self' https:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cache-Control": "no-store",
}


def _edition() -> str:
    """Changes with any static file, so that a browser never mixes two versions of us."""
    files = sorted(path for path in (package("inbox") / "static").rglob("*") if path.is_file())
    return hashlib.sha256(b"".join(path.read_bytes() for path in files)).hexdigest()[:8]


_environment = Environment(
    loader=FileSystemLoader([package("inbox") / "templates"]),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    auto_reload=False,
)
_environment.globals |= {"edition": _edition()}
_environment.filters |= {
    "phone": number.said,
    "segments": segments,
    "ago": words.ago,
    "waits": words.waits,
    "clock": words.clock,
    "exact": words.exact,
    "day": words.day,
    "near_day": words.near_day,
    "status": words.status,
    "why_here": words.why_here,
    "texted": words.texted,
    "outcome": words.outcome,
    "task": words.task,
    "initials": words.initials,
    "first_name": words.first_name,
}


def page(template: str, values: dict[str, Any], *, status: int = 200) -> HTMLResponse:
    """A page with its security headers."""
    rendered = _environment.get_template(template).render(values)
    return HTMLResponse(rendered, status_code=status, headers=_HEADERS)
