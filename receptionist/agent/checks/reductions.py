"""Money that a draft gives away without naming a sum: a price cut, a fee forgotten, another's offer matched.

Those that the owner gives stand in the owner's files, of the same thing: "it is taken off the fee if you hire us".
A condition takes nothing back ("if you book today we knock some off"); a refusal does.
"""

import re

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.contexts import Fact
from receptionist.agent.checks.known import Known
from receptionist.agent.checks.needs import Need, Said
from receptionist.agent.checks.wordings import heard, spoken

OWNER = "what the owner gives away"
_NEUTRAL = (
    "charge, tell, check, explain, name, give, send, know, ask, say, have, collect, discuss, set, hear, need, see, "
    "agree, "
    "take the, look, keep, do, can, could, would, pass, mention, confirm, find, include, put, will, not, only, "
    "always, also"
)
_CUTS = {
    "something off": heard(
        r"""
        (?:shav|knock|lop|trim|slash|com|tak|cut|throw|mark|get|got)\w* (?!it |you |that |this |them )(?:\S+ ){0,4}?off\
        (?! (?:(?:the|our) (?:\w+ )?(?:schedule|calendar|books?|list)|work|early)\b)
        {sum} (?:\w+ )?(?:goes|go|counts?|is (?:credited|applied|put)|applies|rolls) ~(?:toward\w*|against|into)
        (?:reduc|lower|discount|slash|halv|drop|cut|adjust|bring|forgiv|wip|waiv|cover)\w* (?:down )?(?:the|your|our
        |that|a|any) \
        (?:\w+ ){0,2}?{price}
        """,
        sum=r"{price}, \d+, it, that, visit, consultation, payment",
    ),
    "a fee forgotten": heard(
        r"""
        (?:we|i) ~(?:(?:will|would|can|could|am|are|happy|glad|to|gladly) )*(?!(?:{neutral})\b)\w+ (?:(?:care of|about
        |up|off) )?\
        (?:the|your|that|any) (?:\S+ ){0,2}?(?:fees?|charges?|deposit|copay|surcharge)
        do not (?:worry about|mind|bother with) the (?:\w+ )?{price}
        no need to pay
        you (?:do|will|would) not pay(?! (?:until|before|by|with|in|more|the|for|extra|online|an?|any\w*)\b)
        (?:pays?|at|is|for) half(?! (?:an?|past|hour|the time)\b)
        gets? (?:the|your) (?:\w+ ){0,3}(?:fee|deposit|payment|cost|price) (?:back|refunded)
        """,
        neutral=_NEUTRAL,
    ),
    "a better price": heard(
        r"""
        (?:cheaper|reduced|lower|better|special|discounted|preferred|friendlier) (?:{price}|deals?)
        (?:gives?|gets?|makes?|cuts?|does|do|offers?|works? out) (?:you )?(?:an?|some) (?:\w+ ){0,2}?\
        (?:deal|break|discount|price|rate|credit|bonus|rebate|gift)
        (?:do|make|get|have) (?:it|that|this) (?:\w+ )?(?:for )?(?:cheaper|less)
        for (?:a lot )?less(?! than)
        you (?:would |will )?(?:be )?sav(?:e|ing)(?! (?:yourself )?(?:some |an? |the )?(?:time|trip|hassle|wait|drive))
        (?:you|we|both|everybody|everyone) (?:will )?(?:both |all )?saves?
        (?:on sale|bonus|gift (?:card|certificate)|store credit|loyalty|at cost|rebaja|descuento|promocion|oferta)
        \d for (?:1|one|the price)
        """
    ),
    "a fee for some only": heard(
        r"{price} (?:(?:is|are) ~(?<=only )(?:charged|due|for)|only (?:applies|counts|kicks in)) .+"
    ),
    "another's offer matched": heard(
        r"""
        (?:we|i) ~(?:(?:will|can|could|would) )?~(?:match|beat|undercut) (?:what|any|the|their|that|his|those|your
        |other|another)\S*
        (?:we|i) ~(?:(?:will|can|could|would|do) )?~price match
        """
    ),
}
_INCLUDED = {
    "something included": heard(
        r"""
        (?P<what>.+?) (?:is|are|comes?|would be) ~(?:included|part of)(?! (?:in )?(?:\w+ )?{insurer})(?: .*)?
        .+? ~(?:includes?|comes? with) (?!us\b|me\b|.*\b(?:guarant|warrant))(?P<more>.+)
        """
    )
}
_REFUSED = re.compile(r"\b(?:not|never|no|unable to|wish i|wish we|sorry) (?:\S+ ){0,7}$")
_WITH = re.compile(r"\b(?:with|includ\w+|covers?|part of|you get)\b", re.I)
_PART_OF = re.compile(r"\bpart of\b", re.I)
_INCLUDING = contexts.about("include includes included comes come part")
_GOES_WITHOUT_SAYING = "book booking pay paid come call text take taken hundred fifty thousand week now"


def _is_owners(said: Said, so: Known) -> bool:
    """It is asked or refused, or the owner tells of a cut as well, of the same thing."""
    if said.clause.endswith("?") or _REFUSED.search(said.before):
        return True
    subject = contexts.about(said.words) - contexts.about(f"{said.found.group()} {_GOES_WITHOUT_SAYING}")
    facts = (fact for fact in contexts.facts(so.business) if _tells_of_a_cut(fact.said))
    return any(len(subject & fact.about) * 2 > len(subject) for fact in facts)


def _tells_of_a_cut(fact: str) -> bool:
    words = spoken(fact)
    return " off " in f"{words} " or any(pattern.search(words) for pattern in _CUTS.values())


def _is_included(said: Said, so: Known) -> bool:
    """The owner tells of it as included, in the same thing."""
    keys = contexts.about(said.found["what"] or said.found["more"])
    whole = contexts.about(said.words) - keys - _INCLUDING
    mine = (fact for fact in contexts.facts(so.business) if not whole or whole & fact.about)
    return not keys or statements.denied(said.words) or any(_includes(fact, keys) for fact in mine)


def _includes(fact: Fact, keys: frozenset[str]) -> bool:
    """What is included stands behind "with", or in the question or in front of "part of the price"."""
    _, *behind = _WITH.split(fact.said, maxsplit=1)
    told = fact.about if behind and _PART_OF.search(fact.said) else contexts.about(" ".join(behind))
    return len(keys & told) * 2 >= len(keys)


NEEDS = (Need(OWNER, _CUTS, _is_owners, whole=True), Need(OWNER, _INCLUDED, _is_included))
