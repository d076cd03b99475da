"""Debian's Chromium for the browser tests: where it is, and how it comes onto a machine that lacks it."""

import os
import shutil
import subprocess

NAMES = ("chromium", "chromium-browser", "google-chrome")


def path() -> str | None:
    """The browser's program; None when this machine has none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def install() -> bool:
    """Installs it where it is missing and the user may; whether it is there now. One line says so when it is not."""
    if path():
        return True
    if os.geteuid() == 0 and shutil.which("apt-get"):
        print("browser: installing Debian's Chromium (once) …", flush=True)
        quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        for command in (("apt-get", "-qq", "update"), ("apt-get", "-qq", "install", "-y", "chromium")):
            subprocess.run(command, check=False, env=quiet, stdout=subprocess.DEVNULL)
    if not path():
        print("browser: left out, there is no Chromium; `apt-get install chromium` as root brings it.", flush=True)
    return path() is not None
