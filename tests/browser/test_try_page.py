"""The story of a newcomer: a call, a text, an appointment, an answer, a question nobody wrote down, a person."""

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import new_caller

pytestmark = pytest.mark.asyncio(loop_scope="package")
BUBBLE = "#bubbles .bubble.them"


async def ring_out(page: Page, trial: str) -> None:
    """Opens the page as a new caller, calls the business and lets it ring until the text comes."""
    await new_caller(page, trial)
    await page.goto(f"{trial}/try")
    await page.locator("#call").click()
    await expect(page.locator(BUBBLE)).to_have_count(1)


async def say(page: Page, words: str) -> str:
    """Types a text on the phone; the answer."""
    before = await page.locator(BUBBLE).count()
    await page.locator("#words").fill(words)
    await page.locator("#words").press("Enter")
    await expect(page.locator(BUBBLE)).to_have_count(before + 1)
    return await page.locator(BUBBLE).last.inner_text()


async def test_a_call_that_rings_out_is_answered_by_a_text_on_the_same_phone(page: Page, trial: str) -> None:
    await ring_out(page, trial)

    await expect(page.locator(BUBBLE).first).to_contain_text("Bright Smiles Dental")


async def test_a_visitor_books_and_sees_the_appointment_in_the_calendar_beside_the_phone(
    page: Page, trial: str
) -> None:
    await ring_out(page, trial)
    await say(page, "I need a cleaning tomorrow")

    confirmed = await say(page, "1")

    assert "You're booked" in confirmed
    block = page.frame_locator("#calendar").locator(".block.booked").first
    await expect(block).to_contain_text("Cleaning")


async def test_the_staff_s_view_beside_the_phone_follows_the_conversation(page: Page, trial: str) -> None:
    await ring_out(page, trial)
    answer = await say(page, "Where can I park?")

    thread = page.frame_locator("#inbox").locator("#thread")

    await expect(thread).to_contain_text("Where can I park?")
    await expect(thread).to_contain_text(answer)


async def test_a_question_that_nobody_wrote_down_is_not_made_up(page: Page, trial: str) -> None:
    await ring_out(page, trial)

    answer = await say(page, "Do you sell gift cards?")

    assert "I don't know" in answer
    await expect(page.frame_locator("#inbox").locator("#thread")).to_contain_text("Do you sell gift cards?")


async def test_who_asks_for_a_person_waits_for_one_and_gets_the_person_s_reply_on_the_phone(
    page: Page, trial: str
) -> None:
    await ring_out(page, trial)
    await say(page, "Can I talk to a human please?")
    staff = page.frame_locator("#inbox")
    await expect(staff.locator("#standing")).to_contain_text("waiting for a person")

    await staff.locator(".composer textarea").fill("Hi, this is Dana. How can I help?")
    await staff.get_by_role("button", name="Send").click()

    await expect(page.locator(BUBBLE).last).to_have_text("Hi, this is Dana. How can I help?")


async def test_the_clock_can_be_moved_forward(page: Page, trial: str) -> None:
    await page.goto(f"{trial}/try")
    await page.locator("#clock").wait_for()
    before = await page.locator("#clock-day").inner_text()

    await page.get_by_role("button", name="tomorrow 9 AM").click()

    await expect(page.locator("#clock")).to_have_text("9:00 AM")
    assert await page.locator("#clock-day").inner_text() != before


async def test_a_story_plays_by_itself_to_an_appointment_and_says_what_happens(page: Page, trial: str) -> None:
    await page.goto(f"{trial}/try")

    await page.get_by_role("button", name="A booking").click()

    await expect(page.locator("#guide")).to_contain_text("nobody is free to pick up")
    await expect(page.get_by_role("button", name="An emergency")).to_be_disabled()
    await expect(page.frame_locator("#calendar").locator(".block.held").first).to_be_visible(timeout=60_000)
    booked = page.locator(BUBBLE, has_text="You're booked")
    await expect(booked).to_have_count(1, timeout=60_000)
    await expect(page.frame_locator("#calendar").locator(".block.held")).to_have_count(0)


async def test_a_story_is_stopped_by_a_button_and_the_phone_is_the_visitor_s(page: Page, trial: str) -> None:
    await new_caller(page, trial)
    await page.goto(f"{trial}/try")
    await page.get_by_role("button", name="A question").click()
    await expect(page.locator("#calling")).to_be_visible()

    await page.get_by_role("button", name="Stop").click()

    await expect(page.locator("#guide")).to_contain_text("The phone is yours")
    await expect(page.get_by_role("button", name="A booking")).to_be_enabled()
    await expect(page.locator(BUBBLE)).to_have_count(1)


async def test_a_page_that_is_loaded_anew_in_the_middle_of_a_call_goes_on_with_it(page: Page, trial: str) -> None:
    await new_caller(page, trial)
    await page.goto(f"{trial}/try")
    await page.locator("#call").click()
    await expect(page.locator("#calling")).to_be_visible()

    await page.reload()

    await expect(page.locator("#calling")).to_be_visible()
    await expect(page.locator("#messages")).to_be_visible()
    await expect(page.locator(BUBBLE)).to_have_count(1)


async def test_another_business_has_its_own_phone_thread_and_calendar(page: Page, trial: str) -> None:
    await page.goto(f"{trial}/try")

    await page.locator("#business").select_option("apex-law")

    await expect(page.locator("#home h2")).to_have_text("Apex Law Group")
    await expect(page.frame_locator("#calendar").locator("h2", has_text="Elena Marquez")).to_be_visible()
