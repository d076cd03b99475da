"""Classes of words that several phrasebooks speak of: who, with what, where, when, and how it is said.

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
    "acquaintances": "boss, boyfriend, brother, dad, daughter, employer, ex, father, friend, girlfriend, husband, "
    "kids, landlady, landlord, mom, mother, neighbor*, roommate, sister, son, tenant, uncle, wife",
    "nobody": "no one, no person, nobody, noone, not a single, not anybody, not anyone, not one",
    "outsiders": "adjuster, agency, airline, bank, collector*, company, contractor, creditor*, dealership, hoa, "
    "hospital, insurance, landlord, robocall*, roofer, scammer*, school, seller, telemarketer*",
    "trades": "assistant, attorney, barber, colorist, crew, dentist, doctor, dr, driver, electrician, hygienist, "
    "installer, lawyer, mechanic, nurse, paralegal, plumber, receptionist, stylist, tech, technician",
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
    "an_appointment": "appointment(s), booking(s), checkup(s), cita, cleaning(s), consult(s), consultation(s), "
    "meeting(s), rdv, rendez vous, reserva, reservation(s), room(s), session(s), table(s), visit(s)",
    "phone": "cell, digits, inbox, line, mobile, number, phone",
    "texts": "ad, ads, alert, alerts, blast, blasts, communication*, contact, message, messages, messaging, msgs, "
    "notification*, offers, promo, promos, promotion*, reminder, reminders, sms, solicitation*, spam, text, texting, "
    "texts",
}
_MANNERS = {
    "laugh": "haha*, jk, just kidding, kidding, lmao, lol, rofl, 😂, 😅, 🤣",
    "cannot": "can hardly|barely, can not, could not, hard|harder|hardly|barely, not able, struggling, unable",
    "named_day": "friday, monday, saturday, sunday, thursday, today, tomorrow, tonight, tuesday, wednesday",
    "a_day": "afternoon*, evening*, morning*, weekend*, {named_day}",
    "a_time": "#, #am, #pm, ##, ##am, ##pm, afternoon, evening, fri, mon, morning, next, noon, sat, sun, this, thu, "
    "thurs, tue, tues, wed, {named_day}",
    "never": "do not, never, no longer, not, not ever",
    "texting": "blowing up, contacting, harassing, harrasing, harrassing, hounding, messaging, msging, sending, "
    "spamming, texting",
}

WORD_CLASSES: Mapping[str, str] = {**_PEOPLE, **_THINGS, **_MANNERS}
