"""What sounds like self-harm and is none: a figure of speech, an accident, a thing that dies, a place to leave."""

from receptionist.domain.hearing.phrasebook import phrasebook

_NO_DESPAIR = phrasebook(
    {
        "hurt": "burn~, cut~, harm, hurt~, poison, stab~",
        "doing": "accidentally, at, by accident|falling|slipping|mistake, chopping, cooking, doing, falling, "
        "in a|the, lifting, moving, on !purpose, picking, playing, running, shaving, skiing, slipping, trying, when, "
        "while, with a|my|the box|can|curling|glass|iron|knife|razor|saw|tool, with {chemical}, working",
        "toil": "boot camp, class, climb, commute, course, deadline, diet, drive, hill, leg day, run, schedule, "
        "session, spin, traffic, workout",
        "animate": "best, body, brain, client, heart, life, little, mind, older, patient, people, soul, student, "
        "whole, younger, {kin}",
        "to_leave": "apartment, building, city, condo, country, facility, hospital, hotel, house, jail, job, "
        "landlord, lease, marriage, neighborhood, nursing home, office, party, property, rehab, rent, rental, room, "
        "salon, school, shop, state, town, unit, work",
        "party": "class, dinner, event, game, group, meeting, office, party, show, team, trip, wedding",
    },
    accidents="""
    accidentally|accidently|oops|(by accident) {hurt} {self}
    {hurt} my ..!wrist(s)|throat|veins {self}
    {hurt} {self} .. {doing} ...
    """,
    things_that_die="""
    ac|battery|car|furnace|it|phone|plant just? decided|wants|(is about|going) to die ...
    die|dye her|his|my|your .. beard|eyebrows|hair|lashes|roots|shirt|shoes ...
    my|our|that|the|this|your ..!{animate}|i wants|want|decided|(is about|going|ready, looks like it is|
        wants going?) to die ...
    """,
    somebody_lost="""
    brother|dad|daughter|father|husband|mom|mother|sister|son|wife suicide ...
    committed|(after her|his, dead|death|died by|from, lost .. .. to, survivor(s) of) suicide ...
    """,
    figures_of_speech="""
    about|afraid|embarrassed|going|scared|want|wanted|will|(thought i would) to? die for|from|if|laughing|of|trying|
        waiting|without ...
    about|afraid|embarrassed|going|scared|want|wanted|will|(thought i would) to? die on the inside|spot ...
    cut|cutting|hang|hanging {self} a|an|off|some|(out of) ...
    die|dying from|of boredom|cold|embarrassment|heat|laughing|laughter|(the heat)
    email|send|shoot|shooting|text {self} a|an|the ...
    matame|matanme|matandome|matarme de|el|la diente|hambre|muela|risa
    mata|matan|matando|matar me de|el|la diente|hambre|muela|risa
    mori* de|por ...
    rather die than ...
    shoot~ {self} in the foot
    will|(about|going to) die ... heat|hot|{laugh}
    """,
    suicide_as_a_name="""
    #|##|### kms
    career|fashion|financial|political|professional|social suicide
    suicide awareness|burger|clause|door(s)|drill(s)|grip|hill|mission|run(s)|sauce|sprint(s)|squad|squeeze|wings
    suicide like|{laugh}
    suicide prevention class|event|flyer|fundraiser|month|poster|training|walk|week
    {toil} ... is|was|are|not|be|(feels|felt like) .. suicide
    """,
    leaving_a_place="""
    done|over|sick|tired of|with living alone|at|by|here|in|near|next|on|there|under|with ...
    end|ending|take|taking everything|(it all) away|from|home|in|off|on|out|to|today|(with me) ...
    not|(no longer) want to be|live|stay here|there ... {to_leave} ...
    wake|waking up .. at|before|during|early|for|late|mid|until|while|with|(in the middle) ...
    {party} ... better off? (without me) ...
    {to_leave} ... not want to be|live|stay here ...
    """,
)


def without(words: str) -> str:
    """Words without what is no self-harm."""
    return _NO_DESPAIR.taken_out_of(words)
