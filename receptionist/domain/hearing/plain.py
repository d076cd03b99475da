"""A text as plain words: lower case, texting spellings written out, slips in the words our rules know put right."""

import re
import unicodedata
from functools import lru_cache

_SPELLINGS = {
    "you": "u yu yuo yoo", "are": "r", "are you": "ru", "your": "ur yr", "please": "pls plz plse pleas plese pleeze",
    "thanks": "thx thks thanx tks tnx", "ty": "tysm", "because": "cuz bc", "people": "ppl", "message": "msg",
    "messages": "msgs", "number": "num nbr", "tomorrow": "tmr tmrw tmw tomoro 2moro tomorow tommorow tommorrow",
    "today": "2day tdy", "tonight": "2nite tonite 2night",
    "appointment": "appt apt appts appointments appoint apointment appointmnt apptmt appoinment",
    "reschedule": "resched reschdule reshedule", "cancel": "cancle cancl cancell cancelt canel cncl",
    "cancelled": "canceled", "human": "hooman humn", "someone": "sum1 some1 somone", "anyone": "any1 ne1",
    "and": "nd &", "ok": "okay okey k kk okie okk oki", "want to": "wanna",
    "going to": "gonna", "got to": "gotta", "do not": "dont don't", "does not": "doesnt doesn't",
    "did not": "didnt didn't", "can not": "cant can't cannot", "will not": "wont won't", "is not": "isnt isn't",
    "are not": "arent aren't", "was not": "wasnt wasn't", "have not": "havent haven't",
    "would not": "wouldnt wouldn't", "could not": "couldnt couldn't", "has not": "hasnt hasn't",
    "am not": "aint ain't", "should not": "shouldnt shouldn't", "i am": "im i'm", "i have": "ive i've",
    "i will": "i'll", "i would": "i'd id", "you are": "youre you're u're", "you have": "you've",
    "it is": "its it's", "that is": "thats that's", "that will": "that'll thatll", "what is": "whats what's",
    "who is": "whos who's", "there is": "theres there's", "let us": "lets let's", "where is": "wheres where's",
    "when is": "whens when's", "how is": "hows how's", "here is": "heres here's", "he is": "he's",
    "she is": "she's", "we are": "we're", "they are": "theyre they're", "we have": "we've", "we will": "we'll",
    "it will": "it'll", "yes": "yess yesss yea yeah yeh yah yass", "no": "noo nooo nope nah naw nay",
    "before": "b4", "great": "gr8", "later": "l8r", "with": "w w/", "without": "w/o", "see you": "cya",
    "with you": "witchu", "work": "wrk", "good": "gd", "minutes": "mins", "as soon as possible": "asap",
    "right now": "rn", "to be honest": "tbh", "do not know": "dunno idk", "let me": "lemme", "give me": "gimme",
    "next": "nxt", "what": "wut wat", "have to": "hafta", "kind of": "kinda", "could have": "coulda",
    "speak": "speek", "about": "abt bout", "text": "txt", "texts": "txts", "texting": "txting", "not": "nt",
    "the": "teh da", "this": "dis", "carbon monoxide": "co2", "automated": "automted", "very": "v",
}  # fmt: skip
_WRITTEN_OUT = {variant: word for word, variants in _SPELLINGS.items() for variant in variants.split()}

_EMOJI = re.compile("[\U0001f300-\U0001faff☀-➿⬀-⯿]")
_TOKEN = re.compile(r"[^\W_]+(?:['/][^\W_]+)*/?|[&#$?]|" + _EMOJI.pattern)


