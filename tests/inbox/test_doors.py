"""Who comes in, who does not, and whose forms are taken."""

import asyncio

import pytest

from receptionist import engine
from receptionist.domain.staff import StaffSession
from tests.inbox.conftest import DANA, PASSWORD, Visitor

PAGES = ("/inbox", "/inbox/1", "/calendar", "/calls", "/owner", "/inbox/events")


@pytest.mark.parametrize("path", PAGES)
async def test_nobody_sees_a_page_without_signing_in(visitor: Visitor, path: str) -> None:
    answer = await visitor.get(path)

    assert answer.status_code == 303
    assert answer.headers["location"].startswith("/sign-in?next=")


async def test_the_front_door_leads_to_the_inbox(visitor: Visitor) -> None:
    answer = await visitor.get("/")

    assert (answer.status_code, answer.headers["location"]) == (303, "/inbox")


async def test_who_knows_the_password_comes_in_and_back_to_where_they_were_going(visitor: Visitor) -> None:
    answer = await visitor.sign_in(after="/calendar")

    assert (answer.status_code, answer.headers["location"]) == (303, "/calendar")
    assert (await visitor.get("/inbox")).status_code == 200


async def test_the_cookie_is_out_of_reach_for_scripts_and_other_sites(visitor: Visitor) -> None:
    cookie = next(value for value in (await visitor.sign_in()).headers.get_list("set-cookie") if "session" in value)

    assert "HttpOnly" in cookie
    assert "samesite=lax" in cookie.lower()


async def test_only_a_hash_of_the_session_is_kept(visitor: Visitor) -> None:
    await visitor.sign_in()
    token = next(value for name, value in visitor.web.cookies.items() if "session" in name)

    row = (await visitor.desk.rows(StaffSession))[0]

    assert token not in row.token_hash


@pytest.mark.parametrize(("email", "password"), [(DANA, "wrong"), ("nobody@desk.example", PASSWORD), ("", "")])
async def test_a_wrong_password_and_an_unknown_address_are_answered_alike(
    visitor: Visitor, email: str, password: str
) -> None:
    answer = await visitor.sign_in(email, password)

    assert answer.status_code in (401, 422)
    assert (await visitor.get("/inbox")).status_code == 303


async def test_ten_failures_close_the_door_for_fifteen_minutes_even_to_the_right_password(visitor: Visitor) -> None:
    failures = [(await visitor.sign_in(password="guess")).status_code for _ in range(10)]
    closed = await visitor.sign_in()
    await engine.move(16)
    opened_again = await visitor.sign_in()

    assert 429 not in failures
    assert closed.status_code == 429
    assert opened_again.status_code == 303


async def test_the_fifteen_minutes_begin_with_the_tenth_failure(visitor: Visitor) -> None:
    for _ in range(9):
        await visitor.sign_in(password="guess")
    await engine.move(10)
    tenth = await visitor.sign_in(password="guess")
    await engine.move(10)
    closed = await visitor.sign_in()
    await engine.move(6)

    assert (tenth.status_code, closed.status_code) == (401, 429)
    assert (await visitor.sign_in()).status_code == 303


async def test_many_tries_at_once_are_no_way_around_the_limit(visitor: Visitor) -> None:
    tries = await asyncio.gather(*(visitor.sign_in(password=f"guess {n}") for n in range(25)))

    let_look = [answer for answer in tries if answer.status_code != 429]

    assert len(let_look) <= 10


async def test_signing_out_ends_the_session_on_the_server(dana: Visitor) -> None:
    stolen = dict(dana.web.cookies.items())
    await dana.post("/sign-out")
    dana.web.cookies.update(stolen)

    assert (await dana.get("/inbox")).status_code == 303


@pytest.mark.parametrize("origin", ["https://evil.example", None])
async def test_a_sign_out_of_another_site_is_refused_whoever_is_signed_in(visitor: Visitor, origin: str | None) -> None:
    assert (await visitor.post("/sign-out", origin=origin)).status_code == 403
    assert (await visitor.post("/sign-out")).status_code == 303


async def test_a_session_ends_by_itself(dana: Visitor) -> None:
    await engine.move(31 * 24 * 60)

    assert (await dana.get("/inbox")).status_code == 303


@pytest.mark.parametrize("after", ["//evil.example", "https://evil.example", "/\\evil.example", "evil", "/\tx"])
async def test_signing_in_leads_nowhere_but_to_our_own_pages(visitor: Visitor, after: str) -> None:
    answer = await visitor.sign_in(after=after)

    assert answer.headers["location"] == "/inbox"


async def test_a_form_of_another_site_is_refused(dana: Visitor) -> None:
    await dana.desk.say("hello")

    answer = await dana.post("/inbox/1/take", origin="https://evil.example", csrf=await dana.token())

    assert answer.status_code == 403


async def test_a_form_with_neither_token_nor_our_own_origin_is_refused(dana: Visitor) -> None:
    await dana.desk.say("hello")

    assert (await dana.post("/inbox/1/take", origin=None)).status_code == 403
    assert (await dana.post("/inbox/1/take", origin=None, csrf="guess")).status_code == 403


async def test_a_form_with_our_token_is_taken_without_an_origin(dana: Visitor) -> None:
    await dana.desk.say("hello")

    answer = await dana.post("/inbox/1/take", origin=None, csrf=await dana.token())

    assert answer.status_code == 303


async def test_a_sign_in_form_of_another_site_is_refused(visitor: Visitor) -> None:
    answer = await visitor.post("/sign-in", origin="https://evil.example", email=DANA, password=PASSWORD)

    assert answer.status_code == 403


async def test_every_page_forbids_foreign_scripts_and_being_framed_elsewhere(dana: Visitor) -> None:
    for path in ("/inbox", "/calendar", "/calls", "/owner"):
        answer = await dana.get(path)
        policy = answer.headers["content-security-policy"]
        assert "default-src 'self'" in policy
        assert "frame-ancestors 'self'" in policy
        assert "<script>" not in answer.text
        assert "<style" not in answer.text
