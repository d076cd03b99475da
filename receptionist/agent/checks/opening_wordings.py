"""The wordings in which texts speak of opening hours: open, shut, until when, from when, and on which days."""

import re

from receptionist.agent.checks.days import DAY_NAME

_WE = (
    r"(?:we|we're|we are|we'll be|somebody|someone|office|shop|store|clinic|practice|business|place|doors?|they|it's"
    r"|estamos)"
)
_STOP = (
    r"(?:wraps? up|finish(?:es)?(?: up)?|shuts?(?: down| up)?|locks? up|goes? home|quits?|(?:'s |'re |is |are )?done)"
)
_LASTS = r"(?:stays?|goes|go|runs?|lasts?|(?:keeps? )?going|works?)"
_TO = r"(?:until|till?|from|to)"
HOURS = {
    "that the doors are open or shut": re.compile(
        rf"\b{_WE}(?:'re|'ll|'s)?(?: (?!not sure)[\w']+){{0,3}}? (?:open|opens|closes?|closed|back|here|in the office"
        r"|reopens?|off)\b"
        r"|^\W*(?:(?:yes|yep|yeah|no|sorry|hi|today|tonight|tomorrow|and|also|\w+days?|\d+|we)\W+)*(?:still )?"
        r"(?:open|opens|closed|reopen|back)\b"
        r"|\b(?:open|opens|closes?|closed) (?:now|right|today|tonight|tomorrow|late|daily|every|24|at|on|for|again"
        r"|all|weekends"
        rf"|sundays?|saturdays?|{_TO}|{DAY_NAME})\b"
        r"|\bback (?:at|on|in|(?:mon|tue|wed|thu|fri|sat|sun)\w*)\b|\b(?:never|always) (?:close|open|closed)\b",
        re.I,
    ),
    "that somebody is in": re.compile(
        rf"\b{_WE}(?:'re|'s| are| is)?(?: [\w']+){{0,2}}? around\b(?! the| \d)"
        rf"|\b{_WE}(?:'re| are|'s| is) in (?:the (?:office|shop) )?(?:all day )?(?:until |from |till? "
        r"|(?:on |every |this )?(?:\w+days?"
        r"|weekends?)\b)"
        rf"|\b{_WE} (?:\w+ )?(?:see|sees|take) (?:patients|people|clients|walk-ins|visitors) (?:on|until|from)\b"
        rf"|\b{_WE} (?:\w+ )?work (?:on )?\w+days\b|\bstaffed on\b"
        rf"|\b{_WE} (?:\w+ )?(?:take|have|break for|stop for) (?:our |a )?lunch\b"
        r"|\blunch(?: break)? (?:\w+ ){0,2}?(?:is|goes|runs) (?:from )?\d",
        re.I,
    ),
    "when the day ends": re.compile(
        rf"\b{_WE} ?(?:\w+ )?{_STOP} (?:\w+ )?(?:at|around|by)\b"
        rf"|\b{_WE} (?:\w+ )?{_LASTS} (?:\w+ )?{_TO} (?=(?:\w+ )?\d)"
        rf"|\b(?:our|the|your) (?:\w+ )?(?:\w+days?|days?)(?: \w+)? (?:ends?|starts?|begins?|{_STOP}"
        rf"|{_LASTS}) (?:\w+ )?"
        rf"(?:at|around|by|{_TO})\b"
        rf"|\b(?:{DAY_NAME})(?: (?:mornings?|afternoons?|evenings?))? (?:\w+ )?{_LASTS} (?:\w+ )?{_TO}\b",
        re.I,
    ),
    "hours": re.compile(
        r"(?<!outside )(?<!outside of )\b(?:our|office|business|opening|weekend|holiday|the) (?:\w+ )?hours\b"
        rf"|\b(?:\w+days|today|tomorrow),? {_TO}\b",
        re.I,
    ),
    "in Spanish": re.compile(
        r"\babr(?:imos|en|e)\b|\bcerr(?:amos|ad[oa]s?)\b|\babiert[oa]s?\b|\b(?:atendemos"
        r"|horario)\b",
        re.I,
    ),
}
OTHER_OPEN = re.compile(
    r"\bopen (?:a|an|the|it|your|up|any|that|wall)\b|\bopenings?\b|\b(?:what's|anything|slots?|times?) (?:is "
    r"|are )?open\b"
    r"|\b(?:get|call|text|come|move|push|write|hear|put) (?:you )?back\b|\b(?:gets?|calls?) back\b"
    r"|\bback (?:to you|on track)\b|\d ?[ap]m (?:(?:is|are|isn't|aren't|was|were) )?(?:\w+ )?open\b",
    re.I,
)
WEEK = re.compile(
    rf"\b(?:{DAY_NAME}) ?(?:-|–|to|through|thru|a|&|and) ?(?:{DAY_NAME})\b"
    r"\W{0,3}(?:from |de )?\d{1,2}",
    re.I,
)
SHUT = re.compile(
    r"\bclosed\b|\b(?:we're|we are|office is|shop is|everybody is) off\b|\b(?:not|aren't|isn't|won't be|never"
    r"|don't|no longer) (?:\w+ )?open\b|\bno (?:\w+ )?hours\b|\bnot (?:\w+ )?here\b"
    r"|\bcerrad[oa]s?\b|\bno (?:abrimos|atendemos|estamos abiertos)\b",
    re.I,
)
UNTIL = re.compile(
    rf"(?:\b(?:until|till?|'til|thru|through|close|closes|ends?|{_STOP}|to|hasta las?|cerramos)\b"
    rf"(?: at| a las?)?|[-–]) ?$",
    re.I,
)
FROM = re.compile(
    r"\b(?:from|opens?|reopens?|again|back|abrimos|desde|de)\b(?:\s(?:at|again|the|a|las?|@)|\s[\w,]+){0,4} ?$", re.I
)
NOW = re.compile(r"\b(?:right now|still open|currently|at the moment|now|ahora)\b", re.I)
ALWAYS = re.compile(
    r"\b(?:every ?day|daily|7 days|24/7|24 hours|(?:a)?round the clock|any day of the week|day or night"
    r"|day and night|never (?:\w+ )?close"
    r"|always (?:open|here|around|in)|all (?:day(?! (?:until|from)\b)|night"
    r"|week(?:end)?)|todos los dias)\b",
    re.I,
)
ON_CALL = re.compile(r"\b(?:emergenc\w*|on call|technicians?|dentists?)\b", re.I)
WEEKEND = re.compile(r"\bweekends?\b|\bfin(?:es)? de semana\b", re.I)
WEEKDAYS = re.compile(r"\b(?:weekdays|weekday (?:mornings|hours)|during the week|entre semana)\b", re.I)
LATE = re.compile(r"\b(?:open|here|hours) late\b|\blate (?:tonight|today|night)\b", re.I)
AGAIN = re.compile(r"\b(?:again|back|reopen|until|next open)\b", re.I)
STRAIGHT = re.compile(
    r"\bstraight through\b|\bwithout (?:a )?(?:break|lunch)|(?:don't|do not|never) (?:close|stop|break) for lunch"
    r"|through lunch\b|\bnonstop\b",
    re.I,
)
BREAK = re.compile(r"\b(?:lunch|break|closed from|midday)\b", re.I)
THROUGH = re.compile(r"^ ?(?:-|–|to|through|thru|until|till|al?|hasta)(?: the| el)? ?$", re.I)
HABIT = re.compile(
    r"\b(?:usual(?:ly)?|normal(?:ly)?|general(?:ly)?|typical(?:ly)?|regular(?:ly)?|ordinar(?:y|ily)|always|every|each"
    r"|any"
    r"|(?:long|late|short|early) day|week(?:ly|days?)|los)\b(?<!as usual)(?<!as always)(?<!as normal)",
    re.I,
)
"""What is said of every week, though a weekday stands there by its bare name."""
NOT_THE_COMING = re.compile(
    r"^ (?:(?:morning|afternoon|evening|night|lunch)e?s\b"
    r"|(?:of |in )?(?:the )?(?:next week|week after|after next|following))",
    re.I,
)
"""Behind a weekday: "Thursday evenings" are those of every week, "Friday of next week" is a later one."""
OF_ANOTHER_WEEK = re.compile(r"\b(?:next week|the week after(?: next)?|the following week)(?:'s|,| on)? $", re.I)
"""In front of a weekday: "next week Thursday"."""
THIS = re.compile(r"\b(?:this|next|coming|este|proximo) $", re.I)
SENTENCE = re.compile(
    r"[.!?;\n]+(?=\s|$)|,? but |,? pero |,? and (?=(?:we|we're|it's)\b)|,? so (?=we|tomorrow|(?:on )?\w+day)"
    r"|, and (?=tomorrow |on \w+day"
    r"|\w+days )| and (?=closed\b)|, (?=open\b)|, (?=(?:next|this) week )"
    r"|, (?:and )?(?=i\b|\w+days (?:until|till|from|\d))"
    r"|, otherwise |, then (?=(?:closed|open"
    r"|back|we)\b)",
    re.I,
)
REFUSES = re.compile(r"\b(?:can't|cannot|can not|couldn't|won't be able to) (?:do|make|offer|book)\b[^,;]*$", re.I)
INVITES = re.compile(
    r"\b(?:swing|drop|stop|come|walk|pop|show up|be seen|head|venga|pase)s? ?(?:by|in|over|on in|on by|down"
    r"|around)?\b"
    r"[^,;]{0,20}?\b(?:any|on|this|next|el|los) ",
    re.I,
)
"""Whoever is told to come by on a day believes that the door is open."""
YET = re.compile(
    r"\bfor (?:another|the next|at least) (?P<count>\d+|an?|couple of|few)? ?(?P<unit>hour|minute)s?\b", re.I
)
"""How long the door stays open from now."""
BETWEEN = re.compile(r"\bbetween (?:the )?(?:holidays|years|christmas and new year)", re.I)
