"""What the documents say is there, and what is there is in the documents."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from receptionist.cli import app
from receptionist.settings import Settings

ROOT = Path(__file__).resolve().parent.parent
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "evals").glob("*.md")])
PATH = re.compile(r"`((?:receptionist|tests|docs|evals|prompts|tools|domain|flows|agent|webhooks|adapters)/[\w./*-]*)`")

BARE = re.compile(r"(?<![\w/`.])((?:webhooks|flows|agent)/\w+(?:\.py|/))")
"""As the README's walk through the code names them."""


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_and_path_of_a_page_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    paths = [
        path for path in PATH.findall(text) + BARE.findall(text) if "my-shop" not in path and "your-name" not in path
    ]

    dead = [link for link in links if not (page.parent / link).exists()]
    dead += [path for path in paths if not any((base / path).exists() for base in (ROOT, ROOT / "receptionist"))]

    assert dead == []


@pytest.mark.parametrize("name", sorted(Settings.model_fields))
def test_every_setting_is_described_and_stands_in_the_example(name: str) -> None:
    described = (ROOT / "docs" / "operating.md").read_text(encoding="utf-8")
    example = (ROOT / ".env.example").read_text(encoding="utf-8")

    assert f"`{name.upper()}`" in described
    assert re.search(rf"^#?{name.upper()}=", example, re.MULTILINE)


def test_every_command_is_described() -> None:
    described = "\n".join(page.read_text(encoding="utf-8") for page in PAGES)

    missing = [name for name in get_command(app).list_commands(None) if f"receptionist {name}" not in described]  # type: ignore[attr-defined]

    assert [name for name in missing if name != "try" or "make try" not in described] == []


def test_the_first_two_commands_of_the_readme_exist() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    for name in re.findall(r"^make (\w+)", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE):
        assert f"\n{name}:" in makefile


def test_no_file_holds_the_address_of_a_package_index() -> None:
    kept = [ROOT / "requirements.lock", ROOT / "requirements-dev.lock", ROOT / "pyproject.toml", ROOT / "Makefile"]

    assert [file.name for file in kept if re.search(r"https?://", file.read_text(encoding="utf-8"))] == []
