"""Missed calls that another phone system tells, signed as in the Standard Webhooks specification."""

import json
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest
from standardwebhooks import Webhook

from receptionist import engine
from receptionist.domain.call import Call
from tests.front_desk import ALICE, HOOKS_SECRET, FrontDesk, until
from tests.webhooks.conftest import Provider


def told(**more: Any) -> dict[str, Any]:
    return {"business": "bright-smiles", "from": ALICE, "at": engine.now().isoformat(), **more}


async def post(
    provider: Provider,
    body: dict[str, Any] | None = None,
    *,
    raw: str = "",
    secret: str = HOOKS_SECRET,
    minutes: float = 0,
    without: str = "",
) -> httpx.Response:
    raw = raw or json.dumps(body)
    at = datetime.now(UTC) + timedelta(minutes=minutes)  # noqa: TID251 - signatures are real time
    signed = {
        "webhook-id": "msg_1",
        "webhook-timestamp": str(int(at.timestamp())),
        "webhook-signature": Webhook(secret).sign("msg_1", at, raw),
    }
    signed.pop(without, None)
    return await provider.web.post(f"{provider.desk.url}/hooks/missed-call", content=raw, headers=signed)


async def test_a_call_that_was_missed_elsewhere_is_texted(desk_open: FrontDesk, provider: Provider) -> None:
    answer = await post(provider, told(name="Ann Lee"))

    texts = await desk_open.hear(1)

    assert answer.status_code == 202
    assert "Bright Smiles Dental" in texts[0].body


async def test_the_same_hook_twice_is_one_call_and_one_text(desk_open: FrontDesk, provider: Provider) -> None:
    body = told()
    await post(provider, body)
    again = await post(provider, body)

    await desk_open.hear(1)

    assert again.status_code == 202
    assert len(await desk_open.rows(Call)) == 1
    assert len(desk_open.network.texts_to(ALICE)) == 1


@pytest.mark.parametrize("minutes", [-6, 6])
async def test_a_time_that_is_more_than_five_minutes_off_is_refused(provider: Provider, minutes: float) -> None:
    assert (await post(provider, told(), minutes=minutes)).status_code == 401


async def test_a_wrong_secret_is_refused(provider: Provider) -> None:
    assert (await post(provider, told(), secret="whsec_AAAAAAAAAAAAAAAAAAAAAAAA")).status_code == 401


@pytest.mark.parametrize("header", ["webhook-id", "webhook-timestamp", "webhook-signature"])
async def test_a_hook_without_one_of_its_headers_is_refused(provider: Provider, header: str) -> None:
    assert (await post(provider, told(), without=header)).status_code == 401


async def test_a_business_that_is_not_ours_is_not_found(provider: Provider) -> None:
    assert (await post(provider, told(business="nobody"))).status_code == 404


@pytest.mark.parametrize(
    "wrong", [{"from": "5550142"}, {"at": "yesterday"}, {"at": "2026-11-24T10:00:00"}, {"from": None}]
)
async def test_what_is_no_missed_call_is_told_what_is_wrong(provider: Provider, wrong: dict[str, Any]) -> None:
    answer = await post(provider, told(**wrong))

    assert answer.status_code == 422
    assert next(iter(wrong)) in answer.json()["detail"]


async def test_a_body_that_is_nested_without_end_is_no_missed_call(provider: Provider) -> None:
    assert (await post(provider, raw="[" * 100_000)).status_code == 422


async def test_a_name_with_a_link_in_it_never_reaches_a_text(desk_open: FrontDesk, provider: Provider) -> None:
    await post(provider, told(name="win at evil.example/now"))

    texts = await desk_open.hear(1)

    assert "evil" not in texts[0].body


async def test_what_the_voicemail_says_chooses_the_text(desk_open: FrontDesk, provider: Provider) -> None:
    await post(provider, told(voicemail="my gum is bleeding and it will not stop, please call"))

    await until(
        lambda: any("first on our team" in text.body for text in desk_open.network.texts_to(ALICE)),
        "the emergency text",
    )
