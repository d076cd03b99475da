"""Faulty receptionists that offer, book, move and cancel wrong."""

import re
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Any

from sqlmodel import Session, false

from receptionist.agent import services
from receptionist.domain import acceptance, booking, free_times, holds
from receptionist.domain.business import Business
from receptionist.domain.hearing import wishes
from receptionist.evaluation.faults.fault import fault


@fault(acceptance, "accepted")
def books_before_the_yes(was: Any) -> Any:
    """Takes whatever the caller says after an offer for a yes to its first time."""
    return lambda newest, offered, *rest: was(newest, offered, *rest) or (offered[0] if offered else None)


@fault(booking, "book")
def books_another_time(was: Any) -> Any:
    """Books another one of the offered times than the one that was accepted."""

    def book(session: Session, desk: booking.Desk, hold: Any, *rest: Any, **more: Any) -> Any:
        others = [one for one in holds.of(session, desk.conversation_id) if one.id != hold.id]
        return was(session, desk, others[-1] if others else hold, *rest, **more)

    return book


@fault(booking, "book")
def books_all_that_was_offered(was: Any) -> Any:
    """Books the accepted time, and the others that were offered as well."""

    def book(session: Session, desk: booking.Desk, hold: Any, *rest: Any, **more: Any) -> Any:
        offered = [one for one in holds.of(session, desk.conversation_id) if one.id != hold.id]
        return [was(session, desk, one, *rest, **more) for one in (*offered, hold)][-1]

    return book


@fault(holds, "said_times")
def is_off_by_a_day(was: Any) -> Any:
    """Looks for times a day after the one that was asked for."""

    def later(at: datetime | None) -> datetime | None:
        return at + timedelta(days=1) if at else None

    return lambda text, business, now: [
        replace(span, start=later(span.start), end=later(span.end)) for span in was(text, business, now)
    ]


@fault(holds, "said_times")
def thinks_in_utc(was: Any) -> Any:
    """Takes a wished clock time for one in UTC."""

    def shifted(at: datetime | None) -> datetime | None:
        return at.replace(tzinfo=UTC).astimezone(at.tzinfo) if at and at.time() != time() else at

    return lambda text, business, now: [
        replace(span, start=shifted(span.start), end=shifted(span.end)) for span in was(text, business, now)
    ]


@fault(holds, "said_times")
def flips_am_and_pm(was: Any) -> Any:
    """Takes ten in the morning for ten in the evening, and the other way round."""

    def flipped(at: datetime | None) -> datetime | None:
        return at.replace(hour=(at.hour + 12) % 24) if at and at.time() != time() else at

    return lambda text, business, now: [
        replace(span, start=flipped(span.start), end=flipped(span.end)) for span in was(text, business, now)
    ]


@fault(holds, "_taken")
def offers_what_is_taken(was: Any) -> Any:
    """Offers times without a look at the calendar."""
    return lambda session, chairs, *rest: {person: [] for person in chairs}


@fault(holds, "_others_holds")
def forgets_what_it_holds(was: Any) -> Any:
    """Offers to one caller what it keeps for another."""
    return lambda *asked: was(*asked).where(false())


@fault(Business, "periods")
def ignores_the_hours(was: Any) -> Any:
    """Books from seven to ten in the evening, on every day that is not a closure."""

    def periods(self: Business, day: Any) -> Any:
        opens, closes = (datetime.combine(day, time(hour), self.zone) for hour in (7, 22))
        return [] if self.closure(day) else [(opens, closes)]

    return periods


@fault(Business, "closure")
def forgets_the_closures(was: Any) -> Any:
    """Works through Christmas."""
    return lambda self, day: None


@fault(free_times, "window")
def ignores_the_notice(was: Any) -> Any:
    """Offers the next half hour, whatever notice the owner wants."""
    return lambda business, now: (now.astimezone(UTC), was(business, now)[1])


@fault(free_times, "window")
def books_as_far_ahead_as_asked(was: Any) -> Any:
    """Books a year ahead, whatever the owner wants."""
    return lambda business, now: (was(business, now)[0], now.astimezone(UTC) + timedelta(days=365))


@fault(free_times, "free")
def ignores_the_buffer(was: Any) -> Any:
    """Keeps no time free between two appointments."""
    return lambda *asked: (replace(one, blocks_until=one.ends) for one in was(*asked))


@fault(services, "meant")
def takes_another_service(was: Any) -> Any:
    """Takes every service for the last one on the owner's list."""
    return lambda business, words: business.services[-1] if was(business, words) else None


@fault(booking, "move")
def keeps_the_old_visit(was: Any) -> Any:
    """Moves an appointment by booking a second one."""
    return lambda session, desk, handle, hold, *, request: booking.book(session, desk, hold, "", None, request=request)


@fault(booking, "cancel")
def cancels_the_wrong_visit(was: Any) -> Any:
    """Cancels another one of the caller's appointments than the one that was meant."""

    def cancel(session: Session, desk: booking.Desk, handle: str) -> Any:
        others = [row for row in booking.coming(session, desk) if row.handle != handle]
        return was(session, desk, others[0].handle if others else handle)

    return cancel


@fault(wishes, "wants_to_cancel")
def cancels_without_being_asked(was: Any) -> Any:
    """Takes every talk of cancelling for the wish to."""
    return lambda words: was(words) or bool(re.search(r"\bcancel", words))


@fault(booking, "_write")
def says_booked_and_writes_nothing(was: Any) -> Any:
    """Tells of a booking that the calendar does not have: it is lost before the end of the turn."""

    def lose(session: Session, row: Any) -> None:
        was(session, row)
        row.status = "cancelled"

    return lose


ALL = (
    books_before_the_yes, books_another_time, books_all_that_was_offered, is_off_by_a_day, thinks_in_utc,
    flips_am_and_pm, offers_what_is_taken, forgets_what_it_holds, ignores_the_hours, forgets_the_closures,
    ignores_the_notice, books_as_far_ahead_as_asked, ignores_the_buffer, takes_another_service, keeps_the_old_visit,
    cancels_the_wrong_visit, cancels_without_being_asked, says_booked_and_writes_nothing,
)  # fmt: skip
