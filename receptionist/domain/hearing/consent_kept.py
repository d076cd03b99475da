"""Words that sound like an opt-out and are about something else: a drip that bothers, a list for cancellations."""

from receptionist.domain.hearing.sayings import any_of, sayings

_SOMETHING_STOPS = sayings(
    """
    !{ours_or_you} * {aux} [{hardly}]* (stop/quit/cease) [*ly] {pestering}
    !(you/guys/people/all) * {aux} [just/not/never]* leave (me/us) alone
    (i will/we will/let me/i can/i should) [*] stop (texting/messaging/bothering you) >>
    (stop/swing/drop/come/pop) (by/in/over/at/off/into/there/here/for/on)
    (take/get) me off (hold/speaker/at/on) >>
    not leave (me/us/her/him) alone
    why (did/have/are) you stop* >>
    {thing} .. [{hardly}]* [to] (stop/quit/cease) [*ly] {pestering}
    """,
    aux="will, would, can, could, does, do, did, may, might, should, to",
    hardly="not, never, ever, finally, just, already, has, soon",
    ours_or_you="you, all, guys, people, {texts}",
    pestering="bothering, pestering, flooding, writing, bugging, annoying, blowing up",
    thing="it, the, my, our, his, her, that, its",
)
_OTHERS_DO = sayings(
    """
    (contacted/texted/called/messaged/bothered) by !(you/your) >>
    (make/get/force/want/need/stop/keep/have) [my/the/an] [*] {others} [to/from] ({stop}/{texting}/{pestering}/
        calling) >>
    {others} [*] (send*/sent/sending) >>
    {others} [*] {keep_on} ({stop}/leave/leaving/{texting}/{pestering}/calling) >>
    """,
    keep_on="will not, would not, does not, do not, did not, can not, not, never, refuse*, keep*, kept, has not, is, "
    "are, to",
    pestering="bothering, annoying, stalking",
    stop="stop, stopped, quit",
)
_AT_ANOTHER_TIME = sayings(
    """
    (but/just/and/please) keep [the/my/sending/getting]* {texts} >>
    (do not/does not/did not/never) (have to/need to/forget to) {write} >>
    (have not/never/did not) (got/received/seen/gotten/get/receive/see) .. {texts} >>
    (not/no/rather not) (text/texting/texts) [me/just/please/and/but]* (call*/phone*) >>
    {never} ({write}/send/want *) .. (before/after/until/during/past/between) !(today/now/this) >>
    {never} {write} (him/her/them/the/about/my !{phone}) >>
    {never} {write} [me/us/to me] {when} >>
    {never} {write} [me/us] (there/here/on this */at this */on that */at that *) .. (use/instead/try/call/reach/my/
        but) >>
    no (me/nos) * .. (antes/despues/durante/por la noche/mientras/en el trabajo/tan) >>
    no me (escrib*/mand*/envi*/contact*) (el/la/los/las) >>
    no me (escribieron/mandaron/enviaron/contactaron/escribio/mando/envio) >>
    no me (escrib*/mand*/envi*/contact*) (al/con el/con la) >>
    """,
    when="at work, in the, on, at night, so late, so early, this late, this early, while, unless, too, back yet",
    write="text, message, contact, call, bother, write",
)
_ANOTHER_LIST = sayings(
    """
    (get/scratch/cross/take*/remove*/removed/drop/unsubscribe) (me/us/my name/my {kin}) (off/from/out of) [of] [the/
        your/this/my]* [*] {list} >>
    removed from [the/your/this/my]* {list} >>
    unsubscribed [*] (by accident/by mistake/accidentally) >>
    (spam/junk) (call*/folder/filter/mail/box)
    (to/into/in) [my] spam
    unsubscribe from (paper/email*/mail/the) >>
    """,
    list="slot, schedule, calendar, waitlist, wait list, waiting list, appointment, booking, visit, reservation, "
    "cancellation list, quote, invoice, bill, title, deed, loan, plan, policy, account, lease, newsletter, email*, "
    "mailing list, {days}, 00",
)
_WRONG_IN_ANOTHER_WAY = sayings(
    """
    ({gave}/sent/send/sending/hired/charged/billed/called/booked/blamed/asked/paid) [you/them/him/her/down]* [the/
        an/my]* wrong (number/phone) >>
    (charged/billed/booked/blamed/hired/paid/sent/send/sending) [the/an] wrong (person/guy/lady) !(sorry/$) >>
    (did/do/have) i [*] (get/have/got/dial*/call*) [the/an] wrong (number/person) >>
    (has/have/had/list*/show*/got/using) [my/the/an/old/our]* wrong {contact} [*] (for/on/listed/in/it) >>
    is (this/it) (the/an) wrong number >>
    ne m'appel* (pas/plus)
    wrong (number/phone/person) (of/on/for/in/when/earlier/on file) >>
    you have my wrong number >>
    your (website/site/google/listing/sign/ad/card/door) .. wrong (number/phone) >>
    """,
    contact="number, phone, email, address, name, birthday",
    gave="gave, give, given, put, wrote, typed, left, entered, told, dialed",
)
_KEPT = any_of(_SOMETHING_STOPS, _OTHERS_DO, _AT_ANOTHER_TIME, _ANOTHER_LIST, _WRONG_IN_ANOTHER_WAY)


def without_what_is_kept(words: str) -> str:
    """The words without what they say of something else than our texts."""
    return _KEPT.without(words)
