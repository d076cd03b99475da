"""A caller's own name, where a text gives it."""

import re

from receptionist.domain.names import as_name

_INTRODUCED = re.compile(
    r"(?:\bmy name is|\bmy name's|\bname is|\bname's|\bname:|\bthis is|\bit is|\bit's|\bits|\bi am|\bi'm|\bim|\bunder|"
    r"\bfor|\bme llamo|\bsoy)\s+(?P<name>[^\W\d_][^\d,.;:!?()]{0,60})",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\b(?:and|calling|here|from|about|i|my|we|the|at|on|for|by|with|please|pls|thanks|thank|who|but|so|to|is|again|"
    r"just|in|because|regarding|checking|trying|wanting|looking|is)\b.*$",
    re.IGNORECASE,
)
_NO_NAMES = set(
    "a an the me my your his her our their not no yes yeah yep ok okay sure fine good great here there this that "
    "looking calling interested trying having wondering hoping texting sorry free available new late sick busy "
    "ready done happy glad afraid scared nervous going coming in on at for with very so really just also still "
    "already it its urgent important hello hi hey thanks thank please pls today tomorrow tonight monday tuesday "
    "wednesday thursday friday saturday sunday morning afternoon evening noon cleaning checkup appointment "
    "how what when where who why which can could would will do does is are was were stop help nothing something "
    "someone anyone two one first second last both either neither none maybe book booking cancel move a.m p.m "
    "whenever soon asap now later earlier works perfect cool nice awesome sounds correct right wrong bad "
    "pain bleeding broken leaking emergency about ok'd k kk nope nah bye goodbye lol hmm um uh well".split()  # noqa: SIM905 - a list of words is read as words
)


def said_name(text: str) -> str | None:
    """The name after "my name is", "this is", …; or the whole text, when it is two or three words that look like one."""
    for match in _INTRODUCED.finditer(text):
        weak = match.group(0).lower().startswith(("it", "i", "for", "under", "this", "soy"))
        if (name := _clean(match.group("name"), must_look=weak)) is not None:
            return name
    return None


def whole_name(text: str) -> str | None:
    """The text as a name, where it was asked for: "Maria Lopez", "maria lopez please", "it's maria"."""
    return said_name(text) or _clean(re.sub(r"[.!,]+\s*$", "", text.strip()), must_look=False)


def _clean(said: str, *, must_look: bool) -> str | None:
    words = _ENDS.sub("", said).replace("\n", " ").split()[:4]
    if not words or any(word.casefold().strip(".") in _NO_NAMES for word in words):
        return None
    if must_look and not words[0][0].isupper():
        return None
    name = as_name(" ".join(words))
    return name if name is None or any(letter.isupper() for letter in name) else name.title()
