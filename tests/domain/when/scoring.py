"""How an answer to a line of the public data is judged: by the rules in that data's README."""

import json
import re
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from receptionist.domain.when import Span, understand
from tests.public_data import needs

DEV, NOISE = needs("when/dev.jsonl"), needs("sms_noise.json")
ZONE = ZoneInfo("America/Chicago")
HALVES = {"morning": (0, 12), "afternoon": (12, 18), "evening": (16, 22), "night": (17, 24)}
ONE_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Line:
    """One line: the message, the moment it was written, and every right answer."""

    id: str
    source: str
    text: str
    ref: datetime
    kind: str
    accept: list[Any]


@dataclass(frozen=True)
class Verdict:
    line: Line
    right: bool
    flagged: bool
    """Wrong and flagged is honest: the receptionist asks. No answer at all is flagged as well."""
    spans: list[Span]


def lines() -> list[Line]:
    rows = [json.loads(row) for row in DEV.path.read_text(encoding="utf-8").splitlines() if row.strip()]
    return [
        Line(row["id"], row["source"], row["text"], datetime.fromisoformat(row["ref"]), row["kind"], row["accept"])
        for row in rows
    ]


def judge(line: Line, zone: ZoneInfo = ZONE, text: str | None = None) -> Verdict:
    """Understands one line, as if its moment were in this zone."""
    spans = understand(text or line.text, line.ref.replace(tzinfo=zone))
    found = any(right(line.kind, one, accepted) for one in spans[:1] for accepted in line.accept)
    return Verdict(line, found, not spans or any(one.ambiguous for one in spans), spans)


def texting_style(text: str, noise: dict[str, Any]) -> str:
    """Lower case, the commonest other spelling of each word that the counts know, no marks at the end."""
    shorter = {"tomorrow": "tmr", "today": "2day", "tonight": "2nite", "next": "nxt", "week": "wk", "before": "b4"}
    others = {word: {v: n for v, n in found.items() if v != word} for word, found in noise["variants"].items()}
    known = {word: max(found, key=lambda one: found[one]) for word, found in others.items() if found}
    spelled = {**known, **shorter}
    words = re.split(r"(\W+)", text.lower())
    return "".join(str(spelled.get(word, word)) for word in words).rstrip(".!?")


def right(kind: str, span: Span, accepted: Any) -> bool:
    start, end = _local(span.start), _local(span.end)
    if kind in ("after", "before"):
        return _open_range(kind, span, start, end, accepted)
    if start is None and end is None:
        return False
    point = start or end
    assert point is not None
    if kind == "date":
        one_day = span.kind in ("date", "part", "range", "after", "before") and _one_day(start, end)
        return point.date() == _date(accepted) and one_day
    if kind == "datetime":
        return point == datetime.fromisoformat(accepted) and span.kind in ("datetime", "time", "after", "before")
    if kind == "time":
        return point.time() == time.fromisoformat(accepted) and span.kind != "date"
    if start is None or end is None:
        return False
    if kind == "timerange":
        return (start.time(), end.time()) == tuple(time.fromisoformat(one) for one in accepted)
    return _range(start, end, accepted) if kind == "range" else _part(span, start, accepted)


def _local(at: datetime | None) -> datetime | None:
    return at.replace(tzinfo=None) if at else None


def _date(accepted: str) -> date:
    return date.fromisoformat(accepted[:10])


def _one_day(start: datetime | None, end: datetime | None) -> bool:
    return start is None or end is None or end - start <= ONE_DAY


def _range(start: datetime, end: datetime, accepted: list[str]) -> bool:
    if len(accepted[0]) > 10:
        return [start, end] == [datetime.fromisoformat(one) for one in accepted]
    return start.date() == _date(accepted[0]) and abs(end.date() - _date(accepted[1])) <= ONE_DAY


def _part(span: Span, start: datetime, accepted: dict[str, Any]) -> bool:
    begins, ends = HALVES[accepted["part"]]
    right_day = accepted["date"] is None or start.date() == _date(accepted["date"])
    return right_day and span.kind == "part" and begins <= start.hour < ends


def _open_range(kind: str, span: Span, start: datetime | None, end: datetime | None, accepted: str) -> bool:
    limit, other = (start, end) if kind == "after" else (end, start)
    if limit is None or other is not None or span.kind != kind:
        return False
    if re.fullmatch(r"\d\d:\d\d", accepted):
        return limit.time() == time.fromisoformat(accepted)
    if len(accepted) == 10:
        return abs(limit.date() - _date(accepted)) <= ONE_DAY
    return limit == datetime.fromisoformat(accepted)
