"""Whether a caller wants a new appointment; one that stands and is named, moved or cancelled is none."""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CLASSES = {
    "book": "book, book me, bookin, booking, make appointment, pencil me in, put me down, reserve, schedule, "
    "scheduled, sign me up",
    "thing": "appointment(s), booking(s), call(s), check up(s), checkup(s), cita, cleaning(s), consult(s), consulta, "
    "consultation(s), crown(s), date(s), dinner(s), estimate(s), exam(s), facial(s), filling(s), haircut(s), "
    "inspection(s), install, installation(s), lunch, maintenance, manicure(s), massage(s), meeting(s), "
    "oil change(s), opening(s), pedicure(s), plan(s), quote(s), rdv, rendez vous, repair(s), reserva, "
    "reservation(s), room(s), service call(s), service(s), session(s), slot(s), spot(s), stay(s), suite(s), "
    "table(s), tech(s), technician(s), time(s), treatment(s), tune up(s), tuneup(s), visit(s), whitening",
    "want": "can you find|get, can|could i|we, can|could i|we get|have, get me, hoping to|for, i would love, "
    "interested in, like, like to, looking for|to, may i have, must have, need, need to, planning to, require, "
    "trying to, want, want to, would like",
}
_WANTS_BOOKING = phrasebook(
    _CLASSES,
    book_it="""
    (set up, arrange|do|get|have|make|makes|put|set|setup) me|up|us? (in for, for)? a|an|another|my|new|our|some|
        the .. {thing}
    ^ 2|3|three|two appointment
    ^ a|an? booking|{thing} asap|please|{a_time}
    ^ breakfast|brunch|dinner|lunch at|for|on
    a|an? (double room, appointment|checkup|cleaning|reservation|room|suite|table) booking? at|for|on
    due|overdue|time for .. *? {thing}
    need|needs a|an|her|his|its|some|their .. {thing}
    set me up for|on|with
    {book}
    {want} to? *? *? #*|a|an|another|first|for|my|new|next|our|some|the|two .. *? {thing}
    {want} {thing}
    """,
    to_be_seen="""
    can|could i|we meet
    drop my|our|the bike|car|cat|dog|suv|truck|van|vehicle off
    fit|get|squeeze (my *, her|him|me|us) in
    get|got|gotta|have|need|schedule|should|want *? *? a|my|our|the .. *? (looked at, changed|checked|cleaned|done|
        filled|fixed|installed|maintained|maintenance|pulled|repaired|replaced|serviced)
    get|need|want .. (put in, put on, delivered|hung|mounted|painted|rotated)
    need|needs to be? brought|checked|fixed|looked|repaired|replaced|seen|serviced
    {want} to? be|bring|come|drop|get|go|pop|see|stay|stop|swing *? *? (a|an|the attorney|dentist|hygienist|lawyer,
        asap|by|checked|cleaned|doctor|dr|fixed|for|from|in|looked|now|on|over|seen|somebody|someone|today|tomorrow|
        tonight)
    """,
    somebody_to_come="""
    (looking for, search for, searching for, find|finding|get|locate|need|want) me|us? a|an? *? attorney|barber|
        dentist|doctor|electrician|lawyer|mechanic|plumber|salon|stylist|tech|technician|therapist
    anyone|somebody|someone *? to check|come|fix|look|repair|see
    can|could|will|would (a tech*, you guys, somebody|someone|they|you) please? book|come|fit|get|put|schedule|see|
        send|squeeze|take
    can|could|will|would somebody|someone|they|you please? check|(look at|into, take a look)
    send me|us? somebody|someone|(a guy|mechanic|plumber|tech*|truck)
    {want} .. somebody|someone|(a|an attorney|dentist|doctor|electrician|guy|lawyer|mechanic|plumber|tech*) *? to? at|
        check|come|fix|for|look|out|see|stop|take|today|tomorrow
    """,
    what_is_free="""
    (any other, are|is there, whats your, when is your, your next, any|earliest|first|got|have|next|soonest|
        what) .. (free slot(s)|time(s), open reservation(s), table(s) available, time(s) available|free|open,
        appointment(s)|availabilities|availability|available|opening(s)|slot(s))
    (how quickly|soon, when) are|can|could|do|is|would ... available|come|fit|free|get|in|make|next|see|seen|(open for)
    anything|something *? (in the, next|this week, after|available|before|earlier|free|on|open|sooner|today|tomorrow)
    are|can|do you *? free|got|have ... room(s)|table|time(s)|{named_day}
    earliest|soonest *? *? you can|could|got|have
    is the? #* am|pm|oclock|15|30|45?? *? *? available|free|open|taken
    what|which day|days|time|times .. available|free|got|have|open|work
    """,
    in_other_languages="""
    (je veux, je voudrais, avoir|fixer|prendre|reserver) .. rdv|(rendez vous)|reservation|reserver
    (me gustaria, agendar|hacer|necesito|pedir|puedo|quiero|quisiera|reservar|sacar) .. agendar|cita|consulta|reserva|
        reservar|turno
    """,
)
_BOOKS_NOTHING = phrasebook(
    {
        "paper": "bill, confirmation, copy, directions, email, form(s), info, information, invoice, link, message, "
        "paperwork, photo(s), picture(s), receipt, record(s), reminder(s), text(s)"
    },
    one_that_stands="""
    (am i, are we) *? *? booked|coming|down|on|scheduled|set ...
    (check on, check|confirm|verify) ... {an_appointment} ...
    after|at|before|during|from|in|into|of|to my|our|the|your {an_appointment} ...
    already|just|still booked|got|have|made|scheduled .. *? {an_appointment} ...
    current|existing|my|our .. *? {an_appointment} ...
    did i|we book|make|reserve|schedule ...
    i|we booked|got|had|have|made|reserved|scheduled 2|a|an|another|my|our|the|two .. *? {an_appointment} ...
    """,
    asked_in_general="""
    (ask for, accept|accepts|allow|allows|do|does|need|require|take|takes) *? (walk ins, bookings|reservations) ...
    (cost|price of, do i have to, do i need to?, how long|much, what does, what is the cost|price) .. a|an|does|for|is|
        the?? ... book|cost|run|take|{an_appointment} ...
    what|which day(s)|time(s) are|do|does|will it|they|you|(the *) guys? be? close|open ...
    """,
    no_appointment="""
    do not (set up, book|make|schedule) another|any|a|an *? *? appointment|booking|reservation ...
    do? not send *? *?
    is opening
    opening hours|times
    send me|us? a|an|my|our|some|the?? {paper}
    """,
)


def wants_booking(words: str) -> bool:
    return _WANTS_BOOKING.is_in(_BOOKS_NOTHING.taken_out_of(unaccented(words)))
