"""What sounds like a complaint and is none of us: about others, denied, or a question of how it would be."""

from receptionist.domain.hearing.plain import rules

NO_COMPLAINT = rules(
    r"""
    charged (?:for|with) (?:an? )?(?:\w+ )?(?:crime|dui|felony|assault|theft|misdemeanor)(?: .*)?
    refund from (?:the|my|an?) (?!you)\w+(?: .*)?
    (?:upset|frustrated|disappointed|angry|mad) (?:about|with|at) (?:my|our|his|her) (?!hair|color|cut|nails|crown
        |filling|bill|appointment|visit|experience|haircut|service|results)(?:\w+)(?: .*)?
    complaints? about (?!you|your|the service|this place|my)(?: ?.*)
    (?:no|zero|not any) complaints?
    can not complain
    (?:other|old|previous|last|former|ex) (?:\w+ )?(?:dentist|doctor|lawyer|plumber|mechanic|guy|place|shop|company
        |landlord
        |hotel|contractor) (?:was|is|did|were)(?: .*)?
    i (?:was|am) (?:\w+ )?(?:rude|a jerk|impatient)
    (?:scammed|overcharged|ripped off|double charged|cheated|defrauded) by (?:a|an|my|the|another|some|our) (?:.*)
    (?:do|would|will|how do|if) (?:i|we) (?:\w+ )?(?:get|receive) (?:\w+ ){0,2}?(?:refund|money back)(?: if .*
        | when .*)?
    (?:sorry|not trying|not wanting|not want) to complain|not complaining
    (?:complaints?|complain) (?:process|policy|procedure)
    (?:fil(?:e|ed|ing)|lodg\w+|submit\w*|mak(?:e|ing)|made|bring|brought) (?:\w+ ){0,2}?complaints? (?:with|to|against
        |at) (?!(?:the )?(?:you|your|this|manager|owner|office|better|state|health|bar)\b)(?:\w+ ?){1,4}
    (?:answer\w*|respond\w* to|repl\w+ to|draft\w*|review\w*|sign\w*|serv\w+ with|defend\w*) (?:\w+ ){0,2}?complaints?
    {outsider} complaints?|complaints? (?:from (?!me\b|us\b)(?:\w+ ?){1,3}|{whose} (?:\w+ ){1,2}?(?:filed|made|sent))
    (?:robbery|steal|thieves|crooks|rip off) (?:\w+ )?(?:lol|haha\w*|lmao|just kidding|kidding|jk|😂|🤣)
    (?:sorry )?(?:i|we) never(?: (?!you\b)\S+)*
    (?:sue|suing) (?:my|a|an|the|him|her|them|someone|our)(?: .*)?
    (?:can|could|do|would|will|is it possible to) (?:i|we) (?:\w+ )?(?:get|receive|have) (?:\S+ ){0,3}?(?:refund
        |money back)(?: \S+)*? (?:if|when|in case|before)(?: .*)?
    (?:(?:not|never) (?:\w+ )?(?:happy|satisfied|pleased)|unhappy|frustrated|disappointed|dissatisfied) (?:with|about
        |by|in) (?:my|his|her|our|the) (?:\w+ )?{own}(?: .*)?
    frustrated with my hair(?: .*)?
    (?:my|his|her|their|an?|another|the other|the last|some|our|the) (?:\w+ )?{outsider} (?:(?!you\b|your\b)\S+ ?)*
    (?:my|the|an?|our) (?:old|last|previous|other|former|ex|first|current|regular) (?!appointment|visit|time|cleaning
        |service)\w+ (?:(?!you\b|your\b)\S+ ?)*
    con mi (?:casero|ex|vecino|jefe|novi[oa]|espos[oa]|herman[oa])(?: .*)?
    mi (?:casero|ex|vecino|jefe|seguro|otro \w+|antiguo \w+)(?: .*)?
    """,
    own="smile, teeth, nose, weight, skin, body, lips, eyebrows, looks?, insurance, landlord, ex, boss, job, life, "
    "gums, bite, overbite, "
    "kids?, grades, old \\w+, other \\w+",
    whose="my, his, her, their, the, an?",
    outsider="landlord, landlady, ex, contractor, neighbors?, boss, employer, tenant, bank, dealership, roommate, "
    "insurance, roofer, brother, sister, uncle, husband, wife, hospital, other guy, hoa, school, airline",
)
