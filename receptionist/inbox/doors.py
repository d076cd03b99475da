"""Who comes in: signing in and out, sessions, and whose forms are taken."""

import asyncio
import hmac
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from urllib.parse import quote, unquote, urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from receptionist import desk
from receptionist.domain import staff
from receptionist.domain.staff import SignedIn
from receptionist.engine import now
from receptionist.errors import Refused
from receptionist.inbox.templating import page

SESSION, FORM, PROBLEM = "desk_session", "desk_form", "desk_problem"
"""Cookies: who is signed in; before that, whose sign-in form it is; what was refused, for the page that comes next."""

LONGEST = 320
"""Characters of an address or a password: more is no mistake of a person."""

Page = Callable[[Request, SignedIn], Awaitable[Response]]
Endpoint = Callable[[Request], Awaitable[Response]]

_WRONG = "This address and password do not fit together."
_TOO_MANY = "Too many tries. Please wait 15 minutes."
_NOT_OURS = "This form did not come from our own pages. Reload the page and try again."


@dataclass
class Doors:
    """The door of one installation. `secure`: cookies travel over HTTPS only."""

    secure: bool

    def __post_init__(self) -> None:
        # argon2 takes 64 MB for each password: a flood of tries must not take the machine's memory.
        self.checking = asyncio.Semaphore(2)

    def routes(self) -> list[Route]:
        """/sign-in and /sign-out."""
        return [
            Route("/sign-in", self.show, methods=["GET"]),
            Route("/sign-in", self.enter, methods=["POST"]),
            Route("/sign-out", self.leave, methods=["POST"]),
        ]

    async def show(self, request: Request) -> Response:
        after = inside(request.query_params.get("next", ""))
        return RedirectResponse(after, 303) if await who(request) else self._form(request, after=after)

    async def enter(self, request: Request) -> Response:
        form = await request.form()
        if not own_form(request, str(form.get("csrf", "")), request.cookies.get(FORM, "")):
            return PlainTextResponse(_NOT_OURS, 403)
        email = str(form.get("email", "")).strip().casefold()[:LONGEST]
        after = inside(str(form.get("next", "")))
        database = desk.current().database
        knocked = await database.write(lambda session: staff.knock(session, email, now()))
        if knocked.closed:
            return self._form(request, status=429, email=email, problem=_TOO_MANY, after=after)
        async with self.checking:
            fits = await asyncio.to_thread(staff.fits, knocked, str(form.get("password", ""))[:LONGEST])
        if not fits or knocked.staff_id is None:
            return self._form(request, status=401, email=email, problem=_WRONG, after=after)
        known = knocked.staff_id
        token = await database.write(lambda session: staff.enter(session, known, now()))
        answer = RedirectResponse(after, 303)
        self._set(answer, SESSION, token, staff.SESSION_DAYS * 86400)
        return answer

    async def leave(self, request: Request) -> Response:
        """Ends the session on the server. Somebody without one is sent to the door as well."""
        found, form = await who(request), await request.form()
        if not own_form(request, str(form.get("csrf", "")), found.csrf if found else ""):
            return PlainTextResponse(_NOT_OURS, 403)
        if found is not None:
            token = request.cookies.get(SESSION, "")
            await desk.current().database.write(lambda session: staff.sign_out(session, token))
        answer = RedirectResponse("/sign-in", 303)
        answer.delete_cookie(SESSION)
        return answer

    def act(self, work: Callable[[Request, SignedIn], Awaitable[str]]) -> Endpoint:
        """For a POST of staff: checks whose form it is, does the work, goes on to the page that it names.

        A refusal is shown on the page that it came from; a script gets it as text with its status.
        """

        async def endpoint(request: Request) -> Response:
            found = await who(request)
            form = await request.form()
            if not own_form(request, str(form.get("csrf", "")), found.csrf if found else ""):
                return PlainTextResponse(_NOT_OURS, 403)
            if found is None:
                return PlainTextResponse("You are signed out. Please sign in again.", 401)
            try:
                return RedirectResponse(inside(await work(request, found)), 303)
            except Refused as refusal:
                if "hx-request" in request.headers:
                    return PlainTextResponse(refusal.sentence, refusal.status)
                answer = RedirectResponse(inside(str(form.get("back", ""))), 303)
                self._set(answer, PROBLEM, quote(refusal.sentence), 60)
                return answer

        return endpoint

    def _form(self, request: Request, *, status: int = 200, after: str, email: str = "", problem: str = "") -> Response:
        token = request.cookies.get(FORM) or secrets.token_urlsafe(24)
        answer = page("sign_in.html", {"csrf": token, "email": email, "problem": problem, "next": after}, status=status)
        self._set(answer, FORM, token)
        return answer

    def _set(self, answer: Response, name: str, value: str, seconds: int | None = None) -> None:
        answer.set_cookie(name, value, httponly=True, samesite="lax", secure=self.secure, max_age=seconds)


async def sign_in_as(email: str, name: str) -> tuple[str, str]:
    """A session for this member of staff: the cookie's name and value. For `try`, whose visitor has no account.

    Somebody new is added, with a password that nobody knows.
    """
    token = await desk.current().database.write(lambda session: staff.welcome(session, email, name, now()))
    return SESSION, token


def inside(after: str) -> str:
    """Only a path of ours: `//elsewhere.example`, and what a browser takes for it, would leave the house."""
    leaves = not after.startswith("/") or after[1:2] in ("/", "\\") or any(ord(letter) < 32 for letter in after)
    return "/inbox" if leaves else after


async def who(request: Request) -> SignedIn | None:
    """Who is signed in, if anybody."""
    token = request.cookies.get(SESSION, "")
    if not token:
        return None
    return await desk.current().database.read(lambda session: staff.by_token(session, token, now()))


def signed_in(handler: Page) -> Endpoint:
    """For a page that only staff see: others are sent to sign in, and come back."""

    async def endpoint(request: Request) -> Response:
        found = await who(request)
        if found is None:
            asked = request.url.path + (f"?{request.url.query}" if request.url.query else "")
            return RedirectResponse(f"/sign-in?next={quote(asked)}", 303)
        answer = await handler(request, found)
        if PROBLEM in request.cookies:
            answer.delete_cookie(PROBLEM)
        return answer

    return endpoint


def problem(request: Request) -> str:
    """What was refused a moment ago, to be shown once. In a cookie: in the address anybody could write it."""
    return unquote(request.cookies.get(PROBLEM, ""))


def own_form(request: Request, given: str, token: str) -> bool:
    """Whether a POST comes from our own pages: the form's token fits, or our own origin says so, and no other does."""
    origin = request.headers.get("origin")
    if origin is not None and not _is_ours(request, origin):
        return False
    given = given or request.headers.get("x-csrf-token", "")
    return origin is not None or (bool(token) and hmac.compare_digest(given.encode(), token.encode()))


def _is_ours(request: Request, origin: str) -> bool:
    public = urlsplit(desk.current().public_url)
    return origin == f"{public.scheme}://{public.netloc}" or urlsplit(origin).netloc == request.headers.get("host")
