"""The commands as a person runs them: processes of their own, with an environment that holds what is given here."""

import asyncio
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from receptionist.adapters.stand_ins import loopback
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.resources import folder
from tests.front_desk import until

ROOT = Path(__file__).parents[2]
NUMBER = "+13125550100"
"""The number of Bright Smiles, whose folder `home_of` copies."""

LONGEST = 900.0
"""Seconds of a command: more than any takes. What hangs is ended by the time that its test has."""


def environment(**settings: str) -> dict[str, str]:
    """Nothing of a developer's own accounts takes part; the package that is tested is the one of these tests."""
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH"))))
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "TMPDIR", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "PYTHONPATH": path, "LANG": "C.UTF-8", **settings}


async def run(
    *arguments: str | Path, cwd: Path, stdin: str = "", **settings: str
) -> "subprocess.CompletedProcess[str]":
    """Runs a command to its end, beside the stand-ins of this process."""
    return await asyncio.to_thread(
        subprocess.run,
        [sys.executable, "-m", "receptionist", *map(str, arguments)],
        cwd=cwd,
        input=stdin,
        env=environment(**settings),
        capture_output=True,
        text=True,
        timeout=LONGEST,
    )


@dataclass
class Running:
    """A command that goes on until it is told to stop; what it says is kept in `said` and `log`."""

    process: "subprocess.Popen[bytes]"
    said: Path
    log: Path

    async def serving(self, url: str, status: int = 200) -> None:
        """Waits until `/health/ready` answers so."""

        async def answers() -> bool:
            assert self.process.poll() is None, self.log.read_text()
            try:
                return (await client.get(f"{url}/health/ready")).status_code == status
            except httpx.HTTPError:
                return False

        async with loopback.client() as client:
            await until(answers, f"{url}/health/ready answers {status}", 60)

    async def told_to_stop(self) -> tuple[int, float]:
        """SIGTERM; the exit code, and the seconds that it took."""
        began = time.monotonic()
        self.process.send_signal(signal.SIGTERM)
        return await asyncio.to_thread(self.process.wait, 30), time.monotonic() - began


@contextmanager
def running(*arguments: str, cwd: Path, **settings: str) -> Iterator[Running]:
    """Starts a command; what is left of it at the end is killed."""
    name = "-".join(one.strip("-") for one in arguments)
    said, log = cwd / f"{name}.out", cwd / f"{name}.log"
    with said.open("ab") as out, log.open("ab") as err:
        command = [sys.executable, "-m", "receptionist", *arguments]
        process = subprocess.Popen(command, cwd=cwd, env=environment(**settings), stdout=out, stderr=err)
    try:
        yield Running(process, said, log)
    finally:
        process.kill()
        process.wait()


def home_of(home: Path, bundle_seconds: int = 0) -> Path:
    """A folder with one business in it, the dental practice."""
    shutil.copytree(folder("prompts") / "bright-smiles", home / "prompts" / "bright-smiles")
    facts = home / "prompts" / "bright-smiles" / "business.toml"
    facts.write_text(facts.read_text().replace("bundle_seconds = 2", f"bundle_seconds = {bundle_seconds}"))
    return home


def settings_of(network: PhoneNetwork, url: str) -> dict[str, str]:
    """Everything that `serve` cannot do without."""
    return {
        "PUBLIC_URL": url,
        "SECRET_KEY": "secret",
        "TWILIO_ACCOUNT_SID": network.account_sid,
        "TWILIO_AUTH_TOKEN": network.auth_token,
        "TWILIO_API_URL": network.url,
    }


def free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


def sentence(text: str) -> str:
    """The one line that a command says; a traceback, or a second line, fails."""
    assert text.endswith("\n"), text
    assert text.count("\n") == 1, text
    return text.strip()
