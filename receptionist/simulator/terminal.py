"""The simulated phone in a terminal: the call, then the texts, both ways."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from rich.console import Console

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain import number
from receptionist.domain.business import Business

CALLER = "+13125550142"
"""A number of the range that is kept for fiction."""
SETTLES_AFTER = 30.0
"""Seconds that the last answer may take after the input has ended: a script's last line deserves one too."""


async def talk(network: PhoneNetwork, business: Business, with_a_person: Callable[[], Awaitable[bool]]) -> None:
    """Calls the business, lets it ring out, then sends each line as a text, until the input ends.

    `with_a_person`: whether a person has this conversation, and nothing is on its way to the caller any more.
    """
    out = Console(soft_wrap=True, highlight=False)
    out.print(f"You call {business.name} at {number.said(business.phone)} from {number.said(CALLER)}.")
    out.print("[dim]It rings, and nobody answers. Type a text, Enter sends it; Ctrl-D hangs up for good.[/dim]\n")
    heard = asyncio.create_task(_show(network, business, out))
    try:
        await network.call(CALLER, business.phone)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await network.text(CALLER, business.phone, line.strip())
        out.print(await _last_answer(network, business, with_a_person), end="")
    finally:
        heard.cancel()


async def _show(network: PhoneNetwork, business: Business, out: Console) -> None:
    """Prints each text of the business as it arrives."""
    shown = 0
    while True:
        texts = network.texts_to(CALLER)
        for text in texts[shown:]:
            out.print(f"[bold]{business.name}[/bold]: ", end="")
            out.print(text.body, markup=False)
        shown = len(texts)
        await asyncio.sleep(0.1)


async def _last_answer(network: PhoneNetwork, business: Business, with_a_person: Callable[[], Awaitable[bool]]) -> str:
    """Waits for what answers the last line; a line that says why none came, if so."""
    deadline = asyncio.get_running_loop().time() + SETTLES_AFTER
    while asyncio.get_running_loop().time() < deadline:
        # Asked before the texts are looked at: what leaves in between is seen as well.
        person = await with_a_person()
        texts = [one for one in network.thread(CALLER, business.phone) if not one.by_carrier]
        if texts and texts[-1].sender == business.phone:
            await asyncio.sleep(0.3)
            return ""
        if person:
            return "[dim]A person has this conversation now, and nobody sits here.[/dim]\n"
        await asyncio.sleep(0.1)
    return "[dim]No answer came.[/dim]\n"
