"""`make test`: style, types, then every test; the first that fails ends it."""

import os
import subprocess
import sys
import time

from tests.browser import chromium

AT_ONCE = "3"
"""Processes: two cores stand idle a third of the time with two, since kills, leases and browsers are waited for."""
CHECKS = (
    ("style", ["ruff", "check", "."]),
    ("format", ["ruff", "format", "--check", "."]),
    ("types", ["mypy"]),
    ("tests", ["pytest", "-q", "-m", "not soak", "-n", AT_ONCE, "--maxschedchunk", "1"]),
)


def main() -> int:
    """Runs the checks in order; the exit code of the first that fails."""
    chromium.install()
    for name, (program, *arguments) in CHECKS:
        began = time.monotonic()
        code = subprocess.run([sys.executable, "-m", program, *arguments], env=_environment(), check=False).returncode
        print(f"{name}: {'ok' if code == 0 else 'failed'} in {time.monotonic() - began:.0f} s", flush=True)
        if code:
            return code
    return 0


def _environment() -> dict[str, str]:
    """Ours, with what Python compiles kept: dozens of processes are started, and each would compile it all again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


if __name__ == "__main__":
    sys.exit(main())
