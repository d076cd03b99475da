"""What `receptionist check` and `receptionist init` do: the owner's files, read and written, nothing else loaded."""

import shutil
import sys
from pathlib import Path

from rich.console import Console

from receptionist.domain import owner_files
from receptionist.domain.owner_files import OwnerMistakes
from receptionist.resources import folder

EXAMPLES = {"dental": "bright-smiles", "heating": "acme-heating", "law": "apex-law"}


def check(asked: Path | None, home: Path) -> int:
    """Names every mistake of one business, or of all; 1 when there is one."""
    folders = _all(home / "prompts") if asked is None else _asked(asked)
    out = _console()
    if not folders:
        out.print(f"{home / 'prompts'} holds no business. `receptionist init prompts/your-name` writes one.")
        return 1
    wrong = sum(_check_one(one, out) for one in folders) + _check_phones(folders, out)
    if not wrong:
        names = ", ".join(one.absolute().name for one in folders)
        out.print(f"{names}: everything is fine.")
    return 1 if wrong else 0


def _console() -> Console:
    """Says what it is given: a folder's name may look like markup."""
    return Console(file=sys.stdout, soft_wrap=True, highlight=False, markup=False, emoji=False)


def _all(prompts: Path) -> list[Path]:
    found = prompts.iterdir() if prompts.is_dir() else ()
    return sorted(path for path in found if path.is_dir() and not path.name.startswith("."))


def _asked(folder: Path) -> list[Path]:
    """One business, or each business of a folder that holds businesses and is none itself."""
    inside = [path for path in _all(folder) if (path / owner_files.FILES[0]).is_file()]
    return inside if inside and not (folder / owner_files.FILES[0]).exists() else [folder]


def _check_one(one: Path, out: Console) -> int:
    if not one.is_dir():
        out.print(f"{one}: there is no such folder.")
        return 1
    try:
        owner_files.read(one)
    except OwnerMistakes as found:
        for mistake in found.mistakes:
            out.print(f"{one.absolute().name}/{mistake}")
        return len(found.mistakes)
    return 0


def _check_phones(folders: list[Path], out: Console) -> int:
    """Two businesses on one number could not be told apart."""
    owners: dict[str, str] = {}
    wrong = 0
    for one in folders:
        try:
            phone = owner_files.read(one).phone
        except (OwnerMistakes, OSError):
            continue
        if phone in owners:
            out.print(f"{one.absolute().name}/business.toml: the phone {phone} is that of {owners[phone]} as well.")
            wrong += 1
        owners.setdefault(phone, one.absolute().name)
    return wrong


def init(target: Path, example: str) -> int:
    """Writes the five files into a folder; overwrites nothing."""
    out = _console()
    if example not in EXAMPLES:
        out.print(f"There is no example {example!r}; there are: {', '.join(EXAMPLES)}.")
        return 1
    there = [name for name in owner_files.FILES if (target / name).exists()]
    if there:
        out.print(f"{target} holds {', '.join(there)} already; nothing was written.")
        return 1
    try:
        target.mkdir(parents=True, exist_ok=True)
        for name in owner_files.FILES:
            shutil.copyfile(folder("prompts") / EXAMPLES[example] / name, target / name)
    except OSError as error:
        out.print(f"Nothing can be written into {target}: {error.strerror}.")
        return 1
    out.print(f"Wrote {', '.join(owner_files.FILES)} into {target}.")
    out.print("Make them yours: name, phone, hours and services in business.toml first.")
    out.print(f"Then: receptionist check {target}")
    return 0
