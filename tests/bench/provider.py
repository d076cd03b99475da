"""A stand-in phone provider with 50 ms for each request, in a process of its own. It prints its address and account."""

import asyncio

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork

LATENCY, NUMBER = 0.05, "+13125550100"


async def main() -> None:
    network = PhoneNetwork()
    network.faults.latency = LATENCY
    async with network.open():
        network.register(NUMBER, "http://127.0.0.1:9")
        print(network.url, network.account_sid, network.auth_token, flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
