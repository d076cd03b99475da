"""How a text answers what we said: it accepts, refuses, picks one of several, thanks, greets."""

import re

from receptionist.domain.hearing import choices
from receptionist.domain.hearing.plain import rules, unaccented

_NO_THAT_MEANS_YES = rules(
    r"""
    no (?:problem|problems|prob|probs|worries|worry|doubt|big deal|biggie)
    (?:not a|not any) (?:problem|worry)
    (?:can not|could not) wait$
    why not
    """
)
_NO_THAT_REFUSES_NOTHING = rules(
    r"""
    no (?:rush|hurry|need to apologize|questions|changes|other questions|insurance|allergies|symptoms|preference
        |kids|pets)
    (?:can not|could not) (?:complain|thank you enough|be better|ask for more|believe)
    (?:do|would|does) not (?:mind|matter|care)
    {sorry}(?:could|did|was) not (?:able to |get to )?{reach}(?: {what})*
    pass(?:ed)? away
    (?:stop|stops|stopped|start|starts|started|quit|keeps?|kept) working(?: again)?
    working (?:again|fine|ok|great|now|properly|well)
    (?<!have )(?<!got )(?<!there )any ?(?:time|day)(?: (?:(?:this|next) \w+|on \w+|(?:is|works|will do
        |would)(?: .*)?))?$
    not bad
    sure if not(?: .*)?
    the (?:later|earlier|latest|earliest)(?: (?:one|time|option|slot))?(?: (?:please|works|is|then|thanks))?
    if (?:that is |it is )?not(?: .*)?
    """,
    sorry="(?:(?:so |very |really )?sorry )?(?:(?:that )?(?:i|we) )?(?:(?:was|were) \\w+ (?:and |so )(?:(?:i|we) )?)?",
    reach="answer, call, text, pick up, talk, reply, respond, get back, write",
    what="you, me, back, it, the phone, before, earlier, sooner, in time, then, yesterday, last night, this morning, "
    "your (?:call|text|message|texts), the (?:call|text|message), to you",
)
_REFUSES = rules(
    r"""
    ^no(?: .*)?
    (?:no|nope|negative)$
    (?:yes|ok|well|sorry|actually|hmm|um|oh|thanks|thank you|hi|hey|but|so|and|lol|omg|ugh) no(?: .*)?
    no (?:thanks|thank you|way|good|go|longer|bueno|more|not|that|sorry|i|it|the|we)
    (?:do|does|is|are|will|can|would|could|was|am|did|has|have|should) not(?: .*)?
    not (?:{day}|that|this|the|those|any|really|good|going|possible|available|free|for me|a good|able|happening
        |today|at|in|on|before|after|work\w*|ok|with|now|it|\d+\w*|great|ideal|interested|yet|quite|anymore|me|what
        |my)(?: .*)?
    not$
    (?:none|neither|nothing|never)(?: .*)?
    (?:anything|something|somewhere|any|another|other|different|else)(?: \w+)? (?:later|earlier|sooner|else|time
        |times|day|days|one
        |option|options|dates?|instead)
    (?:too|2) (?:late|early|soon|far|expensive|much|long|short)(?: .*)?
    (?:later|earlier|sooner) (?:is |would be |than |time |day |works |please|in|on|if|one)?(?:better|please|that
        |possible|instead)?(?: .*)?
    (?:wrong|bad) (?:day|time|one|date)
    (?:but|except|only if|unless|however)(?: .*)?
    (?:is|are) (?:out|impossible|terrible|awful|rough|tough|full|taken|off)(?: .*)?
    (?:hate|unable|impossible|skip|drop|avoid)(?: .*)?
    (?:busy|booked|at work|out of town|away|in class|working|unavailable|conflict|on vacation)(?: .*)?
    (?:forget it|forget about it|never mind|nvm|nevermind|skip it|pass|hard pass|scrap that|disregard|hold off
        |hang on|wait|hold on|no dice)
    (?:i )?(?:change|changed) my mind
    (?:decline|refuse|reject|cancel)(?: .*)?
    pero(?: .*)?
    rather(?: .*)?
    instead(?: of)?(?: .*)?
    prefer(?: .*)?
    (?:what|how) about(?: .*)?
    (?:👎|❌|🚫|🙅)(?: .*)?
    (?:ninguno|ninguna|tampoco|no puedo|nunca|jamais|aucun|aucune|non|ni uno ni otro)(?: .*)?
    """,
    day="monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, "
    "fri, sat, sun, tomorrow, today, tonight, morning, afternoon, evening, weekends?",
)
_GIVES_UP = rules(
    r"""
    (?:forget (?:it|about it|that)|never mind|nevermind|nvm|scrap that|disregard|leave it|drop it)
    (?:i |we )?(?:change|changed) (?:my|our) minds?
    no (?:thanks|thank you)(?! on (?:the|that|those)\b)
    (?:not|no longer) (?:interested|needed|necessary)(?: .*)?
    do not (?:need|want) (?:it|one|that|this|anything|an appointment)(?: .*)?
    """
)
_WANTS_THE_REST = rules(
    r"""
    (?:just|only) (?:the|a|an|my) \w+(?: .*)?
    (?:but|and|though) (?:i |we )?(?:still |do )?(?:want|need|would like|keep) (?:the|a|an|my|to)(?: .*)?
    """
)
_UNSURE = rules(
    r"""
    (?:once|after) i (?:\w+ )?(?:check|talk|ask|hear|speak|know|see|find)(?: .*)?
    (?:maybe|perhaps|possibly|might|may be able|not sure|unsure|undecided|probably|hopefully|depends
        |tentative\w*)(?: .*)?
    (?:do not know|no idea|no clue|hard to say|we will see|will see)(?: .*)?
    (?:let me|have to|need to|going to|will|got to|want to|must|should|i ll) (?:\w+ )?(?:check|think|ask|see (?:if
        |what|when|whether|how)
        |look at my|talk (?:to|with) my|get back|confirm with|let you know|call you|figure|find out|sleep on)(?: .*)?
    (?:get back to you|let you know|think about it|thinking|checking|one sec|one moment|sec|hold on|hang on|wait
        |give me a (?:sec|second|minute|moment|min))(?: .*)?
    (?:if|as long as|provided|assuming|unless)(?: .*)?
    (?:quizas|tal vez|a lo mejor|depende|peut[ -]etre)(?: .*)?
    """
)
_YES = rules(
    r"""
    (?:{yes})
    (?:👍|👌|✅|💯|✔|🙌|🆗|☑)
    (?:si|claro|por supuesto|de acuerdo|confirmo|oui|d'accord|bien sur)
    """,
    yes="yes, yep, yup, sure, sure thing, absolutely, definitely, of course, correct, affirmative, certainly, "
    "indeed, ya, "
    "yas, yessir, y, uh huh, mhm, totally, for sure, exactly, you bet, 10 4, roger, aye, fo sho, yus, right on, "
    "that is right, that is correct, that is a yes, alrighty, orale, gotcha, ok dokie, ok dokey, i am down, down, "
    "bet, "
    "you got it",
)
_ABOUT_THEMSELVES = rules(
    r"""
    (?:yes|yep|yup|si) (?:i|we) (?:(?:was|were|have been) \w+|have (?!time|no|it|that|got|to|seen)\w+$)
    (?:yes|yep|yup|si|sure) (?:who|what|where|when|how|hi|hello|hey|it is (?:me|still|again|been)|my(?! self)
        |this is (?!good|fine|great|perfect))
    (?:yes|yep|yup|si) (?:i|we) (?:have|had|am|are|do have|need|take|was|were) (?:an?|my|the|new|insurance
        |\w+ insurance)
    (?:yes|yep|yup|si) (?:i|we) (?:called|texted|left|already|spoke|got|tried|know|understand|am (?:still|waiting
        |calling|on|at)|still|told|sent|emailed|came|saw|filled|paid)
    """
)
_WELL = rules(
    r"""
    {well}(?: (?:{well}|{after}))*
    """,
    well="ok, cool, great, perfect, fine, awesome, excellent, wonderful, good, very good, alright, all right, "
    "right, sweet, "
    "super, lovely, amazing, brilliant, fantastic, nice, perfecto, vale, bueno, esta bien, muy bien, listo, dale, "
    "parfait, ca marche, c'est bon, ok then, sounds good",
    after="then, thanks, thank you, please, so much, very much, guys, sir, ma'am, lol, haha, appreciate it, "
    "that, "
    "i guess, and, ty, thx, gracias, merci, with me, by me, for me, for us, dude, 😊, 🙏, 😀, 🙂, ❤, much appreciated",
)
_AGREES = rules(
    r"""
    (?:{offered}) (?:\w+ ){0,3}?(?:works?|is (?:\w+ )?{fine}|would (?:be (?:\w+ )?{fine}|work)|will (?:work|do
        |be (?:\w+ )?{fine})
        |should (?:work|be (?:\w+ )?{fine})|sounds {fine}|looks {fine}|{fine})(?: .*)?
    (?:works|sounds|looks|seems|all|is|be|would be|am) (?:\w+ )?{fine}(?: .*)?
    (?:i am |am )?(?:good|fine|cool|ok|happy) with (?:that|it|this|\d+\w*|{day})(?: .*)?
    (?:that|it|this|{day}|\d+(?:am|pm)?|am|pm) (?:suits?|fits|does it|would suit|will suit)(?: .*)?
    (?:{day}|\d+(?:am|pm)?)(?: (?:at|on|the|am|pm|\d+\w*|oclock|morning|afternoon|{day}))* it is(?: then| thanks)?$
    works(?: for me| for us| perfectly| well| great)?(?: .*)?
    (?:let us|i will|we will|will|can|could|i can|we can|i could|we could) (?:make|do|take|go with|go for|have
        |accept|be there|see you|pick
        |choose)(?: .*)?
    (?:see you|be there|i am in|count me in|book it|do it|go ahead|lock it in|go for it|sign me up|put me down
        |schedule it|grab it|take it|confirm|confirmed|i confirm|i accept|accepted|deal|done|please do|make it so
        |reserve it|i will take|sold|agreed|approved|book that|book me|schedule me|pencil me in|proceed
        |do proceed|please go ahead|please book|please do)(?: .*)?
    (?:me parece (?:bien|perfecto|excelente)|me sirve|ca me va|sale)(?: .*)?
    """,
    day="monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, "
    "sat, sun, tomorrow, today",
    offered="that, it, this, which, those, these, \\d+(?:am|pm)?, am, pm, time, one, day, noon, morning, "
    "afternoon, evening, "
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, fri, "
    "sat, "
    "sun, tomorrow, today, works?",
    fine="perfect, great, good, fine, ok, awesome, wonderful, excellent, lovely, amazing, ideal, cool, best, "
    "alright, nice, brilliant, super, fantastic, well, good to me, right, correct, doable, set",
)
_THANKS = rules(
    r"""
    (?:thanks|thank|thankyou|thank you|ty|tysm|appreciate|appreciated|grateful|gratitude|gracias|merci|much obliged
        |cheers|owe you(?: one)?|lifesaver|kind of you|thankful|helpful|apprecaite|blessings|bless you)(?: .*)?
    """
)
_GREETING = rules(
    r"""
    (?:hi|hello|hey|hiya|heyo|howdy|yo|heya|hullo|hola|bonjour|salut|salutations|greetings|hey there|hi there
        |hello there|sup|wassup|good (?:morning|afternoon|evening|day)|morning|buenos dias|buenas(?: tardes
        | noches)?|buenas|allo|helo|hallo)(?: .*)?
    (?:how (?:are|is|goes|you|have) (?:\w+ )?(?:you|it|everything|life|things|day|going|been|are|treating|ya|doing)
        |how goes it|how you are|hows? are you|how you doing|how ya doin\w*)(?: .*)?
    (?:tell me |let me know |know |like to know |need to know |would like to know )*how (?:are you|you are)(?: .*)?
    (?:i |need to |would like to |like to |to |know )+how you are(?: .*)?
    (?:what is up|are you well|it is good to see you|good to see you|nice to (?:meet|see) you|why hello|well hi
        |well hello)(?: .*)?
    """
)
_GOODBYE = rules(
    r"""
    (?:bye|goodbye|good bye|byebye|bye bye|cya|see you|see ya|farewell|take care|take it easy|ttyl
        |talk to you later|talk later|talk soon|good night|goodnight|have a (?:good|great|nice|wonderful|lovely
        |blessed) (?:one|day|night|evening|weekend|afternoon|week)|later|catch you later|so long|adios
        |hasta (?:luego|manana|pronto)|au revoir|bonne journee|ciao|regards|peace out|signing off)
    have a good one
    (?:that is|thats|that will be|that would be|this is|this will be) (?:all|it|everything)(?: .*)?
    (?:got to|have to|need to|gotta) (?:go|get going|run|leave)(?: now)?
    (?:it was|was|a) (?:\w+ )?(?:great|good|nice|lovely|pleasure|wonderful)(?: \w+){0,4}? (?:to talk|to speak
        |talking|speaking|chatting|to chat)(?: .*)?
    (?:enjoyed) (?:speaking|talking|chatting)(?: .*)?
    great (?:talk|chat)(?: .*)?
    i am (?:leaving|done|off|done with this)(?: .*)?
    """
)

