"""`doctor`: a line for each account and address, and an exit code that a script can ask."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.adapters.stand_ins.serving import serving
from tests.commands.programs import NUMBER, home_of, run, settings_of

KEY = "key-of-the-model"


async def ready(request: Request) -> Response:
    return PlainTextResponse("ok")


async def complete(request: Request) -> Response:
    """As a Chat Completions endpoint: it knows one key and one model."""
    if request.headers.get("authorization") != f"Bearer {KEY}":
        return JSONResponse({"error": {"message": "Incorrect API key provided"}}, 401)
    if (await request.json())["model"] != "a-model":
        return JSONResponse({"error": {"message": "The model does not exist"}}, 404)
    message = {"role": "assistant", "content": "ok"}
    choice = {"index": 0, "message": message, "finish_reason": "stop"}
    return JSONResponse({"id": "1", "object": "chat.completion", "created": 1, "model": "a-model", "choices": [choice]})


@pytest.fixture
async def outside() -> AsyncIterator[str]:
    """The address of what stands for the product's own, and for a model's."""
    routes = [Route("/health/ready", ready), Route("/v1/chat/completions", complete, methods=["POST"])]
    async with serving(Starlette(routes=routes)) as url:
        yield url


async def test_all_is_well_when_every_account_and_address_answers(
    network: PhoneNetwork, outside: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path)
    network.register(NUMBER, outside)
    settings = {
        **settings_of(network, outside),
        "OPENAI_BASE_URL": f"{outside}/v1",
        "OPENAI_API_KEY": KEY,
        "OPENAI_MODEL": "a-model",
    }
    assert (await run("staff", "add", "dana@desk.example", cwd=home, stdin="correct horse\n")).returncode == 0

    looked = await run("doctor", cwd=home, **settings)

    assert looked.stdout.splitlines() == [
        "ok  API_TOKEN: not set: the JSON API is off",
        "ok  HOOKS_SECRET: not set: POST /hooks/missed-call is off",
        "ok  Database: sqlite, up to date",
        "ok  Staff: 1 may sign in",
        f"ok  prompts/bright-smiles: Bright Smiles Dental, {NUMBER}",
        f"ok  PUBLIC_URL: {outside} answers, and a worker is at work",
        "ok  Twilio: the account is active",
        f"ok  {NUMBER}: Bright Smiles Dental: calls and texts come here",
        "ok  a-model: answers",
    ]
    assert (looked.returncode, looked.stderr) == (0, "")


async def test_it_says_where_a_number_goes_instead_and_that_a_model_does_not_answer(
    network: PhoneNetwork, outside: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path)
    network.register(NUMBER, "https://elsewhere.example")
    settings = {**settings_of(network, outside), "OPENAI_BASE_URL": "http://127.0.0.1:1/v1"}

    looked = await run("doctor", cwd=home, **settings)

    theirs = "https://elsewhere.example/twilio"
    said = [line for line in looked.stdout.splitlines() if line.startswith("no ")]
    assert said == [
        "no  Staff: nobody may sign in. Run `receptionist staff add you@example.com`.",
        f"no  {NUMBER}: “A call comes in” goes to {theirs}/calls. In Twilio's console set it to {outside}/twilio/calls",
        f"no  {NUMBER}: “Call status changes” goes to {theirs}/calls/ended. "
        f"In Twilio's console set it to {outside}/twilio/calls/ended",
        f"no  {NUMBER}: “A message comes in” goes to {theirs}/texts. "
        f"In Twilio's console set it to {outside}/twilio/texts",
        "no  gpt-5-mini: does not answer (APIConnectionError). The offline receptionist takes over.",
    ]
    assert looked.returncode == 1


async def test_a_false_key_an_unknown_model_and_a_number_of_another_account_are_told_apart(
    network: PhoneNetwork, outside: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path)
    base = f"{outside}/v1"
    false_key = {"OPENAI_BASE_URL": base, "OPENAI_API_KEY": "false", "OPENAI_MODEL": "a-model"}
    unknown = {"OPENAI_BASE_URL": base, "OPENAI_API_KEY": KEY, "OPENAI_MODEL": "a-model", "OPENAI_FALLBACK_MODEL": "b"}
    false_token = {**settings_of(network, outside), "TWILIO_AUTH_TOKEN": "false"}

    refused = await run("doctor", cwd=home, **false_token, **false_key)
    strange = await run("doctor", cwd=home, **settings_of(network, outside), **unknown)

    assert (
        "no  Twilio: refuses (error 20003). The token is not that of the account: TWILIO_AUTH_TOKEN." in refused.stdout
    )
    assert "no  a-model: refuses the key. Look at OPENAI_API_KEY." in refused.stdout
    assert (
        f"no  {NUMBER}: is no number of this account. Buy it, or mend `phone` in prompts/bright-smiles/"
        in strange.stdout
    )
    assert "ok  a-model: answers" in strange.stdout
    assert "no  b: is not known at this address. Look at OPENAI_MODEL and OPENAI_BASE_URL." in strange.stdout
    assert (refused.returncode, strange.returncode) == (1, 1)


async def test_it_looks_on_when_the_first_things_are_wrong(tmp_path: Path) -> None:
    home = home_of(tmp_path)
    (home / "prompts" / "bright-smiles" / "business.toml").write_text('name = "Bright Smiles"\n')

    looked = await run(
        "doctor", cwd=home, DATABASE_URL="sqlite:////no/such/folder/x.db", PUBLIC_URL="http://127.0.0.1:1"
    )

    assert looked.stdout.splitlines() == [
        "no  SECRET_KEY: not set, and `serve` needs it. Put it into .env (see .env.example).",
        "no  TWILIO_ACCOUNT_SID: not set, and `serve` needs it. Put it into .env (see .env.example).",
        "no  TWILIO_AUTH_TOKEN: not set, and `serve` needs it. Put it into .env (see .env.example).",
        "ok  API_TOKEN: not set: the JSON API is off",
        "ok  HOOKS_SECRET: not set: POST /hooks/missed-call is off",
        "no  Database: sqlite: The database cannot be opened: unable to open database file. "
        "Look at DATABASE_URL, and whether it runs.",
        "no  prompts/bright-smiles: 2 to mend; `receptionist check` names each",
        "no  PUBLIC_URL: http://127.0.0.1:1 is not https: the phone provider would send texts in the clear.",
        "no  PUBLIC_URL: http://127.0.0.1:1 does not answer. "
        "Start `receptionist serve`, and look at the proxy or tunnel before it.",
        "ok  Model: none: the offline receptionist answers",
    ]
    assert (looked.returncode, looked.stderr) == (1, "")


async def test_words_that_contradict_the_facts_are_said_with_their_place(
    network: PhoneNetwork, outside: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path)
    faq = next((home / "prompts").glob("*/faq.md"))
    faq.write_text(f"{faq.read_text()}\n## May I call?\nPlease call us at (312) 555-0142.\n")

    looked = await run("doctor", cwd=home, **settings_of(network, outside))

    assert looked.returncode == 1
    assert f"no  prompts/{faq.parent.name}: faq.md, “May I call?” says to call (312) 555-0142" in looked.stdout
