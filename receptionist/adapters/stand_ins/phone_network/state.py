"""What the network remembers: numbers, texts, calls, who opted out, and what is to go wrong."""

import itertools
import secrets
from collections import deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

STOP_WORDS = {"stop", "stopall", "unsubscribe", "cancel", "end", "quit", "revoke", "optout"}
TOLL_FREE_STOP_WORDS = {"stop"}
START_WORDS = {"start", "yes", "unstop"}
HELP_WORDS = {"help", "info"}
"""What a long code's carrier answers by itself (Twilio, "opt-out keywords"); on a toll-free one STOP alone blocks."""


@dataclass(frozen=True)
class Number:
    """A number of the account, with the addresses that are told of its calls and texts."""

    number: str
    voice_url: str
    voice_status_url: str
    sms_url: str


@dataclass
class PhoneText:
    """One text on the network, in either direction, or a carrier's own answer."""

    sid: str
    sender: str
    to: str
    body: str
    status: str
    at: datetime
    direction: str
    callback: str = ""
    error_code: int | None = None
    by_carrier: bool = False

    def shown(self) -> dict[str, Any]:
        return {
            "sid": self.sid,
            "from": self.sender,
            "to": self.to,
            "body": self.body,
            "status": self.status,
            "error_code": self.error_code,
            "direction": self.direction,
            "by_carrier": self.by_carrier,
            "at": self.at.isoformat(),
        }


@dataclass
class PhoneCall:
    """One call: what the caller hears, whether a person answered, how it ended."""

    sid: str
    sender: str
    to: str
    status: str = "ringing"
    heard: list[str] = field(default_factory=list)
    answered_by_person: bool = False
    recording: str = ""
    ended: bool = False

    def shown(self) -> dict[str, Any]:
        return {"sid": self.sid, "from": self.sender, "to": self.to, "status": self.status, "heard": self.heard}


@dataclass
class Faults:
    """What goes wrong next. Each number counts down; lists are taken one by one."""

    create: deque[str] = field(default_factory=deque)
    """For the next requests to send: `503`, `429`, `accept_then_503`, `accept_then_hang`, `hang`, `drop`."""
    deliver_twice: bool = False
    """Every webhook is delivered a second time."""
    latency: float = 0.0
    """Seconds for each request to send: half of them before the text is taken, half before the answer."""
    codes: dict[str, int] = field(default_factory=dict)
    """Number → the error with which the carrier fails every text to it (30003, 30006, 30007 …)."""
    refusals: dict[str, int] = field(default_factory=dict)
    """Number → the error with which a request to send to it is refused (21614 …)."""


class State:
    """Everything, in memory. Order is the order of arrival."""

    def __init__(self) -> None:
        self.account_sid = "AC" + secrets.token_hex(16)
        self.auth_token = secrets.token_hex(16)
        self.numbers: dict[str, Number] = {}
        self.texts: list[PhoneText] = []
        self.calls: dict[str, PhoneCall] = {}
        self.opted_out: set[tuple[str, str]] = set()
        """(our number, theirs)."""
        self.faults = Faults()
        self.requests_to_send = 0
        self._count = itertools.count(1)

    def new_sid(self, kind: str) -> str:
        """`SM…`, `CA…`: unique, and random like the provider's."""
        return f"{kind}{next(self._count):04x}{secrets.token_hex(14)}"

    def thread(self, one: str, other: str) -> list[PhoneText]:
        """Every text between two numbers, in order."""
        return [text for text in self.texts if {text.sender, text.to} == {one, other}]

    def texts_to(self, number: str) -> list[PhoneText]:
        """What arrived at a number from the account, carriers' answers left out."""
        return [
            text for text in self.texts if text.to == number and not text.by_carrier and text.direction != "inbound"
        ]


def now() -> datetime:
    return datetime.now(UTC)  # noqa: TID251 - the provider's clock is not ours
