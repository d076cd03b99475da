"""Stop, start and help: the carriers' keywords, and opting out in free words.

A whole message that is a keyword revokes consent per se; so does any other reasonable wording (47 CFR 64.1200(a)(10)).
"""

import re

from receptionist.domain.hearing import consent_abroad, consent_kept, wrong_number
from receptionist.domain.hearing.plain import rules, unaccented, word_set
from receptionist.domain.hearing.scenes import scene

_STOP = {"stop all", "opt out"} | word_set(
    "stop stopall unsubscribe cancel end quit revoke optout arret arreter desabonner alto parar pare baja"
)
_START = frozenset(["start", "unstop", "empezar", "comenzar", "commencer", "demarrer"])
_HELP = frozenset(["help", "info", "ayuda", "aide"])

_TEXTING = (
    "texting, messaging, contacting, spamming, harr?ass?ing, blowing (?:me|us|my \\w+|this \\w+), hounding, "
    "hitting up, msging, hitting me up, sending (?:me|these|this|those|stuff), sending texts"
)
_PESTERING = "bothering, pestering, bombarding, flooding, writing, bugging, buggin, annoying, blowing up"
"""A tooth and a basement do it too: it is about texts where we are told to leave off doing it to somebody."""
_FREE_WORDS = rules(
    r"""
    (?:want|need|like|wish) (?:these|them|those|(?:the|these|your) {texts}) to (?:stop|end)(?: .*)?
    (?:lose|loose|forget) (?:the|this|that) (?:number|digits)(?: .*)?
    (?:not|no longer|un)\s?interested in (?:receiving|getting|any more|any) (?:\w+ ){0,2}?{texts}(?: .*)?
    unsubscribing
    leave (?:me|us|my \w+) (?:out|off) of (?:these|your|this|the)(?: .*)?
    (?:change|changed) my mind about (?:getting |receiving )?(?:the |these |your )?{texts}(?: .*)?
    (?:and|so|please|now|just) stop (?:them|these|those|this)$
    leave (?:my|this) (?:number|phone|cell) (?:alone|be)
    get(?:ting)? (?:\w+ )?off (?:of )?(?:this|your|the|these) (?:\w+ )?(?:lists?|{texts}|thread)
    {never} send (?:me |us )?(?:any |more |this |that |these |your )*(?:stuff|anything|things|this|crap|junk|these
        |shit|those|garbage)(?: please| again| anymore| ever| here| thanks)*$
    {texts} (?:are|is) (?:not|never) (?:\w+ )?(?:wanted|welcome|needed|appreciated|ok|authorized)(?: .*)?
    (?:not|no longer|never) (?:want|wish|like|need) (?:to )?(?:receive|get|see|hear) (?:anything|nothing|more
        |any more|stuff|things|any of this|these)(?: .*)? ?(?:from|you|again|anymore|here)(?: .*)?
    not want (?:to be )?(?:on|in|part of) (?:this|your|any|these)(?: .*)?
    {remove} (?:my|this|our|that) (?:\w+ )?(?:number|cell|digits|phone|contact|info|information|name|line
        |details) (?:\w+ )?(?:from|off|out of)(?: .*)?
    (?:lose|loose|forget|delete|remove|erase|drop) (?:my|these|our) digits
    (?:if|that|wish|til|until) you (?:would |could |all |guys |please )*(?:stop|stopped|quit|cease|ceased|leave
        |left) (?:\w+ )?(?:{sending}|{texts}|calling|me alone|us alone)(?: .*)?
    (?:want|need|like|prefer|asked) (?:to be |being )left alone
    (?:no right|not allowed|not authorized|no business|no reason|no permission) (?:to |for )?(?:you )?(?:to )?(?:text
        |texting|message|messaging|contact|contacting)(?: .*)?
    do not (?:contact|text|message|disturb) (?:list|registry)
    (?:kill|end|silence|mute|shut off) (?:the|these|those|your|all) (?:\w+ )?{texts}
    (?:not|never) (?:subscribing|signing up|subscribed|part of|opted)(?: (?:to|for|of|in)? ?(?:this|these|your
        |any)(?: .*)?)
    not want any part of (?:this|these|your)(?: .*)?
    (?:private|personal|business|work) (?:number|phone|line|cell)(?: \w+){0,3} not (?:text|message|contact
        |use)(?: .*)?
    (?:number|phone) (?:\w+ ){0,3}?(?:do not|not) (?:use|text|message|contact) it(?: .*)?
    {stop} (?:it )?(?:with )?(?:(?:the|these|those|your|all|any|this|automated|annoying|stupid|damn|of|unwanted
        |further|marketing|more) )*{texts}
    (?:refrain from|discontinue|hold off on|desist from) (?:\w+ ){0,3}?(?:{texting}|{texts})(?: .*)?
    {never} send (?:(?:me|us|any|more|further|your|these|this|out|other|additional) )*{texts}
    (?:not|no longer|never) {consent} (?:(?:to|be|get|getting|receive|receiving|any|more|of|these|your|the|this|for
        |from|further|on|being|you|hear|have|see|all|such|automated|marketing|promo|them|it) )*(?:{texts}|contacted
        |texted|messaged|{sending}|list|text thing|subscription)
    someone who (?:does|did) not (?:want|ask|consent)(?: .*)?
    (?:want|need|like) (?:me|my \w+|this number) (?:\w+ )?(?:gone|off|removed|deleted|erased|out)(?: (?:of|from|off
        |your|please|now|asap)(?: .*)?|$)
    {never} (?:ever |please )*(?:hit|buzz|ping|blow) (?:me|us|my phone|this phone|this number)(?: up)?(?: again
        | anymore| .*)?
    {stop} (?:hitting|blowing|pinging|buzzing) (?:me|us|my \w+|this \w+)(?: up)?(?: .*)?
    (?:get|stay) (?:off|out of) (?:of )?my (?:phone|inbox|line|messages|texts|cell)(?: .*)?
    (?:report|block)\w* (?:you|this (?:number|phone)|your number)(?: \w+)*? (?:if|next time
        |unless)(?: \w+)*? (?:{texts}|texting|again)
    (?:no interest|not interested) in (?:your|these|any) {texts}(?: .*)?
    {stop} (?:\w+ ){0,3}?{texting}(?! (?:him|her|them|my (?!phone|cell|number)|the|about)\b)
    {stop} {strongly}?{pestering} (?:to |on )?{us}
    (?:^|{told} ){stop} {strongly}?{pestering}$
    {stop} (?:all |with |the |these |those |your |sending |me |any |of |this )*{texts}
    stop calling(?: me| us)?
    {must_stop} (?:please )?{stop} (?:\w+ ){0,2}?(?:{texting}|{texts})(?! (?:him|her|them|my (?!phone|cell|number)
        |the|about)\b)
    (?:so|now|then|just|asap|you|ok) stop$
    (?:rather|prefer) (?:to )?not (?:get|receive|be|have|see)(?: any| sent| getting)? (?:{texts}|texted|contacted
        |messaged)(?: .*)?
    (?:you|you all|you guys|you people) keep (?:\w+ )?{sending} (?:\w+ ){0,5}?(?:not (?:want|interested|ask)
        |never asked|stop|enough|annoying)(?: .*)?
    (?:enough|done) (?:already )?(?:with|of) (?:all )?(?:the |these |your |this )*{texts}
    no more (?:(?:automated|marketing|promotional|promo|annoying|stupid|damn|of|these|those|the|your|random|unwanted
        |unsolicited|fucking|reminder) )+{texts}(?: .*)?
    (?:revok|withdr|rescind)\w* (?:my |any |all )*(?:consent|permission|authorization)
    (?:take|taking) back (?:my |any |all )*(?:consent|permission)
    (?:want|like|need) (?:to be |to get |to |get )*(?:off|out of|removed from) (?:of )?(?:this|these|your
        |the)(?: \w+)? (?:list|{texts}|thread|(?:group )?chat|distribution)(?: .*)?
    (?:who gave|where did|how did|why do) (?:you|they) (?:\w+ ){0,3}?(?:my|this) (?:number|phone|info
        |contact)(?: \?)? (?:\w+ ){0,3}?(?:delete|remove|erase|stop|lose|take)(?: .*)?
    (?:not|never) (?:welcome|appreciate|like|want) (?:getting |receiving |being )?(?:these|your|to be|texted
        |unsolicited)(?: \w+)? ?(?:{texts}|texted)
    (?:unwanted|unsolicited|harassing|harassment|illegal) {texts}
    {texts} (?:are|is) (?:\w+ )?(?:unwanted|not welcome|unwelcome|annoying|harassment|harassing|spam|bothering me)
    (?:want|need|have|wish) (?:nothing|no contact|zero contact|nothing more|nothing else) (?:to do )?(?:from
        |with) (?:you|your \w+)(?: .*)?
    not want (?:anything|any contact|any \w+)(?: more| else)? (?:from|with) (?:you|your \w+)
    not want to (?:hear|be contacted|be texted|be bothered|talk to you|be on (?:this|your)|be part of (?:this
        |your))(?: from)?(?: \w+){0,3}? ?(?:again|anymore|ever|list|you|texts)
    ^(?:please )?(?:stay away from me|get out of my (?:inbox|phone|messages)|shut (?:up|it)|lay off|beat it|scram
        |kick rocks|get bent)(?: .*)?
    {never} (?:\w+ )?{verb} (?:this|my) (?:\w+ )?(?:phone|number|cell|line)(?: .*)?
    (?:^|(?:please|must|you|will|to|and|now|number|this is (?:a|my|your)|consider this (?:a|my
        |your)) )cease and desist(?! (?:{letter}))
    cease and desist (?:from )?(?:all |any |further )*(?:{sending}|{texts}|calling)
    cease and desist (?:immediately|now|at once)
    (?:want|get me) out of (?:these |the |your |this )*(?:{texts}|list)
    (?:not|no longer) want (?:any |your |these |the )*{texts}(?: from you.*| anymore)?$
    not who you (?:think|are looking for|want)(?: .*)?
    ^(?:please )?no more(?: please| thanks| thank you)*$
    (?:me|this number|this|{texts}|enough|already|just|said) stop$
    (?:asked|told|said) (?:\w+ ){0,4}?stop$
    (?:number|phone) (?:belongs to|is) (?:someone|somebody) elses?(?: .*)?
    you are spamming(?: .*)?
    turn (?:the |these |your |my )*{texts} off
    {never} send (?:me |us )?(?:anything|stuff|things) (?:else|more|again|anymore|to (?:me|us|this (?:number|phone)))
    (?:be|get|want) (?:removed|deleted|erased|taken off|unsubscribed)(?! (?:on|before|by|today|tomorrow))(?: .*)?
    (?:not|no longer) (?:have|has|own|use|using) this (?:number|phone)(?: \w+)?
    ^(?:i am )?block(?:ing|ed) (?:you|this|ur)(?: .*)?
    ^(?:you are|you have been|consider yourself|this number is) blocked(?: .*)?
    {never} (?:ever |please )*(?:text|message|contact|msg|sms|write|write to|reach out to) (?:to )?{me}
    {never} (?:ever |please )*(?:text|message|contact|msg|call|bother|write) (?:\w+ ){0,3}?{again}
    {never} (?:send|give) (?:me |us )?(?:any |these |more |any more |anymore |your )*{texts}
    {never} bother {me}
    ^(?:please )?{never} (?:text|message|contact)(?: please)?$
    (?:can|could|would|will) you (?:please )?not (?:text|message|contact)(?: me| us| this number)?
    prefer (?:that )?you (?:did|do|would|to) not (?:text|message|contact)(?: .*)?
    ^(?:please |just )*(?:remove|block|blocked|delete|arret\w*|basta)(?: please| now)?$
    you can stop(?: now)?
    how (?:do|can) (?:i|we) (?:stop|end|turn off) (?:these|this|them|the {texts}|your {texts})
    (?:not|no longer) my (?:number|phone)
    (?:someone|somebody) elses? (?:number|phone)
    do not call (?:list|registry)
    report(?:ed|ing)? (?:you |this |it )?(?:as|for|to) (?:the )?(?:spam|fcc|ftc|harassment)
    (?:not|no longer) (?:want|wish|like|need)(?: to)? (?:be |get |getting |receive |receiving |hear |any |these 
        |your |more )+(?:contacted|texted|messaged|from you|{texts})
    (?:not|no longer) want (?:you )?(?:to text|to contact|texting|contacting|messaging)(?: me| us)?
    (?:no|not any|not another) (?:more|further|additional )?\s?{texts}(?: please| from you| ever| thanks
        | to this number)*$
    (?:no|not any) (?:more|further) (?:{texts}|of these)
    (?:take|get|scratch|cross) {me} (?:off|out of)(?: .*)?
    {remove} {me}(?! (?:appointment|visit|booking|tooth|teeth))(?: (?:from|off|please|out|now|asap|thanks
        |immediately).*)?
    (?:remove|delete|take) (?:it|this number|my name|me) (?:from|off)(?: .*)? (?:list|contacts|database|system)
    (?:unsubscribe|unsub|unsubscribed)
    (?:opt|opting|opted|count) (?:me |us )?out(?! (?:of|for) (?!these|this|all|your|texts|messages|the texts
        |the messages))
    leave (?:me|us|my phone|this number) (?:\w+ )?(?:alone|be|the \w+ alone|in peace)
    {wrong} (?:number|#|person|guy|lady|phone|dude)
    (?:not|no longer) (?:the )?(?:person|one|owner) (?:you are looking for|you want|you are trying to reach
        |of this number)
    you (?:got|have) the wrong (?:number|person|guy)
    (?:lose|loose|forget|trash|block|burn) (?:my|this) (?:number|contact|info)
    (?:go away|buzz off|get lost|piss off|bug off|screw off|f off|fuck off|back off|get out of my phone)
    (?:revoke|withdraw|rescind|take back) (?:my |any |all )*(?:consent|permission|authorization)
    (?:not|no longer|never) (?:have|give|gave|given|had)(?: you)? (?:my |any )?(?:permission|consent)
    (?:never|not) (?:sign|signed|subscribe|subscribed|agree|agreed|consent|consented|opt|opted) (?:up |to 
        |in )?(?:for |to )?(?:this|these|{texts}|any|get|be)
    (?:not|never) ask(?:ed)? (?:for (?:this|these|{texts})|to be (?:texted|contacted)|you to (?:text|contact))
    ^(?:spam|this is (?:spam|harassment)|stop the spam|no spam)
    (?:enough|done|sick of|tired of) (?:with )?(?:of )?(?:the |these |your |getting )*(?:{texts})
    (?:knock it off|cut it out)
    (?:cancel|end|turn off|disable|discontinue) (?:all )?(?:of )?(?:the |these |my |your |this )*(?:{texts}
        |subscription|notifications)
    """,
    stop="stop, quit, cease, halt, no more",
    sending=f"{_TEXTING}, {_PESTERING}",
    texting=_TEXTING,
    pestering=_PESTERING,
    strongly="(?:\\w+ly |all |fucking |freaking |damn )",
    told="please, just, and, so, want you to, need you to, you must, you should, you better, you need to, you have to, "
    "you can",
    us="me, us, this \\w+, my (?:phone|cell|number|inbox|line|family|house|wife|husband|mom|mother|dad|kids?), people, "
    "everyone, here",
    letter="(?:letters?|orders?|notices?|demands?|help|draft\\w*|services?|against|from an?)\\b",
    never="do not, never, no longer, not to, do not you, not ever",
    texts="text, texts, texting, text messages, promos?, promotions?, ads, offers, alerts, blasts, solicitations, "
    "(?:auto|automated|promo|group) texts, message, messages, messaging, sms, msgs, spam, contact, "
    "communications?, reminders, notifications",
    me="me, us, my number, this number, this phone number, this phone, my phone number, my phone, my cell, "
    "my name, my info, my contact, here",
    again="again, anymore, any more, any longer, more texts, ever",
    remove="remove, delete, erase, block, get rid of, drop, unsubscribe, take off, scrub, purge, wipe, strike, "
    "clear, unlist",
    verb="text, message, contact, msg, write, sms",
    consent="(?:want|need|wish|like|consent|agree|agreed|consented|care|ask|asked|request|requested|authorize"
    "|authorized|approve|sign|signed up|subscribe)",
    must_stop="need to, must, have to, should, better, got to, want you to, need you to, can you all, you all, "
    "wish you would, make them, please",
    wrong="wrong, incorrect",
)
_BARE_STOP = rules(
    r"""
    (?:please |ok |just |i said |omg |hey |seriously |no |for real |sir |ma'am |stop |yo |ugh )*(?:stop
        |quit it)(?: {tail})*
    """,
    tail="please, now, it, this, that, already, stop, thanks, thank you, immediately, bro, dude, man, sir, ok, "
    "all, right now, !, seriously, msg, text, pls",
)
_STOPPING = word_set("stop quit enough cease uninterested")
_OF_STOPPING = _STOPPING | word_set(
    "please no more already not interested it this all with of ok now just thanks that is go away seriously and i said "
    "you these those remove stuff crap nonsense mess am"
)
_WARNS = scene(
    "report\\w*, block\\w*, lawyer, fcc, ftc, police, sue",
    "text, message, contact, texting, messaging, texts, messages",
    "one more time, again, if you, next time, another, keep",
    unless="my ex, he, she, they, my landlord, appointment, book, neighbor, collector\\w*, company",
)


