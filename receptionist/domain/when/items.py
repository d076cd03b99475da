"""Finds the phrases of time in a message, in their order, with what is said around them: after, before, not, or."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from receptionist.domain.when import clock, dates, day_words, days, from_now, limits, told, unread
from receptionist.domain.when.clock import Clock
from receptionist.domain.when.day_words import Day
from receptionist.domain.when.item import Item
from receptionist.domain.when.span import Part
from receptionist.domain.when.spelling import Token

LEAVING = {"leaving", "leave", "departing", "depart", "departure", "checkout", "returning"}
LONGEST = 32
"""Tokens of the longest phrase. A thousand times "the day after" would otherwise be read to its end from each word."""
_MARKS = {"/", "-", "–", "—", ".", "?", "!", "&", ";"}
"""No phrase begins with one."""
_NEAR = timedelta(days=14)
"""Two days that are said together are not further apart, or they are told with their months."""
JOINTS = {"to", "-", "–", "—", "until", "and"}


def find(said: Sequence[Token], today: date) -> list[Item]:
    """The phrases in their order. A bare number counts as a time only beside a day, a limit or another number."""
    found: list[Item] = []
    starts: list[int] = []
    ends: list[int] = []
    said, verb, goal = limits.moved(said)
    at, since, corrected = 0, 0, 0
    while at < len(said):
        read = _read(said[: at + LONGEST], at, today) or _beside_the_last(said, at, found)
        if read is None:
            at += 1
            continue
        item, size = read
        if since <= goal < at:
            given_up = [start > verb or _same_kind(one, item) for one, start in zip(found, starts, strict=True)]
            found = [replace(one, refused=one.refused or up) for one, up in zip(found, given_up, strict=True)]
        behind = [_word(said, at + size), _word(said, at + size + 1)]
        between = [token.word for token in said[since:at]]
        if limits.corrects(between, behind) and not limits.refused_always(between, said[at].said):
            corrected = len(found)
        for n in range(corrected):
            if not found[n].refused and _same_kind(found[n], item):
                found[n] = replace(found[n], refused=True)
        item = _in_its_month(said[at : at + size], item, found, today)
        item = replace(item, words=" ".join(token.said for token in said[at : at + size]))
        found.append(_placed(said, since, at, size, item, found[-1] if found else None))
        starts.append(at)
        at += size
        at += _word(said, at) in ("onwards", "on") and found[-1].bound == "after"
        ends.append(at)
        since = at
    return _asking(said, _wished(said, found, starts, ends), starts, ends)


def _wished(said: Sequence[Token], found: Sequence[Item], starts: Sequence[int], ends: Sequence[int]) -> list[Item]:
    """The phrases, with those given up that only tell what is so before another of the kind is asked for.

    Of that other one it is asked: what tells and what wishes is seen by few words.
    """
    kept = list(found)
    telling = told.told(said, starts, ends)
    for n in range(1, len(kept)):
        if telling[n] or not told.asked_instead([token.word for token in said[ends[n - 1] : starts[n]]]):
            continue
        # "Can you come thursday morning": what follows at once belongs to the wish.
        wish = [n, *(m for m in range(n + 1, len(kept)) if starts[m] == ends[m - 1] or not telling[m])]
        for earlier in range(n):
            if telling[earlier] and any(_same_kind(kept[earlier], kept[m]) for m in wish):
                kept[earlier] = replace(kept[earlier], refused=True)
                kept[n] = replace(kept[n], asks=True)
    return kept


def _asking(said: Sequence[Token], found: Sequence[Item], starts: Sequence[int], ends: Sequence[int]) -> list[Item]:
    """The phrases, and which of them are asked about because words of time beside them were not understood."""
    read = [False] * len(said)
    for start, end in zip(starts, ends, strict=True):
        read[start:end] = [True] * (end - start)
    beside = [unread.beside(said, read, start, end) for start, end in zip(starts, ends, strict=True)]
    shifted = unread.shifts(said, read)
    return [replace(one, asks=one.asks or shifted or asks) for one, asks in zip(found, beside, strict=True)]


def _same_kind(one: Item, other: Item) -> bool:
    """ "At 12:30, but move it to the 9th" keeps its time, and "tuesday at 3, move it to 4" its day."""
    return bool((one.day and other.day) or ((one.clock or one.part) and (other.clock or other.part)))


def _placed(said: Sequence[Token], since: int, at: int, size: int, item: Item, earlier: Item | None) -> Item:
    """The phrase with what the words before it (back to the phrase before) and behind it make of it."""
    between = [token.word for token in said[since:at]]
    behind = [_word(said, at + size + n) for n in range(3)]
    found = item.bound or limits.bound(between, behind)
    if found == "after" and item.day is not None and any(token.word in JOINTS for token in said[at : at + size]):
        # "starting monday until thursday" has its end.
        found = ""
    if item.clock is not None and found:
        # "Thursday after 5 but before 7": a number behind a limit is a time.
        item = replace(item, clock=replace(item.clock, cued=True))
    turned = limits.turned(found, between)
    at_its_end = limits.reaches_its_end(between) or "end" in item.words.split()
    if item.day is not None and found and at_its_end:
        item = replace(item, day=replace(item.day, first=item.day.last))
    goes_on = not between and said[at].word != ","
    if earlier is not None and earlier.day is not None and item.day is not None:
        # "Not monday or tuesday": it was taken for a wish for tuesday.
        # But "can't monday and wednesday is best" goes on with a wish.
        ends = _word(said, at + size) in ("", "please", "pls", *_MARKS)
        goes_on |= between in (["or"], ["nor"]) or (between == ["and"] and ends)
    refused = (earlier is not None and goes_on and earlier.refused) or limits.refused_before(between)
    refused |= limits.refused_always(between, said[at].said)
    return replace(
        item,
        bound=turned,
        refused=(refused and turned == found) or limits.refused_behind(said[at + size - 1].said, behind),
        separate=bool({"or", ".", ";", "?", "!"} & set(between)),
        of_people=between[-1:] == ["for"] and item.clock is not None and not item.clock.cued,
        offered="or" in between or between == ["/"],
        choice=between in (["or"], [",", "or"], ["/"]),
        asks=item.asks or told.over(between) or between[-1:] == ["since"] or limits.occupied(between),
        leaves=between[-1:] == ["until"] or bool(LEAVING & set(between)),
    )


def _word(said: Sequence[Token], at: int) -> str:
    return said[at].word if 0 <= at < len(said) else ""


def _read(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    if said[at].word in _MARKS:
        return None
    for rule in (_from_now, _between, _day, _clock_range, _part, _clock):
        if (read := rule(said, at, today)) is not None:
            return read
    return None


def _beside_the_last(said: Sequence[Token], at: int, found: Sequence[Item]) -> tuple[Item, int] | None:
    """tomorrow or "the day after" · not next week, "the week after": from the day that was said last."""
    named = [_word(said, at + n) for n in range(3)]
    if named[0] != "the" or named[1] not in ("day", "week") or named[2] not in ("after", "before"):
        return None
    last = next((one.day for one in reversed(found) if one.day is not None), None)
    if last is None:
        return None
    if named[1] == "week":
        monday = day_words.week_of(last.last) + timedelta(days=7 if named[2] == "after" else -7)
        return Item("", day=Day(monday, monday + timedelta(days=6), 3)), 3
    day = last.last + timedelta(days=1) if named[2] == "after" else last.first - timedelta(days=1)
    return Item("", day=replace(last, first=day, last=day, bare=False)), 3


def _in_its_month(said: Sequence[Token], item: Item, found: Sequence[Item], today: date) -> Item:
    """ "The 8th of june or the 10th": a number alone is in the month that was named before it, and is asked about."""
    lone = said[-1].ordinal and all(token.word in ("the", "on", ",") for token in said[:-1])
    if not lone or item.day is None or item.day.is_range:
        return item
    last = next((one.day for one in reversed(found) if one.day is not None and not one.day.bare), None)
    if last is None:
        return item
    day = day_words.meeting(said[-1].number or 0, None, max(today, last.first - _NEAR))
    if day is None or day == item.day.first:
        return item
    return replace(item, day=replace(item.day, first=day, last=day, ambiguous=True))


def _from_now(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    length = from_now.read(said, at)
    if length is None:
        return None
    bound = "before" if length.within else ""
    return Item("", minutes_from_now=length.minutes, bound=bound, asks=length.vague), length.size


def _between(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    """between 2 and 4 · from 9 to 11:30 · from the 16th to the 30th."""
    if _word(said, at) not in ("between", "from"):
        return None
    if (numbers := dates.range_in_month(said, at, today)) is not None:
        return Item("", day=numbers), numbers.size
    if (ordinals := dates.ordinal_range(said, at + 1, today)) is not None:
        return Item("", day=ordinals), 1 + ordinals.size
    first_day = days.read(said, at + 1, today)
    if first_day is not None:
        return _day_range(said, at + 1, first_day, today, lead=1)
    return _stretch(said, at, at + 1)


def _stretch(said: Sequence[Token], start: int, at: int) -> tuple[Item, int] | None:
    # "from ten to noon" is a stretch, and no "ten to" an hour: behind a lead, the plain clock comes first.
    to_noon = _word(said, at).isdigit() and [_word(said, at + 1), _word(said, at + 2)] == ["to", "noon"]
    plain = None
    if start != at or to_noon:
        plain = _joined(said, start, at, clock.read(said, at, counted_back=False))
    return plain or _joined(said, start, at, clock.read(said, at))


def _joined(said: Sequence[Token], start: int, at: int, first: Clock | None) -> tuple[Item, int] | None:
    if first is None:
        return None
    joint = at + first.size
    if (half := clock.part(said, joint)) is not None and not first.certain:
        first, joint = _in_half(first, half[0]), joint + half[1]
    if _word(said, joint) not in JOINTS:
        return None
    second = clock.read(said, joint + 1)
    if second is None or (_word(said, joint) == "and" and start == at):
        return None
    if first.certain and not second.certain:
        second = _next_after(second, first)
    # "5 to 7" said alone may be five minutes to seven as well.
    either = start == at and first.size == 1 and said[at].number in (5, 10, 20) and _word(said, joint) == "to"
    return Item("", clock=like(first, second), until=second, asks=either), joint + 1 + second.size - start


def _in_half(one: Clock, part: Part) -> Clock:
    return replace(one, minutes=one.minutes % 720 + 720 * (part != "morning"), certain=True, cued=True)


def _next_after(one: Clock, before: Clock) -> Clock:
    """ "8pm - 11": the next such time after the first."""
    choices = (one.minutes % 720, one.minutes % 720 + 720)
    later = [choice for choice in choices if choice > before.minutes]
    return replace(one, minutes=later[0] if later else choices[0], certain=True, cued=True)


def like(one: Clock, other: Clock) -> Clock:
    """ "2-4 pm": what is said of one end holds for both, unless the stretch would end before it begins."""
    if one.certain or not other.certain:
        return one
    if other.of_24:
        return replace(one, certain=True, cued=True)
    half = 720 if other.minutes >= 720 else 0
    shifted = one.minutes % 720 + half
    if shifted > other.minutes and half:
        shifted -= 720
    return replace(one, minutes=shifted, certain=True, cued=True)


def _day(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    found = days.read(said, at, today)
    if found is None:
        return None
    ranged = _day_range(said, at, found, today, lead=0)
    return ranged or (Item("", day=found), found.size)


def _day_range(said: Sequence[Token], at: int, first: Day, today: date, *, lead: int) -> tuple[Item, int] | None:
    """monday to wednesday · march 3 to 5 · the 16th to the 30th."""
    joint = at + first.size
    if _word(said, joint) not in JOINTS or (_word(said, joint) == "and" and not lead):
        return None
    article = _word(said, joint + 1) == "the" and _word(said, joint + 2) in ("following", "next", "coming")
    last = days.read(said, joint + 1 + article, first.first)
    if last and last.of_week:
        last = days.read(said, joint + 1 + article, today)
    size = last.size + article if last else 1
    if last and last.of_week and first.bare and first.first.weekday() < last.first.weekday():
        # "monday to thursday next week": both are in that week.
        monday = last.first - timedelta(days=last.first.weekday())
        there = monday + timedelta(days=first.first.weekday())
        first = replace(first, first=there, last=there, ambiguous=bool(lead))
    if last is None:
        number = said[joint + 1].number if joint + 1 < len(said) else None
        counts = clock.counts_things(said, joint + 1, cued=False)
        if number is None or not first.first.day < number <= 31 or counts:
            return None
        try:
            last = Day(first.first.replace(day=number), first.first.replace(day=number), 1)
        except ValueError:
            return None
    if last.last < first.first:
        return None
    if last.first.year > first.first.year and (last.first.month, last.first.day) > (first.first.month, first.first.day):
        # "26 june to 28 june in 2020": the year that is said last is that of both.
        first = replace(first, first=first.first.replace(year=last.first.year))
    return Item("", day=Day(first.first, last.last, 0, first.ambiguous)), lead + first.size + 1 + size


def _clock_range(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    return _stretch(said, at, at)


def _part(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    found = clock.part(said, at)
    return (Item("", part=found[0]), found[1]) if found else None


def _clock(said: Sequence[Token], at: int, today: date) -> tuple[Item, int] | None:
    found = clock.read(said, at)
    # "june 13, 14 and 15": a bare number past twelve is no time.
    return (Item("", clock=found), found.size) if found and (found.cued or found.minutes <= 720) else None
