"""A text as plain words: lower case, texting spellings written out, slips in the words our rules know put right."""

import re
import unicodedata
from functools import lru_cache

from receptionist.domain.hearing.slips import put_right
from receptionist.domain.hearing.slips import word_set as word_set

_SPELLINGS = {
    "you": "u yu yuo yoo yous", "are": "r", "are you": "ru", "your": "ur yr",
    "please": "pls plz plse pleas plese pleeze",
    "thanks": "thx thks thanx tks tnx thnx", "ty": "tysm", "because": "cuz bc coz cos becuz", "people": "ppl",
    "message": "msg",
    "messages": "msgs", "number": "num nbr",
    "tomorrow": "tmr tmrw tmw tml tomo tomoro 2moro 2mrw 2mr tomorow tommorow tommorrow",
    "today": "2day tdy 2dae todae", "tonight": "2nite tonite 2night tnite",
    "appointment": "appt apt appts appointments appoint apointment appointmnt apptmt appoinment",
    "reschedule": "resched reschdule reshedule", "cancel": "cancle cancl cancell cancelt canel cncl",
    "cancelled": "canceled", "human": "hooman humn humen", "someone": "sum1 some1 somone sm1", "anyone": "any1 ne1",
    "and": "nd &", "ok": "okay okey k kk okie okk oki", "want to": "wanna",
    "going to": "gonna gunna gona gon", "got to": "gotta", "do not": "dont don't dnt", "does not": "doesnt doesn't",
    "did not": "didnt didn't", "can not": "cant can't cannot cnt", "will not": "wont won't", "is not": "isnt isn't",
    "are not": "arent aren't", "was not": "wasnt wasn't", "have not": "havent haven't",
    "would not": "wouldnt wouldn't", "could not": "couldnt couldn't", "has not": "hasnt hasn't",
    "am not": "aint ain't", "should not": "shouldnt shouldn't", "i am": "im i'm", "i have": "ive i've",
    "i will": "i'll", "i would": "i'd id", "you are": "youre you're u're", "you have": "you've",
    "it is": "its it's", "that is": "thats that's", "that will": "that'll thatll", "what is": "whats what's",
    "who is": "whos who's", "there is": "theres there's", "let us": "lets let's", "where is": "wheres where's",
    "when is": "whens when's", "how is": "hows how's", "here is": "heres here's", "he is": "he's hes",
    "she is": "she's shes", "we are": "we're", "they are": "theyre they're", "we have": "we've", "we will": "we'll",
    "it will": "it'll itll", "you will": "you'll youll ull u'll", "they will": "they'll theyll", "he will": "he'll",
    "we would": "we'd", "he would": "he'd", "she would": "she'd", "they would": "they'd theyd",
    "you would": "you'd youd", "better business bureau": "bbb",
    "she will": "she'll", "yes": "yess yesss yea yeah yeh yah yass", "no": "noo nooo nope nah naw nay",
    "before": "b4", "great": "gr8", "later": "l8r", "with": "w w/", "without": "w/o", "see you": "cya",
    "with you": "witchu", "work": "wrk", "good": "gd", "minutes": "mins", "hours": "hrs",
    "as soon as possible": "asap",
    "right now": "rn", "to be honest": "tbh", "do not know": "dunno idk", "let me": "lemme", "give me": "gimme",
    "next": "nxt", "what": "wut wat", "have to": "hafta", "kind of": "kinda", "could have": "coulda",
    "speak": "speek", "about": "abt bout", "text": "txt", "texts": "txts", "texting": "txting", "not": "nt",
    "the": "teh da", "this": "dis ths", "carbon monoxide": "co2", "i am going to": "ima imma", "trying to": "tryna",
    "wrong": "rong", "leave": "leav leev lv", "fuck": "fk fck fuk fuq", "will": "wil", "perfect": "perf",
    "disappointed": "dissapointed dissappointed", "my self": "myslef mysef meself", "toothache": "toothake toothach",
    "breathe": "breeth breth",
    "live": "liv", "until": "til till",
    "could": "cud", "would": "wud", "should": "shud",
    "through": "thru",
    "know": "kno", "again": "agn",
    "have": "hv hav", "from": "frm", "you all": "yall y'all ya'll", "automated": "automted", "very": "v",
}  # fmt: skip
_WRITTEN_OUT = {variant: word for word, variants in _SPELLINGS.items() for variant in variants.split()}

_EMOJI = re.compile("[\U0001f300-\U0001faff☀-➿⬀-⯿]")
_TOKEN = re.compile(r"[^\W_]+(?:['/][^\W_]+)*/?|[&#$?]|" + _EMOJI.pattern)


