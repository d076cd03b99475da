"""The processes of one installation, started as an operator starts them and treated worse: killed, frozen, thawed."""

import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from receptionist.adapters.stand_ins import loopback
from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.front_desk import until

ROOT = Path(__file__).parents[2]
SERVE = "serve"
STARTS_WITHIN = 60.0
"""Seconds; a start takes three on an idle machine."""


@dataclass
class Installation:
    """`serve` with its own worker, or `serve --no-worker` with so many `worker` processes beside it."""

    home: Path
    database_url: str
    network: PhoneNetwork
    workers: int = 0
    port: int = field(default_factory=lambda: _free_port())
    running: dict[str, "subprocess.Popen[bytes]"] = field(default_factory=dict)
    frozen: set[str] = field(default_factory=set)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}"

    @property
    def names(self) -> list[str]:
        return [SERVE, *(f"worker {number + 1}" for number in range(self.workers))]

    def start(self, name: str) -> None:
        command = ["worker"] if name != SERVE else [SERVE, "--port", str(self.port)]
        if name == SERVE and self.workers:
            command.append("--no-worker")
        with (self.home / f"{name}.log").open("ab") as log:
            program = [sys.executable, "-m", "receptionist", *command]
            self.running[name] = subprocess.Popen(
                program, cwd=self.home, env=self._environment(), stdout=log, stderr=log
            )

    def kill(self, name: str) -> None:
        """SIGKILL: no handler runs, nothing is flushed."""
        process = self.running.pop(name)
        process.kill()
        process.wait()

    def freeze(self, name: str) -> None:
        self.running[name].send_signal(signal.SIGSTOP)
        self.frozen.add(name)

    def thaw(self, name: str) -> None:
        self.running[name].send_signal(signal.SIGCONT)
        self.frozen.discard(name)

    async def ready(self) -> None:
        """Waits until webhooks are taken and somebody is there to deal with them."""
        async with loopback.client() as client:

            async def answers() -> bool:
                for name, process in self.running.items():
                    assert process.poll() is None, f"{name} ended by itself:\n{self.last_words()}"
                try:
                    return (await client.get(f"{self.url}/health/ready")).status_code == 200
                except httpx.HTTPError:
                    return False

            await until(answers, "the installation is ready", STARTS_WITHIN)

    def last_words(self, lines: int = 25) -> str:
        """The end of every process's log."""
        logs = sorted(self.home.glob("*.log"))
        return "\n".join(f"--- {log.name}\n" + "\n".join(log.read_text().splitlines()[-lines:]) for log in logs)

    def logged(self, sentence: str) -> int:
        """How often the processes logged this."""
        return sum(log.read_text().count(sentence) for log in self.home.glob("*.log"))

    def _environment(self) -> dict[str, str]:
        # A developer's own model or accounts must not take part.
        ours = ("OPENAI_", "GOOGLE_", "TWILIO_", "RECEPTIONIST_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(ours)}
        return {
            **kept,
            "PYTHONPATH": str(ROOT),
            "RECEPTIONIST_HOME": str(self.home),
            "DATABASE_URL": self.database_url,
            "PUBLIC_URL": self.url,
            "SECRET_KEY": "secret",
            "TWILIO_ACCOUNT_SID": self.network.account_sid,
            "TWILIO_AUTH_TOKEN": self.network.auth_token,
            "TWILIO_API_URL": self.network.url,
        }


@contextmanager
def installed(home: Path, database_url: str, network: PhoneNetwork, workers: int = 0) -> Iterator[Installation]:
    """Every process of it is started; whatever is left at the end is killed."""
    installation = Installation(home, database_url, network, workers)
    try:
        for name in installation.names:
            installation.start(name)
        yield installation
    finally:
        for name in list(installation.running):
            installation.kill(name)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port
