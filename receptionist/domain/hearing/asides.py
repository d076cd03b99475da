"""A time that is spoken of and not taken: when a shift ends, when somebody came last, how long it would be."""

from receptionist.domain.hearing.phrasebook import phrasebook
from receptionist.domain.hearing.plain import unaccented

_ASIDE = phrasebook(
    {
        "whose": "her, his, my, our, the, their, your",
        "choice": "#*, answer, choice, earlier, favorite, first, last, later, latter, number, one, option, pick, "
        "preference, second, slot, third, time, vote",
        "engagement": "appointment, call, church, class, court, exam, flight, game, interview, lesson, lunch, meeting, "
        "practice, rehearsal, school, session, shift, test, work",
    },
    something_else="""
    i|we always|normally|usually? came|finish|had|leave|start|teach|was|went|were|work|(drop off, get home|off|out,
        pick up)
    i|we got|have|(have got) !any|no|nothing|time another|a|an|my|our|the? *? {engagement}
    {whose} !{choice} * *? *? are|arrives|begins|closes|ends|finishes|gets|goes|has|is|lands|leaves|opens|starts|was|
        were
    {whose} !{choice} * *? *? begin|end|start
    """,
    asked_or_told="""
    ^ did|why|will|(how far|long|many|much, since when, what happens|if)
    is when
    was|were here|my|our|the|there|when
    """,
)


def speaks_of_a_time(words: str) -> bool:
    """Whether a time that these words name belongs to something else than a visit."""
    return _ASIDE.is_in(unaccented(words))
