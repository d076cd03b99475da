"""business.toml, read key by key: every mistake is named at once, with its line and what was probably meant."""

import difflib
import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import MISSING, fields
from functools import cache
from typing import Any, TypeVar, get_type_hints
from zoneinfo import available_timezones

from receptionist.domain import hours, number, toml_lines
from receptionist.domain.business import (
    Assistant,
    Booking,
    Business,
    Calls,
    Closure,
    Person,
    Service,
    Spending,
    Texting,
    VoicemailRule,
)
from receptionist.domain.owner_values import FILE, Reader, kind_of, meant, name_unknown, value_of
from receptionist.errors import OwnerMistake

Shape = TypeVar("Shape")

_TOP = ("name", "timezone", "phone", "public_phone", "address", "website", "booking_link", "languages")
_SECTIONS = (
    "calls", "hours", "closed", "texting", "assistant", "spending", "services", "booking", "people", "lead",
    "voicemail",
)  # fmt: skip
_WRITTEN = {"people": "with", "first": "from", "last": "to"}
"""Fields whose name in the file is a word that Python keeps for itself, or would mislead in code."""


def read(text: str, slug: str) -> tuple[Business | None, list[OwnerMistake]]:
    """The facts, as far as they can be read, and every mistake. None where nothing can be made of them."""
    try:
        document = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        return None, [_syntax(error, text)]
    reader = Reader(document, toml_lines.places(text))
    name_unknown(reader, document, (*_TOP, *_SECTIONS), "", 0)
    business = Business(slug=slug, **_top(reader), **_sections(reader))
    _related(reader, business)
    return business, reader.mistakes


def _syntax(error: Exception, text: str) -> OwnerMistake:
    """The TOML reader's own sentence; where it says "at end of document" the line is the last."""
    at = re.search(r"line (\d+)", str(error))
    line = int(at.group(1)) if at else max(1, len(text.splitlines()))
    sentence = re.sub(r"\s*\(at .*\)$", "", str(error))
    if "overwrite" in sentence or "twice" in sentence:
        return OwnerMistake("this stands in the file twice; leave one of them out.", file=FILE, line=line)
    hint = "Is a quote or a bracket missing here, or in the line above?"
    return OwnerMistake(f"this is not valid TOML: {sentence}. {hint}", file=FILE, line=line)


def _top(reader: Reader) -> dict[str, Any]:
    values: dict[str, Any] = {"name": "", "timezone": "UTC", "phone": ""}
    for key in _TOP:
        if key in reader.document:
            kind = tuple if key == "languages" else str
            if (value := value_of(reader, "", key, reader.document[key], kind, 0)) is not None:
                values[key] = value
    for key in ("name", "timezone", "phone"):
        if not str(reader.document.get(key, "")).strip():
            reader.wrong(f"“{key}” is missing; every business needs it.", key=key)
    if values["timezone"] not in _zones():
        if values["timezone"].strip():
            reader.wrong(f"{values['timezone']!r} is not a time zone{_zone_hint(values['timezone'])}", key="timezone")
        values["timezone"] = "UTC"
    for key in ("phone", "public_phone"):
        _check_phone(reader, values.get(key, ""), "", key, 0)
    return values


@cache
def _zones() -> frozenset[str]:
    """Every zone that this machine knows: looking through its folders takes longer than reading a whole business."""
    return frozenset(available_timezones())


def _zone_hint(written: str) -> str:
    near = difflib.get_close_matches(written, _zones(), 1, 0.5)
    return f"; did you mean {near[0]!r}?" if near else '; write it like "America/Chicago".'


def _check_phone(reader: Reader, written: str, section: str, key: str, nth: int) -> None:
    """Held to E.164 to the letter, because that is what a called number is compared with."""
    if not written:
        return
    whole = number.read(written) if written.startswith("+") else number.Number(None)
    if whole.e164 is None or not number.is_whole(whole.e164):
        reader.wrong(f'{written!r} is not a full phone number; write it like "+13125550100".', section, key, nth)
    elif whole.e164 != written:
        reader.wrong(f'{written!r} is written without spaces and signs: "{whole.e164}".', section, key, nth)


