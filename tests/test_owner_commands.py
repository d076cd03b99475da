"""`receptionist check` and `receptionist init`, as a person runs them."""

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from receptionist.cli import app
from receptionist.domain.owner_files import FILES
from receptionist.resources import folder
from tests.domain.businesses import EXAMPLES, copied, edit


def run(*arguments: str | Path) -> Result:
    return CliRunner().invoke(app, [str(one) for one in arguments])


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("RECEPTIONIST_HOME", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("slug", EXAMPLES)
def test_nothing_is_wrong_with_an_example(slug: str) -> None:
    found = run("check", folder("prompts") / slug)
    assert (found.exit_code, found.stdout) == (0, f"{slug}: everything is fine.\n")


@pytest.mark.parametrize(
    ("example", "slug"), [("dental", "bright-smiles"), ("heating", "acme-heating"), ("law", "apex-law")]
)
def test_a_started_business_holds_the_five_files_of_its_example_and_is_fine(
    example: str, slug: str, tmp_path: Path
) -> None:
    target = tmp_path / "prompts" / "mine"
    started = run("init", target, "--example", example)
    assert started.exit_code == 0
    assert f"receptionist check {target}" in started.stdout
    assert sorted(path.name for path in target.iterdir()) == sorted(FILES)
    assert all((target / name).read_bytes() == (folder("prompts") / slug / name).read_bytes() for name in FILES)
    assert run("check", target).exit_code == 0


def test_the_dental_practice_is_what_one_starts_from_without_asking_for_another(tmp_path: Path) -> None:
    assert run("init", tmp_path / "mine").exit_code == 0
    assert "Bright Smiles" in (tmp_path / "mine" / "business.toml").read_text()


def test_an_unknown_example_is_refused_with_those_that_there_are(tmp_path: Path) -> None:
    refused = run("init", tmp_path / "mine", "--example", "bakery")
    assert refused.exit_code == 1
    assert refused.stdout == "There is no example 'bakery'; there are: dental, heating, law.\n"
    assert not (tmp_path / "mine").exists()


def test_nothing_of_an_owner_is_ever_overwritten(tmp_path: Path) -> None:
    (tmp_path / "faq.md").write_text("mine")
    refused = run("init", tmp_path)
    assert refused.exit_code == 1
    assert "holds faq.md already; nothing was written" in refused.stdout
    assert [path.name for path in tmp_path.iterdir()] == ["faq.md"]
    assert (tmp_path / "faq.md").read_text() == "mine"


def test_a_target_that_is_a_file_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / "mine").write_text("")
    refused = run("init", tmp_path / "mine")
    assert refused.exit_code == 1
    assert refused.stdout == f"Nothing can be written into {tmp_path / 'mine'}: File exists.\n"


def test_every_mistake_of_every_business_is_told_at_once_in_a_line_each(home: Path) -> None:
    for slug in EXAMPLES:
        copied(slug, home / "prompts")
    edit(home / "prompts/apex-law/business.toml", 'calendar = "built-in"', 'calender = "built-in"')
    edit(home / "prompts/apex-law/texts.md", "{opens}", "{openz}")
    edit(home / "prompts/acme-heating/business.toml", '"Rosa Delgado", "Pete Novak"', '"Rosa Delgado", "Pete Novac"')
    (home / "prompts/acme-heating/rules.md").unlink()
    found = run("check")
    lines = found.stdout.splitlines()
    assert found.exit_code == 1
    assert [line.split(": ")[0].split(",")[0] for line in lines] == [
        "acme-heating/business.toml",
        "acme-heating/rules.md",
        "apex-law/business.toml",
        "apex-law/texts.md",
    ]
    told = ("did you mean “Pete Novak”?", "is missing", "did you mean “calendar”?", "did you mean {opens}?")
    assert all(part in line for part, line in zip(told, lines, strict=True))
    at = (home / "prompts/apex-law/business.toml").read_text().splitlines().index('calender = "built-in"') + 1
    assert lines[2].startswith(f"apex-law/business.toml, line {at}: ")


def test_all_of_prompts_is_checked_by_its_name_too_and_two_on_one_number_are_told_apart_by_nobody(home: Path) -> None:
    copied("apex-law", home / "prompts")
    edit(copied("bright-smiles", home / "prompts") / "business.toml", '"+13125550100"', '"+13105550170"')
    for found in (run("check"), run("check", home / "prompts")):
        assert found.exit_code == 1
        assert found.stdout == "bright-smiles/business.toml: the phone +13105550170 is that of apex-law as well.\n"


def test_a_home_without_a_business_is_told_how_to_start_one(home: Path) -> None:
    found = run("check")
    assert found.exit_code == 1
    assert "holds no business. `receptionist init prompts/your-name` writes one." in found.stdout


def test_a_folder_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    found = run("check", tmp_path / "nowhere")
    assert (found.exit_code, found.stdout) == (1, f"{tmp_path / 'nowhere'}: there is no such folder.\n")


def test_a_folder_with_a_strange_name_is_said_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "[red]shop:smile:"
    assert run("init", target).exit_code == 0
    assert run("check", target).stdout == "[red]shop:smile:: everything is fine.\n"


def test_the_folder_one_stands_in_is_called_by_its_name_and_nothing_but_plain_lines_come_out(tmp_path: Path) -> None:
    shop = copied("bright-smiles", tmp_path)
    edit(shop / "business.toml", 'name = "Cleaning"\nminutes = 60', 'name = "Cleaning"\nminutes = "an hour"')
    command = [sys.executable, "-m", "receptionist", "check", "."]
    found = subprocess.run(command, cwd=shop, capture_output=True, text=True, timeout=60, check=False)
    at = (shop / "business.toml").read_text().splitlines().index('minutes = "an hour"') + 1
    told = f"bright-smiles/business.toml, line {at}: “minutes” takes a whole number without quotes.\n"
    assert (found.returncode, found.stdout, found.stderr) == (1, told, "")
