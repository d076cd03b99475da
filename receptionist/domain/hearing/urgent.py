"""Trouble that needs a person at once, by trade: teeth, water and heat, hair and skin, the law."""

from receptionist.domain.hearing.phrasebook import phrasebook

_SAID_OUTRIGHT = phrasebook(
    in_so_many_words="""
    911 !(* ave|avenue|road|st|street)
    ^ urgent
    emergencies|emergency
    extremely|quite|really|so|super|very urgent
    it|this is urgent
    life (or death, threatening)
    sos|(come quick*, hurry please, please hurry)
    """,
    stranded="""
    brake(s) .. failed|gone|(gave out)|(not work*)|(went out)
    broke|broken down (at the side, in the middle, on)
    locked out of my|our|the apartment|car|home|house|place
    stranded
    stuck in an|the elevator
    """,
    violence="""
    (order of protection, protective|restraining order) ... now|safe|scared|threat*|today|tonight
    beat|beating|beats|hit|hits|hurting me
    threatened to kill me
    """,
    an_accident="""
    accident|crash|wreck|(hit by, hit and run, rear ended) ... er|help|hospital|hurt|now|police|scene|today|tonight|
        (last night)
    """,
)
_TEETH = phrasebook(
    {
        "mouth": "cheek, face, gum(s), jaw, mouth",
        "tooth": "implant, molar(s), teeth, tooth",
        "broken": "break~, bust~, cracked, fractured, shattered, smashed, snap~, split",
        "out": "came|come|fallen|fell|pop~|pull~ out|off, fell, got hit, knock~",
        "hurts": "ache, aching, hurt, hurting, hurts, killing me, pain, throbbing, toothache",
        "bad": "agonizing, crazy, excruciating, extreme, horrible, insane, intense, killing me, severe, terrible, "
        "unbearable, unreal, worst",
        "nothing_helps": "did|does nothing, getting worse, keep(s) me up, not helping, nothing helps, "
        "will not go away, will not quit|stop",
        "just": "accident, ball, bike, bleeding, crash, fell, fight, game, half, help, hit, hockey, hurt~, just, "
        "now, nut, pain, punch*, soccer, today",
        "ill": "fever, infected, infection, oozing, pus",
    },
    knocked_out="""
    avulsed|broken|split|(knocked out, chipped and bleeding) .. teeth|tooth
    break~|dislocated .. jaw
    broke|busted|got|knock~|popped|smashed ... teeth|tooth
    lost a|an|both|her|his|my|two|2 .. teeth|tooth .. {just}
    stitch|stitches .. burst~|came|open|popped|ripped|tore
    {tooth} & {broken}, {out}, loose & {just} - ago, baby tooth, cosmetic, naturally, retainer, years
    {tooth} ... {broken}|knocked|(came|fell|popped out, got hit)
    {tooth}|crown|nail .. hanging|dangling by|on
    """,
    bleeding_and_swelling="""
    abscess*
    bleeding|bleeds|hemorrhag* !(a radiator)|edge|radiator(s)|(the radiator)|valve
    coughing|spitting|swallowing|taste(s)|(full of)|(lots of)|(so much) up? blood
    {ill} & {mouth}, {tooth}, extraction
    {mouth} & blow~ up, huge, puffy, swell~
    """,
    pain="""
    (exposed nerve, nerve is? exposed|hanging|showing|throbbing)
    agony|excruciating|unbearable
    bracket|wire .. cutting|digging|stabbing|(poking into)|(stuck in)
    crying|doubled|dying|screaming|tears .. {hurts}
    dry socket
    in (a lot of)|(so much)|extreme|horrible|severe|terrible pain
    pain .. 8|9|10
    {bad} .. ache|pain|toothache
    {cannot}|not .. bear|eat|function|sleep|stand|take|(open my mouth) ... {hurts}|tooth
    {hurts} .. {bad}|(10/10, 10 out of 10, off the charts)
    {hurts}|{tooth}|gums .. {nothing_helps}|excruciating|unbearable|unreal|(killing me)
    {hurts}|{tooth}|{mouth} ... {cannot} .. bear|close|eat|function|open|sleep|stand|take|think
    {tooth}, {mouth}, abscess & {hurts} & all night, asap, awake, can not, crying, going crazy, help, right now,
        so bad, unbearable, worst - a little, how much, sensitive, when i
    """,
)
_HOUSE = phrasebook(
    {
        "drain": "drain, poop, septic, sewage, sewer, shower, sink, sump pump, toilet, tub, washer, washing machine",
        "pipe": "boiler, faucet, heater, hose, line, main, pipe(s), tank, toilet, valve, water heater",
        "bursts": "backed up, blew, broke off, burst~, bust~, explod*, froze, frozen, snapped, split",
        "pours": "flowing, gush*, leaking, pour*, rising, running, shooting, spray*, spurt*, squirting",
        "everywhere": "all over, basement, ceiling, everywhere, fast, floor, kitchen, light, wall(s)",
        "heater": "boiler, furnace, heat, heater, heating",
        "is_out": "broke, broken, conked out, dead, died, failed, froze, frozen, kaput, not coming on, "
        "not turning on, not working, out, quit, stopped, will not come|kick|light|start|turn",
        "missing": "lost our?, no, not any, not had, not have any?, without, zero",
        "here": "apartment, building, home, house, office, place, salon, shop",
    },
    water="""
    (inches of, foot|feet of, ankle|knee deep, standing) .. water
    big|bad|huge|major|massive|serious|terrible .. leak
    ceiling .. (about to)|bulging|caved|collaps*|dripping|falling|fell|leaking|pouring|sagging
    dripping|leaking through? .. ceiling|wall(s)
    fill~ up? with sewage|water
    flood*
    hose|main|pipe(s)|tank|(water heater) .. {bursts}|broke
    leak|leaked|leaking|leaks (from|into|on|onto|over|through .. {everywhere},
        ... everywhere|fast|bad|badly|shut|(all over, can not stop, will not stop))
    water .. (coming through|out|in, everywhere, all over)
    water .. coming|dripping|{pours} .. {everywhere}|down|out
    {bursts} water? (main, pipe|pipes, water heater)
    {cannot}|not shut|turn .. main|valve|water
    {drain} ... everywhere|explod*|gush*|overflow*|pour*|rising|shooting|spilling|(all over, coming up|out, up in|
        through)
    {drain}|ceiling|water ... (backing|backed up, caving, leaking|dripping through)
    {pipe} & {bursts}, flooding, gushing, spraying - ago, do you fix, how do you, last, paint, prevent, quote for
    """,
    no_water="""
    water is|has|just|went? off|out ... {here}|everywhere|whole
    {missing} water $
    {missing} water anywhere|now|since|(at all, coming out, in|to the {here})
    """,
    cold="""
    ac|(air conditioning) .. {is_out} ... 10#|11#|9#|{frail}
    boiler|furnace|heat|heater is|went? down
    house|home|apartment|place|it|inside|kids|pipes|we are|is freezing|frozen|(ice cold) !(in your, outside)
    {heater} .. {is_out}
    {missing} electricity|power !outage|steering|tools|washing
    {missing} hot? water? and? heat|heating !pump
    """,
)
_SKIN_AND_HAIR = phrasebook(
    {
        "skin": "ear(s), eyebrow(s), face, forehead, head, lip(s), neck, scalp, skin",
        "burns": "bleeding, blister*, burned, burning, burns, burnt, coming off, hives, on fire, ooz*, peeling off, "
        "raw, swell~",
    },
    burns_and_losses="""
    chemical burn(s)
    eye(s) .. burning|glued|red|stuck|swell~ .. {chemical}|lash*|shut
    hair .. break~|come~|fall~|melting .. after|chunks|clumps|everywhere|handfuls|melting|(by the)
    scalp|face|skin is|are .. {burns}
    {chemical} & {burns} - ago, before, burned out, burnt orange, hair feels, last, sunburn*
    {skin} .. {burns} ... after|bad|help|now|so|{chemical}
    """,
)
_LAW = phrasebook(
    {
        "officers": "agents, border patrol, cop(s), dea, detective(s), fbi, feds, ice, immigration, la migra, "
        "marshal(s), officer(s), police, sheriff, state trooper",
        "detained": "arrested, arresting, deported, detained, interrogated, locked up, picked up by, raided, "
        "thrown in jail",
        "hearing": "arraignment, court !street|yard, court date, deposition, hearing !about|aid(s)|from|loss|test(s), "
        "trial !of|period|run|session|size|version",
        "lawless": "bail, deportation, deported, evict*, foreclos*, locked out, lockout, served, {hearing}",
        "soon": "first thing, in a|an|# hour(s), in the morning, now, this afternoon|morning, today, tomorrow, tonight",
        "days": "friday, in a|#|two|three|four|five|six day(s)|hour(s), monday, this week, thursday, tuesday, "
        "wednesday",
        "others": "bank, ex, he, husband, landlord, manager, owner, she, someone, state, they, wife, {officers}",
        "takes": "disappeared with, fled with, has, keeping, kidnap*, left with, ran|took off with, taken, takes, "
        "taking, took, will not give me? back?, will not return",
    },
    arrest="""
    (bail|bond .. out, get|make|need|post bail|bond !girl|paper)
    am|are|be|been|being|getting|got|is|just|was .. {detained}
    arrested
    arrest|dui|dwi .. last night|(this morning, an hour ago, today, tonight, yesterday)
    at|from|in|to the? county? jail|lockup|(holding cell, police custody, police station)
    handcuffs|(being held, under arrest, in custody, into custody)
    just|got|getting|gave|caught|for|(charged with) .. dui|duii|dwi|owi !attorney|case|class|expunge*|lawyer|question|
        record
    pull~ .. over
    took|taken|has|have|holding|(picked up) .. detention|downtown|ice|immigration|jail|lockup|station !attorney|
        case|consult*|help|interview|issue*|lawyer|matter|paper*|question*
    warrant !officer
    {officers} .. came !(and|to gave|give|hand|handed|write|wrote me|us a|another *? citation|ticket $)
    {officers} .. detained|grabbed|have|has|raid*|seized|took|(picked up)
    {officers} .. here|inside|outside|search*|questioned|questioning|(asking *? questions)|knock*|
        interrogat*|(in|at my|our|the, looking for, want to talk,
        to question her|him|me|my|them|us)
    """,
    court_and_papers="""
    (court|filing deadline, statute of limitations, answer to the lawsuit|complaint) ... {soon}|expires|up
    am|been|being|got|just|papers|was|were served !cold|food
    {hearing} .. {days}
    {lawless} ... {soon}
    """,
    home_and_children="""
    cps|dcfs|(child protective? services)
    my|our {children} were|was|got|been kidnapped|taken
    {others} .. changed|changing .. locks
    {others} .. locked|locking me|us out
    {others} .. {takes} my|our|the {children} !at|every|for|in|on|so|this|till|to|until|{a_day}
    {others}|i|we .. evict*|foreclos*|repo*|kick*|throw*|put*|(selling my house) ... {soon}|{days}|morning
    {takes} her|his|my|our|the {children} .. against|and|away|back|not|without|(from me, out of)
    """,
)
_IN_SPANISH = phrasebook(
    {
        "tooth": "corona, diente(s), muela(s)",
        "mouth": "boca, cachete, cara, encia(s), mandibula, mejilla",
        "broke": "cayeron, cayo, congelo, exploto, fracturo, partio, quebro, reventad*, reventaron, revento, rompio, "
        "rot*, salio, trono, tumbo, zafo",
        "pipe": "boiler, calentador, caneria, cano, llave, manguera, tuberia, tubo",
    },
    de_una_vez="""
    au secours
    emergencia|urgencia|urgente
    golpeo|pego|amenazo
    urgence|inondation
    """,
    dientes="""
    absceso|postemilla|sangrado|sangrando
    aguanto mas? $
    dolor .. espantoso|fuerte|horrible|insoportable|terrible
    duele, duelen, dolor & fuerte, horrible, insoportable, muchisimo, mucho, tanto & ayuda, comer, dormir, no aguanto,
        no puedo, urgente, ya no
    hinch* .. {mouth}
    sangra mucho
    {broke} .. {tooth}
    {mouth} .. hinch*
    """,
    casa="""
    agua por .. todas|todo|todos
    inund*
    mucha|sale|saliendo mucha? agua
    sin|(no hay|tenemos|tengo) agua|calefaccion|gas $
    sin|(no hay|tenemos|tengo) agua|calefaccion|gas desde|y|(en toda? la casa)
    {broke} .. {pipe}
    {pipe} .. {broke}
    """,
    piel="""
    arde|quema mucho? (el cuero cabelludo, la cabeza|cara)
    quem* .. cara|piel|(cuero cabelludo)
    """,
    ley="""
    arrest*|carcel|detenid*|detuv*|encarcelad*|migra|preso|presa|redada
    audiencia|corte|desaloj*|juicio .. hoy|manana
    deport*
    desaloj*|corren|echan|sacan .. casa|hoy|manana
    inmigracion|policia|ice .. aqui|afuera|puerta|casa|llevo|agarro
    orden de arresto|desalojo
    quito a mis hijos
    """,
)


def is_told(words: str) -> bool:
    """Words without accents, and without what is only asked about or long past."""
    return any(book.is_in(words) for book in (_SAID_OUTRIGHT, _TEETH, _HOUSE, _SKIN_AND_HAIR, _LAW, _IN_SPANISH))
