"""The wordings that the rules hear, one table: what people text, in plain spelling."""

import re
from typing import Literal

_SPELLINGS = {
    "u": "you", "ur": "your", "r": "are", "pls": "please", "plz": "please", "thx": "thanks", "thks": "thanks",
    "thanx": "thanks", "tks": "thanks", "ty": "thanks", "appt": "appointment", "apt": "appointment",
    "appts": "appointments", "appointmnt": "appointment", "apointment": "appointment", "cancle": "cancel",
    "cancl": "cancel", "canceled": "cancelled", "resched": "reschedule", "rescedule": "reschedule", "msg": "message",
    "msgs": "messages", "txt": "text", "txts": "texts", "txting": "texting", "wanna": "want to", "gonna": "going to",
    "dont": "don't", "doesnt": "doesn't", "cant": "can't", "wont": "won't", "isnt": "isn't", "im": "i'm", "ive": "i've",
    "id": "i'd", "couldnt": "couldn't", "didnt": "didn't", "wouldnt": "wouldn't", "tho": "though", "ppl": "people",
    "asap": "asap", "yess": "yes", "yea": "yeah", "ya": "yeah", "yup": "yep", "k": "ok", "kk": "ok", "okay": "ok",
    "nah": "no", "nope": "no", "naw": "no", "sched": "schedule", "2": "2", "4": "4", "emerg": "emergency",
}  # fmt: skip


def plain(text: str) -> str:
    """Small letters, straight quotes, texting spellings written out, spaces single."""
    text = text.casefold().replace("’", "'").replace("‘", "'")
    words = re.sub(r"[a-zà-ÿ']+", lambda match: _SPELLINGS.get(match.group(), match.group()), text)
    return re.sub(r"\s+", " ", words).strip()


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in alternatives))


_ME = r"(?:me|us|this number|my (?:number|phone|cell))"
_APPOINTMENT = r"(?:appointment|booking|reservation|visit|cleaning|checkup|check-up|consultation|session|slot|time)s?"
_MY = r"(?:my|the|our|that|this|an?|his|her|today's|tomorrow's|monday's|tuesday's)"

