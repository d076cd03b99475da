"""Each of our own texts is heard as what it is: no figure here, a single miss fails."""

import time
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from receptionist.domain.hearing import Heard, hear

_TABLE: dict[str, Any] = tomllib.loads((Path(__file__).parent / "wordings.toml").read_text(encoding="utf-8"))

MEANT: dict[str, Callable[[Heard], bool]] = {
    "opts_out": lambda heard: heard.opt_out_words and not heard.opt_out_keyword,
    "keeps_texts": lambda heard: not heard.opt_out_words,
    "danger_to_life": lambda heard: heard.emergency == "danger_to_life",
    "urgent": lambda heard: heard.emergency is not None,
    "calm": lambda heard: heard.emergency is None,
    "self_harm": lambda heard: heard.self_harm,
    "threatens": lambda heard: heard.threat,
    "peaceful": lambda heard: not (heard.threat or heard.self_harm),
    "asks_if_bot": lambda heard: heard.asks_if_bot,
    "not_about_bots": lambda heard: not heard.asks_if_bot,
    "yes": lambda heard: heard.yes and not heard.no and not heard.unsure,
    "no": lambda heard: heard.no and not heard.yes and heard.picks is None,
    "unsure": lambda heard: heard.unsure and not heard.yes,
    "neither_yes_nor_no": lambda heard: not (heard.yes or heard.no),
    "automatic": lambda heard: heard.automatic,
    "by_hand": lambda heard: not heard.automatic,
    "for_the_team": lambda heard: heard.for_the_team,
    "no_news": lambda heard: not heard.for_the_team,
    "sells": lambda heard: heard.sells,
    "buys": lambda heard: not heard.sells,
    "says_nothing": lambda heard: heard.says_nothing,
    "asks_for_person": lambda heard: heard.asks_for_person,
    "needs_no_person": lambda heard: not heard.asks_for_person,
    "complains": lambda heard: heard.complaint,
    "content": lambda heard: not heard.complaint,
    "books": lambda heard: heard.wants_booking and not (heard.wants_to_cancel or heard.wants_to_move),
    "moves": lambda heard: heard.wants_to_move and not heard.wants_booking,
    "cancels": lambda heard: heard.wants_to_cancel and not (heard.wants_booking or heard.opt_out_words),
    "looks_up": lambda heard: heard.asks_for_appointments and not heard.wants_booking,
    "asks_for_no_appointment": lambda heard: not (heard.wants_booking or heard.wants_to_move or heard.wants_to_cancel),
}


@pytest.mark.parametrize("table", MEANT)
def test_every_text_of_a_table_is_heard_as_what_it_means(table: str) -> None:
    missed = [text for text in _TABLE[table] if not MEANT[table](hear(text))]
    assert missed == []


@pytest.mark.parametrize("part", ["picks", "says_name"])
def test_a_pick_or_a_name_is_read_out_of_the_text(part: str) -> None:
    heard = {text: getattr(hear(text), part) for text in _TABLE[part]}
    assert heard == _TABLE[part]


def test_texts_about_something_give_no_name_and_pick_nothing() -> None:
    tables = ("keeps_texts", "calm", "urgent", "danger_to_life", "no", "unsure", "asks_if_bot", "not_about_bots")
    texts = [text for table in tables for text in _TABLE[table]]
    assert [text for text in texts if hear(text).says_name or hear(text).picks is not None] == []


@pytest.mark.parametrize(
    "text", ["that one sounds great", "ok this one", "which one is it", "that one. that will be all"]
)
def test_that_one_is_no_number(text: str) -> None:
    assert hear(text).picks is None


@pytest.mark.parametrize("word", ["STOP", "stop", "Stop.", " stop! ", "STOPALL", "Unsubscribe", "cancel", "END", "quit",
                                  "REVOKE", "OptOut", "opt-out", "ARRET", "arrêt", "ALTO", "parar"])  # fmt: skip
def test_a_whole_message_that_is_a_keyword_opts_out_and_is_nothing_else(word: str) -> None:
    heard = hear(word)
    assert heard.opt_out_keyword
    assert not (heard.opt_out_words or heard.wants_to_cancel or heard.wants_booking or heard.says_name)


def test_a_keyword_inside_a_sentence_is_no_keyword() -> None:
    assert not any(hear(text).opt_out_keyword for text in ("please cancel", "stop by", "end of the day", "I quit"))


def test_start_and_help_are_keywords_and_yes_is_not() -> None:
    assert hear("START").opt_in_keyword
    assert hear("unstop").opt_in_keyword
    assert hear("Help!").help_keyword
    assert hear("INFO").help_keyword
    assert hear("ayuda").help_keyword
    assert not hear("YES").opt_in_keyword
    assert not hear("help me book a cleaning").help_keyword


def test_urgency_is_what_the_caller_says() -> None:
    assert hear("need someone today").urgency == "now"
    assert hear("sometime this week").urgency == "soon"
    assert hear("no rush, whenever").urgency == "whenever"
    assert hear("do you take delta").urgency is None


_HOSTILE = [
    "", " ", "?", "🙂", "a" * 5000, "stop " * 1000, "no not " * 800, "(((((" * 900, "am i are you is it " * 250,
    "i want to book a table for the time i want to " * 100, "my appointment can the " * 200, "' - " * 1500,
]  # fmt: skip


@pytest.mark.parametrize("text", _HOSTILE)
def test_any_text_is_heard_at_once(text: str) -> None:
    hear.cache_clear()
    began = time.thread_time()
    hear(text)
    assert time.thread_time() - began < 0.25


def test_a_text_is_heard_in_a_few_milliseconds() -> None:
    texts = [text for table in MEANT for text in _TABLE[table]]
    hear.cache_clear()
    began = time.thread_time()
    for text in texts:
        hear(text)
    assert (time.thread_time() - began) / len(texts) < 0.003


@pytest.mark.parametrize(
    "text",
    ["It's Luna's mom, yes 9:30 works", "this is Tom's wife", "I'm dead after leg day", "I'm outta here at 3",
     "I'm beat", "I'm done at 5"],
)  # fmt: skip
def test_an_owner_s_kin_and_how_somebody_is_are_no_names(text: str) -> None:
    assert hear(text).says_name is None


@pytest.mark.parametrize("text", ["wed", "Thurs.", "mon", "lunchtime", "Christmas", "sundays", "dec"])
def test_a_time_in_a_word_is_no_name(text: str) -> None:
    assert hear(text).says_name is None


@pytest.mark.parametrize(
    "text", ["My name is Thu Nguyen", "this is Thu", "it's Sun Lee", "Tue Pham here", "Dec Connolly"]
)
def test_a_name_that_is_also_a_day_is_a_name_where_it_is_said_to_be_one(text: str) -> None:
    assert hear(text).says_name is not None


def test_the_same_digit_thrice_is_no_slip_of_the_finger() -> None:
    assert hear("312 555 0144").picks is None
    assert hear("yesss 555 0144").picks is None


def test_who_wants_a_part_of_it_does_not_give_up() -> None:
    for text in ("not interested in the whitening, just the cleaning", "no thanks on the wiper blades"):
        assert not hear(text).gives_up
    assert all(hear(text).gives_up for text in ("not interested", "no thanks", "not interested anymore, just stop it"))
