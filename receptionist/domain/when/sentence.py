"""How the phrases of one message belong together: "3pm on friday" is one moment, "friday or monday" are two."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import chain, pairwise

from receptionist.domain.when import items
from receptionist.domain.when.clock import PART_HOURS, Clock
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.item import Item
from receptionist.domain.when.span import Kind, Part, Span
from receptionist.domain.when.spelling import Token

Hours = Mapping[int, Sequence[tuple[time, time]]]

SATURDAY = 5
EARLIEST = 7 * 60
"""Where no hours are given: nobody books before 7 in the morning."""


@dataclass
class Wish:
    """What belongs together: at most one day, one clock time, one part of the day."""

    day: Day | None = None
    clock: Clock | None = None
    until: Clock | None = None
    part: Part | None = None
    bound: str = ""
    leaves: bool = False
    alternative: bool = False
    """An "or" stands before it."""
    choice: bool = False
    """Nothing but "or" stands between it and the one before."""
    words: list[str] = field(default_factory=list)
    minutes_from_now: int | None = None
    offered: bool = False
    asks: bool = False


def read(said: Sequence[Token], now: datetime, hours: Hours) -> list[Span]:
    """The spans of a message."""
    found = [item for item in items.find(said, now.date()) if not item.refused]
    wishes = _inherited(_bracketed(_stays(_meant(_together(found)), now.date())))
    torn = len(wishes) > 1 and not any(wish.offered for wish in wishes)
    # Two wishes without an "or": one of them is none, and which one is not known.
    spans = [(span, wish.asks or torn) for wish in wishes if (span := _span(wish, now, hours)) is not None]
    return [replace(span, ambiguous=span.ambiguous or asks) for span, asks in spans]


def _together(found: Sequence[Item]) -> list[Wish]:
    wishes: list[Wish] = []
    for item in found:
        wish = wishes[-1] if wishes and _fits(wishes[-1], item) else Wish()
        if not wishes or wish is not wishes[-1]:
            wishes.append(wish)
        if not wish.words:
            wish.alternative, wish.choice = item.separate, item.choice
        wish.words.append(item.words)
        wish.asks, wish.offered = wish.asks or item.asks, wish.offered or item.offered
        wish.bound, wish.leaves = wish.bound or item.bound, wish.leaves or item.leaves
        wish.day, wish.part = _narrower(wish.day, item.day), wish.part or item.part
        if _is_count(wish.clock) and not item.of_people:
            wish.clock = item.clock or wish.clock
        wish.clock, wish.until = wish.clock or item.clock, wish.until or item.until
        wish.minutes_from_now = item.minutes_from_now if wish.minutes_from_now is None else wish.minutes_from_now
    return wishes


def _fits(wish: Wish, item: Item) -> bool:
    if item.leaves and item.day is not None and (wish.day is not None or wish.part is not None):
        return False
    if wish.minutes_from_now is not None or item.minutes_from_now is not None:
        # "today in an hour" is one moment.
        return wish.day is not None and wish.clock is None and not wish.day.bare and not wish.day.is_range
    if item.day is not None and wish.day is not None:
        return _places(wish.day, item.day)
    taken = wish.clock is not None and (item.choice or not (_is_count(wish.clock) and wish.until is None))
    if item.clock is not None and (taken or (wish.day is not None and wish.day.is_range and not _two_days(wish.day))):
        return False
    if item.part is not None and wish.part is not None:
        # "first thing in the morning", "9 at night tonight": the same, said twice.
        return item.part == wish.part and not item.separate and (item.clock is None or not taken)
    return not (item.separate and wish.day is not None and (wish.clock or wish.part) and item.day is not None)


def _two_days(day: Day) -> bool:
    """ "20-21 march at 6 pm": the time is that of the first day, and is asked about; of a weekend it is not known."""
    return day.last - day.first == timedelta(days=1) and day.first.weekday() != SATURDAY


def _is_count(clock: Clock | None) -> bool:
    """ "for 3 people at 5": a number without a cue gives way to the one that is a time."""
    return clock is not None and not clock.cued


def _places(one: Day, other: Day) -> bool:
    """Two phrases for one day: "friday, next week", "tuesday … the 14th"."""
    if one.first == other.first and one.last == other.last:
        return True
    weekday, span = (one, other) if one.bare else (other, one)
    return weekday.bare and not weekday.is_range and span.is_range


def _narrower(one: Day | None, other: Day | None) -> Day | None:
    if one is None or other is None:
        return one or other
    weekday, span = (one, other) if one.bare else (other, one)
    if weekday.bare and span.is_range:
        for offset in range((span.last - span.first).days + 1):
            day = span.first + timedelta(days=offset)
            if day.weekday() == weekday.first.weekday():
                return replace(weekday, first=day, last=day, bare=False, of_week=True)
    return one


def _meant(wishes: Sequence[Wish]) -> list[Wish]:
    """Without bare numbers, which may be picks from a list; "friday at 2 or 4" names two times all the same."""
    kept: list[Wish] = []
    for at, wish in enumerate(wishes):
        other = wishes[at + 1] if at + 1 < len(wishes) and wishes[at + 1].choice else None
        bare = wish.clock is not None and not wish.clock.cued and wish.until is None
        lone = bare and wish.day is None and wish.part is None and not wish.bound
        spoken_of = (wish.alternative and kept and kept[-1].clock is not None) or (other and other.clock is not None)
        if not lone or spoken_of:
            kept.append(wish)
    return kept


def _stays(wishes: list[Wish], today: date) -> list[Wish]:
    """ "arriving on the 4th and leaving on the 13th", "from this afternoon until tuesday": two days make one stay."""
    kept: list[Wish] = []
    for wish in wishes:
        first = (kept[-1].day or (Day(today, today, 0) if kept[-1].part else None)) if kept else None
        alone = wish.clock is None and wish.part is None and wish.day is not None
        if first and wish.day and wish.leaves and alone and kept[-1].clock is None and first.first < wish.day.first:
            both = Day(first.first, wish.day.last, 0, first.ambiguous or wish.day.ambiguous)
            kept[-1] = Wish(both, words=[*kept[-1].words, *wish.words], asks=kept[-1].asks or wish.asks)
        else:
            kept.append(wish)
    return kept


def _bracketed(wishes: list[Wish]) -> list[Wish]:
    """ "after 9:30 but before 11": two limits make one stretch."""
    kept: list[Wish] = []
    for wish in wishes:
        last = kept[-1] if kept else Wish()
        both = last.clock and wish.clock and not last.until and not wish.alternative
        if both and (last.bound, wish.bound) == ("after", "before") and not (last.day and wish.day):
            words = [*last.words, *wish.words]
            kept[-1] = replace(last, day=last.day or wish.day, until=wish.clock, bound="", words=words)
        else:
            kept.append(wish)
    return kept


def _inherited(wishes: list[Wish]) -> list[Wish]:
    """ "friday at 3 or 4": a time alone goes to the day before it, else to the day behind it."""
    for wish, other in pairwise(wishes):
        if other.choice and wish.clock and other.clock and not (wish.until or other.until or wish.part):
            wish.clock = items.like(wish.clock, other.clock)
        untimed = wish.day is not None and wish.clock is None and wish.part is None
        if other.choice and other.day is not None and untimed:
            # "monday or friday at 3" is at 3 on both days.
            wish.clock, wish.until, wish.part, wish.bound = other.clock, other.until, other.part, other.bound
        if other.choice and wish.day and wish.day.bare and other.day and other.day.of_week:
            earlier = other.day.first - timedelta(days=(other.day.first - wish.day.first).days % 7)
            wish.day = replace(wish.day, first=earlier, last=earlier, bare=False, ambiguous=False)
    for at, wish in enumerate(wishes):
        if wish.day is None and wish.minutes_from_now is None:
            near = next((other.day for other in chain(wishes[:at][::-1], wishes[at + 1 :]) if other.day), None)
            wish.day = near if near and not near.is_range else None
    timed = [wish for wish in wishes if wish.clock or wish.part or wish.minutes_from_now is not None]
    days_with_time = {wish.day.first for wish in timed if wish.day}
    return [wish for wish in wishes if wish in timed or not wish.day or wish.day.first not in days_with_time]


def _span(wish: Wish, now: datetime, hours: Hours) -> Span | None:
    words = " ".join(wish.words)
    if wish.minutes_from_now is not None:
        point = _shifted(now, wish.minutes_from_now)
        if wish.bound == "before":
            return Span(None, point, "before", words=words)
        return Span(point, point, "datetime", words=words)
    # "A room for 2 from friday to sunday": a bare number is no time of several days.
    counts = _is_count(wish.clock) and wish.until is None and wish.day is not None and wish.day.is_range
    if wish.clock is not None and not counts:
        return _timed(wish, wish.clock, words, now, hours)
    if wish.part is not None:
        return _part(wish, wish.part, words, now)
    return _dated(wish.day, wish, words, now) if wish.day else None


def _shifted(now: datetime, minutes: int) -> datetime:
    utc = now.astimezone(UTC) + timedelta(minutes=minutes)
    return utc.astimezone(now.tzinfo).replace(second=0, microsecond=0)


def _at(day: date, minutes: int, now: datetime) -> datetime:
    """Wall clock; a time that the change of clocks skips becomes the one an hour later."""
    moment = datetime.combine(day, time(minutes // 60 % 24, minutes % 60), now.tzinfo)
    return moment.astimezone(UTC).astimezone(now.tzinfo)


def _dated(day: Day, wish: Wish, words: str, now: datetime) -> Span:
    first, last = _at(day.first, 0, now), _at(day.last, 0, now)
    if wish.bound == "after":
        return Span(first, None, "after", words=words, ambiguous=day.ambiguous, assumed=day.assumed)
    if wish.bound == "before":
        return Span(None, first, "before", words=words, ambiguous=day.ambiguous, assumed=day.assumed)
    kind: Kind = "range" if day.is_range else "date"
    return Span(first, last, kind, words=words, ambiguous=day.ambiguous, assumed=day.assumed)


def _part(wish: Wish, part: Part, words: str, now: datetime) -> Span:
    day = wish.day or Day(now.date(), now.date(), 0)
    begins, ends = PART_HOURS[part]
    start = _at(day.first, begins * 60, now)
    end = _at(day.last + timedelta(days=ends == 24), ends % 24 * 60, now)
    if day.is_range:
        return Span(_at(day.first, 0, now), _at(day.last, 0, now), "range", part, words, day.ambiguous, day.assumed)
    return Span(start, end, "part", part, words, day.ambiguous, day.assumed)


def _timed(wish: Wish, clock: Clock, words: str, now: datetime, hours: Hours) -> Span:
    day = wish.day.first if wish.day else now.date()
    minutes, sure, assumed = _settled(clock, wish.part, day, hours)
    if not sure and wish.day and day == now.date() and minutes < now.hour * 60 + now.minute and minutes < 720:
        # "today from 7 to 7:30", said at ten: the one that is still to come.
        minutes, sure, assumed = minutes + 720, True, ("pm",)
    ambiguous = not sure or bool(wish.day and (wish.day.ambiguous or wish.day.is_range))
    assumed = (*(wish.day.assumed if wish.day else ()), *assumed)
    if wish.until is not None:
        end, _, _ = _settled(wish.until, wish.part, day, hours, not_before=minutes)
        last = day + timedelta(days=end <= minutes)
        return Span(_at(day, minutes, now), _at(last, end, now), "timerange", wish.part, words, ambiguous, assumed)
    point = _at(day, minutes, now)
    if wish.day is None and point < now:
        point = _at(day + timedelta(days=1), minutes, now)
    if wish.bound:
        start, end_at = (point, None) if wish.bound == "after" else (None, point)
        kind: Kind = "after" if wish.bound == "after" else "before"
        return Span(start, end_at, kind, wish.part, words, ambiguous, assumed)
    return Span(point, point, "datetime" if wish.day else "time", wish.part, words, ambiguous, assumed)


def _settled(
    clock: Clock, part: Part | None, day: date, hours: Hours, *, not_before: int | None = None
) -> tuple[int, bool, tuple[str, ...]]:
    """Minutes since midnight, whether that is sure, and what was taken for granted about am and pm."""
    minutes = clock.minutes
    if clock.certain or minutes >= 13 * 60:
        return minutes, True, ()
    if part is not None:
        half = 0 if part == "morning" else 720
        minutes = minutes % 720 + half
        return (0 if part == "night" and minutes == 720 else minutes), True, ()
    choices = (minutes % 720, minutes % 720 + 720)
    if not_before is not None:
        later = [choice for choice in choices if choice > not_before]
        return (later[0] if later else choices[1]), True, ()
    open_at = [choice for choice in choices if _open(choice, day, hours)]
    if len(open_at) == 1:
        return open_at[0], True, ("am" if open_at[0] < 720 else "pm",)
    chosen = choices[0] if EARLIEST <= choices[0] < 720 else choices[1]
    return chosen, False, ("am" if chosen < 720 else "pm",)


def _open(minutes: int, day: date, hours: Hours) -> bool:
    at = time(minutes // 60, minutes % 60)
    return any(opens <= at < closes for opens, closes in hours.get(day.weekday(), ()))
