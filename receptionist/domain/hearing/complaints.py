"""Whether somebody complains of us: what ours did badly and how they feel about it; what others did does not count."""

from receptionist.domain.hearing.complaint_words import COMPLAINS
from receptionist.domain.hearing.complaints_of_others import without_what_others_did
from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_CLASSES = {
    "requests": "amazing, are you, awesome, best, can you, could you, did you know, do you, do your, does your, great, "
    "how do you, is your, legal, legally, loved, my fault, thank you, thanks, will you, would you",
    "ours": "this place, you all|charged|did|fixed|guys|installed|people|promised|put|quoted|said|sent|told, "
    "your *? (front desk)|assistant|attorney|barber|colorist|company|crew|dentist|doctor|driver|employee(s)|girl|"
    "guy(s)|hygienist|lawyer|office|people|plumber|receptionist|staff|stylist|team|tech|technician, your place",
    "badly": "a mess, absurd, and denied, awful, bleed, broke, broken, careless, damaged, denied, disgusted, "
    "disrespect*, drunk, failed, fault, garbage, high, horrible, ignored, incompetent, late again, lied, missed, "
    "never called|came|did, no one, nobody, not care|show, redo, refused, ridiculous, rough, rude, ruined, rushed, "
    "scam, scratched, sloppy, still broken|leaking|leaks|not, terrible, terribly, unacceptable, unhappy, upset, "
    "useless, worse, worst, wrong",
    "gone": "broke, broken, came|fell|popped|washed off, chipped, faded, fell|washed out, falling apart, hurts, "
    "leaked, leaking, leaks, lifted, not fit, peeled, stopped working",
    "soon_after": "after|since you, already, days|hours|week later, even though you, in|within a week, "
    "next day|morning, same day, within a day, you did|fixed",
}
_TOGETHER = phrasebook(
    _CLASSES,
    what_ours_did="""
    {ours} & {badly} - {requests}
    """,
    what_did_not_last="""
    {gone} & {soon_after} - a fill, accident, can i get, eating, fell down, my fault, taffy, {requests}
    """,
)
_IN_SPANISH = phrasebook(
    {
        "angry": "decepcionad*, descontent*, enojad*, frustrad*, furios*, inconforme(s), insatisfech*, molesta(s), "
        "molesto(s)",
        "bad": "deficiente, horrible, mal, mala, malisim*, malo, pesim*, terrible",
    },
    mal_hecho="""
    arruinaron|danaron|quemaron|rompieron|(echaron a perder) el|la|mi|mis|todo
    atencion|servicio|trabajo|trato *? *? {bad}|(un asco)
    dejaron|dejo todo *? mal|peor|sucio|tirado|(hecho un)
    me arruinaron|colgaron|danaron|estafaron|mintieron|robaron|(echaron a perder)
    nadie *? atendio|atiende|contest*|llamo|llego|respond*|vino
    nadie me *? *? atend*|ayud*|contest*|devuelv*|llam*|regres*|respond*
    nunca *? arreglaron|contest*|llam*|llegaron|llego|regres*|respond*|vinieron|vino|(me *)
    {bad} atencion|experiencia|servicio|trabajo|trato
    """,
    esperas_y_dinero="""
    dame|denme|exijo|quiero (mi dinero, que me devuelvan, un reembolso)
    devuel*|regres* me? el|mi|(todo mi) dinero
    llevamos|llevo|tengo .. dia(s)|hora(s)|semana(s) esperando
    me cobraron|cobro|(quisieron cobrar) *? doble|extra|mal|(de mas, dos veces, mucho mas)
    me dejaron|tuvieron esperando|plantada|plantado
    """,
    enojo="""
    (bola de, son unos) estafadores|incompetentes|ladrones|mentirosos|rateros
    (es una, que) estafa
    bien|estamos|estoy|muy|quede *? {angry} con|de|por
    groser*|inaceptable|irrespetuos*|maleducad*|queja|quejarme|reclamacion|reclamar|(una falta de respeto)
    muy {angry}
    """,
)


def complaint(words: str) -> bool:
    said = without_what_others_did(unaccented(words))
    return any(book.is_in(said) for book in (COMPLAINS, _TOGETHER, _IN_SPANISH))
