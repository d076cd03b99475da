"""business.toml, read key by key: every mistake is named at once, with its line and what was probably meant."""

import difflib
import re
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import MISSING, dataclass, fields
from datetime import date
from typing import Any, TypeVar, get_type_hints
from zoneinfo import available_timezones

import phonenumbers

from receptionist.domain import hours, toml_lines
from receptionist.domain.business import (
    Assistant,
    Booking,
    Business,
    Calls,
    Closure,
    Person,
    Service,
    Texting,
    VoicemailRule,
)
from receptionist.errors import OwnerMistake

FILE = "business.toml"
Shape = TypeVar("Shape")

_TOP = ("name", "timezone", "phone", "public_phone", "address", "website", "booking_link", "languages")
_SECTIONS = (
    "calls", "hours", "closed", "texting", "assistant", "services", "booking", "people", "lead", "voicemail",
)  # fmt: skip
_WRITTEN = {"people": "with", "first": "from", "last": "to"}
"""Fields whose name in the file is a word that Python keeps for itself, or would mislead in code."""
_CHOICES = {
    ("assistant", "mode"): ("answers", "drafts", "off"),
    ("booking", "calendar"): ("built-in", "google"),
}
_AT_LEAST_ONE = {"minutes", "days_ahead", "step_minutes", "ring_seconds", "answer_within_seconds"}


@dataclass
class Reader:
    """One file while it is read: what it says, and the mistakes so far."""

    document: dict[str, Any]
    lines: Mapping[toml_lines.Place, int]
    mistakes: list[OwnerMistake]

    def wrong(self, sentence: str, section: str = "", key: str = "", nth: int = 0) -> None:
        line = self.lines.get((section, nth, key)) or self.lines.get((section, nth, "")) or 1
        self.mistakes.append(OwnerMistake(sentence, file=FILE, line=line))


def read(text: str, slug: str) -> tuple[Business | None, list[OwnerMistake]]:
    """The facts, as far as they can be read, and every mistake. None where nothing can be made of them."""
    try:
        document = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        return None, [_syntax(error)]
    reader = Reader(document, toml_lines.places(text), [])
    _unknown(reader, document, (*_TOP, *_SECTIONS), "", 0)
    business = Business(slug=slug, **_top(reader), **_sections(reader))
    _related(reader, business)
    return business, reader.mistakes


def _syntax(error: tomllib.TOMLDecodeError) -> OwnerMistake:
    at = re.search(r"line (\d+)", str(error))
    sentence = re.sub(r"\s*\(at .*\)$", "", str(error))
    return OwnerMistake(
        f"this is not valid TOML: {sentence}. Is a quote or a bracket missing here, or in the line above?",
        file=FILE,
        line=int(at.group(1)) if at else 1,
    )


def _top(reader: Reader) -> dict[str, Any]:
    values: dict[str, Any] = {"name": "", "timezone": "UTC", "phone": ""}
    for key in _TOP:
        if key in reader.document:
            kind = tuple if key == "languages" else str
            if (value := _value(reader, "", key, reader.document[key], kind, 0)) is not None:
                values[key] = value
    for key in ("name", "timezone", "phone"):
        if not values[key] or key not in reader.document:
            reader.wrong(f"“{key}” is missing; every business needs it.", key=key)
    if values["timezone"] not in available_timezones():
        reader.wrong(f"{values['timezone']!r} is not a time zone{_zone_hint(values['timezone'])}.", key="timezone")
        values["timezone"] = "UTC"
    for key in ("phone", "public_phone"):
        _check_phone(reader, values.get(key, ""), "", key, 0)
    return values


def _zone_hint(written: str) -> str:
    near = difflib.get_close_matches(written, available_timezones(), 1, 0.5)
    return f"; did you mean {near[0]!r}?" if near else '; write it like "America/Chicago"'


def _check_phone(reader: Reader, written: str, section: str, key: str, nth: int) -> None:
    if not written:
        return
    try:
        good = written.startswith("+") and phonenumbers.is_possible_number(phonenumbers.parse(written, None))
    except phonenumbers.NumberParseException:
        good = False
    if not good:
        reader.wrong(f'{written!r} is not a full phone number; write it like "+13125550100".', section, key, nth)


def _sections(reader: Reader) -> dict[str, Any]:
    return {
        "calls": _one(reader, "calls", Calls),
        "texting": _one(reader, "texting", Texting),
        "assistant": _one(reader, "assistant", Assistant),
        "booking": _one(reader, "booking", Booking),
        "closed": _many(reader, "closed", Closure),
        "services": _many(reader, "services", Service),
        "people": _many(reader, "people", Person),
        "voicemail_rules": _many(reader, "voicemail", VoicemailRule),
        "hours": _hours(reader),
        "ask": _ask(reader),
    }


def _one(reader: Reader, section: str, shape: type[Shape]) -> Shape:
    table = reader.document.get(section, {})
    if not isinstance(table, dict):
        reader.wrong(f"“{section}” is a section; write [{section}] on a line of its own.", key=section)
        table = {}
    read_one = _table(reader, section, table, shape, 0)
    return read_one if read_one is not None else shape()


def _many(reader: Reader, section: str, shape: type[Shape]) -> tuple[Shape, ...]:
    tables = reader.document.get(section, [])
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        reader.wrong(f"each of “{section}” begins with a line [[{section}]].", section)
        return ()
    made = [_table(reader, section, table, shape, nth) for nth, table in enumerate(tables)]
    return tuple(one for one in made if one is not None)


