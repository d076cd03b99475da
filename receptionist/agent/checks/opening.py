"""What a sentence says of opening hours, held against them: open and closed days, and the times beside them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache
from itertools import pairwise

from receptionist.agent.checks import clocks, days, folding, holidays, moments
from receptionist.agent.checks import opening_wordings as wordings
from receptionist.agent.checks.clocks import Clock
from receptionist.agent.checks.days import Day
from receptionist.domain.business import Business
from receptionist.domain.hours import Period

LATE = time(18, 0)


@dataclass(frozen=True)
class Open:
    """A day as it is on its date. `closure`: an exception falls on it."""

    periods: tuple[Period, ...]
    closure: bool


def clauses(text: str) -> Iterator[tuple[str, int]]:
    """The clauses that say something of the hours, with their places."""
    at = 0
    for end in [*wordings.SENTENCE.finditer(text), None]:
        clause = text[at : end.start() if end else len(text)]
        if speaks_of_hours(clause):
            yield clause.strip(), at
        at = end.end() if end else at


@lru_cache(maxsize=512)
def speaks_of_hours(clause: str) -> bool:
    plain = folding.unaccented(clause)
    if wordings.WEEK.search(plain) or (
        any(one.search(plain) for one in wordings.HOURS.values()) and not wordings.OTHER_OPEN.search(plain)
    ):
        return True
    return bool(wordings.INVITES.search(plain)) and not clocks.said(plain)


def wrong(text: str, business: Business, now: datetime) -> Iterator[str]:
    """Those clauses that are not so. `now`: aware, in the business's zone."""
    for clause, _ in clauses(text):
        if not _Clause(folding.unaccented(clause), business, now).holds():
            yield clause


