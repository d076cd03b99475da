"""Stop, start and help: the carriers' keywords, and opting out in free words.

A whole message that is a keyword revokes consent per se; so does any other reasonable wording (47 CFR 64.1200(a)(10)).
"""

import re

from receptionist.domain.hearing.plain import rules, unaccented, word_set

_STOP = {"stop all", "opt out"} | word_set(
    "stop stopall unsubscribe cancel end quit revoke optout arret arreter desabonner alto parar pare baja"
)
_START = frozenset(["start", "unstop", "empezar", "comenzar", "commencer", "demarrer"])
_HELP = frozenset(["help", "info", "ayuda", "aide"])

_FREE_WORDS = rules(
    r"""
    {stop} (?:\w+ ){0,3}?{sending}(?! (?:him|her|them|my (?!phone|cell|number)|the|about)\b)
    {stop} (?:all |with |the |these |those |your |sending |me |any |of |this )*{texts}
    stop calling(?: me| us)?
    cease and desist
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
    sending="texting, messaging, contacting, spamming, bothering, harr?ass?ing, blowing up, writing, bugging, "
    "annoying, msging, hitting me up, sending (?:me|these|this|those|stuff), sending texts",
    never="do not, never, no longer, not to, do not you, not ever",
    texts="text, texts, texting, text messages, message, messages, messaging, sms, msgs, spam, contact, "
    "communications?, reminders, notifications",
    me="me, us, my number, this number, this phone number, this phone, my phone number, my phone, my cell, "
    "my name, my info, my contact, here",
    again="again, anymore, any more, any longer, more texts, ever",
    remove="remove, delete, erase, drop, unsubscribe, take off",
    wrong="wrong, incorrect",
)
_SPANISH_AND_FRENCH = rules(
    r"""
    no (?:me|nos) (?:vuelvan? a )?(?:escrib\w+|contact\w+|mand\w+|envi\w+|texte\w+|molest\w+|{mensajes})(?: .*)?
    (?:no mas|ya no|no quiero)(?: \w+){0,3} {mensajes}
    numero equivocado
    (?:dejen?|deja|paren?|para|dejar|dejeme|dejenme) de (?:escrib\w+|mand\w+|envi\w+|texte\w+|molest\w+|contact\w+)
    (?:dejame|dejeme|dejenme|deja me) (?:en paz|tranquil[oa])
    (?:borr\w+|quit\w+|elimin\w+|saqu\w+|saca\w*) (?:mi numero|de (?:la|su|tu|sus) listas?)
    (?:dar|darme|deme|denme|date) de baja
    equivoc\w+ de numero
    (?:basta|alto|pare|paren|stop) (?:ya|por favor|con los mensajes|de mensajes|svp|s'il vous plait)
    (?:arret\w+|cess\w+|stoppez) (?:de |tout )?(?:m'\w+|me \w+|les {messages}|vos {messages}|ces {messages}|svp
        |s'il vous plait)
    ne (?:m'\w+|me \w+|nous \w+) (?:plus|pas)
    laiss\w+(?:[ -])moi (?:tranquille|en paix)
    (?:mauvais|faux|errone) numero
    (?:retir\w+|enlev\w+|supprim\w+|desabonn\w+|effac\w+)[ -](?:moi|nous|mon numero)
    plus (?:de |aucun |recevoir (?:de |vos |ces ))(?:vos )?{messages}
    me (?:desabonner|desinscrire)
    (?:cancel\w*|anul\w*) (?:la |mi )?suscripcion(?: .*)?
    tromp\w+ de numero
    (?:keine|nicht) (?:\w+ )?(?:nachrichten?|sms|texte?) mehr
    (?:schreib\w*|kontaktier\w*) (?:sie )?(?:mir|mich) (?:bitte )?nicht(?: mehr)?
    hor\w* (?:sie )?(?:bitte )?auf (?:mir|mich|zu schreiben|mit den nachrichten)(?: .*)?
    falsche nummer|nummer loschen
    (?:par|deix)\w+ de (?:me )?(?:mandar|enviar|escrever|contatar)(?: .*)?
    nao (?:me )?(?:mand|envi|escrev|contat)\w+(?: .*)?
    nao quero (?:mais )?(?:receber )?(?:mais )?(?:mensage\w+|sms)
    numero errado
    """,
    mensajes="mensajes, textos, sms, mensaje",
    messages="messages, message, textos, sms",
)
_ABOUT_SOMETHING_ELSE = rules(
    r"""
    (?:stop|swing|drop|come|pop) (?:by|in|over|at|off|into|there|here|for|on)
    (?:gave|give|given|put|wrote|typed|left|entered|told|dialed|called) (?:you |them |him |her |down )?(?:the 
        |a |my )?wrong (?:number|phone)
    wrong (?:number|phone|person) (?:of|on|for|in|when|earlier|on file)(?: .*)?
    {never} (?:text|message|call|contact|bother|write) (?:me |us |to me )?{when}(?: .*)?
    {never} (?:text|contact|call|write|message|bother) (?:my|him|her|them|the|about)(?: .*)?
    (?:do not|no|rather not|never|not) (?:text|texting|texts)(?: me)?(?: just| please| and| but)* (?:call|phone)s?.*
    not leave (?:me|us|her|him) alone
    (?:take|get|scratch|cross|remove|unsubscribe|drop|removed|taken) (?:me |us |my name )?(?:off|from
        |out of)(?: of)? {list}
    (?:take|get) me off (?:hold|at|on)(?: .*)?
    (?:i will|we will|let me|i can|i should) (?:\w+ )?stop (?:texting|messaging|bothering you)(?: .*)?
    ne m'appel\w+ (?:pas|plus)
    (?:spam|junk)(?: calls?| folder| filter| mail| box)
    (?:go|went|gone|landed|ended up|was|is) (?:in|into|to|in my) (?:my )?spam
    """,
    never="do not, never, please do not, not",
    list="(?:the |your |this |my )*(?:\\w+ )?(?:slot|schedule|calendar|wait ?list|waiting list|appointment|booking"
    "|visit|reservation|cancellation list|quote|invoice|bill|title|deed|loan|plan|policy|account|lease"
    "|\\w+day|\\d+(?:am|pm)?|today|tomorrow)(?: .*)?",
    when="at work, before, after, until, during, in the, on, at night, so late, so early, this late, this early, "
    "while, unless, too, back yet",
)
_BARE_STOP = rules(
    r"""
    (?:please |ok |just |i said |omg |hey |seriously |no |for real |sir |ma'am |stop |yo |ugh )*(?:stop
        |quit it)(?: {tail})*
    """,
    tail="please, now, it, this, that, already, stop, thanks, thank you, immediately, bro, dude, man, sir, ok, "
    "all, right now, !, seriously, msg, text, pls",
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
    about_texts = re.sub(r"\s+", " ", _ABOUT_SOMETHING_ELSE.sub(" ", words.replace("?", ""))).strip()
    if _BARE_STOP.fullmatch(about_texts) and words.startswith(about_texts[:2]):
        return True
    return bool(_FREE_WORDS.search(about_texts) or _SPANISH_AND_FRENCH.search(unaccented(about_texts)))
