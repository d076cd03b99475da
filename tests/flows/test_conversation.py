"""A caller texts, and the conversation is carried to an appointment, an answer, a lead or a person."""

import re
from pathlib import Path

from sqlmodel import Session

from receptionist import engine
from receptionist.domain import conversation
from receptionist.domain.appointment import Appointment
from receptionist.domain.contact import Contact
from receptionist.domain.conversation import Conversation
from receptionist.domain.handoff import Handoff
from receptionist.domain.lead import Lead
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from receptionist.flows import handoff, outgoing_text
from tests.front_desk import ALICE, BOB, FrontDesk, opened, until


async def test_a_conversation_ends_in_an_appointment(desk_open: FrontDesk) -> None:
    offer = await desk_open.say("Hi, can I book a cleaning tomorrow afternoon?")
    confirmation = await desk_open.say("2")

    rows = await desk_open.rows(Appointment)
    said = desk_open.business.says_when(rows[0].starts)
    assert [(row.service, row.status, row.phone) for row in rows] == [("Cleaning", "booked", ALICE)]
    day, clock = said.split(" at ")
    assert day in offer
    assert f"2) {clock}" in offer
    assert f"You're booked: Cleaning on {said}" in confirmation


async def test_a_caller_s_name_is_known_from_then_on(desk_open: FrontDesk) -> None:
    await desk_open.say("can I get a checkup on thursday at 9am?")
    await desk_open.say("yes please" if "suit you" in desk_open.network.texts_to(ALICE)[-1].body else "1")

    await desk_open.say("Maria Lopez")

    assert [row.name for row in await desk_open.rows(Contact)] == ["Maria Lopez"]
    assert [row.name for row in await desk_open.rows(Appointment)] == ["Maria Lopez"]


async def test_a_refusal_books_nothing(desk_open: FrontDesk) -> None:
    await desk_open.say("a cleaning tomorrow afternoon please")

    await desk_open.say("no, 2 pm is not good for me")

    assert await desk_open.rows(Appointment) == []


async def test_an_offered_time_is_not_offered_to_somebody_else(desk_open: FrontDesk) -> None:
    first = await desk_open.say("a whitening on thursday please")
    second = await desk_open.say("a whitening on thursday please", BOB)

    mine, theirs = ({*re.findall(r"\d+:\d\d [AP]M", offer)} for offer in (first, second))
    assert mine
    assert not mine & theirs


async def test_a_question_is_answered_in_the_owner_s_own_words(desk_open: FrontDesk) -> None:
    answer = await desk_open.say("where can I park?")

    assert answer == next(one.answer for one in desk_open.business.faq if one.question == "Where can I park?")


async def test_a_question_that_nothing_answers_is_passed_on(desk_open: FrontDesk) -> None:
    answer = await desk_open.say("do you sell goldfish?")

    assert "I don't know" in answer
    assert [task.kind for task in await desk_open.rows(Task)] == ["follow_up"]
    assert [lead.need for lead in await desk_open.rows(Lead)] == ["Question: do you sell goldfish?"]


async def test_a_move_keeps_one_appointment(desk_open: FrontDesk) -> None:
    await desk_open.say("a cleaning tomorrow afternoon please")
    await desk_open.say("1")

    await desk_open.say("can you move it to friday morning?")
    told = await desk_open.say("the first one")

    rows = await desk_open.rows(Appointment)
    assert len(rows) == 1
    assert rows[0].starts.astimezone(desk_open.business.zone).weekday() == 4
    assert "is now on" in told


async def test_a_cancellation_frees_the_time(desk_open: FrontDesk) -> None:
    await desk_open.say("a cleaning tomorrow afternoon please")
    await desk_open.say("1")

    told = await desk_open.say("please cancel my appointment")

    assert [row.status for row in await desk_open.rows(Appointment)] == ["cancelled"]
    assert "off the calendar" in told


async def test_who_asks_for_a_person_gets_one_and_the_assistant_is_silent(desk_open: FrontDesk) -> None:
    told = await desk_open.say("can I talk to a real person please")
    await desk_open.network.text(ALICE, desk_open.number, "hello? where can I park?")

    async def both_are_there() -> bool:
        return sum(row.direction == "in" for row in await desk_open.rows(Text)) == 2

    await until(both_are_there, "both texts")
    assert "a person will text you back" in told
    assert [row.reason for row in await desk_open.rows(Handoff)] == ["asked"]
    assert len(desk_open.network.texts_to(ALICE)) == 1


async def test_staff_answer_and_give_back(desk_open: FrontDesk) -> None:
    await desk_open.say("can I talk to a real person please")
    thread = (await desk_open.rows(Conversation))[0]

    await outgoing_text.staff_reply(thread.id or 0, "dana@desk.example", "Hi, Dana here.")
    await desk_open.hear(2)
    await handoff.release(thread.id or 0, "dana@desk.example")

    assert "parking" in await desk_open.say("where can I park?")


async def test_a_reply_that_waits_is_held_back_when_a_person_takes_over(desk_open: FrontDesk) -> None:
    await desk_open.say("hi there")
    thread = (await desk_open.rows(Conversation))[0]

    def write_and_take(session: Session) -> None:
        row = conversation.locked(session, thread.id or 0)
        outgoing_text.put(session, row, "Late words.", key="reply:late", kind="reply", at=engine.now())
        row.holder = "staff"
        session.add(row)

    await desk_open.write(write_and_take)
    await outgoing_text.leave(thread.id or 0)

    assert [row.status for row in await desk_open.rows(Text) if row.body == "Late words."] == ["withheld"]
    assert len(desk_open.network.texts_to(ALICE)) == 1


