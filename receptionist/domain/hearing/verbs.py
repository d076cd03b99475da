"""The forms of an English verb: kill, kills, killed, killing."""

import re

_IRREGULAR = {
    first: tuple(rest.split())
    for first, _, rest in (
        line.strip().partition(" ")
        for line in """
        beat beats beating beaten
        bleed bleeds bleeding bled
        blow blows blowing blew blown
        break breaks breaking broke broken
        burn burns burning burned burnt
        burst bursts bursting bursted
        bust busts busting busted
        come comes coming came
        cut cuts cutting
        fall falls falling fell fallen
        go goes going went gone
        hang hangs hanging hung hanged
        hit hits hitting
        hurt hurts hurting
        shoot shoots shooting shot
        slit slits slitting
        sting stings stinging stung
        swell swells swelling swelled swollen
        """.strip().splitlines()
    )
}
_DOUBLED = re.compile(r"[^aeiou]+[aeiou][bdgmnprt]")
"""Its last letter is doubled: stab, stabbing."""


def forms(verb: str) -> tuple[str, ...]:
    """A verb's own form first, then the others."""
    if verb in _IRREGULAR:
        return (verb, *_IRREGULAR[verb])
    if verb.endswith("e"):
        return (verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing")
    stem = verb + verb[-1] if _DOUBLED.fullmatch(verb) else verb
    third = f"{verb}es" if verb.endswith(("s", "sh", "ch", "x")) else f"{verb}s"
    return (verb, third, f"{stem}ed", f"{stem}ing")
