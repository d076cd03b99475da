"""Classes of words that several phrasebooks speak of: who, with what, where, what to, and how it is said.

A wording names a class in braces; the wordings of a class have commas between them, in the language of phrasebook.py.
"""

from collections.abc import Mapping

_PEOPLE = {
    "kin": "baby, boyfriend, brother, child, children, cousin, coworker(s), dad, daughter(s), ex, families, family, "
    "father, fiance, friend, girlfriend, grandson, husband, in law(s), kid(s), mom, mother, neighbor(s), nephew, "
    "niece, parents, partner, roommate, sister, son(s), spouse, stepdad, stepmom, teacher, teen, teenager, wife",
    "children": "baby, boy(s), child, children, daughter(s), girl(s), grandkids, kid(s), son(s)",
    "attacker": "boss, burglar, customer, girl, gunman, guy, he, intruder, landlord, man, prowler, robber, she, "
    "shooter, somebody, someone, stalker, they, thief, woman, {kin}",
    "frail": "##|# month(s)|week(s) old, 7#|8#|9# year(s) old, age|aged 7#|8#|9#, baby, diabetic, disabled, elderly, "
    "grandfather, grandma, grandmother, grandpa, infant, newborn, oxygen, premature, toddler, "
    "who|he|she is 7#|8#|9#, {kin} is 7#|8#|9#",
    "officers": "agents, border patrol, cop(s), dea, detective(s), fbi, feds, ice, immigration, la migra, "
    "marshal(s), officer(s), police, sheriff, state trooper",
    "staff": "assistant, attorney, bastard, bitch, boss, crew, dentist(s), doctor(s), driver, employee(s), girl, "
    "guy(s), hygienist, idiot, lady, lawyer(s), man, manager, owner, people, plumber, receptionist(s), secretary, "
    "staff, stylist(s), team, tech(s), technician(s), woman, worker(s)",
    "self": "her self, herself, him self, himself, my self, myself, them self, them selves, themself, themselves",
    "anyone": "all of you, anybody, anyone, each of you, every one of you, everybody, everyone, one of you, people, "
    "somebody, someone, whoever",
}
_THINGS = {
    "weapon": "(baseball)? bat, ak, ar 15, bomb, brick, crowbar, gasoline, glock, gun(s), hammer, knife, machete, "
    "pistol, rifle, shotgun, weapon(s)",
    "no_weapon": "bat removal, bath bomb, glue gun, gun shy, "
    "gun|knife case|charge(s)|permit|license|safe|sharpening, gun|knife law(s)|shop|trust|collection, heat gun, "
    "nail gun",
    "pills": "advil, ibuprofen, med(s), medication(s), oxy*, painkiller(s), pill(s), sleeping pill(s), tablet(s), "
    "tylenol, xanax",
    "chemical": "acid, bleach, chemical(s), color, dye, glue, keratin, lash*, lightener, peel, perm, product, "
    "relaxer, tint, toner, treatment, wax",
    "place": "apartment, building, business, clinic, firm, home, house, joint, office, place, practice, salon, shop, "
    "store",
    "room": "apartment, attic, basement, bathroom, bedroom, ceiling, closet, crawl space, garage, house, kitchen, "
    "lobby, office, place, roof, room, salon, shed, shop, wall(s), yard",
    "machine": "ac, air conditioner, air handler, battery, boiler, car, dishwasher, dryer, fryer, furnace, grill, "
    "heater, oven, stove, thermostat, unit, vent(s), washer, water heater",
    "electric": "appliance, breaker (box)?, electrical box|panel, fuse box, light fixture, light switch, light(s), "
    "outlet(s), panel, plug, socket, transformer, wire(s), wiring",
    "skin": "ear(s), eyebrow(s), face, forehead, head, lip(s), neck, scalp, skin",
}
_MANNERS = {
    "laugh": "haha*, jk, just kidding, kidding, lmao, lol, rofl, 😂, 😅, 🤣",
    "cannot": "can hardly|barely, can not, could not, hard|harder|hardly|barely, not able, struggling, unable",
    "i_am": "am, i am, i have, i have been, i will be",
}

WORD_CLASSES: Mapping[str, str] = {**_PEOPLE, **_THINGS, **_MANNERS}
