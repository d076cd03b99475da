"""The wheel: one top-level package with all that belongs to it, which runs from an empty folder."""

import os
import re
import subprocess
import sys
import sysconfig
import venv
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from receptionist.adapters.stand_ins import loopback
from tests.front_desk import until

ROOT = Path(__file__).resolve().parent.parent
IN_THE_WHEEL = {
    "receptionist": "receptionist",
    "prompts": "receptionist/_shipped/prompts",
    "tools": "receptionist/_shipped/tools",
    "evals": "receptionist/_shipped/evals",
}
KINDS = {".py", ".html", ".css", ".js", ".svg", ".woff2", ".md", ".toml", ".mako", ".txt"}
"""What these folders are made of; a cache or a database beside it is nobody's."""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(made), str(ROOT)]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stdout + built.stderr
    return next(made.glob("*.whl"))


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The console script in a fresh environment: the wheel's own files, and the packages that it needs from here."""
    place = tmp_path_factory.mktemp("installed") / "venv"
    venv.create(place, symlinks=True)
    python = place / "bin" / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python), "--disable-pip-version-check", "-q"]
    subprocess.run([*pip, "install", "--no-deps", "--no-index", str(wheel)], check=True, env=bare())
    site = next(place.glob("lib/python*/site-packages"))
    # A folder that a .pth names comes after this one, and its own .pth files (an editable install) are not read.
    (site / "needed.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return place / "bin" / "receptionist"


def bare() -> dict[str, str]:
    """Without PYTHONPATH, which would find a checkout, and without anybody's accounts."""
    return {"PATH": os.environ["PATH"], "HOME": os.environ.get("HOME", "/"), "LANG": "C.UTF-8"}


def test_the_wheel_holds_every_file_of_the_house_under_one_name(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        held = set(archive.namelist())
    top = {name.split("/")[0] for name in held}
    assert {name for name in top if not name.endswith(".dist-info")} == {"receptionist"}
    assert len(top) == 2

    expected = set(_expected())
    assert {path.suffix for path in map(Path, expected)} >= {".html", ".css", ".js", ".md", ".toml", ".mako"}
    assert expected - held == set()
    assert not [name for name in held if name.startswith("receptionist/") and "__pycache__" in name]


def _expected() -> Iterator[str]:
    for folder, inside in IN_THE_WHEEL.items():
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in KINDS and "__pycache__" not in path.parts:
                yield f"{inside}/{path.relative_to(ROOT / folder)}"


def test_an_installed_receptionist_imports_its_own_files_and_no_tools_of_the_name(
    installed: Path, tmp_path: Path
) -> None:
    look = (
        "import importlib.util, receptionist, receptionist.tools.times\n"
        "print(receptionist.__file__, receptionist.tools.times.__file__, importlib.util.find_spec('tools'), sep='\\n')"
    )
    command = [str(installed.with_name("python")), "-c", look]
    said = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path, env=bare())
    assert said.returncode == 0, said.stderr
    *files, spec = said.stdout.splitlines()
    assert all(file.startswith(str(installed.parents[1])) for file in files)
    assert spec == "None"


async def test_try_runs_from_an_empty_folder(installed: Path, tmp_path: Path) -> None:
    said = tmp_path.with_suffix(".said")
    with _started(installed, tmp_path, said) as trial:
        await until(lambda: "/try" in said.read_text() or trial.poll() is not None, "the address of the page", 60)
        found = re.search(r"http://127\.0\.0\.1:\d+", said.read_text())
        assert found is not None
        await _every_page_answers(found.group())
    assert list(tmp_path.iterdir()) == []


@contextmanager
def _started(installed: Path, empty: Path, said: Path) -> Iterator["subprocess.Popen[bytes]"]:
    with said.open("wb") as out:
        trial = subprocess.Popen([str(installed), "try", "--port", "0"], cwd=empty, env=bare(), stdout=out)
    try:
        yield trial
    finally:
        trial.terminate()
        trial.wait(20)


async def _every_page_answers(url: str) -> None:
    async with loopback.client(base_url=url, follow_redirects=True) as browser:
        page = await browser.get("/try")
        assert page.status_code == 200
        parts = re.findall(r'(?:src|href)="(/[^"]+\.(?:css|js|svg))', page.text)
        assert parts
        for path in (*parts, "/inbox", "/calendar"):
            assert (await browser.get(path)).status_code == 200, path
