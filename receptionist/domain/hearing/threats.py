"""A threat to people or to the place, or abuse: who means to do harm, and to whom.

The caller means it (will, going to, want to), the verb does harm, the object is a person or somebody's property. What
another threatens the caller with is not theirs, and neither are figures of speech: "this tooth is killing me".
"""

from receptionist.domain.hearing.plain import rules, unaccented
from receptionist.domain.hearing.scenes import scene

_INTENT = (
    "will, going to, am going to, would, should, about to, ready to, want to, wants to, like to, love to, "
    "thinking about, "
    "thinking of, feel like, planning to, plan to, plan on, planning on, have to, might, swear to god i, swear i, "
    "tempted to, "
    "ought to, oughta, got to, coming to, come, coming, decided to, need to, deserve to, hope i, be glad to, happy to"
)
_HARM = (
    "kill, killing, shoot, shooting, stab, stabbing, hurt, hurting, beat, beating, murder, murdering, strangle, "
    "strangling, choke, choking, "
    "attack, attacking, slap, punch, punching, smack, bash, slash, run over, strangle, torture, gut, shank, maim, "
    "burn, rape, "
    "jump, end, fuck up, mess up, cut, drown, behead, slit, poison, harm, knock out, beat up, find"
)
_THREAT = rules(
    r"""
    put (?:you|him|her|them|your \w+) in (?:the |a )?(?:ground|grave|hospital|coffin|morgue|dirt)(?: .*)?
    (?:and|then|to) (?:beat|hurt|kill|stab|shoot|strangle|punch|murder|choke) (?:you|your|him|her|all of you|somebody
        |someone|everyone)(?! (?:to|there|at))(?: .*)?
    you (?:all )?better run$
    (?:you|your (?:\w+ )?{staff}|they|he|she) (?:all )?(?:should|ought to|deserves?) (?:to )?(?:all )?(?:be (?:shot
        |killed|hanged|dead|stabbed|beaten)|die|burn|suffer)
    (?:will|going to|swear) (?:\w+ )?(?:stab|shoot|kill|hurt|punch|beat) (?:the (?:next|first)|whoever|any(?:one
        |body)|who)(?: .*)?
    know (?:what|which) (?:car|house|school) (?:you|he|she|they) (?:drive|drives|live|lives|go|goes)(?: .*)?
    blow (?:your|his|her|their) (?:\w+ )?(?:brains?|head|face|kneecaps?)(?: .*)?
    (?:will|going to|ought to|should|want to) (?:\w+ )?run (?:you|him|her|them|your \w+) over
    (?:someone|somebody|people|you|one of you) (?:is |are |all )*going to (?:\w+ )?(?:get|be|end up) (?:\w+ )?(?:shot
        |killed|stabbed|beat|dead)
    (?:will|going to|ought to|oughta|should|want to|love to|about to|and|swear) (?:(?!it|that|this|the
        |not)\w+ ){0,3}?{brutal} (?:you|yall|him|her|them|that|dr|the (?:\w+ )?{staff})(?: .*)?
    (?:hunt|track|chase|gun|run|take) (?:you|your \w+|him|her|them|all of you) (?:all )?down
    (?:not know|no idea) what i (?:am|can|will|could) (?:\w+ )?(?:capable of|do to (?:you|your \w+))(?: .*)?
    your (?:\w+ )?{staff} (?:is|are) (?:going to )?(?:\w+ )?(?:get|getting|be) (?:\w+ )?(?:hurt|killed|shot|beat|it
        |stabbed)
    (?:want|like|need) (?:you|him|her|them|your \w+|my \w+) (?:all )?dead
    (?:see|watch) (?:your|this|that|the) (?:\w+ )?(?:place|office|building|shop|salon|house|it|business
        |clinic) (?:\w+ )?burn(?: .*)?
    brick (?:\w+ )?through (?:your|the)(?: .*)?
    go (?:f|eff|screw|fuck) yourself
    (?:eat (?:a )?(?:dick|shit|a bag of dicks)|choke and die|choke on (?:it|this|a)|die slow|rot you)
    (?:could|will|might) kill (?:my|him|her|them) (?:\w+ ){0,4}?(?:for real|plan|seriously|not kidding
        |not joking)(?: .*)?
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?(?:f|fuck|mess|beat) (?:you|him|her|them|your ass) up
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?{harm} your (?:\w+ )?(?:throat|face|neck|head|skull|body|brains?
        |guts|heart|eyes?|kneecaps?|hands?)(?: .*)?
    (?:better|should) (?:hope|pray) (?:\w+ )?(?:i|we) (?:do not|never)(?: .*)?
    (?:on my way|omw|there|over|back|pull up|pulling up|down|waiting|outside|parked) (?:\w+ ){0,3}?with (?:a|my
        |the) (?:\w+ )?{weapon}
    (?:you are|your|you is|you all are) (?:\w+ )?dead(?: when i.*| if .*| to me.*| man| meat|$)
    (?:make|turn|making) your (?:life|lives) (?:\w+ )?(?:hell|miserable|a nightmare)
    (?:your (?:family|families|kids|staff|office|house|people)|you) (?:is|are) not (?:\w+ )?safe
    (?:shut the fuck up|stfu)(?: .*)?
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?{harm} (?:the (?:hell|shit|crap|fuck) out of )?(?:you|all of you
        |one of you|every (?:one|last one) of you|each of you|you people|everyone|everybody
        |somebody|someone|people there|your (?:\w+ )?{staff}|the (?:\w+ )?{staff}|that (?:\w+ )?{staff}|whoever
        |dr \w+|your ass\w*|your face|anybody|anyone)(?! an? (?:text|email|message))
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?{wreck} (?:up |down |in )?(?:your|every
        |all your) (?:\w+ ){0,2}?{property}
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?{wreck} (?:up |down )?(?:the|this|that|your) (?:\w+ ){0,2}?{place}
    (?:blow|shoot|burn|light|torch|bomb|trash) (?:up )?(?:the|your|this|that|all of)? ?(?:\w+ )?(?:up|down
        |{place})(?: .*)?
    set (?:your|the|this|that) (?:\w+ )?(?:{place}|{property}|place) on fire
    set fire to (?:your|the|this|that)(?: .*)?
    (?:knock|kick|bust|crack|smash|bash|split|break|rip) (?:your|his|her|their|that \w+) (?:\w+ )?(?:teeth|head|skull
        |ass|legs?|arms?|neck|face
        |jaw|nose|fingers|knees?|throat|balls|bones)(?: (?:in|out|off|open))?
    (?:punch|slap|smack|hit|spit|kick) (?:\w+ ){1,3}?in (?:the|your|his|her) (?:face|mouth|head|nose|teeth|throat)
    (?:put|stick|lodge) (?:a |my )?(?:bullet|knife|foot|fist) (?:in|through|up) (?:your|you|his|her)(?: .*)?
    (?:am|are|will be|be) coming (?:\w+ )?(?:for|after) (?:you|him|her|them|dr \w+|all of you|your (?:\w+ )?{staff}
        |that (?:\w+ )?{staff})(?! (?:at|on|tomorrow|next|with))
    (?:come|coming|show|showing|drive|driving|be there|go|going|walk
        |walking) (?:\w+ ){0,4}?(?:with (?:a |my |the )?{weapon}
        |and (?:shoot|kill|hurt|burn|beat|smash|stab|bomb|trash|fuck))
    (?:am|will|going to) (?:\w+ )?(?:bring|bringing|grab|grabbing|load|loading|get|getting|using
        |use) (?:a |my |the )(?:\w+ )?{weapon}(?! (?:safe
        |license|case|shop|permit|rack|lawyer|charge|for (?:the|my|repair)))
    (?:there is|i have|i put|i left|we planted|planted|i planted) (?:a )?bomb
    bomb (?:in|at|under) (?:your|the)
    {you} (?:\w+ )?(?:dead|a dead (?:man|woman|women|girl)|dead meat|all dead|going to (?:\w+ )?(?:die
        |pay for (?:this|it|what)|regret
        |bleed|suffer|be sorry|be dead|get what is coming))
    you(?: all| guys| people)? will (?:\w+ )?(?:die|pay for (?:this|it|what)|pay dearly|regret(?: it| this)?|bleed
        |suffer|be sorry|be dead|wish you (?:were|had))
    (?:someone|somebody|people|you|one of you|heads) (?:will|is going to|are going to|going to) (?:\w+ )?(?:die|roll
        |bleed)(?! (?:of|from))
    or (?:else )?(?:someone|somebody|people|you|one of you)(?: will| is going to| are going to)? (?:\w+ )?(?:gets?
        |be) (?:\w+ )?(?:hurt|killed|shot|beat)
    make (?:you|him|her|them|sure you|all of you) (?:all |people |\w+ )?(?:pay for|pay in|pay with|suffer|bleed
        |regret|sorry|disappear|wish)(?: .*)?
    (?:watch|better watch) (?:your|his|her) backs?
    (?:better|should) (?:sleep with one eye open|start praying|pray|hide|be scared|watch out)
    know where (?:you|your (?:\w+ )?(?:kids|family|wife|husband|children|{staff})|he|she|they|dr \w+)(?: all
        | guys)? (?:live|lives|work|works|park|parks|sleep|go to school)
    (?:hope|wish) (?:you|your \w+|you all|all of you|that \w+|someone|somebody|every one of you) (?:\w+ ){0,2}?(?:die
        |dies|burns?|rot|rots|kills?|shoots?
        |choke|crash|suffer|get (?:cancer|shot|killed|robbed|hit|run over|raped))(?: .*)?
    (?:fuck|fuk|fck|f\*+k|screw|eff) (?:you|off|yourself|yourselves|this place|your|all of you|y'all)(?: .*)?
    (?:kill|hang|neck|off|shoot) your ?(?:self|selves)
    kys
    ^(?:just )?drop dead$
    ^f (?:you|off)(?: .*)?$
    (?:rot|burn|die) in (?:hell|a fire)
    (?:fucking|stupid ass|dumb ass|damn) (?:idiots?|morons?|clowns?|liars?|thieves|crooks|retards?|pigs?)
    (?:{you}|your) (?:\w+ ){0,4}?{insult}
    (?:you|you all) (?:\w+ ){0,2}?{insult}
    (?:bitch|asshole|cunt|whore|motherfuckers?|mf|dickheads?|fucker|fuckers|dumbass|bitches|assholes|cunts)
    (?:eat shit|go to hell|suck my \w+|go die|send nudes|suck it|die bitch)
    """,
    intent=_INTENT,
    harm=_HARM,
    staff="receptionists?, dentist, dentists, doctor, doctors, hygienist, lawyer, lawyers, attorney, staff, family, "
    "kids, people, tech, technician, plumber, "
    "stylist, guy, guys, man, woman, lady, girl, manager, owner, boss, crew, team, workers?, employees?, bitch, "
    "bastard, idiot, assistant, driver, dog, wife, children",
    you="you are, you all are, you guys are, you people are, you is",
    weapon="gun, knife, bat, baseball bat, weapon, rifle, pistol, shotgun, machete, glock, hammer, crowbar, ak, "
    "ar 15, guns, boys and a gun",
    brutal="ruin, hunt, snap, end, destroy, rip, tear, break, bash, crush, smash, murder, kill, shoot, smack, "
    "slaughter, execute, bury, gut, skin, choke, stab, burn, torch, hang",
    wreck="smash, break, slash, burn, torch, key, wreck, destroy, trash, blow up, shoot up, vandalize, bomb, egg, "
    "smashing, burning, "
    "shooting, bust, cut, pop, throw a brick through, brick, flatten, damage",
    property="windows?, car, cars, tires?, place, office, shop, store, building, clinic, salon, house, home, "
    "business, truck, trucks, van, vans, door, "
    "doors, face, practice, firm, stuff, computers?, sign, skull, head, legs?, neck",
    place="place, office, shop, store, building, clinic, salon, business, joint, firm, practice, house",
    insult="bitch, bitches, assholes?, cunts?, whores?, sluts?, pieces? of (?:shit|crap|garbage|trash), pos, "
    "motherfuckers?, dickheads?, faggots?, retards?, "
    "morons?, scum, dumbass(?:es)?, bastards?, scumbags?, pricks?, fucks, shitheads?, fucktards?, fat pig, "
    "imbeciles?, idiots",
)
_AT_OTHERS = rules(
    r"""
    {intent} (?:(?!it|that|this|the|not)\w+ ){0,2}?(?:kill|killing|shoot|shooting|stab|stabbing|hurt|hurting|murder
        |murdering|strangle|strangling|choke|beat|beating|poison|attack
        |run over|punch|slap) (?:the (?:hell|shit|crap) out of )?(?:him|her|them|my (?:\w+ )?{kin}|that (?:man|woman
        |guy|lady|bastard|bitch|kid|doctor|dentist|lawyer)|the (?:neighbor|judge|kids?|baby|guy|cop|landlord|boss))
    """,
    intent=_INTENT,
    kin="husband, wife, ex, boss, neighbors?, landlord, kids?, children, son, daughter, mom, dad, mother, father, "
    "boyfriend, girlfriend, "
    "baby, sister, brother, coworkers?, roommate, family, partner, in laws?, parents, teacher, stepdad, stepmom",
)
_SPANISH_AND_FRENCH = rules(
    r"""
    (?:te|se) merece[ns]? morir
    (?:eres|son|es) (?:un[ao]s? )?(?:\w+ )?(?:perr[ao]s?|put[ao]s?|zorras?|malparid[oa]s?|estupid[oa]s?)
    (?:muerete|muerase|muerance|pudrete|largate)
    (?:te|los|las|lo|la|le|les) (?:voy a|vamos a|va a) (?:matar|golpear|pegar|quemar|partir|romper|reventar|apunalar
        |disparar|madrear|chingar
        |cortar|joder|hacer (?:dano|pagar)|encontrar y)(?: .*)?
    (?:te|los|las|lo|la|le|les) (?:mato|reviento|parto|quemo|rompo)(?: .*)?
    voy a (?:matar|golpear|reventar|apunalar|balacear|madrear|chingar|quemar|lastimar)(?:te|los|las|lo|la|les
        |le)(?: .*)?
    (?:voy|vamos) a (?:quemar|incendiar|reventar|romper|destruir|balacear|destrozar|poner una bomba
        |explotar) (?:\w+ )?(?:su|sus|tu|tus|el|la|ese|esa|este|esta|en|los|las) ?(?:\w+ )?(?:negocio
        |oficina|local|clinica|tienda|casa|lugar|carro|coche|consultorio|ventanas?|vidrios|salon|llantas|todo)(?: .*)?
    (?:voy a|quiero) matar a (?:mi|su|ese|esa|todos|tu|el|la|alguien|ustedes)(?: .*)?
    ojala (?:que )?(?:te|se|les) (?:mueras?|mueran|pudras?|pudran|maten?|de cancer|quemen?)(?: .*)?
    se donde (?:vives?|viven|trabajas?|trabajan|estacionan?|duermes?)
    (?:te|se|lo|la|me la|me las) (?:vas?|van) a (?:morir|pagar|arrepentir)(?: .*)?
    (?:vas|van) a (?:morir|pagar por esto|arrepentirse)
    (?:cuida\w*|cuidense) (?:la|las|tu|sus?) espaldas?
    (?:voy|llego|vengo|tengo|ire|llevo) (?:\w+ ){0,2}?(?:con )?(?:una|mi|la) (?:pistola|arma|escopeta|navaja)
    (?:hay|puse|deje) una bomba(?: .*)?
    (?:partir|romper)(?:te|les|le)? (?:la|su|tu) (?:cara|madre|hocico)
    prend\w+ fuego a? ?(?:a )?(?:su|tu|el|la)(?: .*)?
    hij[oa]s? de (?:\w+ )?(?:puta|perra|chingada)
    (?:son|eres|es|pinches?|malditos?|bola de|pedazo de) (?:\w+ ){0,3}?(?:pendej[oa]s?|cabron(?:es)?|idiotas|mierda
        |basura|culer[oa]s?|putos?|imbeciles)
    chinga\w* (?:a )?(?:tu|su) madre
    (?:vete|vayanse|vayase) (?:a la|al) (?:mierda|chingada|carajo|diablo|infierno)
    (?:je vais (?:te|vous) (?:tuer|frapper|bruler)|va te faire foutre)
    """,
)
_NO_THREAT = rules(
    r"""
    shoot (?:\w+ ){0,3}?(?:photos?|pictures?|pics|portraits?|videos?)(?: .*)?
    blow up (?:\w+ )?(?:balloons?|mattress|photos?|pictures?|tires?)(?: .*)?
    (?:it is |that is |this |my tooth is |pain is |tooth is |back is )?(?:killing|kills) me
    shoot (?:you|me|him|her|them|someone|somebody|everyone|over|your \w+|the \w+) (?:\w+ )?(?:a|an|over|back|the
        |some)(?: .*)?
    (?:burn|burned|burning) (?:up|down) (?:in here|the motor|calories)
    (?:going to|will|have to|need to|come|try to|trying to|can not|might|got to) (?:\w+ )?find (?:you|your|the|this
        |it|someone|somebody|anyone|him|her|them)(?! (?:and|all and|and i|then)\b)(?: .*)?
    (?:ex|husband|wife|boyfriend|he|she|neighbor|landlord|they|boss|girlfriend|dad|father|brother
        |mother|mom) (?:\w+ ){0,4}?(?:threatened|threatens
        |threatening|says|said|told me|going to|will|wants to|tried to)(?: .*)?
    (?:not|never|no one will|did not
        |without) (?:\w+ )?(?:want to |going to |trying to |try to |mean to |meant to |mean |wish to |like to 
        |have to )*(?:kill|hurt|harm|hurting|shoot|beat|attack|end|burn|punch|cut
        |break|damage|destroy)(?: .*)?
    beat (?:you|your|them|him|her|the) (?:there|to|home|price\w*|competitor\w*|quote|traffic|rush|deal|offer|time
        |record|score)(?: .*)?
    (?:jump|cut) (?:you|him|her|everyone|somebody|someone|people) (?:in|off|a|some|loose|on)(?: .*)?
    (?:hurt|end|burn|kill) (?:your|the|my) (?:feelings|call|chat|conversation|day|time|lights|mood|vibe|appointment
        |lease)(?: .*)?
    end (?:you|him|her|them|someone|somebody|people|everyone) (?:up|at|on|the)(?: .*)?
    (?:{pest}) (?:\w+ ){0,8}?(?:kill|poison)(?:ing)? them(?: .*)?
    (?:kill|poison)(?:ing)? them (?:\w+ ){0,8}?{pest}(?: .*)?
    (?:blow|burn) (?:dry|out|off)(?: .*)?
    hands? down
    te mato de risa
    (?:kill|hurt) (?:two|2|time|some time|for)(?: .*)?
    (?:cut|burn) (?:your|the) (?:grass|lawn|hair|cost|price|rate|fee|bill)s?(?: .*)?
    """,
    pest="ants?, roach(?:es)?, cockroach(?:es)?, bugs?, termites?, mice, mouse, rats?, weeds?, mold, bees, wasps?, "
    "spiders?, germs, bacteria, lice, bed bugs, pests",
)
_JOKES = rules(r"(?:lol|haha\w*|lmao|jk|rofl|just kidding|kidding|😂|🤣|😅)")
_SCENES = (
    scene(
        "i, i am, i have, will, have, we are, we have",
        "gun, knife, bat, rifle, pistol, machete, weapon, bomb, brick, gasoline, crowbar",
        "use it on, for you, on you, on you people, waiting for you, afraid to use, am coming, coming over, "
        "coming down, on my way, pointed at, aim\\w*, shoot you, "
        "come for you, meet you, with your name, your office, your building, your clinic, your shop",
        unless="nail gun, heat gun, glue gun, permit, license, safe, trust, charge, bath bomb, bat removal, can i, "
        "do i have to, allowed",
    ),
)


def threat(words: str) -> bool:
    """Plain words that threaten or abuse; against a third person only where nobody laughs."""
    said = " ".join(_NO_THREAT.sub(" ", unaccented(words)).split())
    if _THREAT.search(said) or _SPANISH_AND_FRENCH.search(said):
        return True
    if any(one.plays(said) for one in _SCENES):
        return True
    return bool(_AT_OTHERS.search(said)) and not _JOKES.search(said)
