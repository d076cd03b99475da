"""The name that a caller gives, when the text gives one."""

import re

from receptionist.domain import names
from receptionist.domain.answers.subjects import SUBJECTS
from receptionist.domain.hearing.plain import word_set

_WORD = r"[^\W\d_]+(?:['’.-][^\W\d_]+)*\.?"
_NAME = rf"(?P<name>{_WORD}(?: {_WORD}){{0,3}})"
_INTRODUCED = re.compile(
    r"(?:\bmy (?:full |first )?name(?:'s|’s| is|s)?|(?:^|[.,!?\n]\s*|\band )(?:the )?name(?:'s|’s| is|:)"
    r"|\bthis is|\bcall me|\bunder(?: the name(?: of)?)?"
    rf"|\bme llamo|\bmi nombre es|\bje m'appelle|\bje suis)\s*:?\s+(?!name\b){_NAME}",
    re.IGNORECASE,
)
_KIN = (
    r"(?:son|daughter|kid|child|baby|wife|husband|partner|spouse|mother|father|mom|mum|dad|brother|sister|grand\w+|niece"
    r"|nephew|uncle|aunt|friend|boyfriend|girlfriend|client|patient|roommate|mother in law|father in law)"
)
_OF_ANOTHER = re.compile(
    rf"\b(?:his|her|their|(?:the|my) (?:\w+ )?{_KIN}['’]?s) (?:full |first )?name(?:'s|’s| is|s)\s*:?\s+{_NAME}",
    re.IGNORECASE,
)
_SIGNED = re.compile(rf"(?:^|[.!?,]\s+|\n)[-–—~]\s*{_NAME}\s*$")
_AT_ADDRESS = re.compile(
    rf"^{_NAME},?\s+\d+\S*\s+(?:[\w.'’]+\s+){{1,3}}"
    r"(?:st|street|ave|avenue|rd|road|blvd|boulevard|ln|lane|dr|drive|way|ct|court|pl|place|apt|unit)\b",
    re.IGNORECASE,
)
"""A name and a street in one breath: "Bo Lane 4 Elm st queens"."""
_HERE = re.compile(rf"^(?:(?:hi|hello|hey)[,!. ]+)?{_NAME} here\b", re.IGNORECASE)
# "What is its average rating?" names nobody: without its apostrophe "its" counts where a sentence begins.
_I_AM = re.compile(
    rf"(?:\b(?:it's|it’s|it is|i'?m|i’m|i am|soy)|(?:^|[.,!?\n]\s*|\b(?:hi|hello|hey) )its)\s+{_NAME}", re.IGNORECASE
)
_BARE = re.compile(rf"^(?:(?:hi|hello|yes|sure|ok|yeah|sorry|oh)[,!. ]+)?{_NAME}[.!]?$", re.IGNORECASE)
_NO_NAME_ENDING = re.compile(r"\w(?:ing|less|ful|able|ible|ous)$|\w{4}ly$|\w{3}ed$")
"""At the end of a longer word: Ed, Fred and Kelly are names."""

_ENDS_A_NAME = word_set(
    """
    and here calling from about with i i'm im my the at for on in to a an but so because who is was please pls plz
    thanks thank just again regarding re need needs want wants would can could looking have has had your you we do
    returning speaking y quiero tengo et not u ur it that its also did if or as by of out off up there this what when
    where how dob born phone number plus btw next tomorrow today
    """
)
_NO_NAME = word_set(
    """
    mejor otro otra el la los las por favor yes no ok okay sure hi hello hey hiya heyo thanks thank great perfect
    good fine cool nice awesome amazing brilliant maybe later now today tomorrow tonight monday tuesday wednesday
    thursday friday saturday sunday morning afternoon evening noon night week month year day days time asap stop
    start help info cancel end quit the a an my your his her our their it this that these those what when where
    who why how which is are was am be been not never nothing none neither both either any some all zero one two
    three four five six seven eight nine ten first second third last new old patient client customer caller person
    human bot robot ai operator representative agent manager dentist doctor lawyer attorney plumber tech
    technician tooth teeth water gas air noise home work office house kitchen basement upstairs downstairs outside
    inside important question questions details possible best better worse worst bad big small little huge
    whenever anytime anything something everything someone anyone nobody correct right wrong true false exactly
    absolutely definitely yep yup yeah nope nah lol haha omg wow oh um hmm bye goodbye see like want need got get
    have has had do does did can could would should may might must i me we us he she they them him you ya another
    other same different each every few many much more most less least only also even ever once twice anymore
    instead mom dad wife husband friend boss mother father brother sister myself neighbor website google yelp
    referral kind sort several curious clueless sorry about around after before between with without in on at to
    of or and but if because since so too very really just still already here there back free busy late early soon
    sick hurt bleeding ready done happy sad mad angry upset tired lost locked allergic pregnant afraid scared
    nervous worried glad gonna gona wanna booked broken cold hot warm freezing everywhere si sí gracias hola bueno
    claro oui merci non salutations bonjour regards internet k kk np ty thx whatever idk dunno nvm mind hm test
    fast quick available cheap wood it's its that's i'm im dont don't full real under over ago min mins sec ask
    what's whats confirm change reschedule book appointment reservation service room table dinner lunch breakfast
    early daily badly sadly likely used red bed send
    flexible interested away single married doesnt matter care convenient nearby near far close finished unisex
    actually average dead outta beat toast stuck broke starving swamped stoked sore dizzy unable certain positive
    """
)
_TIMES = word_set(
    """
    mon tue tues wed weds thu thur thurs fri sat sun mondays tuesdays wednesdays thursdays fridays saturdays sundays
    midday lunchtime eod mornings afternoons evenings nights weekends weekday weekdays christmas thanksgiving easter
    feb jul sep sept oct nov dec
    """
)
"""Times, where nothing else is said: "my name is Thu" and "Sun Lee" are names."""


