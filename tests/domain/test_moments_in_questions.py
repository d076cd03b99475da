"""What is asked of the database by a moment means that moment, on whichever clock it was read."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy.exc import StatementError
from sqlmodel import Session

from receptionist.domain import appointment, text
from receptionist.domain.text import Text
from tests.domain.appointment_book import AppointmentBook, Caller
from tests.domain.salon import MONDAY

ALICE = "+13125550142"
CLOCKS = [ZoneInfo("America/Chicago"), ZoneInfo("UTC"), ZoneInfo("Asia/Tokyo")]
SECOND = timedelta(seconds=1)


def replied(session: Session, book: AppointmentBook, caller: Caller) -> None:
    said = Text(
        business=book.business.slug, conversation_id=caller.conversation_id, direction="out", author="assistant",
        body="We open at nine.", status="sent", key=f"reply:{book.business.slug}", at=MONDAY, created=MONDAY,
    )  # fmt: skip
    text.write(session, said)


@pytest.mark.parametrize("clock", CLOCKS, ids=str)
def test_an_appointment_is_coming_until_its_end_on_any_clock(book: AppointmentBook, clock: ZoneInfo) -> None:
    alice = book.caller(ALICE)
    ends = book.book(alice, book.find(alice, "tuesday at 9am")[0]).ends.astimezone(clock)

    with book.database.reading() as session:
        assert len(appointment.coming(session, alice.contact_id, ends - SECOND)) == 1
        assert appointment.coming(session, alice.contact_id, ends) == []


@pytest.mark.parametrize("clock", CLOCKS, ids=str)
def test_a_reply_counts_from_the_moment_on_which_it_was_written_on_any_clock(
    book: AppointmentBook, clock: ZoneInfo
) -> None:
    alice, written = book.caller(ALICE), MONDAY.astimezone(clock)
    with book.database.writing() as session:
        replied(session, book, alice)

        assert text.replies_since(session, alice.contact_id, written) == 1
        assert text.replies_since(session, alice.contact_id, written + SECOND) == 0


def test_a_moment_without_a_zone_is_refused(alone: AppointmentBook) -> None:
    with alone.database.reading() as session, pytest.raises(StatementError, match="has no time zone"):
        appointment.coming(session, 1, datetime(2026, 11, 24, 9))  # noqa: DTZ001 the mistake
