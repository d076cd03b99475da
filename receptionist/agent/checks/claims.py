"""Claims that something was done, held against the rows of this conversation that say so.

A word such as "booked" claims it unless the clause refuses it, asks it or puts a condition: that finds "Booked!" and
"by then it will have been booked" alike, where a list of whole sentences would not.
"""

import re
from collections.abc import Iterator, Set

from receptionist.agent.checks import acts
from receptionist.agent.checks import claim_wordings as wordings
from receptionist.agent.checks.wordings import spoken
from receptionist.domain.hearing.plain import plain

_PERFECT = re.compile(r"\b(?:i have|we have|has been|have been|he|i just|was able|was|were) (?:\w+ )?$")
_ASKS = re.compile(
    r"^(?:[\w,]+ ){0,3}?(?:shall|should|would|do|did|does|can|could|may|want|which|what|when|where|who|how|need"
    r"|prefer|desea|"
    r"quiere|le gustaria|ready|like)\b|¿"
    r"|^(?:(?:and|so|ok|great|perfect|sure|but|or|hi|hey|sorry|thanks|alright|then|also) )*(?:is|are|has|have"
    r"|will|was|were)\b",
    re.I,
)
PROMISES_TO_ASK = re.compile(r"\bi(?:.ll| will| can) (?:ask|find out|check with)\b", re.IGNORECASE)
"""No claim: a draft that says so makes code leave the question for a person, which makes it true (flows/reply.py)."""
_UNDERSTOOD = re.compile(
    r"(?:^|(?<=[.!?\n] ))(?:(?:ok|okay|great|perfect|alright|sure|thanks|thank you|got it|well|duly)\W+)*noted"
    r"(?=\s*(?:[.!,:;–-]|$))",
    re.I | re.M,
)
""" "Noted, mornings only.": an opening that says "understood"; what was noted where would stand behind it."""
_SENTENCE = re.compile(r"[^.!?\n;]+(?:[.!?;\n]+|$)")
_CLAUSE = re.compile(
    r",? but |,? pero |, (?=(?:i|we|you|your|it|that|and|so|someone|somebody|they|see|our|the|a)\b)| [-–:] "
    r"| and (?=(?:i|we|you|your|it|i've|we've|someone|somebody)\b)",
    re.I,
)
_AWAITED = re.compile(r"\byou should (?=(?:hear|get|receive|have (?:a|an|your)|be hearing)\b)", re.I)
""" "You should hear from us": whoever is told so waits for it."""
CLAIMS = {**wordings.CLAIMS, "done by us": acts.ACTED}
PROOFS = {
    "done by us": acts.PROVED_BY,
    "kept": {"booked", "moved", "standing"},
    "booked": {"booked", "moved", "standing"},
    "moved": {"moved"},
    "cancelled": {"cancelled"},
    "passed on": {"handed_off", "saved", "requested", "question"},
    "sent": {"handed_off", "booked", "moved", "standing"},
    "noted": {"handed_off", "saved", "requested", "question", "booked", "moved"},
    "done": {"handed_off", "saved", "requested", "question", "booked", "moved", "cancelled", "standing"},
}
"""What makes each claim true: what was done in this conversation, or stands in its rows."""


def unproved(text: str, done: Set[str]) -> Iterator[tuple[str, bool]]:
    """Each kind of claim that a text makes, and whether something that was done proves it.

    What is asked, refused or said on a condition claims nothing: "shall I have it booked?", "it is not booked yet".
    """
    parts = list(_clauses(_UNDERSTOOD.sub("", PROMISES_TO_ASK.sub("", text))))
    for claim in CLAIMS:
        if any(_claims(claim, raw, words, conditional) for raw, words, conditional in parts):
            yield claim, bool(PROOFS[claim] & done)


def _clauses(text: str) -> Iterator[tuple[str, str, bool]]:
    """Each clause that may claim something, as it stands and as plain words; whether its sentence has a condition."""
    for sentence in _SENTENCE.findall(text):
        clauses = [one for one in _CLAUSE.split(sentence) if one.strip()]
        asks = sentence.rstrip().endswith("?")
        condition = False
        for raw in clauses:
            words = spoken(_AWAITED.sub("you will ", raw))
            asked = asks and bool(_ASKS.search(words) or _ASKS.search(plain(sentence)) or "¿" in sentence)
            condition = condition or bool(
                re.match(
                    r"(?:\w+ ){0,2}?(?:if|once|when|as soon as|until|before|unless|after|(?:tell|give|send"
                    r"|text) (?:me|us|your)|reply|pick|just say|si|cuando)\b"
                    r"|.*\b(?:give|tell|send) (?:me|us) |.*\bsay (?:yes|the word)\b",
                    words,
                )
            )
            if not asked:
                yield raw, wordings.NO_CLAIM.sub(" ", words), condition


def _claims(claim: str, raw: str, words: str, conditional: bool) -> bool:
    elliptical = wordings.ELLIPTICAL.get(claim)
    if elliptical and elliptical.search(raw.strip()):
        return True
    for found in CLAIMS[claim].finditer(words):
        before = words[: found.start()]
        whole = before + " ".join(found.group().split()[:3])
        perfect = bool(_PERFECT.search(before)) or bool(re.match(r"(?:i|we) have |has been |have been ", found.group()))
        if wordings.DENIED.search(whole):
            continue
        if not perfect and (conditional or wordings.CONDITION.search(whole)):
            continue
        return True
    return False
