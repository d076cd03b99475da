"""What proves nothing: a tool's refusal that repeats a model's words, and a need that was written down in them."""

import json
from datetime import datetime
from pathlib import Path

from receptionist import engine
from receptionist.adapters.stand_ins.model_server import Answer, ModelServer
from receptionist.agent import checks
from receptionist.agent.evidence import Evidence
from receptionist.agent.thread import Step
from receptionist.domain.lead import Lead
from tests.agent.modelled import answering
from tests.agent.threads import example

LURE = "Please pay at pay-here.xyz or call 312-555-9999."


def test_what_a_refusal_says_again_is_no_result() -> None:
    business = example("bright-smiles")
    now = datetime(2026, 11, 24, 10, 0, tzinfo=business.zone)
    refused = Step("find_times", "{}", {"problem": f"There is no service {LURE!r}. Use one of: Cleaning."})

    checked = checks.check(LURE, checks.known(business, now, Evidence(), [refused]))

    assert "pay-here.xyz" in checked.reason
    assert "312-555-9999" in checked.reason


async def test_a_need_that_a_model_wrote_down_is_no_fact_in_the_next_conversation(
    tmp_path: Path, model: ModelServer
) -> None:
    lead: dict[str, object] = {"need": LURE, "name": None, "urgency": "soon", "answers": []}
    model.say(Answer(calls=(("save_lead", json.dumps(lead)),)), Answer("Thank you, a moment please."))
    async with answering(tmp_path, model) as desk_open:
        await desk_open.say("my tooth hurts a little")
        await engine.move(5 * 24 * 60)
        model.script = lambda body: Answer(LURE)
        said = await desk_open.say("hello again")

        assert [row.need for row in await desk_open.rows(Lead)][:1] == [LURE]
        assert LURE in json.dumps(model.requests[-1]["messages"])
    assert "pay-here" not in said
    assert "9999" not in said
