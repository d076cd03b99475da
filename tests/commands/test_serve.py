"""`serve` on a SQLite file: it works, others work beside it, and it stops without losing anything."""

import asyncio
import json
import re
from pathlib import Path

import httpx

from receptionist.adapters.stand_ins import loopback
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.commands.programs import NUMBER, Running, free_port, home_of, run, running, sentence, settings_of
from tests.front_desk import ALICE, until

PASSWORD = "correct horse"


async def test_a_call_is_texted_and_what_was_accepted_before_the_end_is_done_after_the_next_start(
    network: PhoneNetwork, tmp_path: Path
) -> None:
    home = home_of(tmp_path, bundle_seconds=6)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    lines = [f"{name}={value}\n" for name, value in {**settings_of(network, url), "LOG_FORMAT": "json"}.items()]
    (home / ".env").write_text("".join(lines))
    network.register(NUMBER, url)
    serve = ("serve", "--port", str(port))

    with running(*serve, cwd=home) as first:
        await first.serving(url)
        await network.call(ALICE, NUMBER)
        await until(lambda: len(network.texts_to(ALICE)) == 1, "the first text")
        await network.text(ALICE, NUMBER, "When are you open?")
        code, seconds = await first.told_to_stop()
    assert (code, seconds < 10) == (0, True), first.log.read_text()
    assert len(network.texts_to(ALICE)) == 1, "the answer left before the end: the next start has nothing to prove"

    with running(*serve, cwd=home) as second:
        await second.serving(url)
        await until(lambda: len(network.texts_to(ALICE)) == 2, "the answer after the next start")
        code, _ = await second.told_to_stop()
    assert code == 0
    assert "8 AM" in network.texts_to(ALICE)[1].body
    assert len(network.texts_to(ALICE)) == 2
    assert_json_lines(second.log.read_text())


def assert_json_lines(log: str) -> None:
    found = [json.loads(line) for line in log.splitlines()]
    assert found
    assert all({"at", "level", "logger", "message"} <= set(line) for line in found)
    assert ALICE not in log, "a log holds no caller's number"


async def test_others_work_on_its_file_while_it_runs_and_a_second_one_is_refused(
    network: PhoneNetwork, tmp_path: Path
) -> None:
    home = home_of(tmp_path)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = settings_of(network, url)
    with running("serve", "--port", str(port), cwd=home, **settings) as serve:
        await serve.serving(url)
        await asyncio.gather(
            a_second_one_is_refused(home, port, settings), bad_staff_are_refused(home), staff_come_and_go(home, url)
        )
        await it_stops_while_a_page_is_open(serve, home, url)
    assert "Traceback" not in serve.log.read_text()


async def a_second_one_is_refused(home: Path, port: int, settings: dict[str, str]) -> None:
    same_port = await run("serve", "--port", str(port), cwd=home, **settings)
    assert same_port.returncode == 1
    assert sentence(same_port.stderr).startswith(f"Port {port} of 127.0.0.1 cannot be had: Address already in use.")
    same_file = await run("serve", "--port", "0", cwd=home, **settings)
    assert same_file.returncode == 1
    assert sentence(same_file.stderr).startswith("Another receptionist is already at work on ")


async def bad_staff_are_refused(home: Path) -> None:
    for command, email, typed, said in (
        ("add", "dana", PASSWORD, "'dana' is not an e-mail address."),
        ("add", "dana@desk.example", "short", "A password has at least 8 characters."),
        ("remove", "nobody@desk.example", "", "Nobody has the address 'nobody@desk.example'. `receptionist staff"),
    ):
        refused = await run("staff", command, email, cwd=home, stdin=f"{typed}\n")
        assert refused.returncode == 1
        assert sentence(refused.stderr).startswith(said)


async def staff_come_and_go(home: Path, url: str) -> None:
    added = await run("staff", "add", "Eve@desk.example", "--name", "Eve", cwd=home, stdin=f"{PASSWORD}\n")
    assert (added.returncode, added.stdout) == (0, "eve@desk.example may sign in.\n"), added.stderr
    assert (await run("staff", "list", cwd=home)).stdout == "eve@desk.example  Eve\n"
    async with loopback.client(base_url=url) as browser:
        assert await signed_in(browser, "eve@desk.example", "not the password") == 401
        assert await signed_in(browser, "eve@desk.example", PASSWORD) == 303
        assert (await browser.get("/inbox")).status_code == 200
        removed = await run("staff", "remove", "eve@desk.example", cwd=home)
        assert (removed.returncode, removed.stdout) == (0, "eve@desk.example may not sign in any more.\n")
        assert (await browser.get("/inbox")).status_code == 303, "who is removed is signed out"
        assert await signed_in(browser, "eve@desk.example", PASSWORD) == 401


async def it_stops_while_a_page_is_open(serve: Running, home: Path, url: str) -> None:
    """An inbox in a browser holds a stream open for as long as there is a server."""
    await run("staff", "add", "dana@desk.example", cwd=home, stdin=f"{PASSWORD}\n")
    async with loopback.client(base_url=url) as browser:
        assert await signed_in(browser, "dana@desk.example", PASSWORD) == 303
        async with browser.stream("GET", "/inbox/events") as events:
            assert events.status_code == 200
            code, seconds = await serve.told_to_stop()
    assert (code, seconds < 10) == (0, True), serve.log.read_text()


async def signed_in(browser: httpx.AsyncClient, email: str, password: str) -> int:
    """The status of the answer to the filled-in form."""
    form = (await browser.get("/sign-in")).text
    token = re.search(r'name="csrf" value="([^"]+)"', form)
    assert token is not None
    fields = {"csrf": token.group(1), "email": email, "password": password}
    return (await browser.post("/sign-in", data=fields)).status_code
