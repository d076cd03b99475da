"""Names that somebody gives: put into a text only if they are names."""

import re
import unicodedata

MOST = 40
_TITLE_OR_INITIAL = re.compile(r"(?:\b(?:dr|mr|mrs|ms|mx|prof|st|sr|jr|rev)|\b\w)\.(?=\s|$|\w\.)", re.IGNORECASE)
"""A dot with letters right behind it is no such dot: "t.co" and "st.co" are addresses that a phone makes a link of."""


def as_name(said: str | None) -> str | None:
    """The name, or None for what is none: too long, or with digits, links, addresses, or anything but name characters.

    Letters, marks, spaces, hyphens, apostrophes, and dots after a title or an initial. A caller who "is called" a web
    address would otherwise have us text a link of theirs.
    """
    name = " ".join((said or "").split())
    if not name or len(name) > MOST:
        return None
    undotted = _TITLE_OR_INITIAL.sub(lambda found: found.group()[:-1], name)
    if not all(letter in " -'’" or unicodedata.category(letter)[0] in "LM" for letter in undotted):
        return None
    return name if any(unicodedata.category(letter)[0] == "L" for letter in name) else None


_TITLES = {"dr", "doctor", "mr", "mrs", "ms", "mx", "prof", "professor", "rev"}


def addressed(name: str) -> str:
    """How to address somebody: by the given name, and with all of it who has put a title in front."""
    first = name.split()[0]
    return name if first.casefold().strip(".") in _TITLES else first


def is_named(person: str, words: str) -> bool:
    """Whether words wish for a person of the house: the whole name, "with" one part of it, a title with its last part.

    "not Dr. Lee" wishes for anybody but.
    """
    said = re.sub(r"\W+", " ", re.sub(r"['’]s\b", "", words.casefold()))
    parts = re.sub(r"\W+", " ", person.casefold()).split()
    own = [part for part in parts if part not in _TITLES]
    ways = [" ".join(own)] if len(own) > 1 else []
    ways += [f"(?:with|see) {part}" for part in own]
    ways += [f"(?:{'|'.join(sorted(_TITLES))}) {own[-1]}"] if own else []
    found = re.search(rf"(?:^| )(?P<no>(?:not|no|but|except)(?: with| see)? )?(?:{'|'.join(ways)})(?: |$)", said)
    return found is not None and not found["no"]
