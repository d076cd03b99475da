"""The network: people call and text, the account's REST API answers, webhooks go out, and pages may watch."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from starlette.applications import Starlette

from receptionist.adapters.stand_ins.phone_network import calls, control, rest, texts
from receptionist.adapters.stand_ins.phone_network.calls import CallerDoes, OwnerDoes
from receptionist.adapters.stand_ins.phone_network.posting import Posting
from receptionist.adapters.stand_ins.phone_network.state import Faults, Number, PhoneCall, PhoneText, State
from receptionist.adapters.stand_ins.serving import serving


class PhoneNetwork:
    """One simulated network. `pace` stretches what takes seconds on a real one: 1 is real time, 0 is at once."""

    def __init__(self, pace: float = 0.0) -> None:
        self.state = State()
        self.pace = pace
        self.url = ""
        self.watchers: set[asyncio.Queue[dict[str, Any]]] = set()
        self.tasks: set[asyncio.Task[Any]] = set()
        self.posting = Posting(self.state)

    @property
    def account_sid(self) -> str:
        return self.state.account_sid

    @property
    def auth_token(self) -> str:
        return self.state.auth_token

    @property
    def faults(self) -> Faults:
        return self.state.faults

    @asynccontextmanager
    async def open(self, port: int = 0) -> AsyncIterator["PhoneNetwork"]:
        """Answers at `url` until the block ends."""
        app = Starlette(routes=[*rest.routes(self), *control.routes(self)])
        async with serving(app, port) as self.url:
            try:
                yield self
            finally:
                for task in list(self.tasks):
                    task.cancel()
                await asyncio.gather(*self.tasks, return_exceptions=True)
                for watcher in self.watchers:
                    watcher.put_nowait({})
                await self.posting.close()

    def register(self, number: str, app_url: str) -> None:
        """A number of the account, with its webhooks set to an app at this address."""
        base = app_url.rstrip("/")
        self.state.numbers[number] = Number(
            number, f"{base}/twilio/calls", f"{base}/twilio/calls/ended", f"{base}/twilio/texts"
        )

    async def text(self, sender: str, to: str, body: str, *, media: int = 0, opt_out_type: str = "") -> str:
        """Somebody texts a number of the account; the MessageSid."""
        return await texts.arrive(self, sender, to, body, media=media, opt_out_type=opt_out_type)

    async def call(
        self,
        sender: str,
        to: str,
        *,
        owner: OwnerDoes = "lets_it_ring",
        caller: CallerDoes = "hangs_up",
        voicemail: str = "",
    ) -> PhoneCall:
        """Somebody calls a number of the account, and it goes its way to the end."""
        return await calls.place(self, sender, to, owner=owner, caller=caller, voicemail=voicemail)

    def texts_to(self, number: str) -> list[PhoneText]:
        return self.state.texts_to(number)

    def thread(self, one: str, other: str) -> list[PhoneText]:
        return self.state.thread(one, other)

    async def wait(self, seconds: float) -> None:
        """What takes so long on a real network takes `pace` of it here."""
        await asyncio.sleep(seconds * self.pace)

    def tell(self, kind: str, **what: Any) -> None:
        """Tells whoever watches."""
        for watcher in self.watchers:
            watcher.put_nowait({"kind": kind, **what})

    def in_background(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)
