"""What staff see of a conversation and what they do with it, over HTTP and without a script."""

import pytest
from sqlalchemy import text
from sqlmodel import Session

from receptionist import engine
from receptionist.adapters.stand_ins import loopback
from receptionist.domain import staff
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from tests.front_desk import ALICE, BOB, until
from tests.inbox.conftest import PASSWORD, Visitor


async def test_who_waits_for_a_person_stands_in_needs_you(dana: Visitor) -> None:
    await dana.desk.say("let me talk to a person")

    page = (await dana.get("/inbox?queue=needs")).text

    assert "(312) 555-0142" in page
    assert "Asked for a person" in page


async def test_what_a_caller_writes_is_shown_and_never_run(dana: Visitor) -> None:
    await dana.desk.say("<script>alert(1)</script> & <b>hi</b>")

    page = (await dana.get("/inbox/1")).text

    assert "<script>alert(1)</script>" not in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


async def test_a_right_to_left_text_is_shown_in_its_own_direction(dana: Visitor) -> None:
    await dana.desk.say("שלום, אפשר לקבוע תור?")

    page = (await dana.get("/inbox/1")).text

    assert 'dir="auto"' in page
    assert "שלום" in page


@pytest.mark.parametrize("search", ["0142", "(312) 555", "giraffe"])
async def test_search_finds_a_conversation_by_number_and_by_words(dana: Visitor, search: str) -> None:
    await dana.desk.say("my giraffe needs a cleaning")

    assert "(312) 555-0142" in (await dana.web.get("/inbox", params={"q": search})).text
    assert "Nothing found" in (await dana.web.get("/inbox", params={"q": "zebra 999"})).text


async def test_a_conversation_that_is_not_there_says_so(dana: Visitor) -> None:
    answer = await dana.get("/inbox/4711")

    assert answer.status_code == 404
    assert "does not exist" in answer.text


@pytest.mark.parametrize("queue", ["needs", "waiting", "assistant", "done", "tasks"])
async def test_an_empty_queue_says_what_will_stand_there(dana: Visitor, queue: str) -> None:
    assert 'class="empty"' in (await dana.get(f"/inbox?queue={queue}")).text


async def test_a_reply_takes_the_conversation_and_reaches_the_caller(dana: Visitor) -> None:
    await dana.desk.say("hello")

    answer = await dana.post("/inbox/1/reply", text="Hi, this is Dana.")
    texts = await dana.desk.hear(2)
    thread = (await dana.desk.rows(Conversation))[0]

    assert answer.status_code == 303
    assert texts[-1].body == "Hi, this is Dana."
    assert (thread.holder, thread.taken_by) == ("staff", "dana@desk.example")


async def test_the_assistant_is_silent_until_the_conversation_is_given_back(dana: Visitor) -> None:
    await dana.desk.say("hello")
    await dana.post("/inbox/1/take")
    await dana.desk.network.text(ALICE, dana.desk.number, "where can I park?")
    before = len(dana.desk.network.texts_to(ALICE))

    await dana.post("/inbox/1/release")
    answer = await dana.desk.say("and where can I park?")

    assert before == 1
    assert "parking" in answer


@pytest.mark.parametrize("words", ["", "   ", "x" * 1601])
async def test_a_reply_that_cannot_be_sent_is_refused_with_a_sentence(dana: Visitor, words: str) -> None:
    await dana.desk.say("hello")

    await dana.post("/inbox/1/reply", text=words)

    assert [row for row in await dana.desk.rows(Text) if row.author == "staff"] == []


async def test_a_task_that_is_ticked_off_is_gone_from_the_list(dana: Visitor) -> None:
    await dana.desk.network.call("+266696687", dana.desk.number)

    async def tasks() -> list[Task]:
        return await dana.desk.rows(Task)

    async def there() -> bool:
        return bool(await tasks())

    await until(there, "a task to call back")
    row = (await tasks())[0]
    await dana.post(f"/tasks/{row.id}/done")

    assert (await tasks())[0].done_at is not None
    assert "Nothing to do" in (await dana.get("/inbox?queue=tasks")).text


