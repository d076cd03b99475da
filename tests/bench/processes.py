"""Servers in processes of their own, so that what is measured does not share a loop with who measures."""

import asyncio
import contextlib
import os
import socket
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.resources import folder

STARTS_WITHIN = 30.0


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextlib.contextmanager
def running(*command: str, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """A Python module in a process, ended with the block."""
    kept = {**os.environ, **environment}
    with subprocess.Popen(
        [sys.executable, "-m", *command], env=kept, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(30)


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
async def product(network: PhoneNetwork, database_url: str, home: Path, *more: str) -> AsyncIterator[str]:
    """`receptionist serve` on this database, with the network as its phone provider; its address."""
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
        "OPENAI_BASE_URL": "",
    }
    (home / "prompts").mkdir(parents=True, exist_ok=True)
    link = home / "prompts" / "bright-smiles"
    if not link.exists():
        link.symlink_to(folder("prompts") / "bright-smiles")
    with running("receptionist", "serve", "--port", str(port), *more, **settings):
        await answers(f"{url}/health/live")
        yield url
