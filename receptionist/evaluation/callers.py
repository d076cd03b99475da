"""Who texts in a scenario: a script that says its lines, or a model that plays somebody and is held to its brief."""

import re
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from receptionist.domain.business import Business
from receptionist.errors import ProviderProblem
from receptionist.evaluation import clockwords, offers
from receptionist.evaluation.scenario import Brief, Happening
from receptionist.ports import Message, Model, ModelRequest

_PICK = re.compile(r"\{pick ([^}]+)\}")
OVER = "DONE"
"""What a model says that plays a caller and has nothing more to say."""

Transcript = Sequence[tuple[str, str]]
"""Who said what, in order: `caller` or `business`."""


class Drifted(Exception):
    """The model that plays the caller left its brief: the trial says nothing about the receptionist."""


class Yes(str):
    """A line that takes an offered time: only after one may anything be written to the calendar."""


class Caller(Protocol):
    """Says one line after the other; the transcript grows between two of them."""

    def lines(self, transcript: Transcript) -> AsyncIterator[Happening]:
        """What comes next, each asked for when the last one is answered. `Drifted` when a line left the brief."""
        ...


@dataclass(frozen=True)
class Script:
    """Says what is written, and picks times by their number in the last offer."""

    says: Sequence[Happening]
    business: Business

    async def lines(self, transcript: Transcript) -> AsyncIterator[Happening]:
        for line in self.says:
            picks = _PICK.search(line) if isinstance(line, str) else None
            if picks is None:
                yield line
            else:
                taken = self._pick(picks.group(1), transcript)
                yield type(taken)(_PICK.sub(taken, str(line)))

    def _pick(self, wanted: str, transcript: Transcript) -> str:
        """The number of the wanted time in the last offer; yes to a single one; else the time in words."""
        last = _last(transcript)
        for one in wanted.split("|"):
            when = _says(self.business, one)
            found = offers.numbered(last)
            if when in found:
                return Yes(found[when])
            if when in last and not found:
                return Yes("yes please")
        return f"Do you have {_says(self.business, wanted.split('|')[0])}?"


@dataclass(frozen=True)
class Played:
    """A model plays the caller. It sees its brief and the texts, and nothing of the receptionist."""

    brief: Brief
    business: Business
    model: Model
    timeout: float

    async def lines(self, transcript: Transcript) -> AsyncIterator[str]:
        for number in range(self.brief.most_lines):
            messages = self._messages(transcript)
            line = await self._line(messages)
            if not line and number == 0:
                # A small model takes "when there is nothing more to say" for now: 2 trials of 17 were lost to it.
                line = await self._line((*messages, Message("user", "(Nobody has said anything yet: write it now.)")))
                if not line:
                    raise Drifted("the caller had nothing to say")
            if not line:
                return
            self._hold_to_brief(line, transcript)
            yield line

    async def _line(self, messages: tuple[Message, ...]) -> str:
        """The caller's next text; empty when there is none."""
        try:
            said = await self.model.answer(ModelRequest(messages), timeout=self.timeout)
        except ProviderProblem as problem:
            raise Drifted(f"the model that plays the caller does not answer: {problem.sentence}") from problem
        line = said.text.strip().strip('"')
        return "" if line.rstrip(".!").endswith(OVER) else line

    def _messages(self, transcript: Transcript) -> tuple[Message, ...]:
        """The caller's side: what the business texted is said to it, its own lines are what it said."""
        brief = self.brief
        times = ", ".join(_says(self.business, one) for one in brief.accepts)
        lines = [
            f"You are playing a customer who texts {self.business.name}. You are {brief.who}.",
            f"What you want: {brief.wants}.",
            *([f"Only these times suit you, say yes to one of them and to no other: {times}."] if times else []),
            *([f"What you know, and tell only when asked: {'; '.join(brief.knows)}."] if brief.knows else []),
            "Write only your next text message, short, as people text. Invent nothing that does not stand here.",
            f"When you have what you want, or there is nothing more to say, write only {OVER}.",
        ]
        said = [Message("assistant" if who == "caller" else "user", words) for who, words in transcript]
        return (Message("system", "\n".join(lines)), *(said or [Message("user", "(You begin.)")]))

    def _hold_to_brief(self, line: str, transcript: Transcript) -> None:
        """A caller may name times of the brief and of our texts, and take those that suit them."""
        told = [self.brief.wants, *self.brief.knows, *(_says(self.business, one) for one in self.brief.accepts)]
        told += [words for who, words in transcript if who == "business"]
        known = {(one.kind, one.means) for words in told for one in clockwords.said(words)}
        for one in clockwords.said(line):
            if (one.kind, one.means) not in known:
                raise Drifted(f"the caller named {one.words}, which nobody had told them")
        offered = {number: when for when, number in offers.numbered(_last(transcript)).items()}
        picked = offered.get(line.strip(" .!#"))
        suits = [_says(self.business, one) for one in self.brief.accepts]
        if picked and suits and picked not in suits:
            raise Drifted(f"the caller took {picked}, which does not suit them")


def _says(business: Business, wall_clock: str) -> str:
    return business.says_when(datetime.fromisoformat(wall_clock).replace(tzinfo=business.zone))


def _last(transcript: Transcript) -> str:
    return next((said for who, said in reversed(transcript) if who == "business"), "")
