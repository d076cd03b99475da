"""Dates and times as callers text them, with what they mean on a Tuesday, Nov 24 2026, at ten in the morning."""

from datetime import datetime, time
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from receptionist.domain.when import Span, understand
from receptionist.domain.when.spelling import word_set

CHICAGO = ZoneInfo("America/Chicago")
NOW = datetime(2026, 11, 24, 10, 0, tzinfo=CHICAGO)
OFFICE = {day: [(time(9), time(17))] for day in range(5)}


def said(span: Span) -> str:
    """A span in short: its kind, its part, from when to when, and a question mark where one should ask."""
    edges = [at.strftime("%m-%d %H:%M").removesuffix(" 00:00") if at else "..." for at in (span.start, span.end)]
    part = f" {span.part}" if span.part else ""
    stretch = edges[0] if edges[0] == edges[1] else " to ".join(edges)
    return f"{span.kind}{part} {stretch}{' ?' if span.ambiguous else ''}"


def read(text: str) -> list[str]:
    return [said(span) for span in understand(text, NOW, hours=OFFICE)]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("tomorrow", "date 11-25"),
        ("make one for dec 1st please", "date 12-01"),
        ("make it one in the afternoon on friday", "datetime afternoon 11-27 13:00"),
        ("do you have one in the afternoon on friday", "part afternoon 11-27 12:00 to 11-27 18:00"),
        ("the one on friday", "date 11-27"),
        ("friday at one", "datetime 11-27 13:00"),
        ("at 12:30, but let's change the date to dec 9th", "datetime 12-09 12:30"),
        (
            "for the 9th but i'd like to change the time to half past 3 in the afternoon",
            "datetime afternoon 12-09 15:30",
        ),
        ("i changed my mind. is there a slot at quarter to 12 on friday?", "datetime 11-27 11:45"),
        ("tmrw at 3", "datetime 11-25 15:00"),
        ("day after tomorrow at 5pm", "datetime 11-26 17:00"),
        ("friday", "date 11-27"),
        ("this friday morning", "part morning 11-27 to 11-27 12:00"),
        ("next friday", "date 12-04 ?"),
        ("friday next week", "date 12-04"),
        ("friday in a week", "date 12-04"),
        ("tuesday", "date 12-01 ?"),
        ("in seven days", "date 12-01"),
        ("a week from today", "date 12-01"),
        ("2 weeks from friday", "date 12-11"),
        ("a fortnight from monday", "date 12-14"),
        ("the 3rd at 9:30", "datetime 12-03 09:30"),
        ("dec 3 at 9:15am", "datetime 12-03 09:15"),
        ("december 1st, 2026 at 3 PM", "datetime 12-01 15:00"),
        ("12/3 4pm", "datetime 12-03 16:00"),
        ("28/11", "date 11-28"),
        ("sat 28 nov", "date 11-28"),
        ("the first of december", "date 12-01"),
        ("the 15th of next month", "date 12-15"),
        ("last friday of december", "date 12-25"),
        ("last day of november", "date 11-30"),
        ("second tuesday of december", "date 12-08"),
        ("thanksgiving", "date 11-26"),
        ("the monday after thanksgiving", "date 11-30"),
        ("christmas eve", "date 12-24"),
        ("dec 1-3", "range 12-01 to 12-03"),
        ("from the 1st to the 5th", "range 12-01 to 12-05"),
        ("monday through wednesday", "range 11-30 to 12-02"),
        ("this weekend", "range 11-28 to 11-29"),
        ("sometime next week", "range 11-30 to 12-06"),
        ("week after next", "range 12-07 to 12-13"),
        ("the next 3 days", "range 11-25 to 11-27"),
        ("beginning of december", "range 12-01 to 12-11"),
        ("tonight", "part night 11-24 17:00 to 11-25"),
        ("8 tonight", "time night 11-24 20:00"),
        ("this afternoon at 4", "time afternoon 11-24 16:00"),
        ("tomorrow first thing", "part morning 11-25 to 11-25 12:00"),
        ("at 11", "time 11-24 11:00"),
        ("at 3", "time 11-24 15:00"),
        ("noon tomorrow", "datetime 11-25 12:00"),
        ("quarter past 3", "time 11-24 15:15"),
        ("ten to four", "time 11-24 15:50"),
        ("half past three pm", "time 11-24 15:30"),
        ("16h30", "time 11-24 16:30"),
        ("in an hour", "datetime 11-24 11:00"),
        ("in two and a half hours", "datetime 11-24 12:30"),
        ("30 minutes from now", "datetime 11-24 10:30"),
        ("between 1 and 3 on friday", "timerange 11-27 13:00 to 11-27 15:00"),
        ("tomorrow 8-10am", "timerange 11-25 08:00 to 11-25 10:00"),
        ("from 9 to 5 tomorrow", "timerange 11-25 09:00 to 11-25 17:00"),
        ("after 3 tomorrow", "after 11-25 15:00 to ..."),
        ("tomorrow before noon", "before ... to 11-25 12:00"),
        ("no later than 2pm friday", "before ... to 11-27 14:00"),
        ("not before 3pm tomorrow", "after 11-25 15:00 to ..."),
        ("thursday 1pm or later", "after 11-26 13:00 to ..."),
    ],
)
def test_a_phrase_means_what_people_mean_by_it(text: str, meant: str) -> None:
    assert read(text) == [meant]


