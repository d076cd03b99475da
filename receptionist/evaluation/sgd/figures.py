"""What came of a run in figures: how many are right, in all and by trait."""

from collections.abc import Sequence

from receptionist.evaluation.sgd.play import Outcome


def by_own_words(outcomes: Sequence[Outcome]) -> tuple[int, int]:
    """How many booked what is due with nothing spelled out for them, of those where a booking is due."""
    due = [one for one in outcomes if one.dialogue.final is not None]
    return sum(one.is_right_by_own_words for one in due), len(due)


def table(outcomes: Sequence[Outcome]) -> str:
    """A line for each trait: right in the end, and by the caller's own words, of how many."""
    traits = sorted({trait for one in outcomes for trait in one.dialogue.traits})
    rows = [
        ("all", list(outcomes)),
        *((trait, [o for o in outcomes if trait in o.dialogue.traits]) for trait in traits),
    ]
    return "\n".join(_line(name, some) for name, some in rows)


def _line(name: str, some: Sequence[Outcome]) -> str:
    right, own = sum(one.is_right for one in some), sum(one.is_right_by_own_words for one in some)
    return f"{name:<18} {right:>4} right, {own:>4} by own words, of {len(some)}"
