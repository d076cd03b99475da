"""Looks after every step: before each answer of the model, and for every text on the network."""

import asyncio
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork, PhoneText
from receptionist.ports import Model, ModelAnswer, ModelRequest
from tests.lost import invariants, journal
from tests.lost.journal import Write
from tests.lost.ledger import Ledger

OF_WRITES: tuple[Callable[[Ledger, Write], Iterator[str]], ...] = (
    invariants.rows_of_others_stand,
    invariants.writes_need_a_yes,
    invariants.turns_stay_small,
    invariants.budgets_hold,
)
OF_TEXTS = (
    invariants.only_to_the_counterpart,
    invariants.texts_stay_few,
    invariants.no_foreign_values,
    invariants.no_false_claims,
    invariants.no_instructions_leave,
    invariants.nobody_else_is_told_of,
)
_REF = re.compile(r"~([a-z]{7})\b")


@dataclass
class Counts:
    """What was looked at."""

    requests: int = 0
    calls: int = 0
    writes: int = 0
    texts: int = 0
    by_tool: dict[str, int] = field(default_factory=dict)


class Watch:
    """The model behind the port, watched: what it is given is held against whose turn it is."""

    def __init__(self, model: Model, ledger: Ledger, network: PhoneNetwork) -> None:
        self._model, self._ledger, self._network = model, ledger, network
        self.name = model.name
        self.broken: list[str] = []
        self.counts = Counts()
        self._at, self._texts = 0, 0
        self._looking = asyncio.Lock()

    async def answer(self, request: ModelRequest, *, timeout: float) -> ModelAnswer:
        await self.catch_up()
        self._look_at_request(request)
        answer = await self._model.answer(request, timeout=timeout)
        self._ledger.largest = (
            max(self._ledger.largest[0], answer.input_tokens),
            max(self._ledger.largest[1], answer.output_tokens),
        )
        self.counts.requests += 1
        self.counts.calls += len(answer.calls)
        for one in answer.calls:
            self.counts.by_tool[one.name] = self.counts.by_tool.get(one.name, 0) + 1
        return answer

    @property
    def has_seen_all(self) -> bool:
        """Every text on the network was looked at: one that never could be would hide all behind it."""
        return self._texts == len(self._network.state.texts)

    async def close(self) -> None:
        """The one behind it is not ours to close."""

    def _look_at_request(self, request: ModelRequest) -> None:
        first = next((one.content for one in request.messages if one.role == "user"), "")
        ref = _REF.search(first)
        assert ref is not None, f"nobody's request: {first!r}"
        owner = self._ledger.by_ref[ref[1]]
        self._note(invariants.requests_hold_nobody_else.__name__, invariants.requests_hold_nobody_else(
            self._ledger, request, owner
        ))  # fmt: skip

    async def catch_up(self, *, check: bool = True) -> None:
        """Reads the journal and the network on, and asks every invariant of each new entry."""
        async with self._looking:
            self._at, writes = await journal.since(self._at)
            for write in writes:
                self.counts.writes += 1
                for one in OF_WRITES if check else ():
                    self._note(one.__name__, one(self._ledger, write))
                if write.after is not None:
                    self._ledger.note(write.table, write.after)
            self._look_at_texts()

    def _look_at_texts(self) -> None:
        texts = self._network.state.texts
        while self._texts < len(texts):
            sent = texts[self._texts]
            if sent.direction == "outbound-api" and not self._look_at_text(sent):
                return
            self._texts += 1

    def _look_at_text(self, sent: PhoneText) -> bool:
        """False when the journal has not been read as far as this text."""
        number = int(sent.callback.rpartition("?o=")[2])
        row = self._ledger.texts.get(number)
        if row is None:
            return False
        owner = self._ledger.owner(row)
        assert owner is not None
        self.counts.texts += 1
        for one in OF_TEXTS:
            self._note(one.__name__, one(self._ledger, sent, row, owner))
        return True

    def _note(self, name: str, broken: Iterator[str]) -> None:
        try:
            self.broken += [f"{name}: {sentence}" for sentence in broken]
        except Exception as error:  # raised in a turn it would be work that is done again, and nobody heard of it
            self.broken.append(f"{name} broke itself: {error!r}")