async def test_a_burst_gets_one_answer(tmp_path: Path) -> None:
    def slowly(facts: str) -> str:
        return facts.replace("bundle_seconds = 0", "bundle_seconds = 1")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=slowly) as desk:
        for words in ("hi", "one question", "where can I park?"):
            await desk.network.text(ALICE, desk.number, words)

        assert "parking" in (await desk.hear(1))[0].body

        async def all_are_answered() -> bool:
            return all(row.answered for row in await desk.rows(Text) if row.direction == "in")

        await until(all_are_answered, "every text answered")
        assert len(desk.network.texts_to(ALICE)) == 1


async def test_the_same_delivery_twice_is_answered_once(desk_open: FrontDesk) -> None:
    desk_open.network.faults.deliver_twice = True

    await desk_open.say("where can I park?")
    await desk_open.say("thanks")

    assert len(desk_open.network.texts_to(ALICE)) == 2
    assert len([row for row in await desk_open.rows(Text) if row.direction == "in"]) == 2


async def test_a_picture_without_words_is_answered(desk_open: FrontDesk) -> None:
    await desk_open.network.text(ALICE, desk_open.number, "", media=1)

    assert (await desk_open.hear(1))[0].body


async def test_emoji_and_right_to_left_texts_are_kept_as_they_came(desk_open: FrontDesk) -> None:
    words = "مرحبا 👋🏽 שלום"

    await desk_open.say(words)

    assert [row.body for row in await desk_open.rows(Text) if row.direction == "in"] == [words]


async def test_is_it_a_bot_is_answered_truthfully(desk_open: FrontDesk) -> None:
    assert "not a person" in await desk_open.say("am I talking to a real person or a robot?")


async def test_with_the_assistant_off_a_caller_goes_to_staff_once(tmp_path: Path) -> None:
    def off(facts: str) -> str:
        return facts.replace('mode = "answers"', 'mode = "off"')

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=off) as desk:
        await desk.at(10, weekday=1)
        told = await desk.say("where can I park?")
        await desk.network.text(ALICE, desk.number, "hello?")

        async def both_are_there() -> bool:
            return sum(row.direction == "in" for row in await desk.rows(Text)) == 2

        await until(both_are_there, "both texts")
        await handoff.say_nobody_yet((await desk.rows(Handoff))[0].id or 0)
        assert [row.kind for row in await desk.rows(Text) if row.direction == "out"] == ["handed"]
        assert "a person will text you back" in told
        assert len(desk.network.texts_to(ALICE)) == 1


async def test_the_replies_of_a_day_are_counted_over_all_conversations_of_a_caller(tmp_path: Path) -> None:
    def limited(facts: str) -> str:
        return facts.replace("cooldown_minutes = 60", "cooldown_minutes = 60\nreplies_per_day = 1")

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=limited) as desk:
        await desk.at(10, weekday=1)
        await desk.say("where can I park?")
        await handoff.finish((await desk.rows(Conversation))[0].id or 0, "dana@desk.example")

        told = await desk.say("where can I park?")

        assert "a person will text you back" in told
        assert [row.reason for row in await desk.rows(Handoff)] == ["cannot_answer"]


async def test_with_drafts_a_person_sends(tmp_path: Path) -> None:
    def drafts(facts: str) -> str:
        return facts.replace('mode = "answers"', 'mode = "drafts"')

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=drafts) as desk:
        await desk.network.text(ALICE, desk.number, "where can I park?")

        async def is_drafted() -> bool:
            return any(row.status == "draft" for row in await desk.rows(Text))

        await until(is_drafted, "a draft")
        draft = next(row for row in await desk.rows(Text) if row.status == "draft")
        assert desk.network.texts_to(ALICE) == []
        await outgoing_text.send_draft(draft.id or 0, "dana@desk.example")
        assert (await desk.hear(1))[0].body == draft.body


async def test_a_calendar_that_cannot_be_written_makes_a_request(tmp_path: Path) -> None:
    def google(facts: str) -> str:
        return facts.replace('calendar = "built-in"', 'calendar = "google"')

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=google) as desk:
        await desk.at(10, weekday=1)
        await desk.say("a cleaning tomorrow afternoon please")
        told = await desk.say("1")

        assert "A person will confirm" in told
        assert [row.status for row in await desk.rows(Appointment)] == ["requested"]
        assert [task.kind for task in await desk.rows(Task)] == ["confirm_request"]


async def test_a_second_text_before_a_draft_is_sent_makes_one_draft_that_answers_both(tmp_path: Path) -> None:
    def drafts(facts: str) -> str:
        return facts.replace('mode = "answers"', 'mode = "drafts"')

    async with opened(f"sqlite:///{tmp_path / 'desk.db'}", tmp_path, edit=drafts) as desk:

        async def waiting() -> list[str]:
            return [row.body for row in await desk.rows(Text) if row.status == "draft"]

        async def is_drafted(words: str) -> bool:
            return any(words in body for body in await waiting())

        await desk.network.text(ALICE, desk.number, "where can I park?")
        await until(lambda: is_drafted("free parking"), "a draft")
        await desk.network.text(ALICE, desk.number, "and do you take cigna?")
        await until(lambda: is_drafted("Cigna"), "a second draft")

        assert len(await waiting()) == 1
        assert all(row.turn for row in await desk.rows(Text) if row.direction == "in")