async def test_the_calls_page_tells_why_each_call_got_a_text_or_not(dana: Visitor) -> None:
    await dana.desk.network.call(ALICE, dana.desk.number)
    await dana.desk.hear(1)
    await dana.desk.network.call(BOB, dana.desk.number, owner="answers")

    async def decided() -> bool:
        return (await dana.get("/calls")).text.count("Answered by a person") == 1

    await until(decided, "both calls are decided")
    assert "Text sent" in (await dana.get("/calls")).text


async def test_an_appointment_stands_in_the_calendar_of_its_day(dana: Visitor) -> None:
    await dana.desk.say("a cleaning tomorrow please")
    await dana.desk.say("1")

    page = (await dana.get("/calendar")).text

    assert "block booked" in page
    assert "Cleaning" in page


async def test_the_owner_s_page_shows_the_week_and_a_broken_edit_with_its_line(dana: Visitor) -> None:
    await dana.desk.network.call(ALICE, dana.desk.number)
    await dana.desk.hear(1)
    facts = dana.desk.home / "prompts" / "bright-smiles" / "business.toml"
    facts.write_text(facts.read_text().replace("[hours]", "[huors]"))

    async def told() -> bool:
        return "not in force" in (await dana.get("/owner")).text

    await until(told, "the mistake is on the page")
    page = (await dana.get("/owner")).text
    assert "1 call missed" in page
    assert "business.toml, line" in page


async def test_an_answer_from_the_faq_says_which_entry_it_is(dana: Visitor) -> None:
    await dana.desk.say("where can I park?")

    page = (await dana.get("/inbox/1")).text

    assert "answered from the FAQ: Where can I park?" in page
    assert "Your own answer to “Where can I park?”, word for word." in page


async def test_what_an_offer_was_checked_against_is_one_sentence_and_not_a_list_of_rows(dana: Visitor) -> None:
    await dana.desk.say("a cleaning tomorrow please")

    page = (await dana.get("/inbox/1")).text

    assert page.count("Checked against the calendar and the owner&#39;s files:") == 1
    assert "all fit." in page


async def test_two_people_in_one_thread_see_each_other(dana: Visitor) -> None:
    await dana.desk.say("hello")
    await dana.desk.write(lambda session: staff.add(session, "maya@desk.example", "Maya", PASSWORD, engine.now()))
    alone = (await dana.get("/inbox/1")).text
    async with loopback.client(base_url=dana.desk.url, timeout=30) as web:
        maya = Visitor(dana.desk, web)
        await maya.sign_in("maya@desk.example")

        seen = (await maya.get("/inbox/1")).text

    assert "open too" not in alone
    assert "<bdi>Dana</bdi> has this conversation open too." in seen
    assert "<bdi>Maya</bdi> has this conversation open too." in (await dana.get("/inbox/1")).text


async def test_a_calendar_inside_another_page_follows_the_times_that_were_offered_last(dana: Visitor) -> None:
    await dana.desk.say("a cleaning tomorrow please")

    assert "block held" in (await dana.get("/calendar?embed=1")).text
    assert "block held" not in (await dana.get("/calendar")).text


@pytest.mark.parametrize(("accept", "kind"), [("text/html", "text/html"), ("*/*", "application/json")])
async def test_an_address_that_is_nobody_s_has_a_page_for_people_and_a_status_for_programs(
    dana: Visitor, accept: str, kind: str
) -> None:
    answer = await dana.web.get("/nothing-here", headers={"accept": accept})

    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith(kind)


async def test_a_page_that_fails_tells_a_person_what_was_kept(dana: Visitor) -> None:
    def broken(session: Session) -> None:
        session.execute(text("DROP TABLE task"))

    await dana.desk.write(broken)

    answer = await dana.web.get("/inbox", headers={"accept": "text/html"})

    assert answer.status_code == 500
    assert "are kept" in answer.text
