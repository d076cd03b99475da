"""A text as terms: its subjects first, then what is left of its words, without those that carry nothing."""

import re
from dataclasses import dataclass
from functools import lru_cache

from receptionist.domain.answers.subjects import ASPECTS, SUBJECTS

_EMPTY_WORDS = """
    a an and any are aren't as at be been but by can can't could couldn't d did didn't do does doesn't doing don't
    dont doesnt cant done else for from get gets getting give go going gonna gotta got guys had has have haven't
    having he her here hers him his i i'd i'll i'm i've id if ill im in into is isn't it it's its ive just know
    let lets like ll m make may me might mine must my need needs no not now of oh ok okay on one ones or our out
    over re really s say see she should so some someone something somewhere still such sure t tell than that
    that's thats the their them then there there's theres these they they're this those to too up us very want
    wanna was we we're were what what's whats when when's where where's wheres whether which who whos will with
    within won't wont would you you'd you'll you're youre your yours u ur r ya yall y'all um umm ummm uh uhh uhm
    hm hmm hh eh er ah o oo ooo ha ho ouh yes yeah yep yup thanks thank thx ty please pls plz hi hey hello hiya yo
    sup good great perfect awesome cool nice excellent wonderful wondering wonder question asking ask quick also
    btw way able possible anything anyone thing things stuff about around offer offers offering offered available
    availability provide provided allow allowed accept accepted accepts serve serves sorry actually maybe guess
    interesting sounds sound alright all right fine cuz bc tho lol omg idk asap soon afternoon morning evening
    last finally definitely suggest consider considered describe expect look looking check checking mind specific
    particular kind type sort types kinds form forms method methods option options site onsite location place
    establishment facility facilities business shop company people person guest guests customer customers patron
    use using used take takes taking took bring come comes coming work works working day today everyone kinda
    sorta much many more most lot lots how long often time times put keep find friendly suitable appropriate
    adequate necessary required require requires mean means info information service services own before after
    currently normal typical average curious hear heard told away per every each other another only ever doe goog
    friend friends brother sister father mother mom dad husband wife year years month months week weeks hour hours
    minute minutes second seconds married new shld cld wld abt rn n w tbh ppl three four five six seven eight nine
    ten eleven twelve thirteen fourteen fifteen twenty thirty forty fifty hundred quite hows help first try
    near nearby two bad under started anybody am already while since
    treat treats handle handles cover covers happening everywhere wherever
    policy policies happen happens happened till til
    """
_EMPTY = frozenset(_EMPTY_WORDS.split())
"""Words that are no subject. Typed slang and the fillers of speech are among them."""

_COMMON_WORDS = """
    star stars hotel hotels restaurant restaurants cafe museum museums landmark area place street avenue road city
    town village state country world food foods dish dishes noodle noodles pizza chicken fish beef burger soup
    salad sandwich mediterranean american chinese italian mexican indian thai british japanese price range
    moderate cheap trip travel visit visiting thursday monday tuesday wednesday friday january february march
    april june july august september october november december north south east west side left right near nearby
    close far next door train bus station airport plane flight ticket single boss president weather rain snow sun
    movie music song book books game games news stock market bank money loan mortgage tax taxes horse horses bird
    birds snake rabbit phone package mail ship shipping store stores mall starbucks coffee tea lunch recipe color
    red blue green black white line lines number numbers name names man woman men women boy girl boys girls
    neighbor doctor hospital pharmacy medicine prescribe prescription drug drugs pill pills surgery cancer heart
    eye eyes ear hair skin back knee foot hand head face body botox design designer website computer laptop
    software program app account password email login sign picture photo photos video camera paint painting carpet
    roof roofing window windows doors wall walls floor floors garden lawn tree trees pool fence solar electric
    electrical electrician wiring appliance fridge refrigerator oven stove dishwasher washer dryer microwave
    garage car cars truck trucks tire tires brake brakes engine oil boat school college university student teacher
    class classes homework test exam sport sports team play playing player win won lose lost war history science
    math english write writing read reading letter paper poem joke story sell sells selling buy buying rent rental
    lend borrow donate donation charity sponsor hire wash teach learn training cook eat drink sleep run walk drive
    fly swim sing dance draw build make send sent receive bring carry move moved start begin stop turn watch wait
    call hold change fill follow meet quite rental late
    shoe shoes shirt pants dress coat hat jacket glasses ring watch wedding marriage birth birthday certificate
    passport license degree german french italian russian korean arabic translate generator battery batteries
    charger tool tools ladder hammer lamp couch sofa chair chairs desk bed mattress pillow blanket curtain shelf
    babysit babysitter nanny tutor nurse farmer pilot soldier actor singer chef waiter barber haircut haircuts
    tattoo makeup nails perfume jewelry gold silver diamond toy toys doll balloon candle flower flowers gift
    sunset sunrise ocean beach mountain river lake island forest desert camp camping hiking fishing hunting boat
    ski golf tennis soccer football baseball basketball yankees concert festival party dance yoga tax taxes
    homework exam library bookstore printer copier fax stamp envelope magazine newspaper radio president governor
    mayor election vote army church pastor wine cheese bread butter egg eggs milk sugar salt potato tomato
    apple banana orange snack snacks candy cookie cake ice cream juice soda coke chips fries bus taxi uber
    lyft scooter motorcycle helmet fuel gasoline propane coal wood firewood lumber brick concrete cement tile
    paint wallpaper gutter shed deck porch driveway sidewalk mower mow lawnmower termite mouse spider
    ant ants turtle fish parrot chicken cow pig sheep goat tesla honda ford toyota bmw mechanic
    translator reporter journalist detective robot computer tablet keyboard mouse screen texas florida
    nevada arizona oregon colorado chicago boston london paris
    """