def word_set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_CORRECT = word_set(
    """
    appointment reschedule rescheduled cancel cancelled cancellation reservation reserve unsubscribe texting messaging
    contact emergency bleeding monoxide representative receptionist operator manager automated artificial intelligence
    computer machine chatbot person human complaint terrible unacceptable ridiculous refund schedule available
    availability tomorrow suicide perfect sounds neither another second third fourth thanks whenever urgent urgently
    anymore wrong number remove confirm confirmed different earlier later flooding flooded arrested knocked leaking
    someone speak talking
    """
)
_NO_SLIPS = word_set(
    """
    cancer contract contracts reverse leaving leaning testing massaging taking remote commuter managed
    persona contacto perfecto urgente reserva reservas reservar
    """
)
"""Words that are a letter away from one of these, and no slips: "leaving" was heard as "leaking"."""
_SHORTEST_CORRECTED = 6
_BY_WHAT_FOLLOWS = (
    ("2", "to", "book get talk speak see make come cancel change move u you my be do go"),
    ("4", "for", "me my you u us the a an this that today tomorrow tmrw now real"),
    ("ill", "i will", "take do be go have see come let call try find shoot get burn stop text pay send"),
)
"""Shorthand that is read as a word only before certain words: "2" is also a number, and "ill" is sick."""
_SHORTHAND = tuple(
    (re.compile(rf"\b{short}(?= (?:{'|'.join(after.split())})\b)"), word) for short, word, after in _BY_WHAT_FOLLOWS
)


def plain(text: str) -> str:
    """The text's words with one space between them; question marks and emoji stay as words of their own."""
    lower = unicodedata.normalize("NFC", text).lower().replace("’", "'").replace("‘", "'")
    lower = re.sub(r"\b(co)2?\b(?= (?:alarm|detector|monitor))", "carbon monoxide", lower)
    for number, word in _SHORTHAND:
        lower = number.sub(word, lower)
    return " ".join(_written_out(token) for token in _TOKEN.findall(lower))


def unaccented(text: str) -> str:
    """Without accents: people leave them off, so the rules for Spanish and French do too."""
    return "".join(letter for letter in unicodedata.normalize("NFD", text) if not unicodedata.combining(letter))


def rules(wordings: str, **groups: str) -> re.Pattern[str]:
    """One pattern out of a table with a wording a line; a line that begins with | goes on with the one before.

    `{texts}` stands for any of the words of the group `texts`. Patterns match whole words of a plain text.
    """
    wordings = re.sub(r"\n\s*\|", "|", wordings)
    for name, words in groups.items():
        wordings = wordings.replace(f"{{{name}}}", "(?:" + "|".join(word.strip() for word in words.split(",")) + ")")
    lines = (line.strip() for line in wordings.strip().splitlines())
    return re.compile(r"(?<!\S)(?:" + "|".join(line for line in lines if line) + r")(?!\S)")


def _written_out(token: str) -> str:
    if token in _WRITTEN_OUT:
        return _WRITTEN_OUT[token]
    token = token.removesuffix("'s")
    shortened = re.sub(r"(.)\1{2,}", r"\1", token)
    if shortened in _WRITTEN_OUT:
        return _WRITTEN_OUT[shortened]
    return _corrected(shortened if shortened != token else token)


@lru_cache(maxsize=20_000)
def _corrected(word: str) -> str:
    """The rules' own word that this one is a slip of (one letter wrong, missing, extra or swapped), else the word."""
    if len(word) < _SHORTEST_CORRECTED or word in _CORRECT or word in _NO_SLIPS or not word.isalpha():
        return word
    slips = _slips(word)
    return next((known for known in sorted(_CORRECT) if len(known) > 5 and _is_slip(word, known, slips)), word)


def _slips(word: str) -> frozenset[str]:
    return frozenset(word[:i] + word[i + 1 :] for i in range(len(word)))


def _is_slip(word: str, known: str, slips: frozenset[str]) -> bool:
    if word[0] != known[0] or abs(len(word) - len(known)) > 1 or word in (known + "s", known + "d", known[:-1]):
        return False
    if len(word) != len(known):
        return known in slips or word in _slips(known)
    wrong = [i for i, (one, other) in enumerate(zip(word, known, strict=True)) if one != other]
    swapped = len(wrong) == 2 and word[wrong[0]] == known[wrong[1]] and word[wrong[1]] == known[wrong[0]]
    return len(wrong) == 1 or swapped
