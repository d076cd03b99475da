"""Secrets and addresses, from the environment only. Facts of a business never stand here."""

from pathlib import Path
from typing import Literal

from pydantic import Field, SecretStr, ValidationError
from pydantic_settings import BaseSettings, SettingsConfigDict

from receptionist.errors import OwnerMistake


class Settings(BaseSettings):
    """The environment, read once at the start. Every name is described in docs/operating.md."""

    model_config = SettingsConfigDict(frozen=True, extra="ignore", env_ignore_empty=True)

    receptionist_home: Path = Field(default_factory=Path.cwd)
    database_url: str | None = None
    public_url: str | None = None
    secret_key: SecretStr | None = None
    api_token: SecretStr | None = None
    twilio_account_sid: str | None = None
    twilio_auth_token: SecretStr | None = None
    twilio_api_url: str | None = None
    openai_api_key: SecretStr | None = None
    openai_base_url: str | None = None
    openai_model: str | None = None
    openai_fallback_model: str | None = None
    google_service_account_file: Path | None = None
    google_token_file: Path | None = None
    google_calendar_api_url: str | None = None
    hooks_secret: SecretStr | None = None
    log_format: Literal["text", "json"] = "text"

    @property
    def home(self) -> Path:
        return self.receptionist_home.expanduser().absolute()

    @property
    def database(self) -> str:
        """The database's address; a file in the home where none is named."""
        return self.database_url or f"sqlite:///{self.home / 'receptionist.db'}"

    @property
    def google(self) -> bool:
        """Whether any access to Google Calendar is set up."""
        return bool(self.google_service_account_file or self.google_token_file)


def from_environment(*, dotenv: bool = False) -> Settings:
    """The settings of this process; with `dotenv`, a `.env` file in the working directory counts as well.

    OwnerMistake names every setting whose value cannot be; a value itself may be a secret, and is never said.
    """
    try:
        return Settings(_env_file=".env" if dotenv else None)
    except ValidationError as wrong:
        said = [f"{str(one['loc'][0]).upper()}: {one['msg']}" for one in wrong.errors(include_input=False)]
        raise OwnerMistake(f"{'; '.join(said)}.") from None


def missing_for_serve(settings: Settings) -> list[str]:
    """The names that `serve` cannot do without and that are not set: it never starts with a stand-in."""
    needed = {
        "PUBLIC_URL": settings.public_url,
        "SECRET_KEY": settings.secret_key,
        "TWILIO_ACCOUNT_SID": settings.twilio_account_sid,
        "TWILIO_AUTH_TOKEN": settings.twilio_auth_token,
    }
    return [name for name, value in needed.items() if not value]
