"""`try` and `chat`: everything on stand-ins, in one process, and nothing of it left behind."""

import asyncio
import re
import socket
import sys
import time
from pathlib import Path

from receptionist.adapters.stand_ins import loopback
from receptionist.simulator import terminal
from tests.commands.programs import environment, run, running, sentence
from tests.front_desk import until


async def test_try_opens_its_page_and_leaves_nothing_behind(tmp_path: Path) -> None:
    # Its own folder, for one that would be left behind is among many others in the machine's.
    kept = tmp_path / "temporary"
    kept.mkdir()
    with running("try", "--port", "0", cwd=tmp_path, TMPDIR=str(kept)) as trial:
        await until(lambda: "/try" in trial.said.read_text(), "the address of the page", 60)
        url = re.search(r"http://127\.0\.0\.1:\d+/try", trial.said.read_text())
        assert url is not None, trial.said.read_text()
        async with loopback.client(follow_redirects=True) as browser:
            page = await browser.get(url.group())
        assert page.status_code == 200
        assert "<title>Try the receptionist</title>" in page.text
        assert list(kept.iterdir())
        assert (await trial.told_to_stop())[0] == 0, trial.log.read_text()
    assert list(kept.iterdir()) == []
    assert [path.name for path in tmp_path.iterdir() if path.suffix == ".db"] == []


async def test_chat_prints_the_first_text_and_answers_each_line(tmp_path: Path) -> None:
    talked = await run("chat", cwd=tmp_path, stdin="When are you open on a Friday?\n")

    assert talked.returncode == 0, talked.stderr
    assert talked.stderr == ""
    first, answer = [line for line in talked.stdout.splitlines() if line.startswith("Bright Smiles Dental: ")]
    # By day it is another text than at night.
    assert "automated assistant" in first
    assert "8 AM" in answer


async def test_chat_says_at_once_that_a_person_has_the_conversation(tmp_path: Path) -> None:
    talk = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "receptionist", "chat"),
        cwd=tmp_path,
        env=environment(),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    assert talk.stdin is not None and talk.stdout is not None
    talk.stdin.write(b"I want to talk to a person\n")
    while b"passing this to our team" not in (line := await talk.stdout.readline()):
        assert line, "it ended before it handed over"

    began = time.monotonic()
    said, _ = await talk.communicate(b"hello?\n")

    assert said.decode().splitlines()[-1] == "A person has this conversation now, and nobody sits here."
    assert time.monotonic() - began < terminal.SETTLES_AFTER


async def test_a_business_that_is_not_there_is_refused_with_those_that_are(tmp_path: Path) -> None:
    refused = await run("try", "--business", "nobody", cwd=tmp_path)

    assert refused.returncode == 1
    assert sentence(refused.stderr) == (
        "There is no business 'nobody'; there are: acme-heating, apex-law, bright-smiles."
    )


async def test_a_taken_port_is_said_in_a_sentence(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        refused = await run("try", "--port", str(port), cwd=tmp_path)

    assert refused.returncode == 1
    assert sentence(refused.stderr) == (
        f"Port {port} of 127.0.0.1 cannot be had: Address already in use. "
        "Choose another with --port (make try: PORT=8400)."
    )


async def test_what_init_writes_is_fine_and_check_names_what_was_broken_since(tmp_path: Path) -> None:
    mine = Path("prompts/mine")
    empty, started = await asyncio.gather(
        run("check", cwd=tmp_path, RECEPTIONIST_HOME=str(tmp_path / "empty")), run("init", mine, cwd=tmp_path)
    )
    assert (empty.returncode, "holds no business" in empty.stdout) == (1, True)
    assert started.returncode == 0
    fine, again = await asyncio.gather(run("check", cwd=tmp_path), run("init", mine, cwd=tmp_path))
    assert (fine.returncode, fine.stdout) == (0, "mine: everything is fine.\n")
    assert (again.returncode, "nothing was written" in again.stdout) == (1, True)

    facts = tmp_path / mine / "business.toml"
    facts.write_text(facts.read_text().replace("America/Chicago", "Chicago").replace("ring_seconds", "ring_secnds"))
    broken = await run("check", cwd=tmp_path)
    assert (broken.returncode, broken.stderr) == (1, "")
    lines = broken.stdout.splitlines()
    assert len(lines) == 2
    assert all(re.match(r"mine/business\.toml, line \d+: ", line) for line in lines)
