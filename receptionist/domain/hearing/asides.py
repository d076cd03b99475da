"""A time that is spoken of and not taken: when a shift ends, when somebody came last, how long it would be."""

from receptionist.domain.hearing.plain import rules, unaccented

_ASIDE = rules(
    r"""
    {whose} (?!{choice}\b)(?:\w+ ){1,3}?(?:is|are|ends?|starts?|begins?|finishes|gets|closes|opens|leaves|arrives|lands
        |was|were|has|goes)(?: .*)?
    (?:i|we) (?:usually |always |normally )?(?:had|get off|get out|get home|work|start|finish|teach|leave|pick up
        |drop off|was|were|went|came)(?: .*)?
    (?:i|we) (?:have|got|have got) (?!time|no|nothing|any)(?:an? |another |my |the |our )?(?:\w+ )?(?:meeting|class
        |shift|call|practice|lunch|lesson|appointment|court|school|church|work|flight|exam|test|game|rehearsal
        |session|interview)(?: .*)?
    (?:was|were) (?:my|the|our|when|here|there)(?: .*)?
    is when(?: .*)?
    ^(?:why|how long|how much|how many|how far|will|did|what if|what happens|since when)(?: .*)?
    """,
    whose="my, his, her, our, their, the, your",
    choice="choice, preference, pick, vote, answer, favorite, first choice, time, slot, one, option, number, second, "
    "first, third, last, latter, earlier, later, 2nd, 1st, 3rd, \\d+\\w*",
)


def speaks_of_a_time(words: str) -> bool:
    """Whether a time that these words name belongs to something else than a visit."""
    return bool(_ASIDE.search(unaccented(words)))
