"""The JSON API: who gets in, how lists are paged, what every row tells, and what staff can do through it."""

from typing import Any

import httpx
import pytest

from receptionist.domain.text import Text
from tests.front_desk import ALICE, BOB, FrontDesk, until

LISTS = ("calls", "conversations", "appointments", "contacts", "leads", "handoffs", "tasks", "stats")


async def listed(api: httpx.AsyncClient, what: str, **query: Any) -> list[dict[str, Any]]:
    answer = await api.get(f"/{what}", params=query)
    assert answer.status_code == 200, answer.text
    items: list[dict[str, Any]] = answer.json()["items"]
    return items


@pytest.mark.parametrize("what", [*LISTS, "conversations/1", "openapi.json"])
async def test_nobody_gets_in_without_the_token(api: httpx.AsyncClient, what: str) -> None:
    for headers in ({"Authorization": ""}, {"Authorization": "Bearer guess"}, {"Authorization": "Basic dTpw"}):
        answer = await api.get(f"/{what}", headers=headers)
        open_document = what == "openapi.json" and answer.status_code == 200
        assert answer.status_code == 401 or open_document


@pytest.mark.parametrize("what", LISTS)
async def test_an_empty_list_is_a_page_without_a_next_one(api: httpx.AsyncClient, what: str) -> None:
    answer = await api.get(f"/{what}")

    assert answer.json() == {"items": [], "next_cursor": None}


async def test_pages_hold_every_row_once_newest_first(api: httpx.AsyncClient) -> None:
    for line in range(7):
        await api.post("/contacts", json={"business": "bright-smiles", "phone": f"+131255501{line:02}"})

    phones, cursor = [], None
    while True:
        answer = (await api.get("/contacts", params={"limit": 3, **({"cursor": cursor} if cursor else {})})).json()
        phones += [row["phone"] for row in answer["items"]]
        cursor = answer["next_cursor"]
        if cursor is None:
            break

    assert phones == [f"+131255501{line:02}" for line in reversed(range(7))]


@pytest.mark.parametrize("query", [{"limit": 0}, {"limit": 201}, {"limit": "many"}])
async def test_a_limit_that_cannot_be_is_refused_as_a_problem_document(
    api: httpx.AsyncClient, query: dict[str, Any]
) -> None:
    answer = await api.get("/calls", params=query)

    assert answer.status_code == 422
    assert answer.headers["content-type"] == "application/problem+json"
    assert {"type", "title", "status", "detail"} <= set(answer.json())


async def test_a_cursor_that_no_page_gave_is_refused(api: httpx.AsyncClient) -> None:
    assert (await api.get("/calls", params={"cursor": "!!"})).status_code == 422


async def test_a_missed_call_and_its_booking_can_be_read_in_every_list(
    desk_open: FrontDesk, api: httpx.AsyncClient
) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)
    await desk_open.say("I need a cleaning tomorrow afternoon")
    await desk_open.say("1")
    await desk_open.say("Ann Lee")
    await desk_open.say("do you sell gift cards?")
    await desk_open.say("let me talk to a person")

    calls, appointments = await listed(api, "calls"), await listed(api, "appointments")
    threads, stats = await listed(api, "conversations"), await listed(api, "stats")

    assert [(row["outcome"], row["text"], row["phone"]) for row in calls] == [("missed", "sent", ALICE)]
    booked = appointments[0]
    assert (booked["service"], booked["with"], booked["status"]) == ("Cleaning", "Maya Torres", "booked")
    assert (booked["name"], booked["conversation_id"]) == ("Ann Lee", threads[0]["id"])
    assert (threads[0]["holder"], threads[0]["status"]) == ("staff", "open")
    assert [row["reason"] for row in await listed(api, "handoffs")] == ["asked"]
    assert "gift cards" in (await listed(api, "leads"))[0]["need"]
    counted = {name: stats[0][name] for name in ("missed", "texted", "replied", "booked", "handed_over")}
    assert counted == {"missed": 1, "texted": 1, "replied": 1, "booked": 1, "handed_over": 1}


async def test_every_row_names_its_business_and_when_it_came_with_an_offset(
    desk_open: FrontDesk, api: httpx.AsyncClient
) -> None:
    await desk_open.network.call(ALICE, desk_open.number)
    await desk_open.hear(1)

    for what in ("calls", "conversations", "contacts"):
        row = (await listed(api, what))[0]
        assert (row["business"], row["id"] > 0) == ("bright-smiles", True)
        assert row["created"].endswith(("Z", "+00:00")) or row["created"][-6] in "+-"


async def test_a_conversation_tells_its_texts_in_order_and_the_turns_behind_them(
    desk_open: FrontDesk, api: httpx.AsyncClient
) -> None:
    answer = await desk_open.say("any cleaning tomorrow?")

    found = (await api.get(f"/conversations/{(await listed(api, 'conversations'))[0]['id']}")).json()

    assert [(row["direction"], row["author"]) for row in found["messages"]] == [("in", "caller"), ("out", "assistant")]
    assert found["messages"][1]["text"] == answer
    assert [call["name"] for call in found["turns"][0]["tool_calls"]] == ["find_times"]


