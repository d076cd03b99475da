"""Flows that remember nothing: they cost a row, and whatever goes wrong makes a flow of them."""

import pytest
from sqlmodel import Session, SQLModel, select

from receptionist import engine
from receptionist.engine import errands, live, watch
from receptionist.engine.rows import Worker
from receptionist.errors import ProviderProblem
from tests.engine import flows
from tests.engine.conftest import until


@pytest.fixture(autouse=True)
def forget() -> None:
    flows.forget()


async def workflows() -> list[str]:
    return [flow.name for flow in await live.current().client.list_workflows_async()]


def left_by(worker: str) -> engine.Delivery:
    """What a worker had begun when it died."""
    return engine.Delivery(key="e", flow="test_errand", args=["left"], worker=worker, received=engine.now())


async def test_an_errand_runs_once_and_costs_no_flow(running: engine.Database) -> None:
    await running.write(lambda session: engine.submit(session, flows.errand, "hello", id="e"))
    await running.write(lambda session: engine.submit(session, flows.errand, "again", id="e"))
    await until(lambda: bool(flows.done) and not live.current().errands)

    row = await running.read(lambda session: session.exec(select(engine.Delivery)).one())
    assert row.submitted is not None
    assert flows.done == ["hello"]
    assert await workflows() == []


async def test_an_errand_of_a_transaction_that_failed_never_runs(running: engine.Database) -> None:
    def fail(session: Session) -> None:
        engine.submit(session, flows.errand, "never", id="a")
        raise RuntimeError("no commit")

    with pytest.raises(RuntimeError):
        await running.write(fail)
    await running.write(lambda session: engine.submit(session, flows.errand, "later", id="b"))
    await until(lambda: bool(flows.done))

    assert flows.done == ["later"]


async def test_an_errand_that_fails_goes_on_as_a_flow(running: engine.Database) -> None:
    flows.faults.append(ProviderProblem("busy", temporary=True))
    await running.write(lambda session: engine.submit(session, flows.errand, "hello", id="e"))
    await until(lambda: flows.begun["fault"] == 1 and not live.current().errands)
    await engine.move(1)
    await until(lambda: "hello" in flows.done)

    assert "test_errand" in await workflows()


async def test_the_next_start_takes_up_what_the_worker_of_this_file_left(sqlite_url: str) -> None:
    database = engine.Database(sqlite_url)
    SQLModel.metadata.create_all(database.engine)
    await database.write(lambda session: session.add(left_by("solo")))
    await engine.start(database)
    await until(lambda: flows.done == ["left"])
    await engine.stop()
    database.close()


@pytest.mark.postgres
async def test_a_peer_takes_over_what_a_dead_worker_left(postgres_url: str) -> None:
    database = engine.Database(postgres_url)
    SQLModel.metadata.create_all(database.engine)
    await engine.start(database)

    def die(session: Session) -> None:
        session.add(left_by("dead"))
        session.add(Worker(id="dead", seen=0.0))

    await database.write(die)
    await watch.take_over(live.current())
    await until(lambda: flows.done == ["left"])
    await engine.stop()
    database.close()


async def test_an_errand_whose_start_was_lost_is_given_back(running: engine.Database) -> None:
    await running.write(lambda session: session.add(left_by(live.current().executor)))
    missed = await errands.lost(live.current(), set())
    assert flows.done == []
    await errands.lost(live.current(), missed)
    await until(lambda: flows.done == ["left"])
