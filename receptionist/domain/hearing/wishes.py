"""What a caller wants done with appointments: one made, moved, cancelled, or looked up."""

from receptionist.domain.hearing.plain import rules, unaccented

_THING = (
    "appointment, booking, reservation, slot, visit, consultation, consult, checkup, check up, cleaning, table, "
    "room, session, "
    "meeting, service, service call, estimate, tune up, tuneup, exam, spot, time, opening, technician, tech, "
    "maintenance, oil change, "
    "inspection, filling, crown, whitening, suite, massage, pedicure, manicure, facial, haircut, stay, install, "
    "installation, "
    "repair, quote, dinner, lunch, treatment, call, date, plan, cita, consulta, rendez vous, reserva, rdv"
)
_BOOKED = (
    "appointment, booking, reservation, visit, consultation, consult, cleaning, table, room, session, meeting, "
    "checkup, one, it, time, slot, cita, reserva, rendez vous, rdv"
)

_WHEN = (
    "\\d+(?:am|pm)?, noon, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tues?, wed, thu, "
    "thurs, fri, sat, sun, today, tomorrow, tonight, next, this, morning, afternoon, evening"
)

_WANTS_TO_CANCEL = rules(
    r"""
    {cancel} (?:\w+ ){0,6}?{booked}
    (?:i am|we are|am|are|^) ?not coming(?: .*)?
    will not be (?:coming|in(?! (?:the|my|town)))(?: .*)?
    let (?:someone|somebody) else have (?:my|our)(?: .*)?
    (?:need|want|like|have|got|going|can|could|may|please|must|just|wish) (?:i |we |you |me )?(?:to |please 
        |just )*{cancel}(?: .*)?
    {booked} (?:\w+ ){0,6}?(?:cancel|cancelled|canceled|deleted|removed)
    (?:please )?{cancel}(?: it| that| this| mine| please| thanks| them| everything| both)+$
    (?:please |pls )cancel
    {cancel} (?:\w+ ){0,3}?(?:today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday
        |\d+(?:am|pm)?|am|pm)(?: .*)?
    (?:not|no longer) (?:want|need|keep|keeping|require|wanting|needing) (?:\w+ )?(?:the|my|this|that|our
        |an) (?:\w+ ){0,3}?{booked}(?: anymore| any more)?
    (?:not|no longer|can not|will not) (?:be able to )?(?:make|come|attend|keep|be coming|be there|be making|coming
        |going to make)(?: to| it| in)*(?: \w+){0,4}? ?{booked}
    (?:i|we) (?:can not|will not|not going to|am not going to|will not be able to) (?:be able to )?come(?: .*)?
    (?:can not|will not|not going to|will not be able to|unable to|not able to) (?:be able to )?(?:make|attend
        |keep)(?: it| in| to it| to)?(?: to)?(?: my \w+| the \w+| our \w+| today| tomorrow| tonight| on \w+| at \d+
        | this \w+| after all| anymore| sorry| \w+day)*(?: .*)?
    (?:calling|want|would like|need|request) (?:\w+ ){0,3}?cancellation(?: of)?(?: .*)?
    (?:give up|free up|release|forget about|drop|scrap|remove) (?:my|the|our) (?:\w+ ){0,2}?{booked}
    ^(?:please |just |hi |hey |ok )*forget (?:about )?(?:my|the|our) (?:\w+ ){0,2}?{booked}
    (?:take|remove|scratch) (?:me|us|my name|our name) (?:off|from) (?:of )?(?:the |your |my )*(?:\w+ )?(?:schedule
        |calendar
        |books?|slot|appointment|booking)(?: .*)?
    give (?:my|our|the) (?:\w+ )?(?:slot|spot|time|appointment|table|room) (?:to|away)(?: .*)?
    (?:sick|ill|covid|flu|fever|came up|stuck|sorry|emergency) (?:\w+ ){0,3}?(?:can not
        |will not) (?:be able to )?(?:come
        |make it|be there)(?: .*)?
    no (?:puedo|podre|podemos) (?:ir|llegar|asistir|venir|acudir) (?:\w+ ){0,2}?{booked}
    ne (?:peux|pourrai|pourrons) pas (?:venir|assister|etre) (?:\w+ ){0,3}?{booked}
    (?:cancelar|anular|annuler|cancela|cancele|anule) (?:\w+ ){0,3}?(?:{booked}|la|el|mi|mon|le|ma)
    (?:quiero|necesito|quisiera|puedo|debo) (?:cancelar|anular)(?: .*)?
    (?:je veux|je voudrais|je dois|puis je) annuler(?: .*)?
    cancelar
    """,
    cancel="cancel, cancelling, canceling, delete, call off, scrap, scratch, abandon, drop, cancell, undo, "
    "withdraw, get rid of, nix, take off, void",
    booked=_BOOKED.replace(", it", "").replace(", one", "").replace(", time", ""),
)
_CANCELS_SOMETHING_ELSE = rules(
    r"""
    (?:cancel|end|stop|delete|remove|drop) (?:\w+ ){0,2}?(?:texts?|messages?|subscription|notifications|account
        |insurance|membership|plan|policy|number|filling|crown|tooth|payment|card)(?: .*)?
    (?:what|what is|is there|how much) (?:\w+ ){0,4}?(?:cancel|cancellation|cancelled)(?: .*)?
    (?:do|can|could|would|will|did) (?:not|you not) (?:\w+ )?(?:cancel|delete|drop)(?: .*)?
    (?:if|when|in case) (?:i|we|you|someone) (?:\w+ ){0,3}?(?:cancel|can not make|do not show|can not come)\w*(?: .*)?
    (?:your|the|a|any) cancellation (?:policy|fee|charge|list)(?: .*)?
    do not (?:make|book|schedule|set up) (?:an?|any|another) (?:\w+ ){0,2}?(?:appointment|booking|reservation)(?: .*)?
    (?:do|will|would|should|must) (?:i|we) (?:\w+ )?(?:need|have|got) to (?:cancel|end|drop)(?: .*)?
    (?:cancel|drop|scrap|scratch|delete|undo|take off|remove|nix) (?:the|that|this|a) (?!\d)(?:\w+ ){1,3}?(?:from
        |off|out of|on) (?:the|my|our|this|that) (?:job|list|order|quote|estimate|work|bill|invoice|visit|appointment
        |ticket)(?: .*)?
    drop (?:by|in|off|it off|my)(?: (?:car|keys|check|form|paperwork|payment))?
    """
)
_WANTS_TO_MOVE = rules(
    r"""
    (?:reschedule|rescheduled|rescheduling|rebook|re schedule|re book|postpone|postponed|resched)(?: .*)?
    {move} (?:\w+ ){0,8}?{booked}
    {booked} (?:\w+ ){0,8}?(?:moved|changed|pushed|switched|changes|rescheduled|different (?:day|time)|move it
        |change it|push it|swap it|another (?:day|time))
    {booked} (?:\w+ ){0,6}?(?:can|could|need|want|like|have|to) (?:\w+ ){0,4}?(?:move|change|push|switch
        |make (?:some )?changes)(?: .*)?
    (?:can|could|need|want|like|have|please|may|let us) (?:\w+ ){0,3}?{move} (?:it|that|mine|this|the time|the day
        |the date|my time|my day|one|things|to)(?: .*)?
    {move} (?:it|mine|that|us|me) (?:to|from|back|up|later|earlier|for|till|until|a (?:day|week|bit|few)|by)(?: .*)?
    (?:come|make it|be there|do it|do|get in) (?:\w+ ){0,3}?(?:earlier|later|another (?:day|time)
        |a different (?:day|time)|some other (?:day|time))(?: instead)?(?: .*)?
    (?:instead|rather) (?:i )?(?:want|like|would like) my (?:booking|appointment|reservation)(?: .*)?
    (?:put|add|include) (?:\w+ ){0,4}?(?:to|under|in|on) (?:\w+ ){0,2}?(?:reservation|booking)(?: .*)?
    (?:running late|push me back)(?: .*)?
    (?:take|get|bump) (?:me|us) (?:off|out of) (?:of )?(?:the |my |our )?{when} (?:\w+ ){0,3}?(?:put|onto|on to|into|add
        |book) (?:me |us )?(?:\w+ ){0,3}?{when}(?: .*)?
    (?:come|do|get|be|make|have|put|take|at) (?:\w+ ){0,5}?(?:instead of|rather than) (?:the |my |at 
        |on )*{when}(?: .*)?
    stay (?:\w+ )?(?:more|extra|additional|longer)(?: .*)?
    make (?:my|our|the) (?:\w+ ){0,2}?{booked} (?:earlier|later|sooner|longer|shorter)(?: .*)?
    {move} (?:my |the |our )?{when} (?:\w+ ){0,3}?(?:for|to|with|from)(?: .*)?
    (?:need|want|like|have|pick|find|choose|get|do|try) (?:a |an |some )?(?:different|another|other) (?:day|time
        |date)s?(?: .*)?
    (?:can not|will not) (?:do|make|come) (?:\w+ ){1,4}?(?:anymore|any more|after all)(?: \w+)? (?:got|have|any
        |anything|can
        |could|how about|what about|is there)(?: .*)?
    {move} (?:the |my )?(?:check out|checkout|check in|checkin)(?: .*)?
    (?:cambiar|mover|reprogramar|posponer|reagendar|aplazar) (?:\w+ ){0,3}?(?:cita|reserva|hora|dia|consulta)
    (?:deplacer|changer|reporter|decaler) (?:\w+ ){0,3}?(?:rendez[ -]vous|rdv|heure|jour|reservation)
    """,
    move="change, move, switch, push, shift, swap, amend, modify, update, upgrade, alter, bump, adjust, edit, trade, "
    "extend, shorten, prolong, rearrange, delay, push back",
    booked=_BOOKED + ", day, date, check out time, checkout time, check in, check out, stay",
    when=_WHEN,
)
_MOVES_NOTHING = rules(
    r"""
    {part}s? (?:\w+ )?chang\w+
    chang\w+ (?:my|the|a|our) (?:\w+ )?{part}s?
    """,
    part="oil, filter, tire, battery, lock, bulb, name, address, number, mind, insurance, card, thermostat, fluid, "
    "email",
)
_WANTS_BOOKING = rules(
    r"""
    ^(?:an? )?(?:appointment|reservation|booking|{thing}) (?:please|asap|{when})(?: .*)?
    drop (?:my|the|our) (?:car|truck|vehicle|van|suv|dog|cat|bike) off(?: .*)?
    ^(?:breakfast|lunch|dinner|brunch) (?:for|at|on)(?: .*)?
    (?:need|want|get) (?:\w+ ){0,3}?(?:put on|put in|mounted|hung|painted|delivered|rotated)(?: .*)?
    set me up (?:for|with|on)(?: .*)?
    (?:can|could) (?:we|i) meet(?: .*)?
    {book} (?:\w+ ){0,6}?(?:{thing}|{thing}s|for|on|at|from|in|me|us|these|today|tomorrow|tonight|monday|tuesday
        |wednesday|thursday|friday|next|this)(?: .*)?
    {book}
    (?:want|need|like|looking|trying|can|could|may|able|wish|love|hoping|got|have|let|wanted|should|how|possible
        |ready|to) (?:\w+ ){0,4}?{book}(?: .*)?
    {want} (?:to )?(?:\w+ ){0,2}?(?:a|an|the|another|some|my|our|for|new|next|first|\d+
        |two) (?:\w+ ){0,4}?{thing}s?(?: .*)?
    {want} {thing}s?(?: .*)?
    (?:make|makes|get|set|set up|setup|arrange|have|put|do) (?:me |us |up )?(?:for |in for )?(?:a|an|another|my|the
        |our|some|new) (?:\w+ ){0,3}?{thing}s?(?: .*)?
    {want} (?:to )?(?:come|get|be|stay|bring|stop|pop|drop|see|swing|go) (?:\w+ ){0,2}?(?:in|seen|by|over|now|asap
        |tomorrow|today|tonight|on|from|for|fixed|checked|cleaned|looked|someone|somebody|dr|doctor|an? dentist
        |the dentist
        |an? lawyer|an? attorney|the hygienist)(?: .*)?
    {want} (?:\w+ ){0,3}?(?:someone|somebody|a tech\w*|a guy|a plumber|a mechanic|an electrician|an attorney
        |a lawyer|a dentist|a doctor)(?: \w+)? (?:to )?(?:come|look|see|check|fix|stop|out|at|for|today|tomorrow
        |take)(?: .*)?
    (?:can|could|will|would) (?:someone|somebody|you|you guys|they|a tech\w*|u) (?:please )?(?:come|send|get|fit
        |squeeze|see|take|book|put|schedule)(?: .*)?
    (?:can|could|will|would) (?:someone|somebody|you|they) (?:please )?(?:look at|check|look into|take a look)(?: .*)?
    (?:need|want|get|find|finding|looking for|searching for|search for|locate) (?:me 
        |us )?(?:an? )?(?:\w+ )?(?:mechanic
        |plumber|electrician|technician|tech|dentist|lawyer|attorney|doctor|therapist|salon|barber|stylist)(?: .*)?
    needs? (?:a|an|some|his|her|their|its) (?:\w+ ){0,3}?{thing}s?(?: .*)?
    (?<!not )send (?:me |us )?(?:someone|somebody|a tech\w*|a plumber|a guy|a mechanic|a truck)(?: .*)?
    is (?:the )?\d+(?: ?(?:am|pm|30|15|45|oclock))*(?: \w+){0,2}? (?:open|available|free|taken)(?: .*)?
    needs? to (?:be )?(?:brought|looked|fixed|serviced|checked|repaired|replaced|seen)(?: .*)?
    (?:someone|somebody|anyone) (?:\w+ )?to (?:look|check|come|fix|see|repair)(?: .*)?
    (?:fit|squeeze|get) (?:me|us|him|her|my \w+) in(?: .*)?
    (?:any|any other|have|got|is there|are there|what|next|first|earliest|soonest|your next|when is your
        |whats your) (?:\w+ ){0,3}?(?:openings?|availability|available|availabilities|appointments?|slots?
        |times? (?:available|open|free)|tables? available|open reservations?|free (?:times?|slots?))(?: .*)?
    (?:what|which) (?:times?|days?) (?:\w+ ){0,3}?(?:have|available|open|free|work|got)(?: .*)?
    (?:earliest|soonest)(?: \w+){0,2}? you (?:have|got|can|could)(?: .*)?
    (?:anything|something) (?:\w+ )?(?:open|available|free|earlier|sooner|today|tomorrow|this week|next week|on
        |after|before|in the)(?: .*)?
    (?:when|how soon|how quickly) (?:can|could|is|are|do|would) (?:\w+ ){0,4}?(?:come|see|seen|get|available|free
        |open for|make|fit|in|next)(?: .*)?
    (?:do|can|are) you (?:\w+ )?(?:have|got|free) (?:\w+ ){0,4}?(?:time|times|room|rooms|table|monday|tuesday
        |wednesday|thursday|friday|saturday|today|tomorrow|tonight)(?: .*)?
    (?:a |an )?(?:table|room|suite|double room|appointment|cleaning|checkup|reservation)(?: booking)? (?:for|on
        |at)(?: .*)?
    (?:due|overdue|time) for (?:\w+ ){0,4}?{thing}(?: .*)?
    (?:need|want|get|have|got|gotta|should|schedule) (?:\w+ ){0,2}?(?:my|the|our|a) (?:\w+ ){0,4}?(?:changed|fixed
        |checked|cleaned|looked at|replaced|repaired|serviced|installed|done|pulled|filled|maintenance
        |maintained)(?: .*)?
    (?:quiero|quisiera|necesito|puedo|me gustaria|hacer|agendar|sacar|reservar|pedir) (?:\w+ ){0,3}?(?:cita|reserva
        |consulta|turno|agendar|reservar)(?: .*)?
    (?:prendre|je voudrais|je veux|avoir|reserver|fixer) (?:\w+ ){0,3}?(?:rendez[ -]vous|rdv|reservation
        |reserver)(?: .*)?
    """,
    book="book, booking, schedule, scheduled, reserve, bookin, make appointment, sign me up, put me down, "
    "pencil me in, book me",
    want="want, need, would like, like, looking for, looking to, trying to, can i get, could i get, can i have, "
    "could i have, can we get, can you get, could we get, "
    "may i have, interested in, get me, hoping to, hoping for, require, must have, i would love, planning to, "
    "can i, could i, want to, need to, like to, can you find, can we, could we",
    thing=_THING,
    when=_WHEN,
)
_BOOKS_NOTHING = rules(
    r"""
    do not (?:make|book|schedule|set up) (?:an?|any|another) (?:\w+ ){0,2}?(?:appointment|booking|reservation)(?: .*)?
    (?:take|takes|accept|accepts|do|does|allow|allows|require|need|ask for) (?:\w+ )?(?:reservations|walk ins
        |bookings)(?: .*)?
    (?:already|just|still) (?:have|booked|made|got|scheduled) (?:\w+ ){0,4}?{booked}s?(?: .*)?
    (?:i|we) (?:have|had|made|booked|scheduled|got|reserved) (?:a|an|my|our|the|another|two
        |2) (?:\w+ ){0,4}?{booked}(?: .*)?
    (?:my|our|existing|current) (?:\w+ ){0,4}?{booked}(?: .*)?
    (?:confirm|verify|check on|check) (?:\w+ ){0,6}?{booked}(?: .*)?
    (?:am i|are we) (?:\w+ ){0,2}?(?:scheduled|booked|on|coming|down|set)(?: .*)?
    did (?:i|we) (?:book|schedule|make|reserve)(?: .*)?
    opening (?:hours|times)
    (?:what|which) (?:times?|days?) (?:do|are|will|does) (?:you|u|they|the \w+|it)(?: guys)? (?:open|be open
        |close)(?: .*)?
    (?:in|at|from|to|of|during|before|after|into) (?:the|my|our|your) {booked}(?: .*)?
    is opening
    (?:how much|what does|what is the (?:price|cost)|price of|cost of|how long|do i have to|do i need to
        |do i need) (?:\w+ ){0,3}?(?:a |an |for |is |does |the )*(?:\w+ ){0,4}?(?:{booked}|book|cost|run
        |take)(?: .*)?
    """,
    booked=_BOOKED.replace(", it", "").replace(", one", "").replace(", time", "").replace(", slot", ""),
)
_ASKS_FOR_APPOINTMENTS = rules(
    r"""
    (?:when|what (?:time|day|date)|where|which day) (?:\w+ ){0,3}?(?:my|our|the|his|her|next
        |my next) (?:\w+ ){0,3}?{booked}(?: .*)?
    (?:when|what (?:time|day|date)) (?:am i|are we|do i|was i|is my|did i|is) (?:\w+ ){0,4}?(?:coming|booked
        |scheduled|supposed|seeing|due|come in|book|schedule|have to be|need to be|in for)(?: .*)?
    did (?:i|we) (?:book|schedule|reserve|make)(?: .*)?
    (?:do|did|have) (?:i|we) (?:still )?(?:have|got|book|booked|make|schedule)? ?(?:a|an|any|my|anything
        |something) (?:\w+ ){0,3}?(?:{booked}|{booked}s|booked|scheduled|coming up)(?: .*)?
    {check} (?:\w+ ){0,8}?{booked}s?(?: .*)?
    (?:am|are) (?:i |we )?still (?:reserved|booked|scheduled|on)(?: .*)?
    did (?:you (?:get|receive|have)|my|our) (?:\w+ ){0,3}?{booked}(?: .*)?
    is everything (?:set|confirmed|booked|ready|ok|good)(?: .*)?
    what is (?:my|our) (?:\w+ ){0,2}?{booked}(?: time| date| day)?(?: .*)?
    who (?:is (?:my|our) (?:\w+ )?{booked} with|am i (?:seeing|booked with|scheduled with|meeting))(?: .*)?
    remind me (?:when|what time|what day|of my)(?: .*)?
    (?:calling|texting|writing|called|call|text) (?:\w+ )?about (?:my|our) (?:\w+ ){0,2}?{booked}(?: .*)?
    (?:check|checking|confirming|verifying) (?:on )?(?:my|our|the) (?:\w+ ){0,2}?{booked}s?(?: .*)?
    when (?:do|should|must) (?:i|we) (?:come|go) (?:in|back|next)(?: .*)?
    when (?:i am|we are) (?:\w+ )?(?:scheduled|booked|coming|due|supposed|in)(?: .*)?
    (?:know|see) if (?:my|our|the) (?:\w+ ){0,2}?{booked}(?: .*)?
    (?:is|are) (?:my|our|the) (?:\w+ ){0,4}?{booked}s? (?:\w+ ){0,6}?(?:still|confirmed|on|set|for|valid|accepted
        |at|good)(?: .*)?
    (?:is|was) there (?:a|an) {booked} (?!available|free|open|possible)(?:\w+ ){0,3}?(?:for|under|at)(?: .*)?
    (?:am i|are we) (?:still |all )*(?:on|set|booked|good|confirmed|scheduled|in|reserved|down)(?: (?:for|at|on
        |to))?(?: .*)?
    (?:forgot|forget|remind me|lost|can not remember|do not remember|not sure) (?:\w+ ){0,4}?(?:my|when|what time
        |the)(?: \w+){0,3} ?(?:{booked}|is|am i)(?: .*)?
    (?:cuando|a que hora|que dia) (?:es|tengo|era) (?:\w+ ){0,2}?(?:cita|reserva|consulta)
    (?:quand|a quelle heure) (?:\w+ ){0,2}?(?:rendez[ -]vous|rdv)
    """,
    booked=_BOOKED.replace(", it", "").replace(", one", "").replace(", time", "").replace(", slot", "") + ", appt",
    check="confirm, verify, double check, check on, look up, reconfirm, find my, find our, find the, conform, see my, "
    "see the, validate, status of, check if, check to see",
)
_AGAIN = rules(r"""(?:new|another|different|second) (?:appointment|booking|reservation|one|visit)""")


def wants_to_cancel(words: str) -> bool:
    """An appointment is to be given up: asked for, or said by "I can't make it"."""
    return bool(_WANTS_TO_CANCEL.search(_CANCELS_SOMETHING_ELSE.sub(" ", unaccented(words))))


def wants_to_move(words: str) -> bool:
    return bool(_WANTS_TO_MOVE.search(_MOVES_NOTHING.sub(" ", unaccented(words))))


def asks_for_appointments(words: str) -> bool:
    """When, or whether, they are booked."""
    return bool(_ASKS_FOR_APPOINTMENTS.search(unaccented(words)))


def wants_booking(words: str) -> bool:
    """A new appointment; an existing one that is named, moved or cancelled is none."""
    return bool(_WANTS_BOOKING.search(_BOOKS_NOTHING.sub(" ", unaccented(words))))
