"""Whether a process lives, whether it can work, and the figures for Prometheus."""

import httpx
from prometheus_client.parser import text_string_to_metric_families

from receptionist.adapters.stand_ins import loopback
from receptionist.domain.call import Call
from tests.front_desk import ALICE, FrontDesk, until


async def get(desk_open: FrontDesk, path: str) -> httpx.Response:
    async with loopback.client(timeout=30) as client:
        return await client.get(f"{desk_open.url}{path}")


async def test_a_process_that_answers_lives(desk_open: FrontDesk) -> None:
    assert (await get(desk_open, "/health/live")).status_code == 200


async def test_a_desk_with_a_database_and_a_worker_is_ready(desk_open: FrontDesk) -> None:
    answer = await get(desk_open, "/health/ready")

    assert (answer.status_code, answer.json()) == (200, {"database": "ok", "workers": 1})


async def test_the_figures_count_what_happened(desk_open: FrontDesk) -> None:
    await desk_open.network.call(ALICE, desk_open.number)

    async def written_down() -> bool:
        return [call.text for call in await desk_open.rows(Call)] == ["sent"]

    await until(written_down, "the call whose text was sent")

    families = {one.name: one for one in text_string_to_metric_families((await get(desk_open, "/metrics")).text)}

    calls = {sample.labels["text"]: sample.value for sample in families["receptionist_calls"].samples}
    assert calls == {"sent": 1.0}
    assert families["receptionist_work_workers"].samples[0].value == 1.0
    assert families["receptionist_work_dead_letters"].samples[0].value == 0.0