def introduced(text: str) -> str | None:
    """The caller's name where the text gives it: "this is Bob calling about…", "put it under Alice"."""
    for pattern in (_INTRODUCED, _SIGNED):
        for found in pattern.finditer(text):
            if name := _leading_name(found["name"]):
                return name
    for found in _I_AM.finditer(text):
        name = _leading_name(found["name"])
        if name and not _NO_NAME_ENDING.search(found["name"].split()[0]):
            return name
    here = _HERE.match(text)
    return _bare_name(here["name"]) if here else None


def of_another(text: str) -> str | None:
    """The name of somebody whom the caller writes for: "his name is Leo Martin"."""
    found = _OF_ANOTHER.search(text)
    return _leading_name(found["name"]) if found else None


def alone(text: str) -> str | None:
    """The name, where the text is nothing but a name: the answer to who is writing."""
    bare = _BARE.match(text.strip()) or _AT_ADDRESS.match(text.strip())
    if bare is None or bare["name"].lower().strip(".") in _TIMES:
        return None
    return _bare_name(bare["name"])


def _leading_name(said: str) -> str | None:
    """The leading words that can be a name: it ends where the sentence goes on."""
    kept: list[str] = []
    for word in said.split():
        if word.lower().strip(".") in _ENDS_A_NAME | _NO_NAME:
            break
        if word.lower().endswith(("'s", "’s")):
            # "It's Luna's mom": the name of another.
            return None
        # A dot ends the sentence unless it follows a title or an initial: "I'm Ann Lee. My tooth hurts".
        if word.endswith(".") and len(word) > 2 and word.lower().strip(".") not in _TITLES:
            kept.append(word.strip("."))
            break
        kept.append(word)
    return _as_given(" ".join(kept))


def _bare_name(said: str) -> str | None:
    parts = said.lower().replace(".", "").split()
    if len(parts) > 3 or any(word in _NO_NAME or word in _ENDS_A_NAME for word in parts):
        return None
    asked_for = _ASKED_FOR.intersection(parts if said.islower() else parts[:1]) - _TITLES
    if len(parts) > 1 and said.istitle():
        asked_for -= _NAMES_AS_WELL
    return None if asked_for or _NO_NAME_ENDING.search(parts[0]) else _as_given(said)


def _as_given(said: str) -> str | None:
    """A name as `names.as_name` allows it; one that was typed small gets its capitals."""
    name = names.as_name(said.strip(" ,!?"))
    if name is None or len(name) < 2:
        return None
    name = name if name.endswith(("Jr.", "Sr.")) else name.removesuffix(".")
    return " ".join(word[:1].upper() + word[1:] for word in name.split()) if name.islower() else name


_TITLES = {"dr", "mr", "mrs", "ms", "jr", "sr"}
_ASKED_FOR = {word for wordings in SUBJECTS.values() for wording in wordings for word in wording.split()}
"""What callers ask about is no name when it stands alone: "furnace" answers another question."""
_NAMES_AS_WELL = {"ada", "al", "ray", "sue", "will"}
"""Of those, what is a given name in front of a capital: "Sue Park" was not understood."""
