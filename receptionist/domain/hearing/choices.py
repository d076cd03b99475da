"""Which of several offers a text picks: "2", "#2", "option two", "the second one please", "the last"."""

import re

from receptionist.domain.hearing.plain import rules, unaccented, word_set

_ORDINALS = {
    "first": 1, "1st": 1, "former": 1, "earliest": 1, "primero": 1, "primera": 1, "premier": 1, "premiere": 1,
    "second": 2, "2nd": 2, "segundo": 2, "segunda": 2, "deuxieme": 2, "third": 3, "3rd": 3, "tercero": 3, "tercera": 3,
    "troisieme": 3, "fourth": 4, "4th": 4, "cuarto": 4, "fifth": 5, "5th": 5,
    "earlier": 1, "later": -1, "last": -1, "latter": -1, "final": -1, "latest": -1,
    "ultimo": -1, "ultima": -1, "dernier": -1,
}  # fmt: skip
_NUMBERS = {
    "1": 1, "2": 2, "3": 3, "4": 4, "5": 5, "one": 1, "two": 2, "three": 3, "four": 4, "uno": 1, "dos": 2, "tres": 3,
    "cuatro": 4, "deux": 2, "trois": 3, "quatre": 4,
}  # fmt: skip
_LETTERS = {"a": 1, "b": 2, "c": 3, "d": 4}
_AROUND = word_set(
    """
    yes yep yup yeah ok sure please i we will would let us can could want like prefer to take do go with have pick
    choose book me work works say just um hi thanks great perfect cool good fine then well oh hmm the el la le get
    make it that is in option number num slot choice time # opt numero opcion probably thank you be sounds best
    day of them those offer lol appointment my for ' quiero por favor je veux prends 👍 how about think guess am
    going all right alright actually so much very
    """
)
_NAMED = rules(
    r"""
    (?:option|number|choice|slot|#|opcion|numero) ?(?P<number>[1-5]|one|two|three|four|five|uno|dos|tres|[a-d])
    the (?P<ordinal>first|1st|second|2nd|third|3rd|fourth|4th|last|latter|former|earliest|latest|earlier|later) (?:one
        |time|option
        |slot|choice|works|is|sounds|would|please|will)
    """
)
_NO_PICK = rules(
    r"""
    (?:first|second|third|last) (?:visit|time (?:i|we|patient|here|coming|was|client)|name|floor|week|month|year|night)
    (?:last|first) (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)
    for (?:one|two|three|four|[1-5])
    (?:one|1|two|2|three|3) (?:of|more|person|people|question|thing|other)
    (?:two|2|three|3) (?:appointment|bookings|slots|visits)
    at (?:one|two|three|four|five|[1-5])
    have a good one
    """
)

_DOING = word_set("take book reserve schedule grab confirm put make works work suits does do come")
_TAKING = _DOING | word_set(
    """
    a an at on of and or so by see sounds this hi hello hey there are is would could may need needs want wants love
    like ill lock pencil down keep hold free available open spot which ya later earlier too also still exactly
    definitely actually around about only not problem no rather prefer better nice lovely awesome ideal again back
    in coming here everyone lot si la las los a las esta para puede puedo vale va bien perfecto sirve me gusta
    reserva con mejor entonces pues parfait d'accord merci oui bon s'il vous plait
    """
)
_OF_TIME = re.compile(
    r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?:day|nesday|sday|rsday|urday)?s?|monday|tomorrow|today|tonight|"
    r"(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*|morning|afternoon|evening|night|noon|midday|"
    r"am|pm|a|p|m|o|clock|oclock|o'clock|half|past|quarter|next|week|coming|(?:lunes|martes|miercoles|jueves|viernes|"
    r"sabado|domingo|manana|tarde|hoy)|\d+(?:[ap]m?|st|nd|rd|th)?|one|two|three|four|five|six|seven|eight|nine|ten|"
    r"eleven|twelve|thirty|fifteen|forty"
)
_WHAT_FOR = re.compile(r"(?<!\S)(?:for|with|under|if|as|my name|name|since|because|while|para mi|con) .*")
_MANNERS = re.compile(r"(?<!\S)(?:how (?:are|is) \w+|have an? \w+ \w+).*")

_THAT_ONE = re.compile(r"\b(that|this|which|any|another|other|same) one\b")
"""Not the first: "that one sounds great" picks nothing from a list."""
_THE_ONE_OF_TWO = re.compile(r"\bthe (?:earlier|later)\b")


def picked(words: str) -> int | None:
    """The number of the offer, from 1; -1 for the last one; None when the text picks none by its place."""
    said = _THAT_ONE.sub(r"\1", unaccented(words).replace(" ?", ""))
    if _NO_PICK.search(said):
        return None
    if len(said) == 1 and said in _LETTERS:
        return _LETTERS[said]
    core = [word for word in re.sub(r"#(?=\d)", "# ", said).split() if word not in _AROUND]
    places = [word for word in core if word != "one"] or core
    if places in (["earlier"], ["later"]) and not _THE_ONE_OF_TWO.search(said):
        # "Can you make it later?" picks none: it took the last of the times that were offered.
        return None
    if len(places) == 1:
        return _ORDINALS.get(places[0]) or _NUMBERS.get(places[0])
    return _named(said)


def alone(words: str) -> int | None:
    """As `picked`, of a text that says nothing else; None as well for one that holds a number of another kind."""
    core = [word for word in unaccented(words).split() if word not in _AROUND and word != "one"]
    return picked(words) if len(core) == 1 and core[0] in _ORDINALS else None


def lone_number(words: str) -> int | None:
    """The number of a text in which nothing else tells anything: "ok 10 then" after three offers is ten o'clock."""
    core = [word for word in unaccented(words).split() if word not in _AROUND]
    return int(core[0]) if len(core) == 1 and core[0].isascii() and core[0].isdigit() else None


def takes(clause: str) -> bool:
    """Whether a clause that names a time is about taking it: "my friend cancelled on me today" takes nothing.

    What it is for ("for my son", "with Ben", "since I'm off") may be anything; every other word is a time, or one of
    those with which people choose. One that is neither is let pass beside a word that says what is to be done.
    """
    said = _WHAT_FOR.sub("", _MANNERS.sub("", unaccented(clause))).split()
    if not said:
        return False
    rest = [word for word in said if not (word in _AROUND or word in _TAKING or _OF_TIME.fullmatch(word))]
    return not rest or (len(rest) == 1 and bool(_DOING.intersection(said)))


def _named(said: str) -> int | None:
    """One offer that is named inside a longer text."""
    found = {name for match in _NAMED.finditer(said) for name in match.groups() if name}
    name = found.pop() if len(found) == 1 else ""
    return _ORDINALS.get(name) or _NUMBERS.get(name) or _LETTERS.get(name)
