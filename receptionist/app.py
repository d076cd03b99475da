"""The one place that chooses what is real: builds the desk, the routes and the worker from the settings."""

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from pydantic import SecretStr
from starlette.routing import BaseRoute

from receptionist import api, desk, engine, flows, health, inbox, webhooks
from receptionist.adapters.twilio_phone import TwilioPhone
from receptionist.desk import Desk
from receptionist.domain.owner_files import Businesses
from receptionist.engine import Database
from receptionist.migrations import migrate
from receptionist.ports import Model
from receptionist.settings import Settings
from receptionist.web import Problems
from receptionist.webhooks.edge import Account

log = logging.getLogger(__name__)

PROBLEMS: Problems = inbox.PROBLEMS
"""Pages for people where no route has an answer."""


def routes(settings: Settings) -> list[BaseRoute]:
    """Every route of the product; they work at the desk that is open. The settings are complete."""
    account = Account(settings.twilio_account_sid or "", (_secret(settings.twilio_auth_token),))
    return [
        *webhooks.routes(account, _secret(settings.hooks_secret)),
        *health.routes(),
        *api.routes(_secret(settings.api_token)),
        *inbox.routes(secure=(settings.public_url or "").startswith("https://")),
    ]


@asynccontextmanager
async def at_work(
    settings: Settings, *, worker: bool = True, patience: float = 1.0, outlasts_power: bool = True
) -> AsyncIterator[Desk]:
    """The desk open, the owner's files watched, the engine running; all of it closed at the end.

    `patience` stretches the deadline of a turn: evals against slow models set it above 1. `outlasts_power` as in
    `Database`.
    """
    assert flows.ALL
    database = Database(settings.database, outlasts_power=outlasts_power)
    try:
        await asyncio.to_thread(migrate, database)
        with desk.opened(_desk(settings, database, patience)) as here:
            await engine.start(database, worker=worker)
            watching = asyncio.create_task(here.businesses.watch())
            try:
                yield here
            finally:
                watching.cancel()
                with suppress(asyncio.CancelledError):
                    await watching
                await engine.stop(grace=5.0)
                for model in here.models:
                    await model.close()
    finally:
        database.close()


def _desk(settings: Settings, database: Database, patience: float) -> Desk:
    return Desk(
        database=database,
        businesses=Businesses(settings.home / "prompts"),
        phone=TwilioPhone(
            settings.twilio_account_sid or "", _secret(settings.twilio_auth_token), settings.twilio_api_url
        ),
        public_url=(settings.public_url or "").rstrip("/"),
        models=_models(settings),
        patience=patience,
    )


def _models(settings: Settings) -> tuple[Model, ...]:
    """The models in the order in which they are tried; none without a key and without an address."""
    if not settings.openai_api_key and not settings.openai_base_url:
        return ()
    # The client takes half a second of a start, which nobody waits for who has no model.
    from receptionist.adapters.openai_model import OpenAIModel

    key = settings.openai_api_key.get_secret_value() if settings.openai_api_key else "none"
    names = [settings.openai_model or "gpt-5-mini", settings.openai_fallback_model]
    return tuple(OpenAIModel(name, key, settings.openai_base_url) for name in names if name)


def _secret(value: SecretStr | None) -> str:
    return value.get_secret_value() if value else ""
