"""Whether a person is asked for."""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.plain import rules, unaccented

_DAY = "today, tomorrow, tonight, this, \\w+days?, mornings?, afternoons?, evenings?, weekends?"
_ASKS_FOR_PERSON = rules(
    r"""
    (?:help|answers?|response|reply|hear|text) (?:\w+ )?from (?:an? )?(?:real |actual |live )*{person}
    pick up the phone(?: .*)?
    (?:call|ring|phone) my (?:cell|phone|number|mobile|office|work)(?: .*)?
    (?:not|never) (?:going to )?(?:talk|talking|speaking|chatting) to (?:an? |this )?(?:robot|bot|machine|computer
        |ai)(?: .*)?
    (?:someone|somebody|anyone|manager|owner|doctor) please (?:call|ring|phone)(?: me| us)?$
    (?:get|getting|got) back to (?:me|us) by phone(?: .*)?
    (?:want|need|like|prefer|rather|can|could|let|please|demand|wish|hey|just|how do) (?:\w+ ){0,4}?(?:hear from
        |talk to|talk with|speak to|speak with|reach|switch\w* to|connect\w* (?:with|to)|transfer\w* to
        |patch\w* (?:through )?to|chat with|deal with) (?:\w+ ){0,3}?{person}
    (?:switch|hand|pass|transfer|send|move|forward|bump) (?:me|this|us) (?:\w+ )?(?:to|over to
        |off to) (?:\w+ ){0,2}?{person}
    (?:^|(?:an?|the|real|live|actual|now|bot|robot|you|useless|another|different|working|helping) )(?:person|human
        |human being|representative|rep|agent|operator|manager|supervisor|owner) please$
    (?:number|way|how|line) (?:\w+ ){0,2}?(?:to|can i|do i) (?:reach|get|talk to|speak to
        |speak with) (?:an? )?(?:real |live |actual )*{person}
    {person} i can (?:\w+ )?(?:talk|speak|chat)(?: .*)?
    (?:is|are) there (?:an? |any )(?:\w+ )?(?:employee|attendant|associate|agent)s?(?: .*)?
    speak (?:wit|with|to) (?:an? |the |my )?{person}(?: .*)?
    (?:get|put|have) (?:{person}) on(?: the (?:line|phone)| here)?(?: now| please)*$
    (?:have|get|make|let) (?:\w+ ){0,3}?{person} (?:to )?(?:call|ring|phone|reach out|contact)(?! (?:number
        |no))(?: me| us| back
        | to me.*)?(?: .*)?
    (?:rather|prefer|like to) have {person} (?:call|ring|phone)
    is (?:dr|doctor|mr|mrs|ms) \w+ (?:around|free|available|there|in) to (?:talk|speak|chat)
    talk to somebody|talk to someone
    me (?:pueden?|podrian?|puedes) (?:marcar|llamar|hablar)(?: .*)?
    (?:is|are) there (?:an? |any )(?:\w+ )?(?:supervisor|manager|human|real person|representative|operator|live \w+
        |actual person)s?(?! (?:special|price|discount|who (?!can)|that (?!can)))(?: .*)?
    (?:anyone|anybody|someone|somebody|person|human) (?:\w+ )?i can (?:\w+ )?(?:talk|speak|chat|call)(?: .*)?
    (?:refuse|hate|tired of|sick of|done|rather not|not|hating) (?:to )?(?:talk|talking|deal|dealing|text|texting
        |chat|chatting|speak|speaking) (?:to|with) (?:an? |this |your |these )*(?:robots?|bots?|machines?|computers?
        |ai)(?: .*)?
    (?:tired|sick) of (?:this|the|your) (?:bot|robot|machine|ai|computer)(?: .*)?
    (?:can|could|may|will) an? (?:real |actual |live )*(?:person|human)(?: being)? (?:take over|jump in|step in
        |handle|look|assist|respond|get back|contact)(?: .*)?
    (?:talk|discuss|speak|prefer|rather|chat|explain|easier|do this|go over)(?: \w+){0,3} (?:by|over
        |on) (?:the )?phone(?: .*)?
    me llame (?:un|una|alguien|el|la|\w+)(?: .*)?
    (?:alguien|persona) con quien (?:\w+ )?(?:pueda|puedo|hablar)(?: .*)?
    {talk} (?:directly )?(?:to|with) (?:\w+ ){0,3}?{person}
    {talk} (?:to|with) (?:dr|doctor|mr|mrs|ms|miss) \w+
    {want} (?:to )?(?:get |have |reach |see )?(?:a |an |the |some |your )?(?:real |live |actual |human 
        |different )*(?:person|human|human being|representative|rep|agent|operator|receptionist|manager|supervisor
        |owner|people)
    {want} to {talk} (?:to|with) (?:\w+ ){1,4}
    (?:get|give|send|put|connect|transfer|patch|find|hand|pass|forward|refer) (?:me )?(?:on )?(?:over )?(?:to 
        |through to |through |with |in touch with |on with |back to )*(?:\w+ ){0,2}?{person}
    (?:connect|transfer|patch) (?:me|us) (?:over )?(?:through )?(?:to|with|on)(?: \w+){0,4}
    put (?:me|us) (?:on|through) (?:to|with|the (?:phone|line))(?! (?:\w+ ){0,3}?(?:at|for|on|{day}
        |\d\S*)\b)(?: \w+){0,4}
    (?:connect|transfer|patch) me(?: please)?
    ^(?:please |just |an? |the |no |ok )*(?:real|live|actual|human) (?:person|human|being|agent|rep|representative
        |operator|people)(?: please| now| asap)*$
    ^(?:please |just |an? |the |no |ok )*(?:human|operator|representative|rep|agent|receptionist|manager|supervisor
        |person|people|humans)(?: please| now
        | asap| thanks)*(?: \?)?$
    (?:is|are) (?:there )?(?:a |an |any )?(?:real |live |actual |human )*(?:human|person|someone|somebody|anyone
        |anybody|people) (?:there|here|available|around|i can|i could|to (?:talk|speak|help)|who can|that can
        |in the office|working)(?: .*)?
    (?:can|could|may|would|will|please|pls|have|get|someone|somebody|anyone|need|want|just|like|prefer|better
        |rather|tell|ask|him|her|them|you|someone to|instead) (?:\w+ ){0,4}?(?:call|phone|ring)(?: me
        | us)(?: back| please| asap| now| today| instead| tomorrow| when .*| at .*| on .*)*
    (?:give|shoot) (?:me|us) (?:a|another) (?:call|ring|buzz)(?: .*)?
    (?:call|phone|ring) (?:me|us)(?: back| please| asap| now| today| tomorrow| instead| when .*| at .*| on .*)*
    (?:is|are) (?:the |your |a |an )*(?:office )?(?:managers?|owners?|boss|supervisor) (?:in|there|around|here
        |available|free)(?: .*)?
    (?:can|could|may|will) (?:an? )?(?:real |actual |live |human )+(?:person|human|being|agent|one)? ?(?:help|call
        |answer|text
        |talk|reply)(?: .*)?
    ^(?:please )?no (?:more )?(?:bots?|robots?|machines?|ai)(?: .*)?
    put (?:me|us) in (?:touch|contact) with(?: .*)?
    ^(?:reception|the front desk|front desk|housekeeping|customer service|concierge|billing|management)(?: please
        | now)+$
    (?:a |want a |need a |expecting a |request a |like a |get a )?(?:call ?back|phone call|return call)(?: please
        | from .*)*
    (?:do you have|is there) (?:a |any )?(?:one )?(?:someone|somebody|anyone|a person|a human)(?: \w+)* (?:talk
        |speak)(?: to| with)?
    (?:do not|not|no) (?:want|like|wish)(?: to)? (?:talk|speak|text|chat|deal|texting|talking|dealing)?(?: to
        | with)? ?(?:a |an |this )?(?:bots?|robots?|machine|computer|ai|automated \w+)
    (?:someone|somebody|anyone) (?:real|human|at the (?:front desk|office)|in charge)(?: please)?
    (?:speak|talk) (?:to|with|directly|directly with) (?:the )?(?:reception|front desk|office|staff|team)
    \w+ team please
    (?:can|could|may|let) (?:i|me) (?:\w+ )?(?:talk|speak)(?: .*)?
    (?:i )?(?:need|want) (?:an? )?(?:human|person)(?: .*)?
    (?:put|patch|hand|pass) (?:me|us) (?:on )?(?:through|over)(?: .*)?
    (?:get|have|let) (?:{person}|(?:dr|doctor|mr|mrs|ms) \w+)(?: \w+){0,3}? (?:to )?(?:call|phone|ring|contact) (?:me
        |us)(?: .*)?
    (?:need|want|would like|prefer|rather) (?:\w+ ){0,2}?(?:call ?back|call from|phone call)(?: .*)?
    (?:someone|somebody|anyone) (?:i can|to|that i can|who i can) (?:talk|speak|chat)(?: to| with)?(?: .*)?
    (?:comuni\w+|pas\w+|conect\w+|transfi\w+|pong\w+|pon)(?:me|eme|enme)? (?:con|a) (?:el|la|un|una|alguien|su|mi
        |otra|dr|doctora?)(?: .*)?
    (?:quiero|necesito|quisiera|puedo|dejeme|prefiero) (?:\w+ )?(?:un|una|hablar|al|a la|con) (?:\w+ )?(?:persona
        |humano|gerente|representante|encargad[oa]|duen[oa]|alguien|agente|operador\w*)(?: .*)?
    (?:que )?alguien (?:\w+ )?(?:me )?(?:llam\w+|marque|atienda)(?: .*)?
    (?:me (?:llam|marc)\w+|(?:llam|marqu)\w+me)(?: por favor| hoy| manana| ya| cuando .*)*$
    (?:una persona|hablar con (?:alguien|una persona|un humano|el|la)|persona real|quiero hablar|puede\w* llamarme
        |llame(?:n)?me|ll[aá]mame|me (?:puede|pueden) llamar)(?: .*)?
    (?:parler a|parler avec)(?: .*)?
    (?:une vraie personne|appelez[ -]moi|rappelez[ -]moi)(?: .*)?
    """,
    day=_DAY,
    talk="talk, speak, chat, talking, speaking, spk, deal, discuss this",
    want="want, need, like, prefer, rather, would like, gimme, demand, request, get me, give me",
    person="person, human, human being, someone, somebody, anyone, anybody, representative, rep, agent, operator, "
    "receptionist, "
    "manager, supervisor, owner, staff, people, doctor, dentist, attorney, lawyer, hygienist, technician, tech, "
    "the office, front desk, "
    "reception, real one, boss, the team, team, a live one, one there, spa, restaurant, him, her, associate, "
    "assistant manager, customer service, whoever, housekeeping, concierge, billing",
)
_IS_IN = re.compile(
    r"(?:^|\bhi |\bhey |\bhello )is (?P<title>(?:dr|mr|mrs|ms|miss) )?(?P<name>\w+) "
    r"(?:there|in|around|working|at work|in the office)(?: today| now| right now| please)*(?: \?)?$"
)
_NO_PERSON_WANTED = rules(
    r"""
    talk (?:it|this|that) over(?: .*)?
    send (?:me |us )?(?:someone|somebody|a \w+)(?! (?:to talk|on the))(?: .*)?
    call ?back (?:policy|time|hours|number)
    (?:told|asked|said|supposed|meant|trying|tried) (?:me |us )?to call(?: back)?(?: .*)?
    (?:am i|are we|i am) (?:\w+ )?(?:speaking|talking|chatting|texting)(?: .*)?
    (?:someone|somebody|anyone|a person) (?:available )?to (?:look|check|come|fix|see|repair|clean|help)(?: .*)?
    (?:call|phone|ring)(?:s|ed)? (?:it|off|the|you|him|her|them|in|my|your)
    where (?:can|could|do|would|should|i can|we can) (?:i |we )?(?:find|get|see)(?: .*)?
    (?:not|no need to|never|rather not|prefer not to
        |without) (?:to |please |ever |have to |need to |want to |want you to |want anyone to |going to |like to 
        |like )*(?:call|calling|phone|ring)(?: me| us)?(?! back)(?: .*)?
    (?:not|no) (?:a )?(?:phone )?calls?(?: please)?(?: .*)?
    (?:let me|need to|have to|want to|going to|will|got to|should) (?:\w+ )?(?:talk|speak|check|chat|discuss
        |talking) (?:\w+ )?(?:to|with) (?:my|our) (?!lawyer|attorney|dentist|doctor|hygienist|stylist|plumber|tech
        |case|barber|therapist)\w+(?: .*)?
    no (?:quiero|puedo|necesito|hace falta|me gusta) (?:\w+ )?(?:hablar|llam\w+)(?: .*)?
    no (?:me )?llam\w+(?: .*)?
    get (?:someone|somebody)(?: (?:out|over|here|to come))* (?:today|tomorrow|tonight|monday|tuesday|wednesday
        |thursday|friday
        |saturday|sunday|on(?! the (?:line|phone))|this|next|asap)(?: .*)?
    find (?:me |us )?(?:an? |another |the )?(?:\w+ ){0,2}?{trade}
    (?:get|need|want) (?:to )?(?:me |us )?an? (?:\w+ )?{trade}
    find (?:me |us )?(?:someone|somebody|anyone) (?:else|in|near|suitable|closer)
    (?:did (?:you|someone|anyone) (?:\w+ )?call|(?:have|has) (?:you|someone|anyone) (?:\w+ )?called)(?: me| us)?
    (?:i|we|he|she) (?:will|can|could|am going to|have to|need to|should) (?:\w+ )?(?:call|ring)(?: you)?(?: back)?
    human (?:resources|error|rights|trafficking|services)
    (?:get|give|send|put|find|pass) (?:him|her) (?!on\b|to (?:call|phone|talk|ring|speak|text|contact)|please|now|asap
        |back|for (?:me|us)\b|the (?:phone|line))\w+
    (?:is|are) (?:there )?(?:an? |any )?(?:someone|somebody|anyone|anybody|person|people) (?:there|here|in|around
        |available|free|working)(?: at the \w+)? (?:for (?!me\b|us\b|help|questions?)\w+|on (?!the (?:line
        |phone))\w+|at \d|after|before|between|until|over the|during|in the (?:morning|afternoon
        |evening)|{day})(?! (?:.* )?(?:talk|speak|call|chat)\b)(?: .*)?
    (?:will|would|do|can|am) (?:i|we) (?:be |get to |actually )*(?:talk|speak|meet|sit down|talking|speaking
        |meeting) (?:to|with) (?:\w+ ){1,4}?(?:at|during|in|for) (?:the|my|our|that) (?:\w+ )?{visit}(?: .*)?
    (?:need|want|do) (?:\w+ ){0,2}?an? person (?:over|under|who|that|to (?!talk|speak|call|help|text|chat
        |answer))(?: .*)?
    """,
    day=_DAY,
    visit="consultation, consult, visit, appointment, meeting, session, exam, checkup, tour",
    trade="doctor, dentist, therapist, attorney, lawyer, hygienist, technician, tech, mechanic, plumber, electrician",
)


def asks_for_person(words: str) -> bool:
    said = unaccented(words)
    return bool(_ASKS_FOR_PERSON.search(_NO_PERSON_WANTED.sub(" ", said))) or _asks_if_somebody_is_in(said)


def _asks_if_somebody_is_in(said: str) -> bool:
    """ "Is Maya in today?": whoever works here, a name is a name; "is parking there?" asks for nobody."""
    found = _IS_IN.search(said)
    return found is not None and bool(found["title"] or names_given.alone(found["name"]))
