"""Acts that a draft tells of by its grammar: "I …ed it", "X has been …ed", "…ed you in", whatever the verb.

An assistant does five things: it books, moves, cancels, calls a person and notes. Whatever else it says it has done is
one of these in other words, or is made up. Verbs of reading and speaking ("I looked", "I meant") are no acts.
"""

from receptionist.agent.checks.wordings import heard

_PAST = (
    r"\w\w+ed, put, gave, given, took, taken, sent, told, let, made, wrote, written, spoke, spoken, set, brought, "
    "held, cut, kept, slid, threw, thrown, dug, swung, struck, ran, stuck, laid, dealt, built, bid, fed, bought, paid, "
    "left, slipped, hid, spun, shot, drew, drawn, sorted, done"
)
_NO_ACTS = (
    "looked, checked, searched, needed, wanted, missed, hoped, wished, guessed, assumed, noticed, listed, offered, "
    "showed, suggested, mentioned, explained, answered, asked you, asked about, told you, texted you, texted back, "
    "closed, opened, served, worked, helped, stopped, started, used, tried, liked, loved, enjoyed, apologized, "
    "happened, believed, limited, trained, licensed, received, agreed, learned, reached, figured, called you, "
    "moved here, got it, got you, got that, got a, got an, got the, got your, got two, got one, got time, got times, "
    "got room, got no, got some, got free, got plenty, got nothing, got everything, got both, got three, got \\d+, "
    "made a mistake, made that, gave you, given you, left off, taken care of our, kept you, let you, let us, "
    "covered, located, interested, included, based, staffed, insured, supposed, allowed, excited, pleased, delighted, "
    "honored, scared, wrote you, wrote to you, set up to, put off, heated, provided, "
    "need, proceed, indeed, feed, speed, exceed, agreed, unlimited, fixed price, "
    "saved you, promised, finished, talked, spoke to you, raised, skipped, "
    "(?:put|set|cut|run|split|bid) (?:in|up|on|out|off) (?!(?:an?|the|your|my|our|you|it|that|this|them|for|to|with|at)"
    r"\b)\w+"
)
_ADVERBS = r"(?:(?:have|just|already|also|now|then|\w+ly|only|even|both|since|went ahead and|gone ahead and|all) ){0,3}"
_OBJECT = (
    r"(?:you|u|it|that|this|them|your|ur|the|a|an|my|our|somebody|somebody's|him|her|on|over|along|in|off|up|out|down"
    r"|away|back|through|to|with|around|everything|all|both|\d\S*|tomorrow|today|{weekday})"
)

_OPENS = r"(?:(?:just|already|ok|done|great|perfect|alright|sure|sweet|yes|good news) )*"
_NO_OPENING = r"(?!(?:{no_acts}|closed|sorted|let|cut|put|set|kept|left|made|given|split|got|wrote|held|run)\b)"
"""Words that begin an imperative or an adjective as well: "set it to cool"."""
_SPANISH = r"(?:dije|pase|quite|puse|mande|envie|saque|deje)"

ACTED = heard(
    rf"""
    (?:i|we) {_ADVERBS}(?!(?:{{no_acts}})\b)(?:{{past}}) (?:\w+ )?{_OBJECT}(?: .*)?
    (?:i|we) {_ADVERBS}(?!(?:{{no_acts}})\b)\w{{2,}}ed$
    ^{_OPENS}{_NO_OPENING}(?:{{past}}) (?:\w+ )?{_OBJECT}(?: .*)?
    ^{_OPENS}got (?:\w+ ){{1,3}}(?:over to|across to|through to|off to)(?: .*)?
    (?:i|we) (?:have |just )?(?:texted|emailed|mailed|sent) you (?:the|your|a|an|some|all)(?: .*)?
    (?:has|have|is|are) (?:\w+ )?been (?:\w+ )?(?!(?:{{no_acts}})\b)(?:{{past}})(?: .*)?
    (?:ya )?(?:se |le |te |la |lo )(?:lo |la )?{_SPANISH}(?: .*)?
    """,
    past=_PAST,
    no_acts=_NO_ACTS,
)
PROVED_BY = frozenset({"handed_off", "saved", "requested", "question", "booked", "moved", "cancelled"})
"""What was done in this conversation; an appointment that stood before is no act of it."""