PATTERNS: dict[str, re.Pattern[str]] = {
    "opt_out_words": _any(
        r"\b(?:stop|quit|cease) (?:sending|texting|messaging|contacting|bothering|spamming|harassing)(?! .*\bcall\b.*instead)",
        rf"\b(?:don't|do not|never|no longer) (?:want to (?:get|receive)|(?:ever )?(?:text|message|contact|bother|write)) "
        rf"(?:{_ME}|any|texts|messages|these)(?:.*\b(?:again|anymore|any more|ever|texts?|messages?)\b|[.! ]*$)(?!.*call)",
        r"\bleave (?:me|us) alone\b",
        r"\b(?:take|remove|delete|unsubscribe|get|drop) (?:me|us|my (?:number|name|phone)|this number) (?:off|from|out)\b",
        r"\b(?:remove|unsubscribe|delete) (?:me|my number|this number)\b",
        r"\bwrong (?:number|person)\b",
        r"\bno more (?:texts?|messages?|sms)\b",
        r"\blose (?:my|this) number\b",
        r"\b(?:i )?(?:want to |would like to |wish to |please )?(?:opt|opting) (?:me )?out\b",
        r"\bi never (?:signed up|asked|agreed|gave)\b.*\b(?:texts?|messages?|number|this)\b",
        r"\b(?:this is|it's) (?:spam|harassment)\b",
        r"\bno (?:me )?(?:escriban|mand(?:en|es)|env[ií]en)\b|\bdejen de\b|\bn[uú]mero equivocado\b",
        r"\bne m'(?:écrivez|envoyez|ecrivez) plus\b|\barrêtez de\b",
    ),
    "automatic": _any(
        r"\b(?:out of (?:the )?office|automatic reply|auto-?reply|automated (?:message|response|reply|text))\b",
        r"\bi'm driving (?:right now|with do not disturb)|\bi'm not receiving notifications\b",
        r"\bthis (?:mailbox|number|inbox) is not monitored\b|\bdo not reply to this\b",
        r"\byour message (?:has been|was) received\b.*\b(?:shortly|soon|business)\b",
    ),
    "asks_if_bot": _any(
        r"\b(?:are|r|is|am|was|were) (?:you|this|it|that|i|there)\b.{0,40}\b(?:bots?|robots?|robotic|chat ?bot|machine|ai|a\.i|"
        r"computer|automated|artificial|humans?|real|actual (?:person|human|people)|an? person|programs?|"
        r"software|android|alive|virtual|living|man or)\b",
        r"\b(?:you're|you are|you're actually)\b.{0,30}\b(?:bot|robot|machine|ai|computer|human|real|automated)\b",
        r"\b(?:am i|i'm|are we) (?:\w+ ){0,4}(?:speaking|talking|chatting|texting|communicating|conversing|interacting|dealing)"
        r".{0,40}\b(?:bot|robot|machine|ai|computer|human|real|person|someone|somebody|people|program|live|individual)\b",
        r"\b(?:do|did|have|would|can|could|should|will) you\b.{0,40}\b(?:bot|robot|machine|ai|computer|human (?:being|body)|a human|"
        r"real person|real human|automated|a pulse|artificial)\b",
        r"\b(?:bot|robot|human|computer|machine|ai|person) or (?:a |an |are you )?(?:real |actual |live )?"
        r"(?:bot|robot|human|computer|machine|ai|person)",
        r"\b(?:what|who) (?:are you|am i (?:talking|texting|speaking))\b(?:.*\b(?:human|bot|robot|real|person|ai|computer)\b|\??$)",
        r"\b(?:tell|know|confirm|clarify|wonder(?:ing)?|curious|guess|say|think|admit|true|sure|honest|question)\b.{0,40}"
        r"\b(?:you|this|i'm|it's|your)\b.{0,30}\b(?:bot|robot|human|computer|machine|ai|real|person|automated)\b",
        r"\b(?:human|real person|bot|robot|ai)\s*\?+$|\bhow (?:real|human) are you\b|\blife ?form\b|"
        r"\bartificial (?:intelligence|being)\b|\b(?:call|consider|regard|see) you (?:as )?(?:a |an )?(?:bot|robot|human|person|machine)\b|"
        r"\bcould you be (?:a |an )?(?:bot|robot|human|person|machine|ai)\b",
    ),
    "danger_to_life": _any(
        r"\b(?:can't|cannot|trouble|hard to|difficulty|unable to) (?:breathe|breathing|swallow|swallowing)\b",
        r"\b(?:carbon monoxide|co (?:alarm|detector|monitor))\b",
        r"\bsmells? (?:of |like )?(?:strong(?:ly)? )?(?:of |like )?gas\b|\bgas (?:leak|smell)|\bsmell(?:ing)? (?:\w+ )?gas\b",
        r"\b(?:heart attack|stroke|unconscious|passed out|not breathing|overdos\w+)\b",
        r"\bhouse (?:is )?on fire\b|\bfire in (?:the|my)\b|\bsomeone (?:is )?(?:breaking in|has a gun)\b",
        r"\b(?:bleeding|blood) (?:won't|will not|doesn't) stop\b|\bwon't stop bleeding\b",
    ),
    "urgent": _any(
        r"\bemergenc(?:y|ies)\b(?!.{0,20}\b(?:number|contact|fund|policy|fee|hours)\b)",
        r"\b(?:knocked out|knocked-out|broke(?:n)?|cracked|chipped) (?:\w+ ){0,2}(?:tooth|teeth|jaw)\b|"
        r"\b(?:tooth|teeth) (?:\w+ ){0,2}(?:knocked|fell|came) out\b",
        r"\b(?:severe|terrible|unbearable|excruciating|worst|extreme) (?:\w+ )?(?:pain|toothache|ache)\b",
        r"\b(?:bleeding|swollen|swelling|abscess|infected)\b",
        r"\bno heat\b|\b(?:heat|heating|furnace|boiler) (?:\w+ ){0,3}(?:out|off|dead|died|broke|broken|not working|stopped)\b",
        r"\b(?:pipe|tank|heater|basement|ceiling)\b.{0,30}\b(?:burst|flooding|flooded|leaking|gushing)\b|\bburst pipe\b|"
        r"\bflood(?:ed|ing)\b|\bwater (?:is )?(?:everywhere|pouring|gushing)\b",
        r"\b(?:arrested|in jail|in custody|served with|restraining order|court (?:is )?(?:today|tomorrow))\b",
    ),
    "self_harm": _any(
        r"\b(?:kill|hurt|harm|end) (?:myself|my life|it all)\b|\bsuicid\w+|\bwant to die\b|\bdon't want to (?:live|be alive)\b",
        r"\bbetter off dead\b|\bno reason to live\b|\bself[- ]harm\w*",
    ),
    "threat": _any(
        r"\b(?:i will|i'll|i'm going to|gonna) (?:kill|shoot|hurt|burn|beat|destroy|come after|find) (?:you|your|u|them|everyone|the)\b",
        r"\b(?:bomb|shoot up)\b.{0,20}\b(?:office|place|building|you)\b|\byou(?:'re| are| will be)? (?:going to |gonna )?"
        r"(?:be sorry|regret this|dead)\b",
    ),
    "asks_for_person": _any(
        r"\b(?:talk|speak|chat|connect|put|transfer|pass|get|text|forward|hand)\b.{0,25}\b(?:to|with|me|through)?\b.{0,15}"
        r"\b(?:human|person|someone|somebody|people|agent|representative|rep|operator|manager|owner|staff|receptionist|"
        r"supervisor|doctor|dentist|hygienist|attorney|lawyer|technician|plumber|team|front desk|reception|customer service)\b",
        r"\b(?:human|real person|live (?:person|agent)|representative|operator|receptionist|manager)\b(?! error)\s*(?:please|now|[.!]*$)",
        r"\b(?:can|could|will|would) (?:someone|somebody|anyone|a person|you|they|dana|maya|dr\.? \w+)(?: \w+){0,3} (?:call|phone|ring) "
        r"(?:me|us|back)\b",
        r"\b(?:call|phone|ring) (?:me|us)(?: back)?\b(?!.{0,12}\b(?:later than|crazy)\b)",
        r"\b(?:want|need|prefer|like) (?:a |to (?:talk|speak) (?:to|with) )?(?:a )?(?:real |actual |live )?(?:human|person|call back|callback)\b",
        r"\bis (?:anyone|anybody|someone) (?:there|available|around)\b",
    ),
    "complaint": _any(
        r"\b(?:complain\w*|unacceptable|ridiculous|terrible service|awful|disgust\w+|furious|rude|rip ?off|scam\w*|"
        r"worst|refund|lawsuit|sue you|report you|bad review|very (?:upset|angry|unhappy|disappointed)|disappointed|"
        r"overcharged|double charged|never coming back)\b",
        r"\bstill (?:waiting|haven't heard|no one|nobody)\b|\bno ?body (?:called|showed|came)\b|\bnever (?:showed|called) (?:up|back)\b",
    ),
    "wants_to_move": _any(
        rf"\b(?:reschedul\w+|re-schedul\w+|rebook\w*|postpone|push back|change|move|switch|swap|shift|bump)\b"
        rf"(?:.{{0,30}}\b{_APPOINTMENT}\b|.{{0,30}}\b(?:to|for) (?:another|a different|a later|an earlier|next|monday|tuesday|"
        r"wednesday|thursday|friday|saturday|tomorrow|later|earlier)\b)",
        r"\b(?:reschedul\w*|re-schedul\w*|rebook\w*|postpone)\b",
        rf"\b(?:can't|cannot|won't be able to|unable to) make (?:it|{_MY} {_APPOINTMENT})\b(?!.*\bcancel)",
        r"\b(?:different|another|earlier|later) (?:time|day|date|slot)\b.{0,30}\b(?:appointment|booking|instead)\b",
    ),
    "wants_to_cancel": _any(
        rf"\bcancel(?:ling|ing)?\b.{{0,40}}\b{_APPOINTMENT}\b",
        r"\b(?:want|need|like|have|going) to cancel\b|\b(?:please|can you|could you|can i|may i) cancel\b|^cancel (?:it|that|my|the)\b",
        rf"\b(?:call off|drop|scrap|delete) {_MY} {_APPOINTMENT}\b|\bdon't need {_MY} {_APPOINTMENT}\b(?: anymore)?",
        r"\bcancel (?:it|that|everything|mine|please)\b",
    ),
    "wants_booking": _any(
        r"\b(?:book|schedule|reserve|set up|make|get|arrange|need|want|like|have|grab|fit|squeeze)\b.{0,40}"
        rf"\b{_APPOINTMENT}\b",
        r"\b(?:book|schedule|reserve)\b(?! (?:is|was))",
        r"\b(?:come|get|squeeze|fit) (?:me |us |him |her |in |by )?(?:in|over|out)\b.{0,30}",
        r"\b(?:availab\w+|openings?|any (?:time|times|slots?|spots?)|free (?:time|slot|spot)|next (?:available|opening)|"
        r"soonest|earliest)\b",
        r"\b(?:see|visit) (?:the |a |dr|someone|you)",
        r"\bwhen (?:can|could) (?:i|you|we|someone)\b.{0,25}\b(?:come|see|in|out|visit|take)\b",
    ),
    "asks_for_appointments": _any(
        rf"\b(?:when|what time|what day|where) (?:is|was|are|s|do i have) (?:my|our) (?:\w+ )?{_APPOINTMENT}\b|"
        rf"\bwhen's my\b|\b(?:do|did) i have an? (?:\w+ )?{_APPOINTMENT}\b|\bremind me\b.*\b{_APPOINTMENT}\b|"
        rf"\b(?:check|confirm|look up|see) (?:on )?my {_APPOINTMENT}\b|\bwhat (?:appointments|bookings) do i have\b|\bam i (?:still )?(?:booked|scheduled|down)\b",
    ),
    "yes": _any(
        r"^(?:(?:oh|ok|um|uh|well|hi|great)[, ]+)*(?:yes|yeah|yep|yas|sure|ok|absolutely|definitely|certainly|of course|"
        r"correct|right|perfect|great|sí|si|oui|please do|go ahead|do it|confirm(?:ed)?|👍|✅|👌|c)\b",
        r"^(?:👍|✅|👌|🙌|💯)",
        r"\b(?:sounds? (?:good|great|perfect|fine)|that(?:'s| is)? (?:good|great|fine|perfect|works?|will work|would work|"
        r"would be (?:good|great|perfect|fine))|works? (?:for me|great|fine|perfectly|well)|that works|i'll take (?:it|that|the)|"
        r"let's do (?:it|that)|(?:please )?book (?:it|that|me)|go (?:ahead|for it)|i'm (?:good|fine|ok) with|perfect|"
        r"that time is (?:good|fine|great|ok)|take it|i accept|yes please)\b",
    ),
    "no": _any(
        r"^(?:(?:oh|ok|um|uh|well|hi|hmm|sorry|thanks)[, ]+)*(?:no|none|neither|not|nothing|never mind|nevermind)\b"
        r"(?! (?:problem|worries|rush|prob|preference))",
        r"\b(?:none|neither) (?:of (?:those|these|them)|works?)\b",
        r"\b(?:don't|doesn't|does not|do not|won't|wouldn't|not|isn't|aren't|can't|cannot) (?:\w+ ){0,3}(?:work|works|good|"
        r"make (?:it|that|those|any)|do (?:it|that|those|any|\d|mon|tue|wed|thu|fri|sat|sun|morning|afternoon)|suit|possible|"
        r"convenient|fit|ideal|great|want (?:it|that|those|any|to book))\b",
        r"\b(?:yes|ok|fine|good),? but (?:not|no)\b|\bbut not\b|\binstead of\b",
        r"\b(?:something|anything|any|another|other|different|else|later|earlier) (?:else|later|earlier|times?|days?|dates?|"
        r"options?)\b.{0,20}\??$",
        r"\btoo (?:early|late|soon|far)\b",
        r"\b(?:hold off|not yet|not now|forget it|changed my mind|on second thought)\b|❌|👎",
    ),
    "thanks": _any(r"\b(?:thanks|thank you|thank u|gracias|merci|appreciate (?:it|that|you)|cheers)\b|🙏"),
    "greeting": _any(r"^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening)|hola|bonjour|yo|howdy)\b"),
    "goodbye": _any(r"\b(?:bye|goodbye|see (?:you|ya)|have a (?:good|great|nice)|talk (?:soon|later)|take care)\b"),
}  # fmt: skip

