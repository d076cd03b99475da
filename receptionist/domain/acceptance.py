"""The caller's own yes, decided by code: which of the offered times the newest text accepts, if any."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from receptionist.domain.appointment import Appointment, Hold
from receptionist.domain.business import Business
from receptionist.domain.hearing import choices, hear
from receptionist.domain.hearing.plain import plain
from receptionist.domain.said_times import said_times
from receptionist.domain.when import Span

_CLOCK = re.compile(r"\b(\d{1,2})(?::(\d{2}))?\s*([ap])\.?m?\b\.?|\b(\d{1,2}):(\d{2})\b", re.IGNORECASE)
_CHOOSES = re.compile(r"\b(?:one|please|pls|plz|works?|take|good|fine|book|perfect|great|the)\b", re.IGNORECASE)
_ASKS_WHETHER_TO_CANCEL = re.compile(r"\bcancel\b[^.!?]*\?", re.IGNORECASE)
_ASKS_WHICH_TO_CANCEL = re.compile(r"\bwhich\b[^.!?]*\bcancel\b[^.!?]*\?", re.IGNORECASE)
_ASKS_WHETHER_TO_MOVE = re.compile(
    r"\b(?:move|reschedule|change)\b[^.!?]*\?|\bI can move your\b.*\?", re.IGNORECASE | re.DOTALL
)
_CLAUSES = re.compile(r"[.!?;,\n]+(?!\d)| [-\u2013\u2014] |\b(?:and|but|so|because|cuz|bc|cause)\b", re.IGNORECASE)
_ALL = re.compile(r"\b(?:all|both|every|everything|each|them)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Named:
    """A held time and the place in a text where it is named."""

    handle: str
    at: int


def named_in(text: str, held: Sequence[Hold], business: Business, *, asked: str, now: datetime) -> list[str]:
    """The handles of the held times that a text of ours names, in its order: what "the second one" will mean.

    A time counts as named when its whole wording stands there, or its clock time does and no other held time has it,
    beside its day: a caller who asked for Thursday and hears only "2:30 PM" says yes to Thursday. `asked`: the caller's
    words that the text answers, which may have named the day.
    """
    found: list[Named] = []
    for hold in held:
        local = hold.starts.astimezone(business.zone)
        places = [text.find(business.says_when(hold.starts))]
        if places[0] < 0 and not _twin(hold, held, business):
            clocks = [match for match in _CLOCK.finditer(text) if _is_clock(match, local)]
            if clocks and not _says_day(local, text, business, now):
                # A day that only the caller has named is no offer of "1:30" in whatever our text is about.
                asks = _asked_for_day(local, asked, business, now)
                clocks = [match for match in clocks if asks and _is_whole(match)]
            places = [match.start() for match in clocks]
        found += [Named(hold.handle, places[0])] if places and places[0] >= 0 else []
    return [one.handle for one in sorted(found, key=lambda one: one.at)]


def _says_day(local: datetime, text: str, business: Business, now: datetime) -> bool:
    """Whether our text says the day of this time."""
    ahead = (local.date() - now.astimezone(business.zone).date()).days
    words = [rf"{local:%b}[a-z]*\.? {local.day}(?!\d)", rf"\b{local.day}(?:st|nd|rd|th)?(?: of)? {local:%b}"]
    words += [rf"\b{local:%a}(?:[a-z]*day)?\b"] if 0 <= ahead < 7 else []
    words += [r"\b(?:today|tonight)\b"] if ahead == 0 else [r"\btomorrow\b"] if ahead == 1 else []
    return any(re.search(one, text, re.IGNORECASE) for one in words)


def _asked_for_day(local: datetime, asked: str, business: Business, now: datetime) -> bool:
    """Whether the caller named that day and no other."""
    spans = said_times(asked, business, now)
    days = {span.start.date() for span in spans if span.start and span.kind in ("date", "datetime", "part")}
    return days == {local.date()}


def _is_whole(clock: re.Match[str]) -> bool:
    """Whether a clock time says which half of the day it means."""
    return bool(clock.group(3)) or int(clock.group(1) or clock.group(4)) > 12


def _twin(hold: Hold, held: Sequence[Hold], business: Business) -> bool:
    clock = hold.starts.astimezone(business.zone).time()
    return any(one is not hold and one.starts.astimezone(business.zone).time() == clock for one in held)


def _is_clock(match: re.Match[str], local: datetime) -> bool:
    hour = int(match.group(1) or match.group(4))
    minute = int(match.group(2) or match.group(5) or 0)
    half = (match.group(3) or "").lower()
    if half and (half == "p") != (local.hour >= 12):
        return False
    return hour % 12 == local.hour % 12 and minute == local.minute


def accepted(newest: str, offered: Sequence[Hold], business: Business, now: datetime) -> Hold | None:
    """The one offered time that the caller's newest text accepts; None when it accepts none, or not clearly one.

    It names the offered time, picks its number, or says yes when one time was offered. A text that refuses accepts
    nothing, whatever it names.
    """
    heard = hear(newest)
    if not offered or heard.no or heard.unsure or heard.wants_to_cancel:
        return None
    if (ordinal := choices.alone(plain(newest))) is not None:
        # "2nd" alone after an offer is the second one, and no day of the month.
        return _picked(ordinal, offered, business)
    by_time = _named_by_caller(newest, offered, business, now)
    if by_time and not heard.yes and (heard.speaks_of_a_time or not _takes(newest, business, now)):
        return None
    if by_time:
        return by_time[0] if len(by_time) == 1 else None
    if _wishes_elsewhere(newest, business, now):
        return None
    if heard.picks is not None:
        return _picked(heard.picks, offered, business)
    if heard.yes and len(offered) == 1:
        return offered[0]
    return None


def _picked(pick: int, offered: Sequence[Hold], business: Business) -> Hold | None:
    if pick == -1:
        return offered[-1]
    if 1 <= pick <= len(offered):
        return offered[pick - 1]
    # "10" after three offers is no number of theirs: it is ten o'clock, if just one of them begins then.
    clock = [hold for hold in offered if _hour(hold, business) == pick % 12]
    return clock[0] if len(clock) == 1 else None


def _hour(hold: Hold, business: Business) -> int | None:
    local = hold.starts.astimezone(business.zone)
    return local.hour % 12 if local.minute == 0 else None


def _named_by_caller(newest: str, offered: Sequence[Hold], business: Business, now: datetime) -> list[Hold]:
    """The offered times that the text names: every span that it says must be met by them."""
    spans = said_times(newest, business, now)
    if spans:
        # "tomorrow?" after four days were offered is a wish for times of that day, and "tomorrow works" is a yes.
        day_alone = all(span.kind in ("date", "part") for span in spans)
        if day_alone and len(offered) > 1 and not (hear(newest).yes or _CHOOSES.search(newest)):
            return []
        return [hold for hold in offered if any(_meets(span, hold, business) for span in spans)]
    bare = choices.lone_number(plain(newest))
    if bare is not None and bare > len(offered):
        return [hold for hold in offered if _hour(hold, business) == bare % 12]
    return []


def _takes(newest: str, business: Business, now: datetime) -> bool:
    """Whether a clause that names a time takes it, rather than tells of something that happens then."""
    services = {word.removesuffix("s") for one in business.services for word in plain(one.name).split()}
    return any(
        choices.takes(" ".join(word for word in plain(clause).split() if word.removesuffix("s") not in services))
        for clause in _CLAUSES.split(newest)
        if re.search(r"\d", clause) or said_times(clause, business, now)
    )


def _meets(span: Span, hold: Hold | Appointment, business: Business) -> bool:
    local = hold.starts.astimezone(business.zone)
    if span.kind in ("datetime", "time") and span.start is not None:
        either_half = span.ambiguous and bool({"am", "pm"} & set(span.assumed))
        same_clock = span.start.time() == local.time() or (
            either_half and (span.start.hour % 12, span.start.minute) == (local.hour % 12, local.minute)
        )
        return same_clock and (span.kind == "time" or span.start.date() == local.date())
    if span.kind in ("date", "part") and span.start is not None and span.end is not None:
        same_day = span.start.date() == local.date()
        return same_day and (span.kind == "date" or span.start <= local < span.end)
    return False


def _wishes_elsewhere(newest: str, business: Business, now: datetime) -> bool:
    """The text names a time that was not offered: a wish, not a yes."""
    return bool(said_times(newest, business, now))


def agrees_to_cancel(newest: str, asked: str) -> bool:
    """Whether the newest text asks to cancel, or says yes to a text of ours that asked whether to."""
    heard = hear(newest)
    if heard.no and not heard.wants_to_cancel:
        return False
    return heard.wants_to_cancel or (heard.yes and bool(_ASKS_WHETHER_TO_CANCEL.search(asked)))


def to_cancel(
    newest: str, asked: str, standing: Sequence[Appointment], business: Business, now: datetime
) -> list[Appointment]:
    """Those of the caller's standing appointments that the newest text agrees to cancel.

    With several it says which, by service or time, or that it means all of them; a yes means the one that our question
    named. A text that names one in answer to "which one?" has asked for it as well.
    """
    heard = hear(newest)
    chooses = bool(_ASKS_WHICH_TO_CANCEL.search(asked)) and not heard.no
    if not (agrees_to_cancel(newest, asked) or chooses):
        return []
    words = newest if heard.wants_to_cancel or chooses else asked
    named, every = _meant(words, standing, business, now), heard.wants_to_cancel and bool(_ALL.search(newest))
    if named:
        return named if len(named) == 1 or every else []
    if every and any(_of_a_time(span, newest) for span in said_times(newest, business, now)):
        # "Every appointment of today" means none of next week's.
        return []
    only_one = len(standing) == 1 and not chooses and not _names_a_service(words, business)
    return list(standing) if every or only_one else []


def _of_a_time(span: Span, words: str) -> bool:
    """Whether what is to be cancelled is said to be of this time: "all my visits on friday"."""
    all_of = r"\b(?:all|both|everything|appointments?|bookings?|visits?) (?:of|for|on|from)"
    return bool(re.search(f"{all_of} {re.escape(span.words)}", words, re.IGNORECASE))


def asked_to_move(said: Sequence[str], asked: str) -> bool:
    """Whether one of the caller's texts asks to move an appointment, or our last text asked whether to."""
    return any(hear(words).wants_to_move for words in said) or bool(_ASKS_WHETHER_TO_MOVE.search(asked))


def _names_a_service(words: str, business: Business) -> bool:
    return any(_says(one.name, words) for one in business.services)


def _says(service: str, words: str) -> bool:
    return bool(re.search(rf"\b{re.escape(service)}s?\b", words, re.IGNORECASE))


def _meant(words: str, standing: Sequence[Appointment], business: Business, now: datetime) -> list[Appointment]:
    """The appointments that these words name; by both service and time where they name both."""
    by_service = [row for row in standing if _says(row.service, words)]
    spans = said_times(words, business, now)
    by_time = [row for row in standing if any(_meets(span, row, business) for span in spans)]
    both = [row for row in by_service if row in by_time]
    return both or (by_service if not by_time else by_time if not by_service else [])
