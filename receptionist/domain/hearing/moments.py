"""How soon it must be, and whether a text asks something."""

from typing import Literal

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

Urgency = Literal["now", "soon", "whenever"]

_NOW = phrasebook(
    now="""
    ahora|emergency|hoy|hurry|immediately|maintenant|now|stat|today|tonight|urgent|urgente|urgently
    as soon as possible
    can not wait
    first available
    right away
    same day
    this afternoon|evening|instant|minute|morning|second
    tout de suite
    """
)
_SOON = phrasebook(
    soon="""
    bientot|earliest|manana|pronto|quickly|soon|tomorrow
    couple of? days
    in a day|(few days)
    next couple|day|few|week
    sooner the better
    this week|weekend
    within #|a|the|this *
    """
)
_WHENEVER = phrasebook(
    whenever="""
    any day|time
    anytime|eventually|flexible|someday|whenever
    at your convenience
    cuando pueda|puedan|sea
    just browsing|curious|looking|(shopping around)
    no hurry|rush|(particular time)
    not urgent|(an emergency)
    rien ne presse
    sin prisa
    some day
    take your time
    when you can|(get a chance, have time)
    """
)
_ASKS = phrasebook(
    {"polite": "also, and, but, good, great, hello, hey, hi, ok, perfect, so, sure, thanks, um, well, yes"},
    question="""
    (?)
    ^ {polite}?? any|are|can|could|did|do|does|how|is|may|should|was|what|when|where|which|who|whose|why|will|
        would !not
    ^ {polite}?? combien|cuando|cuanto|donde|quand|que|(est ce) !not
    ask|curious|question|wondering|(can i, can|could|do you, know if, tell me, want to know)
    """,
)


def urgency(words: str) -> Urgency | None:
    """How soon the caller says it must be; None when they say nothing of it."""
    said = unaccented(words)
    if _WHENEVER.is_in(said):
        return "whenever"
    if _NOW.is_in(said):
        return "now"
    return "soon" if _SOON.is_in(said) else None


def asks(words: str) -> bool:
    """The text holds a question."""
    return _ASKS.is_in(unaccented(words))
