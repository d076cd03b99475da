"""business.toml: what may be left out, and how each slip is named with its line and what was probably meant."""

from datetime import date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from receptionist.domain import owner_facts
from receptionist.resources import folder

HEAD = 'name = "A"\ntimezone = "America/Chicago"\nphone = "+13125550100"\n'
"""Three lines; what a case adds begins in the fourth."""
EXAMPLE_FACTS = folder("prompts") / "bright-smiles" / "business.toml"


def wrong_facts(text: str) -> list[str]:
    return [str(one) for one in owner_facts.read(text, "shop")[1]]


def test_the_three_needed_keys_are_enough_and_all_else_has_a_default() -> None:
    found, wrong = owner_facts.read(HEAD, "shop")
    assert wrong == [] and found is not None
    calls, texting = found.calls, found.texting
    assert (calls.ring, calls.ring_seconds, calls.pocket_seconds, calls.voicemail) == ((), 20, 2, True)
    assert (texting.cooldown_minutes, texting.bundle_seconds, texting.quiet_hours) == (60, 4, "21:00-08:00")
    assert (texting.replies_per_day, texting.texts_per_day) == (40, 1000)
    assert (found.assistant.mode, found.assistant.answer_within_seconds) == ("answers", 20)
    booking = found.booking
    assert (booking.calendar, booking.notice_hours, booking.days_ahead) == ("built-in", 2, 60)
    assert (booking.step_minutes, booking.hold_minutes) == (30, 10)


@pytest.mark.parametrize("key", ["cooldown_minutes", "bundle_seconds", "replies_per_day", "texts_per_day"])
def test_what_may_be_nothing_may_be_nothing(key: str) -> None:
    assert wrong_facts(f"{HEAD}[texting]\n{key} = 0") == []
    assert wrong_facts(f"{HEAD}[booking]\nhold_minutes = 0\nnotice_hours = 0") == []


@pytest.mark.parametrize(
    ("added", "line", "sentence"),
    [
        ('naem = "x"', 4, "“naem” is not known; did you mean “name”?"),
        ("[texing]", 4, "“texing” is not known; did you mean “texting”?"),
        ("[calls]\nring_secs = 5", 5, "“ring_secs” is not known in [calls]; did you mean “ring_seconds”?"),
        ("calls = 3", 4, "write [calls] on a line of its own"),
        ("[[calls]]", 4, "write [calls] on a line of its own"),
        ("[closed]\nfrom = 2026-01-01", 4, "begins with a line [[closed]]"),
        ('[calls]\nring = "+13125550111"', 5, "takes a list like"),
        ('[calls]\nring = ["555"]', 5, "'555' is not a full phone number"),
        ('[calls]\nring = ["+13125550100"]', 5, "it would call itself"),
        ('[calls]\nvoicemail = "yes"', 5, "true or false"),
        ("[calls]\nring_seconds = 0", 5, "it is at least 1"),
        ("[calls]\nring_seconds = 6000", 5, "it is at most 600"),
        ("[hours]\nmonday = 9", 5, "words in quotes"),
        ('[hours]\nmonday = "9-17"', 5, '"9-17" is not a period; write it like "09:00-17:00"'),
        ('[hours]\nmonday = "closed"', 5, "leave the day out"),
        ('[hours]\nmunday = "09:00-17:00"', 5, "did you mean “sunday”?"),
        ('[[closed]]\nfrom = "2026-01-01"\nto = 2026-01-01', 5, "a date like 2026-12-24"),
        ("[[closed]]\nfrom = 2026-01-02\nto = 2026-01-01", 6, "“to” is before “from”"),
        ("[[closed]]\nto = 2026-01-02", 4, "“from” is missing in [[closed]]"),
        ('[texting]\nquiet_hours = "night"', 5, 'is written like "21:00-08:00"'),
        ("[texting]\nbundle_seconds = 4.5", 5, "a whole number"),
        ("[texting]\ncooldown_minutes = -1", 5, "it is at least 0"),
        ('[assistant]\nmode = "draft"', 5, 'it can be "answers", "drafts", "off"; did you mean “drafts”?'),
        ('[booking]\ncalendar = "outlook"', 5, 'it can be "built-in", "google".'),
        ("[booking]\nstep_minutes = 99999999999", 5, "it is at most 1440"),
        ("[[services]]\nminutes = 5", 4, "“name” is missing in [[services]]"),
        ('[[services]]\nname = ""', 5, "“name” is empty"),
        ('[[services]]\nname = "X"\nwith = ["Bo"]\n[[people]]\nname = "Bob"', 6, "'Bo', who is not among the people; "),
        ('[[services]]\nname = "X"\nwith = ["Bo"]\n[[people]]\nname = "Bob"', 6, "; did you mean “Bob”?"),
        ('[[services]]\nname = "X"\nwith = ["Zoe"]', 6, "add a [[people]] with this name."),
        ('[[people]]\nname = "X"\n[[people]]\nname = "x"', 7, "there are two people named 'x'"),
        ('[[people]]\nname = "X"\nphone = "5"', 6, "'5' is not a full phone number"),
        ('[lead]\nask = "What?"', 5, "takes a list like"),
        ('[[voicemail]]\nwords = []\ntext = "Help"', 5, "“words” is empty"),
        ('name = "B"', 4, "this stands in the file twice"),
        ("[calls]\n\n[calls]", 6, "this stands in the file twice"),
        ('[calls]\nring = ["+13125550111"', 5, "Is a quote or a bracket missing here"),
    ],
)
def test_a_mistake_in_the_facts_is_named_once_with_its_line(added: str, line: int, sentence: str) -> None:
    (wrong,) = wrong_facts(HEAD + added)
    assert wrong.startswith(f"business.toml, line {line}: ")
    assert sentence in wrong


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", ["“name” is missing", "“timezone” is missing", "“phone” is missing"]),
        (HEAD.replace('"A"', "5"), ["line 1: “name” takes words in quotes"]),
        (HEAD.replace('"A"', '" "'), ["line 1: “name” is missing"]),
        (HEAD.replace("America", "Amerca"), ["'Amerca/Chicago' is not a time zone; did you mean 'America/Chicago'?"]),
        (HEAD.replace("+1312", "312"), ["line 3: '3125550100' is not a full phone number"]),
        (HEAD.replace("+1312", "+1"), ["line 3: '+15550100' is not a full phone number"]),
        (HEAD.replace("+1312555", "+1 312 555 "), ['is written without spaces and signs: "+13125550100"']),
    ],
)
def test_a_business_needs_a_name_a_time_zone_and_a_whole_number(text: str, told: list[str]) -> None:
    wrong = wrong_facts(text)
    assert len(wrong) == len(told)
    assert all(part in one for part, one in zip(told, wrong, strict=True))


