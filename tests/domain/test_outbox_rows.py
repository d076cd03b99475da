"""The rows of texts: each stands once, and a transaction sees in its questions what it has changed itself."""

from sqlmodel import Session

from receptionist.domain import text
from receptionist.domain.text import Text
from tests.domain.appointment_book import AppointmentBook, Caller


def incoming(book: AppointmentBook, caller: Caller, sid: str) -> Text:
    return Text(
        business=book.business.slug, conversation_id=caller.conversation_id, direction="in", author="caller",
        body="hello", status="received", provider_sid=sid, at=book.now, created=book.now,
    )  # fmt: skip


def outgoing(book: AppointmentBook, caller: Caller, key: str, body: str = "Hi!", status: str = "waiting") -> Text:
    return Text(
        business=book.business.slug, conversation_id=caller.conversation_id, direction="out", author="assistant",
        body=body, status=status, key=key, at=book.now, created=book.now,
    )  # fmt: skip


def read(session: Session, row: Text) -> Text:
    session.expunge_all()
    return session.get_one(Text, row.id)


def test_a_text_that_the_provider_delivers_twice_stands_once(book: AppointmentBook) -> None:
    caller = book.caller("+13125550101")
    with book.database.writing() as session:
        sid = f"SM-{book.business.slug}"
        first = text.receive(session, incoming(book, caller, sid))
        again = text.receive(session, incoming(book, caller, sid))
        waiting = text.unanswered(session, caller.conversation_id)

    assert first is not None
    assert again is None
    assert [one.id for one in waiting] == [first.id]


def test_the_same_key_gives_the_text_that_stands_there(book: AppointmentBook) -> None:
    caller = book.caller("+13125550101")
    key = f"reply:{book.business.slug}"
    with book.database.writing() as session:
        first, new = text.write(session, outgoing(book, caller, key, "Hi!"))
        again, new_again = text.write(session, outgoing(book, caller, key, "Something else."))

    assert (new, new_again) == (True, False)
    assert (again.id, again.body) == (first.id, "Hi!")


def test_what_is_changed_of_a_text_just_written_is_kept(book: AppointmentBook) -> None:
    caller = book.caller("+13125550101")
    with book.database.writing() as session:
        row, _ = text.write(session, outgoing(book, caller, f"reply:{book.business.slug}"))
        row.status, row.checks = "withheld", [{"what": "looked at again", "ok": False}]
    with book.database.reading() as session:
        kept = read(session, row)

    assert (kept.status, kept.checks) == ("withheld", [{"what": "looked at again", "ok": False}])


def test_a_text_that_this_transaction_withheld_waits_no_more(book: AppointmentBook) -> None:
    caller = book.caller("+13125550101")
    with book.database.writing() as session:
        row, _ = text.write(session, outgoing(book, caller, f"reply:{book.business.slug}"))
        waited = text.waits(session, caller.conversation_id)
        row.status = "withheld"

        assert (waited, text.waits(session, caller.conversation_id)) == (True, False)


def test_a_draft_that_is_replaced_opens_again_what_it_answered_and_nothing_else(book: AppointmentBook) -> None:
    caller, other = book.caller("+13125550101"), book.caller("+13125550102")
    key = book.business.slug
    with book.database.writing() as session:
        for who in (caller, other):
            text.receive(session, incoming(book, who, f"SM-{key}-{who.conversation_id}"))
            burst = text.unanswered(session, who.conversation_id)
            text.take(session, burst, f"turn:{key}:{who.conversation_id}")
            text.settle(session, burst, book.now)
            draft = outgoing(book, who, f"reply:{key}:{who.conversation_id}", status="draft")
            draft.turn = f"turn:{key}:{who.conversation_id}"
            text.write(session, draft)
        reopened = [text.reopen_drafted(session, caller.conversation_id) for _ in range(2)]

        assert reopened == [True, False]
        assert [one.turn for one in text.unanswered(session, caller.conversation_id)] == [None]
        assert text.unanswered(session, other.conversation_id) == []
