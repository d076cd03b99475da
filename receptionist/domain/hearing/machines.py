"""Whether a machine wrote a text: an out-of-office, a code, the automatic answer of another business."""

from receptionist.domain.hearing.plain import rules, unaccented

_AUTOMATIC = rules(
    r"""
    (?:this is |i am )?(?:an |a )?(?:auto|automated|automatic|auto generated|system)[ -]?(?:reply|response|message
        |text|generated|answer|notification)(?: .*)?
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
    (?:use|enter|your code:?) \d{4,8} (?:as|to|for)(?: .*)?
    the (?:number|person|customer|party|subscriber) you (?:have |are )?(?:reached|dialed|called|calling|trying)(?: .*)?
    this person is not available to (?:take|answer)(?: .*)?
    has notifications silenced
    (?:we are|our (?:office|store|shop|business) is) (?:currently |now |presently )?closed(?: .*)? (?:hours|holidays?
        |tomorrow|until|reopen\w*|next business day)(?: .*)?
    (?:respuesta automatica|mensaje automatico|reponse automatique|automatische (?:antwort|nachricht)
        |abwesenheits\w+|mensagem automatica)(?: .*)?
    """
)
_ABSENT = rules(
    r"""
    out of (?:the |my )?office
    ^on (?:pto|vacation|leave|holiday) (?:until|till|through)(?: .*)?
    (?:i am|i ll be|will be|currently) (?:\w+ )?(?:on (?:vacation|leave|pto|holiday)|away from (?:my|the)
        |driving(?= and | right now|$))(?: .*)?
    (?:can not|not able to|unable to) (?:\w+ )?(?:talk|answer|reply|respond|text|take your call
        |come to the phone)(?: \w+)* (?:right now|while driving|now|at the moment|at this time)
    (?:fuera de la oficina|absent du bureau|nicht im buro|fora do escritorio)(?: .*)?
    """
)
_TO_US = rules(
    r"""
    (?:can|could|would|will|should) (?:you|we|i|u|someone|they)
    (?:text|call|email|send) me(?: .*)?
    (?:so|but|instead|works?|book|schedule|reschedule|appointment|you guys|then|how about|what about)
    """
)
"""Words of somebody who says that they are away, and wants something of us all the same."""
_ASKED_ABOUT_US = rules(r"(?:is|are) (?:this|it|that|you) (?:an? )?(?:\w+ )?(?:auto|automated|automatic)(?: .*)?")
_OF_A_DESK = rules(
    r"""
    (?:sorry )?we (?:just )?missed (?:your call|you)(?: .*)?
    how (?:can|may|could) (?:we|i) (?:help|assist)(?: you)?(?: .*)?
    what can (?:we|i) (?:do for|help) you(?: .*)?
    (?:thanks|thank you) for (?:contacting|reaching out|calling|texting|your message|getting in touch|choosing)(?: .*)?
    (?:automated|virtual|digital|ai) (?:assistant|receptionist|agent|concierge)(?: .*)?
    (?:would|do) you (?:like|want) to (?:book|schedule|make|set up)(?: .*)?
    (?:reply|text|press|respond) (?:with )?(?:1|a|yes|y|the number)(?: .*)?
    is there anything else (?:we|i) can(?: .*)?
    our (?:team|office|staff|hours|specialists?) (?:is|are|will|would)(?: .*)?
    """
)


def is_automatic(words: str) -> bool:
    """An out-of-office, a code, another business's automatic answer: nobody reads what we would reply."""
    said = _ASKED_ABOUT_US.sub(" ", unaccented(words))
    return bool(_AUTOMATIC.search(said) or (_ABSENT.search(said) and not _TO_US.search(said)))


def speaks_for_a_desk(words: str) -> bool:
    """Words that a front desk says and its callers hardly ever: once means nothing, twice in a row is a machine."""
    return bool(_OF_A_DESK.search(unaccented(words)))
