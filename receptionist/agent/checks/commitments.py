"""When a draft says that somebody of the house will act, held against what is agreed: nobody's evening is given away.

"Dr. Lee calls you tonight", "you'll hear from us by noon", "we'll be there in no time": a limit that no row, no file
and no person gave. What is found, booked or told may be said; so may the next opening, while we are closed.
"""

import re
from collections.abc import Iterator
from datetime import date

from receptionist.agent.checks import durations, moments, people, statements
from receptionist.agent.checks.known import Known

_WHO = (
    r"(?:we|(?:somebody|someone)(?: (?:from|at|in) (?:(?:the|our) )?\w+(?: \w+)?)?|they|he|she|one of (?:us|them"
    r"|(?:our|the) \w+(?: \w+){0,2}?)|everybody|a truck|help"
    r"|(?:(?:the|our|an?|your|my|that|another|every) (?:[\w-]+ )?)?(?:people|persons?|humans?|colleagues?|teams?"
    r"|staff|crews?"
    r"|guys?|doctors?|dentists?|hygienists?|lawyers?|attorneys?|notary|technicians?|techs?|plumbers?|managers?"
    r"|receptionists?"
    r"|assistants?|specialists?|owners?|boss|office|desk|shop|members?|drivers?|trucks?|vans?|equipo|doctora?))"
)
_MODAL = r"(?:'ll| will| (?:is|are) going to|(?:'s| is|'re| are) gonna| gonna|'s going to|'re going to)"
_MAY = r" (?:can|could|should|is able to|are able to)"
_NO_VISIT = (
    r"(?:open|close|be (?:open|closed|back|in(?! touch)\b|free|here)|reopen|look (?:for|into|up|forward)|find"
    r"|check|see (?:what|if"
    r"|whether|when)|offer|hold"
    r"|keep (?:that|it|an eye|in mind)|do (?:our|my) best|try|need|want|help|love|move|book|remind"
    r"|take (?:good )?care"
    r"|only|not\b|never)"
)
_ACTS = (
    r"(?:calls?|texts?|rings?|phones?|answers?|repl(?:y|ies)|responds?|writes?|contacts?|reaches|gets? (?:back"
    r"|in touch|to"
    r"|there|you)|comes?|arrives?|sends?|stops? (?:by|over|in)|swings? by|drops? (?:by|in)|pops? (?:in|over|by)"
    r"|rolls? (?:out|up)|heads? (?:out|over)|shows? up|visits?|finish(?:es)?(?! at\b)"
    r"|fix(?:es)?|is (?:coming|calling|on))"
)
_FUTURE = re.compile(
    rf"\b{_WHO}{_MODAL} (?:(?:then|also|personally|even|just|surely|\w+ly) )?(?!{_NO_VISIT})"
    rf"|\b(?:i|we){_MODAL} (?:have|get|send|ask) (?:{_WHO}) "
    r"|\byou can (?:count on|expect) |\b(?:you(?:'ll| will| should| can expect to)|expect to) (?:\w+ )?(?:hear"
    r"|get|receive|have"
    r"|be (?!able|asked|charged|in\b|about|out\b|done|finished|through)\w+)\b"
    rf"|\b(?:your|the) (?:\w+ ){{1,3}}?(?:will|is going to|gets?)\b|\b(?:it|this|that|everything|all)(?:'ll| will"
    rf"| gets) (?:be )?"
    r"(?:fix|back|done|ready|repair|finish|solve|sort|clean|run|work)"
    r"|\b(?:expect|look out for|watch (?:out )?for|keep an eye out for) (?:an?|our|their|your|some\w+|the)\b"
    r"|\b(?:le|lo|la|te) (?:llam|escrib|contest|respond|devuelv|avis|contact)\w*|\b(?:vamos|van|va) a ",
    re.I,
)
_PRESENT = re.compile(
    rf"\b{_WHO} (?:(?:usually|always|normally|typically|often|\w+ly) )?{_ACTS}\b|\b{_WHO}(?:'s|'re| is"
    rf"| are) \w+ing\b",
    re.I,
)
_HABIT = re.compile(rf"\b{_WHO} (?!is\b|has\b|was\b|closes\b|opens\b)\w+s\b", re.I)
_NEAR = re.compile(r"\bin no time\b|\bany (?:minute|moment) now\b|\b\d+ min\w* (?:out|away)\b", re.I)
_CAN = re.compile(rf"\b{_WHO}{_MAY} (?!{_NO_VISIT})", re.I)
_LATER = re.compile(
    r"\b(?:unless|if|would)\b"
    r"|\b(?:once|when|whenever|as soon as|after|until|by the time) (?:you|your|that|it|the|any)\b|\bbefore (?:you"
    r"|your|any)\b",
    re.I,
)
"""What depends on the caller sets no limit; what depends on us ("once she's free") sets one all the same."""
_SPAN = r"(?:(?:working|business) )?(?:hours?|hrs?|minutes?|mins?|seconds?|secs?|days?|horas?|minutos?|dias?)"
_RUSH = re.compile(
    rf"\b(?:with)?in (?:under |less than |about |just |at most |the |next |a |an |half an? |matter of |few "
    rf"|couple (?:of )?)*"
    rf"(?:\d+(?: ?(?:-|–|to|or) ?\d+)? {_SPAN}|hour|{_SPAN})\b"
    r"|\bin (?:no time|a (?:jiffy|flash|heartbeat|blink|wink|snap))\b|\bany (?:minute|second|moment)(?: now)?\b"
    r"|\bmomentarily\b"
    rf"|\b(?:a (?:few|couple of)|just|\d+) (?:{_SPAN}) (?:away|out)\b|\ben seguida\b|\ben (?:menos de )?(?:\d+"
    rf"|unos|una|media) (?:minutos?|horas?)\b",
    re.I,
)
_LIMIT = re.compile(
    r"\b(?:by|before|no later than|until|around|about|at|over|during) (?:noon|midnight|lunch(?:time)?|dinner"
    r"|supper|bed(?:time)?|breakfast"
    r"|dark|sundown"
    r"|night(?:fall)?|close|closing|(?:the )?end|then|morning|evening|the weekend|the holidays|the day|(?:we"
    r"|they) (?:close|leave|shut|go)|today|tonight"
    r"|\d{1,2}(?::\d\d)? ?"
    r"(?:[ap]m)?\b)|\b(?:end|close) of (?:the )?(?:day|business|week|month)\b|\beod\b|\bat midnight\b|\bovernight\b"
    r"|\b(?:this|later this|next) (?:week|weekend|month)\b|\besta (?:misma )?(?:noche|tarde|manana)\b|\bhoy mismo\b"
    r"|\bsame (?:day|morning|afternoon|evening|night)\b|\bright away, today\b",
    re.I,
)
_DENIED = re.compile(
    r"n't\b|\b(?:not|never|nobody|cannot|no one|unable|unfortunately|nothing|no puedo|no podemos)\b", re.I
)
_EVENING = re.compile(r"\b(?:tonight|this evening|esta (?:misma )?noche|overnight|midnight)\b", re.I)
EVENING = 17
"""The hour from which a time is one of the evening."""
AGREED = "what is agreed or told"


