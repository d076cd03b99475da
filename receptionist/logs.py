"""Log lines: a fixed message and fields; phone numbers and words of callers only in fields that are masked."""

import json
import logging
import re
import sys
from datetime import UTC, datetime
from typing import Literal

_STANDARD = set(vars(logging.makeLogRecord({}))) | {"message", "asctime", "taskName", "color_message"}
_NUMBER = re.compile(r"\+\d{6,15}")


def begin(form: Literal["text", "json"], level: int = logging.INFO) -> None:
    """Sends this process's log to standard error, as text for people or one JSON object a line for machines."""
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Json() if form == "json" else _Text())
    logging.basicConfig(level=level, handlers=[handler], force=True)
    for chatty in ("httpx", "httpx2", "openai", "twilio.http_client", "watchfiles", "alembic", "uvicorn.access"):
        logging.getLogger(chatty).setLevel(logging.WARNING)


def _fields(record: logging.LogRecord) -> dict[str, object]:
    return {name: value for name, value in vars(record).items() if name not in _STANDARD}


def _masked(line: str) -> str:
    """A phone number keeps its last two digits: enough to recognise a line, too little to call."""
    return _NUMBER.sub(lambda found: f"+…{found.group()[-2:]}", line)


class _Text(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).strftime("%H:%M:%S")
        fields = " ".join(f"{name}={value}" for name, value in _fields(record).items())
        line = f"{at} {record.levelname.lower():7} {record.getMessage()} {fields}".rstrip()
        return _masked(f"{line}\n{self.formatException(record.exc_info)}" if record.exc_info else line)


class _Json(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        line: dict[str, object] = {
            "at": datetime.fromtimestamp(record.created, UTC).isoformat(),
            "level": record.levelname.lower(),
            "logger": record.name,
            "message": record.getMessage(),
            **_fields(record),
        }
        if record.exc_info:
            line["error"] = self.formatException(record.exc_info)
        return _masked(json.dumps(line, default=str, ensure_ascii=False))
