"""What a draft says, held against what is so, before it leaves. What was checked is kept with the text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from receptionist.agent.instructions import fixed_part
from receptionist.agent.thread import Step
from receptionist.domain.business import Business
from receptionist.domain.segments import fit, plain

MOST_SEGMENTS = 3

_LINK = re.compile(
    r"\b(?:https?://|www\.)[^\s,]+|\b[\w-]+\.(?:com|net|org|io|co|info|biz|ly|me|app|link|xyz|example)\b/?[^\s,]*", re.I
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+")
_PHONE = re.compile(r"(?<![\w/])\+?\(?\d[\d\s().-]{6,}\d")
_CLAIMS = {
    "booked": re.compile(
        r"\b(?:you're|you are|i've|i have|it's|it is|all|been|is now) (?:all )?"
        r"(?:booked|scheduled|set for|confirmed)\b",
        re.I,
    ),
    "moved": re.compile(r"\b(?:i've|i have|it's|it is|been) (?:moved|rescheduled)\b", re.I),
    "cancelled": re.compile(r"\b(?:i've|i have|it's|it is|been|is) cancell?ed\b", re.I),
    "handed_off": re.compile(r"\b(?:i've|i have|been) (?:passed|handed|forwarded|notified|alerted)\b", re.I),
}  # fmt: skip
_PROOFS = {
    "booked": ("book_time", "move_appointment", "list_appointments"),
    "moved": ("move_appointment",),
    "cancelled": ("cancel_appointment",),
    "handed_off": ("hand_off", "save_lead"),
}


@dataclass(frozen=True)
class Checked:
    """The words as they may leave; None when they may not. `findings`: what was held against what."""

    words: str | None
    findings: list[dict[str, Any]]


def check(words: str, business: Business, steps: Sequence[Step], appointments: Sequence[str]) -> Checked:
    """Holds a draft against this turn's results and the owner's files."""
    words = _without_markdown(plain(words))
    findings = [*_claims(words, steps, appointments), *_foreign(words, business, steps), *_leaks(words)]
    if all(one["ok"] for one in findings):
        return Checked(fit(words, MOST_SEGMENTS), findings)
    return Checked(None, findings)


def _without_markdown(words: str) -> str:
    words = re.sub(r"\*\*|__|^#+\s*|`", "", words, flags=re.MULTILINE)
    return re.sub(r"\[([^\]]+)\]\(([^)]+)\)", r"\1 \2", words).strip()


def _claims(words: str, steps: Sequence[Step], appointments: Sequence[str]) -> list[dict[str, Any]]:
    """A claim that something was done needs the row that says so."""
    done = {one.name for one in steps if "problem" not in one.result}
    found = []
    for claim, pattern in _CLAIMS.items():
        if pattern.search(words):
            proved = bool(done & set(_PROOFS[claim])) or (claim == "booked" and bool(appointments))
            found.append(
                {"what": f"says that something was {claim}", "against": "what was done in this turn", "ok": proved}
            )
    return found


def _foreign(words: str, business: Business, steps: Sequence[Step]) -> list[dict[str, Any]]:
    """Links, addresses and numbers must stand in the owner's files or in a result of this turn."""
    known = _known(business, steps)
    found = []
    for kind, pattern in (("e-mail address", _EMAIL), ("link", _LINK), ("phone number", _PHONE)):
        for match in pattern.finditer(_EMAIL.sub("", words) if kind == "link" else words):
            said = match.group().rstrip(".,!?)")
            if kind == "phone number":
                digits = re.sub(r"\D", "", said)
                ok = len(digits) < 7 or digits in re.sub(r"\D", "", known)
            else:
                ok = said.casefold().removeprefix("https://").removeprefix("http://").rstrip("/") in known.casefold()
            found.append({"what": f"{kind} {said}", "against": "the owner's files", "ok": ok})
    return found


def _known(business: Business, steps: Sequence[Step]) -> str:
    facts = [
        business.said_phone,
        business.phone,
        business.public_phone,
        business.website,
        business.booking_link,
        business.address,
    ]
    texts = [*business.texts.values(), *(f"{entry.question} {entry.answer}" for entry in business.faq)]
    emails = [person.email for person in business.people]
    return "\n".join([*facts, *texts, *emails, business.voice, business.rules, *(str(one.result) for one in steps)])


def _leaks(words: str) -> list[dict[str, Any]]:
    """A sentence of the fixed instructions must not leave."""
    lines = [" ".join(line.split()).strip("- ").casefold() for line in fixed_part().splitlines()]
    said = " ".join(words.split()).casefold()
    leaked = any(len(line) > 40 and line[:60] in said for line in lines)
    return [{"what": "words of the instructions", "against": "what callers may see", "ok": False}] if leaked else []
