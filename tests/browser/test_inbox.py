"""What the inbox does in a browser beyond its forms: keys, what shows at once and is undone, a line that is lost."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import new_caller

pytestmark = pytest.mark.asyncio(loop_scope="package")


async def texted(page: Page, trial: str, words: str) -> None:
    """A new caller has written, and somebody of staff has found it in the inbox."""
    await new_caller(page, trial)
    await page.goto(f"{trial}/try")
    await page.request.post(f"{trial}/try/text", data={"business": "bright-smiles", "body": words})
    await page.goto(f"{trial}/inbox?q={words}")
    await expect(page.locator(".row")).to_have_count(1)


async def test_keys_open_a_conversation_and_a_ready_answer_with_what_it_costs(page: Page, trial: str) -> None:
    await texted(page, trial, "a giraffe asks")

    await page.keyboard.press("j")
    await expect(page.locator("#thread")).to_contain_text("a giraffe asks")
    await page.keyboard.press("r")
    await page.keyboard.type("/park")
    await page.keyboard.press("Enter")

    area = page.locator(".composer textarea")
    await expect(area).to_be_focused()
    assert "parking" in await area.input_value()
    await expect(page.locator(".composer [data-count]")).to_contain_text("1 text, ")


async def test_a_reply_that_does_not_get_out_is_taken_back_with_a_sentence_and_its_words_are_kept(
    page: Page, trial: str, excused: list[str]
) -> None:
    excused += ["status of 503", "Error Code 503"]
    await texted(page, trial, "hello there")
    await page.keyboard.press("j")
    before = await page.locator("#standing").inner_text()
    await page.route("**/reply", lambda route: route.fulfill(status=503, content_type="text/html", body=""))

    await page.locator(".composer textarea").fill("On my way")
    await page.get_by_role("button", name="Send").click()

    await expect(page.locator("#toast")).to_contain_text("Nothing was changed")
    await expect(page.locator("#standing")).to_have_text(before)
    await expect(page.locator("#thread .sending")).to_have_count(0)
    await expect(page.locator(".composer textarea")).to_have_value("On my way")


async def test_a_page_whose_line_is_lost_says_so_and_catches_up(page: Page, trial: str, excused: list[str]) -> None:
    excused.append("net::ERR_FAILED")
    await texted(page, trial, "good morning")
    await page.route("**/inbox/events", lambda route: route.abort())
    await page.reload()
    await expect(page.locator("#stale")).to_be_visible()

    await page.unroute("**/inbox/events")

    await expect(page.locator("#stale")).to_be_hidden(timeout=30_000)
