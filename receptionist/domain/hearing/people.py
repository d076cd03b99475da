"""Whether a person is asked for."""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CLASSES = {
    "demand": "demand, get me, gimme, give me, like, need, prefer, rather, request, want",
    "expect": "expecting, need, prefer, rather, request, want, would like",
    "machine": "ai, automated *, bot, bots, computer*, machine*, robot*",
    "offered": "discount, price, special, that !can, who !can",
    "others_of_mine": "my !{trades}, our !{trades}",
    "person": "agent, anybody, anyone, associate, billing, boss, concierge, customer service, "
    "doctor|dr|miss|mr|mrs|ms *, front desk, her, him, housekeeping, human, human being, lady, live one, manager, "
    "office, one there, operator, owner, people, person, real one, reception, receptionist, rep, representative, "
    "restaurant, somebody, someone, spa, staff, supervisor, team, team member, whoever, {trades}",
    "persona": "agente, alguien, duen*, encargad*, gerente, humano, operador*, persona, representante",
    "persona_real": "appelez moi, appelezmoi, llamame, llameme, llamenme, persona real, puede* llamarme, "
    "quiero hablar, rappelez moi, una persona",
    "role": "agent, human, human being, humans, manager, operator, owner, people, person, receptionist, rep, "
    "representative, supervisor",
    "someone": "anyone, dr *, manager, owner, somebody, someone, {trades}",
    "someone_real": "agent, human, human being, manager, operator, owner, people, person, receptionist, rep, "
    "representative, supervisor",
    "talk": "chat, deal, discuss this, have a word, speak, speaking, spk, talk, talk it|that|this over|through, "
    "talking",
    "team": "*",
    "then": "$, about, after, and, as, asap, at, back, because, before, for, i, if, instead, it, later, now, on, or, "
    "please, right, thanks, this, to, when, {a_day}",
    "there": "around, available, here, i can, i could, in the office, that can, there, to help|speak|talk, who can, "
    "working",
    "want": "demand, gimme, how do, like, love, need, please, prefer, rather, want, wish",
    "way": "line, number, way",
}
_ASKS_FOR_PERSON = phrasebook(
    _CLASSES,
    talking="""
    (do this, go over, chat|discuss|explain|speak|talk) .. by|on|over the? phone
    (sick of, tired of, done|hate|never|not|refuse) (going to, like|to|want|wish)? chat*|deal*|speak*|talk*|text* to|
        with a|an|these|this|your?? {machine}
    anyone|human|person|somebody|someone|{person} .. i can *? call|chat|speak|talk
    can|could|let|may i|me *? speak|talk !{others_of_mine}
    how ..!far|late|long|many|much|often|soon (can i, do i, to) (call for, speak to, speak with, talk to, get|
        reach) .. {person}
    {talk} directly? to|wit|with a|an|my|the|your?? *|actual|different|human|live|real? {person}
    {want} .. (hear from, reach) .. {person}
    {want} .. {talk} directly? to|with * !{others_of_mine}
    {way} .. (can i, do i, to) (call for, speak to, speak with, talk to, get|reach) .. {person}
    """,
    fetching="""
    answer*|hear|help|reply|response|text *? from a|an? actual|live|real?? {person}
    bump|connect|forward|hand|pass|patch|switch|transfer me|this|us? off|on|over?? (back to, in touch with, through|to|
        with)?? *? *? {person}
    can|could|may|will a|an? actual|live|real?? (human being, human|person) (get back, jump in, step in, take over,
        answer|assist|call|contact|handle|help|look|reply|respond|talk|text)
    connected|patched|transferred over|through?? to|with .. {person}
    connect|patch|transfer me|us over|through?? $|on|please|to|with
    find|get|give|hook|put|refer|send me|us off|on|over|up?? (back to, in touch with, through|to|with)?? *? *? {person}
    get a|an|my|the|your? actual|human|live|real?? {person}
    get|have|put a|an|the? {person} on here|line|now|phone|please|the?? $
    hand|pass|patch|put me|us on? over|through
    have|let a|the|your actual|human|live|real?? {person} (take over, answer|handle|help|reply|respond|text)
    put me|us in contact|touch with
    put me|us on|through (the line|phone, to|with) !(.. #*|at|for|on|{a_day})
    {demand} to? get|have|reach|see? a|an|some|the|your? actual|different|human|live|real?? {someone_real}
    """,
    calling="""
    (can i get, {expect}) .. (call back, call from, phone call, callback)
    (can you, could you, please|you) call asap|back|now|please?? $
    a? (call back, phone call, return call, callback) (from ..., please)?? $
    ask|better|can|could|get|have|instead|just|let|make|may|need|please|prefer|rather|tell|want|will|would|
        {someone} ... call|phone|ring me|us
    call|phone|ring (my office, my work, my {phone}, me|us) {then}
    can|could|have|please|rather|will|would .. {someone} .. (reach out, call|contact|phone|ring) !no|number
    get*|got back to me|us by phone
    give|shoot me|us a|another buzz|call|ring
    human|person ... need|want one $|asap|here|now|please
    pick up the phone
    """,
    named_alone="""
    ^ (customer service, front desk, the front desk, billing|concierge|housekeeping|management|reception) now|please
    ^ a|an|just|no|ok|please|the?? actual|human|live|real agent|being|human|operator|people|person|rep|
        representative asap|now|please?? $
    ^ a|an|just|no|ok|please|the?? {role} asap|now|please|thanks?? (?)? $
    anyone|somebody|someone (at the (front desk, office), in charge, human|real)
    a|actual|an|another|bot|different|helping|live|now|real|robot|the|useless|working|you {role} please $
    {team} team please
    """,
    being_there="""
    (do you have, is there) a|any|one?? anyone|human|person|somebody|someone ... speak|talk
    anyone|somebody|someone (i can, that i can, who i can, to) chat|speak|talk
    are|is a|the|your?? office? boss|manager*|owner*|supervisor around|available|free|here|in|there !at|on
    are|is there a|an|any *? (actual|live|real agent|human|one|operator|person, agent|associate|attendant|employee|
        human|manager|operator|representative|supervisor) !{offered}
    are|is there? a|an|any? actual|human|live|real?? anybody|anyone|human|people|person|somebody|someone {there}
    is a actual|live|real?? human|person available|there
    is doctor|dr|mr|mrs|ms * around|available|free|in|there to chat|speak|talk
    """,
    no_machine="""
    ^ please? no more? ai|bot|bots|machine*|robot*
    no|not like|want|wish to? chat|deal|dealing|speak|talk|talking|text|texting? to|with? a|an|this? {machine}
    sick|tired of the|this|your {machine}
    """,
    abroad="""
    (me llam*|marc*, llam*me|marqu*me) (cuando ..., por favor, hoy|manana|ya)?? $
    alguien|persona con quien *? hablar|pueda|puedo
    comuni*|conect*|pas*|pon|pong*|transfi* a|con alguien|doctor|doctora|dr|el|la|mi|otra|su|un|una
    dejeme|necesito|prefiero|puedo|quiero|quisiera *? (a la, al|con|hablar|un|una) *? {persona}
    hablar con (un humano, una persona, alguien|el|la)
    me llame|podria*|puede|pueden|puedes alguien|el|hablar|la|llamar|marcar|un|una
    parler a|avec
    que? alguien *? me? atienda|llam*|marque
    une vraie personne
    {persona_real}
    """,
)
_OTHER_CLASSES = {
    "at_a_time": "after, at #*, before, between, during, for !help|me|question*|us, "
    "in the afternoon|evening|morning, on !(the line|phone), over the, this, until, {a_day}",
    "on": "asap, back, for me|us, now, on, please, the line|phone, to call|contact|phone|ring|speak|talk|text",
    "talk_or_help": "answer, call, chat, help, speak, talk, text",
    "practitioner": "attorney, dentist, doctor, electrician, hygienist, lawyer, mechanic, plumber, tech, technician, "
    "therapist",
    "visit": "appointment, checkup, consult, consultation, exam, meeting, session, tour, visit",
}
_NO_PERSON_WANTED = phrasebook(
    _OTHER_CLASSES,
    others_talk="""
    (am i, are we, i am) *? chatting|speaking|talking|texting ...
    (going to, got to, have to, let me, need to, want to, should|will) *? chat|check|discuss|speak|talk* *? to|with my|
        our !case|therapist|{trades} * ...
    am|can|do|will|would i|we (get to, actually|be)?? (sit down, meet*|speak*|talk*) to|with ... at|during|for|in my|
        our|that|the *? {visit} ...
    asked|meant|said|supposed|told|tried|trying me|us? to call back? ...
    no (hace falta, me gusta, necesito|puedo|quiero) *? hablar|llam* ...
    talk it|that|this over (with my, with our, $|tonight) ...
    """,
    no_call="""
    (did anyone|someone|you, has anyone|someone, have you) *? call|called me|us?
    (no need to, never|not|without) (going to, have to, like to, need to, want anyone to, want to, want you to, ever|
        like|please|to)?? call*|phone|ring me|us? !back ...
    call* back hours|number|policy|time
    callback hours|number|policy|time
    call|called|calls|phone|ring (my !{phone}, her|him|in|it|off|the|them|you|your)
    he|i|she|we (am going to, have to, need to, should|will) *? call|ring you? back?
    no me? llam* ...
    no need to call|phone|ring back ...
    no|not a|phone?? call* ...
    """,
    somebody_else="""
    (a person, anyone|somebody|someone) available? to check|clean|come|fix|help|look|repair|see ...
    are|is there? a|any? anybody|anyone|people|person|somebody|someone around|available|free|here|in|there|
        working (at the *)? {at_a_time} !(... call|chat|speak|talk) ...
    do|need|want .. a person (to !{talk_or_help}, over|that|under|who) ...
    find|get me|us? anyone|somebody|someone (on !the, to come, asap|closer|else|here|in|near|next|out|over|suitable|
        this|{a_day}) ...
    find|get|give|pass|put|send her|him !{on} *
    find|get|need|send|want to? me|us? a|an|another|the? *? *? {practitioner}
    human error|resources|rights|services|trafficking
    send me|us? (a *, an *, somebody|someone) !(on the, to talk) ...
    where (i can, we can, can|could|do|should|would) i|we? find|get|see ...
    """,
)
_IS_IN = re.compile(
    r"(?:^|\bhi |\bhey |\bhello )is (?P<title>(?:dr|mr|mrs|ms|miss) )?(?P<name>\w+) "
    r"(?:there|in|around|working|at work|in the office)(?: today| now| right now| please)*(?: \?)?$"
)


def asks_for_person(words: str) -> bool:
    said = unaccented(words)
    wanted = _NO_PERSON_WANTED.taken_out_of(said)
    return _ASKS_FOR_PERSON.is_in(wanted) or _asks_if_somebody_is_in(said)


def _asks_if_somebody_is_in(said: str) -> bool:
    """ "Is Maya in today?": whoever works here, a name is a name; "is parking there?" asks for nobody."""
    found = _IS_IN.search(said)
    return found is not None and bool(found["title"] or names_given.alone(found["name"]))
