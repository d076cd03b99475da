"""What every page owes to whoever looks at it, at a desk and on a phone."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from tests.browser.conftest import DESKTOP, PHONE
from tests.browser.test_try_page import ring_out, say

pytestmark = pytest.mark.asyncio(loop_scope="package")
AXE = Path(__file__).parent / "vendor" / "axe.min.js"
WIDTHS = pytest.mark.parametrize("size", [DESKTOP, PHONE], ids=["desktop", "phone"])
PAGES = ("/inbox", "/inbox?queue=assistant", "/inbox?queue=done", "/inbox?queue=tasks", "/inbox/1", "/inbox/404404")
MORE = ("/calendar", "/calls", "/calls?show=answered", "/owner", "/try", "/nothing-here", "/sign-in")


async def lived_in(page: Page, trial: str) -> None:
    """A product in which something has happened, and a person is needed. Whoever comes second finds it so."""
    if (await (await page.request.get(f"{trial}/try/place")).json())["inbox"]:
        await page.goto(f"{trial}/try")
        return
    await ring_out(page, trial)
    await say(page, "I need a cleaning tomorrow")
    await say(page, "1")
    await say(page, "Can I talk to a human please?")


@WIDTHS
async def test_every_page_fits_its_screen_and_axe_finds_nothing_to_stumble_over_by_day_and_by_night(
    page: Page, trial: str, size: tuple[int, int]
) -> None:
    await page.set_viewport_size({"width": size[0], "height": size[1]})
    await lived_in(page, trial)
    wide, found = [], {}

    for path in (*PAGES, *MORE):
        await page.goto(f"{trial}{path}")
        await expect(page.locator("main").first).to_be_visible()
        if await page.evaluate("document.documentElement.scrollWidth > window.innerWidth"):
            wide.append(path)
        await page.evaluate(AXE.read_text())
        for scheme, rules in (("light", "{}"), ("dark", "{runOnly: ['color-contrast']}")):
            await page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
            result = await page.evaluate(f"axe.run(document, {{resultTypes: ['violations'], ...{rules}}})")
            if result["violations"]:
                found[path, scheme] = [
                    (one["id"], [node["html"][:120] for node in one["nodes"]][:3]) for one in result["violations"]
                ]

    assert (wide, found) == ([], {})
