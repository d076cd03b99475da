"""The wordings in which texts claim that something was done, and those in which the same words claim nothing."""

import re

from receptionist.agent.checks.wordings import heard

_BOOKS = r"books?, schedule, calendar, agenda, diary"
_DAY = r"{weekday}, tomorrow, today, tonight, then, there, manana, el, at, in"
_PAPER = (
    "tickets?, requests?, messages?, questions?, orders?, forms?, notes?, case, details?, file, info, information, "
    "address, name, number, answers?, documents?, job, lead, inquiry, claim, work order"
)
_REPLIES = (
    r"calls?, texts?, repl(?:y|ies), answers?, rings?, phones?, responds?, writes?, contacts?, reach(?:es)?, "
    r"messages?, gets? (?:right )?back, follows? up, checks? in, (?:be|get|gets) in touch, gives? you a, buzz, ping, "
    r"hit you up, be (?:right )?with you, takes? (?:over|it), (?:speak|talk) (?:to|with) you, reach(?:es)? out"
)
CLAIMS = {
    "booked": heard(
        r"""
        (?:booked|scheduled|reserved|confirmed|secured|locked in|pencill?ed|finalized|arranged)
        (?:squeezed|slotted|signed|fit|fitted|worked|set|grabbed|got|saved|put|have|get) you ~(?:\w+ ){0,2}?(?:in|up
        |down|set|{visit})
        (?:put|added|placed|got|have) (?:you|it|that|this) ~(?:to|on|in|into) (?:the|our|my|somebody) {books}
        (?:you are|everything is|that is|we are|it is) ~(?:good to go|set)(?! (?:up|of)\b)
        you are ~(?:in|down|on) (?:for|with|4|the {books})
        (?:{day}|it|{visit}) (?:is )?~yours
        {visit} (?:\w+ ){0,2}?(?:created|made|completed?|confirmed|went through)
        (?:see you|seeing you|expecting you|expects? you) (?:on |at |this |next )?(?:{day}|\d+.*)
        your name (?:is )?(?:next to|on it|by|beside|down)(?: .*)?
        your (?:\w+ ){0,3}?{visit} (?:\S+ ){0,5}?(?:is ~(?:on|at|ready|complete|{day})
        |(?:is|was|has been) ~(?:set|made|saved|created|arranged|entered))
        you ~have (?:an?|your) (?:\w+ ){0,3}?{visit}(?: (?:with us|on|at|for|with|tomorrow|today|scheduled))?
        (?:reservad|agendad|confirmad|programad|apartad)[oa]s?
        """,
        day=_DAY,
        books=_BOOKS,
    ),
    "moved": heard(
        r"""
        (?:moved|rescheduled|postponed|brought forward|pushed back)
        (?:you|it|that|{visit}) (?:\w+ ){0,2}?(?:switched|shifted|bumped|swapped|exchanged|updated|adjusted|altered
        |amended|changed|pushed)
        (?:your (?:\w+ ){0,3}?{visit} is|you are) now (?:on |at |for |in )?(?:an?|another|{day}|different)(?: .*)?
        (?:able to|went ahead and|managed to) (?:reschedule|move|switch|change|shift)(?: .*)?
        your new {visit} (?:is|has been) ~(?:set|on|at|confirmed|booked)(?: .*)?
        (?:reprogramad|cambiad|movid|reagendad|trasladad)[oa]
        """,
        day=_DAY,
    ),
    "cancelled": heard(
        r"""
        (?:cancell?ed|called off|scrapped|nixed|withdrawn)
        {visit} ~(?:is |are |was |has been )?~(?:removed|deleted|dropped|voided|erased|gone|released|freed up|cleared
        |taken off|history|void|dead)
        (?:you|it|that|{visit}|is|are|been) ~(?:is |are )?~(?:off the (?:list|hook)|off (?:the|our) {books})(?: .*)?
        (?:it|that|{visit}) (?:is |has )?gone from(?: .*)?
        {visit} (?:went|goes|will go|has gone) (?:back|to)(?: .*)?
        (?:the )?cancell?ation ~(?:went through|is complete|is done|completed|confirmed|is confirmed)
        (?:cancelad|anulad)[oa]s?
        """,
        books=_BOOKS,
    ),
    "passed on": heard(
        r"""
        (?:pass|hand|forward|notif|alert|tell|inform|escalat|flag|transfer|connect|dispatch|relay|ping|pag|messag
        |rout|reach)\w*(?:ed|ing|ied)(?: \w+){0,6}? \
        (?:{staff}|{anybody}|on|over|out|for you|this|it|now|[a-z]+)
        (?:has|have|is|are|was|were) (?:been )?~(?:told|made aware|paged|called|contacted|asked|notified|alerted
        |informed)
        (?:{staff}|{anybody}|us) ~(?:knows?|(?:is|are) aware|(?:have|has|got) (?:your|the|this|it))(?: .*)?
        (?:{staff}|{anybody}|us) (?:is|are) ~(?:on it|looking|reviewing|working on|handling)(?: .*)?
        (?:i|we|have) ~(?:spoke|spoken|talked|checked|put in a \w+|been in touch|left a \w+)(?: \w+){0,2}? (?:with
        |to)(?: .*)?
        (?:i|we|have been|i am|we are) (?:have )?~(?:let|asked|asking|letting|sent|sending|getting|fetching|waking
        |calling|texting) (?:\w+ ){0,6}?\
        (?:{staff}|{anybody}|know|\w+ to (?:call|ring|text|contact|look|help|answer|check))
        will ~(?:let (?:\w+ ){1,3}know|have (?:\w+ ){1,3}{replies}|pass (?:it|this|that)|forward|notify|alert|transfer
        |connect
        |hand (?:it|this|you)|(?:tell|ask) (?:the|our|them|somebody)|get (?:{anybody}|a {staff}))
        {who} ~(?:\w+ ){0,4}?will ~{replies}
        {who} ~(?:\w+ ){0,4}?(?:is|are|will be) ~(?:tal?king over|(?!expecting|seeing|awaiting|letting
        |asking)\w+ing you|in touch
        |(?:join|call|text|contact|reach|respond|reply|writ|follow)\w*ing)(?: .*)?
        you (?:will|can) ~(?:get|receive|have|hear)(?: an?)? (?:\w+ )?(?:call|text|reply|answer|message|from|back).*
        (?:have|got|having) (?:{staff}|{anybody}|us) ~(?:\w+ing|lined up|ready|on it)(?: .*)?
        (?:{staff}|{anybody}|us) (?:has|have) ~(?:received|gotten|seen|read|reviewed|heard|noted|accepted|started
        |begun|taken|opened)(?: .*)?
        \w+ has your {paper}
        your {paper} (?:has |have )?~(?:reached|gone through|went through|went to|got to|arrived)(?: .*)?
        {who} ~(?:calls|texts|writes|rings|phones|gets) (?:back|in touch|you)(?: .*)?
        (?:expect|look out for|watch (?:out )?for|keep an eye out for|await) (?:an?|our|their
        |to hear)(?: \w+)? ?(?:call|text|reply|answer|message|from).*
        (?:he|hemos|ya le|le he|ya) (?:\w+ )?(?:avise|avisado|pasado|informado|notificado|dicho|comunicado|transmitido
        |preguntado)
        (?:avisamos|informamos|comunicamos|notificamos|le (?:paso|comunico|transfiero|conecto))(?: .*)?
        (?:le|te|lo|la) (?:llam|respond|contact|contest|escrib|avis|marc|devuelv|devolv)\w*(?: .*)?
        """,
        who="{we}, {anybody}, {staff}, our \\w+",
        replies=_REPLIES,
        paper=_PAPER,
    ),
    "sent": heard(
        r"""
        on (?:the|its|their|his|her) (?:way|road)(?: .*)?
        {who} (?:is|are) ~(?:coming|heading|driving|leaving|around the corner|en route|minutes away|almost there
        |nearly there|nearby)(?: .*)?
        {who} ~(?:\w+ ){0,8}?will ~(?:come|head|arrive|be (?:there|over|out|at your|on your|knocking)|stop by|swing by
        |drop by|pop in|pop over|roll out|make it over|get there)
        """,
        who="somebody, someone, a person, we, i, he, she, they, technicians?, techs?, plumbers?, crew, help, team, "
        "one of us",
    ),
    "noted": heard(
        r"""
        (?:noted|recorded|logged|submitted|filed|registered|documented|captured)
        (?:take|took|taken|made|kept|keeping|making|make) (?:an? )?(?:\w+ )?(?:notes?|records?)(?: .*)?
        (?:is|are|have|has|got|now|put|it) (?:\w+ ){0,4}?(?:on file|in our (?:system|records?|files?|notes))(?: .*)?
        {paper} (?:is|are|has been|have been|was|were) ~(?:saved|stored|received|sent)(?: .*)?
        (?:have|got) your (?:\w+ )?{paper}(?: on file| saved| now)?
        (?:opened|created|filed|started|submitted) (?:\w+ ){0,2}?{paper}(?: .*)?
        your {paper} (?:is|are) ~(?:in|through|with \w+|(?:on|at|in) (?:the|our|somebody|her|his|their))(?: .*)?
        (?:wait ?list|waiting list)
        (?:anotad|registrad|apuntad|guardad)[oa]s?
        """,
        paper=_PAPER,
    ),
    "kept": heard(
        r"""
        your (?:\w+ ){0,2}?{visit}(?: \w+){0,6}? (?:(?:still|also) (?:stands?|on|there|booked|holds?|good)|remains
        |stays)(?: .*)?
        """
    ),
    "done": heard(
        r"""
        (?:all set|taken care of|squared away|all sorted)
        consider (?:it|yourself|your \w+) \w+
        \w+ (?:is|are) ~(?:done|finished|completed?|finalized|squared away)
        """
    ),
}
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
        r"|\bno longer (?:coming|booked|scheduled|on|have|expected)\b|\bya no tiene\b"
        r"|(?:\bnot|n't|\bno longer)\b[^.?!]*\b(?:com(?:e|ing)|visit|appointment|anything|expect\w*|show up)\b[^.?!]*"
        r"\bany ?(?:more|longer)\b"
        r"|\bsomebody (?:won't|will not|isn't|is not) (?:be )?com(?:e|ing)\b",
        re.I,
    ),
    "noted": re.compile(r"\b(?:anoté|apunté|registré)\b", re.I),
}
DENIED = heard(r"(?:not|never|no|nothing|nobody|none|without|no longer be|todavia no|aun no|nada)(?: \S+){0,6}")
CONDITION = heard(
    r"""
    (?:{word})(?: \S+){0,9}
    """,
    word="once, if, when, whenever, before, until, would, could, should, shall, may, might, can, want, like, unless, "
    "to get, to be, get you, as soon as, happy to, glad to, able to be, please, let me, need to, must, fully, "
    "after we, si, cuando, puedo, podemos, desea, give me, tell me, text me, send me, say, reply, wish, "
    "ready to, in order to, any, each, every, cualquier, quiere",
)
NO_CLAIM = heard(
    r"""
    (?:we are|is|are) (?:\w+ )?(?:fully|all|completely|already|usually|often|always) booked
    (?:fully booked|all booked (?:up|out|then|for|that|this|on))
    booked (?:up|out|solid)
    in writing .*
    (?:that|which|when|what|time|visit|as|if) you ~(?:book|booked|called|scheduled|reserved|said|told|asked|wrote
    |mentioned|cancell?ed) .*
    see you soon
    (?:the|(?:of|after|before|from|around) your) (?:booked|scheduled|reserved|confirmed) (?:time|slot|visit|hour|day)
    lets? (?:us|me) know
    (?:do|try) (?:our|my) best to .*
    (?:happy|glad|pleased|delighted) to (?:say|confirm|tell you|report|let you know|inform you)(?: that)?
    i can ~(?:confirm|tell you|say)(?: that)?
    (?:office|owner|they|you|have) wrote(?: .*)?
    tell(?:ing|s)? us
    (?:told|telling|informed|passed|asked) (?:you|me|us)(?: .*)?
    (?:thanks|thank you) for (?:(?:telling|letting|passing|sending|asking)(?: .*)?|\w+ing (?:us|me|out|back|in))
    (?:will )?(?:text|call|message)s? you (?:before|when|an hour)(?: .*)?
    you will get a (?:\w+ )?text (?:from us|here)(?: .*)?
    (?:will )?{tells} (?:{once}) (?:\w+ ){1,4}?(?:on (?:the|his|her|their) (?:way|road)|leav(?:es|ing)|head(?:s
    |ing))(?: .*)?
    {tells} on (?:the|his|her|their) (?:way|road)(?: .*)?
    (?:we|you) are ~(?:done|finished) (?:at|by|around|for (?:today|now|the (?:day|night|week)))(?: .*)?
    """,
    tells="(?:texts?|messages?|rings?|calls?)(?: you)?, get a text, get a message, lets? (?:us )?you know",
    once="once, as soon as, while, when, before, if",
)
