"""The days and clock times of a draft, held against what was found, booked or told; a weekday against its date."""

import re
from collections.abc import Iterator, Set
from datetime import time, timedelta

from receptionist.agent.checks import clocks, days, durations, endings, moments, opening, people, values
from receptionist.agent.checks.clocks import Clock
from receptionist.agent.checks.days import Day
from receptionist.agent.checks.known import Known, answers_in_figures

CALENDAR = "the calendar"
ASKED_FOR = "what was asked or looked for"
_SENTENCE = re.compile(r"[.!?;\n]+(?=\s|$)")
_DENIES = re.compile(
    r"\b(?:nothing|neither|no|not|don't|doesn't|can't|cannot|isn't|aren't|won't|none|taken|full|unavailable"
    r"|unfortunately|nada|lleno|instead of)\b",
    re.I,
)
_TAKEN = re.compile(
    r"[\w: ]{1,30}?(?: is| are| was|'s) (?:already |all |now )?(?:taken|full|gone|booked|unavailable|not )", re.I
)
_CANNOT = re.compile(
    r"(?:(?:,|,? (?:and|or|nor)) \d[\d:]* ?(?:[ap]m)?)*(?: (?:on|this|the|tomorrow|today|tonight|\w+day))* "
    r"(?:(?:is|are|was|were|do|does|did|wo|ca|would|could)(?:n't| not)|can't|cannot|will not) (?:\w+ ){0,2}?"
    r"(?:free|open|available|possible|work\w*|an option|left|on offer|doable|fit|happen|going)\b",
    re.I,
)
"""Behind a clock time, or several: "isn't free", "won't work"."""
_PART = re.compile(r",? (?:and|so|then) (?=(?:the|your|it|that|you|we)\b(?! \d))", re.I)
_EDGE = re.compile(r"\b(?:before|after|past|until|till|antes de|despues de)(?: las?)? $", re.I)
_ECHOES = re.compile(
    r"\b(?:do you mean|did you mean|you said|you asked|you wanted|you wrote|you mean|quiere decir)\b", re.I
)
_ASKS_FOR_A_DAY = re.compile(
    r"(?:^|[,;:] )\W*(?:(?:and|so|or|but|then|ok|okay|great|sure|well) )*(?:would|shall|should|could|can|may|do|does"
    r"|did|is|are|will|want|how about|what about|which|like)\b(?:(?!, ).)*$",
    re.I,
)
"""Before a day that a question asks about: "would Monday the 28th", "shall I look on Monday"."""
_HAS_FREE = re.compile(
    r"\b(?:there(?:'s| is| are)|we have|we've got|i have|i've got|i see|has|have|got) (?!no\b)(?:[\w']+ ){0,4}?"
    r"(?:openings?|slots?|spots?|times?|availability|something|appointments?|room|space)(?: \w+)? "
    r"(?:on |for |this |next )*$"
    r"|\b(?:is|are|'s) (?:still |also |wide |pretty )?(?:open|free|available) (?:on |this |next )*$",
    re.I,
)
"""Before a day on which something is said to be free."""
_STANDS = re.compile(
    r"\b(?:see you|seeing you|booked|confirmed|scheduled|reserved|you're (?:in|on|down)|expecting you"
    r"|your [\w ]{2,30} is(?: \w+)?|lo esperamos|le esperamos|nos vemos)\b[\w ,]*$",
    re.I,
)


def speaks_of_free_times(sentence: str, so: Known) -> bool:
    """ "2 PM is free" tells of the calendar, "the estimate is free" of a price."""
    if re.search(
        r"\bno (?:extra )?(?:charge|cost|fee)|\bfree of charge|\bgrat|\bsin c|on the house|complimentary",
        sentence,
        re.I,
    ):
        return False
    # What is free stands in the same part: "book today and the visit is free" tells of a price.
    part = next((one for one in _PART.split(sentence) if re.search(r"\bfree\b", one, re.I)), sentence)
    plain = values.without(part)
    timed = bool(clocks.said(plain) or days.named(plain, so.now.date()))
    who = people.house(so.business).pattern
    return timed or bool(
        re.search(rf"\b(?:feel|nothing(?: is)?|nobody is|you|slot|time|who is|(?:{who}) is) free\b", sentence)
    )


