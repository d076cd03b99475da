"""The commands. Heavy parts are imported where a command needs them: `check` answers in half a second."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from receptionist.errors import OwnerMistake, ProviderProblem

app = typer.Typer(no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False)
staff_app = typer.Typer(no_args_is_help=True, help="Who may sign in.")
app.add_typer(staff_app, name="staff")

Business = Annotated[str | None, typer.Option(help="The folder in prompts/ to try.")]


def main() -> None:
    """Runs a command; what the owner, or time, can mend is one line, not a traceback."""
    try:
        app()
    except (OwnerMistake, ProviderProblem) as problem:
        typer.secho(str(problem), fg="red", err=True)
        sys.exit(1)


@app.callback()
def receptionist() -> None:
    """When a call is missed, the caller has a text within seconds, and an assistant carries the conversation."""


@app.command("try")
def try_it(port: Annotated[int, typer.Option(min=0, max=65535)] = 8321, business: Business = None) -> None:
    """Everything on this machine, with no account: a phone on a page, the inbox beside it."""
    from receptionist import embedded

    embedded.try_it(port, business)


@app.command()
def serve(
    host: str = "127.0.0.1",
    port: Annotated[int, typer.Option(min=0, max=65535)] = 8000,
    worker: Annotated[bool, typer.Option("--worker/--no-worker", help="--no-worker needs PostgreSQL.")] = True,
) -> None:
    """The real thing: the web edge and a worker in one process."""
    from receptionist import process
    from receptionist.settings import from_environment

    process.serve(from_environment(dotenv=True), host, port, worker=worker)


@app.command()
def worker() -> None:
    """A worker alone, any number of them, for a PostgreSQL deployment."""
    from receptionist import process
    from receptionist.settings import from_environment

    process.work(from_environment(dotenv=True))


@app.command()
def chat(business: Business = None) -> None:
    """The simulated phone in this terminal."""
    from receptionist import embedded

    embedded.chat(business)


@app.command()
def check(
    folder: Annotated[Path | None, typer.Argument(help="One business; all of prompts/ if left out.")] = None,
) -> None:
    """Reads the owner's files and names every mistake at once."""
    from receptionist.owner_commands import check as read

    raise typer.Exit(read(folder, Path(os.environ.get("RECEPTIONIST_HOME") or Path.cwd())))


@app.command()
def init(folder: Path, example: Annotated[str, typer.Option(help="dental, heating or law.")] = "dental") -> None:
    """Writes the five owner's files into FOLDER, to start from."""
    from receptionist.owner_commands import init as write

    raise typer.Exit(write(folder, example))


@app.command("eval")
def evaluate(
    scenario: Annotated[list[str] | None, typer.Argument(help="Names of scenarios; all if left out.")] = None,
    trials: Annotated[int, typer.Option(min=1, help="How often each scenario is played.")] = 1,
    report: Annotated[Path | None, typer.Option(help="Writes a page with every transcript.")] = None,
    junit: Annotated[Path | None, typer.Option(help="Writes JUnit XML.")] = None,
    compare: Annotated[Path | None, typer.Option(help="A report of before: lists what changed.")] = None,
    model: Annotated[
        str | None, typer.Option(help="A model at OPENAI_BASE_URL; else the offline receptionist.")
    ] = None,
    patience: Annotated[float, typer.Option(min=1, help="Seconds a slow model may take for an answer.")] = 20,
    faults: Annotated[
        bool, typer.Option("--faults", help="Plays faulty receptionists as well: each must be caught.")
    ] = False,
) -> None:
    """Plays the scenarios of evals/ against the receptionist."""
    from receptionist.evaluation.command import Asked, run

    raise typer.Exit(run(Asked(scenario or [], trials, report, junit, compare, model, patience, faults)))


@app.command()
def doctor() -> None:
    """Looks at every account and address in use, and says what is wrong and how to mend it."""
    from receptionist.doctor import run
    from receptionist.settings import from_environment

    raise typer.Exit(asyncio.run(run(from_environment(dotenv=True))))


@staff_app.command("add")
def staff_add(email: str, name: Annotated[str | None, typer.Option()] = None) -> None:
    """Lets somebody sign in; asks for a password, or reads one line of standard input."""
    from receptionist import staff_commands

    asked = (
        typer.prompt("Password", hide_input=True, confirmation_prompt=True)
        if sys.stdin.isatty()
        else sys.stdin.readline()
    )
    typer.echo(f"{staff_commands.add(email, name, asked.strip())} may sign in.")


@staff_app.command("list")
def staff_list() -> None:
    """Everybody who may sign in."""
    from receptionist import staff_commands

    for line in staff_commands.everybody():
        typer.echo(line)


@staff_app.command("remove")
def staff_remove(email: str) -> None:
    """Signs somebody out everywhere, for good."""
    from receptionist import staff_commands

    staff_commands.remove(email)
    typer.echo(f"{email} may not sign in any more.")
