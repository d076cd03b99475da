"""Who is writing: a draft that makes a person of the assistant, or denies that it is one, is a lie to every caller."""

import re

from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said
from receptionist.agent.checks.wordings import heard

OWNER = "who writes here: the automated assistant"
_PERSON = (
    "human, person, man, woman, girl, guy, persona, humano, dentists?, doctors?, hygienists?, attorneys?, lawyers?, "
    "technicians?, plumbers?, receptionists? at the (?:front )?desk"
)
_MACHINE = r"bots?, chatbots?, robots?, machines?, computers?, ai, automated \w+, recordings?, maquina"
_I = (
    "i am, this is, it is, speaking as, soy, you have reached, you reached, you have got, "
    "you are (?:talking|speaking|chatting|texting) (?:to|with)"
)
_PERSONS = {
    "that a person writes": heard(
        r"""
        {i} ~(?:\w+ (?=an? (?:real|actual|live)))?(?:an?|una?|one of (?:the|our)) (?:(?:real|actual|live|living
        |flesh and blood|true) )*{person}
        {i} ~(?:human|a real (?:one|person|human))
        """,
        i=_I,
        person=_PERSON,
    ),
    "that no machine does": heard(
        r"""
        (?:(?:i am|this is) (?:not|no)|no soy|there (?:is|are) no|^no) (?:an? |un |una )?{machine}(?: here)?
        """,
        machine=_MACHINE,
    ),
}
_NAMED = {"one of the house by name": heard("(?:i am|soy|my name is|this is) (?:dr )?somebody(?! s\\b)")}


def _is_nobodys(said: Said, so: Known) -> bool:
    """A name that the owner's voice gives to the assistant is that of nobody who works here."""
    parts = {part for one in so.business.people for part in one.name.split()}
    return not parts & set(re.findall(r"[\w.]+", said.clause))


NEEDS = (Need(OWNER, _PERSONS, whole=True), Need(OWNER, _NAMED, _is_nobodys))
