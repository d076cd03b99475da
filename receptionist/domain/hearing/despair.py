"""Whether somebody may harm themselves, said outright or obliquely; figures of speech and accidents do not count.

A wish not to live, whoever has it; an act against oneself, meant or done; and what is said on the way there: that
others would be better off, that nothing is left to live for, a last goodbye.
"""

from receptionist.domain.hearing import no_despair
from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CLASSES = {
    "kill": "drown~, end~, gas, hang~, kill~, off, shoot~, starve~, strangle~",
    "hurt": "burn~, cut~, harm~, hurt~, poison~, stab~",
    "mean": "about, going, keep(s), might, plan~, said, says, start~, talk*, thinking, threaten*, tried, trying, "
    "want(s)",
    "wish": "asking, begging, better|easier to, decided, deserve(s), going, hope, hoping, like, pray, praying, "
    "prefer, rather, ready, want(s), wish, wishing",
    "dead": "be dead, be gone forever, be no more, cease to exist, dead, die, disappear forever, dye tonight, "
    "never wake up, not be alive, not be here|live {anymore}, not exist|(wake up), sleep forever, "
    "stop (being alive)|existing|living",
    "far": "before, it, my, not, that, the, they, this, your",
    "tired": "done|sick|through|tired of|with, escape, finished with, give|giving|gave up on, hate, hating, no use, "
    "no|the? point|purpose in|of|to, over, quit, {cannot} do|face|handle|stand|take",
    "life": "being alive, exist, existence, existing, life, living, to live, waking up",
    "no_life": "alone, at, by, coach, estate, far, here, in, insurance, like, near, next, on, plan, room, there, "
    "together, under, where, with",
    "anymore": "any longer|more, anymore, no more",
    "gone": "dead, die, died, disappear*, gone, left this, never existed, not alive|around|here",
    "without_me": "if|once|when i .. {gone}, me being here, me gone, when i go, with me gone, without me",
    "all_others": "all, anyone, children, everybody, everyone, family, friends, husband, kids, mom, no one, nobody, "
    "noone, others, parents, people, they, who, wife, world",
    "high": "balcony, bridge, building, bus, cliff, overpass, roof, train, window",
    "thing": "appeal, car, case, coming, contract, estate, fixing, furnace, hair, insurance, lawn, lease, retainer, "
    "roof, teeth, tooth, trust",
}
_WISH_NOT_TO_LIVE = phrasebook(
    _CLASSES,
    wish_to_die="""
    as well be dead
    feel|feeling like dying|(ending it, i should die)
    let me just? die
    need|want out of my|this? life|world
    should just? die|(be dead, not be alive, not exist)
    want everything|it|this all to stop|(be over, go away)
    want everything|it|this|(the pain) all? over|(to be over, to end, to stop forever)
    want|wants|wish|wishes .. disappear|vanish $|and|from
    wish .. bus|car|someone|train|truck .. hit|kill|run|shoot me
    {wish} ..!{far} ..!{far} {dead}
    {wish} to? just? am|be|was|were (at peace forever, done with life, gone, no longer here, out of this world) !all|
        before|by|for|from|next|until
    """,
    no_wish_to_live="""
    deserve to be|live|exist|alive
    enough of my|this? life|living !{no_life}
    hope|like|rather|want|wish .. never|not|without wake|waking up
    hope|pray|wish that? i could|did|do|had|will|would? never|not .. born|exist*|wake|woke
    hope|pray|wish that? i had|was|were never|not been? alive|born|here
    never|not|(no longer) want to (be alive, be in|on this earth|planet|world, continue living, exist, go on,
        keep going|living, see tomorrow, wake up)
    never|not|(no longer) want to live (like this)? {anymore}? !{no_life}|by|without|too
    not|(no longer) want to be around|here $|{anymore}|(on earth)
    """,
    tired_of_life="""
    done|finished|over|sick|through|tired of|with (being here, it all, this world)
    done|finished|through existing|living !{no_life}|off
    life .. no|not .. meaning|point|purpose|worth
    life is hopeless|meaningless|over|pointless|(not worth it|living, too hard|painful to)
    not worth being|living
    {cannot} (be alive, carry on, do|take this life, go on, keep living, live like this) $
    {cannot} (be alive, carry on, do|take this life, go on, keep living, live like this) {anymore} !at|online|on|the|
        with
    {cannot} do this {anymore} !day|job|on|one|time|to|with
    {cannot} keep? fight|fighting on? {anymore}
    {cannot} keep? hold|holding on {anymore} $
    {cannot} live {anymore} $
    {cannot}|(not think i can, not sure i can, not know how to) (carry on, go on living, keep going|living on?,
        keep on) $
    {tired} (being here and, even, my, this)? {life} !{no_life}
    """,
    nothing_to_live_for="""
    lost, no, not any, not have, not see, nothing, without, zero & future, hope, meaning, purpose, reason,
        will to live & anymore, for me, in anything|(this world), left for me, life, living, to go on,
        to live - {thing}
    no point {anymore} $
    nothing .. left for me $|anymore|here|(in this life|world)
    nothing left? to|worth live|living
    no|not .. point|reason for|in|of|to? {life}|anything|be|live|(being here, carry on, go on, going on,
        keep going !with, wake up)
    only|(is not a|any, no, no other, not see a|another|any, see no) other? way out !of
    reason for|to living|staying|(stay alive, carry on, keep going $, keep living)
    what is the point|use in|of anything|{life}|(even trying, going on, it all)
    """,
    better_without_me="""
    better off? dead
    better|easier|fine|happier|lighter|relieved off? {without_me}
    hopeless, worthless, a failure, a burden, unloved, nothing & die, dead, end it, gone, disappear, not be here|live,
        give up on life, not exist & i, i am, me, {self} - {thing}
    i am|being|just|like such|just|nothing|only? but? a burden $
    i am|being|just|like such|just|nothing|only? but? a burden on|to my|{all_others}|her|him|them|those|you
    if i .. (gone $, not here {anymore} $)
    if i .. (no longer alive|here, not alive, gone forever)
    if i live|lived or die|died
    nobody|noone|(no one) will|would|(is going to) .. miss me
    who would .. miss me
    {all_others} & better, care, easier, fine, happier, miss, notice, relieved, remember & {without_me} - dog,
        house sit*, late, lunch, meeting, party, shift, trip, vacation
    {all_others} would .. be better off $
    """,
)
_ACTS = phrasebook(
    _CLASSES,
    in_so_many_words="""
    kms
    self harm*
    suicid*
    unaliv*
    """,
    killing="""
    blow~ her|his|my brains out
    bullet, bridge, gun, noose, overpass, pills, razor, roof, rope, train, tracks, cliff, ledge, blade & i, i am,
        i have, my & about|going|want to jump, end everything|it|my, hang|on {self}, overdose, slit, swallow,
        take them all - crown, dental, game, lol
    dream|dreaming|fantasiz*|think|thinking|thought|thoughts .. about|of .. death|dying|(ending it, ways to die)
    dream|dreaming|think|thinking|thought|thoughts .. about|of .. (jumping, not being alive|around|here)
    end|ending everything|(it all)
    end|ending|finish it|things|(my pain) (for good)|forever|now|soon|today|tomorrow|tonight
    end|ending|finish|finishing|take|taking her|his|my|their|ones own? life
    going|plan|planning|ready|think|thinking|thought|want|wants about|of|on|to? end|ending (everything, it, it all,
        things) !at|before|by|early|for|on|up|with|between
    gun|knife|noose|pills|rope ... end it
    gun|knife|pills|razor|rope .. in my hand(s)
    jump|jumping from|off|(in front of) a|my|that|the|this .. {high}
    leave|leaving|depart* this earth|life|world
    think|thinking|thoughts|want .. crash*|driv*|jump*|step*|walk* (in front of, into, off) .. bridge|cliff|pole|
        traffic|train|tree|wall
    way(s) to die|(kill {self})
    {kill} {self}
    """,
    hurting="""
    ^ (i am, i have been, been, have been, started)? cutting myself|(my self)? again $
    am|been|back|is|keep|keeps|start*|want|wants to? burning|cut|cutting|slicing {self}|(her|his|my|their arm(s)|body|
        leg(s)|skin|thigh(s)|wrist(s))
    burned|cut|sliced my arms|thighs|wrists !on|with
    could|might|(afraid|scared i will) .. do something bad|drastic|stupid|terrible
    cut|cutting|open|slash~|slit~ her|his|my|their own? throat|veins|wrist(s)
    did|do|doing|done something .. to {self}
    {hurt} myself|(my self)
    {mean} (about|he|of|on|she|they|to|will)? {hurt} {self}
    """,
    overdosing="""
    about|going|plan|planning|thinking|tried|trying|want about|of|on|to od|overdos*
    about|going|ready|thinking|want|will of|to? down|swallow|swallowing|take|taking (all of them, em all, it all,
        them all)
    if i swallowed|take|took ##|###|all|(a bottle of, a bunch of, too many) .. {pills}
    swallowed|taken|took a|an|my|the? entire|full|whole bottle
    swallow|swallowed|take|taken|taking|took (a bunch of, all, too many) .. {pills}|sleeping
    take|taken|took an? overdose
    """,
    goodbye="""
    be|join|meet|see with? .. (in heaven, on the other side)
    goodbye forever|world|(cruel world)
    goodbye, letter, noose, note, rope & going to do it, do it today|tonight
    go|going to heaven
    left|leaving|writing|written|wrote .. farewell|goodbye|last|suicide letter(s)|note(s)|text(s)
    my last day|night alive|(on earth, on this earth)
    say|saying|(this is) my .. goodbye(s)|(last day|message|text|words)
    tell my|the .. {kin}|girls|boys that? i love|loved her|him|them $
    tonight is|will be? my last night? $
    will not be around|alive|here long|tomorrow|(much longer)
    """,
)
_IN_OTHER_LANGUAGES = phrasebook(
    {
        "killing": "ahorcar, colgar, matar, quitar la vida, suicidar",
        "dying": "desaparecer, estar muerta|muerto, matarse, mori*, no despertar|existir, no haber nacido",
    },
    matarse="""
    ahorcarme|colgarme|matarme|suicidarme
    arrancarme|arrancarse|quitarme|quitarse la vida
    cortarme las munecas|venas
    cortarme|lastimarme !el|la|las|los|un|una
    hacerme dano
    me .. {killing}|morir|lastimar|(hacer dano)
    se (intento, quiere, quiso, trata|trato de, va a) {killing}|morir
    tome|tomo|trague todas? las|mis|muchas|sus|(un monton de) .. pastillas|pildoras
    """,
    no_vivir="""
    acabar|terminar con mi vida
    acabar|terminar con todo|(todo esto, todo ya) $
    aguanto|puedo|soporto con? mas? esta|mi vida
    cansada|cansado de existir|vivir|(la vida)
    desearia|ojala|quisiera que? estuviera|estuviese muerta|muerto
    desearia|ojala|quisiera que? morirme|(me muera, no despertar|despierte|hubiera)
    felices|mejor|tranquilos .. (sin mi)
    mejor estar? muerta|muerto
    merezco|prefiere|prefiero|quiere|quiero|quisiera|deseo|gustaria {dying}
    nadie me .. extran*
    no .. ganas|motivo|motivos|razon|razones|pena|sentido de|para? seguir? viv*
    no .. sentido .. vida|vivir
    no deseo|puedo|quiere|quiero mas|ya? seguir? despertar|existir|viv* !ahi|alli|aqui|cerca|con|en
    no quiere|quiero estar mas|ya? aqui|viva|vivo|(en este mundo) mas|ya? $
    soy una carga
    """,
    en_frances_aleman_y_portugues="""
    envie de mourir
    la|mi vida ya? no tiene|vale
    me matar|suicider|tuer
    mich? umbringen
    nicht mehr leben
    plus envie de vivre
    quero morrer
    veux mourir|(en finir, plus vivre)
    will sterben
    """,
)


def self_harm(words: str) -> bool:
    """Plain words of a caller who may harm themselves, or who tells of somebody who may now."""
    said = no_despair.without(unaccented(words))
    return any(book.is_in(said) for book in (_WISH_NOT_TO_LIVE, _ACTS, _IN_OTHER_LANGUAGES))
