"""How soon it must be, whether a text asks something, and whether a machine wrote it."""

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
_AUTOMATIC = rules(
    r"""
    (?:this is |i am )?(?:an |a )?(?:auto|automated|automatic|auto generated|system)[ -]?(?:reply|response|message
        |text|generated|answer|notification)(?: .*)?
    out of (?:the |my )?office
    (?:i am|i ll be|will be|currently) (?:\w+ )?(?:on (?:vacation|leave|pto|holiday)|away from (?:my|the)
        |driving(?= and | right now|$))(?: .*)?
    (?:can not|not able to|unable to) (?:\w+ )?(?:talk|answer|reply|respond|text|take your call
        |come to the phone)(?: \w+)* (?:right now|while driving|now|at the moment|at this time)
    (?:do not|please do not|cannot|can not) reply(?: to this (?:message|text|number|email))?
    (?:this|the) (?:number|mailbox|inbox|phone) (?:is|does) not (?:monitored|accept|receive|able|in service
        |set up)(?: .*)?
    (?:unmonitored|not monitored|no longer in service)(?: .*)?
    (?:your|the) (?:message|text) (?:has been|was|could not be|is) (?:received|delivered|undeliverable
        |important)(?: .*)?
    (?:thanks|thank you) for (?:contacting|reaching out|your message|texting|calling|your (?:text|interest|inquiry
        |email))(?: (?:us|to \w+|\w+))*(?: .*)?(?:will (?:get back|respond|reply|be in touch|contact|return)
        |business hours|reply stop|representative|shortly|as soon as)(?: .*)?
    (?:reply|text|respond with|send) (?:stop|help|yes|y|c|n|1|start)(?: \w+)? to (?:opt|unsubscribe|end|cancel
        |confirm|stop|subscribe|continue|get|join)(?: .*)?
    (?:msg|message) (?:&|and) data rates(?: .*)?
    your (?:verification |security |one time |login )*(?:code|passcode|otp|pin) is(?: .*)?
    (?:sent (?:from|by) my (?:automated|auto))(?: .*)?
    (?:driving with (?:the )?(?:focus|do not disturb)|do not disturb while driving|focus turned on)(?: .*)?
    (?:respuesta automatica|mensaje automatico|reponse automatique|fuera de la oficina|absent du bureau)(?: .*)?
    """
)
_ASKED_ABOUT_US = rules(r"(?:is|are) (?:this|it|that|you) an? (?:\w+ )?(?:auto|automated|automatic)(?: .*)?")


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


def is_automatic(words: str) -> bool:
    """An out-of-office, a code, another business's automatic answer: nobody reads what we would reply."""
    return bool(_AUTOMATIC.search(_ASKED_ABOUT_US.sub(" ", unaccented(words))))
