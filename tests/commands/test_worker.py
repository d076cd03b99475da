"""`serve --no-worker` with a `worker` beside it, on PostgreSQL."""

from pathlib import Path

import pytest

from receptionist.adapters.stand_ins.phone_network import PhoneNetwork
from tests.commands.programs import NUMBER, free_port, home_of, running, settings_of
from tests.front_desk import ALICE, until


@pytest.mark.postgres
async def test_a_call_at_the_edge_is_texted_by_the_worker_and_waits_for_one_when_there_is_none(
    network: PhoneNetwork, postgres_url: str, tmp_path: Path
) -> None:
    home = home_of(tmp_path, bundle_seconds=1)
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    settings = {**settings_of(network, url), "DATABASE_URL": postgres_url}
    network.register(NUMBER, url)

    with running("serve", "--no-worker", "--port", str(port), cwd=home, **settings) as edge:
        with running("worker", cwd=home, **settings) as worker:
            await edge.serving(url)
            await network.call(ALICE, NUMBER)
            await until(lambda: len(network.texts_to(ALICE)) == 1, "the first text", 30)
            code, seconds = await worker.told_to_stop()
        assert (code, seconds < 10) == (0, True), worker.log.read_text()

        await edge.serving(url, status=503)
        await network.text(ALICE, NUMBER, "When are you open?")
        with running("worker", cwd=home, **settings):
            await until(lambda: len(network.texts_to(ALICE)) == 2, "the answer of the next worker", 30)

        code, seconds = await edge.told_to_stop()
        assert (code, seconds < 10) == (0, True), edge.log.read_text()