_ASKS_BACK = re.compile(
    r"(?:is|are|does|do|did|would|will|has) (?:it|that|this|the|you|they|he|she|we|i|\d+(?:am|pm)?|there) "
)
_BEFORE_THE_ANSWER = re.compile(
    r"^(?:(?:hi|hello|hey|thanks|thank you|oh|um|uh|hmm|well|lol|haha|good morning|so|and|actually|i think"
    r"|i guess|think) )+"
)


def refuses(words: str) -> bool:
    """Says no to what was offered, or to a part of it. Such a text accepts nothing, whatever else it names."""
    return bool(_REFUSES.search(_without_courtesy(words)))


def gives_up(words: str) -> bool:
    """Wants nothing of what was talked about any more."""
    return bool(_GIVES_UP.search(words)) and not _WANTS_THE_REST.search(words)


def is_unsure(words: str) -> bool:
    """Neither accepts nor refuses: they will check, think, or come back."""
    return bool(_UNSURE.search(_without_courtesy(words)))


def accepts(words: str) -> bool:
    """A yes that stands without condition or counter-question."""
    said = _BEFORE_THE_ANSWER.sub("", _without_courtesy(words))
    if _REFUSES.search(said) or _UNSURE.search(said):
        return False
    if _ASKS_BACK.match(said):
        return False
    if _YES.match(said):
        return not _ABOUT_THEMSELVES.match(said)
    well = _WELL.match(said)
    rest = said[well.end() :].strip() if well else said
    if well and not rest:
        return True
    # "sounds good to me" begins as "sounds good" alone does.
    agrees = _AGREES.match(rest) or _AGREES.match(said)
    return bool(_YES.match(rest) or (agrees and not rest.endswith("?")))


def _without_courtesy(words: str) -> str:
    """ "No problem" is a yes, and "no rush" no refusal."""
    said = _NO_THAT_REFUSES_NOTHING.sub(" ", _NO_THAT_MEANS_YES.sub("sure", unaccented(words)))
    return re.sub(r"\s+", " ", said).strip()


def picks(words: str) -> int | None:
    """The number of the offer that is picked, from 1; -1 for the last one. None when none is, or one is refused."""
    return None if refuses(words) or is_unsure(words) else choices.picked(words)


def thanks(words: str) -> bool:
    return bool(_THANKS.search(unaccented(words)))


def greets(words: str) -> bool:
    return bool(_GREETING.match(unaccented(words)))


def says_goodbye(words: str) -> bool:
    return bool(_GOODBYE.search(unaccented(words)))
