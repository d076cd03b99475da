"""What the words around a phrase make of it: a limit ("before noon"), a refusal ("not friday"), a time given up."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from receptionist.domain.when.spelling import Token, word_set

AFTER = {"after", "from", "since", "past", "starting", "beginning"}
BEFORE = {"before", "by", "until"}
REFUSALS = word_set("not never neither nor can't cant cannot besides except won't wont isn't isnt")
_REFUSED_BEHIND = word_set("doesn't doesnt won't wont isn't isnt wouldn't wouldnt aren't arent")
_OCCUPIED = word_set("busy away unavailable working traveling travelling")
_OURSELVES = word_set("i i'm im we we're were i'll we'll he's she's he she")
_OWNERS = word_set("my our his her their your")
_VERBS = word_set("is are does do will would can was works looks")
_BAD = word_set("no not bad out full booked taken impossible tough hard")
_MOVING = word_set(
    """
    move moved moving reschedule rescheduled rescheduling change changed changing switch switched push pushed shift
    bump swap
    """
)
_ALL = word_set("any anything anytime every everyday everything whenever all always")
_ENDS = {".", ";", "?", "!", ","}
_CORRECTING = word_set("wait rather oops whoops actually scratch correction instead nvm nevermind")
_CORRECTING_PAIRS = {
    "i mean", "i meant", "make it", "make that", "sorry no", "or no", "on second", "no sorry", "my bad",
}  # fmt: skip
_MEASURES = word_set("later earlier more less sooner fewer")
_KEPT_IN_MIND = word_set("don't dont didn't didnt not won't wont")


def moved(said: Sequence[Token]) -> tuple[list[Token], int, int]:
    """ "Move it from thursday to friday": the tokens, that "to" being no joint, and where verb and "to" stand.

    What is said between the verb and the "to" of its sentence is given up. -1: nothing is moved.
    """
    tokens = list(said)
    verb = next((at for at in range(len(tokens)) if tokens[at].word in _MOVING and not _mind(tokens, at)), None)
    if verb is None:
        return tokens, -1, -1
    goal = next((at for at in range(verb + 1, len(tokens)) if tokens[at].word in ("to", ".", "?", "!")), None)
    if goal is None or tokens[goal].word != "to":
        return tokens, -1, -1
    tokens[goal] = replace(tokens[goal], word="onto")
    return tokens, verb, goal


def _mind(tokens: Sequence[Token], verb: int) -> bool:
    """ "I changed my mind" moves nothing."""
    return any(token.word == "mind" for token in tokens[verb + 1 : verb + 3])


def corrects(between: Sequence[str], behind: Sequence[str]) -> bool:
    """ "tomorrow? no wait, thursday", "at 2, i mean 3", "the 4th, make it the 6th": what came before is given up."""
    said = [word for word in between if word not in (*_ENDS, "-", "–", "—")]
    if {"too", "also", "well", "if", "than"} & set(said):
        return False
    pairs = {" ".join(pair) for pair in pairwise(said)}
    if "instead of" in pairs:
        return False
    instead = behind[:1] == ["instead"] and behind[1:2] != ["of"]
    opens = said[:1] in (["no"], ["nope"], ["nah"]) or said == ["sorry"] or instead
    return opens or bool(_CORRECTING & set(said) or _CORRECTING_PAIRS & pairs)


def refused_before(between: Sequence[str]) -> bool:
    """ "not monday", "any day but friday", "rather than friday", "last friday": what is ruled out, or over."""
    near = _same_clause(between)[-4:]
    dropped = {"forget", "skip"} & set(near) and not _KEPT_IN_MIND & set(near)
    if dropped or (near[-1:] == ["than"] and not _MEASURES & set(near[-2:-1])):
        return True
    if "forget" in near:
        return False
    but = near[-1:] == ["but"] and bool(_ALL & set(near))
    instead = "instead" in near and "of" in near
    # Who is "not busy on friday" can.
    denied = bool(REFUSALS & set(near)) and not ({"why"} | _OCCUPIED) & set(near)
    return but or instead or denied or near[-1:] == ["last"]


def occupied(between: Sequence[str]) -> bool:
    """ "I'm busy friday", "we are away": what is told of such a time is not yet a wish, nor a refusal of all of it."""
    clause = _same_clause(between)
    return bool(_OCCUPIED & set(clause[-3:]) and _OURSELVES & set(clause)) and not REFUSALS & set(clause)


def refused_always(between: Sequence[str], said: str) -> bool:
    """ "no mondays": one that returns; "no monday" may mean that monday is the one."""
    return between[-1:] == ["no"] and said.endswith("s")


def refused_behind(said: str, behind: Sequence[str]) -> bool:
    """ "friday doesn't work", "friday is no good", "friday won't do", "friday's full"."""
    first, second = (*behind, "", "")[:2]
    if said.endswith(("'s", "’s")) and first in _BAD:
        return True
    return first in _REFUSED_BEHIND or (first in _VERBS and second in _BAD)


def _same_clause(between: Sequence[str]) -> list[str]:
    ends = [at for at, word in enumerate(between) if word in _ENDS or word in ("so", "because", "then")]
    return list(between[ends[-1] + 1 :] if ends else between)


def bound(between: Sequence[str], behind: Sequence[str]) -> str:
    """`after`, `before` or nothing: "no later than 3", "3 or later", "by friday"."""
    if between[-1:] in (["the"], ["on"]):
        # "by the weekend", "at the earliest on tuesday": the article may stand outside the phrase.
        between = between[:-1]
    if between[-2:-1] and between[-2] in _OWNERS and between[-3:-2] in (["before"], ["after"]):
        # "Before my party on the 26th".
        return between[-3]
    last = between[-1] if between else ""
    if extreme := _extreme(between, behind):
        return "before" if extreme == "latest" else "after"
    if list(between[-2:]) == ["up", "to"]:
        return "before"
    if last in AFTER and not (last == "from" and "away" in between):
        return "after"
    if last in BEFORE:
        return "before"
    if last == "than" and len(between) > 1 and between[-2] != "rather":
        later = (between[-2] in ("later", "more")) != (between[-3:-2] == ["no"])
        return "after" if later else "before"
    if list(behind[:2]) in (["or", "later"], ["or", "after"]) or behind[:1] in (["onwards"], ["onward"]):
        return "after"
    return "before" if list(behind[:2]) in (["or", "earlier"], ["or", "before"], ["or", "sooner"]) else ""


def _extreme(between: Sequence[str], behind: Sequence[str]) -> str:
    """ "2 pm at the latest", "at the earliest 3 pm", "friday latest": which of the two words, if any."""
    at_the = {"at", "the"}
    for word in ("latest", "earliest"):
        ahead = word in behind and at_the.issuperset(behind[: behind.index(word)])
        begins = len(between) == 1 or between[-2:-1] in [[end] for end in _ENDS]
        if ahead or (between[-1:] == [word] and (begins or between[-3:-2] == ["at"])):
            return word
    return ""


def reaches_its_end(between: Sequence[str]) -> bool:
    """ "by next week", "after the weekend", "no later than next week": the limit is the last day, not the first."""
    words = [word for word in between if word != "the"]
    return words[-1:] in (["by"], ["until"], ["after"], ["past"]) or words[-3:] == ["no", "later", "than"]


def turned(found: str, between: Sequence[str]) -> str:
    """ "not before noon" is after noon, and "not after 4" before."""
    if found and (occupied(between) or (REFUSALS | {"nothing"}) & set(_same_clause(between)[-4:])):
        return "before" if found == "after" else "after"
    return found
