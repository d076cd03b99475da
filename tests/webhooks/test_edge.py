"""What the edge takes and what it refuses: signatures, fields, sizes, and a database that cannot be written."""

import logging
import sqlite3
from xml.etree import ElementTree

import pytest

from receptionist.domain.call import Call
from receptionist.domain.contact import Contact
from receptionist.domain.text import Text
from receptionist.engine import Delivery
from tests.front_desk import ALICE, FrontDesk, until
from tests.webhooks.conftest import Provider

TEXT = {"MessageSid": "SM1", "From": ALICE, "Body": "where do I park?", "NumMedia": "0"}


def text(provider: Provider, **more: str) -> dict[str, str]:
    return {**TEXT, "To": provider.desk.number, "AccountSid": provider.desk.network.account_sid, **more}


@pytest.mark.parametrize("path", ["/twilio/calls", "/twilio/calls/ended", "/twilio/texts", "/twilio/texts/status"])
async def test_an_unsigned_delivery_is_refused_and_stored_nowhere(provider: Provider, path: str) -> None:
    answer = await provider.post(path, text(provider), signature="")

    assert answer.status_code == 403
    assert await provider.desk.rows(Delivery) == []


@pytest.mark.parametrize("body", [b"", b"\xff\xfe=1", b"{}", b"--x\r\n"])
async def test_whatever_a_body_holds_without_a_signature_it_is_refused(provider: Provider, body: bytes) -> None:
    for path in ("/twilio/calls", "/twilio/texts"):
        answer = await provider.web.post(f"{provider.desk.url}{path}", content=body)
        assert answer.status_code == 403


async def test_a_delivery_signed_with_another_token_is_refused(provider: Provider) -> None:
    form = text(provider)

    answer = await provider.post("/twilio/texts", form, signature=provider.signature("/twilio/texts", form, "guess"))

    assert answer.status_code == 403
    assert await provider.desk.rows(Delivery) == []


async def test_a_signature_of_other_fields_is_refused(provider: Provider) -> None:
    signed = provider.signature("/twilio/texts", text(provider))

    answer = await provider.post("/twilio/texts", text(provider, Body="wire me money"), signature=signed)

    assert answer.status_code == 403


async def test_a_signature_of_another_path_is_refused(provider: Provider) -> None:
    form = text(provider)

    answer = await provider.post("/twilio/texts", form, signature=provider.signature("/twilio/calls", form))

    assert answer.status_code == 403


async def test_a_delivery_of_another_account_is_refused(provider: Provider) -> None:
    answer = await provider.post("/twilio/texts", text(provider, AccountSid="AC" + "0" * 32))

    assert answer.status_code == 403


@pytest.mark.parametrize(
    ("path", "missing"),
    [("/twilio/texts", "MessageSid"), ("/twilio/texts", "From"), ("/twilio/calls", "CallSid")],
)
async def test_a_delivery_without_a_field_that_it_needs_is_a_bad_request(
    provider: Provider, path: str, missing: str
) -> None:
    form = text(provider, CallSid="CA1")
    del form[missing]

    answer = await provider.post(path, form)

    assert (answer.status_code, missing in answer.text) == (400, True)
    assert await provider.desk.rows(Delivery) == []


async def test_a_number_that_is_nobody_s_is_answered_and_written_to_the_log(
    provider: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.WARNING):
        answer = await provider.post("/twilio/texts", text(provider, To="+13125550999"))

    assert answer.status_code == 200
    assert "nobody's" in caplog.text
    assert await provider.desk.rows(Delivery) == []


async def test_a_giant_body_is_refused_before_it_is_read(provider: Provider) -> None:
    answer = await provider.post("/twilio/texts", text(provider, Body="x" * 1_100_000))

    assert answer.status_code == 413


async def test_a_body_of_unknown_length_is_refused_when_it_has_grown_too_long(provider: Provider) -> None:
    async def drip() -> object:
        for _ in range(30):
            yield b"x" * 50_000

    answer = await provider.web.post(f"{provider.desk.url}/twilio/texts", content=drip())  # type: ignore[arg-type]

    assert answer.status_code == 413


async def test_the_same_delivery_twice_is_one_text_and_one_answer(provider: Provider) -> None:
    first = await provider.post("/twilio/texts", text(provider))
    second = await provider.post("/twilio/texts", text(provider))

    await provider.desk.hear(1)
    rows = await provider.desk.rows(Text)

    assert (first.status_code, second.status_code, first.text == second.text) == (200, 200, True)
    assert [row.direction for row in rows] == ["in", "out"]


