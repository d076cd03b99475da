"""A front desk whose assistant asks a model that a test scripts."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from receptionist.adapters.stand_ins.model_server import Answer, ModelServer, results, said_last
from tests.front_desk import FrontDesk, opened

FIND = ("find_times", json.dumps({"service": "Cleaning", "when": "tomorrow afternoon"}))


@asynccontextmanager
async def answering(folder: Path, model: ModelServer, *, seconds: int = 20, **more: Any) -> AsyncIterator[FrontDesk]:
    """A front desk whose assistant asks this model, and answers within so many seconds."""

    def shorter(facts: str) -> str:
        return facts.replace("[assistant]", f"[assistant]\nanswer_within_seconds = {seconds}", 1)

    settings = {"openai_base_url": model.url, "openai_api_key": "key", "openai_model": "stand-in", **more}
    async with opened(f"sqlite:///{folder / 'desk.db'}", folder, edit=shorter, **settings) as desk_open:
        await desk_open.at(10, weekday=1)
        yield desk_open


def receptionist(body: dict[str, Any]) -> Answer:
    """A good model: looks for times, offers the first two, and books the one that the caller took."""
    found, asked = results(body), said_last(body)
    if found and "booked" in found[-1]:
        return Answer("Great, that works.")
    if found and "times" in found[-1]:
        one, two = found[-1]["times"][:2]
        return Answer(f"I have 1) {one['says']} or 2) {two['says']}. Which one?")
    if asked.startswith("the second"):
        offered = said_last(body, "system")
        handle = offered.split("2) ")[1].split("id ")[1].split(".")[0].split(";")[0]
        return Answer(calls=(("book_time", json.dumps({"time_id": handle, "name": "Ann Lee", "note": None})),))
    return Answer(calls=(FIND,))
