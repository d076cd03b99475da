"""Servers in processes of their own, so that what is measured does not share a loop with who measures."""

import asyncio
import contextlib
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path

import httpx
import psutil  # type: ignore[import-untyped]

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.resources import folder

STARTS_WITHIN = 30.0


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextlib.contextmanager
def running(*command: str, **environment: str) -> Iterator["subprocess.Popen[bytes]"]:
    """A Python module in a process, ended with the block; what it prints can be read."""
    kept = {**os.environ, **environment}
    with subprocess.Popen(
        [sys.executable, "-m", *command], env=kept, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)


@contextlib.contextmanager
def printing(module: str) -> Iterator[list[str]]:
    """A module that prints one line when it is ready: the words of that line."""
    with running(module) as process:
        assert process.stdout is not None
        yield process.stdout.readline().decode().split()


@dataclass(frozen=True)
class Served:
    """The product at its address, and what its process has used so far."""

    url: str
    process: psutil.Process

    @property
    def cpu(self) -> float:
        """Seconds of processor time."""
        times = self.process.cpu_times()
        return float(times.user + times.system)

    @property
    def memory(self) -> float:
        """Resident, in KiB."""
        return float(self.process.memory_info().rss) / 1024


async def answers(url: str) -> None:
    """Waits until a server answers at this address."""
    deadline = asyncio.get_running_loop().time() + STARTS_WITHIN
    async with httpx.AsyncClient() as client:
        while asyncio.get_running_loop().time() < deadline:
            with contextlib.suppress(httpx.HTTPError):
                if (await client.get(url)).status_code < 500:
                    return
            await asyncio.sleep(0.1)
    raise TimeoutError(f"{url} did not answer within {STARTS_WITHIN:.0f} s")


@contextlib.asynccontextmanager
async def product(
    network: PhoneNetwork, database_url: str, home: Path, *more: str, model: str = ""
) -> AsyncIterator[Served]:
    """`receptionist serve` on this database, with the network as its phone provider, and a model at this address."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {
        "RECEPTIONIST_HOME": str(home),
        "DATABASE_URL": database_url,
        "PUBLIC_URL": url,
        "SECRET_KEY": "bench",
        "TWILIO_ACCOUNT_SID": network.account_sid,
        "TWILIO_AUTH_TOKEN": network.auth_token,
        "TWILIO_API_URL": network.url,
        "OPENAI_API_KEY": "",
        "OPENAI_BASE_URL": model,
    }
    prepare(home)
    with running("receptionist", "serve", "--port", str(port), *more, **settings) as process:
        await answers(f"{url}/health/live")
        yield Served(url, psutil.Process(process.pid))


def prepare(home: Path) -> None:
    """The example clinic in this folder, which answers a burst at once."""
    if not (home / "prompts").exists():
        shutil.copytree(folder("prompts") / "bright-smiles", home / "prompts" / "bright-smiles")
        facts = home / "prompts" / "bright-smiles" / "business.toml"
        facts.write_text(facts.read_text().replace("bundle_seconds = 2", "bundle_seconds = 0"))
