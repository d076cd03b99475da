"""Whether we write to the wrong person: not whom we mean, nobody of that name here, a number that is new to them.

Whoever is not the caller never asked for our texts: it counts as an opt-out.
"""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.plain import rules
from receptionist.domain.hearing.sayings import any_of, sayings

_WRONG_ONE = sayings(
    """
    (dialed/texted/called/typed/messaged) wrong !(number/extension/office)
    (got/mixed) .. (numbers/phones) (mixed up/mixed/crossed)
    (have/got/mistook/mistaken/mixed) me .. (confused/mixed up/mistaken/for/up with)
    check (your/the) number $
    mistaken identity
    mixed up [the/your/my]* number*
    not the (right/correct) (person/number/guy/phone/contact) $
    {wrong} (person/guy/gal/girl/lady/woman/man/dude/contact/recipient/individual/party/{phone})
    you .. (have/got/reached/texted/want/contacted/need) [the/a/an] {wrong} !{mistaken} * !(on/for/listed/its/it is)
    """,
    mistaken="address, insurance, email, name, card, dob, birthday, time, date, day, order, price, amount, idea, "
    "last, "
    "first, info on, number on, number for, phone on",
    wrong="wrong, incorrect",
)
_MEANT_FOR_ANOTHER = sayings(
    """
    (meant/intended/supposed to be/supposed to go) .. {another}
    you .. (looking for/trying to */want/wanted/mean to */meant to */need) {another}
    {phone} .. (belong*/is/be) [to] {another}
    (have/got/dialed/reached) {another} {phone}
    (not/no longer) (who/whom/the one/the person) (you/who) .. {think}
    you .. looking for .. ({another}/owner*/previous*)
    am not your (patient/client/customer/guy/girl/one/person)
    (this/that/it/message/text) (is/was) not (meant/intended) for (me/us)
    (this/that/message/text) (is/was) not for me $
    not me [you are] .. (looking for/after)
    (that is/it is) not me (i/sorry/you/$)
    not me (you/that you/who you)
    not my name
    (this/i) (is/am) not (him/her/them/(mr/mrs/ms/miss) *) $
    not my (text/message/appointment with you) $
    who* you [are] .. {think} .... (not/wrong/no longer/moved/gone)
    you are {texting} (a/some/the) .. (stranger/random/wrong)
    """,
    another="someone else, someone elses, somebody else, somebody elses, another person, a different person, one else",
    think="think, thought, want, wanted, need, look*, after, trying, mean",
)
_NOBODY_HERE = sayings(
    """
    ({nobody}/there is no/no) [*] by (that/the/this) name
    {nobody} .. named
    {nobody} [*] (here/at this */in this */in my */on this *) .. (called/contacted/texted/made/asked/ordered/need*/
        wants/named)
    {not_any} * (at/on/with/has/have/using) (this/that) {phone}
    not know (that/this/any/a) (person/guy/man/woman/lady/name)
    not know (anyone/anybody/any) (named/called/by/with)
    """,
    not_any="no, not a, not an, not any, there is not a, there is no",
)
_NEW_NUMBER = sayings(
    """
    (am not/not/used to be) (hers/his/theirs/{another})
    (just/recently/only) (got/changed to/started using/had) this {phone} $
    (got/have had/given/assigned) this {phone} [*] (ago/last/recently/new/since/00)
    have had this {phone} for
    {phone} (does not/is not/no longer/not) (belong*/reach/connect)
    {phone} [*] (used to/was/got/has been/previously/formerly) (belong*/be/reassigned/recycled/given to/previously)
    {phone} .. (reassigned/recycled)
    (this/that/it/this number/this phone) is (not/no longer) (hers/his/theirs)
    (this/that/it) is (not/no longer) !{no_owner} * (phone/number/cell/line)
    (does not/no longer/not/not longer) [even] (has/have/own*/use*) this {phone}
    {owner} .. (of/with/who had/that had/had/for) (this/the/my) {phone}
    {phone} {owner_before}
    (new/got this/this) {phone} .. {owner_before}
    """,
    another="someone, somebody, another",
    no_owner="a, an, the, your, our, that, right, correct, good, working, best, enough, much, wrong",
    owner="(previous/old/prior/last/former/new) (owner/user/person/guy/holder), whoever, person, owner",
    owner_before="(previous/old/prior/last/former/new) (owner/user/person/guy/holder)",
)
_NEVER_HEARD = sayings(
    """
    ^ [{polite}]* [i/we] (never/did not/have not/have never) .. (call*/contact*/text*/heard of/made/book*/reach*
        out to) (you/your */anyone/anybody/this number/any */an *) [{polite}]* $
    (have no idea/not know/no clue/no idea) who (that/this/you/she/he) (is/are) $
    never (been/was/had) (a/an) (patient/client/customer/appointment) (of yours/there/with you) $
    never heard of you*
    """,
    polite="sorry, i am, but, hi, um, lol, i think, you, guys, all, people, before, ever, at all, today, there, "
    "from, "
    "this, number, call",
)
_NOT_THIS_NAME = sayings(
    """
    (not know any/not know a/not know who/no idea who/no clue who/never heard of) <name> [is/sorry]* $
    [*] [there is/we have] no <name> (here/lives here/at this number) [sorry/anymore]* $
    {nobody} .. called <name>
    [*] [there is/we have] nobody <name> (here/lives here/at this number) [sorry/anymore]* $
    (this/i/that/my name) (is/am) not <name> [{sorry}]* $
    ^ [{sorry}]* (this/i/that) (is/am) not <name> * [{sorry}]* $
    this is (not/no longer) <name> [anymore] $
    """,
    sorry="sorry, anymore, lol, dude, here, no, hi, hey, nope, well, um",
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
_IN_SPANISH = rules(
    r"""
    (?:aqui )?no (?:vive|trabaja|esta) (?:aqui )?(?:ningun[ao]?|nadie|ninguna persona)(?: .*)?
    (?:aqui )?no hay (?:ningun[ao]?|nadie) (?:llamad[oa]|con|que se|\w+ aqui|\w+$)(?: .*)?
    nadie (?:con ese nombre|que se llame|llamad[oa])(?: .*)?
    no conozco a (?:esa|ese|ningun[ao]?|nadie)(?: .*)?
    (?:no soy|no es|esta no es|este no es) (?:la|el|esa|ese) (?:persona|numero|duen[oa]|que busca\w*)(?: que busca\w*
        | de \w+| correct[oa]| equivocad[oa])*(?: .*)?
    (?:se|te) equivoc\w+ de (?:persona|numero|telefono)
    ^(?:no |hola |perdon |disculpe )*(?:yo )?no soy (?!de|la|el|un|una|yo|nuev\w+|pacient\w+|client\w+|muy|tan
        |buen\w*|segur\w*)\w+$
    no soy (?:quien|a quien) busca\w*(?: .*)?
    (?:numero|telefono) (?:\w+ )?es de otr[ao](?: .*)?|no es mi (?:numero|telefono)(?: .*)?
    numero (?:ya )?no es (?:de|del)(?: .*)?
    (?:persona|numero|telefono) (?:equivocad|incorrect)[oa]
    (?:no era|no es|era) para mi(?: .*)?$
    """
)


_SOMEBODY_ELSE = any_of(_WRONG_ONE, _MEANT_FOR_ANOTHER, _NOBODY_HERE, _NEW_NUMBER, _NEVER_HEARD)


def is_somebody_else(words: str) -> bool:
    """Words without accents; whether "not Jessica" is a name is asked where names are known."""
    if _SOMEBODY_ELSE.heard_in(words) or _IN_SPANISH.search(words):
        return True
    return any(_is_name(word) for word in _NOT_THIS_NAME.names_in(words))


def _is_name(word: str) -> bool:
    return _NO_OTHER.fullmatch(word) is None and names_given.alone(word) is not None
