"""Runs every benchmark and prints one table; nothing here passes or fails."""

import asyncio
import os
import platform
import shutil

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.bench import edge, sending, small, texts, turns
from tests.databases import fresh, postgres_process


async def main() -> None:
    print(f"{os.cpu_count()} cores, Python {platform.python_version()}; ratios count, rates are this machine's\n")
    print("Acknowledgements, 64 connections")
    await _on_both(edge.acknowledgements)
    print("\nFrom the end of a call to the request that sends its text")
    await _on_both(edge.call_to_text)
    print("\nTurns: two requests to a stand-in model, one tool")
    stock = await turns.measure()
    home = turns.scratch()
    async with PhoneNetwork().open() as network:
        print("\nA whole text, everything durable, SQLite")
        await texts.measure(network, home, stock)
        print("\nSending, the provider 50 ms away, 100 in flight")
        await sending.measure()
        print("\nSmaller things")
        await small.measure(network, home)
    shutil.rmtree(home, ignore_errors=True)


async def _on_both(measure: edge.Measure) -> None:
    """On a SQLite file, then on a PostgreSQL that is started for it."""
    home = turns.scratch()
    async with PhoneNetwork().open() as network:
        await measure(network, "SQLite", f"sqlite:///{home / 'bench.db'}", home)
    with postgres_process() as server, fresh(server.address) as address:
        async with PhoneNetwork().open() as network:
            await measure(network, "PostgreSQL", address, home)
    shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    asyncio.run(main())
