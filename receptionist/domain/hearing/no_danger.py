"""What sounds like danger and is none: asked about, long past, over, a service or a figure of speech."""

from receptionist.domain.hearing.phrasebook import phrasebook

_ASKED = phrasebook(
    {
        "trouble": "abscess*, accident(s), arrest(s), bail, broken teeth|tooth, burst|frozen pipe(s), "
        "chemical burn(s), deportation, dui*, emergenc*, eviction(s), flood(s), flooding, ice, jail, "
        "knocked out teeth|tooth, sewage, swelling",
        "mine": "asap, help, i, me, my, now, today, us",
        "caught": "arrested, deported, detained, evicted",
    },
    whether_it_is_done_here="""
    are|is it|that|there|this|you .. emergency !$ ...
    atienden|hacen|hay|tienen|(numero de) .. emergencia(s)|urgencia(s) ...
    can|could|do you ..!{mine} ..!{mine} {trouble} ...!{mine}
    can|could|do|does|how|what|who|would !not .. .. emergency|emergencies|urgent
    cuanto .. emergencia*|urgencia* ...
    do|does|should he|i|she|they|we need a|an attorney|lawyer for ...!now|today|tomorrow|tonight
    how long can|do|does|is|should|will ..!{mine} bleeding|pain|swelling ...!{mine}
    how much do|does|for|is|to|would ...!{mine}
    is this a|an|the? emergency clinic|line|number|room
    question about|on|regarding the|your? emergenc* ...
    """,
    what_it_does="""
    are|do|does|is|will|would .. .. cover*|included|insured|(under warranty) ...
    are|is .. common|dangerous|safe ...
    can he|i|people|she|someone|they|you be|get {caught} ...
    can|could|do|does|will|would .. cause|(make|makes .. numb|hard|harder|sick|difficult) ...
    do|does|will|would the? {chemical}|it burn~|hurt~|sting~ ...
    how|what .. .. arrested|bail|court|custody|deport*|dui|evict*|jail ...
    is ... bleeding|pain|swelling|swollen .. normal ...
    """,
    just_in_case="""
    afraid|concerned|protect|winterize|insulate|worried .. burst*|flood*|freezing|frozen|leak(s) ...
    avoid*|prevent* ...
    if|when|whenever a|i|it|my|the|there|we|you .. bleed*|emergency|flood(s)|arrested|leak*|knock*|(falls|comes out)
    in case of an? emergency
    """,
)
_TIMES = {
    "now": "again, ahora, currently, hoy, just, now, since, still, this, today, tonight",
    "then": "in 19##|20##, last fall|month|spring|summer|time|week|winter|year, month(s)|week(s)|year(s) ago|back",
    "child": "baby, boy, child, girl, kid, teen, teenager",
}
_SPEAKS_OF_THEN = phrasebook(
    _TIMES,
    then="""
    as a {child}
    el ano|mes pasado
    hace
    when he|i|she was a {child}
    {then}
    """,
)
_LONG_PAST = phrasebook(
    _TIMES,
    told_as_past="""
    ... (as a, when he|i|she was a) {child} ...
    ...!{now} broke|burst|chipped|did|died|fell|flooded|got|had|knocked|lost|was|were ...!{now} {then} ...!{now}
    ...!{now} month|months|year|years ago|back ...!{now}
    hubo|tenia|tuve|tuvimos ... hace|(el ano|mes pasado) ...
    {then} ...!{now}
    """,
)
_OVER = phrasebook(
    _TIMES,
    by_now="""
    alarm|bleeding|flooding|leak|leaking|pain|smell|swelling .. better|fixed|gone|stopped|(under control, went away)
    arrested .. before|once
    better now
    fixed|repaired|replaced|resolved|(no longer, used to) ...!{now}
    had a|an (heart attack)|seizure|stroke and|as|before|but|can|is|ok|once|safe|so|when|(a while) ...
    """,
    never="""
    flood* never
    nada|no|sin|una .. prisa|urgencia|urgente
    never|no|not .. emergencies|emergency|flood*|urgent
    no es .. emergencia|urgencia|urgente ...
    nothing .. emergency|urgent
    """,
)
_NEVER_WAS = phrasebook(
    {
        "busy": "books, calendar, email, inbox, market, phone, schedule, voicemail, week",
        "orders": "appointments, calls, clients, customers, emails, jobs, messages, orders, requests, texts, work",
        "looks": "bangs, beauty, brow(s), fashion, hair, lash*, makeup, nail(s), outfit, roots, style, wardrobe",
        "training": "class, coach, instructor, practice, session, spin, trainer, workout, yoga",
        "treat": "cake, candy, carbs, chocolate, cookies, ice cream, pie, pizza, pumpkin spice, sugar, sweets, turkey",
        "slip": "blow, bought, break, broke, buy, cancel, color, cost(s), cut, dye, forget, forgot, late, lose, "
        "lost, miss, missed, paid, pay, reschedule, spend, spent",
        "serious": "911, afraid, beat(s), gun, help, hit(s), knife, police, scared, serious*",
    },
    a_name="""
    after hours charge|fee|line|number|rate(s)
    arrested development
    bleeding heart(s)
    emergency brake|charge|contact|drill|exam|exit|fee|fund|kit|light(s)|line|number|rate(s)|savings
    fire|gas|leak|(carbon monoxide) detector install*|battery
    fire|gas|leak|(carbon monoxide) detectors|fireplace|insurance|logs|range|stove|(line install*|moved|run) !(.. fire|
        hiss*|leak*|smell*|spark*)
    flood light(s) ...
    flood|flooding|fire|mold claim|(damage claim)|history|insurance|map(s)|zone|damage
    """,
    harmless="""
    brake(s) .. bled|bleed|bleeding
    difficulty|hard|problems|trouble|(can not) .. breath* (out of, through) her|his|my|the nose ...
    gum(s)|it|they .. bleed~ some|sometimes|(a bit|little, when i|he|she brush*|floss*)
    it? is? just|only a|our|the? condensation|drill|rain|sprinkler(s)|test ...
    smoke .. from .. bbq|chimney|cigarette(s)|grill|neighbor(s)|restaurant|weed|(wildfire(s) !at|behind|by|close|in|
        inside|into|near|next|on|outside)
    """,
    figures_of_speech="""
    .. from laughing|laughter
    beat me|us|you to it|the
    bleed~ .. brake(s)|cash|colors|dry|ink|money|radiator(s)
    drowning in .. bills|debt|emails|laundry|paperwork|work
    flood* of|with .. {orders}
    gave|had|have me? .. heart attack !$ ...
    heart attack lol|(on a, when i saw)
    hit me|us back|up|with
    overdos* on|with my|the|too|much?? {treat} {laugh}
    will|would|(about to, going to) kill|murder me ..!{serious} if|when ..!{serious} {slip}
    will|would|(about to, going to) kill|murder me ...!{serious} {laugh}
    {busy} .. flooded
    {looks} ... emergency {laugh}
    {looks} emergency
    {training} ... beat~|hit~|kick~ me|us ... good|great|awesome|love|loved|{laugh}
    """,
)


def without(words: str) -> str:
    """Words without what is only asked about, over, or said of something harmless."""
    past = (_LONG_PAST,) if _SPEAKS_OF_THEN.is_in(words) else ()
    for book in (_ASKED, *past, _OVER, _NEVER_WAS):
        words = book.taken_out_of(words)
    return words