def _keyword(text: str) -> str:
    """The message in lower case, without accents and the punctuation around it."""
    return re.sub(r"\s+", " ", unaccented(text).lower().replace("-", " ")).strip(" .,!?;:\"'“”‘’()*-¡¿\u200b\ufe0f")


def is_stop(text: str) -> bool:
    """The whole message is a keyword that a carrier, or the FCC's rule, takes for an opt-out."""
    return _keyword(text) in _STOP


def is_start(text: str) -> bool:
    return _keyword(text) in _START


def is_help(text: str) -> bool:
    return _keyword(text) in _HELP


def opts_out(words: str) -> bool:
    """Plain words that withdraw consent; words about stopping a leak, or by, or one channel at one time do not."""
    said = unaccented(words).replace("?", "")
    about_texts = " ".join(consent_kept.ABOUT_SOMETHING_ELSE.sub(" ", said).split())
    if _BARE_STOP.fullmatch(about_texts) and said.startswith(about_texts[:2]):
        return True
    if _FREE_WORDS.search(about_texts) or consent_abroad.withdraws(about_texts):
        return True
    if _says_nothing_but_stop(about_texts) or _WARNS.plays(about_texts):
        return True
    return wrong_number.is_somebody_else(about_texts)


def _says_nothing_but_stop(words: str) -> bool:
    """ "Enough. No more.": in a wording that no rule knows, and about nothing else."""
    said = frozenset(words.split())
    return len(said) > 1 and bool(_STOPPING & said) and said <= _OF_STOPPING and said != {"enough", "thanks"}
