"""The fixtures of tests with a model."""

from collections.abc import AsyncIterator

import pytest

from receptionist.adapters.stand_ins.model_server import ModelServer


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    async with ModelServer().open() as server:
        yield server
