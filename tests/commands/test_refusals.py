"""`serve` and `worker` start with everything, or not at all: one sentence, no traceback, an exit code that says so."""

import re
from pathlib import Path

import pytest

from receptionist import engine
from receptionist.errors import OwnerMistake
from tests.commands.programs import run, sentence

COMPLETE = {
    "PUBLIC_URL": "https://desk.example",
    "SECRET_KEY": "secret",
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "token",
}


@pytest.mark.parametrize("command", ["serve", "worker"])
async def test_every_setting_that_is_missing_is_named_at_once(command: str, tmp_path: Path) -> None:
    refused = await run(command, cwd=tmp_path)

    assert refused.returncode == 1
    assert sentence(refused.stderr) == (
        "Not set: PUBLIC_URL, SECRET_KEY, TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN. Put them into the environment or into "
        ".env (see .env.example); `receptionist try` needs none of them."
    )


@pytest.mark.parametrize("missing", COMPLETE)
async def test_a_single_missing_setting_is_the_only_one_named(missing: str, tmp_path: Path) -> None:
    settings = {name: value for name, value in COMPLETE.items() if name != missing}
    # An empty line of .env.example is as good as none.
    (tmp_path / ".env").write_text(f"{missing}=\n")

    refused = await run("serve", cwd=tmp_path, **settings)

    assert refused.returncode == 1
    assert sentence(refused.stderr).startswith(f"Not set: {missing}. ")


@pytest.mark.parametrize("command", [("serve", "--no-worker"), ("worker",)])
async def test_sqlite_takes_one_process_and_another_is_refused_before_it_starts(
    command: tuple[str, ...], tmp_path: Path
) -> None:
    refused = await run(*command, cwd=tmp_path, **COMPLETE)

    assert refused.returncode == 1
    assert sentence(refused.stderr).endswith("needs PostgreSQL: a SQLite file takes one process. Set DATABASE_URL.")
    assert not (tmp_path / "receptionist.db").exists()


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ("sqlite:////no/such/folder/x.db", "The database cannot be opened: unable to open database file."),
        ("postgresql://desk:hidden@127.0.0.1:1/desk", "The database cannot be opened: connection"),
    ],
)
async def test_a_database_that_cannot_be_opened_is_said_in_a_sentence(database: str, said: str, tmp_path: Path) -> None:
    refused = await run("serve", "--port", "0", cwd=tmp_path, DATABASE_URL=database, **COMPLETE)

    assert refused.returncode == 1
    assert sentence(refused.stderr).startswith(said)
    assert "hidden" not in refused.stderr


@pytest.mark.parametrize(
    ("database", "said"),
    [
        ("nonsense", "DATABASE_URL is no address: "),
        ("postgresql://localhost:port/desk", "DATABASE_URL is no address: "),
        ("postgres://localhost/desk", "DATABASE_URL must begin with sqlite:/// or postgresql://, not postgres://."),
    ],
)
def test_an_address_that_names_no_database_of_ours_is_the_owners_to_mend(database: str, said: str) -> None:
    with pytest.raises(OwnerMistake, match=f"^{re.escape(said)}"):
        engine.Database(database)


async def test_a_setting_that_cannot_be_is_named_without_its_value(tmp_path: Path) -> None:
    refused = await run("serve", cwd=tmp_path, LOG_FORMAT="loud", **COMPLETE)

    assert refused.returncode == 1
    assert sentence(refused.stderr) == "LOG_FORMAT: Input should be 'text' or 'json'."
