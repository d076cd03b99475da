"""The user of a dialogue as a caller who texts: their own words in their order, and yes only to what they wish."""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from receptionist.domain.hours import says_moment
from receptionist.evaluation import offers
from receptionist.evaluation.sgd.dialogues import Dialogue, Turn

Texts = Callable[[str], Awaitable[list[str]]]
"""Sends a text; what comes back, nothing when a person was fetched."""

MOST_YES, MOST_CORRECTIONS = 2, 4
YES = "Yes please."


_BOOKED = re.compile(r"(?:You're booked|Your appointment is moved): .*?(\w{3}, \w{3} \d+ at \d+:\d\d [AP]M)")


@dataclass
class Caller:
    """One caller with their wish. `spelled_out`: how often their own words did not do."""

    dialogue: Dialogue
    texts: Texts
    spelled_out: int = 0
    booked: str = ""
    """The moment of the last confirmation, as the receptionist writes it."""
    transcript: list[tuple[str, str]] = field(default_factory=list)

    async def talk(self) -> None:
        """The whole dialogue, with what is said after the booking in one text."""
        one = self.dialogue
        if one.final is None:
            return await self._enquire()
        wish = says_moment(one.final)
        for turn in one.turns[one.begins : one.agreed + 1]:
            if words := self._words_for(turn, wish):
                await self._say(words)
        await self._agree(wish)
        if rest := " ".join(turn.words for turn in one.turns[one.agreed + 1 :]):
            await self._say(rest)

    async def _enquire(self) -> None:
        """Every turn as it was written, but for a yes, which was to a place, while times are offered."""
        for turn in self.dialogue.turns:
            is_yes = bool(turn.acts & {"AFFIRM", "SELECT"})
            if not (is_yes and (offers.numbered(self._last) or offers.proposed(self._last))):
                await self._say(turn.words)

    def _words_for(self, turn: Turn, wish: str) -> str | None:
        """A turn that agrees is said only to a proposal of what they wish; one that picks a place, not at all."""
        if turn.states_time:
            return turn.words
        if "AFFIRM" in turn.acts:
            return self._yes(turn.words, wish)
        goes_on = turn.asks or turn.acts & {"INFORM_INTENT", "AFFIRM_INTENT", "NEGATE"}
        return turn.words if goes_on and not turn.about_the_place else None

    def _yes(self, words: str, wish: str) -> str | None:
        """These words to a proposal of the wish; its number where it is one of several that were offered instead."""
        if offers.proposed(self._last) == wish:
            return words
        return offers.numbered(self._last).get(wish) if self.dialogue.takes_what_is_offered else None

    @property
    def _last(self) -> str:
        return next((words for who, words in reversed(self.transcript) if who == "business"), "")

    async def _agree(self, wish: str) -> None:
        """Once more yes to what they wish; then, where their own words did not do, the moment is spelled out."""
        for _ in range(MOST_YES):
            if self.booked != wish and (yes := self._yes(YES, wish)):
                await self._say(yes)
        for _ in range(MOST_CORRECTIONS):
            if self.booked != wish:
                self.spelled_out += 1
                await self._say(self._yes(YES, wish) or self._asks_for(wish))

    def _asks_for(self, wish: str) -> str:
        return f"Can you make it {wish}?" if self.booked else f"Do you have {wish}?"

    async def _say(self, words: str) -> None:
        self.transcript.append(("caller", words))
        for answer in await self.texts(words):
            self.transcript.append(("business", answer))
            self.booked = next(iter(_BOOKED.findall(answer)), self.booked)