async def test_a_staff_reply_reaches_the_caller_and_takes_the_conversation(
    desk_open: FrontDesk, api: httpx.AsyncClient
) -> None:
    await desk_open.say("hello")
    thread = (await listed(api, "conversations"))[0]["id"]

    answer = await api.post(f"/conversations/{thread}/messages", json={"text": "Hi, this is Dana."})
    texts = await desk_open.hear(2)

    assert answer.status_code == 201
    assert texts[-1].body == "Hi, this is Dana."
    assert (await api.get(f"/conversations/{thread}")).json()["holder"] == "staff"


async def test_who_opted_out_is_not_texted_by_staff_either(desk_open: FrontDesk, api: httpx.AsyncClient) -> None:
    await desk_open.network.text(ALICE, desk_open.number, "please stop texting me")

    async def opted_out() -> bool:
        return any(row["opted_out"] for row in await listed(api, "contacts"))

    await until(opted_out, "the caller is opted out")
    thread = (await listed(api, "conversations"))[0]["id"]

    answer = await api.post(f"/conversations/{thread}/messages", json={"text": "one more thing"})

    assert (answer.status_code, answer.headers["content-type"]) == (409, "application/problem+json")


async def test_taking_and_releasing_change_who_answers(desk_open: FrontDesk, api: httpx.AsyncClient) -> None:
    await desk_open.say("hello")
    thread = (await listed(api, "conversations"))[0]["id"]

    taken = await api.post(f"/conversations/{thread}/take")
    given_back = await api.post(f"/conversations/{thread}/release")

    assert (taken.status_code, taken.json()["holder"]) == (200, "staff")
    assert (given_back.status_code, given_back.json()["holder"]) == (200, "assistant")


@pytest.mark.parametrize("path", ["", "/messages", "/take", "/release"])
async def test_a_conversation_that_is_not_there_is_not_found(api: httpx.AsyncClient, path: str) -> None:
    body = {"text": "hello"} if path == "/messages" else None

    answer = await api.request("POST" if path else "GET", f"/conversations/4711{path}", json=body)

    assert answer.status_code == 404


@pytest.mark.parametrize("words", ["", "   ", "x" * 1601, "a\u0000b"])
async def test_words_that_cannot_be_sent_are_refused(desk_open: FrontDesk, api: httpx.AsyncClient, words: str) -> None:
    await desk_open.say("hello")
    thread = (await listed(api, "conversations"))[0]["id"]

    answer = await api.post(f"/conversations/{thread}/messages", json={"text": words})

    assert answer.status_code == 422
    assert len([row for row in await desk_open.rows(Text) if row.author == "staff"]) == 0


async def test_a_contact_is_added_then_changed_and_what_is_left_out_stays(api: httpx.AsyncClient) -> None:
    key = {"business": "bright-smiles", "phone": BOB}
    await api.post("/contacts", json={**key, "name": "Bob Stone", "tags": ["vip"], "client": True})

    changed = (await api.post("/contacts", json={**key, "blocked": True})).json()

    assert (changed["name"], changed["tags"], changed["client"], changed["blocked"]) == (
        "Bob Stone",
        ["vip"],
        True,
        True,
    )
    assert len(await listed(api, "contacts")) == 1


async def test_what_is_no_name_takes_away_none_that_is_known(api: httpx.AsyncClient) -> None:
    key = {"business": "bright-smiles", "phone": BOB}

    named = [
        (await api.post("/contacts", json={**key, "name": name})).json()["name"]
        for name in ("Bob Stone", "see evil.example", "")
    ]

    assert named == ["Bob Stone", "Bob Stone", None]


async def test_a_blocked_contact_gets_no_text(desk_open: FrontDesk, api: httpx.AsyncClient) -> None:
    await api.post("/contacts", json={"business": "bright-smiles", "phone": BOB, "blocked": True})
    await desk_open.network.call(BOB, desk_open.number)

    async def decided() -> bool:
        return any(row["text"] == "blocked" for row in await listed(api, "calls"))

    await until(decided, "the call is decided")
    assert desk_open.network.texts_to(BOB) == []


async def test_an_unknown_business_is_not_found(api: httpx.AsyncClient) -> None:
    answer = await api.post("/contacts", json={"business": "nobody", "phone": BOB})

    assert answer.status_code == 404


async def test_a_list_can_be_narrowed_to_one_business(desk_open: FrontDesk, api: httpx.AsyncClient) -> None:
    await desk_open.say("hello")

    assert await listed(api, "conversations", business="nobody") == []
    assert len(await listed(api, "conversations", business="bright-smiles")) == 1
