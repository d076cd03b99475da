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


def clock(at: datetime, zone: ZoneInfo) -> str:
    return hours.says_clock(at.astimezone(zone))


def day(at: datetime, zone: ZoneInfo) -> str:
    return hours.says_day(at.astimezone(zone))


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
    "withheld": "Held back",
    "received": "",
}

_CODES = {
    21211: "the number is not valid",
    21610: "the caller opted out",
    21614: "the number cannot receive texts",
    30003: "the phone is off or out of reach",
    30004: "the carrier blocked it",
    30005: "the number does not exist",
    30006: "it is a landline",
    30007: "the carrier filtered it",
    30034: "this number is not registered for texting yet",
}


def status(text: Text) -> str:
    """How far a text came, with the reason where it did not arrive."""
    said = _STATUS.get(text.status, "")
    if text.status in ("failed", "undelivered"):
        return f"{said}: {_CODES.get(text.error_code or 0, 'the carrier gave no reason')}"
    return said


_WHY = {
    "missed_call": "Missed call",
    "texted": "Texted",
    "emergency": "Emergency",
    "asked": "Asked for a person",
    "cannot_answer": "Question without an answer",
    "complaint": "Complaint",
    "other": "Needs a person",
}


def why_here(why: str) -> str:
    return _WHY.get(why, "Conversation")


_NO_TEXT = {
    "sent": "Text sent",
    "failed": "The text could not be sent",
    "cooldown": "No text: got one within the last hour",
    "opted_out": "No text: wants none",
    "blocked": "No text: blocked",
    "staff": "No text: one of your own phones",
    "own_number": "No text: your own number",
    "withheld": "No text: number withheld",
    "not_textable": "No text: this number cannot receive any",
    "pocket_call": "No text: hung up at once",
    "answered": "Answered by a person",
    "budget": "No text: the day's limit was reached",
}


def no_text(reason: str | None) -> str:
    return _NO_TEXT.get(reason or "", "Still ringing, or just ended")


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
    return _TASKS.get(kind, "To do")


def initials(name: str | None) -> str:
    return "".join(word[0] for word in (name or "").split()[:2]).upper()
