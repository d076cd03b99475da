"""What cannot wait for an answer, told and not asked about: danger to life, and what is urgent in some trade."""

from typing import Literal

from receptionist.domain.hearing import danger_to_life, urgent
from receptionist.domain.hearing.plain import rules, unaccented

Emergency = Literal["danger_to_life", "urgent"]

_ASKS_ABOUT = rules(
    r"""
    question (?:about|on|regarding) (?:your |the )?emergenc\w+(?: .*)?
    (?:\S+ ){0,6}?(?:as a|when i was a|when he was a|when she was a) (?:kid|child|teen|teenager|baby|boy|girl)(?: .*)?
    can (?:you|i|they|someone|a person|he|she) (?:get|be) (?:arrested|deported|evicted|detained)(?: .*)?
    flood ?lights?(?: .*)?
    (?:it is |its )?(?:just|only) (?:the |a |our )?(?:sprinklers?|condensation|rain|drill|test)(?: .*)?
    emergency (?:brake|kit|lights?|drill|exam|savings)
    (?:flood|flooding|fire|mold) (?:history|zone|damage claim|maps?|insurance)(?: .*)?
    cuanto (?:\w+ ){1,4}?(?:emergencia|urgencia)\w*(?: .*)?
    (?:does|do|will|would) (?:the )?(?:bleach|dye|relaxer|color|wax|peel|it) (?:burn|hurt|sting|burns|hurts)(?: .*)?
    (?:(?!{now})\S+ ){0,8}?(?:years?|months?) (?:ago|back)(?: (?!{now})\S+)*
    (?:bleeding|swelling|leak|leaking|flooding|alarm|smell|pain) (?:has |have |is |was |finally |already )*(?:stopped
        |gone|better|fixed|under control|went away)
    heart attack (?:on a|lol|when i saw)|(?:almost|nearly) (?:gave|had) (?:\w+ )?a heart attack|gave me a heart attack
    sin (?:urgencia|prisa)
    (?:not|no|never|nothing) (?:\w+ )?(?:urgent|emergency)
    (?:are|is) (?:you|this|that|it|there) (?:\w+ ){0,3}?emergency \w+(?: .*)?
    had an? (?:stroke|heart attack|seizure) (?:so|and (?:needs|uses|is in)|before|once|a while|when|as|is|ok|safe|can
        |but)(?: .*)?
    (?:\w+ )?(?:trouble|problems?|difficulty|hard|can not) (?:\w+ )?breath\w* (?:through|out of) (?:my|his|her
        |the) nose(?: .*)?
    (?:do|can|could) you (?:guys |all )?(?:also )?(?:handle|do|deal|clean\w*|take|offer|help|fix|repair|work|treat
        |see|service|cover|represent) (?:(?!my\b|me\b|now\b|today\b|asap\b|us\b)\w+ ){0,5}?{trouble}(?: (?!my\b|now\b
        |today\b|asap\b)\S+)*
    (?:worried about|afraid of|concerned about|protect against|winterize|insulate) (?:\w+ ){0,2}?(?:frozen|freezing
        |floods?|flooding|burst|bursting|leaks?)(?: .*)?
    (?:how (?:long|much|many|does|do)|what happens|what is the|what are the) (?:\w+ ){0,7}?(?:jail|arrested|dui
        |custody|evict\w*|court|bail|deport\w*)(?: .*)?
    (?:tuve|tuvimos|hubo|tenia) (?:\w+ ){0,5}?(?:el (?:ano|mes) pasado|hace)(?: .*)?
    (?:do|can|could|would|what|how|who|does)(?! not) (?:\w+ ){0,5}?(?:emergency|emergencies
        |urgent)(?: \w+){0,4}(?: \?)?
    (?:not|no|never|non) (?:an |a |really an |any |exactly an )?(?:emergency|emergencies|urgent)
    (?:emergency|after hours) (?:contact|exit|fund|number|line|fee|charge|rate|rates|service\?)
    (?:just )?in case of (?:an )?emergency
    is (?:it |some |a little |the )*(?:bleeding|swelling|swollen|pain)(?: \w+){0,3}? normal(?: .*)?
    arrested development
    (?:bleed\w*|bled) (?:(?:the|my|our|us|some|so|too|much|all|out|of) )*(?:money|cash|brakes?|radiators?|ink
        |dry|colors?)
    brakes? (?:\w+ ){0,3}?(?:bled|bleed|bleeding)
    (?:never|not|no) flood\w*|flood\w* never
    {busy} (?:\w+ ){0,2}?flooded
    flood\w* (?:of|with) (?:\w+ )?{work}
    {looks} (?:\S+ ){0,6}?emergency(?: {laugh})+|{looks} emergency
    beat (?:me|us|you) to (?:it|the)
    {training} (?:\w+ ){0,4}?(?:beat|beats|hit|kick\w*) (?:me|us)(?: up)? (?:\w+ ){0,4}?(?:good|great|awesome|loved?
        |{laugh})
    {kill} me{lightly} (?:if|when) (?:i|we|this|it|you) (?:\w+ ){0,2}?{slip}(?! up)
    {kill} me{lightly} (?:\S+ ){0,12}?{laugh}
    (?:prevent|preventing|avoid|avoiding|prevention)(?: .*)?
    bleeding hearts?
    is this (?:an? |the )?emergency (?:room|line|number|clinic)
    (?:if|when|whenever) (?:i |there |it |my |a |the |we |you )(?:\w+ ){0,5}?(?:emergency|bleed\w*|floods?|arrested
        |leak\w*|knock\w*|falls? out|comes? out)
    (?:gums?|they|it) (?:\w+ )?(?:bleed|bleeds|bleeding|bled) (?:a little|a bit|some|sometimes|when (?:i|he
        |she) (?:brush|floss)\w*)
    (?:fixed|repaired|replaced|resolved|better now|no longer|used to|{then})(?: (?!{now})\S+)*
    (?:\S+ ){0,6}?(?:had|was|were|got|did|flooded|broke|burst|fell|knocked|lost|died
        |chipped) (?:(?!{now})\S+ ){0,6}?{then}(?: (?!{now})\S+)*
    (?:is|are|does|do|will|would) (?:\w+ ){0,6}?(?:covered|covers?|included|under warranty|insured)(?: .*)?
    (?:does|do|can|could|will|would) (?:the |an? |you |it )?(?:\w+ ){0,2}?(?:makes? (?:it |you |me |people )?(?:hard
        |numb|sick|harder|difficult)|cause)(?: .*)?
    (?:is|are) (?:\w+ ){1,4}?(?:common|safe|normal|dangerous)(?: .*)?
    smoke (?:\w+ )?from (?:\w+ ){0,2}?(?:neighbors?|grill|bbq|cigarettes?|weed|restaurant|chimney)(?: .*)?
    no es (?:una |ninguna |muy |nada )?(?:emergencia|urgencia|urgente)(?: .*)?
    (?:no|nada) (?:muy )?urgente
    (?:atienden|tienen|hay|numero de|hacen) (?:\w+ ){0,2}?(?:emergencias?|urgencias?)(?: .*)?
    (?:flood|fire|gas|co|carbon monoxide|leak) (?:insurance|damage claim|detector (?:install\w*|battery)|detectors
        |zone|fireplace|logs|stove|range|line (?:install\w*|run|moved))(?! (?:\w+ ){0,3}?(?:hiss\w*|leak\w*|smell\w*
        |on fire|spark\w*))
    """,
    trouble="(?:floods?|flooding|arrests?|abscess\\w*|emergenc\\w+|burst \\w+|frozen \\w+|sewage|knocked out \\w+"
    "|broken (?:tooth|teeth)|jail|deportation|evictions?"
    "|dui\\w*|bail|swelling|chemical burns?|accidents?|ice)",
    busy="(?:schedule|inbox|calendar|phone|email|market|books|voicemail|week)",
    work="(?:work|calls?|emails?|orders?|requests?|texts?|messages?|appointments?|clients?|customers?|jobs?)",
    looks="(?:fashion|hair|style|beauty|brows?|lash\\w*|nails?|bangs|roots|outfit|wardrobe|makeup)",
    laugh="(?:lol|haha\\w*|lmao|jk|just kidding|😂|🤣)",
    training="(?:coach|trainer|class|workout|session|instructor|practice|yoga|spin)",
    kill="(?<!says )(?<!said )(?<!says he )(?<!said he )(?<!says she )(?<!said she )"
    "(?:going to|will|would|about to) (?:kill|murder)",
    lightly="(?! (?:.* )?(?:help|scared|afraid|police|911|gun|knife|serious\\w*|hits?|beats?)\\b)",
    slip="(?:spend|spent|pay|paid|buy|bought|blow|miss|missed|forget|forgot|late|cancel|reschedule|break|broke|lose|lost"
    "|costs?|cut|dye|color|get another)",
    then="(?:last (?:year|week|month|winter|summer|spring|fall|time)|(?:years?|months?|weeks?) (?:ago|back)"
    "|in (?:19|20)\\d\\d)",
    now="now|again|today|still|tonight|currently|since|this|just|ahora|hoy",
)


def emergency(words: str) -> Emergency | None:
    """`danger_to_life` also needs the advice to ring the emergency services; `urgent` needs a person at once."""
    told = " ".join(_ASKS_ABOUT.sub(" ", unaccented(words)).split())
    if danger_to_life.is_told(told):
        return "danger_to_life"
    return "urgent" if urgent.is_told(told) else None
