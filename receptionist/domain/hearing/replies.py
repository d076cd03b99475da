"""How a text answers what we said: it accepts, refuses, picks one of several, thanks, greets."""

import re

from receptionist.domain.hearing import choices
from receptionist.domain.hearing.plain import rules, unaccented

_COURTESY_WITH_NO = rules(
    r"""
    no (?:problem|problems|prob|probs|worries|worry|doubt|rush|big deal|biggie|hurry|need to apologize|questions
        |changes|other questions)
    (?:not a|not any) (?:problem|worry)
    (?:can not|could not) (?:wait|complain|thank you enough|be better|ask for more|believe)
    why not
    (?:do|would) not mind
    not bad
    if (?:that is |it is )?not(?: .*)?
    (?:no|not any) (?:insurance|allergies|symptoms|pain|preference|kids|pets|one)
    """
)
_REFUSES = rules(
    r"""
    ^no(?: .*)?
    (?:no|nope|negative)$
    (?:yes|ok|well|sorry|actually|hmm|um|oh|thanks|thank you|hi|hey|but|so|and|lol|omg|ugh) no(?: .*)?
    no (?:thanks|thank you|way|good|go|longer|bueno|more|not|that|sorry|i|it|the|we)
    (?:do|does|is|are|will|can|would|could|was|am|did|has|have|should) not(?: .*)?
    not (?:{day}|that|this|the|those|any|really|good|going|possible|available|free|for me|a good|able|happening
        |today|at|in|on|before|after|work\w*|ok|with|now|it|\d+|great|ideal|interested|yet|quite|anymore|me|what
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
    (?:busy|booked|at work|out of town|away|in class|working|unavailable|conflict|on vacation)(?: .*)?
    (?:forget it|forget about it|never mind|nvm|nevermind|skip it|pass|hard pass|scrap that|disregard|hold off
        |hang on|wait|hold on|no dice)
    (?:i )?(?:change|changed) my mind
    (?:decline|refuse|reject|cancel)(?: .*)?
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
_UNSURE = rules(
    r"""
    (?:maybe|perhaps|possibly|might|may be able|not sure|unsure|undecided|probably|hopefully|depends
        |tentative\w*)(?: .*)?
    (?:do not know|no idea|no clue|hard to say|we will see|will see)(?: .*)?
    (?:let me|have to|need to|going to|will|got to|want to|must|should|i ll) (?:\w+ )?(?:check|think|ask|see|look
        |talk|get back|confirm with|let you know|call you|figure|find out|sleep on)(?: .*)?
    (?:get back to you|let you know|think about it|thinking|checking|one sec|one moment|sec|hold on|hang on|wait
        |give me a (?:sec|second|minute|moment|min))(?: .*)?
    (?:if|as long as|provided|assuming|unless)(?: .*)?
    (?:quizas|tal vez|a lo mejor|depende|peut[ -]etre)(?: .*)?
    """
)
_ACCEPTS = rules(
    r"""
    {yes}(?: {yes}| {tail})*
    (?:that|it|this|which|those|these|\d+(?:am|pm)?|am|pm|time|one|day|{day}|morning|afternoon|evening|noon
        |works?) (?:\w+ ){0,3}?(?:works?|is (?:\w+ )?{fine}|would (?:be (?:\w+ )?{fine}|work)|will (?:work|do
        |be (?:\w+ )?{fine})|sounds {fine}|looks {fine}|{fine}|should work)(?: .*)?
    (?:works|sounds|looks|seems|all|is|be|would be|am) (?:\w+ )?{fine}(?: .*)?
    works(?: for me| for us| perfectly| well| great)?(?: .*)?
    (?:let us|i will|we will|will|can|could) (?:do|take|go with|go for|have|accept|be there|see you|pick
        |choose)(?: .*)?
    (?:see you|be there|i am in|count me in|book it|do it|go ahead|lock it in|go for it|sign me up|put me down
        |schedule it|grab it|take it|confirm|confirmed|i confirm|i accept|accepted|deal|done|please do|make it so
        |reserve it|i will take|sold|agreed|approved|book that|book me|schedule me|pencil me in|proceed
        |do proceed)(?: .*)?
    (?:perfect|great|awesome|excellent|wonderful|fantastic|brilliant|lovely|amazing|cool|good|fine|sweet
        |super)(?: {tail})*
    (?:👍|👌|✅|💯|✔|🙌|🆗|☑)(?: .*)?
    (?:si|claro|perfecto|de acuerdo|esta bien|vale|bueno|por supuesto|sale|listo|dale|confirmo|me parece bien
        |me sirve|muy bien|oui|d'accord|parfait|bien sur|ca marche|c'est bon|ca me va)(?: .*)?
    """,
    yes="yes, yep, yup, ok, sure, sure thing, absolutely, definitely, of course, correct, right, affirmative, "
    "certainly, indeed, alright, all right, ya, yas, yessir, y, uh huh, mhm, totally, for sure, exactly, "
    "yes please, you bet, 10 4, roger, aye, fo sho, cool, great, perfect, fine, awesome, very well, yus, righto, "
    "that is right, that is correct",
    fine="perfect, great, good, fine, ok, awesome, wonderful, excellent, lovely, amazing, ideal, cool, best, "
    "alright, nice, brilliant, super, fantastic, well, good to me, right, doable, set",
    tail="please, thanks, thank you, ma'am, sir, then, that, it, is, fine, good, great, perfect, works, i, do, am, "
    "will, can, sounds, for, me, with, lets, the, thx, so, much, very, and, see, you, there, do, book, lol, "
    "indeed, yes, definitely, we, let us, us, go, done, correct, right, appreciate, dana, guys, all, haha, !, to, "
    "at, on, a, lot, tomorrow, \\W",
    day="monday, tuesday, wednesday, thursday, friday, saturday, sunday, mon, tue, tues, wed, thu, thur, thurs, "
    "fri, sat, sun, tomorrow, today",
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
    (?:that is|thats) (?:all|it)(?: .*)?
    (?:got to|have to|need to|gotta) (?:go|get going|run|leave)(?: now)?
    (?:it was|was|a) (?:\w+ )?(?:great|good|nice|lovely|pleasure|wonderful)(?: \w+){0,4}? (?:to talk|to speak
        |talking|speaking|chatting|to chat)(?: .*)?
    (?:enjoyed) (?:speaking|talking|chatting)(?: .*)?
    great (?:talk|chat)(?: .*)?
    i am (?:leaving|done|off|done with this)(?: .*)?
    """
)