def wrong(figures: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each limit that a statement sets to somebody of the house, against what, and whether it is so."""
    for clause in statements.stated(figures, so):
        words = people.house(so.business).sub("somebody", clause).replace("’", "'")
        words = moments.unaccented(words)
        if _LATER.search(words) or _DENIED.search(words):
            continue
        will = bool(_FUTURE.search(words) or _PRESENT.search(words))
        if _NEAR.search(words) or (_HABIT.search(words) and _RUSH.search(words)):
            will = True
        if will or _CAN.search(words):
            for limit, ok in _limits(words, so, will=will):
                yield f"“{limit}”", AGREED, ok or limit.casefold() in so.words.casefold()


def _limits(words: str, so: Known, *, will: bool) -> Iterator[tuple[str, bool]]:
    if rush := _RUSH.search(words):
        of_a_visit = re.match(r" ?(?:of|after|from) (?!now\b)", words[rush.end() :])
        yield rush.group().strip(), bool(of_a_visit) or _of_the_files(rush.group(), so)
    days = moments.days(words, so.now.date())
    if not days and (limit := _LIMIT.search(words)):
        yield limit.group(), limit.group().casefold() in statements.verbatim(so.business).casefold()
    for day in days:
        yield day.words, any(_is_agreed(one, words, so, will=will) for one in day.dates)


def _of_the_files(rush: str, so: Known) -> bool:
    """A span in days that the owner names: durations.py says of what."""
    return any(
        not means.endswith("minutes") and durations.is_named(means, so.business) for means, _ in durations.said(rush)
    )


def _is_agreed(day: date, words: str, so: Known, *, will: bool) -> bool:
    """A time on that day is booked, or found where it is only said to be possible."""
    if not so.business.is_open(so.now) and (opens := so.business.next_opening(so.now)) and opens.date() == day:
        return not _EVENING.search(words)
    stands = bool(so.done & {"booked", "moved", "standing", "requested"})
    late = _EVENING.search(words)
    return (stands or not will) and any(one == day and (not late or at.hour >= EVENING) for one, at in so.moments)
