"""Faulty receptionists: each has one thing broken, and the scenarios must catch every one of them.

Read fault.py, then the three files that hold them by subject.
"""

from receptionist.errors import OwnerMistake
from receptionist.evaluation.faults import appointments, sayings, texting
from receptionist.evaluation.faults.fault import Fault

ALL: tuple[Fault, ...] = (*appointments.ALL, *sayings.ALL, *texting.ALL)

__all__ = ["ALL", "Fault", "named"]


def named(name: str) -> Fault:
    """The fault of this name; OwnerMistake for a name that is none."""
    found = next((one for one in ALL if one.name == name), None)
    if found is None:
        raise OwnerMistake(f"There is no fault {name!r}; there are: {', '.join(one.name for one in ALL)}.")
    return found
