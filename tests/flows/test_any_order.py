"""In whatever order a call's signals come, and however often: one text for a missed call, none for an answered one."""

import random
from dataclasses import dataclass

from receptionist import engine
from receptionist.domain.call import Call
from receptionist.domain.text import Text
from tests.front_desk import FrontDesk, until

CALLS = 60
ENDS = ("dialled", "over")


@dataclass(frozen=True)
class Told:
    """A call as the provider tells it, in some order, with repetitions."""

    sid: str
    caller: str
    answered: bool
    signals: tuple[str, ...]


def told(number: int, chance: random.Random) -> Told:
    """A call that somebody answered or nobody did. A key is pressed before the ringing is told to be over."""
    answered = chance.random() < 0.25
    signals = ["came_in", *ENDS, *chance.sample(("voicemail", "transcript"), chance.randint(0, 2) * (not answered))]
    signals += chance.choices(signals, k=chance.randint(0, 4))
    chance.shuffle(signals)
    if answered:
        signals.insert(min(signals.index(end) for end in ENDS), "accepted")
    return Told(f"CA{number}", f"+1312555{1000 + number}", answered, tuple(signals))


async def test_each_missed_call_has_one_text_and_each_answered_one_none(desk_open: FrontDesk) -> None:
    chance = random.Random(20261124)
    calls = [told(number, chance) for number in range(CALLS)]
    posts = [(call, signal) for call in calls for signal in call.signals]
    # The calls overlap, and each keeps its own order.
    order = sorted(range(len(posts)), key=lambda at: (posts[at][0].signals.index(posts[at][1]), chance.random()))
    for call, signal in (posts[at] for at in order):
        payload = {
            "CallSid": call.sid, "From": call.caller, "To": desk_open.number, "signal": signal,
            "CallStatus": "completed", "DialCallStatus": "completed" if call.answered else "no-answer",
            "CallDuration": "25", "TranscriptionText": "please call me back",
        }  # fmt: skip
        await engine.accept(f"{call.sid}:{signal}", "missed_call.signal", payload, business="bright-smiles")

    async def settled() -> bool:
        rows = await desk_open.rows(Call)
        texts = await desk_open.rows(Text)
        decided = len(rows) == CALLS and all(row.text is not None for row in rows)
        return decided and all(row.status == "delivered" for row in texts)

    await until(settled, "every call is decided and every text has arrived", 60)

    wrong = {
        call.sid: (call.signals, len(desk_open.network.texts_to(call.caller)))
        for call in calls
        if len(desk_open.network.texts_to(call.caller)) != (0 if call.answered else 1)
    }
    assert sum(call.answered for call in calls) >= 5
    assert wrong == {}
