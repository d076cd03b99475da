"""`eval`: the scenarios that are named, so often, written where it is told, and compared with a run of before."""

from pathlib import Path
from xml.etree import ElementTree

import pytest

from receptionist.errors import OwnerMistake
from receptionist.evaluation import junit, record, report
from receptionist.evaluation.record import Result, Run
from tests.commands.programs import run, sentence


async def test_named_scenarios_are_played_so_often_written_down_and_compared(tmp_path: Path) -> None:
    played = await run(
        *("eval", "asks-for-a-person", "wants-no-more-texts", "--trials", "2"),
        *("--report", "run.html", "--junit", "run.xml"),
        cwd=tmp_path,
    )
    assert played.returncode == 0, played.stdout + played.stderr
    assert played.stdout.startswith("offline receptionist: 4 of 4 passed, pass^1 100% (95 %: 34% to 100%), pass^2 100%")
    suite = ElementTree.parse(tmp_path / "run.xml").getroot()
    assert (suite.get("tests"), suite.get("failures"), suite.get("errors")) == ("4", "0", "0")
    names = [case.get("name") for case in suite]
    assert names == [f"{name}[{trial}]" for name in ("asks-for-a-person", "wants-no-more-texts") for trial in (1, 2)]

    page = tmp_path / "run.html"
    assert page.read_text().count("<details") == 4
    spoilt = '"scenario": "asks-for-a-person", "trial": 2, "broken": ['
    assert spoilt in page.read_text()
    page.write_text(page.read_text().replace(spoilt, spoilt + '"it was worse"'))
    compared = await run("eval", "asks-for-a-person", "--compare", "run.html", cwd=tmp_path)
    assert compared.returncode == 0
    assert compared.stdout.splitlines()[-2:] == [
        "asks-for-a-person: 50% before, 100% now",
        "gone since: wants-no-more-texts",
    ]


@pytest.mark.soak
@pytest.mark.timeout(1200)
async def test_faulty_receptionists_are_played_and_stand_in_the_report(tmp_path: Path) -> None:
    played = await run("eval", "a-withheld-number", "--faults", "--report", "run.html", cwd=tmp_path)

    assert played.returncode == 0, played.stdout + played.stderr
    told = [line.split() for line in played.stdout.splitlines()]
    assert ["leaves-no-call-back", "a-withheld-number"] in told
    assert ["denies-being-a-bot", "NOT", "CAUGHT"] in told
    assert "<h2>Faulty receptionists</h2>" in (tmp_path / "run.html").read_text()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("no-such-scenario",), "There is no scenario 'no-such-scenario'; there are: "),
        (("asks-for-a-person", "--compare", "gone.html"), "gone.html is not a report of `receptionist eval --report`."),
        (("asks-for-a-person", "--report", "no/where.html"), "no/where.html cannot be written: is its "),
        (("--faults", "--model", "one"), "--faults breaks the offline receptionist, whose mistakes repeat"),
        (("asks-for-a-person", "--model", "one"), "--model needs OPENAI_API_KEY, or OPENAI_BASE_URL"),
    ],
)
async def test_what_cannot_be_is_said_before_anything_is_played(
    arguments: tuple[str, ...], said: str, tmp_path: Path
) -> None:
    refused = await run("eval", *arguments, cwd=tmp_path)

    assert (refused.returncode, refused.stdout) == (1, "")
    assert sentence(refused.stderr).startswith(said)


def test_failures_and_broken_worlds_are_well_formed_whatever_a_text_held(tmp_path: Path) -> None:
    results = [
        Result("one", 1, ['no text holds "<b>\x08&"', "and another"], [("caller", "<script>\x00")], 1.0),
        Result("two", 1, [], [], 0.5, error="Boom()"),
    ]
    run = Run("somebody", results)
    junit.write(tmp_path / "run.xml", run)
    report.write(tmp_path / "run.html", run)

    suite = ElementTree.parse(tmp_path / "run.xml").getroot()
    assert [suite.get(name) for name in ("tests", "failures", "errors")] == ["2", "1", "1"]
    failure = suite.find(".//failure")
    assert failure is not None
    assert failure.get("message") == 'no text holds "<b>?&"; and another'
    assert "<script>\x00" not in (tmp_path / "run.html").read_text()
    assert record.read(tmp_path / "run.html") == run


def test_a_page_of_something_else_is_no_report(tmp_path: Path) -> None:
    (tmp_path / "page.html").write_bytes(b"\xff\xfe")
    with pytest.raises(OwnerMistake, match="is not a report"):
        record.read(tmp_path / "page.html")


@pytest.mark.parametrize(
    ("results", "passed"),
    [
        ([Result("a", 1, [], [], 1.0)], True),
        ([Result("a", 1, [], [], 1.0), Result("b", 1, [], [], 1.0, void="the caller named Sunday")], True),
        ([Result("b", 1, [], [], 1.0, void="the caller named Sunday")], False),
        ([Result("a", 1, [], [], 1.0), Result("b", 1, [], [], 1.0, error="Boom()")], False),
        ([Result("a", 1, [], [], 1.0), Result("b", 1, ["it was worse"], [], 1.0)], False),
        ([], False),
    ],
)
def test_a_run_passes_when_every_trial_that_counts_did_and_there_was_one(results: list[Result], passed: bool) -> None:
    assert Run("somebody", results).passed is passed