_BY_WHAT_FOLLOWS = (
    (
        "2",
        "to",
        "book get talk speak see make die kill live end hurt somebody someone"
        " come cancel change move u you my be do go",
    ),
    ("4", "for", "me my you u us the a an this that today tomorrow tmrw now real"),
)
"""Shorthand that is read as a word only before certain words: "2" is also a number."""
_SHORTHAND = tuple(
    (re.compile(rf"\b{short}(?= (?:{'|'.join(after.split())})\b)"), word) for short, word, after in _BY_WHAT_FOLLOWS
)
_HASH = re.compile(r"(?<=\w )#")
"""After a word it is a number: "lose my #"."""
_ILL = re.compile(r"(?P<before>\b[\w']+ )?\bill (?=(?P<after>[a-z]+))")
_SICK_AFTER = word_set(
    """
    am im i'm is are was were be been being he's she's feel feels felt feeling fell fall very so too really quite still
    got get gets not all pretty super seriously mentally terminally critically chronically my an the her his your of
    """
)
_SICK_BEFORE = word_set("and so with today yesterday since but at from in on or because for patient child person this")
_IL = re.compile(r"\bil(?= (?:kill|hurt|find|end|burn|be|make|get|shoot|beat|come|see|take|call|do|have|go)\b)")
_YA = re.compile(
    r"(?:(?<=\w )(?<!\bok )(?<!\boh )(?<!\bhell )(?<!\byes )(?<!\bno )(?<!\bya )(?<!\bwell )(?<!\blol )ya"
    r"|^ya(?= (?:all|are|better|can|deserve|did|do|got|guys|have|know|must|need|people|should"
    r"|told|were|will|worthless)\b))\b"
)
"""Here it is "you"; elsewhere a yes."""
_SPANISH = re.compile(
    r"\b(?:que|de|la|el|los|las|por|quiero|voy|esta|estoy|mi|su|un|una|para|favor|morir|basta|con|nos|te)\b"
)
"""A text with such words means "already" by "ya"."""


def _or_sick(found: re.Match[str]) -> str:
    """ "ill call you" is "I will", "my son is ill today" is not."""
    before = found["before"] or ""
    if before.strip() in _SICK_AFTER or found["after"] in _SICK_BEFORE:
        return found.group()
    return f"{before}i will "


def plain(text: str) -> str:
    """The text's words with one space between them; question marks and emoji stay as words of their own."""
    lower = unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("‘", "'")
    lower = re.sub(r"\b(co)2?\b(?= (?:alarm|detector|monitor))", "carbon monoxide", lower)
    for number, word in _SHORTHAND:
        lower = number.sub(word, lower)
    lower = _IL.sub("i will", _HASH.sub("number ", lower))
    words = " ".join(_written_out(token) for token in _TOKEN.findall(_ILL.sub(_or_sick, lower)))
    return words if _SPANISH.search(words) else _YA.sub("you", words)


def unaccented(text: str) -> str:
    """Without accents: people leave them off, so the rules for Spanish and French do too."""
    if text.isascii():
        return text
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def rules(wordings: str, **groups: str) -> re.Pattern[str]:
    """One pattern out of a table with a wording a line; a line that begins with | goes on with the one before.

    `{texts}` stands for any of the words of the group `texts`. Patterns match whole words of a plain text.
    """
    wordings = re.sub(r"\n\s*\|", "|", wordings)
    for name, words in groups.items():
        if words.strip().endswith(","):
            # A table that a line break cut in two ended like this, and its second half excluded nothing.
            raise ValueError(f"The words of {name} end in the middle: {words[-40:]!r}")
        wordings = wordings.replace(f"{{{name}}}", "(?:" + "|".join(word.strip() for word in words.split(",")) + ")")
    lines = (line.strip() for line in wordings.strip().splitlines())
    return re.compile(r"(?<!\S)(?:" + "|".join(line for line in lines if line) + r")(?!\S)")


@lru_cache(maxsize=4096)
def _written_out(token: str) -> str:
    for spelt in (token, token + "g" if token.endswith("in") else token):
        if spelt in _WRITTEN_OUT:
            return _WRITTEN_OUT[spelt]
    token = token.removesuffix("'s")
    shortened = re.sub(r"(\D)\1{2,}", r"\1", token)
    if shortened in _WRITTEN_OUT:
        return _WRITTEN_OUT[shortened]
    return put_right(shortened)
