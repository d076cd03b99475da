"""A draft is checked when it is thought up, and again when it is written down: by the rows of that moment."""

from datetime import timedelta
from pathlib import Path

from receptionist import engine
from receptionist.agent import checks
from receptionist.agent.thread import Draft, Thought
from receptionist.domain.lead import Lead
from receptionist.domain.text import Text
from receptionist.engine import clock
from receptionist.flows import answer, reply
from tests.flows.test_run_again import heard, patient
from tests.front_desk import ALICE, opened

SAID = "I've passed your question to our team."


async def test_what_was_so_when_it_was_thought_up_does_not_leave_once_its_row_is_gone(tmp_path: Path) -> None:
    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=patient) as desk:
        first = await heard(desk, "SM1", "do you sell goldfish?")
        clock.shift(timedelta(minutes=2))
        taken = await answer.take(first)
        assert taken is not None
        now = engine.now().astimezone(desk.business.zone)

        async def reason() -> str:
            rows = await desk.read(lambda session: reply.evidence_of(session, desk.business, taken, now))
            return checks.check(SAID, checks.known(desk.business, now, rows, [])).reason

        asked = Lead(
            business=desk.business.slug, conversation_id=taken["conversation_id"], phone=ALICE, need="Goldfish?",
            urgency="soon", created=now,
        )  # fmt: skip
        await desk.write(lambda session: session.add(asked))
        assert await reason() == ""
        await desk.write(lambda session: session.delete(session.get_one(Lead, 1)))

        await answer.write(taken, Draft(SAID, Thought()))

        assert [row.kind for row in await desk.rows(Text) if row.direction == "out"] == ["handed"]
