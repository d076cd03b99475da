"""A real browser, and the product as `receptionist try` opens it."""

import os
import re
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator

import pytest
import pytest_asyncio
from playwright.async_api import Browser, BrowserContext, Page, async_playwright, expect

from tests.browser import chromium

# A call rings out for five seconds here, and a busy machine takes its time.
expect.set_options(timeout=20_000)
DESKTOP, PHONE = (1280, 800), (390, 844)


@pytest_asyncio.fixture(scope="package", loop_scope="package")
async def browser() -> AsyncIterator[Browser]:
    """Debian's Chromium, started once; left out where there is none, except in CI, where nothing may be."""
    program = chromium.path()
    if program is None and not os.environ.get("CI"):
        pytest.skip("there is no Chromium on this machine")
    async with async_playwright() as playwright:
        opened = await playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield opened
        await opened.close()


@pytest_asyncio.fixture(loop_scope="package")
async def context(browser: Browser) -> AsyncIterator[BrowserContext]:
    """What one test's browser remembers; the next begins with nothing."""
    # Without motion: what is measured half way through an animation is nobody's contrast.
    made = await browser.new_context(viewport={"width": DESKTOP[0], "height": DESKTOP[1]}, reduced_motion="reduce")
    made.set_default_timeout(20_000)
    yield made
    await made.close()


@pytest.fixture
def excused() -> list[str]:
    """What may stand in the browser's console: its note of a page that is nobody's, and htmx's of a stream that ended.

    A test adds what it has fail on purpose.
    """
    return ["status of 404", "[object Event]"]


@pytest_asyncio.fixture(loop_scope="package")
async def page(context: BrowserContext, excused: list[str]) -> AsyncIterator[Page]:
    """A page on which nothing may go wrong in the browser's console."""

    def is_wrong(kind: str, said: str) -> bool:
        return kind == "error" and not any(one in said for one in excused)

    opened = await context.new_page()
    wrong: list[str] = []
    opened.on("console", lambda said: wrong.append(said.text) if is_wrong(said.type, said.text) else None)
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    yield opened
    assert wrong == []


@pytest.fixture(scope="module")
def trial(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a product that `receptionist try` has opened, with nothing but its defaults.

    Its start takes seconds, so the tests of a file share it; each one is another caller (`new_caller`).
    """
    tmp_path = tmp_path_factory.mktemp("trial")
    bare = {name: value for name, value in os.environ.items() if not name.startswith(("OPENAI_", "TWILIO_"))}
    command = [sys.executable, "-m", "receptionist", "try", "--port", "0", "--business", "bright-smiles"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=tmp_path, env=bare) as running:
        assert running.stdout is not None
        try:
            for line in running.stdout:
                if found := re.search(r"(http://127\.0\.0\.1:\d+)/try", line):
                    yield found.group(1)
                    break
        finally:
            running.terminate()
            running.wait(20)


async def new_caller(page: Page, trial: str) -> None:
    """Another phone: nobody has called or texted from it before."""
    assert (await page.request.post(f"{trial}/try/caller", data={"business": "bright-smiles"})).ok