def _sections(reader: Reader) -> dict[str, Any]:
    return {
        "calls": _one(reader, "calls", Calls),
        "texting": _one(reader, "texting", Texting),
        "assistant": _one(reader, "assistant", Assistant),
        "spending": _one(reader, "spending", Spending),
        "booking": _one(reader, "booking", Booking),
        "closed": _closed(reader),
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
    reader.read[section] = [nth for nth, one in enumerate(made) if one is not None]
    return tuple(one for one in made if one is not None)


def _table(reader: Reader, section: str, table: dict[str, Any], shape: type[Shape], nth: int) -> Shape | None:
    """One section as the frozen thing it describes; None when a key that it cannot do without is missing or wrong."""
    hints = get_type_hints(shape)
    specs = {_WRITTEN.get(spec.name, spec.name): spec for spec in fields(shape)}  # type: ignore[arg-type]
    name_unknown(reader, table, specs, section, nth)
    values: dict[str, Any] = {}
    complete = True
    for written, spec in specs.items():
        if written in table:
            value = value_of(reader, section, written, table[written], kind_of(hints[spec.name]), nth)
            if spec.default is MISSING and value in ("", ()):
                reader.wrong(f"“{written}” is empty.", section, written, nth)
            elif value is not None:
                values[spec.name] = value
        if spec.default is MISSING and spec.name not in values:
            complete = False
            if written not in table:
                reader.wrong(f"“{written}” is missing in [[{section}]].", section, "", nth)
    return shape(**values) if complete else None


def _closed(reader: Reader) -> tuple[Closure, ...]:
    """Closures; one without `to` is a single day."""
    tables = reader.document.get("closed", [])
    for table in tables if isinstance(tables, list) else ():
        if isinstance(table, dict) and "from" in table:
            table.setdefault("to", table["from"])
    return _many(reader, "closed", Closure)


def _hours(reader: Reader) -> dict[int, tuple[hours.Period, ...]]:
    names = [day.lower() for day in hours.DAYS]
    table = reader.document.get("hours", {})
    if not isinstance(table, dict):
        reader.wrong("“hours” is a section; write [hours] on a line of its own.", key="hours")
        return {}
    name_unknown(reader, table, names, "hours", 0)
    week = {}
    for day, written in table.items():
        if day not in names:
            continue
        if value_of(reader, "hours", day, written, str, 0) is None:
            continue
        try:
            week[names.index(day)] = tuple(hours.read_periods(written))
        except ValueError as error:
            reader.wrong(f"{day}: {error}", "hours", day)
    return week


def _ask(reader: Reader) -> tuple[str, ...]:
    table = reader.document.get("lead", {})
    if not isinstance(table, dict):
        reader.wrong("“lead” is a section; write [lead] on a line of its own.", key="lead")
        return ()
    name_unknown(reader, table, ("ask",), "lead", 0)
    asked: tuple[str, ...] | None = value_of(reader, "lead", "ask", table.get("ask", []), tuple, 0)
    return asked or ()


def _related(reader: Reader, business: Business) -> None:
    """What each key alone does not show."""
    for check in (_related_calls, _related_services, _related_people, _related_rest):
        check(reader, business)


def _numbered(reader: Reader, section: str, made: Sequence[Shape]) -> Iterator[tuple[int, Shape]]:
    """What was read of a section, each with its place in the file."""
    return zip(reader.read.get(section, ()), made, strict=True)


def _related_calls(reader: Reader, business: Business) -> None:
    for phone in business.calls.ring:
        _check_phone(reader, phone, "calls", "ring", 0)
        if phone in (business.phone, business.public_phone):
            reader.wrong(f"“ring” holds {phone}, the business's own number: it would call itself.", "calls", "ring")


def _related_services(reader: Reader, business: Business) -> None:
    people = [person.name for person in business.people]
    names = [one.name.casefold() for one in business.services]
    for index, (nth, service) in enumerate(_numbered(reader, "services", business.services)):
        for name in service.people:
            if name not in people:
                hint = meant(name, people) if meant(name, people) != "." else "; add a [[people]] with this name."
                reader.wrong(f"“with” names {name!r}, who is not among the people{hint}", "services", "with", nth)
        if names.index(service.name.casefold()) != index:
            reader.wrong(f"there are two services named {service.name!r}.", "services", "name", nth)


def _related_people(reader: Reader, business: Business) -> None:
    names = [one.name.casefold() for one in business.people]
    for index, (nth, person) in enumerate(_numbered(reader, "people", business.people)):
        _check_phone(reader, person.phone, "people", "phone", nth)
        if names.index(person.name.casefold()) != index:
            reader.wrong(f"there are two people named {person.name!r}.", "people", "name", nth)


def _related_rest(reader: Reader, business: Business) -> None:
    for nth, closure in _numbered(reader, "closed", business.closed):
        if closure.last < closure.first:
            reader.wrong("“to” is before “from”.", "closed", "to", nth)
    try:
        hours.read_quiet(business.texting.quiet_hours)
    except ValueError:
        reader.wrong('“quiet_hours” is written like "21:00-08:00".', "texting", "quiet_hours")
