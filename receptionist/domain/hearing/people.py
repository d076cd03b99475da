"""A person is asked for, or somebody complains."""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.plain import rules, unaccented

_ASKS_FOR_PERSON = rules(
    r"""
    {talk} (?:directly )?(?:to|with) (?:\w+ ){0,3}?{person}
    {talk} (?:to|with) (?:dr|doctor|mr|mrs|ms|miss) \w+
    {want} (?:to )?(?:get |have |reach |see )?(?:a |an |the |some |your )?(?:real |live |actual |human 
        |different )*(?:person|human|human being|representative|rep|agent|operator|receptionist|manager|supervisor
        |owner|people)
    {want} to {talk} (?:to|with) (?:\w+ ){1,4}
    (?:get|give|send|put|connect|transfer|patch|find|hand|pass|forward|refer) (?:me )?(?:on )?(?:over )?(?:to 
        |through to |through |with |in touch with |on with |back to )*(?:\w+ ){0,2}?{person}
    (?:connect|transfer|put|patch) (?:me|us) (?:over )?(?:through )?(?:to|with|on)(?: \w+){0,4}
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
    (?:una persona|hablar con (?:alguien|una persona|un humano|el|la)|persona real|quiero hablar|puede\w* llamarme
        |llame(?:n)?me|ll[aá]mame|me (?:puede|pueden) llamar)(?: .*)?
    (?:parler a|parler avec)(?: .*)?
    (?:une vraie personne|appelez[ -]moi|rappelez[ -]moi)(?: .*)?
    """,
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
    (?:am i|are we|i am) (?:\w+ )?(?:speaking|talking|chatting|texting)(?: .*)?
    (?:someone|somebody|anyone|a person) (?:available )?to (?:look|check|come|fix|see|repair|clean|help)(?: .*)?
    (?:call|phone|ring)(?:s|ed)? (?:it|off|the|you|him|her|them|in|my|your)
    where (?:can|could|do|would|should|i can|we can) (?:i |we )?(?:find|get|see)(?: .*)?
    get (?:someone|somebody)(?: (?:out|over|here|to come))* (?:today|tomorrow|tonight|monday|tuesday|wednesday
        |thursday|friday
        |saturday|sunday|on|this|next|asap)(?: .*)?
    find (?:me |us )?(?:an? |another |the )?(?:\w+ ){0,2}?{trade}
    (?:get|need|want) (?:to )?(?:me |us )?an? (?:\w+ )?{trade}
    find (?:me |us )?(?:someone|somebody|anyone) (?:else|in|near|suitable|closer)
    (?:did (?:you|someone|anyone) (?:\w+ )?call|(?:have|has) (?:you|someone|anyone) (?:\w+ )?called)(?: me| us)?
    (?:i|we|he|she) (?:will|can|could|am going to|have to|need to|should) (?:\w+ )?(?:call|ring)(?: you)?(?: back)?
    human (?:resources|error|rights|trafficking|services)
    (?:need|want|do) (?:\w+ ){0,2}?an? person (?:over|under|who|that|to (?!talk|speak|call|help|text|chat
        |answer))(?: .*)?
    """,
    trade="doctor, dentist, therapist, attorney, lawyer, hygienist, technician, tech, mechanic, plumber, electrician",
)
_NO_COMPLAINT = rules(
    r"""
    (?:no|zero|not any) complaints?
    can not complain
    (?:other|old|previous|last|former|ex) (?:\w+ )?(?:dentist|doctor|lawyer|plumber|mechanic|guy|place|shop|company
        |landlord
        |hotel|contractor) (?:was|is|did|were)(?: .*)?
    i (?:was|am) (?:\w+ )?(?:rude|a jerk|impatient)
    (?:scammed|overcharged|ripped off|double charged|cheated|defrauded) by (?:a|an|my|the|another|some|our) (?:.*)
    (?:do|would|will|how do|if) (?:i|we) (?:\w+ )?(?:get|receive) (?:\w+ ){0,2}?(?:refund|money back)(?: if .*
        | when .*)?
    """
)
_COMPLAINT = rules(
    r"""
    (?:complain|complaint|complaining|complaints)
    (?:this is|that is|it is|you are|you guys are|was|your \w+ (?:is|was)|so|very|really|totally|absolutely
        |completely) (?:\w+ ){0,2}?(?:unacceptable|ridiculous|terrible|horrible|awful|disgusting|unprofessional
    |outrageous|disgraceful|pathetic|a joke|a disgrace|rude|incompetent|a scam|a rip off|useless)(?! (?:hot|cold
        |nice|good|sorry|late|early|quiet|pain|long))
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
    (?:third|3rd|fourth|4th|fifth|5th|tenth) time (?:i|that i|you|that you|calling|texting)(?: .*)?
    unacceptable
    (?:still|been) waiting (?:for )?(?:\w+ ){0,3}?(?:hours?|days|weeks|my (?:money|refund)|refund|on hold|call back
        |callback|since)(?: .*)?
    (?:filling|crown|furnace|repair|unit|heat|ac|it|boiler|work) (?:you (?:guys )?(?:did|fixed|installed|put in)
        |that you) (?:\w+ ){0,6}?(?:fell|broke|broken|failed|again|not|already|hurts|stopped)(?: .*)?
    (?:broke|stopped working|died|fell out|leaking|leaks|failed) again(?: .*)?
    (?:messed|screwed|botched|fucked) (?:up )?(?:my|the|it|this)(?: .*)?
    (?:your|this|the|my) (?:service|place|company|restaurant|hotel|room|food|staff|job|team|office|guys?|tech
        |driver|bathroom|bed
        |sheets|meal) (?:\w+ ){0,4}?(?:sucks?|sucked|awful|terrible|horrible|filthy|dirty|disgusting|a joke|a mess
        |rude|gross
        |stinks?|stank|the worst|hours? late|late again)(?: .*)?
    what kind of (?:service|business|company|operation)(?: .*)?
    (?:robbery|thieves|crooks)
    charged (?:my card|me|us) (?:\w+ )?(?:without|for nothing|wrong|again|extra)(?: .*)?
    (?:bill|invoice|charge|total) (?:is |was )(?:\w+ )?wrong(?: .*)?
    your (?:tech|guys?|crew|plumber|team|driver|people|mechanic|technician) (?:\w+ )?(?:left|broke|made|forgot|lied
        |lost|was|were) (?:\w+ ){0,3}?(?:mess|hole|late|rude|damage\w*|leak|scratch\w*|nothing|broken|worse)(?: .*)?
    (?:back|worse|broken|again|leaking|not fixed|out) (?:\w+ ){0,2}?(?:after|since|than before
        |before) you (?:\w+ ){0,2}?(?:fixed|came
        |left|repaired|worked|did|were)(?: .*)?
    (?:filling|crown|bridge|repair|tire|part|fix|seal|patch) (?:fell out|fell off|broke|came off|came out|failed
        |leaks) (?:again|after
        |within|in|the next)(?: .*)?
    (?:no one|nobody) (?:has |have )?(?:\w+ )?(?:called|came|answered|shown|contacted|responded|replied)(?: .*)?
    waiting (?:all day|all morning|all week|forever|ages|for hours)(?: .*)?
    (?:worst|awful|terrible|horrible|disgusting) (?:food|meal|room|hotel|stay|place|company|business|dinner)(?: .*)?
    (?:shoddy|sloppy|half ass\w*)
    (?:you|you guys|you people|your \w+|your \w+ guys?) (?:\w+ )?(?:ripped (?:me|us) off|(?:broke|damaged|scratched
        |ruined
        |wrecked|cracked|destroyed|dented|lost) (?:my|our)|made (?:it|things) (?:even )?worse)(?: .*)?
    (?:you|guy|tech|technician|plumber|driver|mechanic|crew|team|he|they|person) never (?:showed|came|arrived|called
        |answered|returned)(?: .*)?
    how (?:can|could|dare) you (?:treat|do|charge|leave|be so)?(?: people| customers| this| me).*
    treated (?:me |us |people |customers )?(?:\w+ )?(?:badly|poorly|terribly|this way|like (?:dirt|trash|garbage
        |this|crap))
    ^(?:you|you guys|you people|you all)(?: \w+)? (?:suck|stink)(?: .*)?
    you people are (?:\w+ )?(?:useless|awful|terrible|thieves|crooks|the worst)
    waited (?:\w+ ){0,4}?(?:past (?:my|the|our)|for nothing|and (?:no one|nobody))(?: .*)?
    (?:inadmissible|inadmisible|pesimo|muy mal servicio)
    (?:quiero quejarme|queja|reclamo|pesimo servicio|plainte|me plaindre|inacceptable|inaceptable)
    """
)


def asks_for_person(words: str) -> bool:
    said = unaccented(words)
    return bool(_ASKS_FOR_PERSON.search(_NO_PERSON_WANTED.sub(" ", said))) or _asks_if_somebody_is_in(said)


def _asks_if_somebody_is_in(said: str) -> bool:
    """ "Is Maya in today?": whoever works here, a name is a name; "is parking there?" asks for nobody."""
    found = _IS_IN.search(said)
    return found is not None and bool(found["title"] or names_given.alone(found["name"]))


def complaint(words: str) -> bool:
    return bool(_COMPLAINT.search(_NO_COMPLAINT.sub(" ", unaccented(words))))
