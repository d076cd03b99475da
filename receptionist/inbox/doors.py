"""Who comes in: signing in and out, sessions, and whose forms are taken."""

import hmac
import logging
import secrets
from collections.abc import Awaitable, Callable
from urllib.parse import quote, urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.domain import staff
from receptionist.domain.staff import SignedIn
from receptionist.engine import now
from receptionist.errors import Refused
from receptionist.inbox.templating import page

log = logging.getLogger(__name__)

SESSION, FORM = "desk_session", "desk_form"
"""Cookies: who is signed in; and, before that, whose sign-in form it is."""

Page = Callable[[Request, SignedIn], Awaitable[Response]]


def routes(*, secure: bool) -> list[Route]:
    """/sign-in and /sign-out."""

    async def show(request: Request) -> Response:
        return _form(request, secure=secure)

    async def enter(request: Request) -> Response:
        form = await request.form()
        given = str(form.get("csrf", ""))
        if not own_form(request, given, request.cookies.get(FORM, "")):
            return PlainTextResponse("This form is not ours.", 403)
        email, password = str(form.get("email", "")).strip().casefold(), str(form.get("password", ""))
        # argon2 takes long on purpose, so it runs in the database's thread and not on the loop.
        outcome = await desk.current().database.write(lambda session: staff.sign_in(session, email, password, now()))
        if outcome.token is None:
            status = 429 if outcome.too_many else 401
            return _form(request, secure=secure, status=status, email=email, problem=outcome.problem)
        answer = RedirectResponse(_inside(str(form.get("next", ""))), 303)
        give_session(answer, outcome.token, secure=secure)
        return answer

    async def leave(request: Request) -> Response:
        signed_in = await who(request)
        if signed_in is not None:
            form = await request.form()
            if not own_form(request, str(form.get("csrf", "")), signed_in.csrf):
                return PlainTextResponse("This form is not ours.", 403)
            token = request.cookies.get(SESSION, "")
            await desk.current().database.write(lambda session: staff.sign_out(session, token))
        answer = RedirectResponse("/sign-in", 303)
        answer.delete_cookie(SESSION)
        return answer

    return [
        Route("/sign-in", show, methods=["GET"]),
        Route("/sign-in", enter, methods=["POST"]),
        Route("/sign-out", leave, methods=["POST"]),
    ]


def give_session(answer: Response, token: str, *, secure: bool) -> None:
    answer.set_cookie(SESSION, token, httponly=True, samesite="lax", secure=secure, max_age=staff.SESSION_DAYS * 86400)


def _form(request: Request, *, secure: bool, status: int = 200, email: str = "", problem: str = "") -> Response:
    token = request.cookies.get(FORM) or secrets.token_urlsafe(24)
    after = request.query_params.get("next", "")
    answer = page("sign_in.html", {"csrf": token, "email": email, "problem": problem, "next": after}, status=status)
    answer.set_cookie(FORM, token, httponly=True, samesite="lax", secure=secure)
    return answer


def _inside(after: str) -> str:
    """Only a path of ours: `//evil.example` would leave the house."""
    return after if after.startswith("/") and not after.startswith(("//", "/\\")) else "/inbox"


async def who(request: Request) -> SignedIn | None:
    """Who is signed in, if anybody."""
    token = request.cookies.get(SESSION, "")
    if not token:
        return None
    return await desk.current().database.read(lambda session: staff.by_token(session, token, now()))


def signed_in(handler: Page) -> Callable[[Request], Awaitable[Response]]:
    """For a page that only staff see: others are sent to sign in, and come back."""

    async def endpoint(request: Request) -> Response:
        found = await who(request)
        if found is None:
            return RedirectResponse(f"/sign-in?next={quote(request.url.path)}", 303)
        return await handler(request, found)

    return endpoint


def own_form(request: Request, given: str, token: str) -> bool:
    """Whether a POST comes from our own pages: the form's token fits, or our own origin says so, and no other does."""
    origin = request.headers.get("origin")
    if origin is not None and not _is_ours(request, origin):
        return False
    given = given or request.headers.get("x-csrf-token", "")
    fits = bool(token) and hmac.compare_digest(given.encode(), token.encode())
    return fits or origin is not None


def _is_ours(request: Request, origin: str) -> bool:
    public = urlsplit(desk.current().public_url)
    return origin == f"{public.scheme}://{public.netloc}" or urlsplit(origin).netloc == request.headers.get("host")


def act(work: Callable[[Request, SignedIn], Awaitable[str]]) -> Callable[[Request], Awaitable[Response]]:
    """For a POST of staff: checks whose form it is, does the work, goes on to the page that it names.

    A refusal is shown on the page that it came from; a script gets it as text with its status.
    """

    async def endpoint(request: Request) -> Response:
        found = await who(request)
        if found is None:
            return PlainTextResponse("Please sign in again.", 401)
        form = await request.form()
        if not own_form(request, str(form.get("csrf", "")), found.csrf):
            return PlainTextResponse("This form is not ours.", 403)
        by_script = "x-csrf-token" in request.headers
        try:
            after = await work(request, found)
        except Refused as refusal:
            if by_script:
                return PlainTextResponse(refusal.sentence, refusal.status)
            back = str(form.get("back", "/inbox"))
            return RedirectResponse(f"{_inside(back)}?problem={quote(refusal.sentence)}", 303)
        return Response(status_code=204) if by_script else RedirectResponse(after, 303)

    return endpoint
