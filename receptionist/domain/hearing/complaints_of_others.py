"""What sounds like a complaint and is none of us: about others, denied, or a question of how it would be."""

from receptionist.domain.hearing.sayings import any_of, sayings

_ABOUT_OTHERS = sayings(
    """
    (con mi/mi) (casero/ex/vecino/jefe/novi*/espos*/herman*/seguro/otro */antiguo *) >>
    (happy/satisfied/pleased/unhappy/frustrated/disappointed/dissatisfied) (with/about/by/in) (my/his/her/our/the)
        [*] {own} >>
    (scammed/overcharged/ripped off/double charged/cheated/defrauded) by !you/your >>
    (sue/suing) (my/an/a/the/him/her/them/someone/our) >>
    (upset/frustrated/disappointed/angry/mad) (about/with/at) (my/our/his/her) !{of_ours} * >>
    charged (for/with) [a/an] [*] (crime/dui/felony/assault/theft/misdemeanor) >>
    refund from (the/my/a/an) !you * >>
    {other} {place} (was/is/did/were) >>
    {whose} [*] {other_party} >>you/your
    {whose} {other} !{of_ours} * >>you/your
    """,
    of_ours="hair, color, cut, nails, crown, filling, bill, appointment, visit, experience, haircut, service, "
    "results, "
    "time, cleaning",
    other="old, last, previous, other, former, ex, first, current, regular",
    other_party="{kin}, {outsiders}, other guy",
    own="smile, teeth, nose, weight, skin, body, lips, eyebrows, look*, insurance, landlord, ex, boss, job, life, "
    "gums, "
    "bite, overbite, kid*, grades, hair, old *, other *",
    place="dentist, doctor, lawyer, plumber, mechanic, guy, place, shop, company, hotel, contractor, landlord",
    whose="my, his, her, their, a, an, another, the, some, our",
)
_LEGAL = sayings(
    """
    (answer*/respond* to/repl* to/draft*/review*/sign*/serv* with/defend*) .. complaint*
    (file/filed/filing/lodg*/submit*/make/making/made/bring/brought) .. complaint* (with/to/against/at) !{ours} >>
    complain* (process/policy/procedure)
    complaint* (from !{me} [my/the/a/an] */{whose} * filed/{whose} * made) >>
    {outsiders} complaint*
    {kin} complaint*
    """,
    me="me, us",
    ours="you, your, this, manager, owner, office, better, state, health, bar, "
    "the (manager/owner/office/better/state/health/bar)",
    whose="my, his, her, their, the, an",
)
_DENIED = sayings(
    """
    (no/zero/not any) complaint*
    (not/sorry/not trying/not want/not wanting) to complain
    (robbery/steal/thieves/crooks/rip off) [*] (lol/haha*/lmao/just kidding/kidding/jk/😂/🤣)
    [sorry] (i/we) never >>you
    can not complain
    complaint* about !(you/your/the service/this place/my) >>
    i (was/am) [*] (rude/a jerk/impatient)
    not complaining
    """,
)
_IF_IT_WERE_SO = sayings(
    """
    (can/could/do/would/will/possible to) (i/we) [*] (get/receive/have) .. (refund/money back) .... (if/when/in
        case/before) >>
    (do/would/will/how do/if/should) (i/we) [*] (get/receive/expect) .. (refund/money back)
    called .. (00/*) times yesterday but >>
    """,
)
_NO_COMPLAINT = any_of(_ABOUT_OTHERS, _LEGAL, _DENIED, _IF_IT_WERE_SO)


def without_what_others_did(words: str) -> str:
    """The words without what they complain of that is not ours."""
    return _NO_COMPLAINT.without(words)
