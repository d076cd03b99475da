"""Whatever a program sends that reads our OpenAPI document: no 5xx, and no answer that is not in the document."""

import asyncio
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.core.result import Ok

from tests.front_desk import API_TOKEN, FrontDesk

EXAMPLES = 25
"""For each operation: some hundreds of requests in all."""


# The worker beside it uses `random`, which Hypothesis takes for its strategies' own.
@pytest.mark.filterwarnings("ignore:Do not use the `random` module")
async def test_a_fuzzer_finds_no_failure_and_no_undocumented_answer(desk_open: FrontDesk) -> None:
    await desk_open.say("any cleaning tomorrow?")

    found = await asyncio.to_thread(_fuzz, f"{desk_open.url}/api/v1/openapi.json")

    assert found >= 12


def _fuzz(address: str) -> int:
    """Calls every operation with whatever its schema allows, and with what it does not; how many there are."""
    headers = {"Authorization": f"Bearer {API_TOKEN}"}
    schema = schemathesis.openapi.from_url(address, headers=headers)
    operations = [one.ok() for one in schema.get_all_operations() if isinstance(one, Ok)]
    for operation in operations:

        @given(case=operation.as_strategy())
        @settings(
            max_examples=EXAMPLES,
            deadline=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
            derandomize=True,
        )
        def call(case: schemathesis.Case[Any]) -> None:
            case.call_and_validate(headers=headers)

        call()
    return len(operations)
