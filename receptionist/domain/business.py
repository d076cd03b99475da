"""A business as its owner describes it: frozen facts, and what a front desk reads from them."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from typing import Literal
from zoneinfo import ZoneInfo

from receptionist.domain import hours, number, owner_texts

Mode = Literal["answers", "drafts", "off"]
Period = tuple[time, time]


@dataclass(frozen=True)
class Calls:
    """How calls are taken. `ring`: these phones first (E.164); empty: every call that reaches us was missed."""

    ring: tuple[str, ...] = ()
    ring_seconds: int = 20
    voicemail: bool = True
    pocket_seconds: int = 2


@dataclass(frozen=True)
class Closure:
    """Closed from the first to the last day, both included."""

    first: date
    last: date
    why: str = ""


@dataclass(frozen=True)
class Texting:
    """Limits of texting, in minutes, seconds and texts a day."""

    cooldown_minutes: int = 60
    bundle_seconds: int = 4
    quiet_hours: str = "21:00-08:00"
    replies_per_day: int = 40
    texts_per_day: int = 1000


@dataclass(frozen=True)
class Assistant:
    """`answers`: the assistant sends; `drafts`: a person does; `off`: a caller's reply goes to staff."""

    mode: Mode = "answers"
    answer_within_seconds: int = 20


@dataclass(frozen=True)
class Spending:
    """What a model may cost, in tokens and in cents; past a limit the offline receptionist answers, for nothing.

    Prices are cents for a million tokens. The defaults are dearer than most: an unknown bill is rather over-counted.
    """

    tokens_per_turn: int = 100_000
    tokens_per_conversation: int = 1_000_000
    tokens_per_day: int = 20_000_000
    cents_per_turn: int = 25
    cents_per_conversation: int = 200
    cents_per_day: int = 2_000
    cents_per_million_in: int = 250
    cents_per_million_out: int = 1_000


@dataclass(frozen=True)
class Service:
    """What can be booked. `price` is said as written; `people` do it, anyone where it is empty."""

    name: str
    minutes: int = 60
    price: str = ""
    buffer_minutes: int = 0
    people: tuple[str, ...] = ()


@dataclass(frozen=True)
class Booking:
    """The rules of booking. `hold_minutes`: so long an offered time is kept for a caller."""

    calendar: Literal["built-in", "google"] = "built-in"
    notice_hours: int = 2
    days_ahead: int = 60
    step_minutes: int = 30
    hold_minutes: int = 10


@dataclass(frozen=True)
class Person:
    """Somebody of the business. `on_call`: the order in which an alert climbs; None: never alerted."""

    name: str
    calendar: str = ""
    phone: str = ""
    email: str = ""
    on_call: int | None = None


@dataclass(frozen=True)
class VoicemailRule:
    """What a voicemail says decides the text: the first rule of which a word or phrase stands in it."""

    words: tuple[str, ...]
    text: str
    alert: bool = False


@dataclass(frozen=True)
class FaqEntry:
    """One question of faq.md with the owner's own answer."""

    question: str
    answer: str


