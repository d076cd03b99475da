"""What sounds like a complaint and is none of us: about others, denied, or a question of how it would be."""

from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "me": "me, us",
    "of_ours": "appointment, bill, cleaning, color, crown, cut, experience, filling, hair, haircut, nails, results, "
    "service, time, visit",
    "other": "current, ex, first, former, last, old, other, previous, regular",
    "other_party": "other guy, {acquaintances}, {outsiders}",
    "ours": "bar, better, health, manager, office, owner, state, the bar|better|health|manager|office|owner|state, "
    "this, you, your",
    "own": "bite, body, boss, ex, eyebrows, grades, gums, hair, insurance, job, kid*, landlord, life, lips, look*, "
    "nose, old *, other *, overbite, skin, smile, teeth, weight",
    "provider": "company, contractor, dentist, doctor, guy, hotel, landlord, lawyer, mechanic, place, plumber, shop",
    "whose": "a, an, another, her, his, my, our, some, the, their",
}
_NO_COMPLAINT = phrasebook(
    _CLASSES,
    about_others="""
    (con mi, mi) (antiguo *, otro *, casero|espos*|ex|herman*|jefe|novi*|seguro|vecino) ...
    (double charged, ripped off, cheated|defrauded|overcharged|scammed) by !you|your ...
    angry|disappointed|frustrated|mad|upset about|at|with her|his|my|our !{of_ours} * ...
    charged for|with a|an? *? assault|crime|dui|felony|misdemeanor|theft ...
    disappointed|dissatisfied|frustrated|happy|pleased|satisfied|unhappy about|by|in|with her|his|my|our|
        the *? {own} ...
    refund from a|an|my|the !you * ...
    sue|suing a|an|her|him|my|our|someone|the|them ...
    {other} {provider} did|is|was|were ...
    {whose} *? {other_party} ...!you|your
    {whose} {other} !{of_ours} * ...!you|your
    """,
    in_law="""
    (repl* to, respond* to, serv* with, answer*|defend*|draft*|review*|sign*) .. complaint*
    bring|brought|file|filed|filing|lodg*|made|make|making|submit* .. complaint* against|at|to|with !{ours} ...
    complain* policy|procedure|process
    complaint* (from !{me} a|an|my|the? *, {whose} * filed, {whose} * made) ...
    {acquaintances} complaint*
    {outsiders} complaint*
    """,
    denied="""
    (not any, no|zero) complaint*
    (not trying, not want, not wanting, not|sorry) to complain
    (rip off, crooks|robbery|steal|thieves) *? (just kidding, haha*|jk|kidding|lmao|lol|😂|🤣)
    can not complain
    complaint* about !(the service, this place, my|you|your) ...
    i am|was *? (a jerk, impatient|rude)
    not complaining
    sorry? i|we never ...!you
    """,
    if_it_were_so="""
    (how do, do|if|should|will|would) i|we *? expect|get|receive .. (money back, refund)
    (possible to, can|could|do|will|would) i|we *? get|have|receive .. (money back, refund) ... (in case, before|if|
        when) ...
    called .. #*|* times yesterday but ...
    """,
)


def without_what_others_did(words: str) -> str:
    """The words without what they complain of that is not ours."""
    return _NO_COMPLAINT.taken_out_of(words)