class _Clause:
    """One clause and what it is held against."""

    def __init__(self, text: str, business: Business, now: datetime) -> None:
        self.text, self.business, self.now, self.today = text, business, now, now.date()
        self.shut = bool(wordings.SHUT.search(text))
        self.pairs = moments.paired(text, self.today, bare=True)
        self.days = days.named(text, self.today)

    def holds(self) -> bool:
        if wordings.ALWAYS.search(self.text) and not self.shut:
            return self._always()
        if wordings.NOW.search(self.text) and self.business.is_open(self.now) == self.shut:
            return False
        if wordings.LATE.search(self.text) and not any(c > LATE for _, c in self._on(self.today).periods):
            return False
        if not self.shut and (yet := wordings.YET.search(self.text)) and not self._is_open_yet(yet):
            return False
        named = [*self._spans(), *self._holidays(), *self._weekend()]
        week = [self._usually(day) for day in range(7)]
        if wordings.STRAIGHT.search(self.text) and any(len(day.periods) > 1 for day in named or week):
            return False
        if self.shut:
            return self._shut(named)
        return self._opens(named) and self._clocks()

    def _always(self) -> bool:
        if wordings.ON_CALL.search(self.text):
            owner = " ".join(entry.answer for entry in self.business.faq)
            return bool(wordings.ALWAYS.search(owner))
        if wordings.WEEKEND.search(self.text) or "weekend" in self.text:
            return all(self.business.hours.get(day) for day in (5, 6))
        return all(self.business.hours.get(day) for day in range(7)) and bool(self.pairs)

    def _is_open_yet(self, yet: re.Match[str]) -> bool:
        count = int(yet["count"]) if (yet["count"] or "").isdigit() else 1
        span = timedelta(minutes=count) if yet["unit"].casefold() == "minute" else timedelta(hours=count)
        return self.business.is_open(self.now) and self.business.is_open(self.now + span - timedelta(minutes=1))

    def _on(self, day: date) -> Open:
        periods = tuple((opens.time(), closes.time()) for opens, closes in self.business.periods(day))
        return Open(periods, self.business.closure(day) is not None)

    def _usually(self, weekday: int) -> Open:
        """The weekday as the week has it; a closure on the next one makes "closed" true as well."""
        coming = self.today + timedelta(days=(weekday - self.today.weekday()) % 7)
        return Open(tuple(self.business.hours.get(weekday, ())), self.business.closure(coming) is not None)

    def _of(self, day: Day) -> list[Open]:
        """What a mention may mean: its date; a bare weekday the usual one, unless it is this or the next."""
        if day.weekday is not None and not day.named:
            exact = not day.plural and bool(wordings.THIS.search(self.text[: day.at]))
            if exact:
                return [self._on(min(day.dates))]
            usual = self._usually(day.weekday)
            # "till 7 on Thursdays" is said of every week, though the next one is a holiday.
            return [usual if self.shut or not day.plural else Open(usual.periods, closure=False)]
        # "the 25th" may be of this month or the next: the first that comes.
        return [self._on(min(day.dates))] if day.dates else [Open((), False)]

    def _spans(self) -> Iterator[Open]:
        """Each day that is named, and those between two of them ("Mon-Fri", "December 24 to 27")."""
        back = wordings.AGAIN.search(self.text)
        for number, day in enumerate(self.days):
            if self.shut and back and day.at > back.start() and number:
                continue
            yield from self._of(day)
            after = self.days[number + 1] if number + 1 < len(self.days) else None
            same = after is not None and after.at == day.at
            link = re.search(r" ?(-|–|to|through|thru|until|al?)(?: the| el)? ?\d", day.words) if same else None
            if after and (link or (not same and wordings.THROUGH.match(self.text[day.ends : after.at]))):
                yield from self._between(day, after)

    def _between(self, first: Day, last: Day) -> Iterator[Open]:
        if first.weekday is not None and last.weekday is not None and not (first.named or last.named):
            for step in range(1, (last.weekday - first.weekday) % 7):
                yield self._usually((first.weekday + step) % 7)
            return
        begins, ends = min(first.dates, default=self.today), min(last.dates, default=self.today)
        for step in range(1, max(0, (ends - begins).days)):
            usual = self.business.hours.get((begins + timedelta(days=step)).weekday())
            # A Sunday within a range of closed days is closed anyway; within open ones it is no lie either.
            if usual:
                yield self._on(begins + timedelta(days=step))

    def _holidays(self) -> Iterator[Open]:
        for one in holidays.NAMED.finditer(self.text):
            if (day := holidays.of(one.lastgroup or "", self.today)) and not any(d.named for d in self.days):
                yield self._on(day)

        if wordings.BETWEEN.search(self.text):
            days = (date(self.today.year, 12, number) for number in range(27, 32))
            yield from (self._on(day) for day in days if self.business.hours.get(day.weekday()))

    def _weekend(self) -> Iterator[Open]:
        if wordings.WEEKEND.search(self.text):
            yield from (self._usually(day) for day in (5, 6))

    def _shut(self, named: Sequence[Open]) -> bool:
        if self.pairs:
            return self._clocks()
        if back := wordings.AGAIN.search(self.text):
            behind = [day for day in self.days if day.at > back.start()]
            # "until Sunday" is true of a closed Sunday as well.
            through = back.group().casefold() == "until" and behind and self._all_shut(min(behind[0].dates))
            if behind and not through and not self._is_next(behind[0]):
                return False
            if behind and behind[0] == self.days[0]:
                return not self.business.is_open(self.now) or bool(named)
        if re.search(r"\b(?:for )?(?:tonight|today|hoy)\b", self.text) and not self.business.is_open(self.now):
            return (
                not any(closes > self.now.time() for _, closes in self._on(self.today).periods)
                or "tonight" in self.text
            )
        if re.search(r"\bfor (?:lunch)\b", self.text):
            return True
        return all(day.closure or not day.periods for day in named)

    def _all_shut(self, last: date) -> bool:
        """Whether nobody is in from tomorrow to this day."""
        return all(not self._on(self.today + timedelta(days=n)).periods for n in range(1, (last - self.today).days + 1))

    def _opens(self, named: Sequence[Open]) -> bool:
        if not all(day.periods and not (day.closure and self._exact()) for day in named):
            return False
        back = wordings.AGAIN.search(self.text)
        behind = [day for day in self.days if back and re.match(r"again|back|reopen", back.group(), re.I)]
        return self._is_next(behind[-1]) if behind and not self._is_of_another_week(behind[-1]) else True

    def _exact(self) -> bool:
        """Said of one day, not of every week."""
        if holidays.NAMED.search(self.text) or re.search(r"\b(?:this|today|tomorrow)\b", self.text):
            return True
        return not wordings.HABIT.search(self.text) and self._is_of_one_week()

    def _is_of_one_week(self) -> bool:
        """Weekdays in the singular, one or two of them: "on Thursday" is the coming one, a list or a span is not."""
        said = [day for day in self.days if day.weekday is not None and not day.named]
        if not 1 <= len(said) <= 2 or any(day.plural for day in said):
            return False
        if any(self._is_of_another_week(day) for day in said):
            return False
        return len(said) == 1 or not wordings.THROUGH.match(self.text[said[0].ends : said[1].at])

    def _is_of_another_week(self, day: Day) -> bool:
        before, behind = self.text[: day.at], self.text[day.ends :]
        return bool(wordings.NOT_THE_COMING.match(behind) or wordings.OF_ANOTHER_WEEK.search(before))

    def _is_next(self, day: Day) -> bool:
        """Whether it opens again on that day: it is the next one, or the first after closed ones."""
        opens = self.business.next_opening(self.now)
        for one in day.dates:
            if not self._on(one).periods:
                continue
            if (opens and one == opens.date()) or not self._on(one - timedelta(days=1)).periods:
                return True
        return False

    def _clocks(self) -> bool:
        pairs = self.pairs
        skip = -1
        for number, (day, clock) in enumerate(pairs):
            if number == skip:
                continue
            if clock.begins and number + 1 < len(pairs):
                if not self._period(self._days_for(day, clock), clock, pairs[number + 1][1]):
                    return False
                skip = number + 1
            elif wordings.REFUSES.search(self.text[: clock.at]):
                if not self._is_outside(self._days_for(day, clock), clock):
                    return False
            elif not self._edge(self._days_for(day, clock), clock):
                return False
        return True

    def _is_outside(self, days: Sequence[Open], clock: Clock) -> bool:
        """ "I can't do 7 AM, we open at 8": so says only who is closed then."""
        periods = [period for day in days or [self._on(self.today)] for period in day.periods]
        return any(all(not opens <= at < closes for opens, closes in periods) for at in clock.times)

    def _days_for(self, day: Day | None, clock: Clock) -> list[Open]:
        if day is None:
            if re.search(r"\b(?:today|tonight|now)\b", self.text):
                return [self._on(self.today)]
            return self._on_weekdays() if wordings.WEEKDAYS.search(self.text) else []
        group = self._group(day)
        return [each for one in group for each in self._of(one)]

    def _on_weekdays(self) -> list[Open]:
        """The hours of most of them: "weekdays 7 to 6" is said though Fridays end earlier."""
        week = [self._usually(day) for day in range(5)]
        return [max(week, key=lambda day: sum(one.periods == day.periods for one in week))]

    def _group(self, day: Day) -> Sequence[Day]:
        """ "Mon & Tue 8-5", "Mon-Thu 8 to 5": the days that are named together with this one."""
        at = self.days.index(day)
        first = at
        while first and re.fullmatch(
            r" ?(?:&|,|and|or|-|–|to|through|thru|al?|y)? ?(?:and |from |de )?",
            self.text[self.days[first - 1].ends : self.days[first].at],
        ):
            first -= 1
        named = self.days[first : at + 1]
        if len(named) == 2 and wordings.THROUGH.match(self.text[named[0].ends : named[1].at]):
            first_day, last_day = named[0].weekday, named[1].weekday
            if first_day is not None and last_day is not None:
                between = [(first_day + step) % 7 for step in range(1, (last_day - first_day) % 7)]
                return [*named, *(Day(frozenset(), "", 0, 0, weekday=each) for each in between)]
        return named

    def _period(self, days: Sequence[Open], opens: Clock, closes: Clock) -> bool:
        def among(day: Open) -> bool:
            periods = list(day.periods)
            gaps = [(one[1], other[0]) for one, other in pairwise(periods)]
            said = gaps if self.shut or wordings.BREAK.search(self.text) else periods
            return any(a in opens.times and b in closes.times for a, b in [*said, *(gaps if self.shut else [])])

        every = [self._usually(day) for day in range(7)]
        return all(map(among, days)) if days else any(map(among, every))

    def _edge(self, days: Sequence[Open], clock: Clock) -> bool:
        before = self.text[: clock.at]
        wanted = (
            (1,)
            if wordings.UNTIL.search(before) and not self.shut
            else (0,)
            if wordings.FROM.search(before)
            else (0, 1)
        )
        if self.shut:
            wanted = (0,) if wordings.AGAIN.search(before) else (0, 1)

        def has(day: Open) -> bool:
            return any(period[edge] in clock.times for period in day.periods for edge in wanted)

        every = [self._usually(day) for day in range(7)]
        return all(map(has, days)) if days else any(map(has, every))