def test_a_closure_without_an_end_is_one_day() -> None:
    found, wrong = owner_facts.read(HEAD + "[[closed]]\nfrom = 2026-12-24", "shop")
    assert found is not None
    assert wrong == []
    assert [(one.first, one.last) for one in found.closed] == [(date(2026, 12, 24), date(2026, 12, 24))]


def test_a_day_may_be_open_until_midnight() -> None:
    found, wrong = owner_facts.read(HEAD + '[hours]\nmonday = "00:00-24:00"\ntuesday = "00:00-24:00"', "shop")
    assert found is not None
    assert wrong == []
    moment = datetime(2026, 11, 23, 23, 59, 59, tzinfo=found.zone)
    assert found.is_open(moment)
    assert found.is_open(moment + timedelta(seconds=1))
    assert found.periods(moment.date())[0][1] == moment + timedelta(seconds=1)
    assert found.says_hours() == "Mon-Tue 12 AM-midnight"


def test_a_mistake_after_an_unreadable_section_still_has_its_own_line() -> None:
    wrong = wrong_facts(HEAD + '[[services]]\nminutes = 5\n[[services]]\nname = "X"\n[[services]]\nname = "x"')
    assert [one.split(": ")[0] for one in wrong] == ["business.toml, line 4", "business.toml, line 9"]


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_whatever_a_slip_leaves_of_the_file_it_gives_a_business_or_a_sentence_and_a_line(data: st.DataObject) -> None:
    whole = EXAMPLE_FACTS.read_text(encoding="utf-8")
    start = data.draw(st.integers(0, len(whole)))
    slip = whole[:start] + data.draw(st.text(max_size=6)) + whole[start + data.draw(st.integers(0, 40)) :]
    found, wrong = owner_facts.read(slip, "shop")
    assert found is not None or wrong
    assert all(one.file == "business.toml" and one.line and 1 <= one.line <= slip.count("\n") + 2 for one in wrong)
