"""In which line of a TOML file a key stands, so that a mistake can be named where it was made."""

import re

_SECTION = re.compile(r"^\s*(\[\[?)\s*([\w.-]+)\s*\]\]?")
_KEY = re.compile(r"^\s*([\w-]+)\s*=")

Place = tuple[str, int, str]
"""Section (empty for the top), which one of its kind (0 for a plain one), key (empty for the heading itself)."""


def places(document: str) -> dict[Place, int]:
    """The line, from 1, of every section and key."""
    found: dict[Place, int] = {}
    section, nth = "", 0
    counts: dict[str, int] = {}
    for number, line in enumerate(document.splitlines(), 1):
        if heading := _SECTION.match(line):
            section = heading.group(2)
            nth = counts.get(section, 0) if heading.group(1) == "[[" else 0
            counts[section] = nth + 1
            found.setdefault((section, nth, ""), number)
        elif key := _KEY.match(line):
            found.setdefault((section, nth, key.group(1)), number)
    return found
