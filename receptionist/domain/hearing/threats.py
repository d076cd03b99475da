"""A threat to people or to the place, or abuse: who means to do harm, and to whom.

The caller means it (will, going to, want to), the verb does harm, the object is a person or somebody's property. What
another threatens the caller with is not theirs, and neither are figures of speech: "this tooth is killing me".
"""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CLASSES = {
    "anyone": "all of you, anybody, anyone, each of you, every one of you, everybody, everyone, one of you, people, "
    "somebody, someone, whoever",
    "staff": "assistant, attorney, bastard, bitch, boss, crew, dentist(s), doctor(s), driver, employee(s), girl, "
    "guy(s), hygienist, idiot, lady, lawyer(s), man, manager, owner, people, plumber, receptionist(s), secretary, "
    "staff, stylist(s), team, tech(s), technician(s), woman, worker(s)",
    "mean": "about|going|have|like|love|need|plan|planning|ready|tempted|want|wants to, come, coming to?, "
    "decided to, deserve to, feel like, glad|happy to, got to, hope i, might, ought to, oughta, plan|planning on, "
    "should, swear, thinking about|of, will, would",
    "harm": "attack~, bash~, beat~, behead~, burn~, bury, choke~, crush~, cut, drown, end, execute, find, gut, "
    "hang~, harm, hunt, hurt~, jump, kill~, maim, murder~, poison, punch~, rape, rip, ruin, run over, shank, shoot~, "
    "skin, slap, slash, slaughter, slit, smack, smash, snap, stab~, strangle~, tear, torch, torture",
    "kill": "beat~, choke~, hurt~, kill~, murder~, punch~, shoot~, stab~, strangle~",
    "killed": "beat, beaten, dead, hanged, hurt, it, jumped, killed, punched, shot, slapped, smacked, stabbed",
    "wreck": "bash~, blow|shoot up, bomb~, break~, brick, burn~, bust~, cut, damage, destroy~, egg, flatten, key, "
    "pop, slash~, smash~, throw a brick through, torch~, trash, vandalize, wreck",
    "property": "car(s), computer(s), door(s), sign, stuff, tire(s), truck(s), van(s), window(s), {place}",
    "you": "dr *, her, him, that .. {staff}, the .. {staff}, them, yall, you, your .. {staff}|{kin}, your ass, "
    "{anyone}",
    "your": "her, his, that, the, their, this, your",
    "body": "arm(s), ass, balls, body, bones, brain(s), eye(s), face, finger(s), guts, hand(s), head, heart, jaw, "
    "knee(s), kneecap(s), leg(s), mouth, neck, nose, skull, teeth, throat",
    "you_are": "you all|guys|people are, you are|is",
    "insult": "asshole(s), bastard(s), bitch, bitches, cunt(s), dickhead(s), dumbass, dumbasses, faggot(s), fat pig, "
    "fucks, fucktard(s), idiots, imbecile(s), moron(s), motherfucker(s), piece(s) of crap|garbage|shit|trash, pos, "
    "prick(s), retard(s), scum, scumbag(s), shithead(s), slut(s), whore(s)",
    "far": "it, not, that, the, this",
}
_THREATS = phrasebook(
    _CLASSES,
    harm_to_somebody="""
    and|then|to {kill} {you} !at|there|to
    bash|break|bust|crack|kick|knock|rip|smash|split {your} .. {body}
    blow {your} .. brain(s)|face|head|kneecap(s)
    chase|gun|hunt|run|take|track {you} all? down
    could|might|will kill her|him|my|them .. plan|seriously|(for real, not joking|kidding)
    going|swear|will .. {kill} next|whoever|who|(the first|next)
    hit|kick|punch|slap|smack|spit .. in {your} {body}
    like|need|want {you}|(my {kin}) all? dead
    lodge|put|stick a|my? bullet|fist|foot|knife in|through|up {your}|{you}
    put {you} in a|the? coffin|dirt|grave|ground|hospital|morgue
    {mean} .. run {you} over
    {mean} ..!{far} f|fuck|mess|beat {you} up
    {mean} ..!{far} {harm} (the crap|fuck|hell|shit out of)? {you} !(a|an email|message|text)
    {mean} ..!{far} {harm} your .. {body}
    """,
    harm_foretold="""
    heads|somebody|someone|people (are|is? going to, will) .. bleed|die|roll !from|of
    he|she is a? dead man|meat|woman
    next|(your .. {staff}) ... getting {killed}
    you all|guys|people? will .. bleed|die|regret|suffer|(be dead|sorry, pay dearly|for, wish you)
    you will not live
    {you_are} going to .. bleed|die|regret|suffer|(be dead|sorry, get what is coming, pay for)
    {you_are}|your .. (a dead *, all dead)
    {you_are}|your .. dead $|if|man|meat|when|(to me)
    {you} are|is|all? going to .. be|get|(end up) .. {killed}
    {you}|they|he|she all? deserve|deserves|ought|should to? be|get? all? {killed}|burn|die|suffer
    """,
    warnings="""
    better|should (be scared, hide, hope .. i|we do not|never, pray, run $, sleep with one eye open, start praying)
    better|should watch out
    make|(make sure) {you} .. bleed|disappear|pay|regret|sorry|suffer|
        (wish !happy|merry|(a|her|him|me|them|us happy|merry)|(her|him|me|them|us a happy|merry))
    make|making|turn your life|lives .. hell|miserable|nightmare
    or else? {you} (are|is going to, will)? .. be|get|gets .. {killed}
    watch her|his|your back(s)
    watch out tonight $|when
    you|(your .. {kin}|{staff}|{place}) are|is not .. safe
    """,
    being_on_the_way="""
    am|be|are coming .. after|for {you} !at|next|on|tomorrow|with|{an_appointment}
    am|will|(going to) .. bring|bringing|get|getting|grab|grabbing|load|loading|use|using a|my|the .. {weapon} !case|
        for|lawyer|license|permit|rack|safe|shop|charge
    back|be|coming|come|down|go|going|here|omw|outside|over|parked|there|up|waiting|(on my way) .. with a|my|
        the? .. {weapon}
    be|come|coming|drive|driving|go|going|show|showing|walk|walking ... and beat|bomb|burn|fuck|hurt|kill|shoot|smash|
        stab|trash
    know what i am|can|could|will .. (capable of, do to)
    know|(find out) what|where|which {you}|he|she|they|car|house|school ... drive|drives|go|goes|live|lives|park|parks|
        sleep|work|works
    {weapon} & i, i am, i have, we, will & aim*, am coming, coming down|over, for you, on my way, on you, pointed at,
        shoot you, use it on, afraid to use, waiting for you, come for you, meet you, with your name,
        your {place} - allowed, can i, do i have to, {no_weapon}
    """,
    the_place="""
    blow|bomb|burn|light|shoot|torch|trash {your}|(all of)? *? down|up|{place}
    brick .. through the|your
    have|is|left|planted|put a? bomb
    see|watch {your} .. {place}|it burn
    set fire to {your}
    set {your} .. {property} on fire
    {mean} ..!{far} {wreck} down|in|up? all|every|your .. {property}
    {mean} ..!{far} {wreck} down|up? that|the|this|your .. {place}
    """,
)
_ABUSE = phrasebook(
    _CLASSES,
    insults="""
    asshole|assholes|bitch|bitches|cunt|dickhead|dumbass|fucker|fuckers|mf|motherfucker|motherfuckers|whore
    damn|fucking|(dumb|stupid ass) clowns|crooks|idiot|idiots|liars|moron|morons|pigs|retard|retards|thieves
    you|your ... {insult}
    """,
    curses="""
    ^ f off|you
    ^ just? drop dead $
    burn|die|rot in hell|(a fire)
    choke and|on a|die|it|this
    eat shit|(a? dick, a bag of)
    go die|(to hell)
    go? eff|f|fuck|screw off|yall|you|your|yourself|yourselves|(all of you, this place)
    hang|kill|neck|off|shoot yourself|(your self|selves)
    hope|wish {you} get cancer|hit|killed|raped|robbed|shot|(run over)
    hope|wish {you}|(your .. {place}) .. burn~|choke|crash|die|dies|kill|kills|rot|rots|shoot|shoots|suffer
    kys|stfu|(shut the fuck up)
    suck it|my
    """,
    lewdness="""
    send nudes
    """,
)
_AT_OTHERS = phrasebook(
    _CLASSES,
    harm_to_others="""
    {mean} ..!{far} {kill}|attack|poison|slap|(run over) (the crap|hell|shit out of)? her|him|them|(my .. {kin}|boss|
        landlord)
    {mean} ..!{far} {kill}|attack|poison|slap|(run over) that|the {staff}|{kin}|baby|cop|judge|landlord
    """,
)
_IN_SPANISH_AND_FRENCH = phrasebook(
    {
        "a_ti": "la, las, le, les, lo, los, te",
        "danar": "apunalar, balacear, chingar, cortar, disparar, encontrar, golpear, hacer dano|pagar, joder, "
        "lastimar, madrear, matar, partir, pegar, quemar, reventar, romper",
        "cosa": "carro, casa, clinica, coche, consultorio, llantas, local, lugar, negocio, oficina, salon, tienda, "
        "todo, ventana(s), vidrios",
    },
    amenazas="""
    cuida* la|las|su|sus|tu espalda(s)
    hay|deje|puse una bomba
    ire|llego|llevo|tengo|vengo|voy .. la|mi|una arma|escopeta|navaja|pistola
    je vais te|vous bruler|frapper|tuer
    partirle|partirles|partirte|romperle|romperte la|su|tu cara|hocico|madre
    prend* fuego a? el|la|su|tu
    quiero|voy a? matar a
    se donde duerme*|estaciona*|trabaja*|vive|viven|vives
    te|se|lo|la|las va|van|vas a arrepentir|morir|pagar
    vamos|voy a (poner una bomba, balacear|destrozar|destruir|explotar|incendiar|quemar|reventar|romper) .. {cosa}
    va|van|vas a arrepentirse|morir|(pagar por)
    voy a apunalar*|balacear*|chingar*|golpear*|lastimar*|madrear*|matarl*|matart*|quemar*|reventar*
    {a_ti} mato|parto|quemo|reviento|rompo
    {a_ti} va|vamos|voy a {danar}
    """,
    insultos="""
    chinga* a? su|tu madre
    eres|malditos|pinche|pinches|son|(bola|pedazo de) .. basura|cabron*|culer*|idiotas|imbeciles|mierda|pendej*|puto|
        putos
    es|eres|son un|una|unas|unos? .. estupid*|malparid*|perra|perro|perras|perros|puta|putas|zorra|zorras
    hija|hijo|hijas|hijos de .. chingada|perra|puta
    largate|muerase|muerete|muerance|pudrete
    ojala que? les|se|te de|maten|mueran|mueras|muera|pudra*|queme*
    se|te merece|mereces|merecen morir
    va te faire foutre
    vayanse|vayase|vete al|(a la) carajo|chingada|diablo|infierno|mierda
    """,
)
_NO_THREAT = phrasebook(
    {
        "pest": "ant(s), bacteria, bed bugs, bees, bug(s), cockroach, cockroaches, germs, lice, mice, mold, mouse, "
        "pests, rat(s), roach, roaches, spider(s), termite(s), wasp(s), weed(s)",
        "him": "everyone, her, him, people, somebody, someone, them, you",
    },
    others_threaten="""
    {kin}|he|she|they|boss|landlord .. going|says|said|threat*|told|tried|wants|will ...
    """,
    harmless_harm="""
    beat {him}|the|your home|price*|there|to|competitor*|deal|offer|quote|record|rush|score|time|traffic
    blow up .. balloon(s)|mattress|photo(s)|picture(s)|tire(s)
    blow|burn dry|off|out
    burn|cut the|your bill|cost|fee|grass|hair|lawn|price|rate(s)
    burn|end|hurt|kill my|the|your appointment|call|chat|conversation|day|feelings|lease|lights|mood|time|vibe
    burn~ down|up calories|(in here, the motor)
    cut|jump {him} a|in|loose|off|on|some
    end {him} at|on|the|up
    hand(s) down
    it|that|tooth|pain|back|this is? killing|kills me
    kill|hurt two|2|time|for|(some time)
    kill|killing|poison|poisoning them ... {pest}
    shoot .. photo(s)|pics|picture(s)|portrait(s)|video(s)
    shoot {him}|over|your|the .. a|an|back|over|some|the
    {pest} ... kill|killing|poison|poisoning them
    """,
    not_meant="""
    come|going|got|have|might|need|try|trying|will|(can not) to? .. find {him}|it|the|this|your !and|then ...
    never|not|without|(no one will) .. attack|beat|break|burn|cut|damage|destroy|end|harm|hurt|hurting|kill|punch|
        shoot ...
    te mato de risa
    """,
)
_JOKES = phrasebook(laughs="{laugh}")


def threat(words: str) -> bool:
    """Plain words that threaten or abuse; against a third person only where nobody laughs."""
    said = _NO_THREAT.taken_out_of(unaccented(words))
    if any(book.is_in(said) for book in (_THREATS, _ABUSE, _IN_SPANISH_AND_FRENCH)):
        return True
    return _AT_OTHERS.is_in(said) and not _JOKES.is_in(said)
