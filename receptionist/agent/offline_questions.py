"""Several questions in one burst: what the owner has answered is answered, the rest is passed on in the same text."""

from collections.abc import Sequence

from receptionist.agent import offline_facts, phrases
from receptionist.agent.checks import MOST_SEGMENTS
from receptionist.agent.sentences import sentences
from receptionist.agent.situation import Situation
from receptionist.agent.thread import Move
from receptionist.domain.segments import segments


def answer(now: Situation) -> Move | None:
    """The answers that fit in one text; None for a single question, and where none of them has an answer."""
    asked = [one for one in sentences(now) if one.is_question]
    if len(asked) < 2 or any(_wants_an_act(one) for one in asked):
        return None
    found = [(one, offline_facts.said(one)) for one in asked]
    told, left = _fitting(list(dict.fromkeys(words for _, words in found if words)))
    open_ones = [one.thread.burst for one, words in found if not words or words in left]
    if not told:
        return None
    if not open_ones:
        return Move(" ".join(told))
    if now.saved is None:
        return offline_facts.pass_on(now, " ".join(open_ones))
    return Move(" ".join([*told, phrases.PASSED_THE_REST]))


def _wants_an_act(one: Situation) -> bool:
    heard = one.heard
    return heard.wants_booking or heard.wants_to_move or heard.wants_to_cancel or heard.asks_for_appointments


def _fitting(answers: Sequence[str]) -> tuple[list[str], list[str]]:
    """As many whole answers, from the first, as leave room for the sentence about the rest; and those that do not."""
    for most in range(len(answers), 0, -1):
        rest = [phrases.PASSED_THE_REST] if most < len(answers) else []
        if segments(" ".join([*answers[:most], *rest])) <= MOST_SEGMENTS:
            return list(answers[:most]), list(answers[most:])
    return [], list(answers)
