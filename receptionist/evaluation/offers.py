"""What a caller reads in a text of the receptionist: the times that it names, and the number of each."""

import re

_DAY = re.compile(r"\w{3}, \w{3} \d+")
_MOMENT = re.compile(r"\w{3}, \w{3} \d+ at \d+:\d\d [AP]M")
_NUMBERED = re.compile(r"(\d)\) (?:(\w{3}, \w{3} \d+) at )?(\d+:\d\d [AP]M)")


def numbered(offer: str) -> dict[str, str]:
    """Each time of an offer with its number, however the text shares the day among them."""
    days = _DAY.findall(offer.split(" 1) ")[0])
    shared = days[-1] if days else ""
    return {f"{own or shared} at {clock}": number for number, own, clock in _NUMBERED.findall(offer)}


def proposed(text: str) -> str | None:
    """The one time that a text asks about: the last that it names, since what cannot be is said before it."""
    if numbered(text) or "?" not in text:
        return None
    named = _MOMENT.findall(text)
    return named[-1] if named else None
