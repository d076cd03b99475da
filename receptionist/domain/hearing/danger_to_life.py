"""Danger to life: gas and smoke, current, breath and blood, poison, an attacker, the frail without heat."""

from receptionist.domain.hearing.phrasebook import phrasebook

_AROUND = {
    "attacker": "boss, burglar, customer, girl, gunman, guy, he, intruder, landlord, man, prowler, robber, she, "
    "shooter, somebody, someone, stalker, they, thief, woman, {kin}",
    "electric": "appliance, breaker (box)?, electrical box|panel, fuse box, light fixture, light switch, light(s), "
    "outlet(s), panel, plug, socket, transformer, wire(s), wiring",
    "machine": "ac, air conditioner, air handler, battery, boiler, car, dishwasher, dryer, fryer, furnace, grill, "
    "heater, oven, stove, thermostat, unit, vent(s), washer, water heater",
    "room": "apartment, attic, basement, bathroom, bedroom, ceiling, closet, crawl space, garage, house, kitchen, "
    "lobby, office, place, roof, room, salon, shed, shop, wall(s), yard",
}
"""Who and what danger comes from, and where."""
_HOUSE = phrasebook(
    {
        **_AROUND,
        "gas": "carbon monoxide, fumes, gas, monoxide, propane",
        "something": "it, that, this, {electric}, {machine}, {room}",
        "heat": "ac, air conditioning, boiler, electricity, furnace, heat, heater, heating, power",
        "is_out": "broke, broken, dead, died, down, gone, not, off, out, quit, stopped",
    },
    gas="""
    ^ (there is, i|we have)? gas (in the|my|our|your {room})? $
    carbon monoxide alarm|detector|monitor .. alarming|beep*|blaring|go~|keep*|loud|off|reading|says|screaming|sound*|
        (will not)
    gas line ... broke|broken|cut|hiss*|hit|leak*|open|ruptured
    gas|propane .. everywhere|hiss*|leak*|odor|poisoning|smell*|(coming out)
    hear|leak*|odor|reek*|smell*|stink* .. gas|propane|rotten|sulfur
    rotten|sulfur egg(s) smell
    {gas} & alarm*, beep*, dizzy, faint, going off, headache(s), hiss*, leak*, nauseous, poison*, sick,
        smell* - annual, battery, bill, check, inspection, install*, laughing, price, quote, replace, station
    """,
    fire="""
    caught|catching on? fire
    fire|flames|smoke at|in|inside my|our|the !fireplace|grill|pit
    flames|smoke|sparks .. coming|flying|from|pouring|shooting|(out of)
    full|filled|filling up? of|with gas|smoke
    see|seeing|(there is)|(we have) a? fire|flames|smoke
    {machine}, {room}, building, house, outlet(s), panel, wire(s) & burst into flames, burning, fire, flames,
        smoke - ago, alarm, candle, claim, color, damage, department, detector(s), exit, fire place, fire rated,
        fire up, fireplace, grill, install*, to smoke, insurance, last, pit, question, restoration, scalp, sprinkler,
        wildfire(s), wood burning
    {something} is|are|was? caught? .. (in flames, on fire)
    """,
    current="""
    been|get|getting|got|was|were .. shocked|zapped !at|how|that|to|when|(by the|this|your bill|cost|news|price|quote)
    burning|burnt|electrical odor|smell
    downed|electric|live|power line(s)|wire(s) & down, fell, hanging, hit, on, sparking, touching - bury, install,
        quote, run
    electrocuted|sparking
    leak*|dripping|water|wet ... {electric}|electricity|(electrical panel)
    shock, shocked, zapped & {electric}, {machine}, arm, hand, numb - absorber(s), bill, cost, price, quote, sticker
    sparks and|coming|everywhere|flying|from|out
    {electric}|furnace|unit .. arc*|melt*|smok*|spark*|(burning !out)|(shock~ me)|(popping and)
    """,
    the_frail_in_cold_or_heat="""
    is 10#|11# degrees|inside|(in here), freezing, shivering, so cold, lost|no|without .. {heat}, {heat} .. {is_out} &
        {frail} - cancel, fine, install, new, pump, quote, worried
    """,
)
_BODY = phrasebook(
    {
        "airway": "airway, chest, lips, neck, throat, tongue",
        "closing": "closed, closing, puffed, swell~, tight, tightening",
        "somebody": "customer, he, she, someone, {kin}",
        "lots_of": "covered in, losing a? lot|lots|so|too of|much, lots of, pool of",
        "poison": "acetone, antifreeze, batteries, battery, bleach, chemical(s), cleaner, detergent, drano, "
        "hair dye, magnet(s), medicine, nail polish remover, pesticide, pod(s), poison",
        "swallowed": "ate, drank, got into, ingested, swallowed, taken, took !care",
    },
    breath="""
    breathing is? hard
    choking !on|up
    difficulty|hardly|problems|trouble|{cannot} to? breath|breathe|breathing|swallow|swallowing !(through .. nose)
    gasping|(short of breath)|(shortness of breath)
    not|stopped breathing|sweating
    turning blue|gray|grey|purple
    {cannot}|not|(trying to) .. (catch .. breath, get .. air)
    {kin}|he|she|they are|is not moving
    """,
    heart_and_brain="""
    chest .. heavy|hurt|hurting|hurts|pain|pains|pressure|tight|tightness
    face|mouth|smile is? .. drooping
    had|has|having a seizure|stroke
    heart attack
    left arm feels|is|went? hurts|numb|tingling
    not *? wake|waking .. up
    pain|pressure|tightness across|in .. chest
    slurring|slurred .. speech|words
    unconscious|unresponsive|fainted|(not responding)|(passed out !candy|cards|flyers)
    {cannot} speak|talk & left|right side, numb, weak - dentist, filling, novocaine, shot
    {somebody} just? collapsed
    """,
    blood="""
    amputat*|severed|(crushed !it, drowning, trapped under)
    bleeding out|(to death)
    bleed~, blood & faint, dizzy, weak, hours, nonstop, non stop, gush*, soak*, too much, everywhere, passing out,
        light headed, lightheaded, spurt*, pouring - a little, gums bleed, pressure check, stopped
    bleed~|blood ... soak*|gush*|spurt*|pouring|hours|heavily|profusely|everywhere|badly|(a lot, not .. quit|slow*|
        stop*)
    bleed~|blood|soak~ .. through .. gauze|towel(s)|pad(s)|rag
    blood is? everywhere|(all over)
    cut off? my|her|his arm|finger|hand|toe off? !nail
    gush*|pouring|spurt*|{lots_of}|(choking on) .. blood
    {cannot}|not .. control|stop .. bleeding
    """,
    allergy="""
    allergic, reaction & swell~, can not, eyes, throat, hives, breathe, lips, tongue, spreading, face - ago, before,
        emotional, form, history, last, mild, patch test, years
    anaphyla*
    eye|eyes .. {closing}
    get|getting|got|have|having|started an|a? .. reaction !form|history|time
    hives|rash .. everywhere|spreading|(all over)
    {airway} ... {closing}
    {closing} ... airway|eye|eyes|neck|throat
    """,
    eyes="""
    {cannot} see, going blind, lost .. vision & {chemical}, eye(s)
    {chemical}|cleaner|drano .. in her|his|my|the eye(s)
    """,
    poison="""
    overdos*
    {swallowed} & a bunch of, a lot of, all my, all of my, double dose, so many, too many, twice the dose,
        whole bottle & {pills} - how many, keep track, organize
    {swallowed} & {poison} - car, phone, remote
    {swallowed} .. (##|### {pills}, all her|his|my|of|the .. {pills}, bottle of, too many {pills}, whole bottle)
    """,
    help_is_needed="""
    call*|dial*|get|getting|need|needs|send|sending a|an|her|him|me|the|us? 911|ambulance|emt|paramedics !bill|charge|
        fee
    fell from|off a|the balcony|ladder|roof
    i|he|she|they am|are|is dying help? $
    """,
)
_ATTACKER = phrasebook(
    {
        **_AROUND,
        "harms": "attack~, beat~, choke~, hit~, hurt~, kick~, punch~, rape~, shoot~, stab~, strangle~",
        "kill": "burn, hurt, kill, murder, shoot, stab, strangle",
        "us": "her, him, me, my {children}, my {kin}, someone, us",
        "now": "again, bang*, bleeding, door, help, here, hiding, inside, leave, locked, not let, now, outside, "
        "please, police, scared, still, tonight, yelling",
        "long_ago": "and i need, a|one|two|three|# day|month|week|year(s) ago, can i, in 19##|20##, last, so i need",
    },
    violence="""
    been shot|stabbed !{long_ago}
    being attacked|followed|held|hurt|stalked
    going|says|threat*|tried|trying|wants .. to? {kill} me|us|(my {kin}) ... {now}
    {attacker} (does not)|(is not going to)|(refuses to)|(will not) let {us} go|leave|out !early|of
    {attacker} .. {harms} {us} ... {now}
    {attacker} ... (going to)|will kill|murder|shoot|strangle me|us|(my {kin}) if i
    {attacker} ... choked|raped|stabbed|strangled {us}
    {attacker} is? going|threat*|trying|wants to {kill} me|us|(my {kin}) $
    {attacker} is|keeps|was? attacking|beating|choking|hitting|hurting|kicking|punching|raping|stabbing|strangling {us}
    """,
    weapons="""
    at|came|here|in|outside|there .. with a|her|his gun|knife|weapon
    gun to her|his|my head
    gunshots|shooter|shooting|(shots fired) .. at|door|here|in|now|outside
    {attacker} & {weapon}, armed, gunshots, shots & at my, fired, has, here, hit me, in my, inside, next door, outside,
        pointed, pulled, threaten* - ago, case, for you, injury, last, lawyer, {no_weapon}
    {attacker} ... {weapon} ... {now}
    """,
    intruders="""
    am|are hiding from|in
    hiding|locked|stuck|trapped {self}? in|inside a|my|the .. {room}|car|trunk ... {attacker}|fire|gun|help|scared|
        smoke
    intruder|burglar|gunman|prowler|robber|stalker .. at|door|here|house|in|inside|is|outside
    kick~|break~ down|in my|our|the .. door|window
    someone|somebody|they|he|she just|is? breaking|broke in|into
    trying to break|get in|into
    {attacker} just|is? .. at|in|inside|into|outside my|our|the .. {room}|door|window|yard ... {now}
    """,
)
_IN_SPANISH = phrasebook(
    gas_y_fuego="""
    apesta|escape|fuga|huele|oler|oliendo|olor .. a|de gas|gaz|humo|propano|quemado
    echa|echando|hay|sale|saliendo|veo mucho|un? chispas|fuego|humo|incendio|llamas
    en llamas
    incendi*|monoxido
    """,
    cuerpo="""
    ahoga|ahogando|ahogandose|ahogo
    ataque al|de corazon
    convulsi*|derrame|inconsciente|infarto|sobredosis
    desangr*
    desmay*
    dolor|duele .. el pecho
    garganta|labio(s)|lengua .. hinch*
    hinch* .. garganta|labio(s)|lengua
    mucha sangre
    muriendo !de|por
    no .. despierta|reacciona|responde $
    no .. respira|respirando|respirar
    no|sin .. detiene|deja|dejo|para|parar|paro .. sangrado|sangrar|sangre|hemorragia
    reaccion alergica
    sangr* bastante|mucho|(sin parar)
    """,
    ayuda="""
    bebio|comio|tomo|tome|trago .. bateria|cloro|pastillas|pila|veneno
    con|tiene|trae una arma|navaja|pistola
    electrocuto
    llam*|manden|necesit*|pida* .. 911|ambulancia|bomberos
    me|nos quiere|(va a) matar
    prendio fuego
    quemando la|mi casa|cocina|estufa
    """,
    en_frances_y_aleman="""
    fuite de gaz
    gasgeruch
    odeur de gaz
    peux pas respirer
    riecht nach gas
    sent le gaz
    """,
)


def is_told(words: str) -> bool:
    """Words without accents, and without what is only asked about or long past."""
    return any(book.is_in(words) for book in (_HOUSE, _BODY, _ATTACKER, _IN_SPANISH))