_ORDINALS = (("first", 1), ("second", 2), ("third", 3), ("fourth", 4), ("1st", 1), ("2nd", 2), ("3rd", 3), ("4th", 4))
_NUMBERS = (("one", 1), ("two", 2), ("three", 3), ("four", 4))

PICKS: list[tuple[re.Pattern[str], int | None]] = [
    (re.compile(r"^(?:(?:ok|yes|yeah|sure|please|let's do|i'll take|i'd like|the|number|option|no\.?|#)[ ,]*)*#?(?P<n>[1-9])"
                r"(?:[ .!)]*(?:please|thanks|works|is (?:good|great|fine|perfect)|sounds good|for me|it is|thank you))*[ .!)]*$"), None),
    (re.compile(r"\b(?:number|option|choice|no\.?|slot) ?#?(?P<n>[1-9])\b"), None),
    *[(re.compile(rf"\b(?:option|number|choice|slot) {word}\b|^{word}(?: please)?[.! ]*$"), n) for word, n in _NUMBERS],
    *[(re.compile(rf"\b(?:the )?{word}(?: (?:one|option|time|slot|choice|works|is|please|sounds)\b|[.! ]*$)"), n)
      for word, n in _ORDINALS],
    (re.compile(r"\b(?:the )?(?:last|latest) (?:one|option|time|slot)\b|^(?:the )?last[.! ]*$"), -1),
    (re.compile(r"\b(?:the )?earliest(?: one)?\b(?! (?:available|appointment|you))"), 1),
]  # fmt: skip

URGENCY: dict[Literal["now", "soon", "whenever"], re.Pattern[str]] = {
    "now": _any(r"\b(?:asap|right away|right now|immediately|today|tonight|now|urgent(?:ly)?|emergency|as soon as)\b"),
    "soon": _any(r"\b(?:soon|this week|next (?:week|few days|couple)|tomorrow|in a (?:few|couple)|days)\b"),
    "whenever": _any(
        r"\b(?:whenever|no (?:rush|hurry)|any ?time|flexible|next month|not urgent|sometime|eventually|"
        r"couple (?:of )?months)\b"
    ),
}  # fmt: skip
