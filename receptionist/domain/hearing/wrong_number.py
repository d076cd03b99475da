"""Whether we write to the wrong person: not whom we mean, nobody of that name here, a number that is new to them.

Whoever is not the caller never asked for our texts: it counts as an opt-out.
"""

import re

from receptionist.domain.hearing import names_given
from receptionist.domain.hearing.plain import rules

_SOMEBODY_ELSE = rules(
    r"""
    not my name(?: .*)?
    (?:number|phone) is not (?:hers|his|theirs)
    not me (?:you|that you|who you)(?: .*)?
    never been an? (?:patient|client|customer) of yours$
    (?:new|got this|this) (?:phone|number)(?: \w+){0,3}? (?:previous|old|prior|last) owner(?: .*)?
    (?:\S+ ){1,4}?(?:there is )?no (?P<gone>\w+) (?:here|at this number|lives here)(?: sorry| anymore)*$
    not the (?:right|correct) (?:person|number|guy|phone|contact)$
    not my (?:name|texts?|appointment with you)$
    wrong (?:contact|recipient|individual|party)
    mixed up (?:the |your |my )?numbers?|got your numbers mixed(?: .*)?
    number old owner(?: .*)?
    (?:dialed|texted|called|typed) wrong(?! (?:number|extension|office))(?: .*)?
    {nobody} (?:named|called) \w+ (?:\w+ )?(?:here|at this \w+|in this \w+|on this \w+)(?: .*)?
    (?:\S+ ){1,6}?(?:this|i) (?:is|am) not (?P<last>\w+)$
    you (?:\w+ ){0,2}?(?:have|got|reached|texted|want|contacted) (?:the |an? )?(?:wrong|incorrect) (?!address
        |insurance|email|name|card|dob|birthday|time|date|day|order|price|amount|idea|last|first|info on|number on
        |number for
        |phone on)\w+(?! (?:on|for|listed))
    (?:have|got) me (?:\w+ )?(?:confused|mixed up|mistaken)(?: .*)?
    (?:mistaken|mistook) me for(?: .*)?|mistaken identity
    (?:number|phone|line) (?:\w+ )?(?:used to|was|got|has been|previously|formerly) (?:belong\w*|be|reassigned
        |recycled|given to|previously)(?: .*)?
    used to be (?:hers|his|theirs|someone|somebody|another)(?: .*)?
    (?:number|phone) (?:\w+ ){0,2}?(?:reassigned|recycled) to me(?: .*)?
    (?:whoever|who|whomever|person|one) (?:you|u) (?:are )?(?:\w+ )?(?:trying|looking|want\w*|after|need
        |mean)(?: \w+)*? (?:not|wrong|no longer|moved|gone)(?: .*)?
    you are (?:texting|messaging|writing|contacting) (?:to )?(?:a|some|the) (?:\w+ )?(?:stranger|wrong \w+
        |random)(?: .*)?
    {nobody} (?:here|at this (?:number|phone|house)|in (?:this|my) (?:house|family|household)) (?:\w+ )?(?:called
        |contacted|texted|made|asked|requested|ordered|needs?)(?: .*)?
    (?:am|is|was) not (?:your|a|the) (?:patient|client|customer|guy|girl|person|one)(?: (?:you|of yours).*)? (?:wrong
        |you have the)(?: .*)?
    ^(?:sorry |um |lol |no |hi |hey |nope |well )*(?:this|i) (?:is|am) not (?:me|him|her|them)(?: sorry
        | anymore| lol| dude| here)*$
    not know (?:any|a|who) (?P<unknown>\w+)(?: is| sorry)*$
    {nobody}(?: \w+){0,3}? (?:named|called|by|with) (?:that |the |this )?(?!me\b|you\b|us\b)\w+(?: (?:name|here|at|in
        |lives?|works?|anymore|sorry))*(?! (?:came|showed|called|answered|ever))$
    {nobody} (?:\w+ )?by (?:that|the|this) name(?: .*)?
    (?:no|not an?y?|there is not an?) \w+ (?:at|on|with|has|have|using|lives? at) (?:this|that) (?:number|phone|line
        |cell)(?: .*)?
    (?:this|it|that|this number|this phone) (?:is|was) (?:not|no longer) (?!a |an |the |your |our |that |right
        |correct|good|working|best|my |enough|much)\w+ (?:phone|number|cell|line)(?: .*)?
    (?:number|phone|cell|line) (?:does not|no longer|is not|do not) belongs? to(?: .*)?
    (?:number|phone) (?:no longer|does not|is not) (?:belongs?|reach|connect)(?: .*)?
    (?:text|message|this|that
        |these) (?:was |is |were |are |must be |must have been |might be |has to be )?(?:meant|intended
        |supposed to (?:be|go)) (?:for|to) (?:someone|somebody|another person|a different person)(?: .*)?
    you (?:\w+ )?(?:meant|mean|wanted|want|intended|trying|tried) (?:to )?(?:text|message|contact|reach|for
        |write)(?: \w+){0,3}? (?:someone|somebody|another)(?: .*)?
    you (?:must|might|may|are|be|probably)(?: be| probably)* looking for (?:someone|somebody|another|whoever) .*
    (?:not|no longer) (?:who|whom|the (?:one|person|guy|lady|woman|man)) (?:you|u) (?:\w+ )*(?:think|thought|want
        |wanted|need|look\w*|after|trying)(?: .*)?
    (?:previous|old|prior|last|former) (?:owner|user|person|holder)(?: of| with| who had| that had)? (?:this|the
        |my) (?:number|phone|cell|line)(?: .*)?
    (?:owner|user|person) (?:\w+ )?who had (?:this|the) number(?: .*)?
    (?:just|recently|only) (?:got|changed to|started using|had) this (?:number|phone)$
    (?:got|have had) this (?:number|phone)(?: number)? (?:\w+ ){0,2}?(?:ago|last|recently|for (?:only|a)|new
        |since)(?: .*)?
    not know (?:that|this|any|a) (?:person|guy|man|woman|lady|name)(?: .*)?
    not know (?:anyone|anybody|any) (?:named|called|by|with)(?: .*)?
    (?:i |we )?have no idea who (?:that|this|you|she|he) (?:is|are)$
    ^(?:sorry |i am sorry |but |hi |um |lol |i think )*(?:i |we )?(?:never|did not|have not
        |have never) (?:\w+ )?(?:call|called
        |contact|contacted|text|texted|reach out to|reached out to|heard of|made) (?:you|your \w+|anyone|anybody
        |this number|any \w+|an? \w+)(?: (?:guys|all|people|before|ever|at all|today|sorry|there|from this number
        |call))*$
    ^(?:sorry |but |um |lol )*(?:there is |we have )?(?:no|nobody) (?P<missing>\w+) (?:here|lives here
        |at this number)(?: sorry| anymore)*$
    ^(?:sorry |um |lol |no |hi |hey |nope |well )*(?:this|i) (?:is
        |am) not (?P<other>(?!my|your|the|an?|his|her|our|it|that|this|so|too)\w+(?: (?!anymore|sorry
        |lol)\w+)?)(?: sorry| anymore| lol| dude| here)*$
    """,
    nobody="nobody, no one, noone, not anyone, not anybody, no person, there is no, there is not a, not an?y? \\w+, "
    "no \\w+",
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


def is_somebody_else(words: str) -> bool:
    """Words without accents; whether "not Jessica" is a name is asked where names are known."""
    found = _SOMEBODY_ELSE.search(words)
    if found is None:
        return bool(_IN_SPANISH.search(words))
    name = found["missing"] or found["other"] or found["unknown"] or found["last"] or found["gone"]
    return name is None or (_NO_OTHER.fullmatch(name) is None and names_given.alone(name) is not None)