def _table(reader: Reader, section: str, table: dict[str, Any], shape: type[Shape], nth: int) -> Shape | None:
    """One section as the frozen thing it describes; None when a key that it cannot do without is missing or wrong."""
    hints = get_type_hints(shape)
    specs = {_WRITTEN.get(spec.name, spec.name): spec for spec in fields(shape)}  # type: ignore[arg-type]
    _unknown(reader, table, specs, section, nth)
    values: dict[str, Any] = {}
    complete = True
    for written, spec in specs.items():
        if written in table:
            value = _value(reader, section, written, table[written], _kind(hints[spec.name]), nth)
            if value is not None:
                values[spec.name] = value
        if spec.default is MISSING and spec.name not in values:
            complete = False
            if written not in table:
                reader.wrong(f"“{written}” is missing in [[{section}]].", section, "", nth)
    return shape(**values) if complete else None


def _kind(hint: Any) -> type:
    text = str(hint)
    for name, kind in (("tuple", tuple), ("bool", bool), ("date", date), ("int", int)):
        if name in text:
            return kind
    return str


_KINDS: Mapping[type, str] = {
    str: 'words in quotes, like "…"',
    int: "a whole number without quotes",
    bool: "true or false, without quotes",
    date: "a date like 2026-12-24, without quotes",
    tuple: 'a list like ["…", "…"]',
}


def _value(reader: Reader, section: str, key: str, value: Any, kind: type, nth: int) -> Any:
    """The value, if it is of its kind and within its bounds; else a mistake and None."""
    if kind is tuple:
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            return tuple(value)
    elif type(value) is kind:
        return value if _fits(reader, section, key, value, nth) else None
    reader.wrong(f"“{key}” takes {_KINDS[kind]}.", section, key, nth)
    return None


def _fits(reader: Reader, section: str, key: str, value: Any, nth: int) -> bool:
    choices = _CHOICES.get((section, key))
    if choices and value not in choices:
        listed = ", ".join(f'"{choice}"' for choice in choices)
        reader.wrong(f"“{key}” is {value!r}; it can be {listed}{_meant(str(value), choices)}.", section, key, nth)
        return False
    if isinstance(value, int) and not isinstance(value, bool):
        least = 1 if key in _AT_LEAST_ONE else 0
        if value < least:
            reader.wrong(f"“{key}” is {value}; it is at least {least}.", section, key, nth)
            return False
    return True


def _unknown(reader: Reader, table: Mapping[str, Any], known: Iterable[str], section: str, nth: int) -> None:
    for key in table:
        if key not in known:
            where = f" in [{section}]" if section else ""
            reader.wrong(f"“{key}” is not known{where}{_meant(key, known)}.", section, key, nth)


def _meant(written: str, known: Iterable[str]) -> str:
    near = difflib.get_close_matches(written, list(known), 1, 0.6)
    return f"; did you mean “{near[0]}”?" if near else ""


def _hours(reader: Reader) -> dict[int, tuple[hours.Period, ...]]:
    names = [day.lower() for day in hours.DAYS]
    table = reader.document.get("hours", {})
    if not isinstance(table, dict):
        reader.wrong("“hours” is a section; write [hours] on a line of its own.", key="hours")
        return {}
    _unknown(reader, table, names, "hours", 0)
    week = {}
    for day, written in table.items():
        if day not in names:
            continue
        try:
            week[names.index(day)] = tuple(hours.read_periods(str(written)))
        except ValueError as error:
            reader.wrong(f"{day}: {error}", "hours", day)
    return week


def _ask(reader: Reader) -> tuple[str, ...]:
    table = reader.document.get("lead", {})
    if not isinstance(table, dict):
        reader.wrong("“lead” is a section; write [lead] on a line of its own.", key="lead")
        return ()
    _unknown(reader, table, ("ask",), "lead", 0)
    asked: tuple[str, ...] | None = _value(reader, "lead", "ask", table.get("ask", []), tuple, 0)
    return asked or ()


def _related(reader: Reader, business: Business) -> None:
    """What each key alone does not show."""
    for check in (_related_calls, _related_services, _related_people, _related_rest):
        check(reader, business)


def _related_calls(reader: Reader, business: Business) -> None:
    for phone in business.calls.ring:
        _check_phone(reader, phone, "calls", "ring", 0)
        if phone in (business.phone, business.public_phone):
            reader.wrong(f"“ring” holds {phone}, the business's own number: it would call itself.", "calls", "ring")


def _related_services(reader: Reader, business: Business) -> None:
    people = [person.name for person in business.people]
    for nth, service in enumerate(business.services):
        for name in service.people:
            if name not in people:
                hint = _meant(name, people) or "; add a [[people]] section with this name"
                reader.wrong(f"“with” names {name!r}, who is not among the people{hint}.", "services", "with", nth)
        if [one.name.casefold() for one in business.services].index(service.name.casefold()) != nth:
            reader.wrong(f"there are two services named {service.name!r}.", "services", "name", nth)


def _related_people(reader: Reader, business: Business) -> None:
    for nth, person in enumerate(business.people):
        _check_phone(reader, person.phone, "people", "phone", nth)
        if [one.name.casefold() for one in business.people].index(person.name.casefold()) != nth:
            reader.wrong(f"there are two people named {person.name!r}.", "people", "name", nth)


def _related_rest(reader: Reader, business: Business) -> None:
    for nth, closure in enumerate(business.closed):
        if closure.last < closure.first:
            reader.wrong("“to” is before “from”.", "closed", "to", nth)
    try:
        hours.read_quiet(business.texting.quiet_hours)
    except ValueError:
        reader.wrong('“quiet_hours” is written like "21:00-08:00".', "texting", "quiet_hours")
