"""A model that is lost already changes nothing that matters: a thousand runs on the real path, step by step."""

import time
from collections import Counter
from pathlib import Path

import pytest

from receptionist.adapters.openai_model import OpenAIModel
from receptionist.adapters.stand_ins.lost_models import Chaos, Leaky, LostModel, Obedient, script_of
from receptionist.adapters.stand_ins.model_server import ModelServer
from receptionist.ports import Model
from tests.lost import journal
from tests.lost.attacks import DATA, OF_OUR_OWN, attacks
from tests.lost.playing import play
from tests.lost.world import opened_world

RUNS, RUNS_ON_THE_WIRE, RUNS_OF_THE_SOAK = 334, 12, 1500
MODELS: dict[str, type[Obedient | Chaos | Leaky]] = {"obedient": Obedient, "chaos": Chaos, "leaky": Leaky}


async def hold_out(home: Path, model: Model, lost: LostModel, runs: int, seed: int) -> None:
    """Plays the runs; fails with the first of what was broken."""
    began, used = time.monotonic(), time.process_time()
    async with opened_world(home, model, lost) as world:
        await play(world, runs, seed)
        phones = {one.key[1] for one in world.bystanders}
        at_last = await world.front.read(lambda session: journal.rows(session, phones))
    counts, broken = world.watch.counts, world.watch.broken
    print(
        f"{model.name}: {runs} runs, {counts.requests} requests, {counts.calls} calls, {counts.writes} writes, "
        f"{counts.texts} texts, {time.monotonic() - began:.0f} s, {time.process_time() - used:.0f} s of CPU"
    )
    assert at_last == world.at_first, "rows of bystanders changed"
    kinds = Counter(one.partition(":")[0] for one in broken)
    assert broken == [], f"{len(broken)} broken, {dict(kinds)}; the first: {broken[0]}"
    assert counts.requests > runs
    assert counts.texts > runs


@pytest.mark.timeout(600)
@pytest.mark.parametrize("name", MODELS)
async def test_a_lost_model_changes_nothing_that_matters(tmp_path: Path, name: str) -> None:
    lost = MODELS[name](seed=1)

    await hold_out(tmp_path, lost, lost, RUNS, seed=1)


@pytest.mark.parametrize("name", MODELS)
async def test_nor_does_one_behind_the_real_client(tmp_path: Path, name: str) -> None:
    lost: LostModel = MODELS[name](seed=2)
    async with ModelServer(script_of(lost)).open() as server:
        client = OpenAIModel(name, "key", server.url)
        try:
            await hold_out(tmp_path, client, lost, RUNS_ON_THE_WIRE, seed=2)
        finally:
            await client.close()


@pytest.mark.soak
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", MODELS)
async def test_nor_does_it_in_thousands_of_runs(tmp_path: Path, name: str) -> None:
    lost = MODELS[name](seed=3)

    await hold_out(tmp_path, lost, lost, RUNS_OF_THE_SOAK, seed=3)


@DATA.mark
def test_the_public_attacks_are_played() -> None:
    channels = [one.channel for one in attacks() if one not in OF_OUR_OWN]

    assert channels.count("sms") > 50
    assert channels.count("record") > 50
