"""Money that a draft gives away without naming a sum: a price cut, a fee forgotten, another's offer matched.

Those that the owner gives stand in the owner's files, of the same thing: "it is taken off the fee if you hire us".
A condition takes nothing back ("if you book today we knock some off"); a refusal does.
"""

import re
from collections.abc import Iterator

from receptionist.agent.checks import contexts, statements
from receptionist.agent.checks.known import Known

_PRICE = (
    r"(?:price|bill|fee|cost|charge|total|visit|rate|quote|tab|invoice|deposit|copay|repair|consultation|cuenta"
    r"|precio)"
)
_NEUTRAL = (
    r"(?:charge|tell|check|explain|name|give|send|know|ask|say|have|collect|discuss|set|quote|hear|need|see|agree"
    r"|take the"
    r"|look|keep|'|do|can|could|will|would|only|always|also|don't|never|not|pass|mention|confirm|find|include|put)\b"
)
_CUTS = re.compile(
    r"\b(?:shav|knock|lop|trim|slash|com)(?:e|ing|es|s|ed)? (?:\w+ ){0,4}?off\b"
    r"|\b(?:take|taking|cut|throw|mark)s? (?:something|some|the (?:\w+ ){1,3}|a (?:bit|little|few)|\$\d\S*|money"
    r"|the \w+) off\b(?! (?:the|our) (?:schedule"
    rf"|calendar|books?|list))|\b(?:takes?|taking|taken|cut) (?:\w+ )?off (?:the|your|our) (?:\w+ )?{_PRICE}\b"
    rf"|\b(?:reduc|lower|discount|slash|halv|drop|cut|adjust|bring down|forgiv|wip|cover)(?:e|es|s|ing"
    rf"|ed)? (?:the|your|our|that|a) (?:\w+ ){{0,2}}?{_PRICE}\b"
    rf"|\b(?:we|i)(?:'ll| will|'d| would| can| could| am| are|'m|'re| just| gladly| happily| happy to| going to"
    rf"| gonna)* (?!{_NEUTRAL})\w+"
    r"(?: (?:care of|about|up|off))? (?:the|your|that|any) (?:[\w-]+ ){0,2}?(?:fees?|charges?|deposit|copay"
    r"|surcharge)\b"
    r"|\b(?:cheaper|reduced|lower|better|special|discounted|preferred|friendlier) (?:rates?|prices?|fees?|deals?)\b"
    r"|\bgets? (?:an?|some) (?:\w+ )?(?:break|credit|discount|deal|bonus|rebate|price)\b"
    r"|\b(?:cut|give|make|get|do|offer|work out) (?:you|u) (?:a|some|an? \w+) (?:(?:good|great|special|nice|sweet"
    r"|better|little) )?(?:deal|break|discount"
    r"|price|rate|something off)\b"
    r"|\b(?:do|make|get|have) (?:it|that|this)(?: \w+)? (?:for )?(?:cheaper|less)\b|\bfor (?:a lot )?less(?! than)\b"
    r"|\b(?:we|i)(?:'ll| will| can| could)? (?:also )?(?:match|beat|undercut) (?:what|any|the|their|that|his"
    r"|those|your)\b"
    r"|\blet (?:it|that|this|the \w+) (?:slide|go)\b|\bno need to pay\b|\byou(?:'d|'ll| will"
    r"| would)? (?:be )?sav(?:e|ing)\b(?! (?:yourself )?(?:some |a |the )?(?:time|trip|hassle|wait|drive))"
    r"|\byou (?:don't|won't|wouldn't|do not|will not|would not) pay\b(?! (?:until"
    r"|before|by|with|in|more|the|for|extra|online))|\b(?:you|we|both|everybody)(?:'ll"
    r"| will)? (?:both |all )?(?:save|saves)\b"
    r"|\b(?:on sale|special price|bonus|gift card|gift certificate|store credit|loyalty|rebaja|descuento"
    r"|promoci[oó]n|oferta)\b"
    r"|\b(?:2|two|3|three) for (?:1|one|the price)\b|\bfirst (?:month|visit|one|hour) (?:is )?(?:free|on us)\b"
    r"|\bcredit (?:you|your account|toward)\b|\bat cost\b|\bmoney back\b|\bgets? (?:the|your) (?:\w+ ){0,3}(?:fee"
    r"|deposit"
    r"|payment|cost|price) (?:back|refunded)\b|\bdon't (?:worry about|mind) the (?:\w+ )?(?:fee"
    r"|charge|bill|cost|price|copay)\b",
    re.I,
)
_REFUSED = re.compile(r"(?:n't|\bnot|\bcannot|\bunable to|\bnever|\bno|\bwish i|\bwish we|\bsorry)\b[^,;]{0,40}$", re.I)
_SENTENCE = re.compile(r"[^.!?;\n]+(?:[.!?;\n]+|$)")
_GOES_WITHOUT_SAYING = "book booking pay paid come call text take taken hundred fifty thousand week now"
OWNER = "what the owner gives away"


def wrong(words: str, so: Known) -> Iterator[tuple[str, str, bool]]:
    """Each reduction that a draft tells of, and whether the owner gives it."""
    for sentence in _SENTENCE.findall(words):
        if sentence.strip().rstrip(".!") in statements.verbatim(so.business):
            continue
        for one in _CUTS.finditer(sentence):
            asks = sentence.rstrip().endswith("?") or _REFUSED.search(sentence[: one.start()])
            yield f"“{one.group()}”", OWNER, bool(asks) or _is_owners(one.group(), sentence, so)


def _is_owners(cut: str, sentence: str, so: Known) -> bool:
    """The owner tells of a cut as well, of the same thing."""
    if cut.casefold() in so.words.casefold():
        return True
    subject = contexts.about(sentence) - contexts.about(f"{cut} {_GOES_WITHOUT_SAYING}")
    facts = (
        fact for fact in contexts.facts(so.business) if re.search(r"\boff\b", fact.said) or _CUTS.search(fact.said)
    )
    return any(len(subject & fact.about) * 2 > len(subject) for fact in facts)