@dataclass(frozen=True, eq=False)
class Business:
    """One business, whole. Every time of day is in `timezone`; every method takes an aware moment."""

    slug: str
    name: str
    timezone: str
    phone: str
    public_phone: str = ""
    address: str = ""
    website: str = ""
    booking_link: str = ""
    languages: tuple[str, ...] = ("English",)
    calls: Calls = Calls()
    hours: Mapping[int, tuple[Period, ...]] = field(default_factory=dict)
    """Weekday (Monday is 0) to its periods; a day that is left out is closed."""
    closed: tuple[Closure, ...] = ()
    texting: Texting = Texting()
    assistant: Assistant = Assistant()
    spending: Spending = Spending()
    services: tuple[Service, ...] = ()
    booking: Booking = Booking()
    people: tuple[Person, ...] = ()
    ask: tuple[str, ...] = ()
    """The owner's questions to a lead."""
    voicemail_rules: tuple[VoicemailRule, ...] = ()
    texts: Mapping[str, str] = field(default_factory=dict)
    """Heading of texts.md to its words; what the owner left out has a default."""
    faq: tuple[FaqEntry, ...] = ()
    voice: str = ""
    rules: str = ""

    @property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.timezone)

    @property
    def said_phone(self) -> str:
        """The number that is said to callers, as people write it."""
        return number.said(self.public_phone or self.phone)

    def closure(self, day: date) -> Closure | None:
        """Why the business is closed on a day on which it would be open."""
        return next((one for one in self.closed if one.first <= day <= one.last), None)

    def periods(self, day: date) -> list[tuple[datetime, datetime]]:
        """The open periods of a day as aware moments, in the business's zone.

        Where clocks change, a time that comes twice is its first one, and one that is skipped is as much later.
        """
        if self.closure(day):
            return []
        written = self.hours.get(day.weekday(), ())
        moments = [(self._moment(day, opens), self._moment(day, closes)) for opens, closes in written]
        return [(opens, closes) for opens, closes in moments if opens.astimezone(UTC) < closes.astimezone(UTC)]

    def _moment(self, day: date, at: time) -> datetime:
        """By way of UTC, which has no skipped times."""
        if at == hours.MIDNIGHT:
            day, at = day + timedelta(days=1), time()
        return datetime.combine(day, at, self.zone).astimezone(UTC).astimezone(self.zone)

    def midnight(self, at: datetime) -> datetime:
        """The beginning of the day at the business."""
        return at.astimezone(self.zone).replace(hour=0, minute=0, second=0, microsecond=0)

    def is_open(self, at: datetime) -> bool:
        """Compared in UTC: two times of one zone are compared by their clock, which repeats an hour in autumn."""
        moments = self.periods(at.astimezone(self.zone).date())
        return any(opens.astimezone(UTC) <= at < closes.astimezone(UTC) for opens, closes in moments)

    def next_opening(self, at: datetime) -> datetime | None:
        """The next moment at which a period begins, within a year; None for a business that never opens."""
        today = at.astimezone(self.zone).date()
        for days in range(366):
            for opens, _ in self.periods(today + timedelta(days=days)):
                if opens.astimezone(UTC) > at:
                    return opens
        return None

    def says_opens(self, at: datetime) -> str:
        """When it opens next, as one says it: "9 AM tomorrow", "1 PM today", "9 AM on Monday"; empty if never."""
        opens = self.next_opening(at)
        return hours.says_opening(opens, at.astimezone(self.zone)) if opens else ""

    def says_opens_in_spanish(self, at: datetime) -> str:
        opens = self.next_opening(at)
        return hours.says_opening_in_spanish(opens, at.astimezone(self.zone)) if opens else ""

    def says_when(self, starts: datetime) -> str:
        """A moment with weekday and date, in the business's time: "Tue, Nov 24 at 2:00 PM"."""
        return hours.says_moment(starts.astimezone(self.zone))

    def says_hours(self) -> str:
        """The week in one line: "Mon-Fri 9 AM-5 PM, Sat 9 AM-1 PM"."""
        return hours.says_week(self.hours)

    def service(self, name: str) -> Service | None:
        """The service of this name, whatever its case; else the only one that holds or is held by these words."""
        wanted = name.casefold().strip()
        exact = [one for one in self.services if one.name.casefold() == wanted]
        near = [one for one in self.services if wanted and _holds(one.name.casefold(), wanted)]
        found = exact or near
        return found[0] if len(found) == 1 or exact else None

    def chairs(self, service: Service) -> tuple[str, ...]:
        """The names of those who can do a service; one empty name where the business names nobody."""
        return service.people or tuple(person.name for person in self.people) or ("",)

    def fill(self, heading: str, **words: str) -> str:
        """One of the fixed texts with its words filled in. A sentence that needs a word we do not have is left out.

        Never empty: where no sentence of the owner's is left, the default is said.
        """
        known = {
            "business": self.name,
            "booking_link": self.booking_link,
            "address": self.address,
            "phone": self.said_phone,
            **words,
        }
        return owner_texts.fill(self._text(heading), known) or owner_texts.fill(_default(heading), known)

    def _text(self, heading: str) -> str:
        """The owner's words; a special case of the missed call falls back to the owner's general one."""
        if heading not in self.texts and heading.startswith("Missed call,") and "Missed call" in self.texts:
            return self.texts["Missed call"]
        return self.texts.get(heading) or _default(heading)

    def voicemail_rule(self, said: str | None) -> VoicemailRule | None:
        """The first voicemail rule of which a word, or a phrase, stands in what was said."""
        words = f" {' '.join(_words(said or ''))} "
        for rule in self.voicemail_rules:
            if any(f" {' '.join(_words(phrase))} " in words for phrase in rule.words):
                return rule
        return None

    def days_open(self, first: date, most: int) -> Iterator[date]:
        """The days on which it is open, from the first on, among the next `most` days."""
        for offset in range(most):
            day = first + timedelta(days=offset)
            if self.periods(day):
                yield day

    def names_of_services(self) -> Sequence[str]:
        return [service.name for service in self.services]


def _default(heading: str) -> str:
    """A voicemail rule may name a heading of the owner's own, for which there is none but the missed call's."""
    return owner_texts.DEFAULTS.get(heading) or owner_texts.DEFAULTS["Missed call"]


def _words(said: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in said.casefold()).split()


def _holds(one: str, other: str) -> bool:
    return one in other or other in one
