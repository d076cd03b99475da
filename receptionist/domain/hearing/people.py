"""Whether a person is asked for."""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.plain import unaccented
from receptionist.domain.hearing.sayings import any_of, sayings

_ANY_PERSON = (
    "person, human, human being, someone, somebody, anyone, anybody, representative, rep, agent, operator, "
    "receptionist, "
    "manager, supervisor, owner, staff, people, {staff}, real one, live one, one there, boss, team, office, "
    "front desk, "
    "reception, spa, restaurant, him, her, associate, customer service, whoever, housekeeping, concierge, billing, "
    "(dr/doctor/mr/mrs/ms/miss) *, lady, team member"
)
_MACHINE = "bot, bots, robot*, machine*, computer*, ai, automated *"
_TALKING = sayings(
    """
    (can/could/may/let) (i/me) [*] (talk/speak) !{others_of_mine}
    (refuse/hate/tired of/sick of/done/not/never) [to/going to/want/like/wish] (talk*/deal*/text*/chat*/speak*)
        (to/with) [a/an/this/your/these]* {machine}
    (someone/somebody/anyone/person/human/{person}) .. i can [*] (talk/speak/chat/call)
    (talk/discuss/speak/chat/explain/do this/go over) .. (by/over/on) [the] phone
    {want} .. {talk} [directly] (to/with) * !{others_of_mine}
    {talk} [directly] (to/with/wit) [a/an/the/your/my]* [real/live/actual/human/different/*] {person}
    {want} .. (hear from/reach) .. {person}
    {way} .. (to/can i/do i) (reach/get/talk to/speak to/speak with/call for) .. {person}
    """,
    machine=_MACHINE,
    others_of_mine="my !{staff}, our !{staff}",
    person=_ANY_PERSON,
    talk="talk, speak, chat, talking, speaking, spk, deal, discuss this, talk (it/this/that) (through/over), "
    "have a word",
    want="want, need, like, love, prefer, rather, gimme, demand, wish, how do, please",
    way="number, way, how, line",
)
_FETCHING = sayings(
    """
    (can/could/may/will) [a/an] [real/actual/live]* (person/human/human being) (take over/jump in/step in/
        handle/look/assist/respond/get back/contact/help/call/answer/text/talk/reply)
    (connected/transferred/patched) [over/through]* (to/with) .. {person}
    (connect/transfer/patch) (me/us) [over/through]* (to/with/on/please/$)
    (connect/transfer/patch/hand/pass/forward/switch/bump) [me/this/us] [on/over/off]* [to/through/with/in
        touch with/back to]* [*/* *] {person}
    (get/give/send/put/find/refer/hook) (me/us) [on/over/off/up]* [to/through/with/in touch with/back to]* [*/*
        *] {person}
    get [a/an/the/your/my] [real/live/actual/human]* {person}
    (let/have) (a/the/your) [real/live/actual/human]* {person} (handle/take over/help/answer/text/reply/respond)
    (get/put/have) [a/an/the] {person} on [the/line/phone/here/now/please]* $
    (help/answer*/response/reply/hear/text) [*] from [a/an] [real/actual/live]* {person}
    (put/patch/hand/pass) (me/us) [on] (through/over)
    put (me/us) (on/through) (to/with/the (phone/line)) !(.. (at/for/on/{days}/00))
    put (me/us) in (touch/contact) with
    {want} [to] [get/have/reach/see] [a/an/the/some/your] [real/live/actual/human/different]* {someone_real}
    """,
    person=_ANY_PERSON,
    someone_real="person, human, human being, representative, rep, agent, operator, receptionist, manager, "
    "supervisor, owner, people",
    want="want, need, like, prefer, rather, gimme, demand, request, get me, give me",
)
_CALLING = sayings(
    """
    (can/could/may/would/will/please/have/get/{someone}/need/want/just/prefer/better/rather/tell/ask/instead/
        let/make) .... (call/phone/ring) (me/us)
    (can/could/would/will/have/please/rather) .. {someone} .. (call/phone/ring/reach out/contact) !(number/no)
    (call/phone/ring) (me/us/my {phone}/my office/my work) {then}
    (get*/got) back to (me/us) by phone
    (give/shoot) (me/us) (a/another) (call/ring/buzz)
    (please/can you/could you/you) call [back/now/asap/please]* $
    [a] (callback/call back/phone call/return call) [please/from >>]* $
    ({want}/can i get) .. (callback/call back/call from/phone call)
    pick up the phone
    """,
    someone="someone, somebody, anyone, manager, owner, {staff}, dr *",
    then="$, back, please, asap, as, now, right, instead, later, {days}, this, when, before, after, at, on, to, "
    "about, if, and, i, "
    "it, because, for, or, thanks",
    want="need, want, would like, prefer, rather, request, expecting",
)
_ALONE = sayings(
    """
    ^ [please/just/a/an/the/no/ok]* (real/live/actual/human) (person/human/being/agent/rep/representative/
        operator/people) [please/now/asap]* $
    ^ [please/just/a/an/the/no/ok]* {person} [please/now/asap/thanks]* [?] $
    ^ (reception/front desk/the front desk/housekeeping/customer service/concierge/billing/management) (please/now)
    (a/an/the/real/live/actual/now/bot/robot/you/useless/another/different/working/helping) {person} please $
    {team} team please
    (someone/somebody/anyone) (real/human/at the (front desk/office)/in charge)
    """,
    person="human, operator, representative, rep, agent, receptionist, manager, supervisor, person, people, humans, "
    "human being, owner",
    team="*",
)
_BEING_THERE = sayings(
    """
    (is/are) [the/your/a]* [office] (manager*/owner*/boss/supervisor) (in/there/around/here/available/free) !(on/at)
    (is/are) there (a/an/any) [*] (supervisor/manager/human/employee/attendant/associate/agent/representative/
        operator/(real/live/actual) (person/human/one/agent/operator)) !{offered}
    (is/are) [there] [a/an/any] [real/live/actual/human]* (human/person/someone/somebody/anyone/anybody/people)
        {there}
    (someone/somebody/anyone) (i can/to/that i can/who i can) (talk/speak/chat)
    (do you have/is there) [a/any/one]* (someone/somebody/anyone/person/human) .... (talk/speak)
    is a [real/live/actual]* (human/person) (reading/answering/there/available)
    is (dr/doctor/mr/mrs/ms) * (around/free/available/there/in) to (talk/speak/chat)
    """,
    offered="special, price, discount, who !can, that !can",
    there="there, here, available, around, i can, i could, to (talk/speak/help), who can, that can, "
    "in the office, working",
)
_NO_MACHINE = sayings(
    """
    (not/no) (want/like/wish) [to] [talk/speak/text/chat/deal/texting/talking/dealing] [to/with] [a/an/this] {machine}
    (tired/sick) of (this/the/your) {machine}
    ^ [please] no [more] (bot/bots/robot*/machine*/ai)
    """,
    machine=_MACHINE,
)
_ABROAD = sayings(
    """
    (alguien/persona) con quien [*] (pueda/puedo/hablar)
    (comuni*/pas*/conect*/transfi*/pong*/pon) (con/a) (el/la/un/una/alguien/su/mi/otra/dr/doctora/doctor)
    (me (llam*/marc*)/llam*me/marqu*me) [por favor/hoy/manana/ya/cuando >>]* $
    (quiero/necesito/quisiera/puedo/dejeme/prefiero) [*] (un/una/hablar/al/a la/con) [*] {persona}
    [que] alguien [*] [me] (llam*/marque/atienda)
    hablar con (alguien/una persona/un humano/el/la)
    me (llame/pueden/puede/podria*/puedes) (un/una/alguien/el/la/marcar/llamar/hablar)
    parler (a/avec)
    une vraie personne
    {persona_real}
    """,
    persona="persona, humano, gerente, representante, encargad*, duen*, alguien, agente, operador*",
    persona_real="una persona, persona real, quiero hablar, puede* llamarme, llameme, llamenme, llamame, "
    "appelez moi, rappelez moi, appelezmoi",
)
_ASKS_FOR_PERSON = any_of(_TALKING, _FETCHING, _CALLING, _ALONE, _BEING_THERE, _NO_MACHINE, _ABROAD)
_IS_IN = re.compile(
    r"(?:^|\bhi |\bhey |\bhello )is (?P<title>(?:dr|mr|mrs|ms|miss) )?(?P<name>\w+) "
    r"(?:there|in|around|working|at work|in the office)(?: today| now| right now| please)*(?: \?)?$"
)
_OTHERS_TALK = sayings(
    """
    (am i/are we/i am) [*] (speaking/talking/chatting/texting) >>
    (let me/need to/have to/want to/going to/will/got to/should) [*] (talk*/speak/check/chat/discuss) [*] (to/
        with) (my/our) !({staff}/case/therapist) * >>
    (told/asked/said/supposed/meant/trying/tried) [me/us] to call [back] >>
    (will/would/do/can/am) (i/we) [be/get to/actually]* (talk*/speak*/meet*/sit down) (to/with) .... (at/during/
        in/for) (the/my/our/that) [*] {visit} >>
    no (quiero/puedo/necesito/hace falta/me gusta) [*] (hablar/llam*) >>
    talk (it/this/that) over (with my/with our/tonight/$) >>
    """,
    visit="consultation, consult, visit, appointment, meeting, session, exam, checkup, tour",
)
_NO_CALL = sayings(
    """
    (call/phone/ring/calls/called) (it/off/the/you/him/her/them/in/my !{phone}/your)
    no need to (call/phone/ring) back >>
    call* back (policy/time/hours/number)
    callback (policy/time/hours/number)
    (did (you/someone/anyone)/have you/has (someone/anyone)) [*] (call/called) [me/us]
    (i/we/he/she) (will/am going to/have to/need to/should) [*] (call/ring) [you] [back]
    (not/no) [a/phone]* call* >>
    (not/no need to/never/without) [to/please/ever/have to/need to/want to/want you to/want anyone to/going to/
        like to/like]* (call*/phone/ring) [me/us] !back >>
    no [me] llam* >>
    """,
)
_SOMEBODY_ELSE = sayings(
    """
    (find/get/need/want/send) [to] [me/us] [a/an/another/the] [*/* *] {trade}
    (find/get) [me/us] (someone/somebody/anyone) (else/in/near/suitable/closer/out/over/here/to come/asap/this/
        next/on !the/{days}) >>
    (get/give/send/put/find/pass) (him/her) !{on} *
    (is/are) [there] [a/any] (someone/somebody/anyone/anybody/person/people) (there/here/in/around/available/
        free/working) [at the *] {at_a_time} !(.... (talk/speak/call/chat)) >>
    (need/want/do) .. a person (over/under/who/that/to !{talk}) >>
    (someone/somebody/anyone/a person) [available] to (look/check/come/fix/see/repair/clean/help) >>
    human (resources/error/rights/trafficking/services)
    send [me/us] (someone/somebody/a */an *) !(to talk/on the) >>
    where (can/could/do/would/should/i can/we can) [i/we] (find/get/see) >>
    """,
    at_a_time="for !(me/us/help/question*), on !(the (line/phone)), at 00, after, before, between, until, "
    "over the, during, "
    "in the (morning/afternoon/evening), {days}, this",
    on="on, to (call/phone/talk/ring/speak/text/contact), please, now, asap, back, for (me/us), the (phone/line)",
    talk="talk, speak, call, help, text, chat, answer",
    trade="doctor, dentist, therapist, attorney, lawyer, hygienist, technician, tech, mechanic, plumber, electrician",
)
_NO_PERSON_WANTED = any_of(_OTHERS_TALK, _NO_CALL, _SOMEBODY_ELSE)


def asks_for_person(words: str) -> bool:
    said = unaccented(words)
    wanted = _NO_PERSON_WANTED.without(said)
    return _ASKS_FOR_PERSON.heard_in(wanted) or _asks_if_somebody_is_in(said)


def _asks_if_somebody_is_in(said: str) -> bool:
    """ "Is Maya in today?": whoever works here, a name is a name; "is parking there?" asks for nobody."""
    found = _IS_IN.search(said)
    return found is not None and bool(found["title"] or names_given.alone(found["name"]))
