"""The wordings in which texts speak of opening hours: open, shut, until when, from when, and on which days."""

import re

from receptionist.agent.checks import moments

_WE = (
    r"(?:we|we're|we are|we'll be|u r|somebody|someone|office|shop|store|clinic|practice|business|place|doors?"
    r"|they|it's|estamos)"
)
_STOP = (
    r"(?:wraps? up|knocks? off|finish(?:es)?(?: up)?|shuts?(?: down| up)?|locks? up|goes? home|calls? it a day"
    r"|quits?|(?:'s |'re |is |are )?done)"
)
_LASTS = r"(?:stays?|goes|go|runs?|lasts?|(?:keeps? )?going|works?)"
_OUR_DAY = rf"(?:our|the|your) (?:\w+ )?(?:\w+days?|days?)(?: \w+)? (?:ends?|starts?|begins?|{_STOP}|{_LASTS})"
HOURS = re.compile(
    rf"\b{_WE}(?:'re|'ll|'s)?(?: (?!not sure)[\w']+){{0,3}}? (?:open|opens|close|closes|closed|back|here"
    rf"|in the office|reopen|off)\b"
    rf"|\b{_WE}(?:'re|'s| are| is)?(?: [\w']+){{0,2}}? around\b(?! the| \d)"
    rf"|\b{_WE}(?:'re| are) in (?:until |till? |(?:on |every |this )?\w+days?\b)"
    rf"|\b{_WE} (?:\w+ )?work (?:on )?\w+days\b|\bstaffed on\b"
    rf"|\b{_WE} (?:\w+ )?(?:take|have|break for|go to|stop for) (?:our |a )?lunch\b"
    rf"|\b{_WE} ?(?:\w+ )?{_STOP} (?:\w+ )?(?:at|around|by)\b"
    rf"|\b{_WE} (?:\w+ )?{_LASTS} (?:\w+ )?(?:until|till?|from) (?=(?:\w+ )?\d)"
    rf"|\b{_OUR_DAY} (?:\w+ )?(?:at|around|by|until|till?|from|to)\b"
    r"|^\W*(?:(?:yes|yep|yeah|no|sorry|hi|today|tonight|tomorrow|and|also|\w+days?|\d+"
    r"|we)\W+)*(?:still )?(?:open|opens|closed|reopen|back)\b"
    r"|(?<!outside )(?<!outside of )\b(?:our|office|business|opening|weekend|holiday|the) (?:\w+ )?hours\b"
    r"|\b(?:open|opens|closes?|closed) (?:now|right|today|tonight|tomorrow|until|till?|from|late|daily|every|24"
    r"|at|on|for|again|again|all|sundays?|saturdays?|weekends)\b"
    r"|\b(?:\w+days|today|tomorrow),? (?:until|till?|from)\b|\b(?:never|always) (?:close|open|closed)\b"
    r"|\bback (?:at|on|in|mon|tue"
    r"|wed|thu|fri|sat|sun)\w*\b"
    r"|\babr(?:imos|en|e)\b|\bcerr(?:amos|ad[oa]s?)\b|\babiert[oa]s?\b|\b(?:atendemos|horario)\b|\bopen (?:mon"
    r"|tue|wed|thu|fri|sat|sun)",
    re.I,
)  # fmt: skip
OTHER_OPEN = re.compile(
    r"\bopen (?:a|an|the|it|your|up|any|that|wall)\b|\bopenings?\b|\b(?:what's|anything|slots?|times?) (?:is "
    r"|are )?open\b"
    r"|\b(?:get|call|text|come|move|push|write|hear|put) (?:you )?back\b|\b(?:gets?|calls?) back\b"
    r"|\bback (?:to you|on track)\b",
    re.I,
)
WEEK = re.compile(
    rf"\b(?:{moments.DAY_NAME}) ?(?:-|–|to|through|thru|a|&|and) ?(?:{moments.DAY_NAME})\b"
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
    r"|always (?:open|here|around|in)|all (?:day|night"
    r"|week(?:end)?)|todos los dias)\b",
    re.I,
)
ON_CALL = re.compile(r"\b(?:emergenc\w*|on call|technicians?|dentists?)\b", re.I)
WEEKEND = re.compile(r"\bweekends?\b|\bfin(?:es)? de semana\b", re.I)
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
    r"\b(?:usual(?:ly)?|normal(?:ly)?|general(?:ly)?|typical(?:ly)?|regular(?:ly)?|ordinar(?:y|ily)|always|every|each|any"
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
THIS = re.compile(r"\b(?:this|next|coming|este|proximo) $", re.I)
SENTENCE = re.compile(
    r"[.!?;\n]+(?=\s|$)|,? but |,? pero |,? and (?=(?:we|we're|it's)\b)|,? so (?=we|tomorrow|(?:on )?\w+day)"
    r"|, and (?=tomorrow |on \w+day"
    r"|\w+days )| and (?=closed\b)|, (?=open\b)|, then (?=(?:closed|open"
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
