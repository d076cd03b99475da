"""Classes of words that several phrasebooks speak of: who, with what, where, what to, and how it is said.

A wording names a class in braces; the wordings of a class have commas between them, in the language of phrasebook.py.
"""

from collections.abc import Mapping

_PEOPLE = {
    "kin": "baby, boyfriend, brother, child, children, cousin, coworker(s), dad, daughter(s), ex, families, family, "
    "father, fiance, friend, girlfriend, grandson, husband, in law(s), kid(s), mom, mother, neighbor(s), nephew, "
    "niece, parents, partner, roommate, sister, son(s), spouse, stepdad, stepmom, teacher, teen, teenager, wife",
    "children": "baby, boy(s), child, children, daughter(s), girl(s), grandkids, kid(s), son(s)",
    "frail": "##|# month(s)|week(s) old, 7#|8#|9# year(s) old, age|aged 7#|8#|9#, baby, diabetic, disabled, elderly, "
    "grandfather, grandma, grandmother, grandpa, infant, newborn, oxygen, premature, toddler, "
    "who|he|she is 7#|8#|9#, {kin} is 7#|8#|9#",
    "self": "her self, herself, him self, himself, my self, myself, them self, them selves, themself, themselves",
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
}
_MANNERS = {
    "laugh": "haha*, jk, just kidding, kidding, lmao, lol, rofl, 😂, 😅, 🤣",
    "cannot": "can hardly|barely, can not, could not, hard|harder|hardly|barely, not able, struggling, unable",
}

WORD_CLASSES: Mapping[str, str] = {**_PEOPLE, **_THINGS, **_MANNERS}
