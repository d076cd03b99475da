"""The check of drafts holds back nothing that the reference receptionist says in any scenario."""

from sqlmodel import Session, select

from receptionist import desk
from receptionist.agent.thread import REFUSED_DRAFT
from receptionist.domain.text import Text
from receptionist.domain.turn import Turn
from receptionist.evaluation import frontdesk
from receptionist.evaluation.play import Caller
from receptionist.evaluation.scenario import Scenario, read_all
from receptionist.evaluation.world import CALLER, opened
from receptionist.settings import Settings
from tests.public_data import needs

OFFLINE = Settings(openai_api_key=None, openai_base_url=None)
FRONT_DESK = needs("frontdesk/scenarios.yaml")


async def held(scenario: Scenario) -> tuple[int, list[str]]:
    """How many turns a scenario had, and what of their drafts was not let go."""
    async with opened(scenario, OFFLINE) as world:
        caller = Caller(world, 1.0)
        if scenario.begins == "call":
            does = "leaves_a_voicemail" if scenario.voicemail else "hangs_up"
            await world.network.call(CALLER, world.business.phone, caller=does, voicemail=scenario.voicemail)  # type: ignore[arg-type]
            await caller.hear()
        for line in scenario.says:
            await caller.say(line)
        return await desk.current().database.read(_held)


def _held(session: Session) -> tuple[int, list[str]]:
    turns = session.exec(select(Turn)).all()
    refused = [one["arguments"] for row in turns for one in row.tool_calls if one["name"] == REFUSED_DRAFT]
    texts = session.exec(select(Text)).all()
    return len(turns), [*refused, *(str(one) for row in texts for one in row.checks or [] if not one["ok"])]


async def test_every_draft_of_every_scenario_may_leave() -> None:
    found = [await held(one) for one in read_all([])]

    assert sum(turns for turns, _ in found) >= 20
    assert [one for _, refused in found for one in refused] == []


@FRONT_DESK.mark
async def test_every_draft_of_the_public_front_desk_scenarios_may_leave() -> None:
    found = [await held(one) for one in frontdesk.read(FRONT_DESK.path, "America/New_York")]

    assert sum(turns for turns, _ in found) >= 10
    assert [one for _, refused in found for one in refused] == []