_COMMON = frozenset(_COMMON_WORDS.split())
_PURPOSE_WORDS = "night nights leave leaving tooth trial room rooms pay paid side free"
_SAID_ON_PURPOSE = frozenset(_PURPOSE_WORDS.split())
"""Ordinary too, but not _COMMON: an entry may well be about them."""

_SPELLINGS = {
    "wi fi": "wifi", "wi-fi": "wifi", "wy fi": "wifi", "x-ray": "xray", "x ray": "xray", "x-rays": "xrays",
    "x rays": "xrays", "24/7": "24 7", "a/c": "ac", "a.c.": "ac", "t.v.": "tv", "ins": "insurance",
    "insurence": "insurance", "insur": "insurance", "appt": "appointment", "appts": "appointment",
    "apt": "appointment", "b4": "before", "2": "two", "w/": "with ", "w/o": "without ", "pymt": "payment",
    "pmt": "payment", "sat": "saturday", "thru": "through", "nite": "night", "yrs": "years", "yr": "year",
    "hrs": "hours", "resv": "reservation", "addy": "address", "rez": "reservation", "consult": "consultation",
    "cc": "card", "hvac": "hvac", "thermo": "thermostat", "mins": "minutes", "min": "minutes", "pkg": "parking",
    "prkg": "parking", "mnthly": "monthly",
    "u": "you", "ur": "your", "r": "are",
}  # fmt: skip
_LONGEST_FIRST = "|".join(re.escape(word) for word in sorted(_SPELLINGS, key=len, reverse=True))
_SPELLING = re.compile(rf"(?<!\w)({_LONGEST_FIRST})(?!\w)")
_WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)?|\$")
_LONGEST_PHRASE = 5
_BETWEEN = frozenset({"just", "really", "actually"})
"""What stands in the middle of a phrase without a meaning of its own: "a pipe just burst"."""


@dataclass(frozen=True)
class Term:
    """One subject (`is_subject`) or one other word by its stem; `said` is what stood in the text."""

    key: str
    said: str
    is_subject: bool = False

    @property
    def is_common(self) -> bool:
        """A plain English word, so no slip of another, and said on purpose."""
        return self.said in _COMMON

    @property
    def is_aspect(self) -> bool:
        return self.key in ASPECTS and self.is_subject


@lru_cache(maxsize=20_000)
def stem(word: str) -> str:
    """The word without its plural or verb ending: enough to let "accepted", "accepts" and "accept" meet."""
    word = word.removesuffix("'s").replace("'", "")
    for ending, rest in (("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("ed", ""), ("s", "")):
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith(("ss", "us", "is")):
            word = word.removesuffix(ending) + rest
            break
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        word = word[:-1]
    return word[:-1] if len(word) > 3 and word.endswith("e") else word


def words(text: str) -> list[str]:
    """The text's words in lower case, texting spellings written out."""
    lower = text.lower().replace("’", "'")
    return _WORD.findall(_SPELLING.sub(lambda found: _SPELLINGS[found.group(1)], lower))


def terms(text: str) -> list[Term]:
    """Subjects, the longest phrase first, and the stems of other words; empty words are left out."""
    said = [word for word in words(text) if word not in _BETWEEN]
    stems = [stem(word) for word in said]
    found: list[Term] = []
    at = 0
    while at < len(said):
        length, key = _subject_at(stems, at)
        if key:
            found.append(Term(key, " ".join(said[at : at + length]), is_subject=True))
        elif said[at] not in _EMPTY and not (said[at].isdigit() or len(said[at]) < 2):
            found.append(Term(stems[at], said[at]))
        at += max(length, 1)
    return found


def _subject_at(stems: list[str], at: int) -> tuple[int, str]:
    for length in range(min(_LONGEST_PHRASE, len(stems) - at), 0, -1):
        key = _PHRASES.get(tuple(stems[at : at + length]))
        if key:
            return length, key
    return 0, ""


def _phrases() -> dict[tuple[str, ...], str]:
    """Every wording of every subject, as stems, and the subject that it means."""
    return {
        tuple(stem(word) for word in words(wording) if word not in _BETWEEN): subject
        for subject, wordings in SUBJECTS.items()
        for wording in wordings
    }


_PHRASES = _phrases()


def wordings(subject: str) -> list[str]:
    """The words and phrases that mean this subject, without the shortest."""
    return [wording for wording in SUBJECTS[subject] if wording.replace(" ", "").isalpha() and len(wording) > 2]


def is_empty(word: str) -> bool:
    return word in _EMPTY


def is_ordinary(word: str) -> bool:
    """Empty, plain English or a subject by itself: said on purpose, and no slip of another word."""
    return word in _EMPTY or word in _COMMON or word in _SAID_ON_PURPOSE or (stem(word),) in _PHRASES
