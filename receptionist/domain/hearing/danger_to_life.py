"""Danger to life: gas and smoke, current and water, breath and blood, an attacker, the frail without heat."""

from receptionist.domain.hearing.plain import rules
from receptionist.domain.hearing.scenes import scene

FRAIL = (
    "baby, newborn, infant, elderly, oxygen, grandmother, grandma, premature, toddler, months? old, "
    "weeks? old, grandpa, grandfather, (?:mom|dad|mother|father|he|she|husband|wife|neighbor) is [789]\\d, "
    "[789]\\d year old, who is [789]\\d, aged? [789]\\d"
)
"""Whoever cannot stand a cold or a hot house."""

_DANGER_TO_LIFE = rules(
    r"""
    bleeding (?:out|to death)
    (?:bleeding|blood|soak\w*|going|bled) (?:\w+ ){0,3}?through (?:\w+ ){0,3}?(?:gauze|towels?|pads?|rag)(?: .*)?
    (?:bleeding|bleed) (?:\w+ ){0,8}?(?:can not|will not) (?:\w+ )?(?:stop|get it|slow)
    (?:throat|tongue|airway|chest) (?:\w+ ){0,5}?(?:swelling|swollen|closing|tight|tightening|closed)
    (?:can not|not able to|suddenly can not) see(?: .*)? ?(?:eye|eyes|out of|anything|dye|chemical)(?: .*)?
    (?:dye|bleach|chemical|chemicals|acid|cleaner|drano|glue) (?:\w+ )?in (?:my|his|her|the) eyes?(?: .*)?
    (?:eye|eyes) (?:\w+ ){0,6}?(?:can not see|going blind|lost (?:my )?vision)
    {attacker} (?:\w+ )?(?:is |keeps |was )?(?:beating|hitting|choking|strangling|attacking|stabbing|punching|kicking
        |raping|hurting) (?:me|us|my \w+|her|him)(?: .*)?
    (?:threatening|threatened|threatens|trying|going|says he will|says she will|wants|tried) (?:to )?(?:kill|shoot
        |stab|hurt|murder|strangle|burn) (?:me|us|my (?:kids?|son|daughter|family|baby))(?! (?:last|\w+ ago|in (?:19
        |20)|and i need|so i need|can i))(?: .*)? ?(?:now|help|here|outside|scared|police|please|tonight|$)
    {attacker} (?:\w+ ){0,4}?(?:will|would|going to) (?:kill|shoot|murder|strangle) (?:me|us|my \w+) if i (?:leave|go
        |tell|call|talk|scream|break up|run)(?: .*)?
    (?:stalker|intruder|burglar|prowler|attacker|gunman|robber)(?: \w+){0,3} (?:outside|inside|here|in|at|is|door
        |house)(?: .*)?
    (?:locked|hiding|stuck|trapped) (?:my ?self )?(?:in|inside) (?:the|my|a) (?:\w+ )?(?:bathroom|closet|bedroom|room
        |car|trunk|basement)(?: \w+){0,6} (?:he|she|husband|ex|boyfriend|wife|trying|gun|help|scared|someone|fire
        |smoke)(?: .*)?
    (?:smell\w*|smells like|strong smell of|odor of|leaking|leak\w* of) (?:\w+ ){0,3}?(?:gas|propane|rotten eggs?)
    (?:gas|propane|carbon monoxide) (?:\w+ ){0,2}?(?:leak\w*|smell|smells|odor|alarm (?:is |keeps |just 
        |has been )*(?:go\w*|went|beep\w*|sound\w*|chirp\w*|ring\w*)|poisoning|everywhere)
    (?:carbon monoxide|co) (?:alarm|detector|monitor) (?:\w+ ){0,3}?(?:go\w*|went|beep\w*|sound\w*|ring\w*|alarming
        |off|reading|says)
    ^(?:there is |we have |i have )?gas(?: in (?:the|my|our) \w+)?$
    (?:burning|burnt|electrical) (?:\w+ )?(?:smell|odor)
    (?:outlet|panel|breaker|furnace|wire|wires|wiring|unit|plug) (?:\w+ ){0,3}?(?:sparking|sparks|sparked|smoking
        |arcing|melting)
    (?:theres|there is) (?:\w+ )?(?:smoke|fire|flames)
    (?:rotten|sulfur|sulphur) (?:egg|eggs) smell
    smells? (?:like )?(?:rotten|sulfur)(?: \w+)*
    (?:house|kitchen|furnace|boiler|wall|outlet|panel|basement|heater|unit|building|it) (?:is |caught )?(?:on fire
        |in flames)
    (?:there is |we have |see |seeing )(?:a )?(?:fire|flames|smoke)(?: \w+){0,3}? (?:in|from|coming|at|out)
    (?:smoke|sparks|flames) (?:\w+ ){0,2}?(?:coming|pouring|shooting|flying|out of|from)
    (?:can not|can barely|hard to|trouble|struggling to|difficulty|unable to|can hardly|having trouble) (?:breathe
        |breathing|swallow|swallowing)
    (?:not|stopped|is not) breathing
    (?:unconscious|passed out|unresponsive|not responding|fainted|having a (?:seizure|stroke|heart attack)
        |heart attack|chest pains?|overdos\w+|choking|anaphyla\w+)
    (?:bleeding|blood|bleeds) (?:\w+ ){0,4}?(?:will not stop|not stop\w*|not stopping|heavily|a lot|everywhere
        |profusely|badly|will not stop)
    (?:can not|will not|could not|does not|not) (?:\w+ ){0,2}?(?:stop|control) (?:\w+ ){0,2}?bleeding
    (?:throat|tongue|airway|neck) (?:\w+ ){0,3}?(?:swelling|swollen|closing)
    (?:swelling|swollen) (?:\w+ ){0,4}?(?:throat|eye|neck|airway|breathe)
    (?:outside|here|there|came|in|at) (?:\w+ ){0,4}?with (?:a|his|her) (?:gun|knife|weapon)
    (?:had|having|has) a (?:seizure|stroke|heart attack)
    (?:he|she|husband|wife|mom|dad|mother|father|son|daughter|kid|baby|friend|someone|customer) (?:\w+ )?collapsed
    (?:swallowed|drank|ate) (?:\w+ ){0,3}?(?:battery|batteries|magnets?|bleach|poison|antifreeze|drain cleaner
        |pesticide)
    chest (?:\w+ ){0,2}?(?:hurts?|hurting|tight|tightness|pressure)
    left arm (?:is |feels |went )?(?:numb|hurts|tingling)
    (?:took|taken|swallowed) (?:\w+ ){0,2}?too many (?:pills|meds|tablets)
    trying to (?:break|get) in(?:to)?(?: \w+)*
    gas line (?:\w+ ){0,6}?(?:hit|cut|hissing|broke|broken|ruptured|leaking|open)
    (?:someone|somebody|they|he) (?:just |is )?(?:broke|breaking) in(?:to (?:my|our) \w+)?
    help (?:me )?(?:please )?(?:i am |am )?dying
    (?:someone|somebody|he|she|man|guy|husband|ex|boyfriend|they) (?:\w+ ){0,4}?(?:a gun|gun to|a knife|shooting
        |stabb\w+|breaking in|is hitting|strangl\w+|choked me)
    (?:electrocuted|got shocked|live wires?(?: \w+){0,2} (?:water|floor|down)|water (?:\w+ ){0,6}?(?:outlet
        |electrical panel|breaker box|fuse box))
    (?:no|without|lost) (?:heat|heating|hot water and heat) (?:\w+ ){0,10}?{frail}
    {frail} (?:\w+ ){0,10}?(?:no|without|lost) (?:heat|heating)
    (?:fuga de gas|(?:huele|olor) a gas|fuite de gaz|(?:sent le|odeur de) gaz|no respira|no (?:puede|puedo
        |podemos) respirar
        |monoxido|peux pas respirer|gasgeruch|riecht nach gas)
    (?:baby|newborn|infant|grandma|grandmother|elderly) (?:\w+ ){0,4}?freezing
    (?:furnace|boiler|heat|heater) (?:\w+ ){0,6}?(?:out|died|quit|dead|broke|stopped|down|not working
        |off) (?:\w+ ){0,10}?{frail}
    {cannot} (?:\w+ )?(?:breath|breathe|breathing|swallow|get (?:any |enough )?air|catch (?:my|his|her
        |their) breath)(?! through (?:my|his|her|the) nose)
    (?:hard|hardly|barely|harder|difficult) (?:to )?(?:breath|breathing|breathe)
    (?:trouble|difficulty|problems) (?:breath|breathing|breathe|swallowing)
    (?:short|shortness) of breath|gasping(?: for (?:air|breath))?
    (?:can not|will not|not) (?:\w+ )?wak(?:e|ing) (?:him |her |them |my \w+ )?up
    (?:having|have|got|getting|started|think i have) (?:an? )?(?:\w+ )?allergic reaction(?! (?:form|history))
    (?:having|getting) an? (?:\w+ )?reaction to(?: .*)?
    (?:lips?|tongue|throat|eyes?) (?:\w+ ){0,3}?(?:swelling|swollen|swelled|swell|puffed|closing)(?: .*)?
    (?:hives|rash) (?:\w+ ){0,3}?(?:all over|everywhere|spreading)
    (?:face|mouth|smile) (?:is |\w+ )?drooping|slurr(?:ed|ing) (?:\w+ )?(?:speech|words)|turning (?:blue|purple|grey
        |gray)
    (?:pain|pressure|tightness) (?:in|across) (?:my|his|her|the) chest
    (?:bleeding|blood) (?:\w+ ){0,6}?(?:soak\w*|hours|gush\w*|spurt\w*|pouring|will not quit
        |through (?:the |my |all )*(?:gauze|towels?|pads?))
    (?:gush\w*|spurt\w*|pouring|losing (?:a lot of|so much|too much|lots of)|pool of|lots of|covered in
        |choking on) (?:\w+ )?blood
    blood (?:is )?(?:all over|everywhere)
    (?:gas|propane) (?:\w+ ){0,3}?(?:hissing|hiss|coming out)
    hear (?:\w+ ){0,2}?gas
    carbon monoxide (?:\w+ )?(?:alarm|detector|monitor) (?:\w+ ){0,3}?(?:will not (?:stop|quit)|keeps going|blaring
        |screaming|loud)
    (?:smoke|fire) (?:alarm|detector)s? (?:\w+ ){0,3}?(?:and (?:there is|i see) |smoke)
    (?:room|house|kitchen|basement|place|apartment|office|salon|shop|car) (?:is )?(?:\w+ )?(?:full of|filled with
        |filling (?:up )?with) (?:smoke|gas)
    (?:caught|catching|just caught) (?:on )?fire
    (?:stove|oven|dryer|car|garage|roof|room|apartment|place|attic|grill|washer|chimney|curtains?|battery
        |fryer) (?:is |are |was )?(?:\w+ )?on fire
    (?:fire|flames|smoke) (?:in|at|inside) (?:the|my|our) (?!fireplace|pit|grill)\w+
    {electric} (?:\w+ ){0,4}?(?:spark\w*|arcing|arced|smok(?:e|ing|es)|shock\w* me|melt\w*|burn(?:ing|t)(?! out)|on fire
        |popping and)
    sparking|sparks (?:flying|coming|everywhere|and|from|out)
    (?:water|leak\w*|dripping|wet) (?:\w+ ){0,6}?(?:{electric}|electrical \w+|electricity)(?: .*)?
    (?:got|getting|been|was|were) (?:\w+ )?(?:shocked|electrocuted|zapped)(?! (?:at|how|that|to|when
        |by (?:the|your|this) (?:price|bill|cost|quote|news)))
    (?:call\w*|need|needs|send|sending|dial\w*|get|getting) (?:me |us |him |her |an? |the )*(?:911|ambulance
        |paramedics|emt)(?! (?:bill|fee|chaser|charge))
    (?:took|taken|swallowed|drank|ate|ingested) (?:\w+ ){0,3}?(?:whole bottle|all (?:my|his|her|the|of \w+) (?:pills
        |meds|medication|tablets)|bottle of (?:pills|\w+ pills|tylenol|bleach)|laundry pod|chemicals?|cleaner)
    (?:{attacker}) (?:\w+ ){0,5}?(?:gun|knife|weapon|machete)(?! (?:charge|license|permit|shop|safe|sharpening
        |case))(?: .*)?
    (?:{attacker}) (?:\w+ ){0,3}?(?:hit|beat|hits|beats|hitting|beating|hurt|hurting|attacked|attacking|choked
        |choking|punched|strangled|assaulted|raped|stabbed|shot|kicked) (?:me|us|my \w+|him|her
        |someone) (?:\w+ ){0,6}?(?:now|outside|still here|not let|leave|bleeding|again|help|hiding|locked|scared
        |police)(?: .*)?
    {attacker} (?:will not|refuses to|is not going to|does not) let (?:me|us|my kids|her|him) (?:leave|go
        |out)(?! (?:of (?:the|my|a) (?:lease|contract|deal|plan)|early))
    (?:{attacker}) (?:is |are |just )?(?:\w+ )?(?:in|inside|outside|breaking into|trying to get in|at) (?:my|our
        |the) (?:house|home|window|door|apartment|room|yard) (?:\w+ ){0,4}?(?:scared|help|police|threat\w*|gun|knife
        |yelling|bang\w*|kick\w*|break\w*|now hiding)(?: .*)?
    (?:i am|we are) (?:being (?:attacked|followed|stalked|held)|hiding (?:in|from)|hurt by)(?: .*)?
    (?:shooting|shooter|gunshots?|shots fired) (?:\w+ )?(?:here|outside|now|at|in)
    (?:i|he|she|they) (?:have |has )?been (?:shot|stabbed)(?! (?:last|in \d|a \w+ ago))
    (?:i am|he is|she is|they are) dying(?! (?:to|of|from|for|over|lol|laughing))(?: help.*)?$
    (?:drowning|fell (?:off|from) (?:the|a) (?:roof|ladder|balcony)|trapped under|crushed|amputat\w+|severed
        |cut (?:off )?(?:my|his|her) (?:finger|hand|toe|arm)(?: off)?)(?! nail)
    (?:house|home|place|heat|furnace|it is|degrees) (?:\w+ ){0,8}?{frail} (?:\w+ ){0,4}?(?:freezing|shivering|blue
        |so cold)
    """,
    frail=FRAIL,
    cannot="can not, can barely, could not, not able to, unable to, struggling to, can hardly, trying to, not",
    electric="outlets?, panel, breaker, breaker box, fuse box, wires?, wiring, light fixture, lights?, light switch, "
    "electric \\w+, socket, plug, transformer, electrical box, appliance",
    attacker="someone, somebody, he, she, they, ex, husband, wife, boyfriend, girlfriend, man, guy, stalker, "
    "neighbor, intruder, dad, father, stepdad, partner",
)
_IN_SPANISH = rules(
    r"""
    me estoy (?:ahogando|muriendo(?! (?:de|por))|desangrando|desmayando)
    (?:huele|olor|apesta|escape|fuga|oler|oliendo) (?:\w+ ){0,2}?(?:a|de) (?:ga[sz]|propano|quemado|humo)
    no (?:puedo|puede|podemos|esta|estoy) (?:\w+ )?respira(?:r|ndo)(?: .*)?
    (?:se (?:\w+ )?(?:desmayo|ahoga|esta ahogando|esta muriendo|colapso|esta quemando|incendio|prendio fuego
        |electrocuto)|desmayad[oa]|inconsciente|infarto|derrame cerebral|ataque (?:al|de) corazon
        |sobredosis|convulsi\w+|monoxido|me desangro|ahogandose)
    no (?:responde|reacciona|despierta|se despierta)$
    (?:dolor (?:\w+ )?(?:de|en el)|duele (?:\w+ )?el) pecho
    (?:hay|sale|saliendo|veo|esta saliendo|echa|echando) (?:mucho |un )?(?:humo|fuego|incendio|chispas|llamas)
    (?:incendi\w+|en llamas|esta (?:echando|sacando) (?:humo|chispas))
    (?:llam\w+|necesit\w+|manden|pida\w*) (?:al |a la |una |la |un )*(?:911|ambulancia|bomberos)
    (?:tomo|trago|comio|tome|bebio) (?:\w+ ){0,3}?(?:pastillas|cloro|veneno|pila|bateria)
    no (?:para|deja|paro|dejo) de sangrar|sangr\w+ (?:mucho|bastante|sin parar)|no (?:para|se detiene) (?:el
        |la) (?:sangrado|sangre|hemorragia)|mucha sangre
    (?:tiene|trae|con) una (?:pistola|arma|navaja)|(?:me|nos) (?:quiere|va a) matar
    reaccion alergica
    (?:garganta|lengua|labios?) (?:\w+ ){0,3}?hinch\w+|hinch\w+ (?:\w+ )?(?:la |los )?(?:garganta|lengua|labios)
    """
)
_SCENES = (
    scene(
        "gas, fumes, propane, carbon monoxide, monoxide",
        "smell\\w*, leak\\w*, sick, dizzy, hiss\\w*, headaches?, nauseous, faint, beep\\w*, alarm\\w*, going off, "
        "poison\\w*",
        unless="bill, price, quote, install\\w*, station, battery, low battery, annual, check, inspection, laughing, "
        "detector check, replace",
    ),
    scene(
        "flames, fire, smoke, burst into flames, burning",
        "outlets?, walls?, vents?, stove, oven, furnace, panel, house, kitchen, room, ceiling, attic, garage, dryer, "
        "heater, boiler, building, roof, shed, wires?",
        unless="fireplace, fire place, pit, alarm, detectors?, install\\w*, insurance, department, wood burning, "
        "burning fireplace, burning question, fire up, grill, damage, claim, color, restoration, "
        "last \\w+, ago, fire rated, sprinkler, exit, "
        "scalp, candle",
    ),
    scene(
        "too many, whole bottle, all my, all of my, a lot of, a bunch of, twice the dose, double dose, so many",
        "pills, painkillers?, meds, medications?, tablets, advil, tylenol, ibuprofen, xanax, oxy\\w*, sleeping pills",
        "took, taken, swallowed, ate, have taken",
        unless="keep track, organize, how many",
    ),
    scene(
        "bleeding, blood, bleed, bled",
        "faint, dizzy, weak, hours, nonstop, non stop, gush\\w*, soak\\w*, will not stop, can not stop, too much, "
        "everywhere, passing out, light ?headed, spurt\\w*, pouring",
        unless="a little, stopped, pressure check, gums bleed",
    ),
    scene(
        "chest",
        "pain, pains, tight, tightness, pressure, hurts?, hurting, heavy, crushing",
        unless="x ?ray, wax, hair, freezer, muscle, workout",
    ),
    scene(
        "ate, drank, swallowed, ingested, got into",
        "pods?, bleach, battery, batteries, detergent, magnets?, antifreeze, poison, drain cleaner, drano, medicine, "
        "nail polish remover, acetone, hair dye",
        unless="remote, phone, car",
    ),
    scene(
        "power lines?, live wires?, downed lines?, electric line",
        "fell, down, on, sparking, hit, hanging, touching",
        unless="install, quote, run, bury",
    ),
    scene(
        "gun, knife, shots, shooter, gunshots, weapon, armed",
        "outside, inside, here, has, pointed, hit me, next door, fired, threaten\\w*, in my, at my, pulled",
        "he, she, man, guy, someone, somebody, husband, wife, ex, boyfriend, they, shots, robber, neighbor",
        unless="nail gun, heat gun, glue, license, trust, charges?, safe, permit, shy, ago, last \\w+, case, injury, "
        "lawyer, for you, sharpening",
    ),
    scene(
        "allergic, reaction",
        "swelling, swollen, can not, eyes, throat, hives, breathe, lips, tongue, spreading, face",
        unless="history, before, years, form, ago, last \\w+, patch test, emotional, mild",
    ),
    scene(
        FRAIL,
        "(?:no|without|lost|lost the) (?:power|heat|heating|ac|air conditioning|electricity), (?:power|heat|heating|ac"
        "|air conditioning|electricity|furnace|boiler) (?:is |just |has |went )*(?:out|off|died|not|broken|broke|down"
        "|stopped|gone)",
        unless="quote, install, new, pump, worried, cancel, is fine, are fine",
    ),
)


def is_told(words: str) -> bool:
    """Words without accents, and without what is only asked about or long past."""
    found = _DANGER_TO_LIFE.search(words) or _IN_SPANISH.search(words)
    return bool(found) or any(one.plays(words) for one in _SCENES)
