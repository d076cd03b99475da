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
