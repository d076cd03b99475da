"""What a caller wants done with an appointment that stands: it is moved, cancelled, or looked up."""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CANCEL_CLASSES = {
    "booked": "slot, {an_appointment}",
    "cancel": "abandon, call off, cancel, canceling, cancell, cancelling, delete, drop, get rid of, nix, scrap, "
    "scratch, take off, undo, void, withdraw",
}
_WANTS_TO_CANCEL = phrasebook(
    _CANCEL_CLASSES,
    cancel_it="""
    (would like, calling|need|request|want) .. cancellation of?
    ^|and|please cancel mine
    can|could|going|got|have|just|like|may|must|need|please|want|wish i|me|we|you? just|please|to?? {cancel}
    please cancel
    please? {cancel} both|everything|it|mine|that|them|this please|thanks?? $
    {booked} ... cancel|canceled|cancelled|deleted|removed
    {cancel} .. #|##|#am|#pm|##am|##pm|am|pm|{named_day}
    {cancel} ... {booked}
    {cancel} please|thanks $
    """,
    can_not_come="""
    (came up, covid|emergency|fever|flu|ill|sick|sorry|stuck) .. (can not, will not) (be able to)? (be there, make it,
        come)
    (can not, no longer, will not, not) (be able to)? (be coming, be making, be there, going to make, attend|come|
        coming|keep|make) in|it|to?? ... {booked}
    (can not, not able to, not going to, unable to, will not, will not be able to) (be able to)? attend|keep|make
    ^|am|are not coming
    i|we (am not going to, can not, not going to, will not, will not be able to) (be able to)? come
    will not be (in !my|the|town, coming)
    """,
    somebody_else_may_have_it="""
    (forget about, free up, give up, drop|release|remove|scrap) my|our|the *? *? {booked}
    (no longer, not) keep|keeping|need|needing|require|want|wanting *? an|my|our|that|the|this .. {booked} (any more,
        anymore)?
    ^ hey|hi|just|ok|please?? forget about? my|our|the *? *? {booked}
    give my|our|the *? appointment|room|slot|spot|table|time away|to
    let somebody|someone else have my|our
    remove|scratch|take (my name, our name, me|us) from|off of? my|the|your?? *? appointment|booking|book|books|
        calendar|schedule|slot
    """,
    in_other_languages="""
    (je dois, je veux, je voudrais, puis je) annuler
    annuler|anular|anule|cancela|cancelar|cancele .. el|la|le|ma|mi|mon|{booked}
    cancelar
    debo|necesito|puedo|quiero|quisiera anular|cancelar
    ne peux|pourrai|pourrons pas assister|etre|venir .. {booked}
    no podemos|podre|puedo acudir|asistir|ir|llegar|venir *? *? {booked}
    """,
)
_CANCELS_SOMETHING_ELSE = phrasebook(
    something_else="""
    (take off, cancel|delete|drop|nix|remove|scrap|scratch|undo) a|that|the|this !#* * .. (out of, from|off|on) my|our|
        that|the|this appointment|bill|estimate|invoice|job|list|order|quote|ticket|visit|work ...
    a|any|the|your cancellation charge|fee|list|policy ...
    cancel|delete|drop|end|remove|stop *? *? account|card|crown|filling|insurance|membership|message|messages|
        notifications|number|payment|plan|policy|subscription|text|texts|tooth ...
    do not (set up, book|make|schedule) another|any|a|an *? *? appointment|booking|reservation ...
    drop (it off, by|in|my|off) car|check|form|keys|paperwork|payment?
    """,
    asked_or_denied="""
    (how much, is there, what) ... cancel|cancellation|cancelled ...
    (in case, if|when) i|someone|we|you .. (can not come|make, do not show, cancel*) ...
    can|could|did|do|will|would you? not *? cancel|delete|drop ...
    do|must|should|will|would i|we *? got|have|need to cancel|drop|end ...
    """,
)
_MOVE_CLASSES = {
    "booked": "check in|out, check out time, check|checkout time, date, day, it, one, slot, stay, time, "
    "{an_appointment}",
    "move": "adjust, alter, amend, bump, change, delay, edit, extend, modify, move, prolong, push, push back, "
    "rearrange, shift, shorten, swap, switch, trade, update, upgrade",
}
_WANTS_TO_MOVE = phrasebook(
    _MOVE_CLASSES,
    move_it="""
    (let us, can|could|have|like|may|need|please|want) .. {move} (my day, my time, the date, the day, the time, it|
        mine|one|that|things|this|to)
    (push me back, running late)
    make my|our|the *? *? {booked} earlier|later|longer|shorter|sooner
    postpone|postponed|rebook|reschedule|rescheduled|rescheduling|(re book|schedule)
    {booked} ... (another day|time, change it, different day|time, move it, push it, swap it, changed|changes|moved|
        pushed|rescheduled|switched)
    {booked} ... can|could|have|like|need|to|want .. *? (make some? changes, change|move|push|switch)
    {move} ... {booked}
    {move} it|me|mine|that|us (a bit|day|few|week, back|by|earlier|for|from|later|till|to|until|up)
    {move} my|our|the? {a_time} .. for|from|to|with
    {move} my|the? (check in, check out, checkin|checkout)
    """,
    another_time="""
    (be there, do it, get in, make it, come|do) .. (a|some? another|different|other day|time, earlier|later)
    (can not, will not) come|do|make * .. (after all, any more, anymore) *? (is there, any|anything|can|could|got|
        have, how|what about)
    at|be|come|do|get|have|make|put|take .. *? *? (instead of, rather than) at|my|on|the?? {a_time}
    bump|get|take me|us (out of, off) of? my|our|the? {a_time} .. (on to, add|book|into|onto|put) me|us? .. {a_time}
    choose|do|find|get|have|like|need|pick|try|want a|an|some? another|different|other date(s)|day(s)|time(s)
    instead|rather i? (would like, like|want) my appointment|booking|reservation
    """,
    a_longer_stay="""
    add|include|put .. *? in|on|to|under *? *? booking|reservation
    stay *? additional|extra|longer|more
    """,
    in_other_languages="""
    aplazar|cambiar|mover|posponer|reagendar|reprogramar .. cita|consulta|dia|hora|reserva
    changer|decaler|deplacer|reporter .. heure|jour|rdv|(rendez vous)|reservation
    """,
)
_MOVES_NOTHING = phrasebook(
    {
        "part": "address, batteries, battery, bulb(s), card(s), email(s), filter(s), fluid(s), insurance, lock(s), "
        "mind(s), name(s), number(s), oil, thermostat(s), tire(s)"
    },
    other_things="""
    chang* a|my|our|the *? {part}
    move in|out
    {part} *? chang*
    """,
)
_ASKS_FOR_APPOINTMENTS = phrasebook(
    {
        "check": "check if, check on, check to see, confirm, conform, double check, find my|our|the, look up, "
        "reconfirm, see my|the, status of, validate, verify"
    },
    when_it_is="""
    (can|do not remember, not sure, remind me, forget|forgot|lost) .. *? my|the|when|(what time) .. (am i, is|
        {an_appointment})
    (what date|day, what time, when) is|was mine|ours again
    (what date|day|time, when) (am i, are we, did i, do i, is my, was i, is) ... (come in, have to be, in for,
        need to be, book|booked|coming|due|schedule|scheduled|seeing|supposed)
    (what date|day|time, which day, when|where) .. (my next, her|his|my|next|our|the) .. {an_appointment}
    (what time, when) is|was it again
    remind me (of my, what day, what time, when)
    what is my|our *? *? {an_appointment} date|day|time?
    when (i am, we are) *? booked|coming|due|in|scheduled|supposed
    when do|must|should i|we come|go back|in|next
    who am i meeting|seeing|(booked|scheduled with)
    who is my|our *? {an_appointment} with
    {an_appointment} ... (can not recall, can not remember, do not remember, forget|forgot) *? when|which|
        (what day|time)
    """,
    whether_it_is="""
    (am i, are we) all|still?? booked|confirmed|down|good|in|on|reserved|scheduled|set at|for|on|to?
    am|are i|we? still booked|on|reserved|scheduled
    are|is my|our|the .. *? {an_appointment} ... accepted|at|confirmed|for|good|on|set|still|valid
    did (you get|have|receive, my|our) .. {an_appointment}
    did i|we book|make|reserve|schedule
    did|do|have i|we still? book|booked|got|have|make|schedule? a|an|any|anything|my|something .. (coming up, booked|
        scheduled|{an_appointment})
    is everything booked|confirmed|good|ok|ready|set
    is|was there a|an {an_appointment} !available|free|open|possible .. at|for|under
    """,
    look_it_up="""
    call|called|calling|text|texting|writing *? about my|our *? *? {an_appointment}
    check|checking|confirming|verifying on? my|our|the *? *? {an_appointment}
    know|see if my|our|the *? *? {an_appointment}
    {check} ...!? *? {an_appointment}
    """,
    in_other_languages="""
    (a que hora, que dia, cuando) era|es|tengo *? *? cita|consulta|reserva
    (a quelle heure, quand) *? *? rdv|(rendez vous)
    """,
)


def wants_to_cancel(words: str) -> bool:
    """An appointment is to be given up: asked for, or said by "I can't make it"."""
    return _WANTS_TO_CANCEL.is_in(_CANCELS_SOMETHING_ELSE.taken_out_of(unaccented(words)))


def wants_to_move(words: str) -> bool:
    return _WANTS_TO_MOVE.is_in(_MOVES_NOTHING.taken_out_of(unaccented(words)))


def asks_for_appointments(words: str) -> bool:
    """When, or whether, they are booked."""
    return _ASKS_FOR_APPOINTMENTS.is_in(unaccented(words))
