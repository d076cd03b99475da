"""Whether we are a machine is asked, in any wording: it is answered truthfully, and by code."""

import re

from receptionist.domain.hearing.plain import rules, unaccented, word_set

_ASKS_IF_BOT = rules(
    r"""
    (?:are|is|was|were|be) (?:you|{wrote}) (?:\w+ ){0,9}?{machine}
    (?:is|was) \w+ (?:an? |really |actually |even |truly |for real |maybe |just )*(?:bot|robot|chatbot|human
        |human being|person
        |real person|computer|program)(?: or .*| \?|$)
    (?:are|is|was|were|be) {this} {fill}{machine}
    am i {fill}{machine}
    do you (?:guys |all )?(?:have|got) an? (?:real |actual |live )*(?:human|person) (?:there|here|working|on)(?: .*)?
    ^not an? {machine} (?:right|huh|are you|correct)(?: \?)?$
    hablo con alguien (?:real|de verdad)(?: .*)?
    am i (?:getting|receiving|reading|seeing|given) {fill}(?:{machine})(?: .*)?
    (?:do|does) (?:you|you guys|you all|this place) (?:guys |all )?(?:have|use) {fill}{machine} (?:\w+ )?(?:answer
        |text|reply|respond|writ|do)\w*(?: .*)?
    is {fill}{machine} (?:doing|handling|running|managing|behind)(?: .*)?
    (?:are|is|am i) (?:you|{wrote}) (?:\w+ ){0,4}?{real}(?! (?:estate|quick|time|close|busy|nice|good|sorry
        |late|fast|problem|deal|soon|fun|quick|sure))(?: \w+){0,4}
    (?:is|are) {this} {fill}{real}(?= (?:{nature}|or|one|live|guy|lady|man|woman|here|there|on the other|behind|typing
        |reading|replying|answering|texting|writing|i am|am i|\?)|$)
    do (?:i|we) (?:actually |really )?(?:have|speak|talk|text|chat|deal|write)(?: to| with)? {fill}(?:{machine}
        |{real})
    does (?:anyone|anybody|someone|somebody) (?:really |actually |even )?(?:read|answer|see) (?:this|these|my)(?: .*)?
    (?:is|are) (?:someone|somebody|anyone|anybody|a person|people) (?:really|actually|even|truly) (?:there|here
        |reading
        |typing|answering)
    (?:written|sent|typed|generated|answered|done|run|operated|handled|managed) by {fill}(?:{machine}|{nature})
    ^(?:that |it |this |you |wow |lol |hmm )*sounds? (?:\w+ )?like {fill}{machine}
    (?:no|not a|not any|not one|zero) (?:real |actual |live )*(?:humans?|person|people) (?:is |are )?(?:answers?
        |types?
        |replies|reply|reads?|reading|there|here|typing|answering|behind)(?: .*)?
    (?:too|so|way|2) (?:fast|quick|quickly|perfect|polite) (?:\w+ ){0,2}?(?:to be |for )(?:an? )?(?:{nature})
    (?:you|your|you are|this is|it is) not (?:\w+ ){0,2}?{real}(?: (?:are|r) (?:you|u))?
    (?:{nature}|man|woman|real|live) (?:\w+ )?or (?:\w+ ){0,3}?(?:not|{machine})(?: \?)?$
    {machine} or (?:\w+ ){0,2}?(?:man|woman|not)(?: \?)?$
    (?:bots?|robots?|ai|machine|computer|human|person)(?: \?)? (?:\S+ ){0,5}?are you one
    (?:were|are) you (?:\w+ )?(?:programmed|coded|trained|built|made by)(?: .*)?
    (?:who|what|which company) (?:programmed|coded|trained|built|created|made|developed) you(?: .*)?
    (?:what|which) (?:\w+ ){0,2}?(?:ai|model|llm|bot|program|gpt|version) (?:are|is) (?:you|this)
    (?:who|who is|what|what is) (?:is )?(?:typing|writing|writes|wrote|answering|answers|sending|reading|reads
        |replying|behind) (?:this|these|that|my|me|here|to me)(?: (?:texts?|messages?|replies|chat|stuff))?(?: \?)?$
    do you (?:ever )?(?:sleep|eat|breathe|dream|think|bleed|age|get tired|have parents|have a (?:mom|face
        |job))(?: lol)?(?: \?)?$
    does (?:this|the|your) (?:number|line|chat|text line) (?:have|use|connect to|go to|reach) {fill}(?:{machine}
        |{real})
    what (?:you|u) (?:really |actually |exactly )?are(?: \?)?$
    do (?:robots|bots|machines|computers) (?:answer|reply|respond|text|write|work)(?: .*)?
    can you (?:think|feel|breathe|see me)(?: \?)?$
    (?:do|does) (?:a |any |real |actual )*(?:person|people|humans?|anyone|anybody|someone) (?:actually |really 
        |even )?(?:work|exist)(?: there| here)?(?: or .*)
    any (?:humans?|real people|real person|people) (?:there|here|reading|around)(?: \?)?$
    (?:hablo|hablando|hablare|responde|contesta|escribe) (?:\w+ ){0,5}?(?:robot|bot|maquina|persona|humano|ia)
    parler (?:\w+ ){0,2}?(?:robot|bot|machine)
    y a t il (?:un |une )?(?:humain|vraie personne|robot|quelqu'un)
    say something (?:\w+ ){0,2}?(?:human|person|robot|bot)(?: .*)?
    (?:am|are) (?:i|we) (?:\w+ ){0,2}?(?:speaking|talking|chatting|texting|writing|messaging|dealing|communicating
        |typing)(?: \w+){0,3}?(?: to| with)? (?:\w+ ){0,4}?(?:{machine}|{real}|someone|somebody|anyone)
    (?:you|this|it) (?:\w+ ){0,3}?(?:are|is|sound|sounds|seem|seems|feel|feels|look|must be|be|type
        |talk) (?:like )?(?:\w+ ){0,3}?{machine}
    ^(?:so )?(?:you|u) (?:\w+ )?{machine}(?: or .*| \?|$)
    (?:could|can|might|would) (?:you|this|it) (?:\w+ )?be (?:\w+ ){0,3}?(?:{real}|{machine})
    (?:you|your|this) (?:\w+ ){0,6}?(?:robot|bot|chatbot|human|ai|machine|computer|real person|person or)
    (?:who|what|which entity|what entity) (?:or what |exactly |really )?(?:am i|are we) (?:\w+ )?(?:speaking
        |talking|chatting
        |texting|dealing|messaging)(?: to| with)?(?: right now| now| here| exactly| please)*(?: \?)?$
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
    ^(?:an? )?(?:{real}|{machine}) or (?:no|not|nah|nope)(?: \?)?$
    ^(?:\w+ ){0,2}?(?:feels|looks|reads|seems|sounds) (?:like )?{fill}{machine}(?: (?:are|hmm|huh|is|it|me
        |right|this|to|you))*(?: \?)?$
    are you (?:\w+ )?(?:programmed|made of|coded|generated|existing)(?: .*)?
    do you (?:even |actually |really )?exist
    (?:do|are|is|does) (?:any |real |actual )*(?:people|humans?|person|someone|anyone|somebody) (?:actually 
        |really |even )?(?:read|reading|reads|answer|answering|type|typing)(?: .*)?
    (?:^|(?<=\? ))(?:an? )?(?:hi |hello |hey )?(?:human|person|real|real person|are you there human|actual human
        |real human|robot|bot) \?$
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
    (?:do|does|did|is|are) {fill}(?:{machine}|{real}|people) (?:handl\w+|manag\w+|man|operat\w+|run|runs
        |running) {this}
    (?:did|does|do|is|was) (?:a |an |some )?(?:{machine}|computer|human|real person|person) (?:\w+ )?(?:write|writing
        |wrote|type|typing|answer|answering|reply|replying|text|texting|send|sending|read|reading|respond
        |responding)(?: .*)?
    (?:esto es|es esto|eres|es|son|es usted|sos|hablo con|estoy hablando con|chateando con
        |escribiendo con) (?:usted |ustedes |tu |de verdad |realmente )*(?:un |una )?(?:robot|maquina|bot
        |persona(?: real)?|humano
        |humana|real(?! (?!o |ia|robot|persona|\?)\w)|computadora|ordenador|programa|inteligencia artificial|ia
        |contestador
        |(?:mensaje|respuesta|sistema) automatic[oa]|automatic[oa](?! (?:el|la|los|las)\b))(?: .*)?
    (?:hay|habra) (?:alguna? |una )(?:persona|alguien|humano) (?:real|ahi|del otro lado|detras|leyendo|escribiendo)
    (?:etes vous|vous etes|es tu|tu es|c'est|est ce|je parle a|je parle avec) (?:\w+ ){0,2}?(?:un |une )?(?:robot
        |machine
        |bot|humaine?|vraie personne|ordinateur|programme|intelligence artificielle|ia)(?: .*)?
    (?:bist du|sind sie|ist das|spreche ich mit|schreibe ich mit) (?:ein |eine |einem 
        |einer )?(?:echte[rmn]? )?(?:roboter
        |bot|maschine|mensch|menschen|computer|ki|automat)(?: .*)?
    (?:voce e|e um|estou falando com|falo com) (?:um |uma )?(?:robo|bot|maquina|humano|pessoa)(?: .*)?
    """,
    machine="robot, robots, bot, bots, chatbot, chat bot, computer, machine, ai, a i, artificial, "
    "artificial intelligence, automated, "
    "automatic, automation, program, computer program, software, siri, alexa, chatgpt, chat gpt, gpt, "
    "openai, rob+ott?, language model, llm, recording, recorded, prerecorded, canned, scripted, prewritten, "
    "auto (?:responders?|text|reply|message|response|answer|bot), "
    "(?:virtual|digital|automated|electronic) (?:assistant|agent|receptionist|operator|helper), "
    "answering machine, auto reply, autoreply, bott, androids?, cyborg, algorithm, robotic, "
    "synthetic, computerized, machine learning, non human, "
    "(?:auto|computer|machine|ai) ?generated, auto responder",
    real="real, human, humans, person, alive, real person, real human, human being, live person, living, a people, "
    "sentient, actually there, somebody real, flesh and blood, flesh, actual (?:employee|worker|receptionist)",
    nature="person, people, human, humans, human being, being",
    this="this, it, that, these, those, they, your texting, "
    "(?:this|these|those) (?:number|chat|line|texts?|messages?|thing|conversation|replies)",
    wrote="your (?:replies|answers|texts|messages|responses)",
    fill="(?:(?:a|an|the|all|any|really|actually|just|even|still|truly|like|some|sort of|kind of|type of|being"
    "|one of those|only|possibly|maybe|chat|live|actual|computer|stupid|damn|or|sent|by|from|using|speaking"
    "|talking|texting|to|with|generated|written) )*",
)
_NOT_ABOUT_US = rules(
    r"""
    for real (?:with|about|on) (?:that|this|the|those)(?: .*)?
    real (?:dentist|doctor|plumber|lawyer|attorney|company|business|office|salon|stylist|mechanic|place|hair|gold
        |diamond)s?(?: .*)?
    (?:automatic|automated) (?!reply|replies|response|responses|message|messages|text|texts|answer|answers|system
        |phone|assistant|agent|receptionist|bot|service|person|attendant|is it|or\b)\w+(?: .*)?
    (?:install|fix|repair|set up|sell|service) (?:\w+ ){0,4}?ai(?: .*)?
    (?:the|a|your|any) program (?:for|to|that|about|with)(?: .*)?
    (?:fix|repair|install|sell|service|replace|clean|use|have|accept|take|do|wash) (?:\w+ ){0,4}?(?:robot\w*
        |computers?|machines?|software|automatic|automated|programs?|plan)(?! (?:\w+ )?(?:answer|text|repl|respond
        |writ|doing|run (?:this|these)\b)\w*)(?: .*)?
    (?:use|using|have) ai (?:to|for) (?!answer|text|reply|respond|write|talk|chat|message)\w+(?: .*)?
    for real(?: right now)?(?: \?)?$
    (?:automatic|automated) or manual|manual or (?:automatic|automated)
    (?:a )?recording of(?: .*)?
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
    is (?:the|my|your (?!text|repl|answer|messag|chat|respon)|there an?) (?:\w+ ){0,2}?(?:automatic
        |automated)(?: \w+)*
    is (?:it|this|that) an? real (?!person|human|being|live|life|or|one|bot)\w+
    (?:to |can i |could i |let me |may i )(?:talk|speak|chat) (?:to|with) (?:\w+ ){0,3}?(?:human|person|people|being)
    (?<!do i )(?:get|give|connect|transfer|put|want|need|have|reach) (?:me |us )?(?:over |through )?(?:to 
        |with )?(?:an? 
        |the )?(?:real |live |actual )*(?:human|person)(?: being)?(?: .*)?
    thank (?:\w+ )*(?:ai|bot)
    human (?:languages?|hair|bites?|body|error|resources)
    (?:per|each|extra|more|another|how many|for one|other|same|right|contact) (?:person|people|human)
    (?:person|human) (?:per|who (?:does|did|will|came))(?: .*)?
    """
)
_NATURE = rules(
    r"""
    (?:ro+b+o+tt?s?|bots?|chatbots?|computer|computers|machines?|ai|artificial|automated|automatic|robotic
        |androids?|cyborg
        |humans?|humanity|person|persons|real|alive|living|sentient|conscious|gpt|chatgpt|llm|program|software
        |(?:live|actual) (?:person|agent|one|human|operator|receptionist))
    """
)
_US = word_set("you your yourself this it there")
_OF_THE_QUESTION = _US | word_set(
    """
    a an the i me my am is are be been being was were do does did can could would will should may might must have
    has had not no yes or and if whether that than then so just really actually even still truly maybe either
    neither both what who which how why when where by with to of as like in on about from at one ones some any all
    kind kinds sort type form life thing things know knows tell tells told say says said ask asking asks wonder
    wondering curious think thinks thinking believe guess feel feels feeling sound sounds seem seems look looks act
    acts acting consider considered regard regarded call called describe described identify classify classified
    classification category categorize refer referred qualify count true false right correct correctly accurate
    accurately honest honestly truth seriously exactly please sure confirm check checking prove proof trust
    pretending pretend pretends speak speaking talk talking chat chatting text texting texts message messages
    messaging write writes writing written types typing typed answer answers answering answered reply replies
    replying respond responding responds response responses read reads reading send sends sending sent generated
    made run runs running powered created based behind other side end line here there now hello hi hey lol omg wow
    wait ok um hmm well huh dude bro man want wants number numbers wish care matter human humans person people robot
    robots bot bots chatbot chatbots computer computers machine machines artificial intelligence ai automated
    automatic robotic android androids cyborg real alive living sentient conscious gpt chatgpt llm program programs
    software system agent live actual operator receptionist assistant virtual employee member race species beings
    entity intelligent mind brain soul body flesh blood someone somebody anyone anybody nobody everyone way between
    difference instead rather simply only purely completely totally entirely partly half mostly probably possibly
    definitely certainly technically legally simulated digital fake lady guy woman yourself itself myself he
    she they them these those anything anyways exists exist employees gonna certain ever yet again else ?
    """
)
"""With no other word in a text, it is about nothing but who answers."""


def asks_if_bot(words: str) -> bool:
    """Whether we are a machine is asked; machines that the business sells or uses do not count."""
    asked = re.sub(r"\byour (?=an? )", "you are ", re.sub(r"(?: \?)+", " ?", unaccented(words)))
    said = " ".join(_NOT_ABOUT_US.sub(" ", asked).split())
    return bool(_ASKS_IF_BOT.search(said)) or _is_about_us_alone(said)


def _is_about_us_alone(said: str) -> bool:
    """In a wording that no rule knows: every word belongs to the question, and we and a nature are named."""
    words = frozenset(said.split())
    return bool(_US & words and words <= _OF_THE_QUESTION and _NATURE.search(said))
