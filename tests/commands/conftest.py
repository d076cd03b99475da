"""A phone network in the tests' own process, for the commands to talk to."""

from collections.abc import AsyncIterator

import pytest

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork


@pytest.fixture
async def network() -> AsyncIterator[PhoneNetwork]:
    async with PhoneNetwork().open() as opened:
        yield opened