@pytest.mark.parametrize(
    ("text", "meant"),
    [
        ("monday or wednesday", ["date 11-30", "date 11-25"]),
        ("friday at 2 or 4", ["datetime 11-27 14:00", "datetime 11-27 16:00"]),
        ("the 5th or the 6th", ["date 12-05", "date 12-06"]),
        ("not friday but monday", ["date 11-30"]),
        ("anything but friday", []),
        ("good morning", []),
        ("Good afternoon! any openings?", []),
        ("not the 28th, the 29th", ["date 11-29"]),
        ("tomorrow? no wait, thursday", ["date 11-26"]),
        ("thursday at 2, i mean 3", ["datetime 11-26 15:00"]),
        ("friday rather than monday", ["date 11-27"]),
        ("monday at 2, no later than 3", ["datetime 11-30 14:00 ?", "before ... to 11-30 15:00 ?"]),
        ("don't forget friday", ["date 11-27"]),
        ("forget friday", []),
        ("tomorrow or the day after", ["date 11-25", "date 11-26"]),
        ("flight lands wednesday, so thursday", ["date 11-26 ?"]),
        ("monday or wednesday, no fridays please", ["date 11-30", "date 11-25"]),
        ("every friday", ["date 11-27 ?"]),
        ("friday of the holiday week", ["date 11-27 ?"]),
        ("in 2 or 3 days", ["date 11-26 ?"]),
    ],
)
def test_several_wishes_are_several_spans_and_what_is_ruled_out_is_none(text: str, meant: list[str]) -> None:
    assert read(text) == meant


@pytest.mark.parametrize(
    "text",
    [
        "2",
        "the second one",
        "i have 2 kids",
        "may i ask something",
        "the sun is out",
        "room 12",
        "call 911",
        "ok thanks",
    ],
)
def test_what_is_no_time_is_not_taken_for_one(text: str) -> None:
    assert read(text) == []


def test_the_opening_hours_settle_whether_it_is_morning_or_afternoon() -> None:
    late = {1: [(time(18), time(23))]}

    assert said(understand("at 8", NOW, hours=late)[0]) == "time 11-24 20:00"
    assert said(understand("at 8", NOW)[0]).endswith("?")


def test_a_moment_without_a_zone_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        understand("tomorrow", datetime(2026, 11, 24, 10, 0))  # noqa: DTZ001


WORDS = sorted(
    word_set(
        """
        tomorrow today monday friday next this week the 3rd 5 17 31 pm am at after before until or not noon half past to
        december 12/3 2:30 in a days hours from between and morning evening last first of month weekend , . - ?
        """
    )
)


@given(st.lists(st.sampled_from(WORDS), max_size=12).map(" ".join))
@settings(max_examples=400, deadline=None)
def test_whatever_is_said_the_answer_is_aware_ordered_and_from_the_text(text: str) -> None:
    for span in understand(text, NOW, hours=OFFICE):
        assert span.start or span.end
        assert all(at.tzinfo is not None for at in (span.start, span.end) if at)
        assert not (span.start and span.end) or span.start <= span.end
        assert (span.kind in ("after", "before")) == (span.start is None or span.end is None)
        assert set(span.words.split()) <= set(text.lower().replace(",", " , ").split()) | set(span.words.split())


@given(st.text(max_size=300))
@settings(max_examples=200, deadline=None)
def test_no_text_at_all_breaks_it(text: str) -> None:
    understand(text, NOW)


@pytest.mark.parametrize(
    ("text", "assumed"),
    [
        ("12/3", ("the month comes first",)),
        ("12/28", ()),
        ("2026-12-03", ()),
        ("next friday", ("the one of next week",)),
        ("tuesday", ("in a week, not today",)),
        ("12/3 at 3", ("the month comes first", "pm")),
        ("friday", ()),
    ],
)
def test_what_is_taken_for_granted_is_said(text: str, assumed: tuple[str, ...]) -> None:
    assert understand(text, NOW, hours=OFFICE)[0].assumed == assumed
