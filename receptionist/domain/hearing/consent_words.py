"""Consent withdrawn in free words of English: six ways to say it."""

from receptionist.domain.hearing.sayings import any_of, sayings

_STOP_WRITING = sayings(
    """
    (asked/told/said) .... {stop} $
    (if/that/wish/til/until/hope) you .. (stop/stopped/quit/cease*/leave/left) .. ({texting}/{texts}/calling/me alone)
    (me/this number/this/{texts}/enough/already/just) stop $
    (someone/somebody) who (did/does) not (want/ask/consent)
    make (these/them/{texts}) stop
    [to] {stop} (hitting/blowing/pinging/buzzing) (me/us/my */this *)
    ^ {stop} [{strongly}] {pestering} $
    {told} {stop} [{strongly}] {pestering} $
    {stop} .. {texting} !(him/her/them/my !{phone}/the/about)
    {stop} [{strongly}] {pestering} [to/on] ({us}/people/everyone)
    {stop} calling [me/us]
    {stop} getting (these/those/your {texts}/{texts})
    {stop} sending (him/her/them) {texts}
    part of stop
    (and/so/please/now/just) stop (them/these/those/this) $
    (these/them/those/the {texts}/your {texts}) to (stop/end)
    you can stop [now] $
    """,
    pestering="bothering, pestering, bombarding, flooding, writing, bugging, buggin, annoying, blowing up",
    stop="stop, stopping, quit, cease, halt, no more, desist from, refrain from, discontinue, hold off on",
    strongly="*ly, all, fucking, freaking, damn",
    told="please, just, and, so, to, must, should, better, can",
)
_NO_TEXTS = sayings(
    """
    (can/could/would/will) you [please] not (text/message/contact)
    (prefer/rather/ask) [that/if] you (did not/do not/would not/to not/not) (text/message/contact)
    rather not (get/receive/have) .. {texts}
    (no/not any/not another) [more/further/additional] {texts} [please/from you/ever/thanks/to this number]* $
    (no right/no business/no reason/no permission/not allowed/not authorized) [for/to/you]* {write}
    {never} [ever/please/to] {write} [to] {us} !{kin}
    {never} [you] [ever/please] (call/bother/{write}) .. {again}
    {never} [ever/please] (hit/buzz/ping/blow/bother) {us}
    {never} (send/give) [me/us/any/more/further/your/these/this/out/other/additional]* {texts}
    {never} send [me/us/any/more/this/that/these/your]* {stuff} [please/again/anymore/ever/here/thanks/else/more/to
        us/to me/to {us}]* $
    {never} {want} [{of_yours}]* ({texts}/contacted/texted/messaged/{texting}/subscription/list)
    {never} want [any/more/a]* (anything/contact/part) [more/else] (from/with/of) (you/your/this/these)
    {never} {want} [to] (hear/see/get/receive) .. (from you/from your/again/anymore)
    {stop_it} [it/with/already/of/the/these/those/your/all/any/this/of/getting/automated/annoying/stupid/
        appointment/more]* {texts}
    no need to keep {texting}
    keep* {texting} .... not (want/like/ask*)
    {no_more} [of] (these/this/those/them) [please/thanks]* $
    {texts} (are/is) .. (unwanted/unwelcome/annoying/harassment/harassing/spam/bothering)
    {texts} (are/is) (not/never) .. (wanted/welcome/needed/appreciated/ok/authorized)
    """,
    again="again, anymore, any more, any longer, more texts, ever",
    of_yours="to, be, get, getting, receive, receiving, any, more, of, these, your, the, this, for, from, "
    "further, on, "
    "being, you, hear, have, see, all, such, automated, marketing, promo, them, it, in",
    stop_it="stop, quit, cease, halt, no more, no further, enough, done with, sick of, tired of, done getting, "
    "no more of, good on, enough already, quit it already",
    no_more="no more, enough of",
    stuff="stuff, anything, things, this, crap, junk, these, shit, those, garbage",
    want="want, wanting, need, wish, like, care, consent, consented, agree, agreed, ask, asked, request, "
    "requested, authorize, "
    "authorized, approve, sign, sign up, signed up, subscribe, subscribed, opt, opted, interested, appreciate, "
    "welcome",
    write="text, message, contact, msg, sms, write, write to, reach out to",
)
_OFF_THE_LIST = sayings(
    """
    (do not/on the/to the/your) (call/contact/text/disturb) (list/registry)
    (get/getting) [me/us/my {phone}] off [of] (this/your/the/these) .. (list*/{texts}/thread/chat/group)
    (leave/count) (me/us/my *) (out/off) of (these/your/this/the)
    (not/never) [want/wish] [to be/to] (on/in/part of/subscribed/opted/subscribing/signing up) [any part of] [to/
        for/of/in] (this/your/any/these)
    (opt/opting/opted/count) [me/us] out [of/for] (these/this/all/your/{texts})
    (opt/opting/opted/count) [me/us] out !(of/for)
    (want/need/like) (me/us/my {phone}/my info*/this {phone}) (gone/removed/deleted/erased/unsubscribed/taken off/
        off/out)
    (get/be) (removed/deleted/erased/unsubscribed/taken off) !(on/before/by/{days})
    want off [of] (this/the/your) (list*/{texts})
    (want/get me) out of [these/the/your/this]* ({texts}/list)
    ^ [please/just] (do not text/do not contact/remove/block/blocked/delete/remove me) [please/now] $
    unsub/unsubscribe/unsubscribed/unsubscribing
    {end} [all/of/the/these/those/my/your/this]* ({texts}/subscription)
    {end} [the/these/your/those/auto]* {texts} [off]
    {forget} (my/this/the/that/our/these) (contact/info/{phone})
    {remove} (me/us/it) (from/off/out of) .. (list*/contacts/database/system)
    {remove} (me/us) [please/out/now/asap/thanks/immediately] $
    {remove} (my/this/our/that) {phone} [please/now/asap]* $
    {phone} .. (lose/delete/remove/forget/erase) it
    forget you .. (had/have/know) (my/this) {phone}
    {remove} (my/this/our/that) .. (number/cell/digits/phone/contact/info/information/name/line/details) .. (from/
        off/out of/$)
    (take/get/scratch/cross) (me/us/this */my {phone}/my name) (off/out of)
    how (do/can) (i/we) {end} (these/this/them/the {texts}/your {texts})
    """,
    end="stop, end, turn off, cancel, disable, discontinue, kill, silence, mute, shut off, unsubscribe from, turn",
    forget="lose, loose, forget, trash, block, burn, delete, erase, drop, remove",
    remove="remove, delete, erase, block, get rid of, drop, unsubscribe, take off, scrub, purge, wipe, strike, "
    "clear, "
    "unlist, take, get rid of",
)
_PRIVATE = sayings(
    """
    (not/no longer) my {phone}
    (private/personal/business/work) {phone} .. (not/never) (text/message/contact/use)
    (someone/somebody) elses? {phone}
    {phone} (belongs to/is) (someone/somebody) else*
    {phone} .. {never} (use/text/message/contact) it
    """,
)
_CONSENT_BACK = sayings(
    """
    (revoke*/revoking/withdraw*/rescind*/take back) [my/any/all/the]* (consent/permission/authorization)
    (changed/change) my mind about [getting/receiving/the/these/your]* {texts}
    {never} (have/give/gave/given/had/got/remember giving) [you] [my/any]* (permission/consent/authorization)
    {never} (ask/asked) for (this/these/{texts})
    {never} (ask/asked) (to be/you to) (texted/contacted/text/contact)
    {never} (sign/signed/subscribe/subscribed/agree/agreed/consent/consented/opt/opted) [up/to/in/for]* (this/these/
        {texts}/any/get/be)
    """,
)
_TOLD_OFF = sayings(
    """
    ^ [i am] (block/blocking/blocked) (you/this/ur)
    ^ [please] (stay away from me/get out of my */shut up/shut it/lay off/beat it/scram/kick rocks/get bent)
    ^ [please] no more [please/thanks/thank you] $
    ^ [this is/stop the/no] (spam/harassment)
    (want/need/like/prefer/asked) [to be/being] left alone
    (number/you are/you have been/consider yourself) blocked
    (report*/block*) you .. (again/{texts})
    (^/please/must/you/will/to/and/now/this is a/consider this my) cease and desist !{letter}
    cease and desist [from/all/any/further]* ({texting}/{texts}/calling/immediately)
    {insult}
    {leave} (me/us/my */this {phone}) .. (alone/be/in peace)
    (get/stay) (off/out of) [of] my (inbox/line/messages/texts/{phone})
    {report} [you/this/it] (as/for/to) [the] (spam/fcc/ftc/harassment)
    you are spamming
    (unwanted/unsolicited/harassing/illegal) {texts}
    (want/need/have/wish) (nothing/no contact/zero contact) [more/else/to do]* (from/with) you
    """,
    insult="enough already $, go away, buzz off, get lost, piss off, bug off, screw off, f off, fuck off, "
    "back off, knock it off, "
    "cut it out",
    leave="leave",
    letter="letter*, order*, notice*, demand*, help, draft*, service*, against, from a, from an",
    report="report, reported, reporting",
)
WITHDRAWS = any_of(_STOP_WRITING, _NO_TEXTS, _OFF_THE_LIST, _PRIVATE, _CONSENT_BACK, _TOLD_OFF)
