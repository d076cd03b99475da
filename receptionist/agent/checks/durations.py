"""How long things take, by a draft, held against the owner's services and answers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks import contexts, frequencies, statements
from receptionist.agent.checks.contexts import Fact
from receptionist.agent.checks.figures import in_figures
from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business

_MINUTES = {"min": 1, "h": 60, "hora": 60}
_UNITS = r"minutes?|minutos?|mins?|hours?|hrs?|horas?|days?|dias?|weeks?|semanas?|months?|mes(?:es)?|years?|yrs?|anos?"
_SAID = re.compile(
    rf"\b(?:(?P<first>\d{{1,4}}) ?(?:-|–|to|or|a) ?)?(?P<number>\d{{1,4}}|an?|one|una?)"
    r"(?P<half>\.5|½| and a half)?[ -]?"
    rf"(?:quick |short |full |whole |working |business )?(?P<unit>{_UNITS})\b(?P<more> and a half| y media)?",
    re.I,
)
_HALF_HOUR = re.compile(r"\b(?:half (?:an |a )?hour|half-hour|media hora)\b", re.I)
_QUARTERS = re.compile(r"\b(?:three|3) quarters of an hour\b", re.I)
_TELLS = re.compile(
    r"\b(?:takes?|taking|lasts?|lasting|long|plan (?:on|for)|guarantee\w*|warranty|wait|session|visit|appointment"
    r"|in and out|dura|tarda|toma|done in|arrives?|early|is free for|you have (?=\d)|pay|paid|split|spread)\b"
    r"|\b\d+[ -](?:min|hour)\w*(?: \w+){0,2}$",
    re.I,
)
_INSTALLMENTS = re.compile(r"\bmonthly (?:payments?|parts?|instal?lments?)\b", re.I)
_ELLIPTICAL = re.compile(r"\bin (?P<first>\d{1,2})(?: ?(?:-|–|to|or) ?(?P<number>\d{1,2}))?(?=\W*$)")
"""A number at the end, of the unit that was said last: "one in a day, the other in two or three"."""
_PROMISES = re.compile(r"(?:\bwill\b|'ll\b|\bgoing to\b|\bcan be\b|\barrives?\b|\bcomes?\b).*\b(?:in|within)\b", re.I)
_NO_VISIT = re.compile(r"\b(?:early|wait|free for|guarant\w*|warrant\w*|you have)\b", re.I)
"""A duration of something else than a service."""
_NOTICE = re.compile(r"\b(?:notice|before|ahead|in advance)\b", re.I)
_TELL_NOTHING = contexts.about(
    "takes taking took lasts last long plan minute day days week weeks month months year years usually mostly around"
    " come comes arrive will please somebody someone always often only half quick full whole"
)
"""Stems that any sentence about a duration may have: two that share one of these need not speak of the same thing."""
OWNER = "how long the owner says that it takes"


def said(text: str) -> Iterator[tuple[str, str]]:
    """The durations in a text in figures: what they mean ("60 minutes" for "an hour"), and how they were said."""
    text = _QUARTERS.sub("45 minutes", _HALF_HOUR.sub("30 minutes", text))
    text = _INSTALLMENTS.sub("months", frequencies.without(text))
    unit = ""
    for one in _SAID.finditer(text):
        unit = one["unit"].lower()
        for name in ("first", "number"):
            if one[name]:
                half = name == "number" and bool(one["half"] or one["more"])
                yield _meaning(one[name], unit, half=half), one.group()
    if unit and (last := _ELLIPTICAL.search(text)):
        yield from ((_meaning(number, unit, half=False), last.group()) for number in last.groups() if number)


def _meaning(number: str, unit: str, *, half: bool) -> str:
    count = (int(number) if number.isdigit() else 1) + (0.5 if half else 0)
    minutes = next((each for start, each in _MINUTES.items() if unit.startswith(start)), 0)
    if minutes:
        return f"{count * minutes:g} minutes"
    if unit[0] in "yam":
        return f"{count * (1 if unit.startswith('m') else 12):g} months"
    return f"{count * (7 if unit[0] in 'ws' else 1):g} days"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each duration of a statement about how long something takes, against what, and whether it is so."""
    for clause in statements.stated(figures, so):
        services = contexts.named(clause, so.business)
        promises = bool(_PROMISES.search(clause))
        if not (services or promises or _TELLS.search(clause)) or statements.denied(clause):
            continue
        for means, words in said(clause):
            yield f"duration {words}", OWNER, _is_so(means, clause, services, promises, so)


def _is_so(means: str, clause: str, services: frozenset[str], promises: bool, so: Known) -> bool:
    business = so.business
    if means in {each for each, _ in said(in_figures(so.words))}:
        return True
    spans = [one.minutes for one in business.services if not services or one.name in services]
    # Two services after each other take as long as both.
    own = {f"{minutes} minutes" for minutes in (*spans, sum(spans if services else []))}
    if means in own and not promises and (services or not _NO_VISIT.search(clause)):
        return True
    mine = [fact for fact in _facts(business) if ("duration", means) in fact.sums]
    subject = contexts.about(clause) - _TELL_NOTHING
    if visits := contexts.visits(clause, services):
        other = subject - contexts.about(" ".join(services))
        return any(fact.services == visits or other & fact.about for fact in mine)
    near = any(subject & fact.about for fact in mine)
    if promises or near:
        return near
    return _of_the_rules(means, business) or (bool(mine) and (not subject or bool(_NOTICE.search(clause))))


def is_named(means: str, business: Business) -> bool:
    """Whether the owner names such a duration, of whatever."""
    return any(("duration", means) in fact.sums for fact in _facts(business))


def _of_the_rules(means: str, business: Business) -> bool:
    rules = business.booking
    return means in {f"{rules.hold_minutes} minutes", f"{rules.notice_hours * 60} minutes", f"{rules.days_ahead} days"}


@lru_cache(maxsize=64)
def _facts(business: Business) -> tuple[Fact, ...]:
    found = []
    for question, answer in [
        *((one.question, one.answer) for one in business.faq),
        ("", " ".join(business.texts.values())),
    ]:
        for sentence in re.split(r"(?<=[.!?])\s", answer):
            whole = f"{question} {sentence}"
            sums = frozenset(("duration", means) for means, _ in said(in_figures(sentence)))
            found.append(Fact(contexts.about(whole), contexts.named(whole, business), sums))
    return tuple(found)
