"""Two automatic answerers that talk to each other stop within three texts, whatever the other one is."""

from collections.abc import Callable

import pytest

from receptionist.agent import phrases
from receptionist.domain.conversation import Conversation
from receptionist.domain.task import Task
from receptionist.domain.text import Text
from tests.agent.threads import example
from tests.front_desk import ALICE, FrontDesk, until

MOST = 3
Answerer = Callable[[list[str]], str]

SALES = [
    "Hi, thanks for getting in touch with Polar Air! How can we help you today?",
    "Thanks for your reply. Our team is happy to assist. Would you like to schedule a visit?",
    "Great! Is there anything else we can do for you?",
]


def away(_: list[str]) -> str:
    return "Auto-reply: I'm out of the office and will be back on Monday."


def parrot(_: list[str]) -> str:
    return "We are at 12 Main Street and the parking is behind the house"


def echo(heard: list[str]) -> str:
    return heard[-1]


def chatty(heard: list[str]) -> str:
    """Another vendor's assistant: never the same words twice in a row, always an answer."""
    return SALES[(len(heard) - 1) % len(SALES)]


def counting(heard: list[str]) -> str:
    """A help desk's notice, with the number of a ticket and the time of day in it."""
    return (
        f"We received your message at 10:3{len(heard)} AM and opened ticket #48{len(heard)}1. We will look at it soon."
    )


def like_ours(heard: list[str]) -> str:
    """Our own receptionist at another business: its first text, then its greeting, then that it did not understand."""
    acme = example("acme-heating")
    first = acme.fill("Missed call, new caller", name="")
    return [first, phrases.greeting(acme), phrases.not_understood(acme)][min(len(heard) - 1, 2)]


@pytest.mark.parametrize("other", [away, parrot, echo, chatty, counting, like_ours])
async def test_no_more_than_three_texts_go_to_an_answerer_that_answers_each(
    desk_open: FrontDesk, other: Answerer
) -> None:
    await desk_open.network.call(ALICE, desk_open.number, caller="hangs_up")
    heard = await desk_open.hear(1)

    for turn in range(MOST + 3):
        await desk_open.network.text(ALICE, desk_open.number, other([one.body for one in heard]))
        await until(lambda n=turn + 1: _all_settled(desk_open, n), f"the settling of text {turn + 1}")  # type: ignore[misc]
        heard = desk_open.network.texts_to(ALICE)

    assert len(heard) <= MOST


async def _all_settled(desk_open: FrontDesk, count: int) -> bool:
    """So many texts came, each is answered, settled or a person's, and nothing is left to be sent."""
    rows = await desk_open.rows(Text)
    came = [row for row in rows if row.direction == "in"]
    waits = [row for row in rows if row.status in ("waiting", "sending", "uncertain")]
    with_staff = [row.id for row in await desk_open.rows(Conversation) if row.holder == "staff"]
    settled = all(row.answered or row.conversation_id in with_staff for row in came)
    return len(came) == count and settled and not waits


async def test_a_person_is_asked_to_look_once(desk_open: FrontDesk) -> None:
    for _ in range(2):
        await desk_open.say(parrot([]))
    for count in (3, 4):
        await desk_open.network.text(ALICE, desk_open.number, parrot([]))
        await until(lambda n=count: _all_settled(desk_open, n), "the settling")  # type: ignore[misc]

    assert [row.kind for row in await desk_open.rows(Task)].count("look_at_text") == 1


async def test_a_caller_in_danger_is_answered_however_often_they_write_it(desk_open: FrontDesk) -> None:
    for _ in range(2):
        await desk_open.say("what is the price of a whitening at your place")

    said = await desk_open.say("there is a smell of gas and my mother fell, please help us")

    assert "911" in said


async def test_whoever_asks_for_one_time_after_the_other_is_no_machine(desk_open: FrontDesk) -> None:
    for hour in (2, 3, 4):
        said = await desk_open.say(f"could i have a cleaning tomorrow at {hour} in the afternoon")

    assert "person" not in said


async def test_short_texts_may_be_repeated(desk_open: FrontDesk) -> None:
    for _ in range(3):
        said = await desk_open.say("how much is it")

    assert said


async def test_whoever_asks_twice_whether_it_is_a_bot_is_told_twice(desk_open: FrontDesk) -> None:
    await desk_open.say("are you a virtual assistant")

    said = await desk_open.say("really, is this an ai assistant?")

    assert "automated assistant" in said
