"""`receptionist doctor`: looks at every account and address in use, a line each: what is wrong, how to mend it."""

import asyncio
import logging
from collections.abc import AsyncIterator
from dataclasses import dataclass

import httpx
import openai
from openai.types.chat import ChatCompletionUserMessageParam
from rich.console import Console
from sqlmodel import Session, text
from twilio.base.exceptions import TwilioException, TwilioRestException
from twilio.rest.api.v2010.account.incoming_phone_number import IncomingPhoneNumberInstance

from receptionist import contradictions, logs
from receptionist.adapters import twilio_phone
from receptionist.domain import staff
from receptionist.domain.business import Business
from receptionist.domain.owner_files import Businesses
from receptionist.engine import Database, now
from receptionist.errors import OwnerMistake, ProviderProblem
from receptionist.migrations import migrate
from receptionist.settings import Settings, missing_for_serve

PATIENCE = 10.0
"""Seconds for one look at an account or an address."""


@dataclass(frozen=True)
class Finding:
    """One line: what was looked at, what is so, and how to mend it when it is not well."""

    what: str
    says: str
    well: bool = True


Findings = AsyncIterator[Finding]


async def run(settings: Settings) -> int:
    """Prints a line for each finding; 1 when something must be mended."""
    logs.begin("text", logging.CRITICAL)  # what goes wrong is a finding, and is said once
    out = Console(soft_wrap=True, highlight=False)
    wrong = 0
    for look in (_settings, _database, _owner_files, _public_url, _phone_account, _models, _calendar):
        async for found in look(settings):
            wrong += not found.well
            out.print("[green]ok [/green]" if found.well else "[red]no [/red]", end="")
            out.print(f" {found.what}: {found.says}", markup=False)
    return 1 if wrong else 0


async def _settings(settings: Settings) -> Findings:
    for name in missing_for_serve(settings):
        yield Finding(name, "not set, and `serve` needs it. Put it into .env (see .env.example).", well=False)
    if not settings.api_token:
        yield Finding("API_TOKEN", "not set: the JSON API is off")
    if not settings.hooks_secret:
        yield Finding("HOOKS_SECRET", "not set: POST /hooks/missed-call is off")


async def _database(settings: Settings) -> Findings:
    kind = settings.database.split(":", 1)[0].split("+", 1)[0]
    try:
        people = await asyncio.to_thread(_people, settings.database)
    except OwnerMistake as mistake:
        yield Finding("Database", str(mistake), well=False)
        return
    except ProviderProblem as problem:
        yield Finding("Database", f"{kind}: {problem} Look at DATABASE_URL, and whether it runs.", well=False)
        return
    yield Finding("Database", f"{kind}, up to date")
    if people:
        yield Finding("Staff", f"{people} may sign in")
    else:
        yield Finding("Staff", "nobody may sign in. Run `receptionist staff add you@example.com`.", well=False)


def _people(url: str) -> int:
    database = Database(url)
    try:
        migrate(database)
        with database.reading() as session:
            return _counted(session)
    finally:
        database.close()


def _counted(session: Session) -> int:
    session.execute(text("select 1"))
    return len(staff.everybody(session))


async def _owner_files(settings: Settings) -> Findings:
    businesses = Businesses(settings.home / "prompts")
    if not businesses.all() and not businesses.mistakes:
        yield Finding(
            "prompts/", f"{settings.home} holds no business. Run `receptionist init prompts/name`.", well=False
        )
    for one in businesses.all():
        yield Finding(f"prompts/{one.slug}", f"{one.name}, {one.phone}")
        for sentence in contradictions.found(one, now().astimezone(one.zone)):
            yield Finding(f"prompts/{one.slug}", f"{sentence} Mend one of the two.", well=False)
    for slug, wrong in businesses.mistakes.items():
        yield Finding(f"prompts/{slug}", f"{len(wrong)} to mend; `receptionist check` names each", well=False)


