"""Tables of wordings that the checks hear, and the classes of words that several of them share, declared once.

A table has a wording a line, of plain words (`domain/hearing/plain.py`): lower case, contractions written out.
`{visit}` stands for one word of the class, `~` for an adverb or two that change nothing ("just", "probably", "really").
A line that ends with a backslash goes on in the next; one that begins with | goes on with the alternatives of the last.
"""

import re
from functools import lru_cache

from receptionist.agent.checks.days import DAY_NAME
from receptionist.agent.checks.folding import unaccented
from receptionist.domain.hearing.plain import plain, rules

WEEKDAY = DAY_NAME.replace("|", ", ")
STAFF = (
    r"people, persons?, humans?, colleagues?, teams?, staff, crews?, guys?, dentists?, doctors?, hygienists?, "
    r"lawyers?, attorneys?, notary, technicians?, techs?, plumbers?, managers?, receptionists?, assistants?, "
    r"specialists?, owners?, boss, office, clinic, desk, shop, members?, drivers?, trucks?, vans?, help, equipo, "
    r"doctora?, oficina, abogad[oa]"
)
"""Those of the house, by what they are; `somebody` stands for each of their names."""
ANYBODY = "somebody, someone, anyone, nobody, everybody, one of us, one of them, persona, alguien"
WE = "we, i, he, she, they, us"
VISIT = (
    "appointments?, bookings?, visits?, reservations?, slots?, spots?, seats?, times?, sessions?, consultations?, "
    "consults?, cleanings?, checkups?, exams?, fillings?, whitenings?, repairs?, estimates?, meetings?, reviews?, "
    "signings?, "
    "treatments?, procedures?, places?, tune ups?, cita"
)
INSURER = (
    r"insurances?, insurers?, plans?, policy, policies, ppos?, hmos?, carriers?, coverage, benefits, seguros?, "
    r"delta(?: dental)?, cigna, aetna, metlife, medicaid, medicare"
)
"""An insurance, or one of those that a caller names most."""
PRICE = (
    "price, prices, bill, bills, fee, fees, cost, costs, charge, charges, rate, rates, quote, total, invoice, deposit, "
    "copay, surcharge, tab, precio, cuenta"
)
OTHER_SIDE = (
    "they, he, she, state, city, government, landlord, employer, boss, company, tenant, neighbor, ex, husband, wife, "
    "judge, court, jury, agency, police, bank, insurer, insurance"
)
"""Whose conduct a matter is about, and who decides it."""
ADVERB = (
    r"just, only, also, even, still, now, already, then, always, usually, often, maybe, very, too, really, all, "
    r"(?!only|family|reply|apply|supply|daily)\w+ly, pretty, quite, gladly, ever, most likely, for sure"
)
_SHARED = {
    "weekday": WEEKDAY,
    "staff": STAFF,
    "anybody": ANYBODY,
    "we": WE,
    "visit": VISIT,
    "insurer": INSURER,
    "price": PRICE,
    "other_side": OTHER_SIDE,
}
_ADVERBS = rf"(?:(?:{'|'.join(word.strip() for word in ADVERB.split(','))}) ){{0,3}}"
_WILL = re.compile(r"\b(?:am|is|are|s) (?:going|bound|sure|guaranteed|about) to\b|\bgoing to\b")
_IS = re.compile(
    r"(?<=\w)'s (?=(?:been|now|on|in|with|at|off|out|through|done|free|included|not|a|an|the|\w+ing|\w+ed|all)\b)", re.I
)
"""Behind a noun: "parking's free"; what is owned ("the dentist's chair") has another word behind it."""


def heard(table: str, **own: str) -> re.Pattern[str]:
    """One pattern out of a table; `own`: classes of this table alone."""
    table = re.sub(r"\\\n\s*", "", table).replace("~", _ADVERBS)
    # A class of the table's own may be made of shared ones, so its words come first.
    return rules(table, **own, **_SHARED)


@lru_cache(maxsize=512)
def spoken(text: str) -> str:
    """A text as the tables hear it."""
    text = re.sub(r"(\w)'ll\b", r"\1 will", text.replace("’", "'"))
    return _WILL.sub("will", unaccented(plain(_IS.sub(" is ", text)))).replace("?", "").strip()
