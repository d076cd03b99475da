"""Callers on the wire, each with a story, while the processes behind it are killed at random moments.

Read `STORIES`, then `Caller.live`, then `Storm.run`. What came of it is added up in reckoning.py.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from time import monotonic

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.adapters.stand_ins.phone_network.posting import Posting
from receptionist.adapters.stand_ins.phone_network.state import State
from tests.crash.installation import Installation
from tests.front_desk import until

NUMBER = "+13125550100"
FIRST = "We missed your call"
KILL, AT_THE_START, RESTART = "kill", "kill, and again at the start", "restart of the database"
ANSWER_WITHIN = 150.0
"""Seconds, across kills: a lease of a dead worker is 8, a text of unknown fate is looked up after 30."""


@dataclass(frozen=True)
class Burst:
    """Texts in quick succession, and words of the one answer to them."""

    texts: tuple[str, ...]
    answer: str


PARK = Burst(("Hello", "Where can I park?"), "in the yard")
PARK_AGAIN = Burst(("Hi", "Hello", "Where can I park?"), "in the yard")
PAY = Burst(("Thanks!", "How can I pay?"), "every major credit card")
WIFI = Burst(("Do you have wifi?",), "beside the mirror")
WISH = Burst(("Hello", "I'd like a haircut, any day is fine"), "Reply with the number")
CHOICE = Burst(("The first one please",), "Booked: Haircut")

STORIES: tuple[tuple[Burst, ...], ...] = (
    (PARK, PAY, PARK_AGAIN),
    (WISH, CHOICE),
    (WIFI,),
    (PARK, PAY, WIFI),
)
IMPATIENT = 3
"""The story of those who do not wait for an answer before they go on."""


@dataclass(frozen=True)
class Accepted:
    """A webhook that the app said yes to: when it was first tried, and when the yes came (monotonic seconds)."""

    url: str
    fields: Mapping[str, str]
    begun: float
    ended: float


class Deliveries(Posting):
    """Posts each webhook until the app accepts it, however long it is away, and notes what was accepted."""

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.accepted: list[Accepted] = []

    async def post(self, url: str, fields: Mapping[str, str], *, patient: bool = True) -> str:
        begun = monotonic()
        while not (answer := await super().post(url, fields)):
            pass
        self.accepted.append(Accepted(url, dict(fields), begun, monotonic()))
        return answer


@dataclass
class Caller:
    """One caller and what they said: the MessageSids of each burst, in order."""

    phone: str
    bursts: tuple[Burst, ...]
    patient: bool
    calls: int
    luck: random.Random
    said: list[list[str]] = field(default_factory=list)

    async def live(self, network: PhoneNetwork) -> None:
        """Calls (some twice at the same moment), waits for the text, goes through the story."""
        await asyncio.gather(*(network.call(self.phone, NUMBER) for _ in range(self.calls)))
        await self._hears(network, FIRST, 1)
        for number, burst in enumerate(self.bursts):
            await self._says(network, burst)
            if self.patient:
                before = [one.answer for one in self.bursts[:number]].count(burst.answer)
                await self._hears(network, burst.answer, before + 1)
            else:
                # A person types for as long as a person types; the point is not to wait for an answer.
                await asyncio.sleep(self.luck.uniform(0.0, 2.5))

    async def _says(self, network: PhoneNetwork, burst: Burst) -> None:
        self.said.append([])
        for body in burst.texts:
            self.said[-1].append(await network.text(self.phone, NUMBER, body))

    async def _hears(self, network: PhoneNetwork, words: str, count: int) -> None:
        def heard() -> bool:
            return [words in one.body for one in network.texts_to(self.phone)].count(True) >= count

        await until(heard, f"{self.phone} hears {words!r} {count} times", ANSWER_WITHIN)


@dataclass(frozen=True)
class Plan:
    """How much of what: `at_once` conversations are under way at a time."""

    conversations: int
    kills: int
    at_once: int
    freezes: tuple[float, ...] = ()
    """Seconds for which a worker stands still, one after the other."""
    database_restarts: int = 0


class Storm:
    """One plan on one installation. The same seed draws the same stories, victims and distances between kills."""

    def __init__(
        self,
        installation: Installation,
        plan: Plan,
        seed: int,
        restart_database: Callable[[], Awaitable[None]] | None = None,
    ) -> None:
        self.installation, self.plan = installation, plan
        self.network = installation.network
        self.luck = random.Random(seed)
        self.restart_database = restart_database
        self.deliveries = Deliveries(self.network.state)
        self.callers = [self._caller(number) for number in range(plan.conversations)]
        self.done: Counter[str] = Counter()
        self.over = False

    def _caller(self, number: int) -> Caller:
        story = number % len(STORIES)
        luck = random.Random(self.luck.random())
        calls = 2 if number % 3 == 0 else 1
        return Caller(f"+1312{5_560_000 + number}", STORIES[story], story != IMPATIENT, calls, luck)

    async def run(self) -> list[str]:
        """Every caller lives through their story while the troubles come; what went wrong on the way, in words."""
        # A provider takes its time: a process that is killed is often in the middle of a request.
        self.network.faults.latency = 0.1
        self.network.posting = self.deliveries
        self.network.register(NUMBER, self.installation.url)
        await self.installation.ready()
        troubles = asyncio.create_task(self._troubles())
        room = asyncio.Semaphore(self.plan.at_once)

        async def live(caller: Caller) -> None:
            async with room:
                # Without its installation the rest of the storm would only wait.
                if not (troubles.done() and troubles.exception()):
                    await caller.live(self.network)

        lives = await asyncio.gather(*(live(caller) for caller in self.callers), return_exceptions=True)
        self.over = True
        broken = [problem for problem in [*lives, *await asyncio.gather(troubles, return_exceptions=True)] if problem]
        return [f"{type(problem).__name__}: {problem}" for problem in broken]

    async def _troubles(self) -> None:
        twice = self.plan.kills // 5
        kills = [*[KILL] * (self.plan.kills - 2 * twice), *[AT_THE_START] * twice]
        troubles = [*kills, *[RESTART] * self.plan.database_restarts]
        self.luck.shuffle(troubles)
        freezing = asyncio.create_task(self._freezes())
        distance = self._webhooks_expected() / (len(troubles) + 1)
        for trouble in troubles:
            await self.installation.ready()
            await self._progress(self.luck.uniform(0.2, 1.2) * distance)
            await self._strike(trouble)
            self.done[trouble] += 1
        await freezing

    async def _strike(self, trouble: str) -> None:
        """Kills a process and starts it again; one `at the start` is killed once more while it recovers."""
        if trouble == RESTART and self.restart_database is not None:
            await self.restart_database()
            return
        name = self.luck.choice([name for name in self.installation.names if name not in self.installation.frozen])
        self.installation.kill(name)
        self.installation.start(name)
        if trouble == AT_THE_START:
            # Any moment of a start, which takes about three seconds: taking over what the one before left is work too.
            await asyncio.sleep(self.luck.uniform(0.5, 3.0))
            self.installation.kill(name)
            self.installation.start(name)

    async def _freezes(self) -> None:
        """A worker stands still until its peers take it for dead, and wakes up in the middle of what it was doing."""
        for seconds in self.plan.freezes:
            await self._progress(0.5 * self._webhooks_expected() / (len(self.plan.freezes) + 1))
            name = self.luck.choice(self.installation.names[1:])
            self.installation.freeze(name)
            await asyncio.sleep(seconds)
            self.installation.thaw(name)
            self.done["freeze"] += 1

    async def _progress(self, webhooks: float) -> None:
        """Waits until so many more webhooks were accepted: a kill then falls where something happens."""
        wanted = len(self.deliveries.accepted) + webhooks

        def is_made() -> bool:
            assert not self.over, f"The callers were done before all of it had happened: {self.done}"
            return len(self.deliveries.accepted) >= wanted

        await until(is_made, "the callers get on", ANSWER_WITHIN)

    def _webhooks_expected(self) -> float:
        """Three for each call, two reports for each text that leaves, one for each text that comes."""
        texts = [len(burst.texts) + 2 for caller in self.callers for burst in caller.bursts]
        return sum(3 * caller.calls + 2 for caller in self.callers) + sum(texts)
