"""The wordings in which texts claim that something was done, and those in which the same words claim nothing."""

import re

from receptionist.domain.hearing.plain import rules

_DAY = (
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, "
    "fri, sat, sun, "
    "tomorrow, today, tonight, then, there, at, in, lunes, martes, miercoles, jueves, viernes, sabado, manana, el"
)
_VISIT = (
    r"appointment, booking, visit, reservation, slot, spot, seat, time, session, consultation, consult, "
    "cleaning, checkup, exam, "
    r"filling, whitening, repair, tune-up, estimate, meeting, review, signing, treatment, procedure, place, tune up"
)
_PEOPLE = (
    r"team, staff, somebody, someone, person, human, colleague, manager, dentist, doctor, lawyer, attorney, "
    "technician, tech, "
    r"office, on call, desk, dr, dra, member, them, front desk, specialist, hygienist, boss, owner, crew, "
    "equipo, "
    r"persona, alguien, companero, oficina, abogado, abogada, us"
)
CLAIMS = {
    "booked": rules(
        r"""
        (?:booked|scheduled|reserved|confirmed|secured|locked in|locked|penciled|pencilled|finalized|arranged)
        (?:squeezed|slotted|signed|fit|fitted|worked|set|grabbed|got|snagged|saved) (?:you
        |u) (?:\w+ ){0,2}?(?:in|up|down|(?:{visit}))
        (?:you are|ur|everything is|that is|we are|it is) (?:now |all )?good to go
        (?:you are|ur|you were|everything is) (?:\w+ )?set(?! (?:up|of))
        (?:i|we|have|just) (?:\w+ )?(?:made|grabbed|claimed|snagged|took|set up|created|entered|found|got|gave
        |saved) (?:you |your |the |that |this |an? ){1,3}(?:\S+ ){0,3}?(?:{visit})
        (?:{day}|it|{visit}) (?:is )?(?:all )?yours
        (?:it|that|you|u|{visit}) (?:is |are )?(?:now |already )?on (?:the|our|my) (?:books?|schedule|calendar|agenda)
        (?:booking|appointment|reservation|visit) (?:\w+ ){0,2}?(?:created|made|complete|completed|confirmed
        |went through)
        (?:i|we|i have|we have|i will|i just|i went ahead and) (?:\w+ )?(?:put|got|have|get) (?:you
        |u) (?:\w+ )?(?:down|in|on the (?:books?|schedule|calendar))
        (?:you are|ur) (?:now |already |officially |all )?(?:in|down|on) (?:for|with|the (?:books?|schedule
        |calendar)|4)
        (?:put|added|placed|got|penciled) (?:you|u|it|that|this) (?:\w+ )?(?:to|on|in|into|down on) (?:the|our
        |my|dr|somebody's) (?:\w+ )?(?:books?|schedule|calendar|agenda|diary)
        (?:see you|seeing you|expecting you|expect you|expects you) (?:on |at |this |next )?(?:{day}|\d+.*)
        your name (?:is )?(?:next to|on it|by|beside|down)(?: .*)?
        (?:has|have|got) (?:your|ur) name on(?: .*)?
        your (?:\w+ ){0,3}?(?:{visit}) (?:\w+ ){0,3}?is (?:\w+ )?(?:set|made|on|at|tomorrow|today|complete
        |completed|saved|yours|ready|{day})
        your (?:\w+ ){0,3}?(?:{visit}) (?:\w+ ){0,3}?(?:has been|was) (?:set|made|saved|created|arranged|entered)
        (?:the|that) (?:{visit}) (?:is )?yours
        (?:the|that|your) (?:{visit}) (?:\w+ ){0,3}?is (?:saved|yours|arranged)
        you (?:now )?have (?:an?|your) (?:\w+ ){0,3}?(?:{visit})(?: (?:with us|on|at|for|with|tomorrow|today
        |scheduled))?
        it is a date
        (?:we|i) have (?:you|u) (?:\w+ )?(?:in|down|set|up|on)
        (?:reservad[oa]s?|agendad[oa]s?|confirmad[oa]s?|programad[oa]s?|apartad[oa]s?)
        (?:le|te|la|lo) (?:esperamos|espero|reserve|agende|aparte|programe)
        (?:nos vemos|lo vemos|la vemos) (?:{day}).*
        ya (?:le|te) (?:reserve|agende|aparte|programe|tengo)
        """,
        day=_DAY,
        visit=_VISIT,
    ),
    "moved": rules(
        r"""
        (?:moved|rescheduled|postponed|brought forward|pushed back)
        (?:switched|shifted|bumped|swapped|exchanged) (?:\w+ ){0,3}?(?:you|it|that|this|to|{visit})
        (?:you|it|that|{visit}) (?:\w+ ){0,2}?(?:switched|shifted|bumped|swapped|exchanged)
        (?:updated|adjusted|altered|amended|changed) (?:\w+ ){0,3}?(?:{visit})
        (?:{visit}) (?:\w+ ){0,2}?(?:updated|adjusted|altered|amended|changed)
        your (?:\w+ ){0,3}?(?:{visit}) is now (?:on |at |for )?(?:a|another|{day}|different)(?: .*)?
        you are now (?:on|at|in|for) (?:{day}|another|a different)(?: .*)?
        put (?:you|it|that|this) (?:on|to|for|at) (?:another|a different|a new|{day})(?: .*)?
        (?:i|we|i have|we have|has been|it is|that is|was|been|is) (?:\w+ )?(?:changed|pushed)
        (?:able to|went ahead and|managed to) (?:reschedule|move|switch|change|shift)(?: .*)?
        your new (?:{visit}) (?:is|has been) (?:\w+ )?(?:set|on|at|now|confirmed|booked)(?: .*)?
        (?:reprogramad[oa]|cambiad[oa]|movid[oa]|reagendad[oa]|trasladad[oa])
        (?:he|ya le|le|se) (?:cambie|movi|cambio|reprograme)
        """,
        visit=_VISIT,
        day=_DAY,
    ),
    "cancelled": rules(
        r"""
        cancell?ed
        (?:scrapped|nixed|withdrawn|called off)
        (?:removed|deleted|dropped|erased|scratched|cleared|voided|released|freed up|taken|took|wiped
        |struck)(?: \w+){0,5}? (?:{visit}|from (?:our|the) (?:\w+ )?(?:books?|schedule|calendar))
        (?:{visit}) (?:\w+ ){0,2}?(?:removed|deleted|dropped|called off|voided|erased|gone|released|freed up
        |cleared|taken off)
        (?:{visit}) (?:is|are) (?:now )?(?:history|gone|void|dead|toast|dropped)
        (?:you|slot|spot|time) (?:are |is )?(?:now )?off the (?:list|books?|hook)(?: .*)?
        (?:it|that|visit|appointment|cleaning) (?:is |has )?gone from(?: .*)?
        (?:slot|spot|time|seat|chair) (?:went|goes|is going|has gone) (?:back|to)(?: .*)?
        anulad[oa]s?
        (?:is|are|been|it|you|that|visit|appointment) (?:\w+ )?off (?:the|our) (?:calendar|schedule|books?)
        took (?:you|it|that) off(?: .*)?
        (?:is|been|was) (?:\w+ )?called off
        (?:the )?cancell?ation (?:\w+ )?(?:went through|is complete|is done|completed|confirmed|is confirmed)
        cancelad[oa]s?
        (?:ya )?(?:la|lo|le) cancele
        """,
        visit=_VISIT,
    ),
    "passed on": rules(
        r"""
        (?:passed|passing|handed|handing|forwarded|forwarding|notified|notifying|alerted|alerting|told|telling
        |informed|informing|escalated|escalating|flagged|flagging|transferring|transferred|connecting|connected
        |dispatching|dispatched|relayed|pinged|paged|messaged|routing|routed
        |reached out)(?: \w+){0,6}? (?:{people}|on|over|for you|this|it|now|[a-z]+)
        (?:notified|alerted|informed|escalated|forwarded|flagged|dispatched|relayed)
        (?:has|have|was|were) (?:been )?(?:\w+ )?(?:told|made aware|paged|called|contacted|asked)
        (?:{people}) (?:\w+ )?(?:knows?|is aware|are aware|(?:have|has|got) (?:your|the|this|it))(?: .*)?
        (?:{people}) (?:is|are) (?:\w+ )?(?:on it|looking|reviewing|working on|handling)(?: .*)?
        (?:i|we|have) (?:\w+ )?(?:spoke|spoken|talked|checked|put in a word|put in a call|been in touch
        |left a note|left a message)(?: \w+){0,2}? (?:with|to)(?: .*)?
        (?:i|we) will (?:\w+ )?(?:check|speak|talk|confirm|follow up) with (?:the|our|dr|them|my|someone|somebody
        |an?)(?: .*)?
        (?:i|we) will (?:\w+ )?(?:find out|get back to you|look into|ask)(?: .*)?
        (?:i|we|has been|have been|i am|we are|i have|we have) (?:\w+ )?(?:let|asked|asking|letting|sent
        |sending|getting|fetching|waking|calling|texting) (?:\w+ ){0,6}?(?:{people}|know|[a-z]+ to (?:call|ring
        |text|contact|look|help|answer|check))
        (?:will|going to) (?:\w+ )?(?:let (?:\w+ ){1,3}know|have (?:\w+ ){1,3}(?:call|text|contact|reach|reply
        |get back|ring|answer|respond)|pass (?:it|this|that)|forward|notify|alert|hand (?:it|this|you)|transfer
        |connect|tell (?:the|our|dr|them)|ask (?:the|our|dr|them)|get (?:someone|somebody|a person))
        (?:{who}) (?:\w+ ){0,4}?(?:will|is going to|are going to|is about to) (?:\w+ )?(?:{answer})
        (?:{who}) (?:\w+ ){0,4}?(?:is|are|will be) (?:\w+ )?(?:tal?king over|joining|calling|texting|contacting
        |reaching out|getting back|responding|replying|writing|following up|in touch)(?: .*)?
        (?:you will|you are going to) (?:\w+ )?(?:get|receive|have|hear)(?: (?:a|an))? (?:\w+ )?(?:call|text
        |reply|answer|message|from|back).*
        (?:{who}) (?:\w+ ){0,4}?(?:is|are|will be) (?:\w+ )?(?!expecting|seeing|awaiting|letting
        |asking)\w+ing you(?: .*)?
        (?:le|te|lo|la) (?:llam|respond|contact|escrib|contest|avis|marc|devolv)\w*(?:ra|ran|remos)(?: .*)?
        (?:have|got|having) (?:{people}) (?:\w+ )?(?:\w+ing|lined up|ready|on it)(?: .*)?
        (?:{people}) (?:has|have) (?:\w+ )?(?:received|gotten|seen|read|reviewed|heard|noted|accepted|started
        |begun|taken|opened)(?: .*)?
        \w+ has (?:your|ur) (?:address|number|name|message|details|info|information|request|question|file|documents?)
        your (?:message|request|question) (?:\w+ )?(?:reached|gone through|went through|went to|got to
        |arrived)(?: .*)?
        (?:{who}) (?:\w+ )?(?:gets|calls|texts|writes|rings|phones) (?:back|in touch|you)(?: .*)?
        (?:expect|look out for|watch for|watch out for|keep an eye out for|await) (?:a|our|their
        |to hear)(?: \w+)? ?(?:call|text|reply|answer|message|from).*
        (?:will|to) take it from here
        (?:he|hemos|ya le|le he|ya) (?:\w+ )?(?:avise|avisado|pasado|informado|notificado|dicho|comunicado
        |transmitido|reenviado|preguntado)
        (?:avisamos|informamos|comunicamos|notificamos)(?: .*)?
        le (?:paso|comunico|transfiero|conecto)(?: .*)?
        (?:le|te|lo|la) (?:devuelven?|devolvemos|llaman?|escriben?|contestan?|responden?|avisan?)(?: .*)?
        (?:le|te|lo|la) (?:llamara|llamaran|respondera|responderan|contactara|contactaran|escribira|escribiran
        |llamaremos|contactaremos)(?: .*)?
        """,
        people=_PEOPLE,
        who="somebody, someone, a person, a colleague, our team, the team, they, he, she, one of us, we, i, "
        "team member, member, manager, "
        "technician, attorney, lawyer, dentist, doctor, office, staff, human, tech, us, desk, "
        "people, help, crew",
        answer="call, text, get back, be in touch, contact, reach out, follow up, reply, ring, phone, answer, "
        "respond, reach, write, "
        "give you a, give u a, hit you up, buzz, ping, speak to you, speak with you, talk to you, check in, "
        "get in touch, message, be with you, be right with you, take over, take it, call you, get right back",
    ),
    "sent": rules(
        r"""
        on (?:the|its|their|his|her) (?:way|road)(?: .*)?
        (?:{who}) (?:is|are) (?:now )?(?:coming|heading|driving|leaving)(?: .*)?
        (?:{who}) (?:\w+ ){0,8}?(?:will|is going to|are going to) (?:\w+ )?(?:come|head straight|head right
        |be there|arrive|be over
        |head over|stop by|swing by|drop by|pop in|pop over|roll out|be out|make it over|get there|be at your)
        (?:{who}) (?:is |are )?(?:just |already |now )?(?:around the corner|en route|minutes away|almost there
        |nearly there|nearby)
        """,
        who="somebody, someone, a person, we, i, he, she, they, technician, technicians, tech, crew, help, "
        "team, one of us",
    ),
    "noted": rules(
        r"""
        (?:noted|recorded|logged|submitted|filed|registered|documented|captured)
        (?:take|took|taken) (?:\w+ )?notes?(?: .*)?
        (?:is|are|have|has|got|now|put|it) (?:\w+ ){0,4}?(?:on file|in our (?:system|records?|files?|notes))(?: .*)?
        (?:wrote|written|taken|put|jotted|took) (?:\w+ ){0,4}?(?:down|in your file|on file|in our system
        |in the system)(?: .*)?
        (?:saved|stored)(?: \w+){0,5}? (?:details?|information|info|request|question|message|answers?|address
        |name|number)
        (?:details?|information|info|request|question|message|answers?|address|notes?) (?:is|are|has been
        |have been|was|were) (?:\w+ )?(?:saved|stored|received|sent)(?: .*)?
        (?:made|kept|keeping|making|make) (?:a )?(?:quick )?(?:notes?|records?)(?: .*)?
        (?:added|entered) (?:your|you|that|this|it|everything)(?: .*)?
        (?:have|got|have got) (?:your|ur) (?:\w+ )?(?:info|information|details|request|inquiry)(?: on file
        | saved| now)?
        (?:opened|created|filed|started|submitted) (?:\w+ ){0,2}?(?:ticket|work order|case|request|file|job
        |lead)(?: .*)?
        (?:anotad[oa]s?|registrad[oa]s?|apuntad[oa]s?|guardad[oa]s?)
        (?:wait ?list|waiting list)
        your (?:{paper}) (?:is|are) (?:now |already )?(?:in|through)
        your (?:{paper}) (?:is|are) (?:now |already )?(?:with \w+|(?:on|at|in) (?:the|our|somebody|her|his
        |their))(?: .*)?
        """,
        paper="ticket, request, message, question, order, form, claim, note, case, details, file",
    ),
    "kept": rules(
        r"""
        (?:your|ur) (?:\w+ ){0,2}?(?:{visit})(?: \w+){0,6}? (?:still|also) (?:stands?|on|there|booked|holds?|good)
        (?:you are|ur) still (?:on|booked|set|in|scheduled|down)(?: .*)?
        (?:your|ur) (?:\w+ ){0,2}?(?:{visit})(?: \w+){0,6}? (?:remains|stays)(?: .*)?
        """,
        visit=_VISIT,
    ),
    "done": rules(
        r"""
        all set
        (?:taken care of|squared away|all sorted)
        (?:it|that|this|everything|all|you) (?:is|are) (?:now |all |already )?(?:done|sorted|handled|settled|official)
        consider (?:it|yourself|your \w+) \w+
        \w+ (?:is|are) (?:now |all |already )?(?:done|finished|complete|completed|finalized|squared away)
        """
    ),
}  # fmt: skip
ELLIPTICAL = {
    "done": re.compile(
        r"^\W*(?:(?:ok|okay|great|perfect|alright|all|and|excellent|yes|yep)\W+)*(?:done|listo|hecho)\b"
        r"(?=\W*(?:$|[.!,:]))(?!\W*\?)",
        re.I,
    ),
    "passed on": re.compile(r"^\W*help is on", re.I),
    "moved": re.compile(r"\bqueda (?:movida|cambiada)\b|\b(?:moví|cambié|reprogramé)\b", re.I),
    "booked": re.compile(r"\b(?:reservé|agendé|programé|aparté)\b", re.I),
    "cancelled": re.compile(
        r"\b(?:cancelé|quité|borré|eliminé|anulé)\b|^\W*you no longer have an?\b|\b(?:is|are) no more\b"
        r"|\bno longer (?:coming|booked|scheduled"
        r"|on|have|expected)\b|\bya no tiene\b"
        r"|\b(?:not|no longer)\b[^.?!]*\b(?:come|coming|visit|appointment|expect\w*"
        r"|show up)\b[^.?!]*\bany ?(?:more|longer)\b"
        r"|n't\b[^.?!]*\b(?:come|coming|visit|appointment|anything|expect\w*|show up)\b[^.?!]*\bany ?(?:more"
        r"|longer)\b"
        r"|\bsomebody (?:won't|will not|isn't|is not) (?:be )?com(?:e|ing)\b",
        re.I,
    ),
    "noted": re.compile(r"\b(?:anoté|apunté|registré)\b", re.I),
}  # fmt: skip
DENIED = rules(
    r"""
    (?:{word})(?: \S+){0,6}
    """,
    word="not, never, no, nothing, nobody, none, cannot, can not, without, no longer be, todavia no, aun no, nada",
)
CONDITION = rules(
    r"""
    (?:{word})(?: \S+){0,9}
    """,
    word="once, if, when, whenever, before, until, would, could, should, shall, may, might, can, want, like, "
    "unless, to get, to be, get you, "
    "as soon as, happy to, glad to, able to be, please, let me, need to, must, fully, after we, si, cuando, "
    "puedo, podemos, desea, "
    "give me, tell me, text me, send me, say yes, say the word, just say, reply, wish, "
    "ready to, in order to, any, each, every, going to get, cualquier, quiere",
)
NO_CLAIM = rules(
    r"""
    (?:we are|is|are) (?:\w+ )?(?:fully|all|completely|already|usually|often|always) booked
    fully booked
    all booked (?:up|out|then|for|that|this|on)
    booked (?:up|out|solid)
    in writing .*
    (?:that|which|when|what|time|visit|as|if) you (?:booked|scheduled|reserved|said|told|asked|wrote|mentioned
    |cancell?ed) .*
    that you (?:\w+ )?(?:book|booked|called) .*
    (?:reserved|scheduled|booked) (?:parking|in advance|online)
    see you soon
    the (?:booked|scheduled|reserved|confirmed) (?:time|slot|visit|hour|day)
    lets? (?:us|me) know
    (?:do|try) (?:our|my) best to .*
    (?:happy|glad|pleased|delighted) to (?:say|confirm|tell you|report|let you know|inform you)(?: that)?
    you (?:can|may) (?:now )?consider
    i can (?:now |gladly |happily )?(?:confirm|tell you|say)(?: that)?
    (?:office|owner|they|you|have) wrote(?: .*)?
    as noted
    if (?:cancell?ed|moved|booked)
    cancell?ed (?:visits?|appointments?) (?:cost|are charged)
    call off
    tell(?:ing|s)? us
    (?:told|telling|informed|passed|asked) (?:you|me|us)(?: .*)?
    thanks for (?:telling|letting|passing|sending|asking)(?: .*)?
    thank you for (?:telling|letting|passing|sending|asking)(?: .*)?
    (?:will )?(?:text|call|message)s? you (?:before|when|an hour)(?: .*)?
    (?:{tells}) (?:{once}) (?:\w+ ){1,4}?(?:on (?:the|his|her|their) (?:way|road)|leav(?:es|ing)|head(?:s|ing))(?: .*)?
    (?:{tells}) on (?:the|his|her|their) (?:way|road)(?: .*)?
    we are (?:\w+ )?done (?:at|by|around|for the (?:day|night|week))(?: .*)?
    """,
    tells="texts you, messages you, rings you, calls you, get a text, get a message, text you",
    once="once, as soon as, while, when, before, if",
)
