"""How soon it must be, and whether a text asks something."""

from typing import Literal

from receptionist.domain.hearing.plain import rules, unaccented

Urgency = Literal["now", "soon", "whenever"]

_NOW = rules(
    r"""
    (?:as soon as possible|right now|right away|immediately|urgent|urgently|emergency|today|tonight|this (?:morning
        |afternoon|evening|second|minute|instant)|now|ahora|urgente|hoy|tout de suite|maintenant|same day
        |first available|stat|hurry|can not wait)
    """
)
_SOON = rules(
    r"""
    (?:soon|tomorrow|this week|next (?:day|couple|few)|earliest|quickly|sooner the better|within (?:a|the|this
        |\d) \w+|couple (?:of )?days|in a (?:day|few days)|this weekend|pronto|bientot|manana|next week)
    """
)
_WHENEVER = rules(
    r"""
    (?:whenever|no rush|no hurry|any ?time|any day|not urgent|not an emergency|flexible|when you (?:can
        |get a chance|have time)|at your convenience|take your time|eventually|some ?day|no particular time
        |just (?:curious|shopping around|looking|browsing)|cuando (?:pueda|puedan|sea)|sin prisa|rien ne presse)
    """
)
_ASKS = rules(
    r"""
    \?
    ^(?:{polite} )*(?:what|when|where|who|why|how|which|can|could|would|will|do|does|did|is|are|was|should|may
        |whose|any|que|cuando|donde|cuanto|quand|combien|est ce)(?! not)(?: .*)?
    (?:wondering|curious|question|do you|can you|could you|can i|tell me|know if|want to know|ask)(?: .*)?
    """,
    polite="hi, hello, hey, ok, and, so, yes, sure, thanks, great, but, also, well, um, perfect, good",
)


def urgency(words: str) -> Urgency | None:
    """How soon the caller says it must be; None when they say nothing of it."""
    said = unaccented(words)
    if _WHENEVER.search(said):
        return "whenever"
    if _NOW.search(said):
        return "now"
    return "soon" if _SOON.search(said) else None


def asks(words: str) -> bool:
    """The text holds a question."""
    return bool(_ASKS.search(unaccented(words)))