def said(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """What is said of when, against what, and whether it is so. Sentences about the hours are opening.py's."""
    text = values.without(figures)
    verbatim = answers_in_figures(so.business)
    at = 0
    for end in [*_SENTENCE.finditer(text), None]:
        sentence = text[at : end.start() if end else len(text)]
        asks = bool(end and "?" in end.group())
        at = end.end() if end else at
        if sentence.strip() and sentence.strip() not in verbatim:
            yield from _weekdays(sentence, so)
            yield from _sentence(sentence, so, asks=asks)


def _weekdays(sentence: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """A weekday beside a date must be that date's."""
    for day in days.named(sentence, so.now.date()):
        if day.weekday is not None and (day.named or not day.fits):
            yield sentence[day.at : day.ends], CALENDAR, day.fits
        elif not day.fits:
            yield sentence[day.at : day.ends], CALENDAR, False


def _sentence(sentence: str, so: Known, *, asks: bool) -> Iterator[tuple[str, str, bool]]:
    hours = [clause for clause, _ in opening.clauses(sentence)]
    echoes = asks and bool(_ECHOES.search(sentence))
    pairs = moments.paired(sentence, so.now.date(), bare=bool(days.named(sentence, so.now.date())))
    skip = -1
    for number, (day, clock) in enumerate(pairs):
        if number == skip or _of_hours(clock.at, sentence, hours):
            continue
        if _denied(sentence, clock.at) or _CANNOT.match(sentence[clock.ends :]):
            yield f"time {clock.words}", ASKED_FOR, bool(clock.times & _may_be_denied(sentence[: clock.at], so))
            continue
        if clock.begins and number + 1 < len(pairs) and _range_is_so(day, clock, pairs[number + 1][1], so):
            skip = number + 1
            continue
        yield _clock(sentence, day, clock, so, echoes=echoes)
    for day in days.named(sentence, so.now.date()):
        if any(pair is not None and pair.at == day.at for pair, _ in pairs) or _of_hours(day.at, sentence, hours):
            continue
        # A day that we have nothing on is known, or the caller's own.
        asked = asks and bool(_ASKS_FOR_A_DAY.search(sentence[: day.at])) and _may_be_asked(day, so)
        yield from _day(sentence, day, so, echoes=echoes or _denied(sentence, day.at), asked=asked)


def _of_hours(at: int, sentence: str, hours: list[str]) -> bool:
    return any(sentence.find(clause) <= at < sentence.find(clause) + len(clause) for clause in hours)


def _denied(sentence: str, at: int) -> bool:
    """ "nothing at noon": what is refused promises no time. Within its own part of the sentence only."""
    part = re.split(r",? but |, (?=(?:the|we|i|it|how|but)\b)|,? pero ", sentence[:at])[-1]
    return bool(_DENIES.search(part) or _TAKEN.match(sentence[at:]))


def _may_be_denied(before: str, so: Known) -> Set[time]:
    """Times that we may say no to: the caller's own and those looked for; "nothing after five" as we close then.

    Any other time is free for all that anybody knows: nobody has looked.
    """
    asked = so.heard_times | so.looked_for | {at for _, at in so.moments}
    if not _EDGE.search(before):
        return asked
    return asked | {at for periods in so.business.hours.values() for period in periods for at in period}


def _clock(sentence: str, day: Day | None, clock: Clock, so: Known, *, echoes: bool) -> tuple[str, str, bool]:
    against = "the calendar and the owner's files"
    if day is None:
        times = {at for _, at in so.moments} | (so.heard_times if echoes else frozenset())
        times |= {at for _, at in endings.ends(sentence, clock, so)}
        return f"time {clock.words}", against, bool(clock.times & times)
    first, last = min(day.at, clock.at), max(day.ends, clock.ends)
    words = sentence[first:last] if last - first < 40 else f"{sentence[day.at : day.ends]} {clock.words}"
    is_so = so.moments | {*endings.ends(sentence, clock, so)}
    ok = any((one, at) in is_so for one in day.dates for at in clock.times)
    return f"moment {words}", against, ok or (echoes and bool(clock.times & so.heard_times))


def _range_is_so(day: Day | None, begins: Clock, ends: Clock, so: Known) -> bool:
    """ "tomorrow from 8 to 5" tells of the doors; "2 to 3 PM" of a visit that was found."""
    lasts = endings.spans(begins, ends)
    if any((day is None or one in day.dates) and at in begins.times for one, at in so.moments):
        return any(durations.is_named(f"{each} minutes", so.business) or each in endings.minutes(so) for each in lasts)
    for one in day.dates if day else ():
        periods = [(opens.time(), closes.time()) for opens, closes in so.business.periods(one)]
        if any(opens in begins.times and closes in ends.times for opens, closes in periods):
            return True
    return False


def _may_be_asked(day: Day, so: Known) -> bool:
    """Whether the doors are open on this day, and it lies where times can be booked."""
    first = so.now.date()
    last = first + timedelta(days=so.business.booking.days_ahead)
    return any(first <= one <= last and so.business.periods(one) for one in day.dates)


def _day(sentence: str, day: Day, so: Known, *, echoes: bool, asked: bool) -> Iterator[tuple[str, str, bool]]:
    """A day by itself: a date must be known, a weekday only where it says when something is."""
    today = so.now.date()
    known = so.days | {today, today + timedelta(days=1)}
    if day.named:
        told = bool(_STANDS.search(sentence[: day.at]))
        ok = (
            bool(day.dates & known)
            or (asked and not told)
            or (echoes and bool(day.dates & so.heard_days))
            or _is_closure(day, sentence, so)
        )
        yield f"date {sentence[day.at : day.ends]}", "the calendar and the owner's files", ok
    elif _HAS_FREE.search(sentence[: day.at]) and not echoes:
        yield f"{sentence[day.at : day.ends]}", CALENDAR, bool(day.dates & so.days)
    elif _STANDS.search(sentence[: day.at]):
        yield f"day {sentence[day.at : day.ends]}", "the appointments", bool(day.dates & {one for one, _ in so.moments})


def _is_closure(day: Day, sentence: str, so: Known) -> bool:
    holiday = re.search(r"\b(?:closed|holiday|christmas|thanksgiving|new year|break)\b", sentence, re.I)
    return bool(holiday) and any(so.business.closure(one) for one in day.dates)
