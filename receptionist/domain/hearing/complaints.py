"""Whether somebody complains of us: what ours did badly and how they feel about it; what others did does not count."""

from receptionist.domain.hearing.complaint_words import COMPLAINS
from receptionist.domain.hearing.complaints_of_others import without_what_others_did
from receptionist.domain.hearing.plain import rules, unaccented
from receptionist.domain.hearing.scenes import scene

_IN_SPANISH = rules(
    r"""
    (?:dejo|dejaron) todo (?:\w+ )?(?:tirado|sucio|peor|mal|hecho un)(?: .*)?
    nadie me (?:\w+ ){0,2}?(?:regres\w+|devuelv\w+|contest\w+|llam\w+|respond\w+|ayud\w+|atend\w+)(?: .*)?
    me (?:cobraron|cobro|quisieron cobrar) (?:\w+ )?(?:de mas|doble|dos veces|mal|extra|mucho mas)(?: .*)?
    (?:estoy|quede|muy|bien|estamos) (?:\w+ )?{angry} (?:con|por|de)(?: .*)?
    muy {angry}
    nunca (?:\w+ )?(?:contest\w+|llegaron|llego|llam\w+|vinieron|vino|respond\w+|regres\w+|arreglaron|me \w+)(?: .*)?
    nadie (?:\w+ )?(?:vino|llego|contest\w+|llamo|atendio|respond\w+|atiende)(?: .*)?
    {bad} (?:servicio|atencion|trato|trabajo|experiencia)(?: .*)?
    (?:servicio|atencion|trabajo|trato) (?:\w+ ){0,2}?(?:{bad}|un asco)(?: .*)?
    (?:devuel\w+|regres\w+) (?:me )?(?:mi|el|todo mi) dinero
    (?:quiero|exijo|dame|denme) (?:mi dinero|un reembolso|que me devuelvan)(?: .*)?
    (?:arruinaron|danaron|rompieron|quemaron|echaron a perder) (?:mi|mis|el|la|todo)(?: .*)?
    me (?:dejaron|tuvieron) (?:plantad[oa]|esperando)(?: .*)?
    (?:llevo|tengo|llevamos) (?:\w+ ){0,3}?(?:horas?|dias?|semanas?) esperando(?: .*)?
    (?:son unos|bola de) (?:ladrones|rateros|estafadores|incompetentes|mentirosos)
    (?:es una|que) estafa|me (?:robaron|estafaron|mintieron|arruinaron|danaron|rompieron|echaron a perder
        |colgaron)(?: .*)?
    (?:groser[oa]s?|maleducad[oa]s?|irrespetuos[oa]s?|queja|quejarme|reclamar|reclamacion|inaceptable
        |una falta de respeto)
    """,
    angry="(?:molest|enojad|decepcionad|frustrad|furios|insatisfech|descontent)[oa]s?, inconformes?",
    bad="mal, malo, mala, pesim[oa], horrible, terrible, malisim[oa], deficiente",
)
_REQUESTS = (
    "can you, could you, do you, would you, will you, are you, do your, does your, is your, how do you, "
    "did you know, thanks, thank you, awesome, amazing, great, loved, best, my fault, legal, legally"
)
_SCENES = (
    scene(
        "your (?:\\w+ )?(?:tech|technician|guys?|plumber|lawyer|attorney|dentist|doctor|hygienist|stylist"
        "|receptionist|office|staff|team|company|crew|assistant|driver|employees?|people|front desk|colorist|barber"
        "|girl), you guys, you people, you all, this place, your place, you promised, you fixed, you said, you did, "
        "you installed, you put, you told, you sent, you charged, you quoted",
        "absurd, ridiculous, drunk, high, fault, useless, ignored, missed, refused, denied, never did, never came, "
        "never called, worse, worst, terrible, terribly, awful, horrible, redo, rough, careless, rude, sloppy, "
        "wrong, "
        "broke, broken, upset, disgusted, unhappy, still leaks, still leaking, still broken, still not, failed, "
        "garbage, scam, lied, not care, not show, nobody, no one, damaged, bleed, ruined, rushed, a mess, scratched, "
        "and denied, incompetent, late again, disrespect\\w*, unacceptable",
        unless=_REQUESTS,
    ),
    scene(
        "chipped, fell out, fell off, broke, came off, leaks, leaking, leaked, faded, peeled, washed out, "
        "falling apart, lifted, popped off, not fit, hurts, broken, stopped working",
        "same day, next day, next morning, already, within a day, within a week, in a week, days later, week later, "
        "hours later, even though you, after you, since you, you fixed, you did",
        unless="taffy, accident, my fault, eating, a fill, can i get, fell down, " + _REQUESTS,
    ),
)


def complaint(words: str) -> bool:
    said = without_what_others_did(unaccented(words))
    if COMPLAINS.is_in(said) or _IN_SPANISH.search(said):
        return True
    return any(one.plays(said) for one in _SCENES)
