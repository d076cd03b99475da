"""Who answers: whether we are a machine is asked, a person is asked for, somebody complains."""

from receptionist.domain.hearing.plain import rules

_ASKS_IF_BOT = rules(
    r"""
    (?:are|r|is|be|am i|was) (?:\w+ ){0,9}?{machine}
    (?:are|is) (?:you|this|it|that|there|dana) (?:\w+ ){0,4}?{real}(?! (?:estate|quick|time|close|busy|nice|good|sorry
        |late|fast|problem|deal|soon))(?: \w+){0,4}
    (?:am|are) (?:i|we) (?:\w+ ){0,2}?(?:speaking|talking|chatting|texting|writing|messaging|dealing|communicating
        |typing)(?: \w+){0,3}?(?: to| with)? (?:\w+ ){0,4}?(?:{machine}|{real}|someone|somebody|anyone)
    (?:you|this|it) (?:\w+ ){0,3}?(?:are|is|sound|sounds|seem|seems|feel|feels|look|must be|be|type
        |talk) (?:like )?(?:\w+ ){0,3}?{machine}
    ^(?:so )?(?:you|u) (?:\w+ )?{machine}(?: or .*| \?|$)
    (?:could|can|might|would) (?:you|this|it) (?:\w+ )?be (?:\w+ ){0,3}?(?:{real}|{machine})
    (?:you|your|this) (?:\w+ ){0,6}?(?:robot|bot|chatbot|human|ai|machine|computer|real person|person or)
    (?:who|what|which entity|what entity) (?:or what )?(?:am i|are we) (?:\w+ )?(?:speaking|talking|chatting
        |texting)(?: to| with)?(?: \?)?$
    what (?:species|makes you (?:real|human))(?: .*)?
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
    (?:i am|we are) (?:\w+ )?(?:speaking|talking|chatting|texting) (?:to |with )?(?:\w+ ){0,3}?(?:{machine}|{real}
        |person)
    ^(?:you|this) (?:\w+ )?{real}(?: \?)?$
    are you (?:\w+ )?(?:programmed|made of|coded|generated|existing)(?: .*)?
    do you (?:even |actually |really )?exist
    (?:do|are|is|does) (?:any |real |actual )*(?:people|humans?|person|someone|anyone|somebody) (?:actually 
        |really |even )?(?:read|reading|reads|answer|answering|type|typing)(?: .*)?
    ^(?:human|person|real|real person|are you there human) \?$
    (?:you|your) an? {machine}
    (?:is|are) (?:anyone|anybody|someone|somebody) (?:\w+ )?(?:real|human)(?: .*)?
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
    "answering machine, auto reply, autoreply, bott, androids?, cyborg, fake, script, algorithm, robotic, "
    "synthetic, computerized, machine learning, non human, "
    "computer generated, auto responder",
    real="real, human, humans, person, alive, real person, real human, human being, live person, living, a people, "
    "sentient, actually there, somebody real",
)
_NOT_ABOUT_US = rules(
    r"""
    (?:fix|repair|install|sell|service|replace|clean|use|have|accept|take|do|wash) (?:\w+ ){0,4}?(?:robot\w*
        |computers?|machines?|software|automatic|automated|programs?|plan)(?: .*)?
    for real(?: right now)?(?: \?)?$
    your (?:\w+ )?(?:software|systems?|computers?|ai|machines?|robots?|programs?|bots?)(?! (?:right|then|or
        |correct))(?: .*)?
    made (?:by|with|on) (?:a |an )?(?:machine|robot|computer|ai)
    (?:is there|have|are there) (?:a |any |an )?(?:person|human|people|someone) (?:who|that|to)(?: .*)?
    (?:washing|ice|x-?ray|xray|coffee|cpap|payment plan|membership|rewards|loyalty|sewing|vending|rebate|insurance
        |maintenance) (?:machines?|programs?)
    (?:program|software|computer|machine|thermostat|system|furnace|unit) (?:is |was |keeps 
        |has )(?:\w+ ){0,3}?(?:broken|not|beeping|cost|covered|worth|making|down)(?: .*)?
    (?:is|are) (?:that|this|it|the \w+) (?:the |a |an )?(?:real|fake|automatic|automated) (?:price|cost|address
        |deal|tooth|teeth|crown|leather|number|estate|quote|payment|gate|door|reviews?)(?: .*)?
    is (?:the|my|your|there an?) (?:\w+ ){0,2}?(?:automatic|automated)(?: \w+)*
    is (?:it|this|that) an? real (?!person|human|being|live|life|or|one|bot)\w+
    (?:to |can i |could i |let me |may i )(?:talk|speak|chat) (?:to|with) (?:\w+ ){0,3}?(?:human|person|people|being)
    (?:get|give|connect|transfer|put|want|need|have|reach) (?:me |us )?(?:over |through )?(?:to |with )?(?:an? 
        |the )?(?:real |live |actual )*(?:human|person)(?: being)?(?: .*)?
    thank (?:\w+ )*(?:ai|bot)
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
    ^(?:please |just |an? |the |no |ok )*(?:real|live|actual|human) (?:person|human|being|agent|rep|representative
        |operator|people)(?: please| now| asap)*$
    ^(?:please |just |an? |the |no |ok )*(?:human|operator|representative|rep|agent|receptionist|manager|supervisor
        |person|people|humans)(?: please| now
        | asap| thanks)*
    (?:is|are) (?:there )?(?:a |an |any )?(?:real |live |actual |human )*(?:human|person|someone|somebody|anyone
        |anybody|people) (?:there|here|available|around|i can|i could|to (?:talk|speak|help)|who can|that can
        |in the office|working)(?: .*)?
    (?:can|could|may|would|will|please|pls|have|get|someone|somebody|anyone|need|want|just|like|prefer|better
        |rather|tell|ask|dana|him|her|them|you|someone to|instead) (?:\w+ ){0,4}?(?:call|phone|ring)(?: me
        | us)(?: back| please| asap| now| today| instead| tomorrow| when .*| at .*| on .*)*
    (?:give|shoot) (?:me|us) (?:a|another) (?:call|ring|buzz)(?: .*)?
    (?:call|phone|ring) (?:me|us)(?: back| please| asap| now| today| tomorrow| instead| when .*| at .*| on .*)*
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
_NO_PERSON_WANTED = rules(
    r"""
    (?:am i|are we|i am) (?:\w+ )?(?:speaking|talking|chatting|texting)(?: .*)?
    (?:someone|somebody|anyone|a person) (?:available )?to (?:look|check|come|fix|see|repair|clean|help)(?: .*)?
    (?:call|phone|ring)(?:s|ed)? (?:it|off|the|you|him|her|them|in|my|your)
    where (?:can|could|do|would|should|i can|we can) (?:i |we )?(?:find|get|see)(?: .*)?
    find (?:me |us )?(?:an? |another |the )?(?:\w+ ){0,2}?{trade}
    (?:get|need|want) (?:to )?(?:me |us )?an? (?:\w+ )?{trade}
    find (?:me |us )?(?:someone|somebody|anyone) (?:else|in|near|suitable|closer)
    """,
    trade="doctor, dentist, therapist, attorney, lawyer, hygienist, technician, tech, mechanic, plumber, electrician",
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
    (?:shoddy|sloppy|half ass\w*)
    (?:quiero quejarme|queja|reclamo|pesimo servicio|plainte|me plaindre|inacceptable|inaceptable)
    """
)


def asks_if_bot(words: str) -> bool:
    """Whether we are a machine is asked, in any wording; machines that the business sells or uses do not count."""
    return bool(_ASKS_IF_BOT.search(_NOT_ABOUT_US.sub(" ", words)))


def asks_for_person(words: str) -> bool:
    return bool(_ASKS_FOR_PERSON.search(_NO_PERSON_WANTED.sub(" ", words)))


def complaint(words: str) -> bool:
    return bool(_COMPLAINT.search(words))
