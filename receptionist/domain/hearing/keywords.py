"""Texts that are one keyword and nothing else: the carriers answer these themselves.

STOP and its kin as of Twilio's "opt-out keywords" and 47 CFR 64.1200(a)(10); Spanish and French ones as used in the
United States and Canada.
"""

import re
from typing import Literal

_STOP = {
    "stop", "stopall", "stop all", "unsubscribe", "cancel", "end", "quit", "revoke", "optout", "opt out", "opt-out",
    "arret", "arrêt", "arreter", "arrêter", "alto", "parar", "pare", "cancelar", "baja", "detener",
}  # fmt: skip
_START = {"start", "unstop", "resume", "empezar", "comenzar"}
_HELP = {"help", "info", "ayuda", "aide"}


def kind(text: str) -> Literal["stop", "start", "help", ""]:
    """Which keyword the whole text is, letter case and punctuation around it aside."""
    word = re.sub(r"^[\W_]+|[\W_]+$", "", text.casefold())
    if word in _STOP:
        return "stop"
    if word in _START:
        return "start"
    return "help" if word in _HELP else ""
