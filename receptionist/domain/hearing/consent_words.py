"""Consent withdrawn in free words of English."""

from receptionist.domain.hearing.phrasebook import phrasebook

_CLASSES = {
    "again": "again, any longer, any more, anymore, ever, more texts",
    "end": "cancel, disable, discontinue, end, kill, mute, shut off, silence, stop, turn, turn off, unsubscribe from",
    "forget": "block, burn, delete, drop, erase, forget, loose, lose, remove, trash",
    "go_away": "back off, bug off, buzz off, cut it out, enough already $, f off, fuck off, "
    "knock it off, piss off, screw off",
    "letter": "against, demand*, draft*, from a, from an, help, letter*, notice*, order*, service*",
    "no_more": "enough of, no more",
    "of_yours": "all, any, automated, be, being, for, from, further, get, getting, have, hear, in, it, marketing, "
    "more, of, on, promo, receive, receiving, see, such, the, them, these, this, to, you, your",
    "pestering": "annoying, blowing up, bombarding, bothering, buggin, bugging, flooding, pestering, writing",
    "remove": "block, clear, delete, drop, erase, get rid of, purge, remove, scrub, strike, take, take off, unlist, "
    "unsubscribe, wipe",
    "report": "report, reported, reporting",
    "stop": "cease, desist from, discontinue, halt, hold off on, no more, quit, refrain from, stop, stopping",
    "stop_it": "cease, done getting, done with, enough, enough already, good on, halt, no further, no more, "
    "no more of, quit, quit it already, sick of, stop, tired of",
    "strongly": "*ly, all, damn, freaking, fucking",
    "stuff": "anything, crap, garbage, junk, shit, stuff, these, things, this, those",
    "told": "and, better, can, just, must, please, should, so, to",
    "us": "here, me, my * {phone}, my family, my house, my {acquaintances}, my {phone}, this * {phone}, "
    "this {phone}, us",
    "want": "agree, agreed, appreciate, approve, ask, asked, authorize, authorized, care, consent, consented, "
    "interested, like, need, opt, opted, request, requested, sign, sign up, signed up, subscribe, subscribed, want, "
    "wanting, welcome, wish",
    "write": "contact, message, msg, reach out to, sms, text, write, write to",
}
WITHDRAWS = phrasebook(
    _CLASSES,
    stop_writing="""
    ^ {stop} {strongly}? {pestering} $
    to? {stop} blowing|buzzing|hitting|pinging (my *, this *, me|us)
    {stop} .. {texting} !(my !{phone}, about|her|him|the|them)
    {stop} calling me|us?
    {stop} getting (your {texts}, these|those|{texts})
    {stop} sending her|him|them {texts}
    {stop} {strongly}? {pestering} on|to? everyone|people|{us}
    {told} {stop} {strongly}? {pestering} $
    """,
    just_stop="""
    (the {texts}, your {texts}, them|these|those) to end|stop
    (this number, already|enough|just|me|this|{texts}) stop $
    and|just|now|please|so stop them|these|this|those $
    asked|said|told ... {stop} $
    hope|if|that|til|until|wish you .. cease*|leave|left|quit|stop|stopped .. (me alone, calling|{texting}|{texts})
    make them|these|{texts} stop
    part of stop
    somebody|someone who did|does not ask|consent|want
    you can stop now? $
    """,
    no_texts="""
    (not another, not any, no) additional|further|more? {texts} (from you, to this number, ever|please|thanks)?? $
    keep* {texting} ... not ask*|like|want
    no need to keep {texting}
    {no_more} of? them|these|this|those please|thanks?? $
    {stop_it} all|already|annoying|any|appointment|automated|getting|it|more|of|stupid|the|these|this|those|with|
        your?? {texts}
    {texts} are|is .. annoying|bothering|harassing|harassment|spam|unwanted|unwelcome
    {texts} are|is never|not .. appreciated|authorized|needed|ok|wanted|welcome
    """,
    texts_are_not_wanted="""
    rather not get|have|receive .. {texts}
    {never} want a|any|more?? anything|contact|part else|more? from|of|with these|this|you|your
    {never} {want} to? get|hear|receive|see .. (from you, from your, again|anymore)
    {never} {want} {of_yours}?? contacted|list|messaged|subscription|texted|{texting}|{texts}
    """,
    do_not_write="""
    (no business, no permission, no reason, no right, not allowed, not authorized) for|to|you?? {write}
    ask|prefer|rather if|that? you (did not, do not, to not, would not, not) contact|message|text
    can|could|will|would you please? not contact|message|text
    {never} ever|please? blow|bother|buzz|hit|ping {us}
    {never} ever|please|to? {write} to? {us} !{acquaintances}
    {never} give|send additional|any|further|me|more|other|out|these|this|us|your?? {texts}
    {never} send any|me|more|that|these|this|us|your?? {stuff} (to me, to us, to {us}, again|anymore|else|ever|here|
        more|please|thanks)?? $
    {never} you? ever|please? bother|call|{write} .. {again}
    """,
    off_the_list="""
    (do not, on the, to the, your) call|contact|disturb|text list|registry
    (get me, want) out of the|these|this|your?? list|{texts}
    be|get (taken off, deleted|erased|removed|unsubscribed) !before|by|on|{a_day}
    count|leave (my *, me|us) off|out of the|these|this|your
    count|opt|opted|opting me|us? out !for|of
    count|opt|opted|opting me|us? out for|of? all|these|this|your|{texts}
    cross|get|scratch|take (my name, my {phone}, this *, me|us) (out of, off)
    get|getting (my {phone}, me|us)? off of? the|these|this|your .. chat|group|list*|thread|{texts}
    like|need|want (my info*, my {phone}, this {phone}, me|us) (taken off, deleted|erased|gone|off|out|removed|
        unsubscribed)
    never|not want|wish? (to be, to)? (part of, signing up, in|on|opted|subscribed|subscribing) (any part of)? for|in|
        of|to? any|these|this|your
    want off of? the|this|your list*|{texts}
    """,
    forget_my_number="""
    forget you .. had|have|know my|this {phone}
    {forget} my|our|that|the|these|this contact|info|{phone}
    {phone} .. delete|erase|forget|lose|remove it
    {remove} it|me|us (out of, from|off) .. contacts|database|list*|system
    {remove} me|us asap|immediately|now|out|please|thanks? $
    {remove} my|our|that|this .. cell|contact|details|digits|info|information|line|name|number|phone .. (out of, $|
        from|off)
    {remove} my|our|that|this {phone} asap|now|please?? $
    """,
    end_the_texts="""
    ^ just|please? (do not contact, do not text, remove me, block|blocked|delete|remove) now|please? $
    how can|do i|we {end} (the {texts}, your {texts}, them|these|this)
    unsub|unsubscribe|unsubscribed|unsubscribing
    {end} all|my|of|the|these|this|those|your?? subscription|{texts}
    {end} auto|the|these|those|your?? {texts} off?
    """,
    a_private_number="""
    (no longer, not) my {phone}
    business|personal|private|work {phone} .. never|not contact|message|text|use
    somebody|someone else|elses {phone}
    {phone} (belongs to, is) somebody|someone else*
    {phone} .. {never} contact|message|text|use it
    """,
    consent_taken_back="""
    (take back, rescind*|revoke*|revoking|withdraw*) all|any|my|the?? authorization|consent|permission
    change|changed my mind about getting|receiving|the|these|your?? {texts}
    {never} (remember giving, gave|give|given|got|had|have) you? any|my?? authorization|consent|permission
    {never} agree|agreed|consent|consented|opt|opted|sign|signed|subscribe|subscribed for|in|to|up?? any|be|get|these|
        this|{texts}
    {never} ask|asked (to be, you to) contact|contacted|text|texted
    {never} ask|asked for these|this|{texts}
    """,
    told_off="""
    (consider this my, this is a, ^|and|must|now|please|to|will|you) cease and desist !{letter}
    (consider yourself, you are, you have been, number) blocked
    ^ (i am)? block|blocked|blocking this|ur|you
    ^ please? (beat it, get bent, get out of my *, kick rocks, lay off, shut it, shut up, stay away from me, scram)
    ^ please? no more (thank you, please|thanks)? $
    ^|and|damn|just|now|ok|please|so|stop (get lost, go away) $|already|and|i|now|please|stop|you
    asked|like|need|prefer|want (to be, being)? left alone
    cease and desist all|any|from|further?? calling|immediately|{texting}|{texts}
    get|stay (out of, off) of? my inbox|line|messages|texts|{phone}
    have|need|want|wish (no contact, zero contact, nothing) (to do, else|more)?? from|with you
    leave (my *, this {phone}, me|us) .. (in peace, alone|be)
    {go_away}
    {texts} (get lost, go away)
    """,
    spam="""
    ^ (stop the, this is, no)? harassment|spam
    block*|report* you .. again|{texts}
    harassing|illegal|unsolicited|unwanted {texts}
    you are spamming
    {report} it|this|you? as|for|to the? fcc|ftc|harassment|spam
    """,
)
