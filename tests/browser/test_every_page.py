"""What every page owes to whoever looks at it, at a desk and on a phone."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.test_try_page import ring_out, say

AXE = Path(__file__).parent / "vendor" / "axe.min.js"
WIDTHS = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
PAGES = ("/inbox", "/inbox?queue=assistant", "/inbox?queue=done", "/inbox?queue=tasks", "/inbox/1", "/inbox/404404")
MORE = ("/calendar", "/calls", "/calls?show=answered", "/owner", "/try")


async def lived_in(page: Page, trial: str) -> None:
    """A product in which something has happened."""
    await ring_out(page, trial)
    await say(page, "I need a cleaning tomorrow")
    await say(page, "1")
    await say(page, "Do you sell gift cards?")


@WIDTHS
async def test_no_page_is_wider_than_its_screen(page: Page, trial: str, size: tuple[int, int]) -> None:
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await lived_in(page, trial)
    wide = []

    for path in (*PAGES, *MORE):
        await page.goto(f"{trial}{path}")
        if await page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)

    assert wide == []


@WIDTHS
async def test_axe_finds_nothing_to_stumble_over(page: Page, trial: str, size: tuple[int, int]) -> None:
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await lived_in(page, trial)
    found = {}

    for path in (*PAGES, *MORE, "/sign-in"):
        await page.goto(f"{trial}{path}")
        await expect(page.locator("main").first).to_be_visible()
        await page.evaluate(AXE.read_text())
        result = await page.evaluate("axe.run(document, {resultTypes: ['violations']})")
        if result["violations"]:
            found[path] = [
                (one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in result["violations"]
            ]

    assert found == {}
