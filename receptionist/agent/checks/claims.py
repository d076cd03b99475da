"""Claims that something was done, held against the rows of this conversation that say so."""

import re
from collections.abc import Iterator, Set

from receptionist.domain.hearing.plain import plain, rules

_CLAIMS = {
    "booked": rules(
        r"""
        (?:{subject}) (?:\w+ ){0,2}?(?:booked|scheduled|reserved|confirmed|penciled in|in the (?:book|calendar))(?: .*)?
        you are (?:all )?set(?: for .*)?
        (?:i|we|i have|we have) (?:\w+ )?(?:put|got|have) you (?:down|in)(?: .*)?
        see you (?:on |at |this |next )?(?:{day}|tomorrow|then|at \d)(?: .*)?
        your (?:\w+ ){0,2}?(?:appointment|booking|visit) is (?:\w+ )?(?:set|made|on)(?: .*)?
        """,
        subject="i have, we have, you have, i, we, you are, you were, it is, that is, has been, have been, is, are",
        day="monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, wed, thu, fri, sat, sun",
    ),
    "moved": rules(
        r"""
        (?:{subject}) (?:\w+ ){0,2}?(?:moved|rescheduled|changed (?:it|your appointment))(?: .*)?
        """,
        subject="i have, we have, i, we, it is, has been, is now, was",
    ),
    "cancelled": rules(
        r"""
        (?:{subject}) (?:\w+ ){0,2}?cancell?ed(?: .*)?
        (?:is|it is) off the (?:calendar|schedule|books?)(?: .*)?
        """,
        subject="i have, we have, i, we, it is, has been, is, was",
    ),
    "passed on": rules(
        r"""
        (?:i|we|i am|has been|have been|i have|we have) (?:\w+ )?(?:{gave}) (?:\w+ ){0,5}?(?:{people})(?: .*)?
        (?:{who}) (?:will|is going to) (?:\w+ )?(?:{answer})(?: .*)?
        """,
        gave="passed, passing, handed, handing, forwarded, forwarding, notified, notifying, alerted, alerting, told, "
        "telling, asked, asking, noted, sent, sending, let",
        people="team, staff, somebody, someone, person, colleague, manager, dentist, doctor, lawyer, attorney, "
        "technician, office, on call, know",
        who="somebody, someone, a person, a colleague, our team, the team, they, he, she, one of us",
        answer="call, text, get back, be in touch, contact, reach out, follow up, reply",
    ),
}
_CLAIMS_NOTHING = rules(
    r"""
    (?:{word})(?: \w+){0,8}
    """,
    word="not, never, no, nothing, nobody, none, cannot, can not, once, if, when, before, until, would, could, should, "
    "shall, may, can, want, like, after, unless, to get, to be, please",
)
_SENTENCE = re.compile(r".+?(?:[.!?\n]+|,? but |; |$)", re.DOTALL)
PROOFS = {
    "booked": {"booked", "moved", "standing"},
    "moved": {"moved"},
    "cancelled": {"cancelled"},
    "passed on": {"handed_off", "saved", "requested", "question"},
}
"""What makes each claim true: what was done in this conversation, or stands in its rows."""


def unproved(text: str, done: Set[str]) -> Iterator[tuple[str, bool]]:
    """Each kind of claim that a text makes, and whether something that was done proves it.

    What is asked, refused or said on a condition claims nothing: "shall I have it booked?", "it is not booked yet".
    """
    sentences = [one.group() for one in _SENTENCE.finditer(text)]
    for claim, pattern in _CLAIMS.items():
        if any(_claims(sentence, pattern) for sentence in sentences):
            yield claim, bool(PROOFS[claim] & done)


def _claims(sentence: str, pattern: re.Pattern[str]) -> bool:
    if sentence.rstrip().endswith("?"):
        return False
    words = plain(sentence)
    found = pattern.search(words)
    if found is None:
        return False
    spoken = words[: found.start()] + " ".join(found.group().split()[:4])
    return not _CLAIMS_NOTHING.search(spoken)
