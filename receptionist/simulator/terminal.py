"""The simulated phone in a terminal: the call, then the texts, both ways."""

import asyncio
import sys

from rich.console import Console

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from receptionist.domain import number
from receptionist.domain.business import Business

CALLER = "+13125550142"
"""A number of the range that is kept for fiction."""
SETTLES_AFTER = 30.0
"""Seconds that the last answer may take after the input has ended: a script's last line deserves one too."""


async def talk(network: PhoneNetwork, business: Business) -> None:
    """Calls the business, lets it ring out, then sends each line as a text, until the input ends."""
    out = Console(soft_wrap=True, highlight=False)
    out.print(f"You call {business.name} at {number.said(business.phone)} from {number.said(CALLER)}.")
    out.print("[dim]It rings, and nobody answers. Type a text, Enter sends it; Ctrl-D hangs up for good.[/dim]\n")
    heard = asyncio.create_task(_show(network, business, out))
    try:
        await network.call(CALLER, business.phone)
        while line := await asyncio.to_thread(sys.stdin.readline):
            if line.strip():
                await network.text(CALLER, business.phone, line.strip())
        await _last_answer(network, business)
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


async def _last_answer(network: PhoneNetwork, business: Business) -> None:
    deadline = asyncio.get_running_loop().time() + SETTLES_AFTER
    while asyncio.get_running_loop().time() < deadline:
        texts = [one for one in network.thread(CALLER, business.phone) if not one.by_carrier]
        if texts and texts[-1].sender == business.phone:
            await asyncio.sleep(0.3)
            return
        await asyncio.sleep(0.1)
