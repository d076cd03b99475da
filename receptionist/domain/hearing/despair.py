"""Whether somebody may harm themselves, said outright or obliquely; figures of speech and accidents do not count.

A wish not to live, whoever has it; an act against oneself, meant or done; and what is said on the way there: that
others would be better off, that nothing is left to live for, a last goodbye.
"""

from receptionist.domain.hearing.plain import rules, unaccented
from receptionist.domain.hearing.scenes import scene

_KIN = (
    "son, daughter, kid, child, brother, sister, mom, mother, dad, father, wife, husband, friend, girlfriend, "
    "boyfriend, "
    "partner, roommate, client, nephew, niece, cousin, teen, teenager, boy, girl, student, patient, ex, fiance, "
    "soul, "
    "whole, best, life, body, heart, mind, brain, younger, older, little"
)
_SELF_HARM = rules(
    r"""
    (?:had|have had|got) enough of (?:this |my )?(?:life|living)(?! (?:insurance|coach|with|in|here))
    (?:can not|not able to) live (?:anymore|any more|any longer|no more)$
    go(?:ing)? to heaven(?: .*)?
    (?:can not|too tired to|not able to|no strength to) (?:keep )?(?:fight|fighting|hold on)(?: on)?(?: anymore
        | any longer| any more)$
    (?:done|through|finished) (?:living|existing)(?! (?:next|with|in|here|there|at|near|under|by|off|room)\b)
    let me (?:just )?die
    who would (?:even |really )?miss me
    (?:wrote|writing|written|left|leaving) (?:\w+ ){0,2}?(?:goodbye|suicide|farewell|last) (?:letters?|notes?|texts?)
    my last (?:night|day) (?:alive|on (?:this )?earth)
    tonight (?:is|will be) my last(?: night)?$
    (?:can not|not think i can|not sure i can|do not know how to) (?:\w+ )?(?:keep going(?: on)?|go on living
        |keep living|carry on|keep on)$
    if i (?:\w+ )?(?:was|were) (?:just )?(?:not alive|no longer (?:here|alive)|gone(?: forever)?)(?: anymore)?$
    ^(?:i am |i have been |been |have been |started )*cutting (?:my ?self )?again$
    {averse} (?:even |my |this |being here and )*(?:life|living|being alive|existing|existence
        |to live)(?! (?:insurance|coach|with|in|here|there|plan|estate|room|alone in|at|next|near|like this without
        |on)\b)(?: .*)?
    (?:want|need) out of (?:this |my )?(?:life|world)
    {wish} (?:to )?(?:just )?(?:be|am|was|were) (?:gone|no longer here|done with life|at peace forever
        |out of this world)(?! (?:by|for|from|until|before|next|all))
    feel(?:ing)? like (?:dying|i want to die|i should die|ending it|i do not want to (?:live|exist|be here))(?: .*)?
    (?:happier|easier|relieved|fine|better|lighter) (?:off )?(?:if|when|once) i (?:\w+ )?(?:not (?:around|here|alive)
        |gone|dead|died|disappear\w*|left this|never existed)(?: .*)?
    (?:planning|thinking|plan|thought|think|want|ready|going) (?:of |on |about |to )*(?:end|ending) (?:it|things
        |everything|it all)(?! (?:with|at|by|early|on|before|up|between|for my)\b)
    nothing (?:\w+ )?left for me (?:here|anymore|in this (?:life|world))?$
    (?:going to|will|want to|about to|thinking of|ready to) (?:take|taking|swallow|swallowing|down) (?:them
        |all of them|em|it) all(?: .*)?
    (?:keep|keeps|been|started|starting|is|am|back to|want to|wants to|started) (?:cut|cutting|slicing
        |burning) (?:(?:my|her|his|their) (?:arms?|legs?|wrists?|thighs?|skin|body)|{self}|my ?self)
    (?:not|never) deserve to (?:live|be alive|be here|exist)(?: .*)?
    {kill} {self}
    {hurt} my ?self
    {means} (?:to |on |about |of |he |she |they |will )*{hurt} {self}
    (?:do|did|doing|done) something (?:\w+ )?to my ?self
    (?:might|afraid i will|scared i will|could) (?:\w+ )?do something (?:stupid|bad|drastic|terrible)
    self[ -]?harm\w*
    suicid\w*
    unaliv\w+
    kms
    (?:end|ending) everything
    (?:end|ending|take|taking|finish|finishing) (?:it all|{their} (?:own )?life|things for good|it for good)
    (?:end|ending) (?:it|things|my pain) (?:tonight|now|today|tomorrow|soon|for good|forever)
    {wish} (?:(?!it\b|the\b|this\b|my\b|your\b|before\b|not\b|they\b|that\b)\w+ ){0,5}?{be_dead}
    (?:wants?|wish|wishes) (?:\w+ )?(?:to |i could )(?:just )?(?:disappear|vanish)(?: and.*| from.*)?$
    (?:not|no longer|never) want to (?:be alive|exist|wake up|go on|be on this (?:earth|planet)|keep living
        |keep going|continue living|be in this world|see tomorrow)
    (?:not|no longer) want to live(?: like this)?(?: anymore| any more| any longer| no more| life)*$
    (?:not|no longer) want to live(?: like this)?(?: anymore| any more| any longer| no more)*(?! (?:here|in|with|at
        |near|on
        |next|under|together|like|there|by|without|far|too|where|alone in)\b)
    (?:not|no longer) want to be (?:here|around)(?: anymore| any more| any longer| no more| on earth)(?: .*)?
    (?:not|no longer) want to be (?:here|around)$
    (?:hope|wish|pray) (?:that )?i (?:do not|never|did not|could not|would not|had not|had never
        |will not) (?:\w+ )?(?:woke|wake|born|exist\w*)(?: up)?
    wish (?:that )?i (?:was|were|had|had been) (?:never|not) (?:been )?(?:born|alive|here)
    (?:want|like|wish|rather|hope)(?: to| i)? (?:\w+ ){0,4}?(?:never|not|without) (?:wake|waking) up
    (?:no|not any|not a|not see (?:a|any|the)|without a|nothing is a) (?:\w+ )?(?:reason
        |point) (?:to |in |of |for )*(?:live|living
        |go on|going on|be alive|being alive|life|existing|exist|anything|carry on|keep going|being here|wake up
        |waking up)
    no (?:\w+ )?point (?:anymore|any more)$
    reason (?:to|for) (?:keep going$|keep living|stay alive|staying|carry on)
    what is the (?:point|use) (?:of|in) (?:living|life|going on|being alive|anything(?: anymore)?|it all|existing
        |even trying|waking up)
    nothing (?:left )?(?:to|worth) (?:live|living)(?: for)?
    life (?:is not|has no|does not have|is no longer|just is not) (?:worth|meaning|any meaning|point|purpose)(?: .*)?
    life is (?:pointless|meaningless|over|not worth (?:it|living)|hopeless|too (?:painful|hard) to)
    not worth (?:living|being alive)
    (?:done|tired|sick|finished|through|over) (?:with|of) (?:my )?(?:life|living|being alive|existing|being here
        |it all
        |this world)(?! (?:insurance|coach|with|in|here|plan|estate))
    (?:give|giving|gave|given) up on (?:life|living)
    can not (?:go on|live like this|take this life|keep living|carry on|do this life|be alive)(?: anymore
        | any more)?(?! (?:{when}|\d\w*|the|that|my|a|an|any|vacation|dates?|this|trips?|with|without|your|our|in
        |online|at|to|for|like)\b)
    can not do this (?:anymore|any more|any longer)$
    can not do this (?:anymore|any more)(?! (?:job|time|day|one|with|on|to))
    (?:everyone|everybody|they|world|family|kids|people|all|wife|husband|mom|others?|anyone|children|friends
        |parents) (?:\w+ ){0,4}?better (?:off )?(?:without me|if i (?:was|were|am) (?:gone|dead|not here))
    better (?:off )?(?:without me|dead|if i (?:\w+ )?(?:was|were|am|had|died|die|disappear\w*) ?(?:dead|gone|not here
        |not around|not alive|never born)?)(?! (?:there|at))
    (?:no one|nobody|noone|everyone|who) would (?:\w+ )?(?:miss me|care|notice|be happier) if i (?:\w+ )?(?:gone|died
        |dead|disappeared|die|disappear|left this)
    (?:no one|nobody|noone) (?:would|will|is going to) (?:\w+ )?miss me
    (?:i am|being|feel like|just) (?:such |just |nothing but |only )*a burden(?: (?:to|on) (?:my|every\w+|them|all
        |people
        |those|others|you all|the people|anyone|him|her)(?: .*)?|$)
    (?:not see (?:a|any|another)|see no|there is no|is not (?:a|any)|no other|only) (?:other )?way out(?! of)
    will not be (?:around much longer|alive (?:much longer|tomorrow)|here much longer)
    if i (?:live or die|lived or died)
    as well be dead
    should (?:just )?(?:die|be dead|not be alive|not exist|kill my ?self)
    (?:think|thinking|thought|thoughts|dream|dreaming|fantasiz\w+) (?:\w+ )?(?:about|of) (?:\w+ ){0,2}?(?:dying|death
        |ending it
        |ways to die|not being (?:here|alive|around)|jumping (?:off|in front))(?! (?:my|the|our|his|her|hair|tax))
    (?:leave|leaving|depart\w*) this (?:world|earth|life)
    (?:join|be with|see|meet) (?:\w+ ){1,3}?(?:in heaven|on the other side)
    (?:this is|saying|say) my (?:\w+ )?(?:goodbyes?|last (?:message|text|day(?: alive)?|words))
    goodbye (?:forever|world|cruel world)
    tell (?:my|the) (?:\w+ )?(?:kids|children|family|wife|husband|mom|mother|dad|son|daughter|parents|girls|boys
        |baby) (?:that )?i (?:love|loved) (?:them|her|him)$
    (?:gun|knife|rope|pills|razor|blade) (?:\w+ ){0,8}?on my ?self
    jump(?:ing)? (?:off|from|in front of) (?:a|the|my|that|this) (?:\w+ )?(?:bridge|roof|building|balcony|cliff|train
        |bus
        |window|overpass)
    (?:slit|slitting|cut|cutting|slash|slashing|open) (?:my|her|his|their) (?:wrists?|throat|veins|own throat)
    want (?:it|this|everything|the pain) (?:all )?(?:to (?:end|be over|stop forever)|over)
    want (?:it|this|everything) all to (?:stop|end|go away|be over)
    (?:took|swallowed|taken|take|taking|swallow) (?:all|a bunch of|too many|(?:a |the |my )?(?:whole |entire
        |full )bottle)(?: \w+){0,3} (?:pills|meds|medication|tylenol|sleeping)
    (?:took|swallowed|have taken) (?:the|a|my) (?:whole|entire|full) bottle
    (?:going|want|plan|planning|trying|tried|about|thinking) (?:to |of |on |about )+(?:overdos\w+|od)
    (?:took|taken|take) (?:an )?overdose
    """,
    kill="kill, killing, killed, hang, hanging, drown, drowning, shoot, shooting, off, end, ending, strangle, gas, "
    "starve",
    hurt="hurt, hurting, harm, harming, cut, cutting, burn, burning, stab, poison",
    self="my ?self, himself, herself, themselves, themself, him self, her self",
    averse="hate, hating, tired of, done with, sick of, over, can not take, can not do, can not stand, "
    "can not handle, can not face, give up on, giving up on, "
    "no point in, no point to, point of, point in, point to, purpose in, no use, escape, through with, quit",
    their="my, his, her, their, ones",
    means="wants?, going, trying, tried, threaten\\w*, talk\\w*, thinking, keeps?, says, said, might, about, "
    "planning, plans",
    wish="wants?, going, ready, wish, like, prefer, rather, deserves?, hope, hoping, begging, pray, praying, asking, "
    "decided, "
    "better to, easier to, wishing",
    be_dead="die, dye tonight, be dead, dead, not be alive, not exist, not be here anymore, not wake up, "
    "disappear forever, stop existing, stop living, "
    "cease to exist, be gone forever, sleep forever, never wake up, be no more, stop being alive, not live anymore",
    when="monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thurs, fri, sat, "
    "sun, "
    "tomorrow, today, tonight, next, weekends?",
)
_SPANISH_FRENCH_GERMAN = rules(
    r"""
    mejor (?:estar )?muert[oa](?: .*)?
    (?:matar|suicidar|ahorcar|cortar|lastimar|colgar|hacer)me(?! (?:el|las? (?!venas|munecas)|un|una|los (?!brazos)
        |unas))(?: (?:dano|la vida))?
    me (?:quiero|voy a|quisiera|dan ganas de|iba a|intente|trate de) (?:quitar la vida|matar|morir|suicidar|ahorcar
        |hacer dano
        |lastimar)
    se (?:quiere|va a|quiso|intento|trata de|trato de) (?:matar|suicidar|morir|ahorcar|quitar la vida)
    no (?:le )?(?:veo|encuentro|hay|tiene) (?:\w+ ){0,2}?sentido (?:\w+ ){0,2}?vi(?:da|vir)
    no (?:aguanto|soporto|puedo con) (?:mas )?(?:esta|mi|la) vida
    (?:quitar|arrancar)(?:me|se) la vida
    (?:quiere|quiero|quisiera|prefiero|deseo|prefiere|merezco|gustaria) (?:estar muert[oa]|mori\w+|matarse|desaparecer
        |no despertar|no existir|no haber nacido)
    no (?:quiero|quiere|deseo|puedo) (?:ya |mas )?(?:seguir )?(?:vivi\w+|existir|despertar)(?! (?:en|con|aqui|alli
        |ahi|cerca)\b)
    (?:no quiero|ya no quiero|no quiere|ya no quiere) estar (?:mas |ya )?(?:aqui|vivo|viva|en este mundo)(?: mas
        | ya)?$
    (?:mejor|felices|tranquilos) (?:\w+ )?sin mi
    (?:ojala|quisiera|desearia) (?:que )?(?:no (?:hubiera nacido|despierte|despertar)|(?:estuviera
        |estuviese) muert[oa]
        |me muera|morirme)
    (?:la|mi) vida (?:ya )?no (?:vale|tiene)(?: .*)?
    no (?:vale la pena|tiene sentido|tengo (?:razon|razones|motivos?|ganas)(?: para| de)?) (?:seguir )?vivi\w+
    (?:acabar|terminar) con (?:mi vida|todo esto|todo ya|todo)$
    (?:acabar|terminar) con mi vida(?: .*)?
    nadie me (?:va a )?extran\w+
    cansad[oa] de (?:vivir|la vida|existir)
    soy una carga(?: para .*)?
    (?:tome|trague|tomo) (?:todas )?(?:las|mis|un monton de|muchas|sus) (?:\w+ )?(?:pastillas|pildoras)
    (?:me tuer|me suicider|envie de mourir|je veux (?:mourir|en finir)|plus envie de vivre|veux plus vivre)(?: .*)?
    (?:nicht mehr leben|will sterben|mich umbringen|umbringen)
    quero morrer|me matar
    """,
)
_NO_DESPAIR = rules(
    r"""
    (?:shoot|shooting|send|text|email) my ?self (?:an?|the)(?: .*)?
    die (?:my|her|his|your) (?:\w+ )?(?:hair|eyebrows|lashes|shirt|shoes|roots|beard)(?: .*)?
    suicide prevention (?:fundraiser|flyer|event|class|training)
    suicide (?:sprints?|drills?|runs?|hill|mission|grip)
    (?:career|social|political|professional|fashion|financial) suicide
    {toil} (?:\S+ ){0,4}?(?:is|was|are|not|be|feels like|felt like) (?:\w+ )?suicide
    suicide (?:like the|lol|haha\w*|lmao|😂|🤣)
    (?:scared|afraid|embarrassed|going|thought i would|about|will|want to|wanted to) (?:to )?die (?:of|from|laughing
        |waiting|if|without|trying|for
        |on the (?:spot|inside))(?: .*)?
    (?:going to|will|about to|gonna) die (?:\w+ ){0,6}?(?:lol|haha\w*|lmao|heat|hot)
    rather die than(?: .*)?
    (?:dying|die) (?:of|from) (?:laughter|boredom|embarrassment|laughing|heat|the heat|cold)
    {hurt} {self} (?:\w+ )?{accident}(?: .*)?
    (?:accidentally|accidently|by accident|oops) {hurt} {self}
    {hurt} my ?self (?:accidentally|by accident|by mistake)
    {hurt} my (?!wrists?|throat|veins)\w+ my ?self
    \d+ kms
    (?:hang|hanging|cut|cutting) my ?self (?:an?|out of|some|off)(?: .*)?
    (?:sick|tired|done|over) (?:of|with) living (?:next|near|at|on|by|under|with|in|here|there|alone in)(?: .*)?
    suicide (?:doors?|squad|squeeze|wings|sauce|clause|awareness|burger|prevention (?:poster|week|month|walk))
    (?:committed|died by|died from|death by|dead by|lost (?:\w+ ){1,4}to|(?:husband|wife|son|brother|father|dad
        |mother|mom|sister|daughter)|after (?:his|her)
        |survivors? of) suicide(?: .*)?
    (?:my|the|this|our|that|your) (?!{kin}|people)\w+ (?:(?!i\b)\w+ )?(?:wants?|is going|is ready|is about|decided
        |looks like it (?:wants|is going)) to die(?: .*)?
    (?:it|furnace|car|ac|battery|phone|plant) (?:just )?(?:wants?|is going|decided|is about) to die(?: .*)?
    (?:not|no longer) want to (?:be|live|stay) (?:here|there)(?: anymore| any more
        | any longer)?(?: \w+)*? {place}(?: .*)?
    {place} (?:\w+ ){0,8}?not want to (?:be|live|stay) here(?: .*)?
    (?:party|meeting|class|dinner|game|show|trip|team|group|event|wedding|class
        |office) (?:\w+ ){0,4}?better (?:off )?without me(?: .*)?
    wake up (?:during|in the middle|mid|while|for|late|until|before|early|at|with)(?: .*)?
    (?:wake|waking) up (?:\w+ ){0,2}?(?:during|in the middle|mid|while)(?: .*)?
    (?:end|ending|take|taking) (?:everything|it all) (?:off|on|out|to|in|from|with me|home|today|away)(?: .*)?
    (?:want|like|need) (?:it|this|everything) all to go away (?:from|on) (?:my)(?: .*)?
    mori\w+ (?:de|por) (?:la |el )?\w+(?: .*)?
    mat(?:a|an|ar|ando)me (?:de|la|el) (?:risa|hambre|muela|diente)
    """,
    hurt="hurt, cut, burned, burnt, burn, hurting, cutting, harm, stab, stabbed, poison",
    self="my ?self, himself, herself, themselves, themself",
    accident="shaving, cooking, on, "
    "with (?:a|the|my) (?:knife|curling \\w+|saw|tool|box \\w+|can|glass|iron|razor shaving), at work, at the, "
    "at my, when, while, chopping, falling, in a, playing, lifting, in the, working, moving, "
    "doing, trying, slipping, skiing, running, during, picking, at, by (?:falling|slipping|accident)",
    toil="class, workout, session, leg day, hill, drive, commute, traffic, schedule, course, climb, diet, deadline, "
    "run, spin, boot camp",
    kin=_KIN,
    place="apartment, lease, job, work, house, marriage, party, hotel, jail, hospital, room, office, facility, town, "
    "city, state, "
    "school, rent, rental, landlord, shop, salon, building, condo, nursing home, rehab, unit, property, country, "
    "neighborhood",
)
_THING = (
    "tooth, teeth, hair, car, furnace, lease, contract, retainer, trust, estate, case, coming, fixing, lawn, "
    "roof, appeal, insurance"
)
_SCENES = (
    scene(
        "no, nothing, not any, lost, lost all, without, zero, not have, not see",
        "hope, will to live, future, purpose, meaning, reason",
        "left for me, anymore, living, to live, life, for me, to go on, in anything, to keep going, in this world",
        unless=_THING,
    ),
    scene(
        "everyone, everybody, nobody, no one, noone, they, kids, family, world, people, wife, husband, mom, friends, "
        "all",
        "better, happier, easier, notice, miss, care, relieved, remember, fine",
        "without me, i am gone, i was gone, i were gone, if i died, i am dead, i die, i disappear\\w*, me gone, "
        "when i go, with me gone, me being here, i was not here, i was not around",
        unless="party, meeting, vacation, trip, dog, house sit\\w*, lunch, late, shift",
    ),
    scene(
        "gun, rope, pills, bridge, noose, blade, razor, bullet, roof, ledge, train, tracks, overpass, cliff",
        "i, i am, i have, my",
        "end it, end everything, going to jump, want to jump, about to jump, hang my ?self, on my ?self, slit, "
        "swallow, take them all, overdose, end my",
        unless="dental, crown, lol, game",
    ),
    scene(
        "i, i am, my ?self, me",
        "worthless, hopeless, a failure, a burden, unloved, nothing",
        "die, dead, end it, gone, not be here, disappear, not live, give up on life, not exist",
    ),
)


def self_harm(words: str) -> bool:
    """Plain words of a caller who may harm themselves, or who tells of somebody who may now."""
    said = " ".join(_NO_DESPAIR.sub(" ", unaccented(words)).split())
    found = _SELF_HARM.search(said) or _SPANISH_FRENCH_GERMAN.search(said)
    return bool(found) or any(one.plays(said) for one in _SCENES)
