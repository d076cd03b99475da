"""What a caller wants done: to know whether we are a machine, a person, an appointment made, moved or cancelled."""

from receptionist.domain.hearing.plain import rules

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

_ASKS_IF_BOT = rules(
    r"""
    (?:are|r|is|be|am i|was) (?:\w+ ){0,9}?{machine}
    (?:are|is) (?:you|this|it|that|there) (?:\w+ ){0,4}?{real}(?! (?:estate|quick|time|close|busy|nice|good|sorry
        |late|fast|problem|deal|soon))(?: \w+){0,4}
    (?:am|are) (?:i|we) (?:\w+ ){0,2}?(?:speaking|talking|chatting|texting|writing|messaging|dealing|communicating
        |typing)(?: \w+){0,3}? (?:to|with) (?:\w+ ){0,4}?(?:{machine}|{real}|someone|somebody|anyone)
    (?:you|this|it) (?:\w+ ){0,3}?(?:are|is|sound|sounds|seem|seems|feel|feels|look|must be|be|type
        |talk) (?:like )?(?:\w+ ){0,3}?{machine}
    (?:you|u) (?:\w+ )?{machine}(?: or .*| \?|$)
    (?:real|live|actual|human|genuine) (?:\w+ )?or (?:\w+ ){0,4}?(?:{machine}|fake|real)
    {machine} or (?:\w+ ){0,4}?(?:{real}|human being|live|someone)
    (?:human|person) or (?:\w+ ){0,4}?{machine}
    (?:whether|if|that|like|is it true|true|bet|think|ur|so) (?:\w+ )?(?:you|your|this|it) (?:\w+ ){0,3}?(?:{real}
        |{machine})
    (?:what|who) (?:exactly |really |actually |the \w+ )?are you(?: exactly| really| anyway| even
        | supposed to be)?(?: \?)?$
    what (?:\w+ )?(?:kind|type|sort) of (?:\w+ ){0,2}?(?:life form|being|thing|entity|creature|bot
        |program) (?:\w+ )*(?:you|this|it)(?: .*)?
    (?:regard|consider|classify|classified|identify|categorize|describe|label|call|think of|see|count
        |qualify) (?:\w+ ){0,6}?(?:human|person|{machine})
    how real are you
    (?:is|are) there (?:anything|something|someone|anybody|anyone|a person) (?:\w+ )?(?:real|human|alive
        |behind)(?: .*)?
    (?:think|act|feel|reason)(?: and \w+)? like a (?:real )?(?:person|human)
    (?:prove|proof) (?:\w+ ){0,4}?(?:human|real|person|not a (?:robot|bot))
    how do (?:i|we) know (?:\w+ )?(?:you|u) (?:are )?(?:\w+ ){0,3}?(?:{real}|{machine})
    do you (?:have|feel) (?:a (?:body|heart|soul|pulse)|feelings|emotions)
    (?:real|actual|live|human) (?:person|human|being) \?$
    {machine} \?$
    (?:did|does|do|is|was) (?:a |an )?(?:{machine}|computer|human|real person|person) (?:\w+ )?(?:write|writing
        |wrote|type|typing|answer|answering|reply|replying|text|texting|send|sending|read|reading|respond
        |responding)(?: .*)?
    (?:esto es|eres|es|hablo con|estoy hablando con) (?:usted )?(?:un |una )?(?:robot|maquina|bot|persona(?: real)?
        |humano)(?: .*)?
    (?:etes vous|es tu|c'est|est ce|je parle a) (?:\w+ )?(?:un |une )?(?:robot|machine|bot|humain
        |vraie personne)(?: .*)?
    """,
    machine="robot, robots, bot, bots, chatbot, chat bot, computer, machine, ai, a i, artificial, "
    "artificial intelligence, automated, "
    "automatic, automation, program, computer program, software, siri, alexa, chatgpt, chat gpt, gpt, "
    "virtual assistant, "
    "answering machine, auto reply, autoreply, bott, androids?, cyborg, fake, script, algorithm, non human, "
    "computer generated, auto responder",
    real="real, human, humans, person, alive, real person, real human, human being, live person, living, a people, "
    "sentient, actually there, somebody real",
)
_NOT_ABOUT_US = rules(
    r"""
    (?:do|does|can|could|will|would) (?:you|the \w+|dr \w+|they) (?:\w+ ){0,3}?(?:robotic|robot|laser|computer
        |software|automat\w+|machine)(?: .*)?
    (?:fix|repair|install|sell|service|replace|clean|use|have|accept|take|do|wash) (?:\w+ ){0,4}?(?:robot\w*
        |computers?|machines?|software|automatic|automated|programs?|plan)(?: .*)?
    (?:washing|ice|x-?ray|xray|coffee|cpap|payment plan|membership|rewards|loyalty|sewing|vending|rebate|insurance
        |maintenance) (?:machines?|programs?)
    (?:program|software|computer|machine|thermostat|system|furnace|unit) (?:is |was |keeps 
        |has )(?:\w+ ){0,3}?(?:broken|not|beeping|cost|covered|worth|making|down)(?: .*)?
    (?:is|are) (?:that|this|it|the \w+) (?:the |a |an )?(?:real|fake|automatic|automated) (?:price|cost|address
        |deal|tooth|teeth|crown|leather|number|estate|quote|payment|gate|door|reviews?)(?: .*)?
    (?:per|each|extra|more|another|how many|for one|other|same|right|contact) (?:person|people|human)
    (?:person|human) (?:per|who (?:does|did|will|came))(?: .*)?
    """
)
_ASKS_FOR_PERSON = rules(
    r"""
    {talk} (?:directly )?(?:to|with) (?:\w+ ){0,3}?{person}
    {talk} (?:to|with) (?:dr|doctor|mr|mrs|ms|miss) \w+
    {want} (?:to )?(?:get |have |reach |see )?(?:a |an |the |some )?(?:real |live |actual |human 
        |different )*(?:person|human|human being|representative|rep|agent|operator|receptionist|manager|supervisor
        |owner|people)
    {want} to {talk} (?:to|with) (?:\w+ ){1,4}
    (?:get|give|send|put|connect|transfer|patch|find|hand|pass|forward|refer) (?:me )?(?:on )?(?:over )?(?:to 
        |through to |through |with |in touch with |on with |back to )*(?:\w+ ){0,2}?{person}
    (?:connect|transfer|put|patch) (?:me|us) (?:over )?(?:through )?(?:to|with|on)(?: \w+){0,4}
    (?:connect|transfer|patch) me(?: please)?
    (?:real|live|actual|human) (?:person|human|being|agent|rep|representative|operator|people)(?: please| now| asap)*$
    (?:human|operator|representative|rep|agent|receptionist|manager|supervisor|person|people|humans)(?: please| now
        | asap| thanks)*
    (?:is|are) (?:there )?(?:a |an |any )?(?:real |live |actual |human )*(?:human|person|someone|somebody|anyone
        |anybody|people) (?:there|here|available|around|i can|i could|to (?:talk|speak|help)|who can|that can
        |in the office|working)(?: .*)?
    (?:can|could|may|would|will|please|pls|have|get|someone|somebody|anyone|need|want|just|like|prefer|better
        |rather|tell|ask|dana|him|her|them|you|someone to|instead) (?:\w+ ){0,4}?(?:call|phone|ring)(?: me
        | us)(?: back| please| asap| now| today| instead| tomorrow| when .*| at .*| on .*)*
    (?:call|phone|ring) (?:me|us)(?: back| please| asap| now| today| tomorrow| instead| when .*| at .*| on .*)*
    (?:a |want a |need a |expecting a |request a |like a |get a )?(?:call ?back|phone call|return call)(?: please
        | from .*)*
    (?:do you have|is there) (?:a |any )?(?:one )?(?:someone|somebody|anyone|a person|a human)(?: \w+)* (?:talk
        |speak)(?: to| with)?
    (?:do not|not|no) (?:want|like|wish)(?: to)? (?:talk|speak|text|chat|deal|texting|talking|dealing)?(?: to
        | with)? ?(?:a |an |this )?(?:bots?|robots?|machine|computer|ai|automated \w+)
    (?:someone|somebody|anyone) (?:real|human|else|at the (?:front desk|office)|in charge)(?: please)?
    (?:speak|talk) (?:to|with|directly|directly with) (?:the )?(?:reception|front desk|office|staff|team)
    \w+ team please
    (?:can|could|may|let) (?:i|me) (?:\w+ )?(?:talk|speak)(?: .*)?
    (?:i )?(?:need|want) (?:an? )?(?:human|person)(?: .*)?
    (?:is|hi|hey|hello|ask for|need|want|for) dana(?: there| available| around| in| please)*(?: \?)?
    dana please
    (?:una persona|hablar con (?:alguien|una persona|un humano|el|la)|persona real|quiero hablar|puede\w* llamarme
        |llame(?:n)?me|ll[aá]mame|me pueden llamar)(?: .*)?
    (?:parler a|parler avec)(?: .*)?
    (?:une vraie personne|appelez[ -]moi|rappelez[ -]moi)(?: .*)?
    """,
    talk="talk, speak, chat, talking, speaking, spk, deal, discuss this",
    want="want, need, like, prefer, rather, would like, gimme, demand, request, get me, give me",
    person="person, human, human being, someone, somebody, anyone, anybody, representative, rep, agent, operator, "
    "receptionist, "
    "manager, supervisor, owner, staff, people, doctor, dentist, attorney, lawyer, hygienist, technician, tech, "
    "the office, front desk, "
    "reception, dana, real one, boss, the team, team, a live one, one there, spa, restaurant, him, her, associate, "
    "assistant manager",
)
_COMPLAINT = rules(
    r"""
    (?:complain|complaint|complaining|complaints)
    (?:this is|that is|it is|you are|you guys are|was|your \w+ (?:is|was)|so|very|really|totally|absolutely
        |completely) (?:\w+ ){0,2}?(?:unacceptable|ridiculous|terrible|horrible|awful|disgusting|unprofessional
        |outrageous|disgraceful|pathetic|a joke|a disgrace|rude|incompetent|a scam|a rip off|useless)
    (?:worst|terrible|horrible|awful|poor|bad|lousy|crappy|shitty|pathetic|rude) (?:\w+ )?(?:service|experience
        |customer service|job|work|staff|dentist|company|lawyer|treatment|communication|attitude|receptionist)
    (?:not|never|very un|extremely un|so un|un)\s?(?:\w+ )?(?:happy|satisfied|pleased|impressed)(?: with| about| at)?
    (?:unhappy|dissatisfied|disappointed|furious|frustrated|fed up|pissed|pissed off|livid|upset|disgusted
        |appalled)(?: with| about| at| by| in| that|$)
    (?:very|so|really|extremely|super|pretty|beyond) (?:angry|mad|annoyed|upset|frustrated|disappointed|irritated
        |pissed)
    (?:want|need|demand|give me|get|like) (?:\w+ ){0,3}?(?:refund|money back)
    (?:overcharged|ripped off|rip off|scammed|scam|double charged|charged (?:me )?(?:twice|double|too much)
        |wrong(?:ly)? (?:charged|billed)|billing error)
    (?:bad|negative|1 star|one star|terrible|nasty) (?:yelp |google )?review
    (?:report|reporting|sue|suing) (?:you|u|your|this)(?: .*)?
    (?:better business bureau|bbb|small claims)
    (?:no one|nobody|noone) (?:\w+ ){0,3}?(?:showed|came|called me back|called back|answered|returned|responded
        |answers|calls|ever)(?: .*)?
    (?:third|3rd|fourth|4th|fifth|5th|tenth) time (?:i|that i|calling|texting)(?: .*)?
    (?:still|been) waiting (?:for )?(?:\w+ ){0,3}?(?:hours?|days|weeks|my (?:money|refund)|refund|on hold|call back
        |callback|since)(?: .*)?
    (?:filling|crown|furnace|repair|unit|heat|ac|it|boiler|work) (?:you (?:guys )?(?:did|fixed|installed|put in)
        |that you) (?:\w+ ){0,6}?(?:fell|broke|broken|failed|again|not|already|hurts|stopped)(?: .*)?
    (?:broke|stopped working|died|fell out|leaking|leaks|failed) again(?: .*)?
    (?:messed|screwed|botched|fucked) (?:up )?(?:my|the|it|this)(?: .*)?
    (?:shoddy|sloppy|half ass\w*)
    (?:quiero quejarme|queja|reclamo|pesimo servicio|plainte|me plaindre|inacceptable|inaceptable)
    """
)
_WANTS_TO_CANCEL = rules(
    r"""
    {cancel} (?:\w+ ){0,6}?{booked}
    (?:need|want|like|have|got|going|can|could|may|please|must|just) (?:i |we |you |me )?(?:to |please 
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
    (?:can not|will not|not going to|will not be able to|unable to|not able to) (?:be able to )?(?:make|come|attend
        |keep)(?: it| in| to it| to)?(?: to)?(?: my \w+| the \w+| our \w+| today| tomorrow| tonight| on \w+| at \d+
        | this \w+| after all| anymore| sorry| \w+day)*(?: .*)?
    (?:calling|want|would like|need|request) (?:\w+ ){0,3}?cancellation(?: of)?(?: .*)?
    (?:give up|free up|release|forget about|forget|drop|scrap) (?:my|the|our) {booked}
    (?:cancelar|anular|annuler|cancela|cancele|anule) (?:\w+ ){0,3}?(?:{booked}|la|el|mi|mon|le|ma)
    (?:quiero|necesito|quisiera|puedo|debo) (?:cancelar|anular)(?: .*)?
    (?:je veux|je voudrais|je dois|puis je) annuler(?: .*)?
    cancelar
    """,
    cancel="cancel, cancelling, canceling, delete, call off, scrap, scratch, abandon, drop, cancell, undo, "
    "withdraw, get rid of, nix, take off",
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
    {move} (?:the |my )?(?:check out|checkout|check in|checkin)(?: .*)?
    (?:cambiar|mover|reprogramar|posponer|reagendar|aplazar) (?:\w+ ){0,3}?(?:cita|reserva|hora|dia|consulta)
    (?:deplacer|changer|reporter|decaler) (?:\w+ ){0,3}?(?:rendez[ -]vous|rdv|heure|jour|reservation)
    """,
    move="change, move, switch, push, shift, swap, amend, modify, update, upgrade, alter, bump, adjust, edit, trade",
    booked=_BOOKED + ", day, date, check out time, checkout time, check in, check out",
)
_WANTS_BOOKING = rules(
    r"""
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
    {want} (?:to )?(?:come|get|be|stay|bring|stop|pop|drop|see|swing|go) (?:\w+ ){0,2}?(?:in|seen|by|over|tomorrow
        |today|tonight|on|from|for|fixed|checked|cleaned|looked|someone|somebody|dr|doctor)(?: .*)?
    {want} (?:\w+ ){0,3}?(?:someone|somebody|a tech\w*|a guy|a plumber|a mechanic|an electrician|an attorney
        |a lawyer|a dentist|a doctor)(?: \w+)? (?:to )?(?:come|look|see|check|fix|stop|out|at|for|today|tomorrow
        |take)(?: .*)?
    (?:can|could|will|would) (?:someone|somebody|you|you guys|they|a tech\w*|u) (?:please )?(?:come|send|get|fit
        |squeeze|see|take|book|put|schedule)(?: .*)?
    (?:fit|squeeze|get) (?:me|us|him|her|my \w+) in(?: .*)?
    (?:any|any other|have|got|is there|are there|what|next|first|earliest|soonest|your next|when is your
        |whats your) (?:\w+ ){0,3}?(?:openings?|availability|available|availabilities|appointments?|slots?
        |times? (?:available|open|free)|tables? available|open reservations?|free (?:times?|slots?))(?: .*)?
    (?:what|which) (?:times?|days?) (?:\w+ ){0,3}?(?:have|available|open|free|work|got)(?: .*)?
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
    "can i, could i, want to, need to, like to, can you find",
    thing=_THING,
)
_BOOKS_NOTHING = rules(
    r"""
    (?:take|takes|accept|accepts|do|does|allow|allows|require|need|ask for) (?:\w+ )?(?:reservations|walk ins
        |bookings)(?: .*)?
    (?:already|just|still) (?:have|booked|made|got|scheduled) (?:\w+ ){0,4}?{booked}s?(?: .*)?
    (?:i|we) (?:have|had|made|booked|scheduled|got|reserved) (?:a|an|my|our|the|another|two
        |2) (?:\w+ ){0,4}?{booked}(?: .*)?
    (?:my|our|existing|current) (?:\w+ ){0,4}?{booked}(?: .*)?
    (?:confirm|verify|check on|check) (?:\w+ ){0,6}?{booked}(?: .*)?
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
    (?:do|did|have) (?:i|we) (?:still )?(?:have|got|book|booked|make|schedule)? ?(?:a|an|any|my|anything
        |something) (?:\w+ ){0,3}?(?:{booked}|{booked}s|booked|scheduled|coming up)(?: .*)?
    {check} (?:\w+ ){0,8}?{booked}s?(?: .*)?
    (?:is|are) (?:my|our|the) (?:\w+ ){0,4}?{booked}s? (?:\w+ ){0,6}?(?:still|confirmed|on|set|for|valid|accepted
        |at|good)(?: .*)?
    (?:is|was) there (?:a|an) {booked} (?:\w+ ){0,3}?(?:for|under|at)(?: .*)?
    (?:am i|are we) (?:still |all )*(?:on|set|booked|good|confirmed|scheduled|in|reserved|down)(?: (?:for|at|on
        |to))?(?: .*)?
    (?:forgot|forget|remind me|lost|can not remember|do not remember|not sure) (?:\w+ ){0,4}?(?:my|when|what time
        |the)(?: \w+){0,3} ?(?:{booked}|is|am i)(?: .*)?
    (?:cuando|a que hora|que dia) (?:es|tengo|era) (?:\w+ )?(?:cita|reserva|consulta)
    (?:quand|a quelle heure) (?:\w+ ){0,2}?(?:rendez[ -]vous|rdv)
    """,
    booked=_BOOKED.replace(", it", "").replace(", one", "").replace(", time", "").replace(", slot", "") + ", appt",
    check="confirm, verify, double check, check on, look up, reconfirm, find, conform, see, validate, status of, "
    "check if, check to see",
)
_AGAIN = rules(r"""(?:new|another|different|second) (?:appointment|booking|reservation|one|visit)""")


def asks_if_bot(words: str) -> bool:
    """Whether we are a machine is asked, in any wording; machines that the business sells or uses do not count."""
    return bool(_ASKS_IF_BOT.search(_NOT_ABOUT_US.sub(" ", words)))


def asks_for_person(words: str) -> bool:
    return bool(_ASKS_FOR_PERSON.search(words))


def complaint(words: str) -> bool:
    return bool(_COMPLAINT.search(words))


def wants_to_cancel(words: str) -> bool:
    """An appointment is to be given up: asked for, or said by "I can't make it"."""
    return bool(_WANTS_TO_CANCEL.search(_CANCELS_SOMETHING_ELSE.sub(" ", words)))


def wants_to_move(words: str) -> bool:
    return bool(_WANTS_TO_MOVE.search(words))


def asks_for_appointments(words: str) -> bool:
    """When, or whether, they are booked."""
    return bool(_ASKS_FOR_APPOINTMENTS.search(words))


def wants_booking(words: str) -> bool:
    """A new appointment; an existing one that is named, moved or cancelled is none."""
    return bool(_WANTS_BOOKING.search(_BOOKS_NOTHING.sub(" ", words)))