_BEFORE_THE_ANSWER = re.compile(
    r"^(?:(?:hi|hello|hey|thanks|thank you|oh|um|uh|hmm|well|lol|haha|dana|good morning|so|and|actually|i think"
    r"|i guess|think) )+"
)


def refuses(words: str) -> bool:
    """Says no to what was offered, or to a part of it. Such a text accepts nothing, whatever else it names."""
    said = re.sub(r"\s+", " ", _COURTESY_WITH_NO.sub(" ", unaccented(words))).strip()
    return bool(_REFUSES.search(said))


def is_unsure(words: str) -> bool:
    """Neither accepts nor refuses: they will check, think, or come back."""
    return bool(_UNSURE.search(_COURTESY_WITH_NO.sub("ok", unaccented(words))))


def accepts(words: str) -> bool:
    """A yes that stands without condition or counter-question."""
    return not refuses(words) and not is_unsure(words) and bool(_ACCEPTS.match(_without_courtesy(unaccented(words))))


def _without_courtesy(words: str) -> str:
    said = _COURTESY_WITH_NO.sub("ok", _BEFORE_THE_ANSWER.sub("", words))
    return re.sub(r"\s+", " ", said).strip() or "ok"


def picks(words: str) -> int | None:
    """The number of the offer that is picked, from 1; -1 for the last one. None when none is, or one is refused."""
    return None if refuses(words) or is_unsure(words) else choices.picked(words)


def thanks(words: str) -> bool:
    return bool(_THANKS.search(unaccented(words)))


def greets(words: str) -> bool:
    return bool(_GREETING.match(unaccented(words)))


def says_goodbye(words: str) -> bool:
    return bool(_GOODBYE.search(unaccented(words)))
