"""The people that a draft names: those who work here, and strangers."""

import re
from collections.abc import Iterator
from functools import lru_cache

from receptionist.agent.checks.known import Known
from receptionist.domain.business import Business
from receptionist.domain.hearing.plain import word_set

_TITLED = re.compile(
    r"\b(?:Dra?\.?|Doctor|Doctora|Attorney|Lawyer|Nurse|(?:[Oo]ur|[Tt]he) (?:new )?(?:technician|hygienist|dentist"
    r"|attorney|lawyer|plumber|notary|"
    r"receptionist|manager|specialist|assistant)) (?P<name>[A-ZÀ-Þ][\w'-]+)"
    r"|\b(?:Mr|Mrs|Ms|Sra?)\.? (?P<other>[A-ZÀ-Þ][\w'-]+)(?= (?:is|will|can|does|handles|has|comes)\b)"
    r"|(?:^|[.!?] )(?P<bare>[A-Z][a-z]+)(?= will (?:come|see you|be there|visit|do your|handle|treat)\b)"
)
_IN_A_SENTENCE = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+\b")
_NO_NAME = word_set(
    "we they you he she it i someone somebody that this everyone nobody who the our your staff dr team one"
)


@lru_cache(maxsize=64)
def house(business: Business) -> re.Pattern[str]:
    """Those who work here, by the whole or a part of their names; whoever the owner's voice names is one of them."""
    parts = {part for person in business.people for part in person.name.split() if not part.endswith(".")}
    parts |= set(_IN_A_SENTENCE.findall(business.voice))
    names = [*(person.name for person in business.people), *parts]
    return re.compile("|".join(rf"\b{re.escape(name)}\b" for name in sorted(names, key=len, reverse=True)) or r"(?!)")


def strangers(words: str, so: Known) -> Iterator[str]:
    """Those whom the owner's files and this conversation's results do not know."""
    business = so.business
    known = " ".join(
        [
            *(person.name for person in business.people),
            *(part for entry in business.faq for part in (entry.question, entry.answer)),
            *business.texts.values(),
            business.voice,
            business.rules,
            business.name,
            so.words,
        ]
    ).casefold()
    for one in _TITLED.finditer(words):
        name = (one["name"] or one["other"] or one["bare"]).removesuffix("'s")
        if name.casefold() not in _NO_NAME and not re.search(rf"\b{re.escape(name.casefold())}\b", known):
            yield one.group().strip(" .!?")