@pytest.mark.parametrize("body", ["🦷😱", "שלום, אפשר לקבוע תור?", "a\u200bb\u0000c", "é" * 1600])
async def test_any_letters_are_taken_as_they_were_written(provider: Provider, body: str) -> None:
    await provider.post("/twilio/texts", text(provider, Body=body))
    await provider.desk.hear(1)

    row = next(row for row in await provider.desk.rows(Text) if row.direction == "in")

    assert row.body.replace("\u0000", "") == body.replace("\u0000", "")


async def test_a_picture_without_words_is_a_text_and_gets_an_answer(provider: Provider) -> None:
    await provider.post("/twilio/texts", text(provider, Body="", NumMedia="2"))

    await provider.desk.hear(1)
    row = next(row for row in await provider.desk.rows(Text) if row.direction == "in")

    assert (row.body, row.media) == ("", 2)


async def test_while_the_database_is_locked_the_provider_is_asked_to_come_again_and_then_nothing_is_lost(
    provider: Provider, caplog: pytest.LogCaptureFixture
) -> None:
    locking = sqlite3.connect(provider.desk.home / "desk.db", isolation_level=None, check_same_thread=False)
    locking.execute("BEGIN EXCLUSIVE")
    with caplog.at_level(logging.ERROR):
        refused = await provider.post("/twilio/texts", text(provider))
    locking.execute("ROLLBACK")
    locking.close()

    taken = await provider.post("/twilio/texts", text(provider))
    await provider.desk.hear(1)

    assert (refused.status_code, taken.status_code) == (503, 200)
    assert "could not be written down" in caplog.text
    assert len([row for row in await provider.desk.rows(Text) if row.direction == "in"]) == 1


async def test_a_report_for_a_text_that_is_not_ours_harms_nothing(provider: Provider) -> None:
    form = {"MessageSid": "SM404", "MessageStatus": "delivered", "From": provider.desk.number, "To": ALICE}

    answer = await provider.post("/twilio/texts/status", form)

    assert answer.status_code == 200
    assert await provider.desk.rows(Contact) == []


async def test_reports_in_any_order_leave_a_delivered_text_delivered(desk_open: FrontDesk, provider: Provider) -> None:
    await desk_open.say("hello")

    async def sent() -> Text | None:
        return next((row for row in await desk_open.rows(Text) if row.direction == "out" and row.provider_sid), None)

    await until(lambda: _is_there(sent), "the answer has left")
    row = await sent()
    assert row is not None
    base = {"MessageSid": row.provider_sid or "", "From": desk_open.number, "To": ALICE}

    for status in ("delivered", "sent", "queued"):
        await provider.post("/twilio/texts/status", {**base, "MessageStatus": status})

    async def settled() -> bool:
        rows = await desk_open.rows(Delivery)
        return all(one.submitted for one in rows) and (await sent() or row).status == "delivered"

    await until(settled, "the text is delivered")


async def _is_there(find: object) -> bool:
    assert callable(find)
    return await find() is not None


async def test_a_recording_that_is_ready_names_only_its_call_and_is_found_by_our_own_address(
    desk_open: FrontDesk, provider: Provider
) -> None:
    call = {"CallSid": "CA1", "From": ALICE, "To": desk_open.number, "DialCallStatus": "no-answer"}
    greeting = await provider.post("/twilio/calls/ended", call)
    told = ElementTree.fromstring(greeting.text).find("Record")
    assert told is not None
    path = told.get("recordingStatusCallback", "").removeprefix(desk_open.url)

    ready = {"RecordingStatus": "completed", "RecordingUrl": "https://rec.example/RE1", "RecordingDuration": "9"}
    await provider.post(path, {"CallSid": "CA1", **ready})

    async def is_a_voicemail() -> bool:
        return [call.outcome for call in await desk_open.rows(Call)] == ["voicemail"]

    await until(is_a_voicemail, "the call is a voicemail")
    assert len(await desk_open.hear(1)) == 1


@pytest.mark.parametrize(("caller", "is_promised"), [(ALICE, True), ("anonymous", False), ("+18005550123", False)])
async def test_a_text_is_announced_only_where_one_can_go(provider: Provider, caller: str, is_promised: bool) -> None:
    call = {"CallSid": "CA1", "From": caller, "To": provider.desk.number, "DialCallStatus": "busy"}

    greeting = await provider.post("/twilio/calls/ended", call)

    assert ("sending you a text" in greeting.text) == is_promised
