"""The routes of the public utterances: how many are heard, and how often one is heard that is not there."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from receptionist.domain.hearing import hear

_PUBLIC = Path(os.environ.get("EVALS_DATA", Path(__file__).resolve().parents[3] / "../shared/data")) / "intents"

_ROUTES = {
    "ask_if_bot": ("asks_if_bot", 1.0, 0.01),
    "cancel": ("wants_to_cancel", 0.97, 0.01),
    "reschedule": ("wants_to_move", 0.94, 0.01),
    "handoff": ("asks_for_person", 0.95, 0.01),
    "confirm": ("asks_for_appointments", 0.9, 0.02),
    "book": ("wants_booking", 0.93, 0.06),
    "greet": ("greeting", 0.95, 0.02),
    "thanks": ("thanks", 0.95, 0.02),
    "goodbye": ("goodbye", 0.95, 0.02),
}
"""Which answer hears a route, how much of it at least, and the false alarms at most. Half of the "false" bookings are
bookings that the data leave without a route ("I want to stay for 4 nights")."""


@pytest.fixture(scope="module")
def utterances() -> list[dict[str, Any]]:
    if not _PUBLIC.is_dir():
        pytest.skip(f"no public utterances in {_PUBLIC}: set EVALS_DATA to their folder")
    return [json.loads(line) for line in (_PUBLIC / "dev.jsonl").read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("route", _ROUTES)
def test_a_route_is_heard_and_seldom_falsely(route: str, utterances: list[dict[str, Any]]) -> None:
    answer, recall, false_alarms = _ROUTES[route]
    there = [getattr(hear(row["text"]), answer) for row in utterances if row.get("route") == route]
    elsewhere = [getattr(hear(row["text"]), answer) for row in utterances if row.get("route") != route]
    assert sum(there) / len(there) >= recall
    assert sum(elsewhere) / len(elsewhere) <= false_alarms


def test_no_ordinary_utterance_opts_out_or_raises_an_alarm(utterances: list[dict[str, Any]]) -> None:
    alarmed = [
        row["text"]
        for row in utterances
        if (heard := hear(row["text"])).opt_out_words
        or heard.opt_out_keyword
        or heard.emergency
        or heard.self_harm
        or heard.threat
        or heard.automatic
    ]
    assert alarmed == []
