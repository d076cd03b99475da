"""The import table of the house: who may know whom."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "receptionist"

EVERYONE = {"settings", "errors", "resources"}
MAY_IMPORT = {
    "domain": set(),
    "ports": {"domain"},
    "engine": {"domain"},
    "adapters": {"domain", "ports"},
    "agent": {"domain", "ports", "engine"},
    "tools": {"domain", "agent"},
    "desk": {"domain", "ports", "engine"},
    "flows": {"domain", "ports", "engine", "agent", "desk"},
    "webhooks": {"domain", "ports", "engine", "flows", "desk"},
    "api": {"domain", "ports", "engine", "flows", "desk"},
    "inbox": {"domain", "ports", "engine", "flows", "desk"},
    "health": {"domain", "ports", "engine", "flows", "desk"},
    "simulator": {"domain", "ports", "adapters.stand_ins"},
    "migrations": {"domain", "engine"},
    "web": set(),
    "logs": set(),
    "owner_commands": {"domain"},
    "contradictions": {"domain", "agent"},
    "staff_commands": {"domain", "engine", "migrations"},
}
"""`health`, `web`, `logs`, `migrations` and the commands are rooms of this house that the plan did not name."""

MAY_NOT_IMPORT = {"evaluation": {"webhooks", "api", "inbox", "simulator", "cli"}}


def modules(part: str) -> Iterator[Path]:
    if part == "tools":
        yield from (ROOT / "tools").glob("*.py")
    elif (PACKAGE / part).is_dir():
        yield from (PACKAGE / part).rglob("*.py")
    else:
        yield PACKAGE / f"{part}.py"


def imported(module: Path) -> Iterator[str]:
    """The parts of the house that this module imports, as dotted names below `receptionist`."""
    for node in ast.walk(ast.parse(module.read_text())):
        if isinstance(node, ast.ImportFrom) and node.module == "receptionist":
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("receptionist."):
            yield (node.module or "").removeprefix("receptionist.")
        elif isinstance(node, ast.Import):
            yield from (a.name.removeprefix("receptionist.") for a in node.names if a.name.startswith("receptionist."))


def forbidden(part: str, name: str) -> bool:
    first = name.split(".")[0]
    if first == part or first in EVERYONE:
        return False
    if part in MAY_NOT_IMPORT:
        return first in MAY_NOT_IMPORT[part]
    return not any(name == allowed or name.startswith(f"{allowed}.") for allowed in MAY_IMPORT[part])


@pytest.mark.parametrize("part", sorted([*MAY_IMPORT, *MAY_NOT_IMPORT]))
def test_a_part_of_the_house_imports_only_what_the_table_allows(part: str) -> None:
    wrong = [f"{m.relative_to(ROOT)} imports {n}" for m in modules(part) for n in imported(m) if forbidden(part, n)]

    assert wrong == []


def test_only_the_engine_knows_the_durable_engine_beneath_it() -> None:
    users = {
        str(module.relative_to(PACKAGE))
        for module in PACKAGE.rglob("*.py")
        if any(line.strip().startswith(("import dbos", "from dbos")) for line in module.read_text().splitlines())
    }

    assert users
    assert all(user.startswith("engine/") for user in users)


def test_every_part_of_the_house_stands_in_the_table() -> None:
    parts = {path.stem for path in PACKAGE.iterdir() if path.suffix == ".py" or (path / "__init__.py").exists()}

    free = {"app", "cli", "process", "embedded", "doctor", "__init__", "__main__", "tools", *EVERYONE}
    assert parts - free == {*MAY_IMPORT, *MAY_NOT_IMPORT} - {"tools"}


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    files = [path for folder in ("receptionist", "tools", "tests") for path in (ROOT / folder).rglob("*.py")]

    long = [str(path.relative_to(ROOT)) for path in files if len(path.read_text().splitlines()) > 300]
    assert [path for path in long if "migrations/versions" not in path] == []
