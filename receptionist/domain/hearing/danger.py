"""What cannot wait for an answer, told and not asked about: danger to life, and what is urgent in some trade."""

from typing import Literal

from receptionist.domain.hearing import danger_to_life, no_danger, urgent
from receptionist.domain.hearing.plain import unaccented

Emergency = Literal["danger_to_life", "urgent"]


def emergency(words: str) -> Emergency | None:
    """`danger_to_life` also needs the advice to ring the emergency services; `urgent` needs a person at once."""
    told = no_danger.without(unaccented(words))
    if danger_to_life.is_told(told):
        return "danger_to_life"
    return "urgent" if urgent.is_told(told) else None
