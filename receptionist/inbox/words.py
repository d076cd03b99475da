"""What rows are called on a page: times, statuses and reasons as people say them, never a name of ours."""

from datetime import datetime
from zoneinfo import ZoneInfo

from receptionist.domain import hours
from receptionist.domain.text import Text


def ago(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "now", "5 min ago" for an hour, then "3:40 PM", then "Tue 3:40 PM", then "Nov 3"."""
    minutes = int((now - at).total_seconds() // 60)
    if minutes < 1:
        return "now"
    if minutes < 60:
        return f"{minutes} min ago"
    local, today = at.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        return hours.says_clock(local)
    if (today.date() - local.date()).days < 7:
        return f"{hours.DAYS[local.weekday()][:3]} {hours.says_clock(local)}"
    return f"{hours.MONTHS[local.month - 1]} {local.day}"


def waits(since: datetime, now: datetime) -> str:
    """How long somebody has waited: "under a minute", "12 min", "3 h", "2 days"."""
    minutes = int((now - since).total_seconds() // 60)
    if minutes < 1:
        return "under a minute"
    if minutes < 60:
        return f"{minutes} min"
    hours_waited = minutes // 60
    return f"{hours_waited} h" if hours_waited < 48 else f"{hours_waited // 24} days"


def clock(at: datetime, zone: ZoneInfo) -> str:
    return hours.says_clock(at.astimezone(zone))


def day(at: datetime, zone: ZoneInfo) -> str:
    return hours.says_day(at.astimezone(zone))


def near_day(at: datetime, now: datetime, zone: ZoneInfo) -> str:
    """ "Today", "Yesterday", else "Tue, Nov 24"."""
    days = (now.astimezone(zone).date() - at.astimezone(zone).date()).days
    return {0: "Today", 1: "Yesterday"}.get(days, day(at, zone))


def exact(at: datetime, zone: ZoneInfo) -> str:
    """The whole moment, for hovering."""
    local = at.astimezone(zone)
    date = f"{hours.MONTHS[local.month - 1]} {local.day} {local.year}"
    return f"{hours.DAYS[local.weekday()]}, {date}, {hours.says_clock(local)}"


_STATUS = {
    "draft": "Draft, not sent",
    "waiting": "Sending",
    "sending": "Sending",
    "uncertain": "Checking whether it left",
    "accepted": "Sent",
    "queued": "Sent",
    "sent": "Sent",
    "delivered": "Delivered",
    "undelivered": "Not delivered",
    "failed": "Not sent",
    "withheld": "Not sent",
    "received": "",
}

_CODES = {
    21211: "the number is not valid",
    21408: "your account may not text this country",
    21610: "the caller opted out",
    21612: "the number cannot be reached from yours",
    21614: "the number cannot receive texts",
    21635: "the number cannot receive texts",
    30003: "the phone is off or out of reach",
    30004: "the carrier blocked it",
    30005: "the number does not exist",
    30006: "it is a landline",
    30007: "the carrier filtered it",
    30034: "your number is not registered for texting yet",
}


def status(text: Text) -> str:
    """How far a text came, with the reason where it did not arrive."""
    said = _STATUS.get(text.status, "")
    if text.status in ("failed", "undelivered"):
        return f"{said}: {_CODES.get(text.error_code or 0, 'the carrier gave no reason')}"
    if text.status == "withheld":
        reason = next((str(one["against"]) for one in text.checks if str(one["against"]) in _WITHHELD), "")
        return f"{said}: {withheld(reason)}"
    return said


_WITHHELD = {
    "blocked": "this number is blocked",
    "opted_out": "the caller opted out",
    "held_by_a_person": "a person was answering by then",
    "newer_text": "the caller had texted again by then",
}


def withheld(reason: str) -> str:
    """Why a text was not sent after it was written."""
    return _WITHHELD.get(reason, "somebody wrote something better")


_WHY = {
    "missed_call": "Missed call",
    "texted": "Texted you",
    "emergency": "Emergency",
    "asked": "Asked for a person",
    "cannot_answer": "Question nobody wrote down",
    "complaint": "Complaint",
    "other": "Needs a person",
}


def why_here(why: str) -> str:
    """Why a thread is in the inbox."""
    return _WHY.get(why, "Conversation")


_TEXTED = {
    "sent": "Text sent",
    "failed": "The text could not be sent",
    "cooldown": "No second text: one went out shortly before",
    "opted_out": "No text: the caller opted out",
    "blocked": "No text: this number is blocked",
    "staff": "No text: one of your own phones",
    "own_number": "No text: your own number",
    "withheld": "No text: the number was withheld",
    "not_textable": "No text: this number cannot receive any",
    "pocket_call": "No text: hung up at once",
    "answered": "Answered by a person",
    "budget": "No text: the limit for a day was reached",
}


def texted(reason: str | None) -> str:
    """What came of the text back, and why there was none."""
    return _TEXTED.get(reason or "", "Still ringing, or just ended")


_OUTCOMES = {
    "ringing": "Ringing",
    "answered": "Answered call",
    "missed": "Missed call",
    "voicemail": "Missed call, with a voicemail",
}


def outcome(outcome: str) -> str:
    """How a call ended."""
    return _OUTCOMES.get(outcome, "Call")


_TASKS = {
    "call_back": "Call back",
    "confirm_request": "Confirm an appointment",
    "check_opt_out": "Check an opt-out",
    "follow_up": "Follow up",
    "look_at_text": "Look at a text",
    "look_at_work": "Look at what failed",
    "budget": "Texts have stopped for today",
}


def task(kind: str) -> str:
    """What a person must do."""
    return _TASKS.get(kind, "To do")


def initials(name: str | None) -> str:
    """One or two letters for a face without a picture; none for what is no letter."""
    return "".join(word[0] for word in (name or "").split()[:2] if word[0].isalpha()).upper()


def first_name(name: str | None) -> str:
    """What somebody is called in a sentence; "this caller" without a name. A title stays with its name."""
    parts = (name or "").split()
    titled = len(parts) > 1 and parts[0].endswith(".")
    return " ".join(parts[: 2 if titled else 1]).rstrip(",") or "this caller"
