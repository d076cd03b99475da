"""Words that sound like an opt-out and are about something else: a drip that bothers, a list for cancellations."""

from receptionist.domain.hearing.plain import rules

ABOUT_SOMETHING_ELSE = rules(
    r"""
    (?!(?:you|all|guys|people|texts?|messages?)\b)\w+ {aux}(?: {hardly})* (?:stop|quit|cease) (?:\w+ly )?{pestering}
    {thing} (?:\w+ ){0,2}?(?:{hardly} )*(?:to )?(?:stop|quit|cease) (?:\w+ly )?{pestering}
    unsubscribed (?:\w+ )?(?:by accident|by mistake|accidentally)(?: .*)?
    {third} (?:\w+ )?(?:sends?|sent|sending)(?: .*)?
    (?!you|guys|people|all)\w+ (?:would|will|to|does|did|could|can)(?: just| not| never)? leave (?:me
        |us) alone(?: .*)?
    no me (?:escrib|mand|envi|contact)(?:ieron|aron|io|o)(?: .*)?
    no me \w+ (?:al|con el|con la) (?:.*)
    (?:stop|swing|drop|come|pop) (?:by|in|over|at|off|into|there|here|for|on)
    (?:gave|give|given|put|wrote|typed|left|entered|told|dialed|called) (?:you |them |him |her |down )?(?:the 
        |a |my )?wrong (?:number|phone)
    wrong (?:number|phone|person) (?:of|on|for|in|when|earlier|on file)(?: .*)?
    {never} (?:text|message|call|contact|bother|write) (?:me |us |to me )?{when}(?: .*)?
    {never} (?:text|contact|call|write|message|bother) (?:my|him|her|them|the|about)(?: .*)?
    (?:do not|no|rather not|never|not) (?:text|texting|texts)(?: me)?(?: just| please| and| but)* (?:call|phone)s?.*
    not leave (?:me|us|her|him) alone
    {third} (?:\w+ )?(?:will not|would not|does not|do not|did not|can not|not|never|refuses? to|keeps?|kept|has not
        |is|are|to) (?:stop|quit|leave|stopped|leaving|{sending}|calling)(?: .*)?
    (?:make|get|force|want|need|stop|keep|have) (?:my |the |an? )?(?:\w+ )?{third} (?:to |from )?(?:stop|quit|texting
        |contacting|calling|messaging|harassing|bothering)(?: .*)?
    {never} (?:text|message|call|contact) (?:me |us )?(?:there|here|on (?:this|that)(?: \w+)?|at (?:this
        |that)(?: \w+)?) (?:\w+ ){0,2}?(?:use|instead|try|text (?:my|me)|call|reach|my|but)(?: .*)?
    (?:contacted|texted|called|messaged|bothered) by (?!you|your).*
    (?:but|just|and|please) keep (?:the |my |sending |getting )*(?:{texts})(?: .*)?
    {never} (?:text|message|contact|call|bother|write|send|want \w+) (?:\w+ ){0,3}?(?:before|after|until|til|till
        |during|past|between) (?:\d|noon|midnight|dinner|lunch|work|school|hours|dark|i|my|the|we|business
        |{day})(?: .*)?
    (?:do not|does not|did not|never) (?:have to |need to |forget to )(?:text|message|contact|call)(?: .*)?
    (?:have not|never) (?:got|received|seen|gotten) (?:\w+ ){0,2}?(?:more )?{texts}(?: .*)?
    did not (?:get|receive|see) (?:\w+ ){0,2}?(?:more )?{texts}(?: .*)?
    (?:did|do|have) i (?:\w+ )?(?:get|have|got|dial|dialed|call|called) (?:the |a )?wrong (?:number|person)(?: .*)?
    is (?:this|it) (?:the|a) wrong number(?: .*)?
    (?:sent|send|sending|hired|charged|billed|called|booked|blamed|asked|paid|emailed
        |texted) (?:\w+ )?(?:the |a )?wrong (?:person|guy|lady|number|phone)(?: (?:to|for|my|out|again|yesterday
        |last)(?: .*)?)
    (?:your|the) (?:website|site|google|listing|sign|ad|card|door)(?: \w+){0,4} wrong (?:number|phone)(?: .*)?
    (?:has|have|had|lists?|shows?|got|using) (?:my |the |a |an old |our )*wrong (?:number|phone|email|address|name
        |birthday) (?:\w+ )?(?:for|on|listed|in|it)(?: .*)?
    you have my wrong number(?: .*)?
    no (?:me|nos) \w+ (?:\w+ ){0,2}?(?:antes|despues|durante|por la noche|mientras|en el trabajo|tan)(?: .*)?
    (?:take|get|scratch|cross|remove|unsubscribe|drop|removed|taken) (?:me |us |my name )?(?:off|from
        |out of)(?: of)? {list}
    why (?:did|have|are) you stop\w*(?: .*)?
    unsubscribe from (?:paper|email|mail|the)(?: .*)?
    (?:take|get) me off (?:hold|speaker|at|on)(?: .*)?
    (?:i will|we will|let me|i can|i should) (?:\w+ )?stop (?:texting|messaging|bothering you)(?: .*)?
    ne m'appel\w+ (?:pas|plus)
    (?:spam|junk)(?: calls?| folder| filter| mail| box)
    (?:go|went|gone|landed|ended up|was|is) (?:in|into|to|in my) (?:my )?spam
    """,
    never="do not, never, please do not, not",
    list="(?:the |your |this |my )*(?:\\w+ )?(?:slot|schedule|calendar|wait ?list|waiting list|appointment|booking"
    "|visit|reservation|cancellation list|quote|invoice|bill|title|deed|loan|plan|policy|account|lease"
    "|newsletter|emails?|email list|mailing list"
    "|\\w+day|\\d+(?:am|pm)?|today|tomorrow)(?: .*)?",
    third="he, she, they, ex, husband, wife, boss, neighbor, landlord, collectors?, creditors?, company, someone, "
    "somebody, people, guy, insurance, "
    "scammers?, telemarketers?, bank, boyfriend, girlfriend, attorney, him, her, them, mother, father, dad, mom, "
    "agency, robocalls?",
    texts="text, texts, message, messages, reminders?, updates?",
    sending="texting, messaging, contacting, spamming, bothering, harassing, annoying, stalking",
    day="monday, tuesday, wednesday, thursday, friday, saturday, sunday, tomorrow",
    aux="(?:will|would|can|could|does|do|did|may|might|should)",
    hardly="not, never, ever, finally, just, already, has, soon",
    thing="it, the, my, our, his, her, that, its",
    pestering="bothering, pestering, flooding, writing, bugging, annoying, blowing up",
    when="at work, before, after, until, during, in the, on, at night, so late, so early, this late, this early, "
    "while, unless, too, back yet",
)
