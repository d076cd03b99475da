"""The name of whom a caller books for goes on what is still to come, and on nothing else."""

from tests.domain.appointment_book import AppointmentBook

ALICE, BOB = "+13125550142", "+13125550143"


def test_a_name_that_comes_late_goes_on_the_coming_visits_that_have_none(book: AppointmentBook) -> None:
    alice, bob = book.caller(ALICE), book.caller(BOB)
    book.book(alice, book.find(alice, "tuesday at 9am")[0])
    minutes_to_wednesday = 2 * 24 * 60
    book.minutes_pass(minutes_to_wednesday)
    dropped = book.book(alice, book.find(alice, "thursday")[0])
    book.cancel(alice, dropped.handle)
    book.book(alice, book.find(alice, "friday")[0])
    book.book(bob, book.find(bob, "friday")[0])

    book.name_visits(alice, "Leo")

    assert [row.name or "" for row in book.appointments()] == ["", "", "Leo", ""]