async def _public_url(settings: Settings) -> Findings:
    url = (settings.public_url or "").rstrip("/")
    if not url:
        return
    if not url.startswith("https://") and not settings.twilio_api_url:
        yield Finding(
            "PUBLIC_URL", f"{url} is not https: the phone provider would send texts in the clear.", well=False
        )
    try:
        async with httpx.AsyncClient(timeout=PATIENCE) as web:
            answer = await web.get(f"{url}/health/ready")
    except httpx.HTTPError:
        says = f"{url} does not answer. Start `receptionist serve`, and look at the proxy or tunnel before it."
        yield Finding("PUBLIC_URL", says, well=False)
        return
    if answer.status_code == 200:
        yield Finding("PUBLIC_URL", f"{url} answers, and a worker is at work")
    else:
        yield Finding("PUBLIC_URL", f"{url}/health/ready answers {answer.status_code}: {answer.text[:200]}", well=False)


async def _phone_account(settings: Settings) -> Findings:
    token = settings.twilio_auth_token
    if not settings.twilio_account_sid or token is None:
        return
    account = twilio_phone.client(settings.twilio_account_sid, token.get_secret_value(), settings.twilio_api_url)
    try:
        async with asyncio.timeout(PATIENCE * 2):
            found = await asyncio.to_thread(lambda: account.api.accounts(settings.twilio_account_sid or "").fetch())
            numbers = await asyncio.to_thread(lambda: account.incoming_phone_numbers.list(limit=1000))
    except TwilioRestException as error:
        mend = "The token is not that of the account: TWILIO_AUTH_TOKEN." if error.status == 401 else "Try again later."
        yield Finding("Twilio", f"refuses (error {error.code}). {mend}", well=False)
        return
    except (TwilioException, OSError):
        yield Finding("Twilio", "does not answer. Look at the network of this machine.", well=False)
        return
    yield Finding("Twilio", f"the account is {found.status}", well=str(found.status) == "active")
    for one in Businesses(settings.home / "prompts").all():
        for finding in _number(one, numbers, (settings.public_url or "").rstrip("/")):
            yield finding


def _number(business: Business, numbers: list[IncomingPhoneNumberInstance], url: str) -> list[Finding]:
    """Whether the number is the account's, and tells us of its calls and texts."""
    mine = next((one for one in numbers if one.phone_number == business.phone), None)
    if mine is None:
        says = f"is no number of this account. Buy it, or mend `phone` in prompts/{business.slug}/business.toml."
        return [Finding(business.phone, says, well=False)]
    wanted = {
        "A call comes in": (mine.voice_url, f"{url}/twilio/calls"),
        "Call status changes": (mine.status_callback, f"{url}/twilio/calls/ended"),
        "A message comes in": (mine.sms_url, f"{url}/twilio/texts"),
    }
    wrong = [
        Finding(
            business.phone, f"“{name}” goes to {is_set or 'nothing'}. In Twilio's console set it to {ours}", well=False
        )
        for name, (is_set, ours) in wanted.items()
        if is_set != ours
    ]
    return wrong or [Finding(business.phone, f"{business.name}: calls and texts come here")]


async def _models(settings: Settings) -> Findings:
    if not settings.openai_api_key and not settings.openai_base_url:
        yield Finding("Model", "none: the offline receptionist answers")
        return
    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else "none"
    for name in filter(None, (settings.openai_model or "gpt-5-mini", settings.openai_fallback_model)):
        async with openai.AsyncOpenAI(api_key=key, base_url=settings.openai_base_url, max_retries=0) as client:
            yield await _asked(client, name)


async def _asked(client: openai.AsyncOpenAI, name: str) -> Finding:
    """One small question: whether the key, the address and the name of the model are right."""
    hello = [ChatCompletionUserMessageParam(role="user", content="Say ok.")]
    try:
        await client.chat.completions.create(model=name, messages=hello, max_completion_tokens=50, timeout=PATIENCE * 2)
    except openai.AuthenticationError:
        return Finding(name, "refuses the key. Look at OPENAI_API_KEY.", well=False)
    except openai.NotFoundError:
        return Finding(name, "is not known at this address. Look at OPENAI_MODEL and OPENAI_BASE_URL.", well=False)
    except openai.OpenAIError as error:
        return Finding(
            name, f"does not answer ({type(error).__name__}). The offline receptionist takes over.", well=False
        )
    return Finding(name, "answers")


async def _calendar(settings: Settings) -> Findings:
    google = [one.slug for one in Businesses(settings.home / "prompts").all() if one.booking.calendar == "google"]
    for slug in google:
        says = 'calendar = "google": each booking is a request that a person confirms'
        yield Finding(f"prompts/{slug}", says)
