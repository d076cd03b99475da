"""A line of the log holds what happened, and no caller's number, wherever it stood."""

import json
import logging
from collections.abc import Iterator
from typing import Literal

import pytest

from receptionist import logs

CALLER = "+13125550142"


@pytest.fixture(autouse=True)
def _as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:], root.level = handlers, level


@pytest.mark.parametrize("form", ["text", "json"])
def test_a_number_is_masked_in_the_message_in_any_field_and_in_a_traceback(
    form: Literal["text", "json"], capsys: pytest.CaptureFixture[str]
) -> None:
    logs.begin(form)
    try:
        raise ValueError(f"cannot text {CALLER}")
    except ValueError:
        logging.getLogger("desk").exception(f"a text to {CALLER}", extra={"to": CALLER, "all": [CALLER]})

    said = capsys.readouterr().err
    assert CALLER not in said
    assert said.count("+…42") == 4
    assert "ValueError" in said


def test_json_is_one_object_a_line_with_the_fields_of_the_record(capsys: pytest.CaptureFixture[str]) -> None:
    logs.begin("json")
    logging.getLogger("desk").warning("a text\nof two lines", extra={"sid": "SM1", "color_message": "\x1b[36m"})

    line = json.loads(capsys.readouterr().err)
    assert line.pop("at").endswith("+00:00")
    assert line == {"level": "warning", "logger": "desk", "message": "a text\nof two lines", "sid": "SM1"}
