"""Whether we write to the wrong person: not whom we mean, nobody of that name here, a number that is new to them.

Whoever is not the caller never asked for our texts: it counts as an opt-out.
"""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "another": "a different person, another person, one else, somebody else, somebody elses, someone else, "
    "someone elses",
    "mistaken": "address, amount, birthday, card, date, day, dob, email, first, idea, info on, insurance, last, "
    "name, number for, number on, order, phone on, price, time",
    "no_owner": "a, an, best, correct, enough, good, much, our, right, that, the, working, wrong, your",
    "not_any": "no, not a, not an, not any, there is no, there is not a",
    "of_somebody": "another, somebody, someone",
    "owner": "former|last|new|old|previous|prior guy|holder|owner|person|user, owner, person, whoever",
    "owner_before": "former|last|new|old|previous|prior guy|holder|owner|person|user",
    "polite": "all, at all, before, but, call, ever, from, guys, hi, i am, i think, lol, number, people, sorry, "
    "there, this, today, um, you",
    "think": "after, look*, mean, need, think, thought, trying, want, wanted",
    "wrong": "incorrect, wrong",
}
_SOMEBODY_ELSE = phrasebook(
    _CLASSES,
    the_wrong_one="""
    called|dialed|messaged|texted|typed wrong !extension|number|office
    check the|your number $
    got|have|mistaken|mistook|mixed me .. (mixed up, up with, confused|for|mistaken)
    got|mixed .. numbers|phones (mixed up, crossed|mixed)
    mistaken identity
    mixed up my|the|your?? number*
    not the correct|right contact|guy|number|person|phone $
    you .. contacted|got|have|need|reached|texted|want a|an|the? {wrong} !{mistaken} * !(it is, for|its|listed|on)
    {wrong} contact|dude|gal|girl|guy|individual|lady|man|party|person|recipient|woman|{phone}
    """,
    not_me="""
    (it is, that is) not me $|i|sorry|you
    am not your client|customer|girl|guy|one|patient|person
    it|message|text|that|this is|was not intended|meant for me|us
    i|this am|is not (miss|mr|mrs|ms *, her|him|them) $
    message|text|that|this is|was not for me $
    not me (that you, who you, you)
    not me (you are)? .. (looking for, after)
    not my (appointment with you, message|text) $
    not my name $|and|i|my|sorry|wrong|you
    """,
    meant_for_another="""
    (no longer, not) (the one, the person, who|whom) who|you .. {think}
    (supposed to be, supposed to go, intended|meant) .. {another}
    dialed|got|have|reached {another} {phone}
    who* you are? .. {think} ... (no longer, gone|moved|not|wrong)
    you .. (looking for, mean to *, meant to *, trying to *, need|want|wanted) {another}
    you .. looking for .. owner*|previous*|{another}
    you are {texting} a|some|the .. random|stranger|wrong
    {phone} .. be|belong*|is to? {another}
    """,
    nobody_of_that_name="""
    (there is no, no|{nobody}) *? by that|the|this name
    not know any|anybody|anyone by|called|named|with
    not know a|any|that|this guy|lady|man|name|person|woman
    {nobody} *? (at this *, in my *, in this *, on this *, here) .. asked|called|contacted|made|named|need*|ordered|
        texted|wants
    {nobody} .. named
    {not_any} * at|has|have|on|using|with that|this {phone}
    """,
    a_new_number="""
    (am not, used to be, not) hers|his|theirs|{of_somebody}
    (does not, no longer, not longer, not) even? has|have|own*|use* this {phone}
    (got this, new|this) {phone} .. {owner_before}
    (have had, assigned|given|got) this {phone} *? #*|ago|last|new|recently|since
    (this number, this phone, it|that|this) is (no longer, not) hers|his|theirs
    have had this {phone} for
    it|that|this is (no longer, not) !{no_owner} * cell|line|number|phone
    just|only|recently (changed to, started using, got|had) this {phone} $
    {owner} .. (that had, who had, for|had|of|with) my|the|this {phone}
    {phone} (does not, is not, no longer, not) belong*|connect|reach
    {phone} *? (has been, used to, formerly|got|previously|was) (given to, be|belong*|previously|reassigned|recycled)
    {phone} .. reassigned|recycled
    {phone} {owner_before}
    """,
    never_heard_of_you="""
    (have no idea, no clue, no idea, not know) who he|she|that|this|you are|is $
    ^ {polite}?? i|we? (did not, have never, have not, never) .. (heard of, reach* out to, book*|call*|contact*|made|
        text*) (an *, any *, this number, your *, anybody|anyone|you) {polite}?? $
    never been|had|was a|an appointment|client|customer|patient (of yours, with you, there) $
    never heard of you*
    """,
)
_AROUND_A_NAME = {
    "sorry": "anymore, dude, here, hey, hi, lol, no, nope, sorry, um, well",
}
_NOT_THIS_NAME = phrasebook(
    _AROUND_A_NAME,
    not_this_name="""
    (my name, i|that|this) am|is not <name> {sorry}?? $
    (never heard of, no clue who, no idea who, not know a, not know any, not know who) <name> is|sorry?? $
    *? (there is, we have)? no <name> (at this number, lives here, here) anymore|sorry?? $
    *? (there is, we have)? nobody <name> (at this number, lives here, here) anymore|sorry?? $
    ^ {sorry}?? i|that|this am|is not <name> * {sorry}?? $
    this is (no longer, not) <name> anymore? $
    {nobody} .. called <name>
    """,
)
_NO_OTHER = re.compile(
    r"(?:an?|the|my|your|his|her|our|it|that|this|what|how|why|who|where|when|so|too|if|about|at|in|on|for|from"
    "|with)\b.*"
    r"|.*(?:y|ing|ed|ful|able|al|ic|ive|ous|ent|ant|less|en)|\w{1,2}|(?:fair|right|cool|fun|fine|good|okay|true"
    "|real|safe|sure"
    r"|home|here|there|sick|well|hungover|going|rude|wise|worth|normal|urgent|spam|yours?|mine|clear|nice|legit|great"
    r"|possible|yet|ours|available|everyone|late|early|hot|cold|cheap|free|new|rich|picky|made|done|gone"
    r"|back|due|bad|smart|helpful|enough)"
)
"""Words that are no name: "this is not fair"."""
_IN_SPANISH = phrasebook(
    {"no_name": "buen*, client*, de, el, la, muy, nuev*, pacient*, segur*, tan, un, una, yo"},
    no_soy_yo="""
    (esta no es, este no es, no es, no soy) el|esa|ese|la duena|dueno|numero|persona|(que busca*)
    (no era, no es, era) para mi ... $
    ^ disculpe|hola|no|perdon?? yo? no soy !{no_name} * $
    no soy quien|(a quien) busca*
    se|te equivoc* de numero|persona|telefono
    """,
    nadie_aqui="""
    aqui? no esta|trabaja|vive aqui? nadie|ningun|ninguna|ninguno
    aqui? no hay nadie|ningun|ninguna|ninguno con|llamada|llamado|(* $, * aqui, que se)
    nadie llamada|llamado|(con ese nombre, que se llame)
    no conozco a esa|ese|nadie|ningun|ninguna|ninguno
    """,
    otro_numero="""
    no es mi numero|telefono
    numero ya? no es de|del
    numero|persona|telefono equivocada|equivocado|incorrecta|incorrecto
    numero|telefono *? es de otra|otro
    """,
)


def is_somebody_else(words: str) -> bool:
    """Words without accents; whether "not Jessica" is a name is asked where names are known."""
    if _SOMEBODY_ELSE.is_in(words) or _IN_SPANISH.is_in(words):
        return True
    return any(_is_name(word) for word in _NOT_THIS_NAME.given_back_from(words))


def _is_name(word: str) -> bool:
    return _NO_OTHER.fullmatch(word) is None and names_given.alone(word) is not None
